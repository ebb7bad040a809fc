"""Gives a corpus another schema: which ones ship, what a change would touch, and the change itself as one act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator import paths
from annotator.domain.annotations import LIVE, Annotation, EventMention, Figure, Mention
from annotator.domain.document import Document
from annotator.domain.edits import Edit, Revise, SetEntities, SetSchema, SetStatus, Several
from annotator.domain.schema import AnnotationSchema, SchemaError
from annotator.session.carrying import carry_layers
from annotator.session.workspace import DEFAULT_SCHEMA, BulkEdit, Workspace, load_schema

Renames = Mapping[str, str]
"""Old id to new id, of any kind; a role of one event type only is written `type.role`."""

MOST_NAMED = 6
"""Types and roles that a refusal names one by one."""


class Kind(StrEnum):
    """What an annotation takes from the schema, in the order in which it is told."""

    ENTITY = "entity type"
    EVENT = "event type"
    FIGURE = "figure role"
    ROLE = "role"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Touched:
    """One type or role that annotations have and that the new schema lacks, or that is mapped to another."""

    kind: Kind
    name: str
    """The old id; of an event's role `type.role`."""
    becomes: str | None
    """The new id; None where the new schema has no home for it."""
    count: int
    """Accepted, corrected and created annotations; for a role, arguments."""
    documents: int
    was_known: bool
    """Whether the old schema has it; if not, it had no home before either."""

    def is_called(self, name: str) -> bool:
        """Whether a mapping means it by this name; a role goes by its own id too."""
        return self.name == name or (self.kind is Kind.ROLE and self.name.endswith(f".{name}"))


@dataclass(frozen=True, slots=True)
class SchemaChange:
    """What it means for a corpus to use another schema; labels are `name@version`."""

    old: str
    new: str
    touched: tuple[Touched, ...]

    @property
    def moved(self) -> int:
        """Types and roles of annotations that are mapped to another."""
        return sum(one.count for one in self.touched if one.becomes is not None)

    @property
    def homeless(self) -> tuple[Touched, ...]:
        """What the old schema has and the new one would leave unknown."""
        return tuple(one for one in self.touched if one.becomes is None and one.was_known)

    @property
    def left(self) -> int:
        """Types and roles of annotations that the new schema does not know, whether the old one did or not."""
        return sum(one.count for one in self.touched if one.becomes is None)


def presets() -> list[AnnotationSchema]:
    """The schemas that travel with the program: the default, then the others by name."""
    found = [load_schema(file) for file in paths.resource("schemas").glob("*.toml")]
    return sorted(found, key=lambda one: (one.name != DEFAULT_SCHEMA, one.name))


# --- what a change touches


class _Homes:
    """Where types and roles of an old schema are in a new one."""

    def __init__(self, new: AnnotationSchema, renames: Renames) -> None:
        self._new = new
        self._known = _ids(new)
        self._renames = renames

    def of(self, kind: Kind, old_id: str) -> str | None:
        """The new id of a type, or of a figure's role."""
        return self._first(self._known[kind], (self._renames.get(old_id), old_id))

    def of_role(self, event_type: str, role_id: str) -> str | None:
        """The new id of a role; of an event whose type has no home, the old one: it goes where its event goes."""
        new_type = self._new.event(self.of(Kind.EVENT, event_type) or "")
        if new_type is None:
            return role_id
        wanted = (self._renames.get(f"{event_type}.{role_id}"), self._renames.get(role_id), role_id)
        return self._first({one.id for one in new_type.roles}, wanted)

    @staticmethod
    def _first(known: set[str], wanted: Iterable[str | None]) -> str | None:
        return next((one for one in wanted if one in known), None)

    def moved(self, one: Annotation) -> Annotation:
        """The annotation in terms of the new schema; what has no home stays as it is."""
        if isinstance(one, Figure):
            return replace(one, role=one.role and (self.of(Kind.FIGURE, one.role) or one.role))
        if isinstance(one, EventMention):
            led = (replace(arg, role=self.of_role(one.type, arg.role) or arg.role) for arg in one.arguments)
            return replace(one, type=self.of(Kind.EVENT, one.type) or one.type, arguments=tuple(dict.fromkeys(led)))
        kind = Kind.ENTITY if isinstance(one, Mention) else Kind.RELATION
        return replace(one, type=self.of(kind, one.type) or one.type)

    def carried(self, one: Annotation) -> Annotation | None:
        """A suggestion in terms of the new schema; None without a home there, for nobody would be asked about it."""
        if isinstance(one, Figure):
            return replace(one, role=self.of(Kind.FIGURE, one.role) if one.role else None)
        if isinstance(one, EventMention):
            kept = tuple(arg for arg in one.arguments if self.of_role(one.type, arg.role) is not None)
            return self.moved(replace(one, arguments=kept)) if self.of(Kind.EVENT, one.type) else None
        kind = Kind.ENTITY if isinstance(one, Mention) else Kind.RELATION
        return self.moved(one) if self.of(kind, one.type) else None


