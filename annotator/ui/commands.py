"""What each action of the table does: one method for each, all through the bridge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication

from annotator.domain.annotations import Certainty, Figure, FigureKind
from annotator.domain.history import Change
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.session import doubt, figure_acts, fragments, progress_acts, role_acts, sweep_acts
from annotator.session.desk import Desk
from annotator.session.edges import Edge
from annotator.session.figure_choices import likely_kinds, likely_roles
from annotator.session.figure_editing import Beside
from annotator.ui import beginnings, checking, files, later, linking, trash, working
from annotator.ui.actions import FOLDED
from annotator.ui.canvas.describe import certainty_name
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.keymap import keymap
from annotator.ui.menus import tr
from annotator.ui.panels.triage_bar import MOST_KEYS
from annotator.ui.theme import theme_names

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 10, 60, 240
LINE_STEP, LINE_LEAST, LINE_MOST = 6, 30, 160
"""Characters."""


class Commands:
    """The acts behind the actions of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bridge = window.bridge

    def table(self) -> dict[str, Callable[[], object]]:
        """What to run for each action's id."""
        return (
            self._files()
            | self._desk()
            | self._roles()
            | self._checks()
            | self._links()
            | self._reviews()
            | self._views()
        )

    def _files(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "article.import": partial(files.import_files, window),
            "folder.import": partial(files.import_folder, window),
            "article.paste": window.arriving.paste,
            "folder.watch": window.arriving.watch,
            "import.go_on": window.arriving.go_on,
            "import.stop": window.arriving.importer.stop,
            "article.correct": lambda: later.mending().correct_facts(window),
            "zone.set": lambda: later.mending().set_zone(window),
            "text.mend": lambda: later.mending().mend_text(window),
            "corpus.open": partial(files.open_corpus, window),
            "samples.open": partial(beginnings.open_samples, window),
            "corpus.back_up": partial(files.back_up, window),
            "labels.import": partial(files.import_labels, window),
            "corpus.export": partial(files.export, window),
            "article.delete": partial(trash.delete_open, window),
            "trash.show": partial(trash.show, window),
            "article.next": partial(window.step_article, 1),
            "article.previous": partial(window.step_article, -1),
            "document.finish": partial(working.finish, window),
            "document.skip": partial(working.skip, window),
            "queue.choose": window.queue.choose,
            "queue.again": window.queue.again,
            "triage.show": partial(window.toggle_setting, "triage_bar"),
            "document.attribute": self.choose_attribute,
            **{f"triage.say_{number + 1}": partial(working.judge, window, number) for number in range(MOST_KEYS)},
            "window.close": window.close,
            "annotator.name": partial(files.ask_annotator, window),
            "settings.show": window.show_settings,
            "schema.edit": partial(files.edit_schema, window),
        }

    def _desk(self) -> dict[str, Callable[[], object]]:
        act = self._bridge.act
        edges: dict[str, Callable[[], object]] = {
            f"{edge}.{way}_{unit}": partial(act, _edge_move(Edge(edge), direction, unit == "word"))
            for edge, way, direction in (
                *(("end", "grow", 1), ("end", "shrink", -1)),
                *(("start", "shrink", 1), ("start", "grow", -1)),
            )
            for unit in ("word", "character")
        }
        return edges | {
            "edit.undo": self.undo,
            "edit.redo": partial(self._repeat, lambda desk: desk.redo(), self._window.tr("Nothing to redo.")),
            "history.show": lambda: later.history().HistoryDialog(self._bridge, self._window).exec(),
            "selection.grow": partial(act, lambda desk: desk.grow_selection()),
            "selection.shrink": partial(act, lambda desk: desk.shrink_selection()),
            "selection.copy": self.copy,
            "corpus.search": self.search,
            "text.find": self._window.find_bar.begin,
            "text.find_next": partial(self._window.find_bar.step, 1),
            "text.find_previous": partial(self._window.find_bar.step, -1),
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

    def _roles(self) -> dict[str, Callable[[], object]]:
        act = self._bridge.act
        takes: dict[str, Callable[[], object]] = {
            f"candidate.take_{digit}": partial(act, _take(digit)) for digit in range(1, 10)
        }
        return takes | {
            "role.fill": partial(act, role_acts.fill_with_selection),
            "role.next": partial(act, lambda desk: role_acts.step_role(desk, 1)),
            "role.previous": partial(act, lambda desk: role_acts.step_role(desk, -1)),
            "role.empty": partial(act, role_acts.empty_role),
            "event.open": partial(act, lambda desk: role_acts.open_event(desk, role_acts.current_event(desk).id)),
            "event.close": partial(act, _close),
            "event.factuality": partial(act, role_acts.next_factuality),
            "event.polarity": partial(act, role_acts.turn_polarity),
            "figure.edit": partial(self._edit_figure, "value"),
            "figure.role": self.choose_figure_role,
            "figure.unit": partial(self._edit_figure, "unit"),
            "figure.kind": self.choose_figure_kind,
            "figure.count": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.COUNTED)),
            "figure.attribution": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.ATTRIBUTION)),
            "figure.whole": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.OF_WHOLE)),
            "figure.per": partial(self._edit_figure, "per"),
            "figure.certainty": self.choose_figure_certainty,
        }

    def _checks(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "matches.tag": partial(checking.tag_all, window),
            "rules.show": partial(checking.show_rules, window),
            "unmarked.next": partial(self._bridge.act, sweep_acts.ask_next),
            "finding.next": partial(checking.step_finding, window, 1),
            "finding.previous": partial(checking.step_finding, window, -1),
            "entity.join_last": partial(checking.join_last, window),
            "entity.join": partial(checking.join_entity, window),
            "entity.leave": partial(checking.leave_entity, window),
        }

    def _links(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "event.duplicate": partial(linking.duplicate, window),
            "event.split": partial(linking.split, window),
            "event.merge": partial(linking.merge, window),
            "event.without_trigger": partial(linking.add_without_trigger, window),
            "event.same": partial(linking.same_event, window),
            "event.alone": partial(linking.leave_event, window),
            "event.tellings": partial(linking.show_tellings, window),
            "relation.link": partial(linking.link, window),
            "annotation.attribute": partial(linking.choose_attribute, window),
        }

    def _reviews(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "review.compare": lambda: later.reviewing().compare(window),
            "review.person": lambda: later.reviewing().review_person(window),
            "review.returned": lambda: later.reviewing().show_returned(window),
            "review.drift": lambda: later.reviewing().show_drift(window),
            "review.feedback": lambda: later.reviewing().write_feedback(window),
            "review.agreement": lambda: later.reviewing().write_report(window),
            "package.share": lambda: later.exchanging().share_for(window),
            "package.send_back": lambda: later.exchanging().send_back(window),
            "package.merge": lambda: later.exchanging().merge_packages(window),
        }

    def _views(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "zoom.in": partial(self._zoom, ZOOM_STEP),
            "zoom.out": partial(self._zoom, -ZOOM_STEP),
            "zoom.reset": partial(window.set_zoom, 100),
            "line.wider": partial(self._widen, LINE_STEP),
            "line.narrower": partial(self._widen, -LINE_STEP),
            **{f"theme.{name}": partial(window.set_theme, name) for name in ("system", *theme_names())},
            "progress.show": lambda: later.dashboard().Dashboard(self._bridge.workspace, window.theme, window).exec(),
            "canvas.focus": window.canvas.setFocus,
            "list.focus": window.articles.view.setFocus,
            "inspector.focus": lambda: window.inspector.tabs.currentWidget().setFocus(),
            "manual.show": lambda: later.manual().show_manual(window),
            "tour.start": window.tour.start,
            "welcome.show": partial(beginnings.show_welcome, window),
            "action.choose": self.choose_action,
            "keys.show": self.show_keys,
            "program.about": partial(files.about, window),
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
        if not trash.take_back_last(self._window) and not later.mending().take_back_version(self._window):
            self._repeat(lambda desk: desk.undo(), self._window.tr("Nothing to undo."))

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

    def show_keys(self) -> None:
        """Show what every key does."""
        schema = self._bridge.workspace.schema
        later.keys_sheet().KeysSheet(schema, keymap(self._window.settings.keys, schema), self._window).exec()

    def begin_chord(self) -> None:
        """Wait for the second key of a type."""
        if not self._window.chord_bar.begin():
            self._bridge.tell(self._window.tr("Every type of this schema has a letter of its own."))

    def choose_type(self) -> None:
        """Label as one of all types, found by typing a part of its name."""
        theme, schema = self._window.theme, self._bridge.workspace.schema
        choices = [
            Choice(one, one.look.name, schema.key_text(one), theme.type_colour(one.look.colour))
            for one in schema.keyed()
        ]
        chosen = self._window.choose(self._window.tr("Label as"), choices)
        if isinstance(chosen, EntityType | FigureType | EventType):
            self._window.label(chosen)

    def choose_action(self) -> None:
        """Do one of all actions, found by typing a part of its name."""
        made = self._window.made
        choices = [
            Choice(one, one.text().replace("&", "").rstrip("…"), one.shortcut().toString())
            for key, one in made.items()
            if key not in FOLDED
        ]
        chosen = self._window.choose(self._window.tr("Find an action"), choices)
        if isinstance(chosen, QAction):
            chosen.trigger()

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

    def _current_figure(self) -> Figure | None:
        current = self._bridge.desk.current if self._bridge.desk else None
        if isinstance(current, Figure):
            return current
        self._bridge.noticed.emit(self._window.tr("Move the caret onto a figure first."), True)
        return None

    def _edit_figure(self, field: str) -> None:
        if self._current_figure() is not None:
            self._window.inspector.details.refresh()
            line = getattr(self._window.inspector.details.figure_form, field)
            line.setFocus()
            line.selectAll()

    def choose_figure_role(self) -> None:
        """Give the current figure a role, the likely ones first."""
        figure, desk = self._current_figure(), self._bridge.desk
        if figure is None or desk is None:
            return
        roles = likely_roles(desk.document, desk.schema, figure)
        choices = [*(Choice(role.id, role.name) for role in roles), Choice("", self._window.tr("No role"))]
        chosen = self._window.choose(self._window.tr("What does the number stand for?"), choices)
        if isinstance(chosen, str):
            self._bridge.act(lambda one: figure_acts.set_role(one, figure.id, chosen or None))

    def choose_figure_kind(self) -> None:
        """Say what sort of number the current figure is."""
        figure = self._current_figure()
        if figure is None:
            return
        chosen = self._window.choose(
            self._window.tr("What sort of number is it?"), [Choice(one, one.value) for one in likely_kinds(figure)]
        )
        if isinstance(chosen, FigureKind):
            self._bridge.act(lambda one: figure_acts.set_kind(one, figure.id, chosen))

    def choose_figure_certainty(self) -> None:
        """Say how sure the text is of the current figure."""
        figure = self._current_figure()
        if figure is None:
            return
        choices = [Choice(one, certainty_name(one)) for one in Certainty]
        chosen = self._window.choose(self._window.tr("How certain is the number?"), choices)
        if isinstance(chosen, Certainty):
            self._bridge.act(lambda one: figure_acts.set_certainty(one, figure.id, chosen))

    def _zoom(self, step: int) -> None:
        zoom = self._window.settings.number("zoom") + step
        self._window.set_zoom(max(ZOOM_LEAST, min(ZOOM_MOST, zoom)))

    def _widen(self, step: int) -> None:
        width = self._window.settings.number("line_width") + step
        self._window.set_line_width(max(LINE_LEAST, min(LINE_MOST, width)))


def _edge_move(edge: Edge, direction: int, by_word: bool) -> Callable[[Desk], None]:
    return lambda desk: desk.move_edge(edge, direction, by_word)


def _remove(desk: Desk) -> None:
    if desk.asked is not None:
        sweep_acts.answer_no(desk)
    else:
        desk.remove()


def _close(desk: Desk) -> None:
    if desk.asked is not None:
        sweep_acts.stop(desk)
    elif desk.growing_id is not None:
        fragments.stop(desk)
    else:
        role_acts.close_event(desk)


def _take(digit: int) -> Callable[[Desk], None]:
    return lambda desk: role_acts.fill(desk, digit)
