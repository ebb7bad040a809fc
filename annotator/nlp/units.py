"""Units and currencies that texts use: names from pint and from Unicode CLDR (babel), codes of UCUM and ISO 4217."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.domain.annotations import Figure, FigureKind, Normalized
from annotator.domain.quantity_words import CURRENCIES, CURRENCY_WORDS, UNIT_WORDS, UnitWords
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from pint import UnitRegistry

PLAIN = word_set(
    """
    inch yard hectare acre gram ounce stone liter gallon pint barrel cubic_centimeter knot mile_per_hour kilometer_per_hour
    horsepower watt_hour carat carat decibel psi bar pascal ampere volt newton joule calorie ohm bit byte hertz watt ppm
    kelvin degree_Celsius degree_Fahrenheit square_foot square_mile square_inch acre_foot karat light_year micron meter
    metric_ton mmHg becquerel sievert lumen lux radian revolutions_per_minute bushel fathom furlong quart baud
    """
)
"""pint's names of the units that news writes; aliases and plurals come from pint."""

PREFIXED = {
    "meter": ("centi", "milli", "micro", "nano"),
    "gram": ("kilo", "milli", "micro"),
    "liter": ("milli", "centi"),
    "watt": ("kilo", "mega", "giga", "tera"),
    "watt_hour": ("kilo", "mega", "giga", "tera"),
    "hertz": ("kilo", "mega", "giga"),
    "byte": ("kilo", "mega", "giga", "tera", "peta"),
    "bit": ("kilo", "mega", "giga"),
    "pascal": ("kilo", "mega", "giga", "hecto"),
    "volt": ("kilo", "mega"),
    "joule": ("kilo", "mega"),
    "metric_ton": ("kilo", "mega", "giga"),
    "ampere": ("milli",),
    "calorie": ("kilo",),
    "sievert": ("milli", "micro"),
}
UCUM = {
    "inch": "[in_i]", "yard": "[yd_i]", "foot": "[ft_i]", "mile": "mi", "gram": "g", "ounce": "[oz_av]", "stone": "[stone_av]",
    "liter": "L", "gallon": "[gal_us]", "pint": "[pt_us]", "quart": "[qt_us]", "barrel": "[bbl_us]", "oil_barrel": "[bbl_us]",
    "knot": "[kn_i]", "mile_per_hour": "[mi_i]/h", "kilometer_per_hour": "km/h", "horsepower": "[HP]", "watt_hour": "W.h",
    "byte": "By", "bit": "bit", "degree": "deg", "degree_Celsius": "Cel", "degree_Fahrenheit": "[degF]", "acre": "[acr_us]",
    "hectare": "har", "psi": "[psi]", "pound_force_per_square_inch": "[psi]", "ppm": "[ppm]", "metric_ton": "t", "calorie": "cal",
    "carat": "[car_m]", "square_foot": "[sft_i]", "square_mile": "[smi_us]", "decibel": "dB", "mmHg": "mm[Hg]", "meter": "m",
    "revolutions_per_minute": "/min", "light_year": "[ly]", "ton": "t", "bushel": "[bu_us]",
}  # fmt: skip
"""UCUM codes where they are not pint's symbols."""

SPELLED = {
    "sq km": "km2", "square kilometers": "km2", "square kilometres": "km2", "square kilometer": "km2", "square kilometre": "km2",
    "square meters": "m2", "square metres": "m2", "square meter": "m2", "square metre": "m2", "sq m": "m2", "sqm": "m2",
    "square miles": "[smi_us]", "square mile": "[smi_us]", "sq miles": "[smi_us]", "sq mi": "[smi_us]", "square feet": "[sft_i]",
    "square foot": "[sft_i]", "sq ft": "[sft_i]", "cubic meters": "m3", "cubic metres": "m3", "cubic feet": "[cft_i]", "ft": "[ft_i]", "kt": "[kn_i]", "kts": "[kn_i]", "μm": "um", "µm": "um", "oz": "[oz_av]", "kph": "km/h",
    "kmh": "km/h", "miles per hour": "[mi_i]/h", "kilometers per hour": "km/h", "kilometres per hour": "km/h", "mbps": "Mbit/s",
    "gbps": "Gbit/s", "kbps": "kbit/s", "parts per million": "[ppm]", "parts per billion": "[ppb]", "degf": "[degF]", "degc": "Cel",
    "deg c": "Cel", "deg f": "[degF]", "lb ft": "[ft_i].[lbf_av]", "ksi": "k[psi]", "inches": "[in_i]", "hp": "[HP]", "horsepower": "[HP]",
    "barrels": "[bbl_us]", "tonne": "t", "ton": "t", "kilo": "kg", "kilos": "kg", "megatons": "Mt", "gigatonnes": "Gt", "gigatons": "Gt",
    "gigatonne": "Gt", "magnitude": "{magnitude}", "degrees": "deg", "degree": "deg", "gigs": "GBy",
    "kilogram": "kg", "kilogramme": "kg", "milligram": "mg",
    "litre": "L", "liter": "L", "m/s": "m/s", "meters per second": "m/s", "metres per second": "m/s",
}  # fmt: skip
"""Spellings that pint has no name for."""

