"""How people write units whose UCUM codes say little: "12 ft" for 12 [ft_i], "3 percentage points"."""

from __future__ import annotations

import re
from collections.abc import Mapping

WRITTEN: Mapping[str, str] = {
    "Cel": "°C", "[degF]": "°F", "deg": "°", "[ft_i]": "ft", "[in_i]": "in", "[yd_i]": "yd", "[nmi_i]": "nmi",
    "har": "ha", "[acr_us]": "acres", "[sft_i]": "sq ft", "[smi_us]": "sq mi", "m2": "m²", "km2": "km²", "m3": "m³",
    "cm2": "cm²", "cm3": "cm³", "[cft_i]": "cu ft", "[cft_i]/s": "cu ft/s", "[lb_av]": "lb", "[oz_av]": "oz",
    "[ston_av]": "short tons", "[lton_av]": "long tons", "[stone_av]": "st", "[gal_us]": "gal", "[pt_us]": "pt",
    "[qt_us]": "qt", "[cup_us]": "cups", "[tbs_us]": "tbsp", "[tsp_us]": "tsp", "[foz_us]": "fl oz", "[bu_us]": "bu",
    "[bbl_us]": "barrels", "[bbl_us]/d": "barrels/day", "[mi_i]/h": "mph", "[ft_i]/s": "ft/s", "[kn_i]": "knots",
    "[HP]": "hp", "[psi]": "psi", "k[psi]": "ksi", "[ppm]": "ppm", "[ppb]": "ppb", "[car_m]": "carats",
    "[ly]": "light-years", "[mi_i]/[gal_us]": "mpg", "[Btu_th]": "Btu", "M[Btu_th]": "MMBtu", "By": "B", "GBy": "GB",
    "MBy": "MB", "TBy": "TB", "W.h": "Wh", "kW.h": "kWh", "MW.h": "MWh", "GW.h": "GWh", "TW.h": "TWh", "mA.h": "mAh",
    "A.h": "Ah", "M{pixel}": "megapixels", "{frame}/s": "fps", "a": "years", "mo": "months", "wk": "weeks",
    "d": "days", "{fold}": "times", "{cent}": "cents", "{penny}": "pence", "{basis_point}": "basis points",
    "{percentage_point}": "percentage points", "{century}": "centuries", "{decade}": "decades",
    "{millennium}": "millennia",
}  # fmt: skip

SYSTEM = re.compile(r"_(?:i|us|av|br|th)\b")
"""Which foot, gallon or pound UCUM means: nothing that a reader asks."""

TIMES: Mapping[str, str] = {"a": "year", "mo": "month", "wk": "week", "d": "day", "h": "hour", "min": "minute"}


def unit_text(code: str) -> str:
    """A unit as it is written behind a number; an unknown code without its brackets."""
    return WRITTEN.get(code) or SYSTEM.sub("", code.strip("{}[]")).replace("_", " ")


def per_text(code: str) -> str:
    """What a rate is told per: "month" for mo."""
    return TIMES.get(code) or unit_text(code)