def _ids(schema: AnnotationSchema) -> dict[Kind, set[str]]:
    return {
        Kind.ENTITY: {one.id for one in schema.entities},
        Kind.EVENT: {one.id for one in schema.events},
        Kind.FIGURE: {one.id for one in schema.figure.roles},
        Kind.ROLE: {role.id for one in schema.events for role in one.roles},
        Kind.RELATION: {one.id for one in schema.relations},
    }


_Use = tuple[Kind, str, str | None]
"""A kind, an old id (`type.role` for a role) and the new id."""


def _uses(one: Annotation, homes: _Homes) -> Iterator[_Use]:
    """What one annotation has of the old schema that is not the same in the new one."""
    match one:
        case Figure():
            named = [(Kind.FIGURE, one.role, homes.of(Kind.FIGURE, one.role))] if one.role else []
        case Mention():
            named = [(Kind.ENTITY, one.type, homes.of(Kind.ENTITY, one.type))]
        case EventMention():
            named = [(Kind.EVENT, one.type, homes.of(Kind.EVENT, one.type))]
            for role in (argument.role for argument in one.arguments):
                new_role = homes.of_role(one.type, role)
                if new_role != role:
                    yield Kind.ROLE, f"{one.type}.{role}", new_role
        case _:
            named = [(Kind.RELATION, one.type, homes.of(Kind.RELATION, one.type))]
    yield from (use for use in named if use[1] != use[2])


def touched(
    documents: Iterable[Document], old: AnnotationSchema, new: AnnotationSchema, renames: Renames
) -> tuple[Touched, ...]:
    """What annotations have that the new schema lacks or `renames` maps, by kind, the most frequent first.

    What was rejected, and suggestions that nobody has decided on, count for nothing.
    """
    homes = _Homes(new, renames)
    counts: Counter[_Use] = Counter()
    owners: dict[_Use, set[str]] = defaultdict(set)
    for document in documents:
        for one in _live(document):
            for use in _uses(one, homes):
                counts[use] += 1
                owners[use].add(document.id)
    known = _ids(old)
    known[Kind.ROLE] = {f"{one.id}.{role.id}" for one in old.events for role in one.roles}
    rows = (
        Touched(kind, name, becomes, count, len(owners[kind, name, becomes]), name in known[kind])
        for (kind, name, becomes), count in counts.items()
    )
    return tuple(sorted(rows, key=lambda row: (list(Kind).index(row.kind), -row.count, row.name)))


def _live(document: Document) -> list[Annotation]:
    return [one for one in document.annotations.values() if one.state in LIVE]


def schema_change(workspace: Workspace, schema: AnnotationSchema, renames: Renames | None = None) -> SchemaChange:
    """What it would touch to use a schema, in everybody's documents; nothing is done. SchemaError for a bad mapping."""
    renames = renames or {}
    old = workspace.schema
    change = SchemaChange(old.label, schema.label, touched(_documents(workspace), old, schema, renames))
    for old_id, new_id in renames.items():
        _check_rename(old_id, new_id, _kinds_of(old_id, old, change), _kinds(schema, new_id), schema.label)
    return change


@dataclass(frozen=True, slots=True)
class TouchedDocument:
    """How many types and roles of one document's annotations would be others, or unknown."""

    article_id: str
    title: str
    annotator: str
    count: int


def touched_documents(
    workspace: Workspace, schema: AnnotationSchema, renames: Renames | None = None
) -> list[TouchedDocument]:
    """What it would touch to use a schema, document by document, the most touched first; nothing is done."""
    homes = _Homes(schema, renames or {})
    found: list[TouchedDocument] = []
    for document in _documents(workspace):
        count = sum(1 for one in _live(document) for _ in _uses(one, homes))
        if count:
            article = document.article
            found.append(TouchedDocument(article.id, article.title or article.id, document.annotator, count))
    return sorted(found, key=lambda one: -one.count)


