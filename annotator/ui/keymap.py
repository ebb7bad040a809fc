"""Which keys do what: the table of actions, the schema's letters, and what the user changed. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from annotator.domain.schema import AnnotationSchema
from annotator.ui.actions import ACTIONS

Keymap = Mapping[str, tuple[str, ...]]
"""Keys by action id; a type's id begins with `label.`."""


def keymap(changed: Keymap, schema: AnnotationSchema) -> dict[str, tuple[str, ...]]:
    """The keys in force."""
    keys = {action.id: changed.get(action.id, action.keys) for action in ACTIONS}
    for one in schema.keyed():
        keys[f"label.{getattr(one, 'id', 'figure')}"] = (one.look.key.upper(),) if len(one.look.key) == 1 else ()
    return keys


def conflicts(keys: Keymap) -> dict[str, list[str]]:
    """Keys that more than one action has, with those actions: Qt would then do none of them."""
    owners: dict[str, list[str]] = defaultdict(list)
    for action, own in keys.items():
        for key in own:
            owners[key.lower()].append(action)
    return {key: actions for key, actions in owners.items() if len(actions) > 1}
