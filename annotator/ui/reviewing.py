"""What the window's Review menu does: compare annotators, review one person, write a report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.domain.annotators import GOLD, REVIEWED_BY, decided_by, file_stem, is_decision
from annotator.exchange import ExchangeError
from annotator.review.agreement import Options
from annotator.review.report import csv_text, feedback_html, html_text
from annotator.session.agreeing import Chosen, feedback_for, measure_agreement, write_text
from annotator.session.bench import Bench, Purpose
from annotator.session.comparing import Compared, compared, reviewed
from annotator.session.drift import drift
from annotator.session.returning import Returned, returned, reviews_of
from annotator.session.sharing.settling import Settling, conflicted, open_conflicts
from annotator.store import CorpusError
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.language import in_language
from annotator.ui.progress import CancelledError, progress
from annotator.ui.review import ReviewWindow
from annotator.ui.review.drift_dialog import DriftDialog

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

COMPARE = 0
"""The choice that is no person."""
DRAWS = 500
"""Bootstrap draws for a report from the window, which waits for it."""


def compare(window: MainWindow) -> None:
    """Show the review that is open, back from editing; else what merged copies differ in, or everybody's documents."""
    if window.review is not None:
        _back_to(window, window.review)
        return
    workspace = window.bridge.workspace
    waiting = open_conflicts(workspace)
    if waiting and workspace.read_only is None:
        choices = [Choice(name, _awaiting(window, name, number)) for name, number in waiting.items()]
        everybody = Choice(COMPARE, window.tr("Compare annotators and decide"))
        chosen = window.choose(window.tr("Merged copies differ: settle that first?"), [*choices, everybody])
        if chosen is None:
            return
        if isinstance(chosen, str):
            settle(window, chosen)
            return
    _show(window, Bench(workspace, workspace.annotator), compared(workspace))


def _awaiting(window: MainWindow, name: str, number: int) -> str:
    return window.tr("Merge conflicts in the work of {name}: {count} open").format(name=name, count=f"{number:,}")


def settle(window: MainWindow, person: str | None = None) -> None:
    """Walk over what merged copies of a person's documents differ in; several people: ask whose."""
    workspace = window.bridge.workspace
    waiting = open_conflicts(workspace)
    if person is None:
        if not waiting:
            window.bridge.noticed.emit(window.tr("Merged copies differ in nothing that is still open."), False)
            return
        person = next(iter(waiting))
        if len(waiting) > 1:
            choices = [Choice(name, _awaiting(window, name, number)) for name, number in waiting.items()]
            chosen = window.choose(window.tr("Whose work?"), choices)
            if not isinstance(chosen, str):
                return
            person = chosen
    if window.review is not None:
        window.review.close()
    whose = person
    bench = Bench(
        workspace, workspace.annotator, whose, lambda one: Settling(workspace, one, whose), purpose=Purpose.SETTLE
    )
    _show(window, bench, conflicted(workspace, whose))


def review_person(window: MainWindow) -> None:
    """Choose a person and walk over what they did; what is decided stands in a document of its own."""
    workspace = window.bridge.workspace
    names = [one for one in workspace.corpus.people() if not is_decision(one) and one != workspace.annotator]
    if not names:
        window.bridge.noticed.emit(window.tr("Nobody else has annotated in this corpus."), True)
        return
    person = window.choose(window.tr("Whose work?"), [Choice(one, one) for one in names])
    if not isinstance(person, str):
        return
    if window.review is not None:
        window.review.close()
    target = f"{person}{REVIEWED_BY}{workspace.annotator}"
    _show(window, Bench(workspace, workspace.annotator, target), reviewed(workspace, person, target))


def show_returned(window: MainWindow) -> None:
    """Walk over what a reviewer changed and said; what one agrees with is taken into one's own document."""
    workspace = window.bridge.workspace
    person = workspace.annotator
    names = reviews_of(workspace, person)
    if not names:
        window.bridge.noticed.emit(window.tr("Nobody has reviewed your work in this corpus."), True)
        return
    review = names[0]
    if len(names) > 1:
        chosen = window.choose(window.tr("Which review?"), [Choice(one, one) for one in names])
        if not isinstance(chosen, str):
            return
        review = chosen
    if window.review is not None:
        window.review.close()
    work_on = partial(Returned, workspace, person=person, review=review)
    bench = Bench(workspace, person, person, work_on, purpose=Purpose.RETURN)
    _show(window, bench, returned(workspace, person, review))


def _show(window: MainWindow, bench: Bench, articles: Iterator[Compared]) -> None:
    if bench.workspace.read_only:
        window.say_problem(bench.workspace.read_only)
        return
    review = ReviewWindow(bench, articles, window.appearance.canvas_style(), window)
    review.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.review = review
    review.edit_requested.connect(lambda article, target, one: _edit(window, article, target, one))
    review.closed.connect(lambda: _forget(window, bench))
    window.bridge.workspace_opened.connect(review.close)
    review.show()
    review.activateWindow()


