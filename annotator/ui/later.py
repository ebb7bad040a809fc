"""What the window imports when it is first asked for: together a third of what its start would otherwise wait for.

Each function gives a module of the window. `tests/test_architecture.py` keeps them out of the start.
"""

from __future__ import annotations


def reviewing():
    from annotator.ui import reviewing

    return reviewing


def exchanging():
    from annotator.ui import exchanging

    return exchanging


def mending():
    from annotator.ui.articles import mending

    return mending


def import_dialog():
    from annotator.ui.articles import import_dialog

    return import_dialog


def accept_all():
    from annotator.ui.dialogs import accept_all

    return accept_all


def dashboard():
    from annotator.ui.dialogs import dashboard

    return dashboard


def history():
    from annotator.ui.dialogs import history

    return history


def keys_sheet():
    from annotator.ui.dialogs import keys_sheet

    return keys_sheet


def manual():
    from annotator.ui.dialogs import manual

    return manual


def queue_dialog():
    from annotator.ui.dialogs import queue_dialog

    return queue_dialog


def rules():
    from annotator.ui.dialogs import rules

    return rules


def search():
    from annotator.ui.dialogs import search

    return search


def settings_dialog():
    from annotator.ui.dialogs import settings_dialog

    return settings_dialog


def tag_all():
    from annotator.ui.dialogs import tag_all

    return tag_all


def schema_editor():
    from annotator.ui import schema_editor

    return schema_editor