def _check_rename(old_id: str, new_id: str, old: set[Kind], new: set[Kind], label: str) -> None:
    if not old:
        raise SchemaError(f"{old_id} cannot be mapped: neither the schema nor any annotation has such a type or role")
    if not new:
        raise SchemaError(f"{old_id} cannot become {new_id}: {label} has no such type or role")
    if not old & new:
        kinds = " and ".join(sorted(old)), " and ".join(sorted(new))
        raise SchemaError(f"{old_id} ({kinds[0]}) cannot become {new_id} ({kinds[1]}): the two are of different kinds")


def _kinds(schema: AnnotationSchema, one_id: str) -> set[Kind]:
    return {kind for kind, ids in _ids(schema).items() if one_id in ids}


def _kinds_of(old_id: str, old: AnnotationSchema, change: SchemaChange) -> set[Kind]:
    """The kinds of what is mapped: in the old schema, or, where that lacks it, among the annotations."""
    event_type, _, role = old_id.rpartition(".")
    event = old.event(event_type)
    of_one_event = {Kind.ROLE} if event and event.role(role) else set[Kind]()
    return _kinds(old, old_id) | of_one_event | {one.kind for one in change.touched if one.is_called(old_id)}


def _documents(workspace: Workspace) -> Iterator[Document]:
    """Everybody's documents, those of articles in the trash and of older versions too: they may come back."""
    corpus = workspace.corpus
    for article_id in corpus.all_ids():
        for annotator in corpus.annotators(article_id):
            document = corpus.document(article_id, annotator)
            if document is not None:
                yield document


# --- the change


def use_schema(
    workspace: Workspace, schema: AnnotationSchema, renames: Renames | None = None, keep_unknown: bool = False
) -> SchemaChange:
    """Use a schema from now on and carry the mapped annotations along: one transaction, with a backup before.

    SchemaError, and nothing is changed, when annotations would have types or roles that the schema lacks, unless
    `keep_unknown`: then they stay as they are.
    """
    change = schema_change(workspace, schema, renames)
    if change.homeless and not keep_unknown:
        raise SchemaError(_refusal(change))
    homes = _Homes(schema, renames or {})
    bulk = BulkEdit(f"use {schema.label}", tuple(_edits(workspace, homes, (schema.name, schema.version))))
    corpus = workspace.corpus
    if bulk.edits or schema.source != corpus.schema_source():
        corpus.protect("schema")  # inside the transaction it would be too late
        with corpus.together():
            corpus.add_schema(schema.name, schema.version, schema.source)
            workspace.apply(bulk)
            carry_layers(workspace, schema.label, homes.carried)
            _carry_rules(workspace, homes)
        workspace.schema = schema
    return change


def _carry_rules(workspace: Workspace, homes: _Homes) -> None:
    """Tagging rules give their type's new name; one whose type has no home stays, and says so in the list of rules."""
    for rule in workspace.corpus.tagging_rules():
        becomes = homes.of(Kind.EVENT if rule.kind == "event" else Kind.ENTITY, rule.type)
        if becomes is not None and becomes != rule.type:
            workspace.corpus.keep_rule(replace(rule, type=becomes))


def _refusal(change: SchemaChange) -> str:
    homeless = sorted(change.homeless, key=lambda one: -one.count)
    named = ", ".join(f"{one.name} ({one.count:,})" for one in homeless[:MOST_NAMED])
    more = f" and {len(homeless) - MOST_NAMED:,} more" if len(homeless) > MOST_NAMED else ""
    what = "a type or role that annotations have" if len(homeless) == 1 else "types and roles that annotations have"
    return f"{change.new} lacks {what}: {named}{more}; map them to its own, or keep them as unknown"


def _edits(workspace: Workspace, homes: _Homes, schema: tuple[str, str]) -> Iterator[tuple[Document, Edit]]:
    for document in _documents(workspace):
        both = [(one, homes.moved(one)) for one in _live(document)]
        revised = tuple(after for before, after in both if after != before)
        entities = tuple(replace(one, type=homes.of(Kind.ENTITY, one.type) or one.type) for one in document.entities)
        if revised or entities != document.entities or document.schema != schema:
            edits = (Revise(revised), SetEntities(entities), SetSchema(schema), SetStatus(document.status))
            yield document, Several(edits, "use another schema")
