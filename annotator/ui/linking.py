"""The acts on whole events and on links between annotations: each asks for its other half by typing a part of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.annotations import Annotation, Argument, EventMention, Figure, Mention, Relation, State
from annotator.domain.edits import Edit, Remove
from annotator.session import event_acts, role_acts
from annotator.session.desk import Desk
from annotator.session.tellings import same_across, tellings
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.panels.outline import argument_text

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def words_of(desk: Desk, one: Annotation) -> str:
    """The words that an annotation stands on."""
    text = desk.document.article.text
    return " … ".join(span.surface(text) for span in one.spans) or "–"


def duplicate(window: MainWindow) -> None:
    """Add a copy of the current event and fill its roles."""

    def do(desk: Desk) -> None:
        event = role_acts.current_event(desk)
        edit, made = event_acts.duplicate(desk.document, event.id, desk.session.new_id)
        desk.apply(edit)
        role_acts.open_event(desk, made)

    window.bridge.act(do)


def split(window: MainWindow) -> None:
    """Move one argument of the current event to a new event on the same words."""
    desk = window.bridge.desk
    event = _current_event(window)
    if desk is None or event is None:
        return
    choices = [Choice(one, argument_text(desk, event, one)) for one in desk.document.arguments_of(event)]
    title, none = window.tr("Which argument belongs to another event?"), window.tr("This event has no arguments.")
    chosen = window.choose(title, choices, none)
    if isinstance(chosen, Argument):
        _apply_new(window, lambda one: event_acts.split(one.document, event.id, [chosen], one.session.new_id))


def merge(window: MainWindow) -> None:
    """Make the current event and another of the same type one."""
    desk = window.bridge.desk
    event = _current_event(window)
    if desk is None or event is None:
        return
    others = [one for one in desk.document.events() if one.id != event.id and one.type == event.type]
    choices = [Choice(one.id, words_of(desk, one)) for one in others]
    none = window.tr("This article has no other event of this type.")
    chosen = window.choose(window.tr("Merge with"), choices, none)
    if isinstance(chosen, str):
        window.bridge.act(lambda one: _merge(window, one, event, chosen))


def _merge(window: MainWindow, desk: Desk, event: EventMention, other: str) -> None:
    """Merge, and tell what the other event had for a role that takes one filler and has another."""
    before, both = desk.document, (event.id, other)
    had = {argument_text(desk, event, one) for one in before.arguments_of(event)}
    told = [argument_text(desk, event, one) for one in event_acts.left_out(before, desk.schema, both)]
    desk.apply(event_acts.merge(before, desk.schema, both))
    if lost := [one for one in dict.fromkeys(told) if one not in had]:
        text = window.tr("Merged, but each of these roles takes one filler and kept its own; left out: {roles}")
        window.bridge.noticed.emit(text.format(roles="; ".join(lost)), True)


def add_without_trigger(window: MainWindow) -> None:
    """Add an event that no word tells, and fill its roles."""
    types = [Choice(one.id, one.look.name) for one in window.bridge.workspace.schema.events]
    chosen = window.choose(window.tr("Event that no word tells"), types)
    event_type = window.bridge.workspace.schema.event(str(chosen)) if chosen else None
    if event_type is not None:
        _apply_new(window, lambda one: event_acts.document_event(one.document, event_type, one.session.new_id))


def same_event(window: MainWindow) -> None:
    """Say that the current event mention tells the same event as another, of this or any other article."""
    desk = window.bridge.desk
    event = _current_event(window)
    if desk is None or event is None:
        return
    rows = window.bridge.workspace.event_rows()
    schema = window.bridge.workspace.schema
    choices = [
        Choice((row.article_id, row.event_id), f"{_name(schema.event(row.type), row.type)} · {row.words}", row.title)
        for row in sorted(rows, key=lambda row: (row.type != event.type, row.article_id != desk.document.article.id))
        if row.event_id != event.id
    ]
    none = window.tr("No other event of the corpus is accepted yet.")
    chosen = window.choose(window.tr("Tells the same event as"), choices, none)
    if isinstance(chosen, tuple):
        article_id, event_id = chosen
        window.bridge.act(lambda one: _join_events(window, one, event.id, article_id, event_id))


def _name(event_type: object, type_id: str) -> str:
    return str(getattr(getattr(event_type, "look", None), "name", type_id))


def _join_events(window: MainWindow, desk: Desk, event_id: str, article_id: str, other_id: str) -> None:
    workspace = window.bridge.workspace
    workspace.apply(same_across(workspace, desk.document, event_id, article_id, other_id))


def leave_event(window: MainWindow) -> None:
    """Say that the current event mention tells an event of its own after all."""
    window.bridge.act(lambda desk: desk.apply(event_acts.other_event(desk.document, role_acts.current_event(desk).id)))


def show_tellings(window: MainWindow) -> None:
    """List the other tellings of the current event in the corpus, and go to one."""
    desk = window.bridge.desk
    event = _current_event(window)
    if desk is None or event is None:
        return
    rows = [row for row in tellings(window.bridge.workspace, event.event) if row.event_id != event.id]
    if not rows:
        window.bridge.noticed.emit(window.tr("Nothing else is known to tell this event."), True)
        return
    choices = [Choice((row.article_id, row.event_id), row.words or "–", row.title) for row in rows]
    chosen = window.choose(window.tr("Other tellings of this event"), choices)
    if isinstance(chosen, tuple):
        article_id, event_id = chosen
        window.open_article(article_id)
        window.bridge.act(lambda one: one.go_to(event_id))


def link(window: MainWindow) -> None:
    """Link the current annotation to another by one of the schema's relations."""
    desk = window.bridge.desk
    current = desk.current if desk else None
    if desk is None or current is None or isinstance(current, Relation):
        window.bridge.noticed.emit(window.tr("Move the caret onto an annotation first."), True)
        return
    ends = [
        Choice((one.id, relation.id), f"{relation.name}: {words_of(desk, one)}", desk.schema.look_of(one).name)
        for one in _nearest(desk, current)
        for relation in event_acts.relation_types(desk.document, desk.schema, current.id, one.id)
    ]
    none = window.tr("Nothing in this article can be linked with this annotation.")
    chosen = window.choose(window.tr("Link with"), ends, none)
    if isinstance(chosen, tuple):
        target, kind = chosen
        _apply_new(
            window,
            lambda one: event_acts.relation(one.document, one.schema, current.id, target, kind, one.session.new_id),
            go=False,
        )


