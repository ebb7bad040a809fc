"""Quantities in NewsQuant's terms: what our figures and those of the peers are called there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from annotator.domain.annotations import Direction, Figure, FigureKind, Modifier
from annotator.nlp.figures import score_keys

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

Value = float | tuple[float, float]


@dataclass(frozen=True)
class Read:
    """A quantity in NewsQuant's terms; ours also has its score, the score's kind and its words."""

    value: Value
    unit: str
    change: str = ""
    concepts: frozenset[str] = frozenset()
    score: float = 0.0
    kind: str = ""
    words: str = ""


UNITS = {
    "%": "percentage",
    "km": "kilometre",
    "mi": "mile",
    "m": "metre",
    "[ft_i]": "foot",
    "har": "hectare",
    "kg": "kilogram",
    "[acr_us]": "acre",
    "[lb_av]": "pound-mass",
    "t": "ton",
    "L": "litre",
    "Cel": "celsius",
    "[degF]": "fahrenheit",
    "min": "minute",
    "h": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "a": "year",
    "s": "second",
    "cm": "centimetre",
    "mm": "millimetre",
    "[in_i]": "inch",
    "[yd_i]": "yard",
    "kW": "kilowatt",
    "GW": "gigawatt",
    "MW": "megawatt",
    "GHz": "gigahertz",
    "kHz": "kilohertz",
    "Hz": "hertz",
    "GBy": "gigabyte",
    "MBy": "megabyte",
    "TBy": "terabyte",
    "[HP]": "horsepower",
    "m2": "square metre",
    "um": "micrometre",
    "MPa": "megapascal",
    "deg": "degree",
    "[mi_i]/h": "mile per hour",
    "km/h": "kilometre per hour",
    "Gt": "gigaton",
    "[pt]": "point",
    "{times}": "count",
    "Mbit/s": "megabit per second",
    "k[psi]": "kilopound per square inch",
    "[ft_i].[lbf_av]": "foot pound-force",
    "[bbl_us]": "barrel",
    "m/s": "metre per second",
    "cal": "calorie",
    "mL": "millilitre",
    "[ppm]": "part per million",
    "[kn_i]": "knot",
    "mg": "milligram",
    "[sft_i]": "square feet",
    "[smi_us]": "square mile",
    "{cent}": "cent",
    "{penny}": "penny",
    "{fold}": "count",
    "{basis_point}": "basis point",
    "{decade}": "decade",
    "{century}": "century",
    "M{pixel}": "megapixel",
    "[mi_i]/[gal_us]": "mile per gallon",
    "[psi]": "pound per square inch",
    "[gal_us]": "gallon",
    "[oz_av]": "ounce",
    "[foz_us]": "fluid ounce",
    "[pt_us]": "pint",
    "[qt_us]": "quart",
    "[cup_us]": "cup",
    "[tbs_us]": "tablespoon",
    "[tsp_us]": "teaspoon",
    "[stone_av]": "stone - british",
    "[ston_av]": "short ton",
    "[car_m]": "carat",
    "[ly]": "light-year",
    "[cft_i]": "cubic foot",
    "[nmi_i]": "mile",
    "m3": "cubic metre",
    "cm3": "millilitre",
    "km2": "square kilometre",
    "cm2": "square centimetre",
    "g": "gram",
    "ug": "microgram",
    "ms": "millisecond",
    "nm": "nanometre",
    "W": "watt",
    "TW": "terawatt",
    "W.h": "watt hour",
    "kW.h": "kilowatt hour",
    "MW.h": "megawatt hour",
    "GW.h": "gigawatt hour",
    "TW.h": "terawatt hour",
    "A.h": "ampere-hour",
    "mA.h": "milliampere-hour",
    "V": "volt",
    "kV": "kilovolt",
    "A": "ampere",
    "N": "newton",
    "J": "joule",
    "kJ": "kilojoule",
    "kcal": "kilocalorie",
    "Pa": "pascal",
    "kPa": "kilopascal",
    "GPa": "gigapascal",
    "hPa": "hectopascal",
    "bar": "bar",
    "dB": "decibel",
    "K": "kelvin",
    "MHz": "megahertz",
    "By": "byte",
    "kBy": "kilobyte",
    "PBy": "petabyte",
    "bit": "bit",
    "Gbit": "gigabit",
    "Mbit": "megabit",
    "kt": "kiloton",
    "Mt": "megaton",
    "/min": "revolutions per minute",
    "lm": "lumen",
    "lx": "lux",
    "eV": "electronvolt",
    "mm[Hg]": "millimetre of mercury",
    "Gbit/s": "gigabit per second",
    "kbit/s": "kilobit per second",
    "[ppb]": "parts-per-billion",
}
CURRENCIES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "CNY": "chinese yuan",
    "JPY": "japanese yen",
    "ILS": "shekel",
    "MYR": "malaysian ringgit",
    "HKD": "hong kong dollar",
    "CAD": "canadian dollar",
    "AUD": "australian dollar",
    "NZD": "new zealand dollar",
    "INR": "indian rupee",
    "RUB": "russian ruble",
    "SGD": "singapore dollar",
    "CHF": "swiss franc",
    "ZAR": "south african rand",
    "TRY": "turkish lira",
    "KRW": "south korean won",
    "BRL": "brazilian real",
    "MXN": "mexican peso",
    "SEK": "swedish krone",
    "NOK": "norwegian krone",
    "DKK": "danish krone",
    "PLN": "polish złoty",
    "THB": "thai baht",
    "UAH": "ukrainian hryvnia",
    "IDR": "indonesian rupiah",
    "XBT": "bitcoin",
    "AED": "united arab emirates dirham",
    "SAR": "saudi riyal",
    "NGN": "nigerian naira",
}
SHORT = {"time": "count", "ppg": "point per game", "rpg": "rebound per game", "apg": "assist per game"}
"""What NewsQuant calls some counted words."""

PEERS = {
    "dimensionless": "-",
    "unk": "-",
    "per cent": "percentage",
    "percent": "percentage",
    "percentage drop": "percentage",
    "united states dollar": "dollar",
    "british pound": "pound sterling",
    "tonne": "ton",
    "degree angle": "degree",
    "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "c": "celsius",
    "f": "fahrenheit",
    "minute of arc": "minute",
    "second of arc": "second",
    "franc": "swiss franc",
    "pound": "pound-mass",
}
"""What NewsQuant calls units that peers call otherwise, beside American spellings; the paper has such a list."""

BOUNDS = {
    Modifier.ABOUT: "~",
    Modifier.NEARLY: "~",
    Modifier.AT_LEAST: ">",
    Modifier.MORE_THAN: ">",
    Modifier.AT_MOST: "<",
    Modifier.LESS_THAN: "<",
    Modifier.UP_TO: "<",
}
MOVES = {Direction.INCREASE: "up", Direction.DECREASE: "down", Direction.ADDITIONAL: ">"}


def of_peer(found: Mapping[str, Any]) -> Read:
    """A quantity that a peer's runner told, its unit in NewsQuant's terms."""
    value, unit = found["value"], found["unit"].lower()
    if unit.endswith(("meter", "liter")) or "meter " in unit:
        unit = unit.replace("meter", "metre").replace("liter", "litre")
    concepts = frozenset(word.lower() for word in found.get("concepts", ()))
    return Read(
        tuple(value) if isinstance(value, list) else value, PEERS.get(unit, unit), found.get("change", ""), concepts
    )


def of_ours(one: Figure, doc: Doc) -> Iterator[Read]:
    """Our figure as NewsQuant writes it; nothing for one without any number.

    It writes "one of X" without a concept, and "eight or nine" as two quantities.
    """
    value = _value(one)
    if value is None:
        return
    words = one.spans[0].surface(doc.text)
    change = MOVES.get(one.quantity.change) or BOUNDS.get(one.quantity.modifier, "=")
    is_one_of = words.lower() == "one" and doc.text[one.spans[0].end :].lower().startswith(" of ")
    concepts = frozenset((one.concept if one.concept and not is_one_of else "-").lower().split())
    told = (one.origin.score or 0.0, score_keys(one)[0], words)
    read = Read(value, _unit(one, doc, is_one_of), change, concepts, *told)
    if isinstance(value, tuple) and " or " in words:
        yield from (replace(read, value=end, change="=") for end in value)
    else:
        yield read


def _value(one: Figure) -> Value | None:
    quantity = one.quantity
    if (
        quantity.modifier in (Modifier.BETWEEN, Modifier.VAGUE)
        and quantity.low is not None
        and quantity.high is not None
    ):
        return quantity.low, quantity.high
    return quantity.best


def _unit(one: Figure, doc: Doc, is_one_of: bool) -> str:
    per = f" per {UNITS.get(one.per, one.per)}" if one.per else ""
    if one.currency:
        return CURRENCIES.get(one.currency, one.currency.lower()) + per
    if one.kind is FigureKind.AGE:
        return "year of age"
    if one.unit and one.unit != "person":
        return UNITS.get(one.unit, one.unit) + per
    counted = one.counted or one.of_whole
    if counted is None:
        return ("% -" if one.kind is FigureKind.FRACTION else "-") + per
    whole = _lemmas(doc.char_span(counted.start, counted.end, alignment_mode="expand"), is_one_of)
    if one.kind is FigureKind.FRACTION:
        return f"% {whole}"
    return SHORT.get(whole, whole) + per


ENDS = frozenset({"VERB", "AUX", "PRON", "PUNCT"})
LEFT_OUT = frozenset({"DET", "ADP", "PRON", "PUNCT", "PART", "CCONJ", "ADV", "SPACE"})


def _lemmas(counted: Tokens | None, is_one_of: bool) -> str:
    """The counted words as NewsQuant's normalized units have them: lemmas of nouns and what describes them.

    Of "one of X" it has X with all that follows it, of other figures also the words before the number ("previous two").
    """
    if counted is None:
        return "-"
    doc, words = counted.doc, list(counted)
    if is_one_of:
        words = list(takewhile(lambda token: token.pos_ not in ENDS or token.i <= counted.root.i, doc[counted.start :]))
    else:
        words = [one for one in counted.root.children if one.dep_ == "amod" and one.i < counted.start - 1] + words
    kept = [token for token in words if token.pos_ not in LEFT_OUT and "'" not in token.text and token.text != "’s"]
    return " ".join(dict.fromkeys(map(_word, kept))).lower()


def _word(token: Token) -> str:
    """A lemma; words that hyphens join stay as they are written."""
    doc, first, last = token.doc, token.i, token.i
    while first >= 2 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        first -= 2
    while last + 2 < len(doc) and doc[last + 1].text == "-" and not doc[last].whitespace_:
        last += 2
    return token.lemma_ if first == last and token.lower_ != "people" else doc[first : last + 1].text
