"""Keys and clicks from the suggestions to the gold of every sample, in the real window, beside what other tools need.

Usage: python -m tests.bench keycost [--write]   (--write: put the tables into docs/manual/key-costs.md too)
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.domain.document import Document, Layer
from annotator.exchange.jsonl import read_lines
from annotator.session.importing import Added, import_paths
from annotator.session.workspace import Workspace, default_schema
from annotator.settings import Settings
from tests.bench import key_cost_peers as peers
from tests.bench.key_cost_hands import Act, Hands
from tests.bench.key_cost_match import Difference
from tests.bench.key_cost_work import Worker

PAGE = Path(__file__).resolve().parents[2] / "docs" / "manual" / "key-costs.md"
COMMAND = "python -m tests.bench keycost --write"
MODES = {"mouse": "mouse and keys", "keys": "keys only"}
PATIENCE_MS = 40
"""Qt's own waits (double-click, letters typed into a list) are made short: the bench would only sleep through them."""
KINDS = (
    "accept",
    "reject",
    "relabel",
    "move edge",
    "label a span",
    "join words that stand apart",
    "figure slot",
    "event trigger",
    "event argument",
    "event factuality",
    "select by keys",
    "navigation",
    "next article",
)


@dataclass
class Run:
    """What one way of working cost in all articles."""

    acts: list[Act] = field(default_factory=list)
    told: list[tuple[str, str, str]] = field(default_factory=list)
    """Article, what could not be done or cost more, and where."""
    unexplained: list[tuple[str, Difference]] = field(default_factory=list)
    given_up: list[tuple[str, Difference]] = field(default_factory=list)
    """What differs from the gold in the end, as the interface could not reach it."""
    needs: dict[str, peers.Needs] = field(default_factory=dict)
    scrolls: int = 0


Golds = dict[str, tuple[str, Document]]


def main(words: Sequence[str]) -> int:
    """Measure, print, and write the page if asked; 1 when a difference to the gold was not told as out of reach."""
    begun = time.perf_counter()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setDoubleClickInterval(PATIENCE_MS)
    application.setKeyboardInputInterval(PATIENCE_MS)
    runs, golds, model = _measure()
    page = _page(runs, golds, model)
    print(page)
    print(f"Measured in {time.perf_counter() - begun:.0f} s.")
    if "--write" in words:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    unexplained = [one for run in runs.values() for one in run.unexplained]
    for mode, run in runs.items():
        for article, (_, where, what) in run.given_up:
            print(f"Given up ({MODES[mode]}): {article}: {where}: {what}")
    for article, (_, where, what) in unexplained:
        print(f"NOT EQUAL TO THE GOLD: {article}: {where}: {what}", file=sys.stderr)
    return 1 if unexplained else 0


# --- measuring


def _measure() -> tuple[dict[str, Run], Golds, str]:
    from annotator.ui.theme import load_fonts

    load_fonts()
    layers: dict[str, Layer] = {}
    runs: dict[str, Run] = {}
    golds: Golds = {}
    for mode in MODES:
        with tempfile.TemporaryDirectory() as folder:
            workspace = Workspace.open(Path(folder) / "samples.dateline", "bench")
            golds = _import(workspace, layers)
            settings = Settings(Path(folder) / "settings.toml")
            settings.set("annotator", "bench")
            settings.set("suggest_on_open", False)
            runs[mode] = _run(workspace, settings, golds, mode)
    layer = next(iter(layers.values()))
    return runs, golds, f"{layer.model} {layer.version}"


def _import(workspace: Workspace, layers: dict[str, Layer]) -> Golds:
    """Import every sample that has gold, and store real suggestions for it; they are made once."""
    golds: Golds = {}
    for file in sorted(paths.seeds().glob("*.txt")):
        gold_file = file.with_name(f"{file.stem}.gold.jsonl")
        if not gold_file.exists():
            continue
        added = next(one for one in import_paths(workspace, [file]) if isinstance(one, Added))
        article = workspace.corpus.article(added.article_id)
        gold = next(iter(read_lines(gold_file))).document
        assert article is not None
        assert article.text == gold.article.text, f"{file.name} and its gold differ in text"
        golds[article.id] = (file.stem, gold)
        if file.stem not in layers:
            layers[file.stem] = _suggester().suggest(article)
        workspace.store_layer(article, layers[file.stem])
    return golds


_SUGGESTERS: list[Any] = []


def _suggester() -> Any:
    from annotator.nlp.suggest import load_suggester

    if not _SUGGESTERS:
        _SUGGESTERS.append(load_suggester(default_schema()))
    return _SUGGESTERS[0]


