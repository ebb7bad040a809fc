"""What a person would type into a figure's value field to get a wanted reading."""

from __future__ import annotations

from annotator.domain.annotations import Direction, Figure, FigureKind, Modifier
from annotator.domain.document import Document
from annotator.domain.edits import EditError
from annotator.domain.quantity import quantity_text
from annotator.domain.span import hull
from annotator.session.figure_editing import with_value

BEFORE = {
    Modifier.EXACT: ("",),
    Modifier.ABOUT: ("~", "about "),
    Modifier.AT_LEAST: (">=", "at least "),
    Modifier.MORE_THAN: (">", "more than "),
    Modifier.AT_MOST: ("<=", "at most "),
    Modifier.LESS_THAN: ("<", "less than "),
    Modifier.UP_TO: ("up to ",),
    Modifier.BETWEEN: ("", "between "),
    Modifier.NEARLY: ("nearly ", "almost "),
    Modifier.VAGUE: ("",),
}
CHANGES = {
    Direction.NONE: ("",),
    Direction.ADDITIONAL: ("", "another ", "additional ", "+"),
    Direction.INCREASE: ("", "+", "up "),
    Direction.DECREASE: ("", "-", "down "),
    Direction.CHANGE_TO: ("", "to "),
    Direction.CHANGE_FROM: ("", "from "),
    Direction.TOTAL_SO_FAR: ("", "total "),
}
AFTER_CHANGES = {
    Direction.ADDITIONAL: (" more",),
    Direction.INCREASE: (" higher",),
    Direction.DECREASE: (" lower", " fewer"),
}
UNITS = ("", "%", " percent", " km", " mi", " m", " h", " d", " a", " years", " days", " hours", " years old", "/2")
VAGUE = (
    "dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "several",
    "a few", "few", "some", "many", "a dozen", "a couple", "no", "half", "a third", "a quarter", "two thirds",
)  # fmt: skip


def typed_for(document: Document, figure: Figure, wanted: Figure) -> str | None:
    """The shortest text that makes the figure's quantity right, the other slots too if that can be; else None."""
    best: tuple[int, int, str] | None = None
    for typed in _tries(document, wanted):
        after = _typed(document, figure, typed)
        if after is None or after.quantity != wanted.quantity:
            continue
        wrong = sum(
            getattr(after, slot) != getattr(wanted, slot)
            for slot in ("kind", "unit", "currency")
            if wanted.role is None
        ) + int(after.currency != wanted.currency)
        found = (2 * wrong + len(typed), len(typed), typed)
        best = found if best is None or found < best else best
    return None if best is None else best[2]


def _typed(document: Document, figure: Figure, typed: str) -> Figure | None:
    try:
        edit = with_value(document, figure.id, typed)
    except EditError:
        return None
    after = edit.annotations[0]  # type: ignore[union-attr]
    return after if isinstance(after, Figure) else None


def _tries(document: Document, wanted: Figure) -> list[str]:
    surface = hull(wanted.spans).surface(document.article.text)
    tries = [surface, *surface.split(), quantity_text(wanted.quantity), *VAGUE]
    numbers = [
        _plain(one) for one in (wanted.quantity.value, wanted.quantity.low, wanted.quantity.high) if one is not None
    ]
    bodies = list(dict.fromkeys(numbers))
    low, high = wanted.quantity.low, wanted.quantity.high
    if low is not None and high is not None and low != high:
        bodies += [f"{_plain(low)}-{_plain(high)}"]
    if wanted.kind is FigureKind.FRACTION and wanted.quantity.value:
        bodies += [f"1/{round(1 / wanted.quantity.value)}", "half", "a third", "two thirds", "3/4", "2/5"]
    signs = ("$", "€", "£", "") if wanted.currency else ("",)
    for sign in signs:
        for change in CHANGES.get(wanted.quantity.change, ("",)):
            for modifier in BEFORE[wanted.quantity.modifier]:
                for body in bodies:
                    for unit in UNITS if not wanted.currency else ("", " m", " million"):
                        for after in ("", *AFTER_CHANGES.get(wanted.quantity.change, ())):
                            tries.append(f"{change}{modifier}{sign}{body}{unit}{after}")
    return list(dict.fromkeys(one for one in tries if one.strip()))


def _plain(number: float) -> str:
    return f"{number:.10g}"
