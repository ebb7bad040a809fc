"""How a day goes: what was finished today, how fast, and how much of the goal is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from annotator.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Pace:
    """One annotator's day."""

    done: int
    goal: int
    """Articles a day; 0: none was set."""
    minutes: float | None
    """The median time for an article, without pauses; None before there is one."""

    @property
    def is_reached(self) -> bool:
        """Whether there is a goal, and it is reached."""
        return 0 < self.goal <= self.done


def pace_of(workspace: Workspace, goal: int) -> Pace:
    """This annotator's day so far; it begins at midnight of the clock on the wall."""
    today = workspace.corpus.work.today(workspace.annotator, midnight(workspace.sources.now()))
    minutes = median(today.seconds) / 60 if today.seconds else None
    return Pace(today.done, goal, minutes)


def midnight(now: str) -> str:
    """The last local midnight before a time; both ISO 8601 in UTC."""
    local = datetime.fromisoformat(now.replace("Z", "+00:00")).astimezone()
    begun = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return begun.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