def _forget(window: MainWindow, bench: Bench) -> None:
    window.review = None
    _be_oneself(window, bench)
    desk = window.bridge.desk
    if desk is not None and bench.target == bench.workspace.annotator:  # what was open may have changed
        window.bridge.open(desk.document.article.id)
    window.activateWindow()
    window.canvas.setFocus()


def _be_oneself(window: MainWindow, bench: Bench) -> None:
    """Work under one's own name again, if that of the document was lent for editing."""
    if window.bridge.workspace.annotator == bench.target != bench.judge:
        window.use_annotator(bench.judge)


def _edit(window: MainWindow, article_id: str, target: str, annotation_id: str) -> None:
    """Open the document that decisions stand in, with the whole window to edit it in."""
    window.bridge.workspace.annotator = target
    window.refresh_articles()
    window.bridge.open(article_id)
    window.bridge.act(lambda desk: desk.go_to(annotation_id))
    window.bridge.tell(window.tr("You are editing “{name}”; F6 goes back to the review.").format(name=target))
    window.raise_()
    window.activateWindow()
    window.canvas.setFocus()


def _back_to(window: MainWindow, review: ReviewWindow) -> None:
    _be_oneself(window, review.bench)
    review.bench.reload()
    review.raise_()
    review.activateWindow()
    review.lanes.setFocus()


def show_drift(window: MainWindow) -> None:
    """Show what becomes of suggestions, pace and agreement over time."""
    workspace = window.bridge.workspace
    try:
        with progress(window, window.tr("Counting…"), workspace.counts().articles) as step:
            found = drift(workspace, step)
    except CancelledError:
        return
    except CorpusError as error:
        window.say_problem(in_language(error))
        return
    DriftDialog(found, window).exec()


def write_feedback(window: MainWindow) -> None:
    """Ask for whom and where, and write what they said otherwise than gold."""
    names = [one for one in window.bridge.workspace.corpus.people() if not is_decision(one)]
    person = window.choose(window.tr("Feedback for whom?"), [Choice(one, one) for one in names])
    if not isinstance(person, str):
        return
    against: object = GOLD
    if reviews := reviews_of(window.bridge.workspace, person):
        choices = [Choice(one, decided_by(one)) for one in (GOLD, *reviews)]
        against = window.choose(window.tr("Compared with what?"), choices)
    if not isinstance(against, str):
        return
    chosen, _ = QFileDialog.getSaveFileName(window, window.tr("Feedback"), f"{file_stem(person)}.html", "HTML (*.html)")
    if chosen:
        write_feedback_to(window, person, Path(chosen), against)


def write_feedback_to(window: MainWindow, person: str, target: Path, against: str = GOLD) -> None:
    """Write one annotator's differences from gold or from a review; what cannot be done is told."""
    workspace = window.bridge.workspace
    try:
        found = feedback_for(workspace, person, against)
        if found is None:
            missing = window.tr("No finished article of {name} is gold yet.")
            if against != GOLD:
                missing = window.tr("No article of {name} has been reviewed to its end yet.")
            window.say_problem(missing.format(name=person))
            return
        write_text(target, feedback_html(found, workspace.sources.now()))
    except (CorpusError, ExchangeError) as error:
        window.say_problem(in_language(error))
        return
    window.bridge.tell(window.tr("Wrote {file}.").format(file=target.name))


def write_report(window: MainWindow) -> None:
    """Measure agreement and write the report where the person says."""
    workspace = window.bridge.workspace
    name = f"{workspace.corpus.path.stem}-agreement.html"
    kinds = "HTML (*.html);;CSV (*.csv)"
    chosen, _ = QFileDialog.getSaveFileName(window, window.tr("Report on agreement"), name, kinds)
    if chosen:
        write_report_to(window, Path(chosen))


def write_report_to(window: MainWindow, target: Path) -> None:
    """Measure agreement over the corpus and write the report; what cannot be done is told."""
    workspace = window.bridge.workspace
    try:
        with progress(window, window.tr("Comparing annotators…"), workspace.counts().articles) as step:
            result = measure_agreement(workspace, Chosen(), Options(draws=DRAWS), step)
        title = f"Agreement in {workspace.corpus.path.name}"
        is_table = target.suffix.lower() == ".csv"
        write_text(target, csv_text(result) if is_table else html_text(result, title, workspace.sources.now()))
    except CancelledError:
        window.bridge.tell(window.tr("Cancelled; nothing was written."))
        return
    except (CorpusError, ExchangeError) as error:
        window.say_problem(in_language(error))
        return
    window.bridge.tell(window.tr("Wrote {file}.").format(file=target.name))