NOT_UNITS = word_set("in at us as b c g h d t k a bar stone point pica dot are ha gr pint lux ct st rd are em an al am pm")
SHORT = word_set("l w v mm cm kw mw gw gb mb tb kb hz pa hp ml")
ONLY_ATTACHED = frozenset({"l", "w", "v"})

CURRENCY_SIGNS = {
    "hk$": "HKD", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "s$": "SGD", "nt$": "TWD", "r$": "BRL", "mx$": "MXN",
    "$us": "USD", "rm": "MYR", "rs": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND",
}  # fmt: skip
PLAIN_MONEY = {
    "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "yuan": "CNY", "renminbi": "CNY",
    "franc": "CHF", "francs": "CHF", "us dollars": "USD", "us dollar": "USD", "u s dollars": "USD", "sterling": "GBP", "lira": "TRY", "liras": "TRY",
}  # fmt: skip
NOT_MONEY = word_set("won real reals sum som sums soms lek leu lev vatu pula kip pound pounds dram drams rand gold silver all top")
CODES_READ = word_set("usd eur gbp aud cad nzd inr cny jpy chf hkd sgd myr zar rub sek nok dkk pln thb idr krw brl mxn try ils aed sar pkr")
"""ISO codes before an amount; the others are too often words or acronyms of other things."""


@lru_cache(maxsize=1)
def unit_words() -> UnitWords:
    """All units and currencies that texts are searched for; takes half a second once in each process."""
    units = {**dict(_units()), **SPELLED, **UNIT_WORDS, "degrees": "deg"}
    money = {**dict(_currencies()), **PLAIN_MONEY, **CURRENCY_WORDS}
    signs = {**{code: code.upper() for code in CODES_READ}, **CURRENCY_SIGNS, **CURRENCIES}
    return UnitWords(signs, money, units, ONLY_ATTACHED)


@lru_cache(maxsize=1)
def registry() -> UnitRegistry:
    """pint's registry of units; imported when it is first needed."""
    from pint import UnitRegistry

    return UnitRegistry()


def _units() -> Iterator[tuple[str, str]]:
    """Names, aliases, symbols and plurals in lower case with their UCUM codes."""
    units: dict[str, Any] = registry()._units  # pyright: ignore[reportAssignmentType]
    for name in sorted(PLAIN):
        if name not in units:
            continue
        unit = units[name]
        code = UCUM.get(name) or UCUM.get(unit.name) or unit.symbol
        for prefix in ("", *PREFIXED.get(name, ())):
            for word in _spellings(name, unit, prefix):
                if word not in NOT_UNITS and (len(word) > 2 or word in SHORT):
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
    symbols = {"kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "milli": "m", "micro": "u", "nano": "n", "hecto": "h"}
    return symbols.get(prefix, "c" if prefix == "centi" else "")


def _currencies() -> Iterator[tuple[str, str]]:
    """Names of currencies in use, singular and plural; the last word alone where only one currency ends with it."""
    from babel import Locale
    from babel.numbers import get_currency_name, get_territory_currencies

    english = Locale("en")
    used = sorted({code for land in english.territories if len(land) == 2 for code in get_territory_currencies(land)})
    last: dict[str, set[str]] = {}
    for code in used:
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale=english).lower()
            yield name, code
            last.setdefault(name.split()[-1], set()).add(code)
    yield from ((word, min(codes)) for word, codes in last.items() if len(codes) == 1 and word not in NOT_MONEY)


PINT = {
    "mi": "mile", "[ft_i]": "foot", "[in_i]": "inch", "[yd_i]": "yard", "[nmi_i]": "nautical_mile", "km": "kilometer", "m": "meter",
    "cm": "centimeter", "mm": "millimeter", "har": "hectare", "[acr_us]": "acre", "m2": "meter**2", "km2": "kilometer**2",
    "[smi_us]": "mile**2", "[sft_i]": "foot**2", "kg": "kilogram", "g": "gram", "mg": "milligram", "[lb_av]": "pound", "[oz_av]": "ounce",
    "t": "metric_ton", "L": "liter", "mL": "milliliter", "[gal_us]": "gallon", "[bbl_us]": "oil_barrel", "[mi_i]/h": "mile/hour",
    "km/h": "kilometer/hour", "m/s": "meter/second", "[kn_i]": "knot", "min": "minute", "h": "hour", "d": "day", "wk": "week", "s": "second",
    "Cel": "degree_Celsius", "[degF]": "degree_Fahrenheit", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "W": "watt",
}  # fmt: skip
"""pint's expression of the UCUM codes that are converted."""

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
YEARS = {"mo": 1 / 12, "a": 1.0}


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
    name = PINT.get(code)
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
