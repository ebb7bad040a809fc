"""`dateline drift`: how each annotator's work changes over time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from annotator.cli.options import CorpusOption, JsonOption, opened
from annotator.cli.printing import print_json, print_table, progress, say
from annotator.session.drift import Drift, Period, drift

HEADERS = (
    *("Annotator", "Week", "Documents", "Taken unchanged", "Decided", "Seconds an act", "Acts"),
    *("F1 others", "F1 gold", "F1 check", "Check articles"),
)


def drift_command(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """Show each annotator over time: care, pace and agreement."""
    with opened(corpus) as workspace, progress("Counting", workspace.counts().articles) as steps:
        found = drift(workspace, steps.step)
    if as_json:
        print_json(_record(found))
    elif not found.totals:
        say("Nobody has finished a document.")
    else:
        print_table("Over time", HEADERS, _rows(found.weeks))
        print_table("All of it", HEADERS, _rows(found.totals))
        by_type = [
            (name, kind.replace("_", " "), f"{unchanged / decided:.0%}", decided)
            for name, kinds in found.unchanged_by_type.items()
            for kind, (unchanged, decided) in kinds.items()
        ]
        if by_type:
            print_table("Suggestions by type", ("Annotator", "Type", "Taken unchanged", "Decided"), by_type)


def _rows(periods: Iterable[Period]) -> list[tuple[str | int, ...]]:
    return [
        (
            *(one.annotator, one.start or "all", one.documents, _share(one.unchanged), one.decided),
            *("–" if one.seconds_an_act is None else f"{one.seconds_an_act:.1f}", one.acts),
            *(_value(one.with_others), _value(one.with_gold), _value(one.on_check), one.check_documents),
        )
        for one in periods
    ]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"


def _value(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"


def _record(found: Drift) -> dict[str, object]:
    by_type = {
        name: {kind: {"unchanged": unchanged, "decided": decided} for kind, (unchanged, decided) in kinds.items()}
        for name, kinds in found.unchanged_by_type.items()
    }
    periods = {"weeks": [asdict(one) for one in found.weeks], "totals": [asdict(one) for one in found.totals]}
    return {**periods, "suggestions": by_type}
