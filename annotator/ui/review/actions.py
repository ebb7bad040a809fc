"""Every action of the review window as data. No Qt."""

from __future__ import annotations

from annotator.ui.actions import N_, Action, Scope

DECIDE = N_("Menu", "&Decide")
WALK = N_("Menu", "&Walk")
REVIEW_MENUS = (DECIDE, WALK)

REVIEW_ACTIONS: tuple[Action, ...] = (
    Action("side.left", DECIDE, N_("Action", "The left version is right"), ("Left",), Scope.CANVAS),
    Action("side.right", DECIDE, N_("Action", "The right version is right"), ("Right",), Scope.CANVAS),
    *(
        Action(
            f"side.take_{digit}",
            DECIDE,
            N_("Action", "The version of this number is right"),
            (str(digit),),
            Scope.CANVAS,
        )
        for digit in range(1, 10)
    ),
    Action("side.both", DECIDE, N_("Action", "All versions stand"), ("+",), Scope.CANVAS),
    Action("side.nobody", DECIDE, N_("Action", "Nobody was right"), ("Del", "Backspace"), Scope.CANVAS),
    Action("side.edit", DECIDE, N_("Action", "Edit in the article"), ("=",), Scope.CANVAS),
    Action("side.reason", DECIDE, N_("Action", "Say why"), ("!",), Scope.CANVAS),
    Action(
        "side.identical", DECIDE, N_("Action", "Take all that everybody says alike"), ("Ctrl+Return",), separated=True
    ),
    Action("review.undo", DECIDE, N_("Action", "Undo"), ("Ctrl+Z",), separated=True),
    Action("review.redo", DECIDE, N_("Action", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("group.next", WALK, N_("Action", "Next"), ("Space",), Scope.CANVAS),
    Action("group.previous", WALK, N_("Action", "Previous"), ("Shift+Space",), Scope.CANVAS),
    Action("group.next_open", WALK, N_("Action", "Next that is open"), ("Return", "Enter"), Scope.CANVAS),
    Action("slot.next", WALK, N_("Action", "Next slot"), ("Down",), Scope.CANVAS, separated=True),
    Action("slot.previous", WALK, N_("Action", "Previous slot"), ("Up",), Scope.CANVAS),
    Action("slot.none", WALK, N_("Action", "The whole thing again"), ("Esc",), Scope.CANVAS),
    Action("review.focus", WALK, N_("Action", "Back to the text"), ("Ctrl+1",), separated=True),
    Action("review.close", WALK, N_("Action", "Close"), ("Ctrl+W",)),
)

REVIEW_FOLDED = {f"side.take_{digit}" for digit in range(1, 10)}
"""Actions that work by key but would crowd the menu."""
