"""How one goes through an article, decides and labels: suggestions, ends, selections, undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from annotator.domain.history import Change
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.session import doubt, fragments, progress_acts, sweep_acts
from annotator.session.desk import Desk
from annotator.session.edges import Edge
from annotator.store import CorpusError
from annotator.ui import later, trash
from annotator.ui.actions import Run
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.language import in_language
from annotator.ui.menus import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class DeskCommands:
    """The acts on the open document of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bridge = window.bridge

    def table(self) -> dict[str, Run]:
        """What to run for each action's id."""
        act = self._bridge.act
        edges: dict[str, Run] = {
            f"{edge}.{way}_{unit}": partial(act, _edge_move(Edge(edge), direction, unit == "word"))
            for edge, way, direction in (
                *(("end", "grow", 1), ("end", "shrink", -1)),
                *(("start", "shrink", 1), ("start", "grow", -1)),
            )
            for unit in ("word", "character")
        }
        return edges | {
            **{
                f"words.{way}_{unit}": partial(act, lambda desk, by=by, word=unit == "word": desk.shift(by, word))
                for way, by in (("forward", 1), ("back", -1))
                for unit in ("word", "character")
            },
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "history.show": lambda: later.history().HistoryDialog(self._bridge, self._window).exec(),
            "selection.grow": partial(act, lambda desk: desk.grow_selection()),
            "selection.shrink": partial(act, lambda desk: desk.shrink_selection()),
            "selection.copy": self.copy,
            "corpus.search": self.search,
            "text.find": self._window.find_bar.begin,
            "text.find_next": partial(self._window.find_bar.step, 1),
            "text.find_previous": partial(self._window.find_bar.step, -1),
            "document.attribute": self.choose_attribute,
            "type.choose": self.choose_type,
            "type.chord": self.begin_chord,
            "comment.write": self._window.inspector.write_comment,
            "suggestion.accept": partial(act, self._accept),
            "annotation.remove": partial(act, _remove),
            "suggestion.next": partial(act, partial(self._step, direction=1, only_open=True)),
            "suggestion.previous": partial(act, partial(self._step, direction=-1, only_open=True)),
            "suggestion.doubtful": partial(act, self._doubtful),
            "annotation.next": partial(act, partial(self._step, direction=1, only_open=False)),
            "annotation.previous": partial(act, partial(self._step, direction=-1, only_open=False)),
            "words.add": partial(act, fragments.add_selection),
            "words.take_away": partial(act, fragments.take_away),
            "annotation.widen": partial(act, lambda desk: desk.step_level(1)),
            "annotation.narrow": partial(act, lambda desk: desk.step_level(-1)),
            "suggestion.accept_all": self.accept_all,
            "events.learn": self._window.learning.toggle,
        }

    def _accept(self, desk: Desk) -> None:
        if desk.asked is not None:
            sweep_acts.answer_yes(desk)
        elif not desk.accept():
            self._bridge.tell(self._window.tr("No suggestions are left in this article."))

    def _step(self, desk: Desk, direction: int, only_open: bool) -> None:
        if not desk.next_annotation(direction, only_open):
            self._bridge.tell(self._window.tr("No suggestions are left in this article."))

    def _doubtful(self, desk: Desk) -> None:
        if not doubt.go_to_doubtful(desk):
            self._bridge.tell(self._window.tr("No suggestions are left in this article."))

    def _repeat(self, do: Callable[[Desk], Change | None], otherwise: str) -> None:
        done: list[tuple[Change | None, int]] = []
        if self._bridge.act(lambda desk: done.append((do(desk), desk.session.reach))):
            change, reach = done[0]
            said = tr("Edit", change.name).capitalize() if change else otherwise
            many = self._window.tr("{what} (in {count} documents)", "", reach).format(what=said, count=f"{reach:,}")
            self._bridge.tell(many if change and reach > 1 else said)

    def undo(self) -> None:
        """Take back the last act, also the deletion of an article, or a version of one."""
        if (
            not trash.take_back_last(self._window)
            and not later.mending().take_back_version(self._window)
            and not self._reverse_elsewhere(is_undo=False)
        ):
            self._repeat(lambda desk: desk.undo(), self._window.tr("Nothing to undo."))

    def redo(self) -> None:
        """Make what was taken back last again."""
        if not self._reverse_elsewhere(is_undo=True):
            self._repeat(lambda desk: desk.redo(), self._window.tr("Nothing to redo."))

    def _reverse_elsewhere(self, is_undo: bool) -> bool:
        """Undo or redo of what one did last, where that was an act on documents that are not open, or another's."""
        try:
            act = self._bridge.workspace.last_elsewhere(is_undo)
        except CorpusError as error:
            self._window.say_problem(in_language(error))
            return True
        if act is not None:
            self._bridge.reverse(act)
        return act is not None

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        desk = self._bridge.desk
        if desk is not None and desk.cursor.selection is not None:
            words = desk.cursor.selection.surface(desk.document.article.text)
            QGuiApplication.clipboard().setText(words)

    def search(self) -> None:
        """Search the corpus and open what is chosen."""
        dialog = later.search().SearchDialog(self._bridge, self._window)
        dialog.article_requested.connect(self._window.open_article)
        dialog.exec()
        self._window.canvas.setFocus()

    def begin_chord(self) -> None:
        """Wait for the second key of a type."""
        if not self._window.chord_bar.begin():
            self._bridge.tell(self._window.tr("Every type of this schema has a letter of its own."))

    def choose_type(self) -> None:
        """Label as one of all types, found by typing a part of its name."""
        theme, schema = self._window.appearance.theme, self._bridge.workspace.schema
        choices = [
            Choice(one, one.look.name, schema.key_text(one), theme.type_colour(one.look.colour))
            for one in schema.keyed()
        ]
        chosen = self._window.choose(self._window.tr("Label as"), choices)
        if isinstance(chosen, EntityType | FigureType | EventType):
            self._window.label(chosen)

    def accept_all(self) -> None:
        """List what is left, and accept what stays ticked."""
        desk = self._bridge.desk
        if desk is None or not desk.open_suggestions():
            self._bridge.tell(self._window.tr("No suggestions are left in this article."))
            return
        dialog = later.accept_all().AcceptAllDialog(desk, self._window)
        if dialog.exec():
            self._bridge.act(lambda one: one.accept_all(dialog.chosen()))

    def choose_attribute(self) -> None:
        """Set one of the document's attributes, found by typing a part of its name."""
        desk = self._bridge.desk
        if desk is None:
            return
        given = dict(desk.document.attributes)
        known = [one for one in desk.schema.attributes if one.on == "document"]
        choices = [
            Choice((one.id, value), f"{one.name}: {value}", "✓" if given.get(one.id) == value else "")
            for one in known
            for value in one.values
        ]
        choices += [Choice((one.id, None), f"{one.name}: –") for one in known if one.id in given]
        chosen = self._window.choose(self._window.tr("Say of the article"), choices)
        if isinstance(chosen, tuple):
            name, value = chosen
            self._bridge.act(lambda one: progress_acts.set_attribute(one, name, value))


def _edge_move(edge: Edge, direction: int, by_word: bool) -> Callable[[Desk], None]:
    return lambda desk: desk.move_edge(edge, direction, by_word)


def _remove(desk: Desk) -> None:
    if desk.asked is not None:
        sweep_acts.answer_no(desk)
    else:
        desk.remove()
