"""The report as one HTML page: tables, plots, what was left out, and the methods paragraph. No scripts, no network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from annotator.review.agreement.result import Agreement, Row
from annotator.review.agreement.tallies import F1_EXACT, F1_OVERLAP
from annotator.review.report import svg
from annotator.review.report.methods import SOURCES, methods

STYLE = """
:root { color-scheme: light dark; --ink: #1d2530; --dim: #5b6675; --paper: #ffffff; --line: #d9dfe7; --mark: #2563a8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --dim: #a3adba; --paper: #171b21; --line: #363e4a; --mark: #6ea8e8; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 1000px;
  margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; margin-bottom: .2rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
.dim, caption { color: var(--dim); }
mark { background: #f6d365; color: #1d2530; }
li { margin: .6rem 0; } .methods { border-left: 3px solid var(--mark); padding-left: 1rem; }
table { border-collapse: collapse; margin: .6rem 0 1.2rem; } caption { text-align: left; padding: .2rem 0; }
th, td { padding: .22rem .9rem .22rem 0; text-align: left; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; } svg { font-size: 12.5px; } svg text { fill: var(--ink); } svg text.dim { fill: var(--dim); }
svg text.strong { fill: var(--paper); } .dot, .cell, .bar { fill: var(--mark); } .grid { stroke: var(--line); }
.whisker { stroke: var(--mark); stroke-width: 2; stroke-opacity: .55; }
"""


def html_text(agreement: Agreement, title: str, made: str) -> str:
    """The page; `made` is the time at which it was made."""
    body = "".join(
        (
            f"<h1>{escape(title)}</h1>",
            f'<p class="dim">{escape(", ".join(agreement.annotators))} · {len(agreement.articles):,} articles · '
            f"made by Dateline, {escape(made[:10])}</p>",
            _section("Labelled words", _kinds(agreement) + _types(agreement)),
            _section("Pairs of annotators", _pairs(agreement)),
            _section("Tokens", _measures(agreement, "tokens")),
            _section("Units on the continuum", _measures(agreement, "unitizing")),
            _section("Events", _measures(agreement, "events")),
            _section("Figures", _measures(agreement, "figures")),
            _section("Documents", _measures(agreement, "documents")),
            _section("Which types are taken for which", _confusions(agreement)),
            _section("Articles", _articles(agreement)),
            _section("Left out", _left_out(agreement)),
            _section("For the methods section", f'<p class="methods">{escape(methods(agreement))}</p>' + _sources()),
        )
    )
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>{body}</body></html>\n'


def _section(title: str, content: str) -> str:
    return f"\n<h2>{escape(title)}</h2>{content}" if content else ""


def value_text(row: Row | None) -> str:
    """A value with three digits, or the word."""
    return "undefined" if row is None or row.value is None else f"{row.value:.3f}"


def interval_text(row: Row | None) -> str:
    """The interval, or a dash."""
    return "–" if row is None or row.interval is None else f"{row.interval[0]:.3f} – {row.interval[1]:.3f}"


def table(headers: Sequence[str], rows: Iterable[Sequence[str]], caption: str = "") -> str:
    """A table whose columns after the first hold numbers; nothing without rows."""

    def line(cells: Sequence[str], tag: str) -> str:
        kinds = ("", *(' class="number"' for _ in cells[1:]))
        return "".join(f"<{tag}{kind}>{escape(cell)}</{tag}>" for kind, cell in zip(kinds, cells, strict=True))

    body = "".join(f"<tr>{line(row, 'td')}</tr>" for row in rows)
    if not body:
        return ""
    about = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f'<div class="wide"><table>{about}<tr>{line(headers, "th")}</tr>{body}</table></div>'


def _kinds(agreement: Agreement) -> str:
    names = ("all", "mentions", "triggers", "figures")
    measures = (F1_EXACT, "F1 boundary", F1_OVERLAP, "F1 partial")
    headers = ("", *measures, "95% interval of exact", "annotations")
    rows = [
        (
            name,
            *(value_text(agreement.row(name, one)) for one in measures),
            interval_text(agreement.row(name, F1_EXACT)),
            f"{found.n:,.0f}",
        )
        for name in names
        if (found := agreement.row(name, F1_EXACT)) is not None and found.n
    ]
    return table(headers, rows, "F1 over all pairs of annotators; n counts both annotators' annotations.")


def _types(agreement: Agreement) -> str:
    found = [
        (one.key.what, one.value, one.interval, one.n)
        for one in agreement.rows
        if one.key.measure == F1_EXACT and ": " in one.key.what and not one.key.who and not one.article
    ]
    return svg.intervals("Exact F1 by type", found) if found else ""


def _pairs(agreement: Agreement) -> str:
    values: dict[tuple[str, str], float | None] = {}
    rows: list[tuple[str, ...]] = []
    for who in agreement.pairs:
        exact = agreement.row("all", F1_EXACT, who)
        values[who[0], who[1]] = exact.value if exact else None
        told = [value_text(agreement.row("all", one, who)) for one in (F1_EXACT, F1_OVERLAP)]
        kappas = [value_text(agreement.row(kind, "kappa", who)) for kind in ("mentions", "triggers", "figures")]
        events = [value_text(agreement.row("events", one, who)) for one in ("F1 TI", "F1 TC")]
        events += [value_text(agreement.row("arguments", one, who)) for one in ("F1 AI", "F1 AC")]
        rows.append((" and ".join(who), *told, *kappas, *events))
    headers = ("", "exact", "overlap", "κ mentions", "κ triggers", "κ figures", "TI", "TC", "AI", "AC")
    grid = svg.pair_grid("Exact F1 of each pair", agreement.annotators, values) if len(agreement.annotators) > 2 else ""
    return table(headers, rows) + grid


def _measures(agreement: Agreement, section: str) -> str:
    rows = [
        (
            f"{one.key.what.replace('_', ' ')} · {one.key.measure}",
            value_text(one),
            interval_text(one),
            f"{one.n:,.0f} {one.of}",
        )
        for one in agreement.rows
        if one.key.section == section and not one.key.who and not agreement.is_empty(one)
    ]
    return table(("", "value", "95% interval", "n"), rows)


def _confusions(agreement: Agreement) -> str:
    note = '<p class="dim">Rows: the annotator who comes first in the alphabet; shades are shares of a row.</p>'
    plots = [
        f"<h3>{escape(kind)}</h3><div class='wide'>{svg.confusion(f'Types of {kind}', counts)}</div>"
        for kind, counts in agreement.confusions.items()
        if counts
    ]
    return note + "".join(plots) if plots else ""


def _articles(agreement: Agreement) -> str:
    rows = [one for one in agreement.rows if one.article and one.key.measure == F1_EXACT]
    plot = svg.histogram("Articles by exact F1", [one.value for one in rows if one.value is not None])
    worst = sorted(rows, key=lambda one: (one.value is None, one.value or 0))
    told = [(agreement.articles[one.article], value_text(one), f"{one.n:,.0f}") for one in worst]
    return plot + table(("Article", "F1 exact", "annotations"), told, "The least agreed first.")


def _left_out(agreement: Agreement) -> str:
    rows = [(what, f"{number:,}") for what, number in agreement.left_out.items()]
    rows += [(f"{kind} (nobody marked any)", "0") for kind in agreement.without_any]
    return table(("", "number"), rows) or "<p>Nothing was left out.</p>"


def _sources() -> str:
    return f'<p class="dim">{escape("; ".join(SOURCES))}.</p>'
