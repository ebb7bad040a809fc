"""A paragraph for a paper's methods section that says exactly what was computed."""

from __future__ import annotations

from annotator.review.agreement.drawing import LEVEL
from annotator.review.agreement.result import Agreement, Row
from annotator.review.agreement.tallies import F1_EXACT, F1_OVERLAP

SOURCES = (
    "Hripcsak & Rothschild 2005 (F1 as the limit of kappa)",
    "Cohen 1960 (kappa)",
    "Scott 1955 (pi)",
    "Fleiss 1971 (kappa of several annotators)",
    "Krippendorff 2011 (alpha)",
    "Krippendorff 1995 and 2004, 11.6 (alpha-U)",
    "Mathet, Widlöcher & Métivier 2015 (gamma)",
    "Kuhn 1955 (one-to-one assignment)",
)


def methods(agreement: Agreement) -> str:
    """What was measured, over what, and with which result."""
    parts = [_material(agreement), _spans(agreement), _tokens(agreement), _unitizing(agreement)]
    parts += [_events(), _figures(agreement), _intervals(agreement), _undefined(agreement)]
    return " ".join(part for part in parts if part)


def told(row: Row | None) -> str:
    """ "0.812 (95% interval 0.79 to 0.83; n = 312 annotations)", or "undefined (n = 0 annotations)"."""
    if row is None:
        return "undefined"
    size = f"n = {row.n:,.0f} {row.of}"
    if row.value is None:
        return f"undefined ({size})"
    if row.interval is None:
        return f"{row.value:.3f} ({size})"
    low, high = row.interval
    return f"{row.value:.3f} ({LEVEL:.0%} interval {low:.3f} to {high:.3f}; {size})"


def _material(agreement: Agreement) -> str:
    names, pairs = len(agreement.annotators), len(agreement.pairs)
    return (
        f"Agreement was measured on {len(agreement.articles):,} articles that at least two of {names} annotators had "
        f"annotated ({pairs} pairs of annotators). Only annotations that an annotator had accepted, corrected or "
        "created were compared; rejected and undecided suggestions were not."
    )


def _spans(agreement: Agreement) -> str:
    exact, overlap = agreement.row("all", F1_EXACT), agreement.row("all", F1_OVERLAP)
    return (
        "Labelled spans (entity mentions, event triggers and figures) were compared pairwise by F1 = 2TP/(n1 + n2), "
        "counts being summed over all pairs and articles (micro average). In the exact measure a span is a true "
        "positive if all its character offsets and its type are the same; in the overlap measure if the type is the "
        "same and at least one character is shared, spans being matched one to one so that shared types and characters "
        f"are greatest. Exact F1 was {told(exact)} and overlap F1 {told(overlap)}."
    )


def _tokens(agreement: Agreement) -> str:
    values = ", ".join(
        f"{told(agreement.row(kind, 'alpha'))} for {kind}"
        for kind in ("mentions", "triggers", "figures")
        if (found := agreement.row(kind, "alpha")) is not None and found.value is not None
    )
    return (
        "Token-level coefficients treat each word (a run of letters and digits with inner hyphens, apostrophes and "
        "points) as an item whose label is the type that covers it, even in part, or O; where several do, the first in "
        "the schema's order counts. They are raised by the many O tokens, so Cohen's kappa is also given without the "
        "tokens that both annotators left unlabelled."
        + (f" Krippendorff's alpha (nominal, missing annotators allowed) was {values}." if values else "")
    )


def _unitizing(agreement: Agreement) -> str:
    found = agreement.row("all", "alpha-U")
    if found is None or found.value is None:
        return ""
    gamma = (
        " Gamma was computed for each article with pygamma-agreement (combined categorical dissimilarity, alpha = 3, "
        f"beta = 1, delta-empty = 1, shuffled continua, seed {agreement.options.seed}); the mean is weighted by units."
        if agreement.options.with_gamma
        else ""
    )
    return (
        "Krippendorff's alpha-U was computed over the articles that all annotators had, one after another as one "
        f"continuum of characters, as 1 - sum(Do)/sum(De) over all types; it was {found.value:.3f}.{gamma}"
    )


def _events() -> str:
    return (
        "Event mentions were matched one to one by the words their triggers share, then by type and shared arguments. "
        "TI counts matched events with identical trigger offsets, TC those with the same type too; events without a "
        "trigger do not enter either. AI counts arguments of matched events of one type whose fillers have "
        "identical offsets, AC those with the same role too."
    )


def _figures(agreement: Agreement) -> str:
    return (
        "Figures were matched one to one by shared words; on matched figures we report how often value and bounds were "
        f"identical, how often values lay within {agreement.options.tolerance:.0%} of the larger one, "
        "Krippendorff's interval and ratio alpha on the values, kappa on modifier, unit, kind, change, role and "
        "certainty, and the mean Dice overlap of the words counted (pairs in which neither names any left out)."
    )


def _intervals(agreement: Agreement) -> str:
    if not agreement.options.draws:
        return ""
    return (
        f"Intervals are {LEVEL:.0%} percentile intervals of {agreement.options.draws:,} bootstrap samples of articles "
        f"(seed {agreement.options.seed}); alpha-U, gamma and alpha on values have none."
    )


def _undefined(agreement: Agreement) -> str:
    left = "; ".join(f"{what}: {number:,}" for what, number in agreement.left_out.items())
    return "A measure without items, or whose labels do not vary, is undefined." + (
        f" Left out: {left}." if left else ""
    )
