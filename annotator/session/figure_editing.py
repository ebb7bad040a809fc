"""Corrects one part of a figure: what is typed is read as the words of an article would be."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import Figure, FigureKind
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Revise
from annotator.domain.quantity import read_quantity, with_change_of
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull


def figure_of(document: Document, figure_id: str) -> Figure:
    """The figure with this id; EditError when it is gone."""
    figure = document.get(figure_id)
    if not isinstance(figure, Figure):
        raise EditError("This figure is no longer in the document.")
    return figure


def with_value(document: Document, figure_id: str, typed: str) -> Edit:
    """The edit that reads a typed value ("at least 30", "20-30", "$1.5m"); EditError when no number is in it."""
    reading = read_quantity(typed)
    if reading is None or reading.rest:
        raise EditError(
            f"“{typed}” is not a quantity; type one such as 30, at least 30, 20-30, dozens or $1.5 million."
        )
    figure = figure_of(document, figure_id)
    says_more = reading.kind is not FigureKind.COUNT
    changed = replace(
        figure,
        quantity=with_change_of(reading.quantity, figure.quantity),
        kind=reading.kind if says_more else figure.kind,
        unit=reading.unit if says_more else figure.unit,
        currency=reading.currency if says_more else figure.currency,
        normalized=None,
    )
    return Revise((changed,), name="change value")


def with_unit(document: Document, figure_id: str, typed: str) -> Edit:
    """The edit that sets the unit: `person`, or a UCUM code; nothing typed means none."""
    return Revise((replace(figure_of(document, figure_id), unit=typed.strip() or None),), name="change unit")


def with_kind(document: Document, figure_id: str, kind: FigureKind) -> Edit:
    """The edit that sets what sort of number it is."""
    return Revise((replace(figure_of(document, figure_id), kind=kind),), name="change kind")


def with_counted(document: Document, figure_id: str, counted: Span | None) -> Edit:
    """The edit that says which words name what is counted; the concept follows them."""
    words = counted.surface(document.article.text) if counted else None
    changed = replace(figure_of(document, figure_id), counted=counted, concept=words)
    return Revise((changed,), name="change what is counted")


def with_role(document: Document, schema: AnnotationSchema, figure_id: str, role_id: str | None) -> Edit:
    """The edit that sets the figure's role; the unit that a role is typical for comes and goes with it."""
    figure = figure_of(document, figure_id)
    role, before = schema.figure_role(role_id), schema.figure_role(figure.role)
    unit = None if before and figure.unit == before.unit else figure.unit
    unit = unit or (role.unit if role else None)
    return Revise((replace(figure, role=role.id if role else None, unit=unit),), name="change role")


def nearest_figure(document: Document, words: Span) -> Figure:
    """The figure of the same paragraph that is nearest to some words; EditError when there is none."""
    text = document.article.text
    ranked = sorted((_gap(figure, words), figure.id) for figure in document.figures())
    for (between, start), figure_id in ranked:
        if "\n" not in text[start : start + between]:
            return figure_of(document, figure_id)
    raise EditError("There is no figure in this paragraph; mark the number first.")


def between(document: Document, figure: Figure, words: Span) -> str:
    """The text between a figure and some words; empty where they overlap."""
    length, start = _gap(figure, words)
    return document.article.text[start : start + length]


def _gap(figure: Figure, words: Span) -> tuple[int, int]:
    """The length and the start of the gap between a figure and some words."""
    around = hull(figure.spans)
    first, second = sorted((around, words))
    return max(0, second.start - first.end), first.end
