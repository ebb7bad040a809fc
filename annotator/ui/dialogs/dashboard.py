"""The progress of the work in plots: documents, days, types, and what became of suggestions."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.session.workspace import Workspace
from annotator.store import Progress
from annotator.ui.charts import Bar, BarChart, Column, ColumnChart
from annotator.ui.language import value_name
from annotator.ui.theme import Theme

MOST_DAYS = 21
MOST_COLUMNS = 36
MOST_NAMED = 8
STATUS_COLOURS = {
    "new": "grey",
    "in_progress": "amber",
    "done": "green",
    "skipped": "slate",
    "reviewed": "teal",
    "gold": "blue",
}
DECISION_COLOURS = {"accepted": "green", "corrected": "amber", "rejected": "red"}


class Dashboard(QDialog):
    """What has been done, how fast, and how good the suggestions are."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Progress"))
        self._theme = theme
        self._names = {getattr(one, "id", "figure"): one.look for one in workspace.schema.keyed()}
        progress = workspace.progress()
        unit, months, legend = self._events(progress)
        inner = QWidget(self)
        self._layout = QVBoxLayout(inner)
        self._layout.setSpacing(8)
        self._add(self.tr("Articles of {name}").format(name=workspace.annotator), self._statuses(progress))
        self._add_columns(self.tr("Done by day"), self._days(progress), self._pace(progress))
        self._add_columns(
            self.tr("Minutes an article, by day"), self._minutes(progress), self.tr("medians, pauses left out")
        )
        self._add(self.tr("Suggestions by type"), self._decisions(progress), self._legend())
        self._add(self.tr("Annotations by type"), self._types(progress))
        self._add_columns(self.tr("Events by the articles’ {unit}").format(unit=unit), months, legend)
        self._layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Progress"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(720, 680)

    def _add(self, title: str, bars: Sequence[Bar], note: str = "", chart: QWidget | None = None) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._layout.addWidget(heading)
        if note:
            said = QLabel(note, self)
            said.setProperty("role", "dim")
            said.setWordWrap(True)
            self._layout.addWidget(said)
        if bars:
            chart = BarChart(bars, self._theme, self)
        if chart is not None:
            self._layout.addWidget(chart)
        else:
            nothing = QLabel(self.tr("Nothing yet."), self)
            nothing.setProperty("role", "dim")
            self._layout.addWidget(nothing)

    def _colour(self, role: str) -> QColor:
        return self._theme.type_colour(role)

    def _statuses(self, progress: Progress) -> list[Bar]:
        known = [one for one in STATUS_COLOURS if progress.statuses.get(one)]
        return [
            Bar(
                value_name(one),
                [(progress.statuses[one], self._colour(STATUS_COLOURS[one]))],
                f"{progress.statuses[one]:,}",
            )
            for one in known
        ]

    def _add_columns(self, title: str, columns: Sequence[Column], note: str = "") -> None:
        self._add(title, (), note if columns else "", ColumnChart(columns, self._theme, self) if columns else None)

    def _days(self, progress: Progress) -> list[Column]:
        days = list(progress.done_by_day.items())[-MOST_DAYS:]
        return [Column(day[5:], [(count, self._colour("green"))], f"{count:,}", f"{count:,}") for day, count in days]

    def _minutes(self, progress: Progress) -> list[Column]:
        days = [(day, statistics.median(some) / 60) for day, some in progress.pace_by_day.items()][-MOST_DAYS:]
        return [
            Column(day[5:], [(minutes, self._colour("blue"))], f"{minutes:.1f}", f"{minutes:.1f}")
            for day, minutes in days
        ]

    def _events(self, progress: Progress) -> tuple[str, list[Column], str]:
        """The unit of time, a column for each of them, and which colour is which type, the most frequent first."""
        digits, unit = (7, self.tr("month")) if len(progress.events_by_month) <= MOST_COLUMNS else (4, self.tr("year"))
        periods: dict[str, Counter[str]] = {}
        for month, counts in progress.events_by_month.items():
            periods.setdefault(month[:digits], Counter()).update(counts)
        whole: Counter[str] = sum(periods.values(), Counter())
        kinds = [kind for kind, _ in whole.most_common()]
        columns = [
            Column(
                period,
                [(counts[kind], self._colour(self._look_colour(kind))) for kind in kinds if counts[kind]],
                f"{counts.total():,}",
                ", ".join(f"{self._name(kind)} {counts[kind]:,}" for kind in kinds if counts[kind]),
            )
            for period, counts in list(periods.items())[-MOST_COLUMNS:]
        ]
        legend = " &nbsp; ".join(self._legend_entry(kind, count) for kind, count in whole.most_common(MOST_NAMED))
        return unit, columns, legend

    def _legend_entry(self, kind: str, count: int) -> str:
        """As markup, with the type's colour before its name; the name may come from a stranger's schema."""
        swatch = f"<span style='color: {self._colour(self._look_colour(kind)).name()}'>■</span>"
        return f"{swatch} {escape(self._name(kind))} {count:,}"

    def _look_colour(self, kind: str) -> str:
        return self._names[kind].colour if kind in self._names else "grey"

    def _pace(self, progress: Progress) -> str:
        if not progress.seconds:
            return ""
        minutes = statistics.median(progress.seconds) / 60
        return self.tr("{minutes} minutes an article (median of {count})").format(
            minutes=f"{minutes:.1f}", count=f"{len(progress.seconds):,}"
        )

    def _legend(self) -> str:
        return self.tr("accepted · corrected · rejected")

    def _decisions(self, progress: Progress) -> list[Bar]:
        ordered = sorted(progress.decisions.items(), key=lambda item: -sum(item[1].values()))
        return [Bar(self._name(kind), self._parts(counts), _told(counts)) for kind, counts in ordered]

    def _parts(self, counts: Mapping[str, int]) -> list[tuple[float, QColor]]:
        return [(counts[state], self._colour(colour)) for state, colour in DECISION_COLOURS.items()]

    def _types(self, progress: Progress) -> list[Bar]:
        return [
            Bar(
                self._name(kind),
                [(count, self._colour(self._look_colour(kind)))],
                f"{count:,}",
            )
            for kind, count in progress.types.items()
        ]

    def _name(self, kind: str) -> str:
        return self._names[kind].name if kind in self._names else kind


def _told(counts: Mapping[str, int]) -> str:
    """ "41 · 3 · 6 (82 %)": the share is of those taken as they were."""
    total = sum(counts.values())
    share = f" ({counts['accepted'] / total:.0%})" if total else ""
    return " · ".join(f"{counts[state]:,}" for state in DECISION_COLOURS) + share