def _run(workspace: Workspace, settings: Settings, golds: Golds, mode: str) -> Run:
    """Work every article of the list in its order, in one window."""
    from annotator.ui.main_window import MainWindow

    window = MainWindow(workspace, settings)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.open_article(window.articles.shown()[0])  # what the program does when it starts
    window.canvas.setFocus()
    hands, run = Hands(window), Run()
    for _ in golds:
        desk = window.bridge.desk
        assert desk is not None
        hands.article, gold = golds[desk.document.article.id]
        run.needs[hands.article] = peers.needs_of(gold, desk.document)
        worker = Worker(hands, gold, mode, _teller(run, hands.article))
        given_up, unexplained = worker.work()
        run.given_up += [(hands.article, one) for one in given_up]
        run.unexplained += [(hands.article, one) for one in unexplained]
        with hands.act("next article", "event"):
            hands.action("document.finish")
    run.acts, run.scrolls = hands.acts, hands.scrolls
    window.close()
    return run


def _teller(run: Run, article: str) -> Callable[[str, str], None]:
    return lambda what, where: run.told.append((article, what, where))


# --- the page


def _page(runs: dict[str, Run], golds: Golds, model: str) -> str:
    parts = [
        "# Key costs",
        f"<!-- Made by `{COMMAND}`; run it again, do not change this page. -->",
        f"Keys and clicks from the suggestions to the gold of the {len(golds)} samples in `seeds/`, measured on "
        f"{date.today().isoformat()} with `{COMMAND}` and the suggestions of {model}. A script that knows the gold "
        "sends real key and mouse events to the real window; nothing else changes the document. A chord is one key, "
        "each typed character is one, a drag, a click and a double-click are one each.",
        "## By article",
        _articles_table(runs, golds),
        "## By kind of act",
        _kinds_table(runs),
        "Navigation is going to the next suggestion, to an annotation or to words; selecting is counted with the act "
        "in the mouse column (one drag), and as *select by keys* where no mouse is used. Enter on what was just "
        "corrected goes on and is navigation. Turning the wheel is not counted: "
        + ", ".join(f"{run.scrolls} steps ({MODES[mode]})" for mode, run in runs.items())
        + ".",
        "## What each act costs",
        _promises_table(runs),
        "## Beside other tools",
        "Mentions and events only, since no other tool has figures: what figures, arguments that are figures and "
        "factuality cost is left out on both sides. Dateline is worked here by one key for each suggestion; accepting "
        "all that is left with two keys (`Ctrl+Enter`, `Enter`), which doccano and Label Studio do without a look, is "
        "not used.",
        _peers_table(runs),
        _list(peers.ASSUMPTIONS),
        "## How the script works",
        _list(OWN_ASSUMPTIONS),
        "## What the interface could not do, or made dear",
        _told_table(runs),
        "Differences to the gold that are left in the end, all for what stands here: "
        + ", ".join(f"{len(run.given_up)} ({MODES[mode]})" for mode, run in runs.items())
        + ".",
        "Not compared and not counted, as the window has nothing to set them with or they are no part of this "
        "measure: relations, entities, who a figure is attributed to, its certainty, `per`, the whole that it is part "
        "of, attributes and polarity.",
    ]
    return "\n\n".join(parts) + "\n"


OWN_ASSUMPTIONS = (
    "Three readings. First the suggestions in text order: Enter, Delete, a letter, brackets, figure slots; an event "
    "whose fillers are not right or not there yet is passed with Space. Then the mentions and figures that nobody "
    "proposed. Then the events that are left or missing, those that fill others first.",
    "A suggestion is corrected where that takes fewer than 3 keys (by keys alone: 6), else rejected and made anew.",
    "Keys only: the cheapest of caret keys, find, grow and the key for the next unmarked words, found by trying them "
    "all breadth first. A person will often take more.",
    "A value is typed in the shortest form that the field reads.",
    "The gold is reached up to ids: mentions by place and type; figures by place, value, bounds, modifier, change, "
    "unit, currency, kind, role and what is counted; events by trigger, type, factuality and arguments. The bench "
    "fails where a difference is left that is not in the last table.",
)


def _sum(acts: Iterable[Act], *what: str) -> int:
    return sum(act.total if not what else sum(act.costs[one] for one in what) for act in acts)


def _of(run: Run, article: str) -> list[Act]:
    return [act for act in run.acts if act.article == article]


def _articles_table(runs: dict[str, Run], golds: Golds) -> str:
    header = [
        "Article",
        "Mentions",
        "Figures",
        "Events",
        "Keys and characters, with the mouse",
        "Clicks and drags",
        *(name.capitalize() for name in MODES.values()),
    ]
    rows: list[list[object]] = []
    for name, gold in golds.values():
        kinds = Counter(type(one) for one in gold.annotations.values())
        mouse = _of(runs["mouse"], name)
        counts = [kinds[Mention], kinds[Figure], kinds[EventMention]]
        costs = [_sum(mouse, "keys", "typed"), _sum(mouse, "clicks", "drags")]
        costs += [_sum(_of(run, name)) for run in runs.values()]
        rows.append([name, *counts, *costs])
    rows.append(["**All**", *(sum(int(str(row[at])) for row in rows) for at in range(1, len(header)))])
    return _table(header, rows)


