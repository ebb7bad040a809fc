"""Every theme has every colour, and every text can be read on its ground."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from annotator.session.workspace import default_schema
from annotator.settings import SETTINGS
from annotator.ui.theme import load_theme, theme_names

LEAST = {"contrast": 7.0}
UI = Path(__file__).resolve().parents[2] / "annotator" / "ui"


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2."""
    parts = [
        one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4
        for one in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio after WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(colour: QColor, alpha: float, ground: QColor) -> QColor:
    """A colour let through on a ground, as the canvas paints the words' ground."""
    mixed = (
        a * alpha + b * (1 - alpha)
        for a, b in zip(
            (colour.redF(), colour.greenF(), colour.blueF()),
            (ground.redF(), ground.greenF(), ground.blueF()),
            strict=True,
        )
    )
    return QColor.fromRgbF(*mixed)


@pytest.mark.parametrize("name", theme_names())
def test_text_can_be_read(name):
    theme = load_theme(name)
    least = LEAST.get(name, 4.5)
    pairs = [("text", "window"), ("text", "paper"), ("text", "raised"), ("dim", "window"), ("dim", "paper")]
    pairs += [("accent_text", "accent"), ("selection_text", "selection"), ("text", "hover"), ("warning", "window")]
    for text, ground in pairs:
        assert contrast(theme.colour(text), theme.colour(ground)) >= least, (text, ground)
    for role, colour in theme.types.items():
        assert contrast(colour, theme.colour("paper")) >= least, role
        trigger = over(colour, 0.30 if theme.dark else 0.20, theme.colour("paper"))
        assert contrast(theme.colour("text"), trigger) >= 4.5, f"words on the ground of {role}"


def test_every_theme_has_the_same_roles():
    themes = [load_theme(name) for name in theme_names()]
    for one, other in itertools.pairwise(themes):
        assert one.window.keys() == other.window.keys()
        assert one.types.keys() == other.types.keys()


def test_the_schema_names_colours_that_there_are():
    used = {one.look.colour for one in default_schema().keyed()}
    assert used <= load_theme("light").types.keys()


def test_every_theme_can_be_set():
    choices = next(one.choices for one in SETTINGS if one.name == "theme")
    assert set(choices) == {"system", *theme_names()}


def test_a_theme_is_changed_while_the_window_is_open(window):
    for name in theme_names():
        window.made[f"theme.{name}"].trigger()
        assert window.appearance.theme.name == name
        assert window.palette().window().color() == window.appearance.theme.colour("window")


LENGTHS = {0, 2, 4, 8, 12, 20, 40}
LAYOUT = re.compile(r"(?:setContentsMargins|setSpacing|addSpacing|setHorizontalSpacing|setVerticalSpacing)\(([^()]*)\)")


def test_there_is_one_scale_of_lengths_and_one_of_type():
    sources = [(file.name, file.read_text(encoding="utf-8")) for file in UI.rglob("*.py")]
    calls = [(name, call) for name, text in sources for call in LAYOUT.findall(text)]
    lengths = [(name, int(one)) for name, call in calls for one in re.findall(r"\d+", call)]
    assert len(lengths) > 100
    assert [one for one in lengths if one[1] not in LENGTHS] == []
    sizes = [(name, one) for name, text in sources for one in re.findall(r"_font\((\d+)\)|font-size: (\d+)", text)]
    assert sizes == []
