"""The canvas as it is painted: overlapping, nested, crossing and broken spans, an open event, mixed directions.

`DATELINE_GOLDEN=new` writes the pictures; look at them before they are kept.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from annotator.domain.annotations import (
    Argument,
    EventMention,
    Figure,
    Mention,
    Modifier,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Layer
from annotator.domain.edits import Accept
from annotator.domain.span import Span
from annotator.session import role_acts
from annotator.session.desk import Desk
from annotator.session.workspace import Workspace
from annotator.ui.canvas import Canvas
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.theme import load_fonts, load_theme

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems round glyphs otherwise")
FOLDER = Path(__file__).parent / "snapshots"
WIDTH_PX, HEIGHT_PX = 940, 430
MOST_DIFFERENT = 0.0005
"""Share of pixels that may differ clearly: other builds of the font engine round a little otherwise."""
CLEARLY = 32
TEXT = (
    "Clash near Zvora leaves dozens hurt\n"
    "ZVORA, Velland (VNA) — At least 30 soldiers of the Velland Army's Second Brigade were wounded on Monday when "
    "rebels clashed with police 😀 near Zvora, officials said. Ole e\u0301te\u0301 spoke of up to 40.\n"
    "قال المتحدث إن 12 شخصا قتلوا in Zvora, דובר צהל said.\n"
    "Soldiers stand guard in Zvora.\n"
)
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.8)
DOUBT = Origin(OriginKind.MODEL, "model", "1", 0.3)


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mention(key: str, kind: str, *words: str, origin: Origin = MODEL, nth: int = 0) -> Mention:
    return Mention(key, tuple(at(one, nth) for one in words), kind, State.SUGGESTED, origin)


LAYER = Layer(
    "model",
    "1",
    "conflict-and-protest@1",
    (
        mention("army", "organisation", "Velland Army"),
        mention("brigade", "armed_group", "Velland Army's Second Brigade"),
        mention("place", "place", "Velland", nth=1),
        mention("crossing", "person", "Brigade were wounded", origin=DOUBT),
        mention("pieces", "person", "rebels", "police"),
        mention("zvora", "place", "Zvora", nth=1),
        mention("monday", "date", "Monday"),
        mention("arabic", "person", "المتحدث"),
        mention("hebrew", "organisation", "דובר צהל"),
        Figure(
            "thirty",
            (at("At least 30"),),
            State.SUGGESTED,
            MODEL,
            quantity=Quantity(30.0, 30.0, None, modifier=Modifier.AT_LEAST),
            unit="person",
            counted=at("soldiers"),
            role="wounded",
        ),
        Figure("forty", (at("up to 40"),), State.SUGGESTED, DOUBT, quantity=Quantity(40.0, None, 40.0)),
        Figure("twelve", (at("12"),), State.SUGGESTED, MODEL, quantity=Quantity(12.0, 12.0, 12.0), role="killed"),
        EventMention(
            "clash",
            (at("clashed"),),
            "armed_clash",
            State.SUGGESTED,
            MODEL,
            (Argument("actor", "pieces"), Argument("place", "monday")),
        ),
    ),
)


@pytest.fixture
def show(qtbot, tmp_path: Path):
    """A canvas of a fixed size on the article."""
    load_fonts()
    workspace = Workspace.open(tmp_path / "corpus.dateline", "ana")
    zones = (Zone(ZoneKind.HEADLINE, at("Clash near Zvora leaves dozens hurt")),)
    caption = (Zone(ZoneKind.CAPTION, at("Soldiers stand guard in Zvora.")),)
    dateline = (Zone(ZoneKind.DATELINE, at("ZVORA, Velland (VNA) —")),)
    article = Article("article", TEXT, "Clash", zones=(*zones, *dateline, *caption))
    workspace.corpus.add_article(article)
    workspace.store_layer(article, LAYER)

    def make(theme: str) -> tuple[Canvas, Desk]:
        canvas = Canvas(CanvasStyle(load_theme(theme)))
        qtbot.addWidget(canvas)
        canvas.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its looks are the style's
        canvas.resize(WIDTH_PX, HEIGHT_PX)
        desk = Desk(workspace.open_document("article"), workspace.schema)
        canvas.show_desk(desk)
        desk.listen(canvas.follow_desk)
        desk.session.listen(canvas.apply_change, canvas.refresh_layer)
        return canvas, desk

    yield make
    workspace.close()


def pixels(image: QImage) -> np.ndarray:
    ready = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(bytes(ready.constBits()), dtype=np.uint8)
    return flat.reshape(ready.height(), ready.bytesPerLine() // 4, 4)[:, : ready.width(), :3].astype(int)


def assert_looks(canvas: Canvas, name: str) -> None:
    """The canvas looks like the kept picture."""
    image = canvas.viewport().grab().toImage()
    file = FOLDER / f"{name}.png"
    if os.environ.get("DATELINE_GOLDEN") == "new":
        assert image.save(str(file))
    kept = QImage(str(file))
    assert (kept.width(), kept.height()) == (image.width(), image.height())
    different = (np.abs(pixels(image) - pixels(kept)) > CLEARLY).any(axis=2).mean()
    if different > MOST_DIFFERENT:
        image.save(str(file.with_suffix(".new.png")))
    assert different <= MOST_DIFFERENT, f"{different:.2%} of the pixels differ; see {name}.new.png"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_suggestions_of_all_kinds(show, theme: str):
    canvas, _ = show(theme)
    assert_looks(canvas, f"suggestions-{theme}")


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_an_event_is_filled_and_one_filler_is_wrong(show, theme: str):
    canvas, desk = show(theme)
    desk.apply(Accept(("clash", "thirty", "brigade")))
    role_acts.open_event(desk, "clash", "target")
    assert canvas.emphasis.badges and canvas.emphasis.roles["monday"].wrong
    assert_looks(canvas, f"event-{theme}")


def test_a_selection_over_both_directions(show):
    canvas, desk = show("light")
    desk.place(at("المتحدث").start, at("in Zvora").end)
    assert_looks(canvas, "selection-light")


def grey(canvas: Canvas) -> np.ndarray:
    """The painted canvas as somebody sees it who sees no colours."""
    return pixels(canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))


@pytest.mark.parametrize("wanted", ["brigade", "thirty", "clash"])
def test_a_decision_is_seen_without_colour(show, wanted: str):
    """Dashes become lines and grounds: a mention, a figure and a trigger differ from their suggestions in grey too."""
    canvas, desk = show("light")
    suggested = grey(canvas)
    desk.apply(Accept((wanted,)))
    assert (np.abs(grey(canvas) - suggested) > CLEARLY).sum() > 60


def test_a_changed_picture_is_noticed(show):
    canvas, desk = show("light")
    desk.apply(Accept(("brigade",)))
    with pytest.raises(AssertionError, match="differ"):
        assert_looks(canvas, "suggestions-light")
    (FOLDER / "suggestions-light.new.png").unlink()
