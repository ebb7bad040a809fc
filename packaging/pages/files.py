"""The pages of formats, settings and findings."""

from __future__ import annotations

from collections.abc import Sequence

from pages.markdown import code, codes, page, plain, table


def formats_page() -> str:
    """What is read and what is written."""
    from annotator import paths
    from annotator.exchange.registry import FORMATS, LABEL_READERS
    from annotator.readers.registry import READERS

    read = [(plain(one.title), codes(one.extensions)) for one in READERS]
    written = [
        (code(key), plain(one.title), _extension(one.extension), plain(one.carries), plain(one.reads_back))
        for key, one in FORMATS.items()
    ]
    return page(
        "Files that Dateline reads and writes",
        "## Articles: what is read\n\nWhat a file holds decides how it is read; where that does not tell, the end of "
        "its name. Of a folder, all files with one of these ends are read, at any depth. Files called README and "
        "`.gold.jsonl` files beside articles are passed over there, and so is whatever begins with a dot; name such a "
        "file to read it all the same. A file that needs a package which is not installed says so.",
        table(("Files", "Ends of names"), read),
        "Dateline JSONL (told by its first line, whatever its name) is imported with its annotations, statuses, "
        "comments and suggestions.",
        "## Labels: what is read\n\n`dateline labels import`, or Import labels… in the menu File, brings other "
        "people's labels in as another annotator's. The look before it (`--preview`) tells the types and what each "
        "becomes, the unit in which offsets were counted, and what cannot be placed. The format "
        "is recognised, or named with `--format`.",
        table(("Format", "Title"), [(code(key), plain(one.title)) for key, one in LABEL_READERS.items()]),
        "Of Dateline JSONL, `labels import` takes what the file's person decided and gives it the name that you give, "
        "where the file names nobody; `dateline import` takes all of it as it is.",
        "## Training data: what is written\n\nEvery export is written beside its target, read back and compared, and "
        "only then put in its place; what a format cannot carry is listed. `jsonl` holds annotations of every state, "
        "all other formats those that a person accepted, corrected or created.",
        table(("Format", "Title", "Files", "Carries", "Read back before it is put in its place by"), written),
        f"The JSON Schema of Dateline JSONL is `resources/{paths.resource('dateline-1.schema.json').name}`.",
    )


def _extension(extension: str) -> str:
    return code(extension) if extension else "a folder"


def settings_page() -> str:
    """Every setting with its default."""
    from annotator.settings import SETTINGS

    rows = [
        (code(one.name), code(_default(one.default)), plain(one.meaning) + _choices(one.choices)) for one in SETTINGS
    ]
    return page(
        "Settings",
        "One TOML file, `settings.toml`, in your user configuration folder, or in the folder that DATELINE_CONFIG "
        "names; `dateline doctor` says where it is. It holds only what differs from the defaults.",
        table(("Setting", "Default", "Means"), rows),
        "A table `[keys]` gives actions other keys, by the names that stand in [Keys](keys.md); an empty list takes "
        "the key away:",
        '```toml\n[keys]\n"zoom.in" = ["Ctrl+Alt+Up"]\n"event.close" = []\n```',
        "The window has all this under Edit, Settings, and says there which keys have two meanings.",
    )


def findings_page() -> str:
    """What is looked over in a document."""
    from annotator.domain.findings import KINDS

    rows = [(one.name, one.severity.value, plain(one.explanation)) for one in KINDS.values()]
    return page(
        "Findings",
        "What Dateline looks over while you annotate; `F8` goes from one to the next. Nothing is changed by itself. An "
        "error is something that the schema does not allow, a warning very likely a slip, a hint worth a look.",
        table(("Finding", "Is", "Tells"), rows),
    )


def _default(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _choices(choices: Sequence[str]) -> str:
    return f": {codes(choices)}" if choices else ""
