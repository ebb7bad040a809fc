"""Gathers every text of the window into resources/translations/*.ts, which the program loads and Qt Linguist edits.

Usage: python packaging/make_translations.py [--check]   (--check: write nothing, 1 when a text is missing)
Texts that are new stay English until somebody fills their <translation>; what the program no longer says goes.
A text that is asked for with a number has one <numerusform> for each form that the language's nouns take after numbers;
English has a file for these alone. Sentences of the rooms below the window are gathered as sentences.py says.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))
import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "sr")
"""Serbian in Latin letters."""
FORMS = {"en": 2, "de": 2, "sr": 3}
"""How many forms a noun takes after numbers; `ui/language.py` says which one when."""
WINDOW = ("annotator/ui", "annotator/app.py")
MARKED = re.compile(r'# Translated under the context "(\w+)"\.')
ACTS = frozenset("Create Accept Remove Revise SetStatus SetAttributes SetComments SetEntities Several BulkEdit".split())

Text = tuple[str, str]
"""Context and source."""
Done = str | tuple[str, ...]
"""A translation, or its forms; empty where there is none yet."""


class Gathered(dict[Text, bool]):
    """What the program says, and whether it is said with a number."""

    def add(self, context: str, source: str, is_counted: bool = False) -> None:
        """One more text; said once with a number, it has forms everywhere."""
        self[context, source] = self.get((context, source), False) or is_counted


def main(words: Iterable[str]) -> int:
    """Bring all languages up to date, or only look."""
    texts = gathered()
    stale = [language for language in FORMS if set(read(language)) != wanted(texts, language)]
    if "--check" in words:
        for language in stale:
            print(f"dateline_{language}.ts is not up to date; run: python packaging/make_translations.py")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        known = read(language)
        by_source = {source: done for (_, source), done in known.items() if is_done(done)}
        found = {text: known.get(text) or by_source.get(text[1], "") for text in wanted(texts, language)}
        write(language, {text: _in_forms(done, language, texts[text]) for text, done in found.items()})
        print(f"{language}: {sum(map(is_done, read(language).values()))} of {len(found)} texts translated")
    return 0


def wanted(texts: Gathered, language: str) -> set[Text]:
    """The texts that a language's file holds; a sentence from below may have forms there or not."""
    return {text for text, is_counted in texts.items() if is_counted or language != "en"}


def is_done(done: Done) -> bool:
    """Whether all of it is translated."""
    return bool(done) and all(done)


def _in_forms(done: Done, language: str, is_counted: bool) -> Done:
    """What was translated without forms, before it was said with a number, stands in each of them."""
    if not is_counted or not isinstance(done, str):
        return done
    return (done,) * FORMS[language]


# --- what the program says


def gathered() -> Gathered:
    """Every text that goes through a translation."""
    found = Gathered()
    for file in _files(WINDOW):
        source = file.read_text(encoding="utf-8")
        tree = ast.parse(source)
        _calls(tree, found, "Review" if file.parent.name == "review" else "")
        for text in _marked(tree, source):
            found.add(*text)
    for file in _files((*sentences.PLACES, *sentences.FILES)):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in _acts(tree):
            found.add("Edit", text)
        for template in () if _is_skipped(file) else sentences.sentences(tree):
            found.add(sentences.CONTEXT, template)
    for text in _tables():
        found.add(*text)
    return found


def _is_skipped(file: Path) -> bool:
    return file.relative_to(ROOT).as_posix().startswith(sentences.SKIPPED)


def _files(places: Iterable[str]) -> Iterator[Path]:
    for place in places:
        path = ROOT / place
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _calls(tree: ast.AST, found: Gathered, room: str, owner: str = "") -> None:
    """`self.tr`, `window.tr`, `translate(context, text)` and `N_(context, text)` with plain texts."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            _call(node, room, owner, found)
        _calls(node, found, room, node.name if isinstance(node, ast.ClassDef) else owner)


def _call(node: ast.Call, room: str, owner: str, found: Gathered) -> None:
    """One call; with a number after the text, it is said with one. `room`: the context of a room's own `tr`."""
    first, second = (*map(_plain, node.args[:2]), None, None)[:2]
    match node.func:
        case ast.Attribute(attr="tr", value=said) if first:
            is_own = isinstance(said, ast.Name) and said.id == "self" and owner
            found.add(owner if is_own else "MainWindow", first, len(node.args) == 3)
        case ast.Attribute(attr="translate") if first and second:
            found.add(first, second, len(node.args) == 4)
        case ast.Name(id="N_") if first and second:
            found.add(first, second)
        case ast.Name(id="tr") if first and second:
            found.add(first, second, len(node.args) == 3)
        case ast.Name(id="tr") if first and room:
            found.add(room, first, len(node.args) == 2)
        case _:
            pass


