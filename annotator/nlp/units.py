"""Units and currencies that texts use: names from pint and from Unicode CLDR (babel), codes of UCUM and ISO 4217."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator import paths
from annotator.domain.annotations import Figure, FigureKind, Normalized
from annotator.domain.quantity_words import CURRENCIES, CURRENCY_WORDS, UNIT_WORDS, UnitWords
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from pint import UnitRegistry

Table = Mapping[str, Any]
PREFIXES = {
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
    "hecto": "h",
    "centi": "c",
    "milli": "m",
    "micro": "u",
    "nano": "n",
    "pico": "p",
    "deci": "d",
    "exa": "E",
}


@lru_cache(maxsize=1)
def _table() -> Table:
    return tomllib.loads(paths.resource("gazetteer", "units.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def unit_words() -> UnitWords:
    """All units and currencies that texts are searched for; takes half a second once in each process."""
    table = _table()
    units = {**dict(_units(table)), **table["spelled"], **UNIT_WORDS, "degrees": "deg"}
    codes = {code: code.upper() for code in table["codes_read"].split() if code not in table["codes_words"].split()}
    money = {**codes, **dict(_currencies(word_set(table["not_money"]))), **table["money"], **CURRENCY_WORDS}
    signs = {**{code: code.upper() for code in table["codes_read"].split()}, **table["signs"], **CURRENCIES}
    return UnitWords(signs, money, units, word_set(table["only_attached"]))


@lru_cache(maxsize=1)
def registry() -> UnitRegistry:
    """pint's registry of units; imported when it is first needed."""
    from pint import UnitRegistry

    return UnitRegistry()


def _units(table: Table) -> Iterator[tuple[str, str]]:
    """Names, aliases, symbols and plurals in lower case with their UCUM codes."""
    units: dict[str, Any] = registry()._units  # pyright: ignore[reportAssignmentType]
    codes, prefixed = table["ucum"], table["prefixed"]
    left_out, short = word_set(table["not_units"]), word_set(table["short"])
    for name in (one for one in sorted(table["plain"].split()) if one in units):
        unit = units[name]
        code = codes.get(name) or codes.get(unit.name) or unit.symbol
        for prefix in ("", *prefixed.get(name, "").split()):
            for word in _spellings(name, unit, prefix):
                if word not in left_out and (len(word) > 2 or word in short):
                    yield word, f"{_symbol(prefix)}{code}"


def _spellings(name: str, unit: Any, prefix: str) -> Iterator[str]:
    symbol = _symbol(prefix) + unit.symbol
    yield symbol.lower()
    for one in (name, unit.name, *unit.aliases):
        word = f"{prefix}{one}".replace("_", " ").lower()
        yield word
        yield f"{word}es" if word.endswith(("ch", "x")) else f"{word}s"
        if word.endswith("meter") or word.endswith("liter"):
            yield from (f"{word[:-2]}re", f"{word[:-2]}res")


def _symbol(prefix: str) -> str:
    return PREFIXES.get(prefix, "")


def _currencies(left_out: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Names of currencies in use, singular and plural; the last word alone where only one currency ends with it."""
    from babel import Locale
    from babel.numbers import get_currency_name, get_territory_currencies

    english = Locale("en")
    lands = [str(land) for land in english.territories if len(str(land)) == 2]
    used = sorted({str(code) for land in lands for code in get_territory_currencies(land)})
    last: dict[str, set[str]] = {}
    for code in used:
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale=english).lower()
            yield name, code
            last.setdefault(name.split()[-1], set()).add(code)
    yield from ((word, min(codes)) for word, codes in last.items() if len(codes) == 1 and word not in left_out)


COMPARED_IN = {
    "[length]": ("meter", "m"),
    "[length] ** 2": ("meter**2", "m2"),
    "[mass]": ("kilogram", "kg"),
    "[length] ** 3": ("liter", "L"),
    "[length] / [time]": ("kilometer/hour", "km/h"),
    "[time]": ("second", "s"),
    "[temperature]": ("degree_Celsius", "Cel"),
    "[length] ** 2 * [mass] / [time] ** 3": ("watt", "W"),
}
YEARS = {"mo": 1 / 12, "a": 1.0, "{decade}": 10.0, "{century}": 100.0}


def normalized(figure: Figure) -> Normalized | None:
    """The value in the unit that figures of its kind are compared in; None for what is counted or has no value."""
    value = figure.quantity.best
    if value is None or figure.kind not in (FigureKind.MEASURE, FigureKind.DURATION, FigureKind.AGE):
        return None
    if figure.unit in YEARS:
        return Normalized(_rounded(value * YEARS[figure.unit]), "a")
    found = _conversion(figure.unit or "")
    if found is None:
        return None
    factor, offset, unit = found
    return Normalized(_rounded(value * factor + offset), unit)


@lru_cache(maxsize=256)
def _conversion(code: str) -> tuple[float, float, str] | None:
    """Factor, offset and unit that turn an amount in a unit of measure into the one compared."""
    name = _table()["converted"].get(code)
    if name is None:
        return None
    units = registry()
    target = COMPARED_IN.get(str(units.Quantity(1, name).dimensionality))
    if target is None:
        return None
    zero, one = (float(units.Quantity(amount, name).to(target[0]).magnitude) for amount in (0, 1))
    return one - zero, zero, target[1]


def _rounded(value: float) -> float:
    """Eight digits: conversions leave crumbs behind them."""
    return float(f"{value:.8g}")
