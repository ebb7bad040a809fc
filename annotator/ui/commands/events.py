"""How roles are filled and events told by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from annotator.session import fragments, role_acts, sweep_acts
from annotator.session.desk import Desk
from annotator.ui.actions import Run

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def table(window: MainWindow) -> dict[str, Run]:
    """What to run for each action's id."""
    act = window.bridge.act
    takes: dict[str, Run] = {f"candidate.take_{digit}": partial(act, _take(digit)) for digit in range(1, 10)}
    return takes | {
        "role.fill": partial(act, role_acts.fill_with_selection),
        "role.next": partial(act, lambda desk: role_acts.step_role(desk, 1)),
        "role.previous": partial(act, lambda desk: role_acts.step_role(desk, -1)),
        "role.empty": partial(act, role_acts.empty_role),
        "event.open": partial(act, lambda desk: role_acts.open_event(desk, role_acts.current_event(desk).id)),
        "event.close": partial(act, _close),
        "event.factuality": partial(act, role_acts.next_factuality),
        "event.polarity": partial(act, role_acts.turn_polarity),
    }


def _close(desk: Desk) -> None:
    if desk.asked is not None:
        sweep_acts.stop(desk)
    elif desk.growing_id is not None:
        fragments.stop(desk)
    else:
        role_acts.close_event(desk)


def _take(digit: int) -> Callable[[Desk], None]:
    return lambda desk: role_acts.fill(desk, digit)
