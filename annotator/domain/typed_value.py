"""A figure's value as it is typed: a quantity, and before it what the number is in a change ("to 30", "total 30")."""

from __future__ import annotations

import re

from annotator.domain.annotations import Direction, Modifier, Quantity
from annotator.domain.quantity import Reading, quantity_text, read_quantity

STANDING = {Direction.CHANGE_TO: "to", Direction.CHANGE_FROM: "from", Direction.TOTAL_SO_FAR: "total"}
"""Words that no number holds: in "rose to 30" the figure is the 30."""
NOTHING = "="
"""Before a number that is nothing of this: it only takes away what was said."""
BEFORE = re.compile(rf"\s*({'|'.join(STANDING.values())}|{NOTHING})(?![a-z])\s*(?=.)", re.IGNORECASE)


def read_typed(typed: str) -> tuple[Reading | None, Direction | None]:
    """The quantity that was typed, or None; and what it is said to be in a change, where that is said."""
    found = BEFORE.match(typed)
    after = read_quantity(typed[found.end() :]) if found else None
    if found is None or after is None or after.quantity.modifier is Modifier.BETWEEN:  # "from 30 to 40"
        return read_quantity(typed), None
    said = found[1].lower()
    return after, next((one for one, word in STANDING.items() if word == said), Direction.NONE)


def typed_text(quantity: Quantity) -> str:
    """A quantity as its field shows it: read again, it is the same."""
    word = STANDING.get(quantity.change)
    return f"{word} {quantity_text(quantity)}" if word else quantity_text(quantity)
