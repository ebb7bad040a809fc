"""Writes the parts of the manual that the program itself can tell: keys, schema, commands, formats and settings.

Without --check it also gathers the window's texts for translation (make_translations.py).

Usage: python packaging/make_docs.py [--check]   (--check: write nothing, 1 when a page is not up to date)
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.domain.schema import AnnotationSchema, EntityType, EventRole, EventType, FigureType
    from annotator.ui.actions import Action

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "docs" / "manual"
sys.path.insert(0, str(ROOT))

MADE = "<!-- Made by packaging/make_docs.py; change the program, not this page, then run it again. -->"
HELP_COLUMNS = 96
KEY_NAMES = {"Del": "Delete", "PgDown": "Page Down", "PgUp": "Page Up", "Return": "Enter"}


def main(words: Sequence[str]) -> int:
    """Write every page, or check them all."""
    stale = [name for name, make in PAGES.items() if _on_disk(name) != make()]
    for name in stale:
        if "--check" in words:
            print(f"{MANUAL / name} is not up to date; run: python packaging/make_docs.py")
        else:
            MANUAL.mkdir(parents=True, exist_ok=True)
            (MANUAL / name).write_text(PAGES[name](), encoding="utf-8", newline="\n")
            print(MANUAL / name)
    if "--check" not in words:
        import make_translations

        make_translations.main([])
    return 1 if stale and "--check" in words else 0


def _on_disk(name: str) -> str:
    page = MANUAL / name
    return page.read_text(encoding="utf-8") if page.exists() else ""


def page(title: str, *parts: str) -> str:
    """A page with its title and the note on where it comes from."""
    return "\n\n".join((f"# {title}", MADE, *(part for part in parts if part))) + "\n"


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [" | ".join(headers), " | ".join("---" for _ in headers), *(" | ".join(row) for row in rows)]
    return "\n".join(f"| {line} |" for line in lines)


def plain(text: str) -> str:
    """Text in which nothing is taken for Markdown."""
    return re.sub(r"([\\`*_<>|$])", r"\\\1", text)


def code(text: str) -> str:
    """Text as code."""
    return f"`{text}`"


def codes(texts: Iterable[str]) -> str:
    """Texts as code, with commas."""
    return ", ".join(map(code, texts))


# --- keys


MOVES = (
    ("Left, Right", "a character back or on"),
    ("Ctrl+Left, Ctrl+Right", "a word back or on"),
    ("Up, Down", "a line up or down"),
    ("Home, End", "to the start or the end of the line"),
    ("Ctrl+Home, Ctrl+End", "to the start or the end of the article"),
    ("Page Up, Page Down", "to the paragraph before or after"),
)
"""The system's standard keys, which the canvas follows; named here as on Linux and Windows."""


def keys_page() -> str:
    """Every action with its keys, and the letter of every type."""
    from annotator.session.workspace import default_schema
    from annotator.ui.actions import ACTIONS, FOLDED, MENUS
    from annotator.ui.review.actions import REVIEW_ACTIONS, REVIEW_FOLDED, REVIEW_MENUS

    schema = default_schema()
    return page(
        "Keys",
        "No mouse is ever needed. A key marked *article* works while the article has the focus (`Ctrl+1` gives it "
        "that), so that typing in a field never labels anything; all others work in the whole window. On macOS, Ctrl "
        "is the Command key. The same table opens in the window with `?`. These are the keys that Dateline "
        "comes with; [the settings](settings.md) can give an action others.",
        "## Letters: the types of the schema\n\nA letter labels the selected words; without a selection it gives the "
        f"annotation under the caret another type. These are the letters of *{schema.title}* ({schema.label}).",
        table(
            ("Key", "Type", "Is"), ((code(schema.key_text(one)), one.look.name, _kind(one)) for one in schema.keyed())
        ),
        "## Moving the caret\n\nWith Shift, all but Page Up and Page Down select the words on the way.",
        table(("Keys", "The caret goes"), ((code(keys), where) for keys, where in MOVES)),
        *(_menu(menu, ACTIONS, FOLDED) for menu in MENUS),
        "## The review window\n\nThese keys work in the window of [comparing and deciding](review.md).",
        *(_menu(menu, REVIEW_ACTIONS, REVIEW_FOLDED, "#") for menu in REVIEW_MENUS),
    )


def _kind(one: EntityType | FigureType | EventType) -> str:
    return type(one).__name__.removesuffix("Type").lower()


def _menu(menu: str, actions: Sequence[Action], folded_ids: Collection[str], deeper: str = "") -> str:
    rows = [
        (" ".join(map(code, key_names(one.keys))) or "–", plain(one.text), _where(one), code(one.id))
        for one in actions
        if one.menu == menu and one.id not in folded_ids
    ]
    folded = [one for one in actions if one.menu == menu and one.id in folded_ids]
    if folded:
        keys = f"`{folded[0].keys[0]}` – `{folded[-1].keys[0]}`"
        rows.insert(0, (keys, plain(folded[0].text), "article", f"{code(folded[0].id)} …"))
    return f"{deeper}## {menu.replace('&', '')}\n\n" + table(("Keys", "Does", "Where", "Name"), rows)


