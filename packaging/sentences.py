"""The sentences that the rooms below the window put together, as templates to translate: "{name} is empty."

The rule: in the rooms of `PLACES`, every text that is given to an error or to what is told of a file, a finding or a
loss (`TOLD`), and every text that is kept under one of the names in `NAMED`, is a sentence that a person may read.
An f-string is a template whose fields are named after what they show; a choice between two words makes two templates.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import product

PLACES = tuple(f"annotator/{room}" for room in ("domain", "exchange", "nlp", "readers", "review", "session", "store"))
FILES = ("annotator/settings.py", "annotator/paths.py")
SKIPPED = ("annotator/session/shards", "annotator/session/evaluating.py")
"""What only the command line reaches; it speaks English."""
CONTEXT = "Sentence"
TOLD = frozenset(
    "Finding finding Hindrance Loss Refused Quarantined quarantine left_out _error _unknown _damaged damage".split()
)
NAMED = frozenset("message why hint advice reason problem several told ASKED".split())
TELLING = frozenset("_told _field_told _advice _why _reason advice advice_on none_of_today why_not".split())
"""Functions that give a sentence, or a part of one."""
NO_SENTENCE = frozenset(("TypeError", "KeyError", "IndexError", "AttributeError"))
"""Errors that only a programmer meets; a ValueError may carry a reason into another sentence."""
LETTERS = 6
"""A template with fewer letters of its own would fit too much."""


def sentences(tree: ast.AST) -> Iterator[str]:
    """The templates of one file."""
    for node in ast.walk(tree):
        for text in _texts(node):
            for template in templates(text):
                if _says_something(template):
                    yield template


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions whose text a person may read."""
    match node:
        case ast.Call(func=func):
            name = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
            if name in TOLD or (name.endswith("Error") and name not in NO_SENTENCE):
                yield from node.args
                yield from (one.value for one in node.keywords)
        case ast.FunctionDef(name=name) if name in TELLING:
            yield from (one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value is not None)
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in NAMED:
            yield from value.values if isinstance(value, ast.Dict) else [value]
        case _:
            pass


def _says_something(template: str) -> bool:
    own = re.sub(r"\{\w+\}", "", template)
    return sum(map(str.isalpha, own)) >= LETTERS and bool(re.search(r"[^\W\d_]\s|\s[^\W\d_]", own))


def templates(text: ast.expr | None) -> list[str]:
    """The templates that an expression may make; none for what is no text."""
    match text:
        case ast.Constant(value=str(value)):
            return [value]
        case ast.IfExp(body=body, orelse=other):
            return templates(body) + templates(other)
        case ast.JoinedStr(values=values):
            return [_numbered("".join(parts)) for parts in product(*map(_part, values))]
        case _:
            return []


def _part(value: ast.expr) -> list[str]:
    """A piece of an f-string: words, a field, or a field that is one of some words."""
    match value:
        case ast.Constant():
            return templates(value)
        case ast.FormattedValue(
            value=ast.Call(func=ast.Name(id="counted"), args=[number, ast.Constant(value=str(one)), *more])
        ):
            many = more[0].value if more and isinstance(more[0], ast.Constant) else f"{one}s"
            return [f"{{{_name(number)}}} {word}" for word in (one, many)]
        case ast.FormattedValue(value=ast.IfExp() as choice) if len(words := templates(choice)) == 2:
            return words
        case ast.FormattedValue(value=shown):
            return [f"{{{_name(shown)}}}"]
        case _:
            return []


SAME_WORDS = frozenset("removesuffix removeprefix strip rstrip join".split())
"""What is asked of a text that stays what it is about."""


def _name(shown: ast.expr) -> str:
    """What a field is called: after the last name in what it shows."""
    match shown:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower() or "value"
        case ast.Call(func=ast.Name(id="len"), args=[inner]):
            return _name(inner)
        case ast.Call(
            func=ast.Attribute(value=inner, attr="removesuffix" | "strip" | "removeprefix" | "rstrip" | "join")
        ):
            return _name(inner) if not isinstance(inner, ast.Constant) else "list"
        case ast.Call(func=func, args=args):
            return _name(args[0]) if args else _name(func)
        case ast.Subscript(value=inner) | ast.Starred(value=inner):
            return _name(inner)
        case ast.BoolOp(values=[first, *_]):
            return _name(first)
        case ast.BinOp(left=left):
            return _name(left)
        case _:
            return "value"


def _numbered(template: str) -> str:
    """The template with no two fields of one name."""
    seen: dict[str, int] = {}

    def renamed(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] = seen.get(name, 0) + 1
        return f"{{{name}}}" if seen[name] == 1 else f"{{{name}{seen[name]}}}"

    return re.sub(r"\{(\w+)\}", renamed, template)
