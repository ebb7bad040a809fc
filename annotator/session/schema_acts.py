"""Gives a corpus another schema: which ones ship, what a change would touch, and the change itself as one act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator import paths
from annotator.domain.annotations import LIVE
from annotator.domain.document import Document
from annotator.domain.edits import Adopt, Edit, SetAttributes, SetEntities, SetSchema, SetStatus, Several
from annotator.domain.schema import AnnotationSchema, SchemaError
from annotator.session.carrying import carry_layers
from annotator.session.queue import BOOKMARK as QUEUE
from annotator.session.queue import read as read_queue
from annotator.session.queue import written as write_queue
from annotator.session.schema_homes import Homes, Kind, Renames, Use, attribute_uses, ids_of, kind_named, uses
from annotator.session.workspace import DEFAULT_SCHEMA, BulkEdit, Workspace, load_schema

MOST_NAMED = 6
"""Types, roles and attributes that a refusal names one by one."""


@dataclass(frozen=True, slots=True)
class Touched:
    """One type, role or attribute that annotations have and that the new schema lacks, or that becomes another."""

    kind: Kind
    name: str
    """The old id; of an event's role `type.role`."""
    becomes: str | None
    """The new id; None where the new schema has no home for it."""
    count: int
    """Accepted, corrected and created annotations; for a role, arguments; for an attribute, documents too."""
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


def touched(
    documents: Iterable[Document], old: AnnotationSchema, new: AnnotationSchema, renames: Renames
) -> tuple[Touched, ...]:
    """What annotations have that the new schema lacks or `renames` maps, by kind, the most frequent first.

    What was rejected, and suggestions that nobody has decided on, count for nothing.
    """
    homes = Homes(new, renames)
    counts: Counter[Use] = Counter()
    owners: dict[Use, set[str]] = defaultdict(set)
    for document in documents:
        for use in _uses_of(document, homes, old):
            counts[use] += 1
            owners[use].add(document.id)
    known = ids_of(old)
    known[Kind.ROLE] = {f"{one.id}.{role.id}" for one in old.events for role in one.roles}
    rows = (
        Touched(kind, name, becomes, count, len(owners[kind, name, becomes]), name in known[kind])
        for (kind, name, becomes), count in counts.items()
    )
    return tuple(sorted(rows, key=lambda row: (list(Kind).index(row.kind), -row.count, row.name)))


def _uses_of(document: Document, homes: Homes, old: AnnotationSchema) -> Iterator[Use]:
    """What a document has of the old schema; attributes that this did not know are none of a schema's business."""
    known = {one.id for one in old.attributes}
    found = [*attribute_uses(document.attributes, homes)]
    for one in document.annotations.values():
        if one.state in LIVE:
            found += uses(one, homes)
    yield from (use for use in found if use[0] is not Kind.ATTRIBUTE or use[2] is not None or use[1] in known)


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
    homes = Homes(schema, renames or {})
    found: list[TouchedDocument] = []
    for document in _documents(workspace):
        count = sum(1 for _ in _uses_of(document, homes, workspace.schema))
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
    return {kind for kind, ids in ids_of(schema).items() if one_id in ids}


def _kinds_of(old_id: str, old: AnnotationSchema, change: SchemaChange) -> set[Kind]:
    """The kinds of what is mapped: in the old schema, or, where that lacks it, among the annotations."""
    kind, old_id = kind_named(old_id)
    if kind is not None:
        return {kind} if old_id in ids_of(old)[kind] else set()
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
    homes = Homes(schema, renames or {})
    bulk = BulkEdit(f"use {schema.label}", tuple(_edits(workspace, homes, (schema.name, schema.version))))
    corpus = workspace.corpus
    if bulk.edits or schema.source != corpus.schema_source():
        corpus.protect("schema")  # inside the transaction it would be too late
        with corpus.together():
            corpus.add_schema(schema.name, schema.version, schema.source)
            workspace.apply(bulk)
            carry_layers(workspace, schema.label, homes.carried)
            _carry_rules(workspace, homes, schema.label)
            _carry_queues(workspace, homes)
        workspace.schema = schema
    return change


def _carry_rules(workspace: Workspace, homes: Homes, label: str) -> None:
    """Tagging rules give their type's new name; one whose type has no home stays, and says so in the list of rules."""
    for rule in workspace.corpus.tagging_rules():
        becomes = homes.of(Kind.EVENT if rule.kind == "event" else Kind.ENTITY, rule.type)
        if becomes is not None and becomes != rule.type:
            workspace.corpus.carry_rule(rule, becomes, (workspace.schema.label, label))


def _carry_queues(workspace: Workspace, homes: Homes) -> None:
    """What is worked through goes on to be found by what was said of articles, under the new names."""
    for name in {*workspace.corpus.people(), workspace.annotator}:
        queue = read_queue(workspace.corpus.bookmark(name, QUEUE) or "")
        said = tuple((homes.of(Kind.ATTRIBUTE, one) or one, value) for one, value in queue.said)
        if said != queue.said:
            workspace.corpus.set_bookmark(name, QUEUE, write_queue(replace(queue, said=said)))


def _refusal(change: SchemaChange) -> str:
    homeless = sorted(change.homeless, key=lambda one: -one.count)
    named = ", ".join(f"{one.name} ({one.count:,})" for one in homeless[:MOST_NAMED])
    more = f" and {len(homeless) - MOST_NAMED:,} more" if len(homeless) > MOST_NAMED else ""
    what = "a type or role" if len(homeless) == 1 else "types and roles"
    if any(one.kind is Kind.ATTRIBUTE for one in homeless):
        what = "an attribute" if len(homeless) == 1 else "types, roles or attributes"
    lacks = f"{change.new} lacks {what} that annotations have: {named}{more}"
    return f"{lacks}; map them to its own, or keep them as unknown"


def _edits(workspace: Workspace, homes: Homes, schema: tuple[str, str]) -> Iterator[tuple[Document, Edit]]:
    """What was rejected is carried too, and the states stay: another name for a type is no decision on anything."""
    for document in _documents(workspace):
        both = [(one, homes.moved(one)) for one in document.annotations.values()]
        moved = tuple((after.id, after) for before, after in both if after != before)
        entities = tuple(replace(one, type=homes.of(Kind.ENTITY, one.type) or one.type) for one in document.entities)
        attributes = homes.attributes(document.attributes)
        if moved or (entities, attributes) != (document.entities, document.attributes) or document.schema != schema:
            own = (SetEntities(entities), SetAttributes(attributes), SetSchema(schema), SetStatus(document.status))
            yield document, Several((Adopt(moved), *own), "use another schema")
