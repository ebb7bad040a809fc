"""Gathers every text of the window into resources/translations/*.ts, which the program loads and Qt Linguist edits.

Usage: python packaging/make_translations.py [--check]   (--check: write nothing, 1 when a text is missing)
Texts that are new stay English until somebody fills their <translation>; what the program no longer says goes.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "sr")
"""Serbian in Latin letters."""
WINDOW = ("annotator/ui", "annotator/app.py")
BELOW = ("annotator/session", "annotator/domain")
"""Rooms without Qt whose sentences the window shows."""
MARKED = re.compile(r'# Translated under the context "(\w+)"\.')
ACTS = frozenset("Create Accept Remove Revise SetStatus SetAttributes SetComments SetEntities Several BulkEdit".split())

Text = tuple[str, str]
"""Context and source."""


def main(words: Iterable[str]) -> int:
    """Bring both languages up to date, or only look."""
    texts = sorted(set(all_texts()))
    stale = [language for language in LANGUAGES if set(read(language)) != set(texts)]
    if "--check" in words:
        for language in stale:
            print(f"dateline_{language}.ts is not up to date; run: python packaging/make_translations.py")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        known = read(language)
        by_source = {source: done for (_, source), done in known.items() if done}
        write(language, {text: known.get(text) or by_source.get(text[1], "") for text in texts})
        print(f"{language}: {sum(map(bool, read(language).values()))} of {len(texts)} texts translated")
    return 0


# --- what the program says


def all_texts() -> Iterator[Text]:
    """Every text that goes through a translation, with its context."""
    for file in _files(WINDOW):
        source = file.read_text(encoding="utf-8")
        tree = ast.parse(source)
        yield from _calls(tree)
        yield from _marked(tree, source)
    for file in _files(BELOW):
        yield from _told_below(ast.parse(file.read_text(encoding="utf-8")))
    yield from _tables()


def _files(places: Iterable[str]) -> Iterator[Path]:
    for place in places:
        path = ROOT / place
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _calls(tree: ast.AST, owner: str = "") -> Iterator[Text]:
    """`self.tr`, `window.tr`, `translate(context, text)` and `N_(context, text)` with plain texts."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _call(node, owner)
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else owner)


def _call(node: ast.Call, owner: str) -> Iterator[Text]:
    given = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    match node.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr") if given and owner:
            yield owner, given[0]
        case ast.Attribute(attr="tr") if given:
            yield "MainWindow", given[0]
        case ast.Attribute(attr="translate") | ast.Name(id="N_") if len(given) == 2:
            yield given[0], given[1]
        case ast.Name(id="tr") if len(given) == 2:
            yield given[0], given[1]
        case ast.Name(id="tr") if len(given) == 1:
            yield "Review", given[0]
        case _:
            pass


def _marked(tree: ast.Module, source: str) -> Iterator[Text]:
    """The values of a table below a comment that names their context."""
    lines = source.splitlines()
    for node in tree.body:
        found = MARKED.search(lines[node.lineno - 2]) if node.lineno > 1 else None
        value = getattr(node, "value", None)
        if found and isinstance(value, ast.Dict):
            for one in value.values:
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield found[1], one.value


def _told_below(tree: ast.AST) -> Iterator[Text]:
    """Sentences of refused acts and the names of acts, where they are plain texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in ACTS:
            yield from _default_names(node)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        first = node.args[0] if node.args else None
        if node.func.id == "EditError" and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield "Error", first.value
        for keyword in node.keywords if node.func.id in ACTS else ():
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                yield "Edit", str(keyword.value.value)


def _default_names(act: ast.ClassDef) -> Iterator[Text]:
    """What an act is called where nobody names it."""
    for line in act.body:
        value = line.value if isinstance(line, ast.AnnAssign) else None
        if isinstance(value, ast.Constant) and getattr(getattr(line, "target", None), "id", "") == "name":
            yield "Edit", str(value.value)


def _tables() -> Iterator[Text]:
    """Texts of tables that are not Qt's."""
    sys.path.insert(0, str(ROOT))
    from annotator.domain.findings import KINDS
    from annotator.settings import SETTINGS

    for kind in KINDS.values():
        yield "Finding", kind.name
        yield "Finding", kind.explanation
    for setting in SETTINGS:
        yield "Setting", setting.meaning
        yield from (("Setting", choice) for choice in setting.choices)


# --- files


def read(language: str) -> dict[Text, str]:
    """The texts of a file with their translations; empty where there is none yet."""
    file = FOLDER / f"dateline_{language}.ts"
    if not file.exists():
        return {}
    found: dict[Text, str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", "")] = message.findtext("translation", "") or ""
    return found


def write(language: str, texts: Mapping[Text, str]) -> None:
    """Write a Qt Linguist file, contexts and texts in order."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for (name, source), done in sorted(texts.items()):
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = done or None
        if not done:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    (FOLDER / f"dateline_{language}.ts").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
