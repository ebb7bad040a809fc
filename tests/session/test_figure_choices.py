"""Roles and kinds of a figure are offered in an order in which the likely ones have a digit."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import FigureKind
from annotator.domain.schema import AnnotationSchema
from annotator.session.figure_choices import KINDS, likely_kinds, likely_roles
from tests.marking import Marked


def test_every_kind_is_offered_once_the_present_one_last() -> None:
    assert set(KINDS) == set(FigureKind)
    marked = Marked("12 percent")
    figure = replace(marked.figure("12 percent", None), kind=FigureKind.PERCENT)
    assert sorted(likely_kinds(figure)) == sorted(FigureKind)
    assert likely_kinds(figure)[-1] is FigureKind.PERCENT


def test_roles_of_events_of_the_paragraph_come_first(schema: AnnotationSchema) -> None:
    marked = Marked("Two were killed.\nThe riot left 30 people and 4 cars in the street.")
    marked.figure("Two", "killed")
    marked.event("riot", "riot")
    thirty = replace(marked.figure("30", "wounded"), unit="person")
    riot = schema.event("riot")
    assert riot is not None
    of_riots = {role for slot in riot.roles for role in slot.figures}
    order = [role.id for role in likely_roles(marked.document, schema, thirty)]
    assert sorted(order) == sorted(role.id for role in schema.figure.roles)
    assert order[-1] == "wounded", "the role that it has is not what is looked for"
    assert order[0] == "killed", "used in this article"
    assert set(order[: len(of_riots) - 1]) <= of_riots


def test_roles_that_do_not_fit_the_kind_come_late(schema: AnnotationSchema) -> None:
    marked = Marked("They paid $4 million.")
    money = marked.figure("$4 million", None)
    order = likely_roles(marked.document, schema, money)
    fitting = [not role.kinds or "money" in role.kinds for role in order]
    assert fitting == sorted(fitting, reverse=True)
