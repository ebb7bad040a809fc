"""The documents say what the program does: pages made by it are fresh, all is named, every link leads somewhere."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from annotator import __version__
from annotator.domain.quantity import quantity_text, read_quantity
from annotator.exchange.registry import FORMATS
from annotator.readers.registry import READERS
from annotator.session.workspace import default_schema
from annotator.settings import SETTINGS
from annotator.ui.actions import ACTIONS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")),
    key=lambda one: one.relative_to(ROOT).as_posix(),
)
EVERY_DOCUMENT = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.relative_to(ROOT).as_posix())


GENERATED = ["keys.md", "schema.md", "commands.md", "formats.md", "settings.md", "findings.md", "corpus.md"]


@cache
def generator() -> ModuleType:
    """`packaging/make_docs.py`, which is no package and has its folder to itself when it runs."""
    if str(ROOT / "packaging") not in sys.path:
        sys.path.append(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "packaging" / "make_docs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def made(name: str) -> ModuleType:
    """A module of the pages."""
    generator()
    return importlib.import_module(f"pages.{name}")


@cache
def all_words() -> str:
    """Every document in one text."""
    return "\n".join(one.read_text(encoding="utf-8") for one in DOCUMENTS)


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))


# --- the manual as a whole


def test_every_page_of_the_manual_is_on_its_first_page_and_in_the_website() -> None:
    pages = {one.name for one in (ROOT / "docs" / "manual").glob("*.md")} - {"index.md"}
    first = (ROOT / "docs" / "manual" / "index.md").read_text(encoding="utf-8")
    website = (ROOT / "packaging" / "mkdocs.yml").read_text(encoding="utf-8")
    assert pages - set(re.findall(r"\]\((\S+\.md)\)", first)) == set(), "name it in docs/manual/index.md"
    assert pages - set(re.findall(r": manual/(\S+\.md)", website)) == set(), "name it in packaging/mkdocs.yml"


# --- generated pages


@pytest.mark.parametrize("name", GENERATED)
def test_generated_pages_are_up_to_date(name: str) -> None:
    on_disk = (ROOT / "docs" / "manual" / name).read_text(encoding="utf-8")
    assert on_disk == generator().PAGES[name](), "run: python packaging/make_docs.py"


def test_every_generated_page_is_looked_at() -> None:
    assert list(generator().PAGES) == GENERATED


# --- everything is named


@pytest.mark.parametrize("action", ACTIONS, ids=lambda one: one.id)
def test_every_action_stands_in_the_documents(action) -> None:
    assert made("markdown").plain(action.text) in all_words()


def test_every_command_stands_in_the_documents() -> None:
    names = [name for name, _ in made("commands").helps()]
    assert {"dateline", "dateline open", "dateline schema check"} <= set(names)
    assert [name for name in names if f"## `{name}`" not in all_words()] == []


def test_every_reader_format_setting_and_type_stands_in_the_documents() -> None:
    schema = default_schema()
    names = [extension for reader in READERS for extension in reader.extensions]
    names += [*FORMATS, *(one.name for one in SETTINGS)]
    names += [one.id for one in (*schema.entities, *schema.events, *schema.figure.roles)]
    names += [one.id for one in (*schema.relations, *schema.attributes)]
    assert [name for name in names if f"`{name}`" not in all_words()] == []


def test_the_manual_says_what_trains_with_every_format() -> None:
    page = (ROOT / "docs" / "manual" / "training.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"`{name}`" not in page] == []


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    words = "\n".join(one.read_text(encoding="utf-8") for one in (ROOT / "docs").glob("dependencies*.md"))
    names = [re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in wanted]
    assert [name for name in names if name.lower() not in words.lower()] == []


def test_the_version_stands_in_the_changelog() -> None:
    assert __version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_words_of_the_glossary_are_in_one_row_each() -> None:
    rows = re.findall(r"^\| ([^|]+) \|", (ROOT / "docs" / "CONTEXT.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) == len(set(rows)) > 40


def test_every_decision_is_in_the_list() -> None:
    folder = ROOT / "docs" / "adr"
    listed = re.findall(r"\]\((\d{4}-[^)]+)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert listed == sorted(one.name for one in folder.glob("[0-9]*.md"))
    for one in listed:
        assert "**Rejected.**" in (folder / one).read_text(encoding="utf-8"), one


# --- what pages promise


def table_rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the table that begins with a heading, without the code marks."""
    text = (ROOT / "docs" / "manual" / page).read_text(encoding="utf-8")
    lines = text[text.index(f"| {heading} |") :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def test_typed_values_are_read_as_the_manual_says() -> None:
    rows = table_rows("figures.md", "Typed")
    assert len(rows) > 12
    assert [row for row in rows if list(row[1:]) != reading(row[0])] == []


def reading(typed: str) -> list[str]:
    """How a typed value is read: with its unit or currency, and its kind."""
    read = read_quantity(typed)
    assert read is not None, typed
    words = (quantity_text(read.quantity), read.currency, read.unit)
    return [" ".join(one for one in words if one), read.kind.value]


@pytest.mark.parametrize(("page", "heading", "column"), [("figures.md", "Part", 2), ("events.md", "Key", 0)])
def test_keys_in_the_manual_are_keys_of_actions(page: str, heading: str, column: int) -> None:
    known = {key for action in ACTIONS for key in action.keys} | {"Enter"}
    cells = [row[column].replace("\\|", "|") for row in table_rows(page, heading)]
    named = [key for cell in cells for key in re.split(r"[` –]+", cell) if key and cell != "with the value"]
    assert len(named) > 5
    assert [key for key in named if key not in known] == []


# --- links


@EVERY_DOCUMENT
def test_every_link_and_picture_is_there(document: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", without_code(document.read_text(encoding="utf-8")))
    local = [one for one in targets if not re.match(r"[a-z]+:", one)]
    assert [one for one in local if not leads_somewhere(document, one)] == []


def leads_somewhere(document: Path, target: str) -> bool:
    name, _, heading = target.partition("#")
    path = document.parent / name if name else document
    return path.exists() and (not heading or heading in headings(path))


def headings(path: Path) -> list[str]:
    """The anchors of a page, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", one).strip().lower().replace(" ", "-") for one in titles]


@EVERY_DOCUMENT
def test_no_document_names_a_machine(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert re.findall(r"(?<![\w.~/])/(?:home|root|tmp|work|usr|opt|var|mnt|Users)/\S*|\b[A-Z]:\\\S*", text) == []
    assert re.findall(r"\b(?:localhost|127\.0\.0\.1|index-url|py(?:pi|thonhosted)\.\w+)", text) == []
