"""Where a person stands while deciding between annotators: the list, the current thing and slot. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from annotator.domain.annotators import GOLD, REVIEWED_BY
from annotator.domain.edits import EditError
from annotator.domain.history import Change
from annotator.review.comparing import Comparison, Group
from annotator.review.slots import WORDS
from annotator.session.adjudicating import Adjudication
from annotator.session.comparing import Compared, Filter, Row, listed
from annotator.session.workspace import Workspace


class Purpose(Enum):
    """What a walk is for."""

    DECIDE = "decide"
    REVIEW = "review"
    RETURN = "return"
    SETTLE = "settle"


class Bench:
    """The walk over groups of a corpus. Acts raise EditError or CorpusError, and then nothing has changed."""

    def __init__(
        self,
        workspace: Workspace,
        judge: str,
        target: str = GOLD,
        work_on: Callable[[Comparison], Adjudication] | None = None,
        purpose: Purpose | None = None,
    ) -> None:
        self.workspace = workspace
        self.judge = judge
        self.target = target
        """Whose document decisions are written to."""
        self._work_on = work_on
        self.purpose = purpose or (Purpose.REVIEW if REVIEWED_BY in target else Purpose.DECIDE)
        self.filter = Filter(with_same=self.purpose is Purpose.REVIEW)
        self.rows: list[Row] = []
        """What is listed, in the order of the walk."""
        self.slot: str | None = None
        """The slot that left and right are about; None: the whole thing."""
        self._everything: list[Row] = []
        self._comparisons: dict[str, Comparison] = {}
        self._work: Adjudication | None = None
        self._place: tuple[str, str] | None = None
        """Article and key of the current row."""
        self._has_moved = False
        """Whether somebody went anywhere: until then the walk begins at what is open, wherever it is listed."""
        self._number: int | None = None
        """Where the current row was last seen in the list."""
        self._last: tuple[str, str] | None = None
        """The same of what was decided last."""
        self._listeners: list[Callable[[], None]] = []

    def listen(self, on_moved: Callable[[], None]) -> None:
        """Call `on_moved` whenever another thing is current, or something was decided."""
        self._listeners.append(on_moved)

    def tell(self) -> None:
        """Say that something moved or was decided."""
        for listener in tuple(self._listeners):
            listener()

    # --- the list

    def add(self, compared: Compared) -> None:
        """Put another article's groups on the list."""
        self._comparisons[compared.comparison.article.id] = compared.comparison
        self._everything += compared.rows

    def show(self, wanted: Filter) -> None:
        """List other groups; the current one stays if it is still listed, else the first that is open comes."""
        self.filter = wanted
        self.rows = listed(self._everything, wanted)
        current = self.current
        if current is not None and (self._has_moved or not current.is_decided):
            self.tell()
            return
        first_open = next((row for row in self.rows if not row.is_decided), None)
        self.go_to(first_open or current or next(iter(self.rows), None))
        self._has_moved = False

    @property
    def annotators(self) -> list[str]:
        """Everybody whose documents are compared."""
        return sorted({name for one in self._comparisons.values() for name in one.passes})

    @property
    def number(self) -> int | None:
        """The place in the list of the row that acts are about."""
        if self._number is None or not self._is_at(self._number):
            self._number = next((number for number in range(len(self.rows)) if self._is_at(number)), None)
        return self._number

    def _is_at(self, number: int) -> bool:
        return number < len(self.rows) and self.rows[number].place == self._place

    @property
    def current(self) -> Row | None:
        """The row that acts are about."""
        return None if self._place is None or self.number is None else self.rows[self.number]

    @property
    def group(self) -> Group | None:
        """The group that acts are about."""
        current = self.current
        return current.group if current else None

    @property
    def work(self) -> Adjudication | None:
        """The current article's adjudication."""
        return self._work if self.current else None

    @property
    def open_number(self) -> int:
        """How many listed groups nobody has decided."""
        return sum(not row.is_decided for row in self.rows)

    def go_to(self, row: Row | None) -> None:
        """Make a row current."""
        self._has_moved = True
        self.slot = None
        self._place = row.place if row else None
        if row is not None and (self._work is None or self._work.comparison.article.id != row.article_id):
            self._open(row.article_id)
        self.tell()

    def _open(self, article_id: str) -> None:
        comparison = self._comparisons[article_id]
        if self._work_on is not None:
            self._work = self._work_on(comparison)
        else:
            self._work = Adjudication(self.workspace, comparison, self.judge, self.target)

    def step(self, direction: int, only_open: bool = False) -> bool:
        """Go to the next (1) or previous (-1) row, going round; False when there is none other."""
        here = self.number
        place = here if here is not None else -1 if direction > 0 else 0
        steps = range(1, len(self.rows) + (here is None))
        order = (self.rows[(place + direction * step) % len(self.rows)] for step in steps)
        found = next((row for row in order if not (only_open and row.is_decided)), None)
        if found is not None:
            self.go_to(found)
        return found is not None

    # --- slots

    def slots(self) -> list[str]:
        """The slots of the current group, those that differ first."""
        group = self.group
        if group is None:
            return []
        names = dict.fromkeys(name for slots in group.slots.values() for name in slots)
        return sorted(names, key=lambda name: (name not in group.differing, name != WORDS))

    def step_slot(self, direction: int) -> None:
        """Make the next (1) or previous (-1) slot current; before the first one it is the whole thing again."""
        order: list[str | None] = [None, *self.slots()]
        place = order.index(self.slot) if self.slot in order else 0
        self.slot = order[(place + direction) % len(order)]
        self.tell()

    # --- deciding

    def take_side(self, number: int) -> None:
        """Take the version of this number (0 is the left one), or its current slot; who said nothing may be right."""
        work, group = self._needed()
        versions = group.versions()
        if number >= len(versions):
            raise EditError("There is only one version; say that nobody was right, or take it.")
        name = versions[number][0]
        if self.slot is not None:
            work.take_slot(group, self.slot, name)
        elif name in group.members:
            work.take(group, name)
        else:
            work.nobody(group)
        self._after_act(moves_on=self.slot is None)

    def take_all(self) -> None:
        """Say that every version stands."""
        work, group = self._needed()
        work.take(group, *group.members)
        self._after_act()

    def nobody(self) -> None:
        """Say that nobody was right."""
        work, group = self._needed()
        work.nobody(group)
        self._after_act()

    def take_identical(self) -> int:
        """Take all identical ones, in every article of the list; how many articles had some."""
        number = 0
        for article_id in dict.fromkeys(row.article_id for row in self._everything):
            if self._work is None or self._work.comparison.article.id != article_id:
                self._open(article_id)
            assert self._work is not None
            try:
                self._work.take_identical()
            except EditError:
                continue
            number += 1
            self._refresh()
        if self.current is not None:
            self._open(self.current.article_id)
        self.tell()
        return number

    def go_to_decided(self) -> bool:
        """Go to what was decided last, unless the current thing is decided; False when nothing was."""
        current = self.current
        if current is not None and current.is_decided:
            return True
        last = next((row for row in self.rows if row.place == self._last and row.is_decided), None)
        if last is not None:
            self.go_to(last)
        return last is not None

    def give_reason(self, text: str) -> None:
        """Say why the current group was decided so."""
        work, group = self._needed()
        work.give_reason(group, text)
        self.tell()

    def keep_for_editing(self) -> str:
        """The id that the current thing has in gold, where it can be edited freely; taken from the left if need be."""
        work, group = self._needed()
        if not work.is_decided(group):
            work.take(group, next(iter(group.members)))
            self._after_act(moves_on=False)
        return work.decided(group)[0].id

    def undo(self) -> Change | None:
        """Take the last act in the current article back and show what it was about."""
        return self._repeated(self._work.undo() if self._work else None)

    def redo(self) -> Change | None:
        """Make the last act that was taken back again."""
        return self._repeated(self._work.redo() if self._work else None)

    def show_again(self) -> None:
        """Show the current article's gold as it is now: an act was refused, as it was another one than was shown."""
        if self._work is not None:
            self._refresh()
            self.tell()

    def reload(self) -> None:
        """Read the current article's gold anew: it was edited elsewhere."""
        if self.current is not None:
            self._open(self.current.article_id)
            self._refresh()
            self.tell()

    def _needed(self) -> tuple[Adjudication, Group]:
        if self._work is None or self.group is None:
            raise EditError("There is nothing to decide here.")
        return self._work, self.group

    def _repeated(self, change: Change | None) -> Change | None:
        if change is not None:
            self._refresh()
            assert self._work is not None
            article_id, touched = self._work.comparison.article.id, self._work.about(change)
            here = (row for row in self.rows if row.article_id == article_id)
            found = next((row for row in here if row.key in touched), None)
            if found is not None:
                self.go_to(found)
            else:
                self.tell()
        return change

    def _after_act(self, moves_on: bool = True) -> None:
        self._last = self._place
        self._refresh()
        if not (moves_on and self.step(1, only_open=True)):
            self.tell()

    def _refresh(self) -> None:
        """Bring the rows of the open article up to date; the list keeps its order, so that nothing jumps."""
        assert self._work is not None
        article_id, work = self._work.comparison.article.id, self._work

        def fresh(rows: list[Row]) -> list[Row]:
            return [
                replace(row, is_decided=work.is_decided(row.group)) if row.article_id == article_id else row
                for row in rows
            ]

        self._everything, self.rows = fresh(self._everything), fresh(self.rows)
