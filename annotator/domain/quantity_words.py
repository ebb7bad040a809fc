"""The words that quantities are written with: vague words and their bounds, modifiers, currencies, units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.annotations import Direction, Modifier

VagueWords = Mapping[str, tuple[float | None, float | None]]

NEWSQUANT: VagueWords = {
    "tens": (10, 100),
    "dozens": (12, 120),
    "scores": (None, None),
    "hundreds": (100, 1_000),
    "thousands": (1_000, 10_000),
    "tens of thousands": (10_000, 100_000),
    "hundreds of thousands": (100_000, 1_000_000),
    "millions": (1_000_000, 10_000_000),
    "tens of millions": (10_000_000, 100_000_000),
    "hundreds of millions": (100_000_000, 1_000_000_000),
    "billions": (1_000_000_000, 10_000_000_000),
    "several": (None, None),
    "a few": (None, None),
    "a handful": (None, None),
    "many": (None, None),
}
"""Bounds of vague words after the NewsQuant convention ("dozens" is 12 to 120); none where no standard gives any."""

OF_A_SCALE = frozenset({"several", "a few", "many"})
"""Vague words that may stand before a scale: "several hundred" has the bounds of "hundreds"."""

MODIFIERS: Mapping[str, Modifier] = {
    "at least": Modifier.AT_LEAST,
    "no fewer than": Modifier.AT_LEAST,
    "no less than": Modifier.AT_LEAST,
    "not less than": Modifier.AT_LEAST,
    "no lower than": Modifier.AT_LEAST,
    "minimum of": Modifier.AT_LEAST,
    "a minimum of": Modifier.AT_LEAST,
    "more than": Modifier.MORE_THAN,
    "over": Modifier.MORE_THAN,
    "above": Modifier.MORE_THAN,
    "well over": Modifier.MORE_THAN,
    "well above": Modifier.MORE_THAN,
    "just over": Modifier.MORE_THAN,
    "slightly over": Modifier.MORE_THAN,
    "a little over": Modifier.MORE_THAN,
    "slightly more than": Modifier.MORE_THAN,
    "in excess of": Modifier.MORE_THAN,
    "upwards of": Modifier.MORE_THAN,
    "upward of": Modifier.MORE_THAN,
    **dict.fromkeys(("greater than", "larger than", "higher than", "bigger than", "longer than"), Modifier.MORE_THAN),
    **dict.fromkeys(("older than", "heavier than", "exceeding", "north of", "well beyond"), Modifier.MORE_THAN),
    "at most": Modifier.AT_MOST,
    "no more than": Modifier.AT_MOST,
    "not more than": Modifier.AT_MOST,
    "maximum of": Modifier.AT_MOST,
    "a maximum of": Modifier.AT_MOST,
    **dict.fromkeys(("maximum", "a maximum", "not to exceed", "not exceeding", "capped at"), Modifier.AT_MOST),
    **dict.fromkeys(("no greater than", "no larger than", "no higher than", "no longer than"), Modifier.AT_MOST),
    "up to": Modifier.UP_TO,
    "as many as": Modifier.UP_TO,
    "as much as": Modifier.UP_TO,
    "less than": Modifier.LESS_THAN,
    "fewer than": Modifier.LESS_THAN,
    "under": Modifier.LESS_THAN,
    "well under": Modifier.LESS_THAN,
    "well below": Modifier.LESS_THAN,
    "below": Modifier.LESS_THAN,
    **dict.fromkeys(("lower than", "smaller than", "shorter than", "younger than", "beneath"), Modifier.LESS_THAN),
    "nearly": Modifier.NEARLY,
    "almost": Modifier.NEARLY,
    "close to": Modifier.NEARLY,
    "just under": Modifier.NEARLY,
    "just below": Modifier.NEARLY,
    "slightly less than": Modifier.NEARLY,
    "just short of": Modifier.NEARLY,
    **dict.fromkeys(("just shy of", "shy of", "approaching", "virtually", "not quite"), Modifier.NEARLY),
    "about": Modifier.ABOUT,
    "around": Modifier.ABOUT,
    "approximately": Modifier.ABOUT,
    "roughly": Modifier.ABOUT,
    "some": Modifier.ABOUT,
    "an estimated": Modifier.ABOUT,
    **dict.fromkeys(("estimated", "circa", "just about", "somewhere around", "more or less"), Modifier.ABOUT),
    **dict.fromkeys(("a minimum", "minimum"), Modifier.AT_LEAST),
    ">=": Modifier.AT_LEAST,
    ">": Modifier.MORE_THAN,
    "<=": Modifier.AT_MOST,
    "<": Modifier.LESS_THAN,
    "~": Modifier.ABOUT,
    "≥": Modifier.AT_LEAST,
    "≤": Modifier.AT_MOST,
    "≈": Modifier.ABOUT,
    "∼": Modifier.ABOUT,
    "< ~": Modifier.NEARLY,
}
"""Words before a number that bound it."""

AFTER: Mapping[str, tuple[Modifier | None, Direction]] = {
    "or more": (Modifier.AT_LEAST, Direction.NONE),
    "or above": (Modifier.AT_LEAST, Direction.NONE),
    "or over": (Modifier.AT_LEAST, Direction.NONE),
    "or higher": (Modifier.AT_LEAST, Direction.NONE),
    "or older": (Modifier.AT_LEAST, Direction.NONE),
    "and older": (Modifier.AT_LEAST, Direction.NONE),
    "and above": (Modifier.AT_LEAST, Direction.NONE),
    "and over": (Modifier.AT_LEAST, Direction.NONE),
    "plus": (Modifier.AT_LEAST, Direction.NONE),
    "or less": (Modifier.AT_MOST, Direction.NONE),
    "or fewer": (Modifier.AT_MOST, Direction.NONE),
    "or below": (Modifier.AT_MOST, Direction.NONE),
    "or under": (Modifier.AT_MOST, Direction.NONE),
    "or younger": (Modifier.AT_MOST, Direction.NONE),
    "or so": (Modifier.ABOUT, Direction.NONE),
    "odd": (Modifier.ABOUT, Direction.NONE),
    "at least": (Modifier.AT_LEAST, Direction.NONE),
    "more": (None, Direction.ADDITIONAL),
    "another": (None, Direction.ADDITIONAL),
    "additional": (None, Direction.ADDITIONAL),
    "extra": (None, Direction.ADDITIONAL),
    "fewer": (None, Direction.DECREASE),
    "+": (Modifier.AT_LEAST, Direction.NONE),
}
"""Words after a number that bound it or make it a difference."""

BEFORE_DIRECTION = {
    "another": Direction.ADDITIONAL,
    "additional": Direction.ADDITIONAL,
    "an additional": Direction.ADDITIONAL,
    "+": Direction.INCREASE,
    "−": Direction.DECREASE,
}
CURRENCIES = {"$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH"}
CURRENCY_WORDS = {
    **{sign: CURRENCIES[sign] for sign in "$€£¥₹₽₴"},
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds sterling": "GBP",
    "yen": "JPY",
}
UNIT_WORDS = {
    "km": "km",
    "kilometer": "km",
    "kilometers": "km",
    "kilometre": "km",
    "kilometres": "km",
    "mile": "mi",
    "miles": "mi",
    "mi": "mi",
    "nautical mile": "[nmi_i]",
    "nautical miles": "[nmi_i]",
    "metre": "m",
    "metres": "m",
    "meter": "m",
    "meters": "m",
    "foot": "[ft_i]",
    "feet": "[ft_i]",
    "hectare": "har",
    "hectares": "har",
    "acre": "[acr_us]",
    "acres": "[acr_us]",
    "kg": "kg",
    "kilograms": "kg",
    "kilogrammes": "kg",
    "pound": "[lb_av]",
    "pounds": "[lb_av]",
    "lb": "[lb_av]",
    "lbs": "[lb_av]",
    "ton": "t",
    "tons": "t",
    "tonnes": "t",
    "litres": "L",
    "liters": "L",
    "degrees": "Cel",
    "degrees celsius": "Cel",
    "celsius": "Cel",
    "°c": "Cel",
    "degrees fahrenheit": "[degF]",
    **dict.fromkeys(("degrees c", "degree c", "deg c", "deg celsius", "degree celsius"), "Cel"),
    **dict.fromkeys(("degrees f", "degree f", "deg f", "deg fahrenheit", "degree fahrenheit"), "[degF]"),
    "fahrenheit": "[degF]",
    "°f": "[degF]",
}
"""Units that news uses, as UCUM codes (miles are `mi`); pounds are weight, as money has its sign or "sterling"."""
TIME_WORDS = {
    **{"minute": "min", "hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "a", "second": "s"},
    **{"min": "min", "hr": "h", "wk": "wk", "yr": "a", "sec": "s", "fortnight": "{fortnight}"},
    **{"decade": "{decade}", "century": "{century}", "centurie": "{century}"},
    **{"millennium": "{millennium}", "millennia": "{millennium}"},
}
"""UCUM codes by the singular, "centurie" standing for "centuries"."""

PERCENTAGE_POINT, FOLD = "{percentage_point}", "{fold}"
"""Units that UCUM has no code for: its annotations, in braces."""

MONEY_UNITS = {
    **dict.fromkeys(("cent", "cents", "¢"), "{cent}"),
    **dict.fromkeys(("penny", "pence", "p"), "{penny}"),
    **dict.fromkeys(("peso", "pesos"), "{peso}"),
    **dict.fromkeys(("dinar", "dinars"), "{dinar}"),
    **dict.fromkeys(("dirham", "dirhams"), "{dirham}"),
    **dict.fromkeys(("riyal", "riyals", "rial", "rials"), "{riyal}"),
    **dict.fromkeys(("krone", "kroner"), "{krone}"),
    **dict.fromkeys(("shilling", "shillings"), "{shilling}"),
}
"""Words of money that several currencies share, and hundredths of one; the text does not say which."""

PERCENT_WORDS = {
    **dict.fromkeys(("%", "percent", "per cent", "percents", "pct", "pc"), "%"),
    **dict.fromkeys(("percentage point", "percentage points", "points", "pp"), PERCENTAGE_POINT),
}
"""Units of shares; a difference of shares is told in points, which are no share themselves."""

MULTIPLES = {
    **dict.fromkeys(("double", "doubled", "doubles", "doubling"), (2.0, Direction.INCREASE)),
    **dict.fromkeys(("triple", "tripled", "triples", "tripling", "trebled"), (3.0, Direction.INCREASE)),
    **dict.fromkeys(("quadruple", "quadrupled", "quadruples", "quadrupling"), (4.0, Direction.INCREASE)),
    **dict.fromkeys(("halve", "halved", "halves", "halving"), (0.5, Direction.DECREASE)),
    "twice": (2.0, Direction.NONE),
    "thrice": (3.0, Direction.NONE),
}
"""Words that multiply what was there before, and whether it grew or shrank."""

RANGE_WORDS = frozenset({"to", "through", "-", "–", "—", "or"})


@dataclass(frozen=True)
class UnitWords:
    """Words and signs of units and currencies, in lower case; `nlp` hands in more of them than people type."""

    signs: Mapping[str, str]
    """ISO 4217 codes by what stands before an amount."""
    currencies: Mapping[str, str]
    """The same by what stands after one."""
    units: Mapping[str, str]
    """UCUM codes by unit."""
    only_attached: frozenset[str] = frozenset()
    """Units that count only where they stand right behind a digit: "1.0l", not "1 l"."""

    @cached_property
    def attached(self) -> re.Pattern[str]:
        """Finds the gap between a digit and the unit that is written onto it."""
        words = (*self.units, *self.only_attached, *self.currencies, *PERCENT_WORDS)
        longest_first = sorted((word for word in words if word[0].isalpha()), key=lambda word: (-len(word), word))
        return re.compile(rf"(?<=\d)(?=(?:{'|'.join(map(re.escape, longest_first))})\b)")


NEWS_UNITS = UnitWords(CURRENCIES, CURRENCY_WORDS, UNIT_WORDS)
"""What people type and see; enough for reading typed values."""
