"""Lines over two logarithmic axes as an SVG; each line has its own dashes and its name at its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import log10

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 62, 150, 18, 46
COLOURS = ("#1d4fc0", "#b3410b", "#0b6b66", "#86198f")
DASHES = ("", "7 3", "2 3", "9 3 2 3")
FONT = 'font-family="sans-serif" font-size="12" fill="#1b1f27"'
TICKS = (1, 2, 5, 10, 20, 50, 100, 200, 500)

Points = Sequence[tuple[float, float]]


def svg(lines: Mapping[str, Points], targets: Mapping[str, float], x_title: str, y_title: str) -> str:
    """The plot; a thin level line of the same colour is a line's target."""
    xs = [x for points in lines.values() for x, _ in points]
    ys = [y for points in lines.values() for _, y in points] + list(targets.values())
    x_of = _scale(min(xs), max(xs), LEFT, WIDTH - RIGHT)
    y_of = _scale(min(*ys, 1.0), max(ys) * 1.15, HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {FONT}>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        *_axes(x_of, y_of, sorted(set(xs)), max(ys) * 1.15, x_title, y_title),
    ]
    for number, (name, points) in enumerate(lines.items()):
        parts += _line(name, points, targets.get(name), x_of, y_of, number)
    return "\n".join([*parts, "</svg>", ""])


def _scale(low: float, high: float, start: float, end: float):
    spread = log10(high) - log10(low) or 1.0
    return lambda value: round(start + (log10(max(value, low)) - log10(low)) / spread * (end - start), 1)


def _axes(x_of, y_of, xs: Sequence[float], highest: float, x_title: str, y_title: str) -> list[str]:
    parts: list[str] = []
    for tick in TICKS:
        if tick <= highest:
            y = y_of(tick)
            parts.append(f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}" stroke="#d5d9e0"/>')
            parts.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end" fill="#1b1f27">{tick}</text>')
    for x in xs:
        label = f"{x / 1000:,.0f}k"
        parts.append(
            f'<text x="{x_of(x)}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#1b1f27">{label}</text>'
        )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 8}" text-anchor="middle" fill="#1b1f27">{escape(x_title)}</text>')
    turned = f'transform="rotate(-90 16 {HEIGHT / 2})"'
    parts.append(f'<text x="16" y="{HEIGHT / 2}" text-anchor="middle" fill="#1b1f27" {turned}>{escape(y_title)}</text>')
    return parts


def _line(name: str, points: Points, target: float | None, x_of, y_of, number: int) -> list[str]:
    colour, dashes = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
    path = " ".join(f"{x_of(x)},{y_of(y)}" for x, y in points)
    parts = [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>']
    parts += [f'<circle cx="{x_of(x)}" cy="{y_of(y)}" r="3" fill="{colour}"/>' for x, y in points]
    x, y = points[-1]
    end = f'x="{x_of(x) + 9}" y="{y_of(y) + 4}"'
    parts.append(f'<text {end} fill="{colour}">{escape(name)} {y:.1f} ms</text>')
    if target is not None:
        level = f'y1="{y_of(target)}" y2="{y_of(target)}"'
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" {level} stroke="{colour}" stroke-width="0.7"/>')
        parts.append(
            f'<text x="{LEFT + 4}" y="{y_of(target) - 3}" fill="{colour}" font-size="10">target {escape(name)}</text>'
        )
    return parts
