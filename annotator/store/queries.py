"""What people type to search: words, "phrases", prefix*, NEAR, and filters such as type:attack or killed>100."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.store.errors import CorpusError

FILTERS = ("type", "role", "status", "annotator", "date")
STATUSES = ("new", "in_progress", "done", "skipped", "reviewed", "gold")
ANY_FIGURE = "value"
"""Compared instead of a role, it means a figure of any role: value>100."""

TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<near>NEAR(?:/(?P<reach>\d+))?(?=[\s(]))
  | (?P<logic>AND|OR|NOT)(?=[\s(]|$)
  | (?P<bracket>[()])
  | (?P<name>[^\W\d][\w-]*)(?:(?P<colon>:)|\s*(?P<sign>>=|<=|>|<|=)\s*)(?P<value>"[^"]*"|[^\s()"]+)
  | (?P<minus>-(?=["\w]))
  | "(?P<phrase>[^"]*)"(?P<star1>\*?)
  | (?P<word>[^\s()"*]+)(?P<star2>\*?)
  | (?P<stray>["*])
    """,
    re.VERBOSE,
)
PLAIN = str.maketrans({"“": '"', "”": '"', "\x00": " "})
DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


class SearchError(CorpusError):
    """A query that cannot be understood; one sentence that says where and what to write instead."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition beside the words."""

    name: str
    """One of FILTERS, or a figure role (`value`: any) where `sign` compares."""
    sign: str
    value: str


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query."""

    words: str
    """In the language of FTS5; empty when only filters were given."""
    filters: tuple[Filter, ...]


def parse_query(text: str) -> Query:
    """Understand what was typed; SearchError when it cannot be."""
    terms: list[str] = []
    filters: list[Filter] = []
    for found in TOKEN.finditer(text.translate(PLAIN)):
        if found["stray"]:
            raise SearchError(f'The search has a {found["stray"]} without its word; write "two words" or begin*.')
        if found["name"]:
            filters.append(_filter(found["name"], found["colon"] or found["sign"], found["value"].strip('"')))
        elif not found["space"]:
            terms.append(_term(found))
    if not terms and not filters:
        raise SearchError('Nothing to search for: type words, a "phrase", begin*, or a filter such as type:attack.')
    return Query(_expression(terms), tuple(filters))


def _term(found: re.Match[str]) -> str:
    if found["near"]:
        return f"NEAR/{found['reach'] or 10}"
    if found["minus"]:
        return "NOT"
    words = found["phrase"] if found["phrase"] is not None else found["word"]
    if words is None:
        return found["logic"] or found["bracket"]
    star = "*" if found["star1"] or found["star2"] else ""
    return f'"{words}"{star}'


def _expression(terms: list[str]) -> str:
    """FTS5's own words: NEAR as a function, AND where nothing stands between two terms."""
    joined: list[str] = []
    waiting = _with_near(terms)
    for term in waiting:
        if joined and _ends(joined[-1]) and _begins(term):
            joined.append("AND")
        joined.append(term)
    if joined and (joined[0] == "NOT" or joined[-1] in ("AND", "OR", "NOT")):
        raise SearchError("AND, OR and NOT (or -) stand between two words: strike NOT hunger.")
    return " ".join(joined)


def _with_near(terms: list[str]) -> list[str]:
    out: list[str] = []
    rest = list(terms)
    while rest:
        term = rest.pop(0)
        if not term.startswith("NEAR/"):
            out.append(term)
            continue
        if not out or not rest or not out[-1].startswith('"') or not rest[0].startswith('"'):
            raise SearchError("NEAR stands between two words: troops NEAR/5 border.")
        out.append(f"NEAR({out.pop()} {rest.pop(0)}, {term.removeprefix('NEAR/')})")
    return out


def _ends(term: str) -> bool:
    return term.startswith(('"', "NEAR(")) or term == ")"


def _begins(term: str) -> bool:
    return term.startswith(('"', "NEAR(")) or term == "("


def _filter(name: str, sign: str, value: str) -> Filter:
    name = name.lower()
    if name == "date":
        return _date_filter(sign, value)
    if sign == ":":
        return _named_filter(name, value)
    try:
        float(value.replace(",", ""))
    except ValueError:
        raise SearchError(f"{name}{sign}{value} compares with no number; write for example killed>100.") from None
    return Filter(name, sign, value.replace(",", ""))


def _named_filter(name: str, value: str) -> Filter:
    if name not in FILTERS:
        known = ", ".join(f"{one}:" for one in FILTERS)
        raise SearchError(f"There is no filter {name}: (there are {known}); put words with a colon in quotation marks.")
    if name == "status":
        value = value.lower().replace("-", "_")
        if value not in STATUSES:
            raise SearchError(f"There is no status {value}; there are: {', '.join(STATUSES)}.")
    return Filter(name, "=", value)


def _date_filter(sign: str, value: str) -> Filter:
    first, dots, last = value.partition("..")
    ends = [one for one in (first, last) if one]
    if not ends or not all(DATE.fullmatch(one) for one in ends) or (dots and sign != ":"):
        raise SearchError(f"{value} is no date; write date:2024, date:2024-05-06, date:2024-01..2024-03 or date>=2024.")
    return Filter("date", sign, value)
