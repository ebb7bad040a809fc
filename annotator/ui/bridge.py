"""The one way by which facts from the session reach widgets, and acts of widgets reach the session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.article import Article
from annotator.domain.edits import EditError
from annotator.domain.history import Change
from annotator.domain.tagging_rules import RuleError
from annotator.session.desk import Desk
from annotator.session.workspace import Workspace
from annotator.store import Act, CorpusError
from annotator.ui.language import in_language
from annotator.ui.menus import tr


class Bridge(QObject):
    """Holds the open workspace and desk, and turns their callbacks into signals."""

    workspace_closing = Signal()
    """The corpus is about to be closed for another one: what is under way in it must end."""
    workspace_opened = Signal()
    articles_changed = Signal()
    """Articles were added, or the status of one changed."""
    document_opened = Signal()
    document_changed = Signal(object)
    """The `Change`, after it is on the disk."""
    layer_changed = Signal()
    """Other suggestions are open in the document."""
    schema_changed = Signal()
    """The corpus uses another schema."""
    desk_moved = Signal()
    """The cursor, the current annotation or the role to fill changed."""
    exported = Signal()
    """Documents were exported."""
    noticed = Signal(str, bool)
    """Something to tell, and whether it is a problem."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.desk: Desk | None = None
        self.just_deleted: str | None = None
        """The article that the last act put into the trash: undo takes it back."""
        self._is_let_go = False

    def let_go(self) -> None:
        """Close the corpus, as another one is to be used; what is under way in it ends."""
        if not self._is_let_go:
            self._is_let_go = True
            self.workspace_closing.emit()
            self.workspace.close()

    def use(self, workspace: Workspace) -> None:
        """Work in another corpus; the one before is closed."""
        self.let_go()
        self._is_let_go = False
        self.workspace = workspace
        self.close_document()
        self.workspace_opened.emit()

    def close_document(self) -> None:
        """Have no document open."""
        self.desk = None
        self.just_deleted = None
        self.document_opened.emit()

    def open(self, article_id: str) -> None:
        """Open an article's document."""
        session = self.workspace.open_document(article_id)
        session.listen(self._on_change, self.layer_changed.emit)
        self.desk = Desk(session, self.workspace.schema)
        self.desk.listen(self.desk_moved.emit)
        self.document_opened.emit()

    def article(self, article_id: str) -> Article | None:
        """An article of the corpus that is open now; None when it has no such article or cannot be read."""
        try:
            return self.workspace.corpus.article(article_id)
        except CorpusError:
            return None

    def use_schema(self) -> None:
        """Show what the workspace's schema is now."""
        if self.desk is not None:
            self.desk.schema = self.workspace.schema
        self.schema_changed.emit()

    def _on_change(self, change: Change) -> None:
        self.just_deleted = None
        if self.desk is not None and self.desk.schema is not self.workspace.schema:
            self.use_schema()
        self.document_changed.emit(change)
        if change.header is not None:
            self.articles_changed.emit()

    def act(self, do: Callable[[Desk], object]) -> bool:
        """Do something at the desk; what cannot be done or saved is told, and nothing has changed then."""
        if self.desk is None:
            self.noticed.emit(self.tr("Open an article first."), True)
            return False
        try:
            do(self.desk)
        except (EditError, RuleError, CorpusError) as error:
            self.noticed.emit(in_language(error), True)
            return False
        return True

    def reverse(self, act: Act) -> None:
        """Take back an act in all documents that it changed, or make it again; what comes of it is told."""
        schema = self.workspace.schema
        try:
            documents = self.workspace.reverse(act.change_id)
        except (EditError, CorpusError) as error:
            self.noticed.emit(in_language(error), True)
            return
        if self.workspace.schema is not schema:
            self.use_schema()
        self.articles_changed.emit()
        name = act.name.removeprefix("undo ") if act.is_undo else f"undo {act.name}"
        said = tr("Edit", name).capitalize()
        if documents > 1:
            said = self.tr("{what} (in {count} documents)", "", documents).format(what=said, count=f"{documents:,}")
        self.tell(said if documents else self.tr("Nothing of it is left to take back."))

    def tell(self, text: str) -> None:
        """Tell something that is no problem."""
        self.noticed.emit(text, False)