def _plain(given: ast.expr) -> str | None:
    """A text that stands in the code as it is."""
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None


def _marked(tree: ast.Module, source: str) -> Iterator[Text]:
    """The values of a table below a comment that names their context."""
    lines = source.splitlines()
    for node in tree.body:
        found = MARKED.search(lines[node.lineno - 2]) if node.lineno > 1 else None
        value = getattr(node, "value", None)
        values = value.values if isinstance(value, ast.Dict) else getattr(value, "elts", [])
        for text in filter(None, map(_plain, values)):
            if found:
                yield found[1], text


def _acts(tree: ast.AST) -> Iterator[str]:
    """The names of acts, where they are plain texts."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) if name in ACTS:
                yield from _default_names(node)
            case ast.Assign(targets=[ast.Name(id="ACTS")], value=ast.Dict(values=values)):
                yield from filter(None, map(_plain, values))
            case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in ACTS:
                for keyword in keywords:
                    if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                        yield str(keyword.value.value)
            case _:
                pass


def _default_names(act: ast.ClassDef) -> Iterator[str]:
    """What an act is called where nobody names it."""
    for line in act.body:
        value = line.value if isinstance(line, ast.AnnAssign) else None
        if isinstance(value, ast.Constant) and getattr(getattr(line, "target", None), "id", "") == "name":
            yield str(value.value)


def _tables() -> Iterator[Text]:
    """Texts of tables that are not Qt's."""
    sys.path.insert(0, str(ROOT))
    from annotator.domain.annotations import FigureKind, State
    from annotator.domain.article import ZoneKind
    from annotator.domain.document import Status
    from annotator.domain.findings import KINDS
    from annotator.exchange.registry import FORMATS
    from annotator.session.schema_homes import Kind
    from annotator.session.sharing.merging import Outcome
    from annotator.settings import SETTINGS

    for value in chain(Status, State, FigureKind, ZoneKind, Kind, Outcome):
        yield "Value", value.value.replace("_", " ")
    for kind in KINDS.values():
        yield "Finding", kind.name
        yield "Finding", kind.explanation
    for form in FORMATS.values():
        yield "Format", form.title
        yield "Format", form.carries
    for setting in SETTINGS:
        yield "Setting", setting.meaning
        yield from (("Setting", choice) for choice in setting.choices)


# --- files


def read(language: str) -> dict[Text, Done]:
    """The texts of a file with their translations; empty where there is none yet."""
    file = FOLDER / f"dateline_{language}.ts"
    if not file.exists():
        return {}
    found: dict[Text, Done] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = tuple(one.text or "" for one in message.iter("numerusform"))
            found[name, message.findtext("source", "")] = forms or message.findtext("translation", "") or ""
    return found


def write(language: str, texts: Mapping[Text, Done]) -> None:
    """Write a Qt Linguist file, contexts and texts in order; a text is one line, so that Git can merge two files."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for name, some in groupby(sorted(texts.items()), key=lambda one: one[0][0]):
        lines += ["<context>", f"  <name>{escape(name)}</name>"]
        lines += [f"  {_message(source, done)}" for (_, source), done in some]
        lines.append("</context>")
    text = "\n".join([*lines, "</TS>", ""])
    (FOLDER / f"dateline_{language}.ts").write_text(text, encoding="utf-8", newline="\n")


def _message(source: str, done: Done) -> str:
    """One text with its translation, or the forms of it."""
    message = ElementTree.Element("message")
    _fill(message, source, done)
    return ElementTree.tostring(message, encoding="unicode").replace("\n", "&#10;")


def _fill(message: ElementTree.Element, source: str, done: Done) -> None:
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation")
    if isinstance(done, tuple):
        message.set("numerus", "yes")
        for form in done:
            ElementTree.SubElement(translation, "numerusform").text = form or None
    else:
        translation.text = done or None
    if not is_done(done):
        translation.set("type", "unfinished")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
