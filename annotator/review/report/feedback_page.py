"""Feedback for one annotator as an HTML page that one can send them. No scripts, no network."""

from __future__ import annotations

from html import escape

from annotator.review.agreement.tallies import F1_EXACT, F1_OVERLAP
from annotator.review.feedback import Example, Feedback
from annotator.review.report.page import STYLE, interval_text, table, value_text

MOST = 12
"""Examples shown of each type."""


def feedback_html(feedback: Feedback, made: str) -> str:
    """The page; `made` is the time at which it was made."""
    title = f"Feedback for {feedback.annotator}"
    rows = [
        (
            row.key.what,
            value_text(row),
            interval_text(row),
            value_text(feedback.agreement.row(row.key.what, F1_OVERLAP)),
            f"{row.n:,.0f}",
        )
        for row in feedback.agreement.rows
        if row.key.measure == F1_EXACT and not row.key.who and not row.article and row.n
    ]
    number, against = sum(map(len, feedback.examples.values())), escape(feedback.against)
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="dim">{feedback.articles:,} articles compared with {against} · {number:,} differences · '
        f"made by Dateline, {escape(made[:10])}</p>",
        f"<h2>Agreement with {against}</h2>",
        table(("", "F1 exact", "95% interval", "F1 overlap", "annotations of both"), rows),
        "<h2>What we disagreed about</h2>" if number else f"<p>Nothing differs from {against}.</p>",
        *(_type(name, list(some), against) for name, some in feedback.examples.items()),
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>{"".join(parts)}</body></html>\n'


def _type(name: str, examples: list[Example], against: str) -> str:
    more = f'<p class="dim">and {len(examples) - MOST:,} more</p>' if len(examples) > MOST else ""
    shown = "".join(_example(one, against) for one in examples[:MOST])
    return f"\n<h3>{escape(name.replace('_', ' '))} ({len(examples):,})</h3><ul>{shown}</ul>{more}"


def _example(one: Example, against: str) -> str:
    differences = ", ".join(one.differences)
    why = f"<br>Why: {escape(one.reason)}" if one.reason else ""
    context = f"…{escape(one.before)}<mark>{escape(one.words)}</mark>{escape(one.after)}…"
    return (
        f"<li>{context}<br><b>{escape(differences)}</b> · you: {escape(one.yours)} · {against}: {escape(one.gold)}{why}"
        f'<br><span class="dim">{escape(one.title)}</span></li>'
    )