def _nearest(desk: Desk, current: Annotation) -> list[Mention | Figure | EventMention]:
    """Other annotations: those of the same kind first, then the nearest."""
    start = current.spans[0].start if current.spans else 0
    others = [one for one in desk.document.visible() if not isinstance(one, Relation) and one.id != current.id]
    return sorted(
        (one for one in others if isinstance(one, Mention | Figure | EventMention)),
        key=lambda one: (type(one) is not type(current), abs(one.spans[0].start - start) if one.spans else 0),
    )


def unlink(window: MainWindow, relation_id: str) -> None:
    """Take a link away."""
    window.bridge.act(lambda desk: desk.apply(Remove((relation_id,), name="remove link")))


def choose_attribute(window: MainWindow) -> None:
    """Set one of the schema's attributes of the current annotation."""
    desk = window.bridge.desk
    current = desk.current if desk else None
    kinds = {Mention: "mention", Figure: "figure", EventMention: "event"}
    if desk is None or not isinstance(current, Mention | Figure | EventMention):
        window.bridge.noticed.emit(window.tr("Move the caret onto an annotation first."), True)
        return
    given = dict(current.attributes)
    known = [one for one in desk.schema.attributes if one.on == kinds[type(current)]]
    choices = [
        Choice((one.id, value), f"{one.name}: {value}", "✓" if given.get(one.id) == value else "")
        for one in known
        for value in one.values
    ]
    choices += [Choice((one.id, None), f"{one.name}: –") for one in known if one.id in given]
    none = window.tr("The schema has nothing to say of annotations of this kind.")
    chosen = window.choose(window.tr("Say of this annotation"), choices, none)
    if isinstance(chosen, tuple):
        name, value = chosen
        window.bridge.act(
            lambda one: one.apply(event_acts.set_attribute(one.document, one.schema, current.id, name, value))
        )


def _current_event(window: MainWindow) -> EventMention | None:
    found: list[EventMention] = []
    window.bridge.act(lambda desk: found.append(role_acts.current_event(desk)))
    return found[0] if found else None


def _apply_new(window: MainWindow, make: Callable[[Desk], tuple[Edit, str]], go: bool = True) -> None:
    """Make an edit that adds something, and go to it."""

    def do(desk: Desk) -> None:
        edit, made = make(desk)
        desk.apply(edit)
        found = desk.document.get(made)
        if go and isinstance(found, EventMention) and found.state is State.CREATED:
            role_acts.open_event(desk, made)
        desk.tell()

    window.bridge.act(do)
