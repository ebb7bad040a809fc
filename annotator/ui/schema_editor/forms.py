"""A field for each thing that can be said of a part of a schema, from a table; text in, a frozen value out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.annotations import FigureKind
from annotator.domain.schema import (
    ENDS,
    AnnotationSchema,
    AttributeType,
    EntityType,
    EventRole,
    EventType,
    FigureRole,
    Guidance,
    RelationType,
    TypeLook,
)
from annotator.domain.schema_draft import Part, Piece, Single
from annotator.ui.actions import N_

LINE, TEXT, LINES, COLOUR, CHECK, MANY, ONE = range(7)
"""A line, running text, a line for each entry, a colour, yes or no, several of some ids, one of some ids."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form; `path` is the attribute that it shows, with a dot into look or guidance."""

    path: str
    label: str
    sort: int
    ids: Callable[[AnnotationSchema], list[str]] | None = None
    """What MANY and ONE choose from."""
    tip: str = ""


def _ends(_: AnnotationSchema) -> list[str]:
    return sorted(ENDS)


ID = Field(
    "id",
    N_("Schema", "Id"),
    LINE,
    tip=N_("Schema", "What files and exports call it; renaming carries annotations along"),
)
NAME = Field("name", N_("Schema", "Name"), LINE)
DEFINITION = Field("definition", N_("Schema", "Definition"), TEXT)
LOOK = (
    Field("look.name", N_("Schema", "Name"), LINE),
    Field("look.short", N_("Schema", "Chip"), LINE, tip=N_("Schema", "The few letters below the words")),
    Field(
        "look.key",
        N_("Schema", "Key"),
        LINE,
        tip=N_("Schema", "A letter; 0 and a second key; or nothing: a chord is given"),
    ),
    Field("look.colour", N_("Schema", "Colour"), COLOUR),
)
GUIDANCE = (
    Field("guidance.definition", N_("Schema", "Definition"), TEXT),
    Field(
        *("guidance.examples", N_("Schema", "Examples"), LINES),
        tip=N_("Schema", "A line each, with what is marked in [brackets]"),
    ),
)

FORMS: dict[Part, tuple[Field, ...]] = {
    Part.SCHEMA: (Field("title", N_("Schema", "Title"), LINE), Field("description", N_("Schema", "Description"), TEXT)),
    Part.ENTITY: (ID, *LOOK, *GUIDANCE),
    Part.EVENT: (ID, *LOOK, *GUIDANCE),
    Part.FIGURE: (*LOOK, *GUIDANCE),
    Part.FIGURE_ROLE: (
        *(ID, NAME),
        Field(
            "unit", N_("Schema", "Unit"), LINE, tip=N_("Schema", "person, or a UCUM code; nothing where units differ")
        ),
        Field("kinds", N_("Schema", "Kinds of number"), MANY, lambda _: [one.value for one in FigureKind]),
        *GUIDANCE,
    ),
    Part.ROLE: (
        *(ID, NAME),
        Field("mentions", N_("Schema", "Filled by mentions"), MANY, lambda schema: [one.id for one in schema.entities]),
        Field(
            "figures", N_("Schema", "Filled by figures"), MANY, lambda schema: [one.id for one in schema.figure.roles]
        ),
        Field("events", N_("Schema", "Filled by events"), MANY, lambda schema: [one.id for one in schema.events]),
        Field("spans", N_("Schema", "Filled by plain words"), CHECK),
        Field("required", N_("Schema", "Required"), CHECK),
        Field("multiple", N_("Schema", "May be filled more than once"), CHECK),
        DEFINITION,
    ),
    Part.RELATION: (
        *(ID, NAME),
        Field("sources", N_("Schema", "From"), MANY, _ends),
        Field("targets", N_("Schema", "To"), MANY, _ends),
        Field("symmetric", N_("Schema", "Means the same both ways"), CHECK),
        DEFINITION,
    ),
    Part.ATTRIBUTE: (
        *(ID, NAME),
        Field("on", N_("Schema", "Said of"), ONE, lambda _: ["document", *sorted(ENDS)]),
        Field("values", N_("Schema", "Values"), LINES, tip=N_("Schema", "A line each; none: any text")),
        Field("multiple", N_("Schema", "May have several values"), CHECK),
        DEFINITION,
    ),
}
"""The fields of each sort of thing, in order."""

TITLES: dict[Part, str] = {
    Part.SCHEMA: N_("Schema", "The schema"),
    Part.ENTITY: N_("Schema", "Entity types"),
    Part.FIGURE: N_("Schema", "Figures"),
    Part.EVENT: N_("Schema", "Event types"),
    Part.RELATION: N_("Schema", "Relations"),
    Part.ATTRIBUTE: N_("Schema", "Attributes"),
}
"""The sections of the tree; figure roles stand below figures, roles below their event type."""


def read(piece: Piece, path: str) -> Any:
    """What a field shows of a piece."""
    value: Any = piece
    for name in path.split("."):
        value = getattr(value, name)
    return value


def written(piece: Piece, path: str, value: Any) -> Piece:
    """The piece with one field changed."""
    first, _, rest = path.partition(".")
    if not rest:
        return replace(piece, **{first: value})
    return replace(piece, **{first: replace(getattr(piece, first), **{rest: value})})


def made(part: Part, new_id: str) -> Piece:
    """Something new of a sort, to be filled in."""
    name = new_id.replace("_", " ").capitalize()
    look, guidance = TypeLook(name, name[:6].upper(), "", "grey"), Guidance()
    fresh: dict[Part, Piece] = {
        Part.ENTITY: EntityType(new_id, look, guidance),
        Part.EVENT: EventType(new_id, look, guidance, ()),
        Part.FIGURE_ROLE: FigureRole(new_id, name, guidance),
        Part.ROLE: EventRole(new_id, name, ""),
        Part.RELATION: RelationType(new_id, name, "", ("mention",), ("mention",)),
        Part.ATTRIBUTE: AttributeType(new_id, name, "document", ""),
    }
    return fresh[part]


def name_of(piece: Piece) -> str:
    """What the tree calls it."""
    if isinstance(piece, AnnotationSchema):
        return piece.title
    look = getattr(piece, "look", None)
    return look.name if look else getattr(piece, "name", "")


def is_named(piece: Piece) -> bool:
    """Whether it has an id; the schema itself and the figure type have none."""
    return not isinstance(piece, Single)