def _kinds_table(runs: dict[str, Run]) -> str:
    header = ["Act", *(f"{name}: {what}" for name in MODES.values() for what in ("acts", "cost", "each"))]
    rows: list[list[object]] = []
    for kind in KINDS:
        row: list[object] = [kind]
        for run in runs.values():
            acts = [act for act in run.acts if act.kind == kind]
            row += [len(acts), _sum(acts), _mean(acts)]
        rows.append(row)
    rows.append(["**All**", *(x for run in runs.values() for x in ("", _sum(run.acts), ""))])
    return _table(header, rows)


def _mean(acts: Sequence[Act]) -> str:
    return f"{_sum(acts) / len(acts):.1f}" if acts else "–"


def _promises_table(runs: dict[str, Run]) -> str:
    details = [
        ("accept the suggestion and go to the next", "1", "accept", None),
        ("reject", "1", "reject", None),
        ("relabel", "1", "relabel", None),
        ("move an end by a word or character", "1", "move edge", None),
        ("label words: select and letter", "2", "label a span", None),
        ("figure: value", "2 + the value", "figure slot", "value"),
        ("figure: role", "2 + the value", "figure slot", "role"),
        ("figure: kind", "2 + the value", "figure slot", "kind"),
        ("figure: unit", "2 + the value", "figure slot", "unit"),
        ("figure: what is counted", "2 + the value", "figure slot", "counted"),
        ("event: select the trigger and letter", "2", "event trigger", None),
        ("join words that stand apart", "–", "join words that stand apart", None),
        ("event: fill an argument", "1 to 2", "event argument", "fill"),
        ("event: take an argument out", "–", "event argument", "take out"),
        ("event: take an argument out by making it anew", "–", "event argument", "take out by making anew"),
        ("done, next article", "1", "next article", None),
    ]
    columns = ("acts", "keys and clicks", "characters")
    header = ["Act", "Promised", *(f"{name}: {what}" for name in MODES.values() for what in columns)]
    rows: list[list[object]] = []
    for text, promised, kind, detail in details:
        row: list[object] = [text, promised]
        for run in runs.values():
            acts = [act for act in run.acts if act.kind == kind and detail in (None, act.detail)]
            typed = _sum(acts, "typed")
            row += [len(acts), *(f"{n / len(acts):.1f}" if acts else "–" for n in (_sum(acts) - typed, typed))]
        rows.append(row)
    return _table(header, rows)


def _peers_table(runs: dict[str, Run]) -> str:
    header = ["Article", *(f"Dateline, {name}" for name in MODES.values())]
    header += [f"{one.name}{way}" for one in peers.PEERS for way in _ways(one)]
    header.append("Figures elsewhere")
    rows: list[list[object]] = []
    sums: dict[int, list[int | None]] = defaultdict(list)
    for name, needs in runs["mouse"].needs.items():
        numbers: list[int | None] = [_sum(filter(_is_everywhere, _of(run, name))) for run in runs.values()]
        for one in peers.PEERS:
            numbers += _peer_numbers(one, needs)
        for at, number in enumerate(numbers):
            sums[at].append(number)
        rows.append([name, *map(peers.said, numbers), "cannot"])
    rows.append(["**All**", *(peers.said(_sum_known(column)) for column in sums.values()), "cannot"])
    return _table(header, rows)


def _is_everywhere(act: Act) -> bool:
    """Whether the act is about something that the other tools' costs are known for."""
    return act.about != "figure" and act.kind != "event factuality"


def _sum_known(column: list[int | None]) -> int | None:
    known = [one for one in column if one is not None]
    return sum(known) if len(known) == len(column) else None


def _ways(peer: peers.Peer) -> list[str]:
    if peer.argument is None:
        return [", spans alone, from scratch", ", with events"]
    return [", from scratch", *([", same suggestions"] if peer.accept is not None else [])]


def _peer_numbers(peer: peers.Peer, needs: peers.Needs) -> list[int | None]:
    links = peers.arguments(peer, needs)
    scratch = peers.spans_from_scratch(peer, needs)
    if peer.argument is None:
        return [scratch + peer.next_article, None]
    numbers = [peers.total(scratch, links, peer)]
    if peer.accept is not None:
        numbers.append(peers.total(peers.spans_from_suggestions(peer, needs), links, peer))
    return numbers


def _told_table(runs: dict[str, Run]) -> str:
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for mode, run in runs.items():
        for article, what, where in run.told:
            found[what][mode].append(f"{article[:2]}: {where}")
    rows: list[list[object]] = []
    for what, modes in sorted(found.items()):
        examples = list(dict.fromkeys(one for places in modes.values() for one in places))
        shown = "; ".join(examples[:3]) + (" …" if len(examples) > 3 else "")
        rows.append([what, *(len(modes[mode]) for mode in MODES), shown])
    return _table(["What", *MODES.values(), "Where"], rows) if rows else "Nothing."


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
