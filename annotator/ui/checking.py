"""The acts that look for what is wrong or missing: findings, unmarked words, the same words elsewhere, one entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain import coreference
from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.domain.edits import EditError
from annotator.domain.findings import Finding
from annotator.domain.span import Span
from annotator.session import tagging_rules
from annotator.session.desk import Desk
from annotator.session.labelling import AnyType
from annotator.session.tagging import tag, tag_edit
from annotator.ui import later
from annotator.ui.dialogs.chooser import Choice

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def show_finding(window: MainWindow, finding: Finding) -> None:
    """Go to what a finding is about."""

    def do(desk: Desk) -> None:
        if finding.ids and desk.document.get(finding.ids[0]) is not None:
            desk.go_to(finding.ids[0])
        if finding.span is not None:
            desk.place(finding.span.start, finding.span.end)

    window.bridge.act(do)
    window.canvas.setFocus()


def step_finding(window: MainWindow, direction: int) -> None:
    """Go to the next or previous finding."""
    inspector = window.inspector
    inspector.tabs.setCurrentWidget(inspector.findings)
    found = inspector.findings.step(direction)
    if found is None:
        window.bridge.tell(window.tr("Nothing was found in this article."))
    else:
        show_finding(window, found)


def tag_all(window: MainWindow) -> None:
    """List every place of the selected or current words, and tag those that are ticked."""
    desk = window.bridge.desk
    found = _words_and_type(window, desk) if desk else None
    if desk is None or found is None:
        window.bridge.noticed.emit(window.tr("Select some words, or move onto an annotation first."), True)
        return
    dialog = later.tag_all().TagAllDialog(window.bridge, found[0], found[1], window)
    if not dialog.exec():
        return
    picked, chosen, rule = dialog.picked(), dialog.chosen, dialog.rule()
    if rule is not None and not window.bridge.act(lambda _: tagging_rules.add(window.bridge.workspace, rule)):
        return
    if dialog.in_corpus:
        workspace = window.bridge.workspace
        is_done = window.bridge.act(lambda _: workspace.apply(tag(workspace, chosen, picked)))
        window.refresh_articles()
    else:
        is_done = window.bridge.act(lambda one: one.apply(tag_edit(one.document, chosen, picked, one.session.new_id)))
    if is_done:
        window.bridge.tell(window.tr("{count} places tagged.", "", len(picked)).format(count=f"{len(picked):,}"))


def show_rules(window: MainWindow) -> None:
    """List the corpus's tagging rules, to change or delete them."""
    later.rules().RulesDialog(window.bridge, window).exec()
    window.canvas.setFocus()


def _words_and_type(window: MainWindow, desk: Desk) -> tuple[str, AnyType] | None:
    current = desk.current
    span: Span | None = desk.selection or (current.spans[0] if current is not None and current.spans else None)
    if span is None:
        return None
    return span.surface(desk.document.article.text), _type_of(desk) or next(desk.schema.keyed())


def _type_of(desk: Desk) -> AnyType | None:
    current = desk.current
    if isinstance(current, EventMention):
        return desk.schema.event(current.type)
    if isinstance(current, Mention):
        return desk.schema.entity(current.type)
    return desk.schema.figure if isinstance(current, Figure) else None


def join_entity(window: MainWindow) -> None:
    """Make the current mention one with another: chosen from the article's entities and names."""
    desk = window.bridge.desk
    current = desk.current if desk else None
    if desk is None or not isinstance(current, Mention):
        window.bridge.noticed.emit(window.tr("Move the caret onto a mention first."), True)
        return
    chosen = window.choose(
        window.tr("Names the same as"),
        _names(desk, current),
        window.tr("This article has no other mention."),
    )
    if isinstance(chosen, str):
        pair = (current.id, chosen)
        window.bridge.act(lambda one: one.apply(coreference.join(one.document, pair, one.session.new_id)))


def join_last(window: MainWindow) -> None:
    """Make the current mention one with the mention before it."""

    def do(desk: Desk) -> None:
        current = desk.current
        if not isinstance(current, Mention):
            raise EditError("Move the caret onto a mention first.")
        last = coreference.last_named(desk.document, current)
        if last is None:
            raise EditError("No mention of this type stands before this one.")
        desk.apply(coreference.join(desk.document, (last.id, current.id), desk.session.new_id))
        desk.tell()

    window.bridge.act(do)


def _names(desk: Desk, current: Mention) -> list[Choice]:
    """One choice for each name of the article, entities first, then by how near the name stands before the mention."""
    text = desk.document.article.text
    seen: dict[str, Choice] = {}
    others = [one for one in desk.document.mentions() if one.id != current.id]
    nearest = sorted(others, key=lambda one: (one.entity is None, one.type != current.type, _gap(one, current)))
    for one in nearest:
        words = one.spans[0].surface(text)
        entity = next((entity for entity in desk.document.entities if entity.id == one.entity), None)
        name = entity.name if entity else words
        look = desk.schema.look_of(one)
        seen.setdefault(entity.id if entity else words.casefold(), Choice(one.id, name, look.name))
    return list(seen.values())


def _gap(one: Mention, current: Mention) -> int:
    gap = current.spans[0].start - one.spans[0].end
    return gap if gap >= 0 else 10**6 - gap


def leave_entity(window: MainWindow) -> None:
    """Take the current mention out of its entity."""

    def do(desk: Desk) -> None:
        if desk.current_id is None:
            raise EditError("Move the caret onto a mention first.")
        desk.apply(coreference.leave(desk.document, desk.current_id))

    window.bridge.act(do)
