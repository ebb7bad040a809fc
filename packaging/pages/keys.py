"""The page of all keys."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from pages.markdown import code, page, plain, table

if TYPE_CHECKING:
    from annotator.domain.schema import EntityType, EventType, FigureType
    from annotator.ui.actions import Action

KEY_NAMES = {"Del": "Delete", "PgDown": "Page Down", "PgUp": "Page Up", "Return": "Enter"}
MOVES = (
    ("Left, Right", "a character back or on"),
    ("Ctrl+Left, Ctrl+Right", "a word back or on"),
    ("Up, Down", "a line up or down"),
    ("Home, End", "to the start or the end of the line"),
    ("Ctrl+Home, Ctrl+End", "to the start or the end of the article"),
    ("Page Up, Page Down", "to the paragraph before or after"),
)
"""The system's standard keys, which the canvas follows; named here as on Linux and Windows."""


def keys_page() -> str:
    """Every action with its keys, and the letter of every type."""
    from annotator.session.workspace import default_schema
    from annotator.ui.actions import ACTIONS, FOLDED, MENUS
    from annotator.ui.review.actions import REVIEW_ACTIONS, REVIEW_FOLDED, REVIEW_MENUS

    schema = default_schema()
    return page(
        "Keys",
        "No mouse is ever needed. A key marked *article* works while the article has the focus (`Ctrl+1` gives it "
        "that), so that typing in a field never labels anything; all others work in the whole window. On macOS, Ctrl "
        "is the Command key. The same table opens in the window with `?`. These are the keys that Dateline "
        "comes with; [the settings](settings.md) can give an action others.",
        "## Letters: the types of the schema\n\nA letter labels the selected words; without a selection it gives the "
        f"annotation under the caret another type. These are the letters of *{schema.title}* ({schema.label}).",
        table(
            ("Key", "Type", "Is"), ((code(schema.key_text(one)), one.look.name, _kind(one)) for one in schema.keyed())
        ),
        "## Moving the caret\n\nWith Shift, all but Page Up and Page Down select the words on the way.",
        table(("Keys", "The caret goes"), ((code(keys), where) for keys, where in MOVES)),
        *(_menu(menu, ACTIONS, FOLDED) for menu in MENUS),
        "## The review window\n\nThese keys work in the window of [comparing and deciding](review.md).",
        *(_menu(menu, REVIEW_ACTIONS, REVIEW_FOLDED, "#") for menu in REVIEW_MENUS),
    )


def _kind(one: EntityType | FigureType | EventType) -> str:
    return type(one).__name__.removesuffix("Type").lower()


def _menu(menu: str, actions: Sequence[Action], folded_ids: Collection[str], deeper: str = "") -> str:
    rows = [
        (" ".join(map(code, key_names(one.keys))) or "–", plain(one.text), _where(one), code(one.id))
        for one in actions
        if one.menu == menu and one.id not in folded_ids
    ]
    folded = [one for one in actions if one.menu == menu and one.id in folded_ids]
    if folded:
        keys = f"`{folded[0].keys[0]}` – `{folded[-1].keys[0]}`"
        rows.insert(0, (keys, plain(folded[0].text), "article", f"{code(folded[0].id)} …"))
    return f"{deeper}## {menu.replace('&', '')}\n\n" + table(("Keys", "Does", "Where", "Name"), rows)


def _where(action: Action) -> str:
    from annotator.ui.actions import Scope

    return "article" if action.scope is Scope.CANVAS else ""


def key_names(keys: Iterable[str]) -> list[str]:
    """Keys as they stand on a keyboard, each once."""
    parts = ("+".join(KEY_NAMES.get(one, one) for one in re.split(r"(?<=.)\+(?=.)", key)) for key in keys)
    return list(dict.fromkeys(parts))
