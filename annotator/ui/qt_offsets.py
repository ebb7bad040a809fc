"""The one place where code points become Qt's UTF-16 units, and back."""

from __future__ import annotations

import re
from bisect import bisect_left

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class QtOffsets:
    """Conversion for one text. Characters outside the first plane take two of Qt's units."""

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in ASTRAL.finditer(text)]
        self._astral_units = [at + index for index, at in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 offset of the character at a code-point offset."""
        return offset + bisect_left(self._astral, offset)

    def from_qt(self, units: int) -> int:
        """The code-point offset of a UTF-16 offset; one inside a surrogate pair goes to the pair's start."""
        return units - bisect_left(self._astral_units, units)
