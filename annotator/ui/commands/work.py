"""What is done with articles, corpora, packages and reviews: each action of these runs a function on the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.session import sweep_acts
from annotator.ui import beginnings, checking, files, guarding, later, linking, trash, working
from annotator.ui.actions import Run
from annotator.ui.panels.triage_bar import MOST_KEYS

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def table(window: MainWindow) -> dict[str, Run]:
    """What to run for each action's id."""
    return _articles(window) | _checks(window) | _links(window) | _reviews(window)


def _articles(window: MainWindow) -> dict[str, Run]:
    return {
        "article.import": partial(files.import_files, window),
        "folder.import": partial(files.import_folder, window),
        "article.paste": window.arriving.paste,
        "folder.watch": window.arriving.watch,
        "import.go_on": window.arriving.go_on,
        "import.stop": window.arriving.importer.stop,
        "article.correct": lambda: later.mending().correct_facts(window),
        "zone.set": lambda: later.mending().set_zone(window),
        "text.mend": lambda: later.mending().mend_text(window),
        "corpus.open": partial(files.open_corpus, window),
        "samples.open": partial(beginnings.open_samples, window),
        "corpus.back_up": partial(files.back_up, window),
        "corpus.restore": partial(guarding.restore, window),
        "labels.import": partial(files.import_labels, window),
        "corpus.export": partial(files.export, window),
        "article.delete": partial(trash.delete_open, window),
        "trash.show": partial(trash.show, window),
        "article.next": partial(window.step_article, 1),
        "article.previous": partial(window.step_article, -1),
        "document.finish": partial(working.finish, window),
        "document.skip": partial(working.skip, window),
        "queue.choose": window.queue.choose,
        "queue.again": window.queue.again,
        "triage.show": partial(window.appearance.toggle, "triage_bar"),
        **{f"triage.say_{number + 1}": partial(working.judge, window, number) for number in range(MOST_KEYS)},
        "window.close": window.close,
        "annotator.name": partial(files.ask_annotator, window),
        "settings.show": window.show_settings,
        "schema.edit": partial(files.edit_schema, window),
    }


def _checks(window: MainWindow) -> dict[str, Run]:
    return {
        "matches.tag": partial(checking.tag_all, window),
        "rules.show": partial(checking.show_rules, window),
        "unmarked.next": partial(window.bridge.act, sweep_acts.ask_next),
        "finding.next": partial(checking.step_finding, window, 1),
        "finding.previous": partial(checking.step_finding, window, -1),
        "entity.join_last": partial(checking.join_last, window),
        "entity.join": partial(checking.join_entity, window),
        "entity.leave": partial(checking.leave_entity, window),
    }


def _links(window: MainWindow) -> dict[str, Run]:
    return {
        "event.duplicate": partial(linking.duplicate, window),
        "event.split": partial(linking.split, window),
        "event.merge": partial(linking.merge, window),
        "event.without_trigger": partial(linking.add_without_trigger, window),
        "event.same": partial(linking.same_event, window),
        "event.alone": partial(linking.leave_event, window),
        "event.tellings": partial(linking.show_tellings, window),
        "relation.link": partial(linking.link, window),
        "annotation.attribute": partial(linking.choose_attribute, window),
    }


def _reviews(window: MainWindow) -> dict[str, Run]:
    return {
        "review.compare": lambda: later.reviewing().compare(window),
        "review.person": lambda: later.reviewing().review_person(window),
        "review.returned": lambda: later.reviewing().show_returned(window),
        "review.drift": lambda: later.reviewing().show_drift(window),
        "review.feedback": lambda: later.reviewing().write_feedback(window),
        "review.agreement": lambda: later.reviewing().write_report(window),
        "package.share": lambda: later.exchanging().share_for(window),
        "package.send_back": lambda: later.exchanging().send_back(window),
        "review.settle": lambda: later.reviewing().settle(window),
        "package.assign": lambda: later.exchanging().assign(window),
        "package.merge": lambda: later.exchanging().merge_packages(window),
    }