def _where(action: Action) -> str:
    from annotator.ui.actions import Scope

    return "article" if action.scope is Scope.CANVAS else ""


def key_names(keys: Iterable[str]) -> list[str]:
    """Keys as they stand on a keyboard, each once."""
    parts = ("+".join(KEY_NAMES.get(one, one) for one in re.split(r"(?<=.)\+(?=.)", key)) for key in keys)
    return list(dict.fromkeys(parts))


# --- the schema


def schema_page() -> str:
    """The default schema in full."""
    from annotator.session.workspace import default_schema

    schema = default_schema()
    return page(
        f"The default schema: {schema.title}",
        f"`{schema.label}`. {plain(schema.description)}",
        "In the examples, brackets show what is marked. `dateline schema show` prints this schema, and "
        "`dateline schema check FILE` checks one of your own; a schema is one TOML file, and this one is "
        "`resources/schemas/conflict-and-protest.toml`.",
        "## Entity types",
        *(_type(one) for one in schema.entities),
        "## Figures",
        _type(schema.figure),
        table(("Figure role", "Unit", "Kinds", "Means"), _figure_roles(schema)),
        "## Event types",
        "Every event also has a factuality: asserted, planned, hypothetical or negated. A role marked *required* must "
        "be filled, one marked *once* takes a single filler, all others take several.",
        *(_event(schema, one) for one in schema.events),
        "## Roles\n\nEach role means the same in every event type.",
        table(("Role", "Means"), ((f"{one.name} (`{one.id}`)", plain(one.definition)) for one in _roles(schema))),
        "## Relations",
        table(("Relation", "Joins", "Means"), _relations(schema)),
        "## Attributes",
        table(("Attribute", "Of", "Values", "Means"), _attributes(schema)),
    )


def _type(one: EntityType | FigureType | EventType) -> str:
    named = code(getattr(one, "id", "figure"))
    head = f"### {one.look.name}\n\n{named}, key `{one.look.key.upper()}`, chip `{one.look.short}`. "
    examples = "\n".join(f"- {plain(example)}" for example in one.guidance.examples)
    return f"{head}{plain(one.guidance.definition)}" + (f"\n\n{examples}" if examples else "")


def _figure_roles(schema: AnnotationSchema) -> Iterator[tuple[str, str, str, str]]:
    for role in schema.figure.roles:
        means = " ".join((role.guidance.definition, *(f"“{example}”" for example in role.guidance.examples)))
        yield f"{role.name} (`{role.id}`)", code(role.unit) if role.unit else "", ", ".join(role.kinds), plain(means)


def _event(schema: AnnotationSchema, event: EventType) -> str:
    rows = ((_limited(role), _fillers(schema, role)) for role in event.roles)
    return f"{_type(event)}\n\n{table(('Role', 'Filled by'), rows)}"


def _limited(role: EventRole) -> str:
    limits = [word for word, holds in (("required", role.required), ("once", not role.multiple)) if holds]
    return f"{role.name} (*{', '.join(limits)}*)" if limits else role.name


def _fillers(schema: AnnotationSchema, role: EventRole) -> str:
    names = [one.look.name for one in schema.entities if one.id in role.mentions]
    names += [f"figure: {one.name.lower()}" for one in schema.figure.roles if one.id in role.figures]
    names += [one.look.name for one in schema.events if one.id in role.events]
    return ", ".join(names + (["any words"] if role.spans else []))


def _roles(schema: AnnotationSchema) -> Iterable[EventRole]:
    return {role.id: role for event in schema.events for role in event.roles}.values()


def _relations(schema: AnnotationSchema) -> Iterator[tuple[str, str, str]]:
    for one in schema.relations:
        joins = f"{', '.join(one.sources)} {'↔' if one.symmetric else '→'} {', '.join(one.targets)}"
        yield f"{one.name} (`{one.id}`)", joins, plain(one.definition)


def _attributes(schema: AnnotationSchema) -> Iterator[tuple[str, str, str, str]]:
    for one in schema.attributes:
        values = codes(one.values) or "any text"
        yield f"{one.name} (`{one.id}`)", one.on, values + (" (several)" if one.multiple else ""), plain(one.definition)


# --- commands


def commands_page() -> str:
    """What `--help` says, of the program and of each of its commands."""
    parts = [f"## {code(name)}\n\n```text\n{text}\n```" for name, text in helps()]
    return page(
        "The command line",
        "Exit codes: 0 done; 1 done, with losses or findings; 2 bad use or bad input, told in one line on standard "
        "error; 130 stopped with Ctrl+C. `DATELINE_DEBUG=1` adds the traceback. Below is what `--help` says.",
        *parts,
    )


