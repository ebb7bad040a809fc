"""Plots as SVG text: intervals by type, a grid of pairs, a confusion matrix, a histogram. Values stand in the plots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

ROW_PX, NAME_PX, BAR_PX, CELL_PX, TITLES_PX = 22, 210, 420, 54, 110


def _svg(width: float, height: float, title: str, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}" role="img" '
        f'aria-label="{escape(title)}">{body}</svg>'
    )


def _text(x: float, y: float, words: str, anchor: str = "start", kind: str = "") -> str:
    words = words.replace("_", " ")
    cut = words if len(words) <= 34 else f"{words[:33]}…"
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{kind}">{escape(cut)}</text>'


Named = tuple[str, float | None, tuple[float, float] | None, float]
"""Name, value (None: undefined), interval and n."""


def intervals(title: str, rows: Sequence[Named]) -> str:
    """One line a value from 0 to 1, with its interval."""
    body = [_axis(len(rows))]
    for number, (name, value, interval, size) in enumerate(rows):
        y = 14 + number * ROW_PX
        body.append(_text(NAME_PX - 8, y + 4, name, "end"))
        if value is None:
            body.append(_text(NAME_PX + 4, y + 4, "undefined", kind="dim"))
            continue
        if interval:
            low, high = (NAME_PX + max(0.0, one) * BAR_PX for one in interval)
            body.append(f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{y}" y2="{y}" class="whisker"/>')
        x = NAME_PX + max(0.0, value) * BAR_PX
        body.append(f'<circle cx="{x:.1f}" cy="{y}" r="4.5" class="dot"/>')
        body.append(_text(NAME_PX + BAR_PX + 12, y + 4, f"{value:.3f}  n = {size:,.0f}", kind="dim"))
    return _svg(NAME_PX + BAR_PX + 150, 14 + len(rows) * ROW_PX + 22, title, "".join(body))


def _axis(rows: int) -> str:
    bottom = 14 + rows * ROW_PX - 6
    marks: list[str] = []
    for tenth in range(0, 11, 2):
        x = NAME_PX + tenth / 10 * BAR_PX
        marks.append(f'<line x1="{x}" x2="{x}" y1="2" y2="{bottom}" class="grid"/>')
        marks.append(_text(x, bottom + 16, f"{tenth / 10:.1f}", "middle", "dim"))
    return "".join(marks)


def pair_grid(title: str, names: Sequence[str], values: Mapping[tuple[str, str], float | None]) -> str:
    """Every pair of annotators as a shaded cell; `values` may name a pair in either order."""
    body: list[str] = []
    top = TITLES_PX
    for row, one in enumerate(names):
        body.append(_text(NAME_PX - 8, top + (row + 0.5) * CELL_PX + 4, one, "end"))
        body.append(_slanted(NAME_PX + (row + 0.5) * CELL_PX, top - 8, one))
        for column, other in enumerate(names):
            if one == other:
                continue
            value = values.get((one, other), values.get((other, one)))
            body.append(_cell(row, column, value, "–" if value is None else f"{value:.2f}", (top, CELL_PX)))
    return _svg(NAME_PX + len(names) * CELL_PX + 110, top + len(names) * CELL_PX, title, "".join(body))


def _slanted(x: float, y: float, words: str) -> str:
    """A column's title, so that long names do not run into each other."""
    return f'<g transform="rotate(-40 {x:.0f} {y:.0f})">{_text(x, y, words)}</g>'


def confusion(title: str, counts: Counter[tuple[str, str]], most: int = 16) -> str:
    """Types against types, darker where more; the most frequent `most` types, the others together."""
    seen: Counter[str] = Counter()
    for (one, other), count in counts.items():
        seen[one] += count
        seen[other] += count
    names = [name for name, _ in seen.most_common() if name][:most]
    kept = {name: name for name in names} | {"": "(nothing)"}
    grouped: Counter[tuple[str, str]] = Counter()
    for (one, other), count in counts.items():
        grouped[kept.get(one, "(others)"), kept.get(other, "(others)")] += count
    shown = [*names, *(["(others)"] if len(seen) - ("" in seen) > most else []), "(nothing)"]
    return _matrix(title, shown, grouped)


def _matrix(title: str, names: Sequence[str], counts: Counter[tuple[str, str]]) -> str:
    top = TITLES_PX
    largest = {name: max((counts[name, other] for other in names), default=0) or 1 for name in names}
    body: list[str] = []
    for row, one in enumerate(names):
        body.append(_text(NAME_PX - 8, top + (row + 0.5) * 30 + 4, one, "end"))
        body.append(_slanted(NAME_PX + (row + 0.5) * CELL_PX, top - 8, one))
        for column, other in enumerate(names):
            count = counts[one, other]
            if count:
                body.append(_cell(row, column, count / largest[one], f"{count:,}", (top, 30)))
    return _svg(NAME_PX + len(names) * CELL_PX + 110, top + len(names) * 30 + 4, title, "".join(body))


def _cell(row: int, column: int, share: float | None, words: str, place: tuple[float, float]) -> str:
    """A shaded cell; `place` is where the first row begins, and how high each is."""
    top, height = place
    x, y = NAME_PX + column * CELL_PX, top + row * height
    shade = max(0.0, min(1.0, share or 0.0))
    kind = "strong" if shade > 0.6 else ""
    return (
        f'<rect x="{x}" y="{y}" width="{CELL_PX - 2}" height="{height - 2}" rx="3" class="cell" '
        f'fill-opacity="{0.08 + 0.92 * shade:.2f}"/>'
        + _text(x + CELL_PX / 2 - 1, y + height / 2 + 4, words, "middle", kind)
    )


def histogram(title: str, values: Sequence[float]) -> str:
    """How many articles have which value, in tenths."""
    bins = Counter(min(9, int(max(0.0, value) * 10)) for value in values)
    tallest = max(bins.values(), default=1)
    body: list[str] = []
    for tenth in range(10):
        height = 110 * bins[tenth] / tallest
        x = 30 + tenth * 54
        body.append(f'<rect x="{x}" y="{130 - height:.1f}" width="48" height="{height:.1f}" rx="2" class="bar"/>')
        body.append(_text(x + 24, 124 - height, f"{bins[tenth]:,}" if bins[tenth] else "", "middle", "dim"))
        body.append(_text(x, 148, f"{tenth / 10:.1f}", "middle", "dim"))
    return _svg(600, 156, title, "".join([*body, _text(30 + 540, 148, "1.0", "middle", "dim")]))
