"""A measurement as CSV: one line a value, for a spreadsheet or R."""

from __future__ import annotations

import csv
import io

from annotator.review.agreement.result import Agreement

COLUMNS = ("section", "what", "measure", "annotators", "article", "value", "low", "high", "n", "of")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula when a type's or a person's name begins so."""


def csv_text(agreement: Agreement) -> str:
    """All rows; an undefined value is the word, and what was left out and the confusions follow in the same columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in agreement.rows:
        low, high = row.interval or ("", "")
        value = "undefined" if row.value is None else repr(row.value)
        who, title = " and ".join(row.key.who), agreement.articles.get(row.article, "")
        told = [row.key.section, row.key.what, row.key.measure, who, title]
        writer.writerow([*map(_safe, told), value, low, high, f"{row.n:g}", row.of])
    for kind, counts in agreement.confusions.items():
        for (one, other), count in sorted(counts.items()):
            told = _safe(f"{kind}: {one or '(nothing)'} / {other or '(nothing)'}")
            writer.writerow(["confusion", told, "pairs", "", "", count, "", "", count, "pairs"])
    for what, number in agreement.left_out.items():
        writer.writerow(["left out", what, "number", "", "", number, "", "", number, ""])
    return out.getvalue()


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