def helps() -> Iterator[tuple[str, str]]:
    """Each command's full name with its help."""
    import typer

    from annotator.cli import app

    yield from _helps(typer.main.get_command(app), "dateline", None)


def _helps(command: Any, name: str, parent: Any) -> Iterator[tuple[str, str]]:
    context = command.context_class(command, info_name=name, parent=parent, terminal_width=HELP_COLUMNS)
    yield context.command_path, "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    for below, one in getattr(command, "commands", {}).items():
        yield from _helps(one, below, context)


# --- formats and settings


def formats_page() -> str:
    """What is read and what is written."""
    from annotator import paths
    from annotator.exchange.registry import FORMATS
    from annotator.readers.registry import READERS

    read = [(plain(one.title), codes(one.extensions)) for one in READERS]
    written = [
        (code(key), plain(one.title), _extension(one.extension), plain(one.carries)) for key, one in FORMATS.items()
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
        "## Training data: what is written\n\nEvery export is written beside its target, read back and compared, and "
        "only then put in its place; what a format cannot carry is listed. `jsonl` holds annotations of every state, "
        "all other formats those that a person accepted, corrected or created.",
        table(("Format", "Title", "Files", "Carries"), written),
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


# --- the corpus file

TABLES = {
    "articles": "one article: its text, which never changes, what its file told of it, and its zones as JSON",
    "originals": "the bytes that articles came from, each once",
    "documents": "one annotator's work on one article: status, attributes, time spent",
    "mentions": "entity mentions of a document",
    "figures": "figures, with value, bounds, unit, what is counted and role",
    "events": "event mentions with their triggers",
    "arguments": "what fills the roles of events: another annotation, or plain words",
    "relations": "relations between two annotations of a document",
    "entities": "mentions that name the same, gathered",
    "comments": "comments on a document or on an annotation",
    "layers": "what a model suggested for an article, as JSON; a new run makes a new layer",
    "journal": "every edit: who, when, what, before and after; undo and history read it",
    "schemas": "each version of the annotation schema that was used, as TOML",
    "tagging_rules": "words that are to be tagged in every article, kept from “tag all matches”",
    "carried_rules": "what a tagging rule gave before and after the corpus took another schema, for undo",
    "bookmarks": "where each annotator left off, and their queue",
    "corrections": "facts and zones of articles that were set right by hand: who, when, and what stood there before",
    "doubtful": "annotations that were carried over to a newer version of an article and should be looked at",
    "fingerprinted": "which articles have fingerprints",
    "fingerprints": "what near-duplicates are found by",
    "imports": "imports that were begun, so that they go on where they stopped",
    "import_files": "the files of those imports that are done",
    "seen_files": "files of a watched folder that are in the corpus already",
    "merged": "changes of an annotator's document that came with packages from another copy of it",
    "packages": "manifests of packages that were made (`out`) or merged (`in`)",
    "articles_fts": "the words of articles, for searching (FTS5)",
}
"""What each table holds; a test fails when one is missing here."""


def corpus_page() -> str:
    """The tables of a corpus file, read from a new one."""
    parts: list[str] = []
    for name, columns in corpus_tables().items():
        if name not in TABLES:
            raise SystemExit(f"Say in TABLES of packaging/make_docs.py what the table {name} holds.")
        parts += [f"## {name}", f"Holds {TABLES[name]}.", codes(columns)]
    return page(
        "The corpus file",
        "A corpus is one SQLite file (`application_id` 0x44544C4E, “DTLN”) that any SQLite program opens for reading. "
        "Offsets are half-open ranges of Unicode code points over `articles.text`. Read as much as you like; write "
        "through Dateline only, for each edit goes with its line of the journal. These are the tables of "
        f"`user_version` {corpus_version()}.",
        *parts,
    )


def corpus_tables() -> dict[str, list[str]]:
    """The columns of each table in a new corpus, without SQLite's own tables."""
    with _new_corpus() as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        own = [name for name in names if not re.match(r"sqlite_|_sqlite|\w+_fts_\w+$", name)]
        return {name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")] for name in own}


def corpus_version() -> int:
    """The version of the corpus file's schema."""
    with _new_corpus() as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _new_corpus() -> Iterator[sqlite3.Connection]:
    from annotator.session.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "corpus.dateline"
        Workspace.open(file, "ana").close()
        with closing(sqlite3.connect(file)) as database:
            yield database


def _default(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _choices(choices: Sequence[str]) -> str:
    return f": {codes(choices)}" if choices else ""


PAGES: dict[str, Callable[[], str]] = {
    "keys.md": keys_page,
    "schema.md": schema_page,
    "commands.md": commands_page,
    "formats.md": formats_page,
    "settings.md": settings_page,
    "findings.md": findings_page,
    "corpus.md": corpus_page,
}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
