"""Brings files into a corpus: articles through the readers, and Dateline JSONL with its annotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import Annotation, EventMention, Relation, references
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer, Status, claim_of, open_suggestions
from annotator.domain.edits import Create, Edit, EditError, SetAttributes, SetComments, SetEntities, SetStatus, Several
from annotator.domain.history import do, header_of
from annotator.exchange import ExchangeError, Quarantined, jsonl
from annotator.readers import ReadError, Reading
from annotator.readers.files import file_name
from annotator.session import standing_in
from annotator.session.articles.carrying import CarriedOver, carry_on, carry_over
from annotator.session.articles.plan import NOTHING_PLANNED, ImportPlan
from annotator.session.articles.stories import Like, find_like, join_story
from annotator.session.workspace import BulkEdit, Workspace


@dataclass(frozen=True, slots=True)
class Added:
    """An article that is new in the corpus, or known by its text."""

    file: str
    article_id: str
    is_new: bool
    annotations: int = 0
    like: str | None = None
    """Id of the article that tells the same story."""
    carried: CarriedOver | None = None
    """What came along, where it is a later version of another article."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, a line of one, or an annotation that could not be brought in, and why."""

    file: str
    why: str


Outcome = Added | Refused


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import brought, summed up: of a hundred thousand articles not more is sent from process to process."""

    added: int = 0
    """Articles and documents that came in or were known."""
    new: int = 0
    annotations: int = 0
    alike: int = 0
    """Articles that tell a story that was there."""
    doubtful: int = 0
    """Annotations that were carried over to a later version and are to be checked."""
    lost: tuple[str, ...] = ()
    """Words that a later version has no more, whose annotations stay with the older one."""
    refused: tuple[Refused, ...] = ()
    """The first ones."""
    left: int = 0
    """How many more were refused."""
    first: str | None = None
    """The first article's id."""

    def __add__(self, other: Brought) -> Brought:
        """Both together."""
        refused = (*self.refused, *other.refused)
        return Brought(
            self.added + other.added,
            self.new + other.new,
            self.annotations + other.annotations,
            self.alike + other.alike,
            self.doubtful + other.doubtful,
            (*self.lost, *other.lost),
            refused[:MOST_REFUSED],
            self.left + other.left + max(0, len(refused) - MOST_REFUSED),
            self.first or other.first,
        )


MOST_REFUSED = 100
"""Reasons that are kept one by one."""


def summed(outcomes: Sequence[Outcome]) -> Brought:
    """What came of an import, in numbers."""
    added = [one for one in outcomes if isinstance(one, Added)]
    refused = [one for one in outcomes if isinstance(one, Refused)]
    carried = [one.carried for one in added if one.carried]
    return Brought(
        len(added),
        sum(one.is_new for one in added),
        sum(one.annotations for one in added),
        sum(one.like is not None for one in added),
        sum(one.doubtful for one in carried),
        tuple(words for one in carried for words in one.lost),
        tuple(refused[:MOST_REFUSED]),
        max(0, len(refused) - MOST_REFUSED),
        added[0].article_id if added else None,
    )


Step = Callable[[], None]


def no_step() -> None:
    """Where nobody waits for progress."""


Edits = dict[tuple[str, str], tuple[Document, Edit]]
"""What is to be done in each document, by the text's hash and the annotator."""


def import_paths(workspace: Workspace, paths: list[Path]) -> Iterator[Outcome]:
    """Import files and folders; a bad one is told and stops nothing. CorpusError when nothing can be saved."""
    for path in files_of(paths):
        yield from import_file(workspace, path)


def files_of(paths: list[Path]) -> list[Path]:
    """The files to read, folders walked, in a stable order; raises ReadError for a folder that cannot be listed."""
    from annotator.readers.registry import article_files

    return article_files(paths)


def is_ours(path: Path) -> bool:
    """Whether a file is Dateline JSONL, which brings annotations too."""
    return path.is_file() and jsonl.is_dateline_jsonl(path)


def import_file(workspace: Workspace, path: Path, plan: ImportPlan = NOTHING_PLANNED) -> list[Outcome]:
    """Read and import one file here and now: all of it in one transaction."""
    from annotator.readers.registry import read_file

    ours = is_ours(path)
    if ours:
        workspace.corpus.protect("import")
    try:
        with workspace.corpus.together():
            if ours:
                return import_documents(workspace, path)
            return add_readings(workspace, path, read_file(path, str, plan.columns_of(path)), plan)
    except (ReadError, ExchangeError) as error:
        return [Refused(file_name(path), str(error))]


def add_readings(
    workspace: Workspace,
    path: Path,
    readings: Iterable[Reading],
    plan: ImportPlan = NOTHING_PLANNED,
    step: Step = no_step,
) -> list[Outcome]:
    """Add the articles that were read from a file, but for those that the plan leaves out; `step` after each."""
    outcomes: list[Outcome] = []
    for one in readings:
        if one.article.sha256 not in plan.left_out:
            outcomes.append(_add(workspace, file_name(path), one, plan))
        step()
    return outcomes


def _add(workspace: Workspace, file: str, reading: Reading, plan: ImportPlan) -> Added:
    corpus = workspace.corpus
    article = replace(reading.article, id=workspace.sources.new_id())
    known = corpus.find_article(article.sha256)
    if known is not None:
        corpus.add_article(article)  # out of the trash, if it is there
        return Added(file, corpus.versions.newest(known), is_new=False)
    like = find_like(corpus, article)
    old = _older_version(workspace, article, like, plan)
    article = replace(article, replaces=old.id if old else None)
    corpus.add_article(article, reading.original, reading.encoding)
    if same := old or (like.article if like else None):
        join_story(corpus, article.id, same)
    carried = carry_over(workspace, old, article) if old else None
    return Added(file, article.id, is_new=True, like=like.article.id if like else None, carried=carried)


def _older_version(workspace: Workspace, article: Article, like: Like | None, plan: ImportPlan) -> Article | None:
    """The article that the plan says this one is a later version of."""
    if (sha256 := plan.versions.get(article.sha256)) and (found := workspace.corpus.find_article(sha256)):
        return workspace.corpus.article(workspace.corpus.versions.newest(found))
    return like.article if like and plan.replace_alike else None


def import_documents(
    workspace: Workspace, path: Path, left_out: Container[str] = (), step: Step = no_step
) -> list[Outcome]:
    """Bring in a file of Dateline JSONL, inside the caller's transaction, but for texts of the hashes `left_out`.

    `step` is called after each line, and what it raises ends the import.
    """
    try:
        return _import_lines(workspace, path, left_out, step)
    except ExchangeError as error:
        return [Refused(file_name(path), str(error))]


def _import_lines(workspace: Workspace, path: Path, left_out: Container[str], step: Step) -> list[Outcome]:
    outcomes: list[Outcome] = []
    edits: Edits = {}
    for found in jsonl.sift_lines(path):
        step()
        if isinstance(found, Quarantined):
            outcomes.append(Refused(file_name(path), f"line {found.line}: {found.why}"))
            continue
        if found.document.article.sha256 in left_out:
            continue
        if (found.document.article.sha256, found.document.annotator) in edits:  # a second line of one document
            apply_edits(workspace, path, edits)
        outcomes += import_document(workspace, file_name(path), found.document, edits)
    apply_edits(workspace, path, edits)
    return [_with_older(workspace, one) for one in outcomes]


def _with_older(workspace: Workspace, outcome: Outcome) -> Outcome:
    """A new article that says that it replaces one that is here takes over what was annotated in that."""
    article = workspace.corpus.article(outcome.article_id) if isinstance(outcome, Added) and outcome.is_new else None
    if not isinstance(outcome, Added) or article is None or article.replaces is None:
        return outcome
    return replace(outcome, carried=carry_on(workspace, [article.replaces]))


def apply_edits(workspace: Workspace, path: Path, edits: Edits) -> None:
    """Make the planned edits as one act; what came to an older version of an article is carried over."""
    workspace.apply(BulkEdit(f"import {file_name(path)}", tuple(edits.values())))
    carry_on(workspace, [document.article.id for document, _ in edits.values()])
    edits.clear()


def import_document(workspace: Workspace, file: str, given: Document, edits: Edits) -> Iterator[Outcome]:
    """Add a document's article, and plan the edit that adds what its annotator's document here lacks."""
    article = given.article
    known = workspace.corpus.find_article(article.sha256)
    if known is None and workspace.corpus.article(article.id) is not None:
        article = replace(article, id=workspace.sources.new_id())
    kept = workspace.corpus.add_article(article, is_one_of_many=True)  # or out of the trash, if it is there
    article = replace(article, id=kept)
    given = replace(given, article=article)
    suggested, left_out = _import_suggestions(workspace, file, given)
    new, clashes = _import_annotations(workspace, given, edits)
    yield Added(file, kept, known is None, new + suggested)
    yield from (Refused(file, why) for why in (*left_out, *clashes))


def _import_suggestions(workspace: Workspace, file: str, given: Document) -> tuple[int, list[str]]:
    """Add a file's suggestions to the article's layer, if they are of the same run: a model's work is not overwritten.

    Each line of a file has only what its annotator left open, so that a layer may come in parts.
    """
    made = _layer_of(workspace, given, file)
    layer = workspace.corpus.stored_layer(given.article) or replace(made, annotations=())
    kept = standing_in.replaced(layer.annotations, made.annotations)
    fresh = {one.id: one for one in made.annotations if kept.get(one.id) != one}
    led = {key: one for key, one in fresh.items() if key in kept and _unlinked(kept[key]) == _unlinked(one)}
    new = [one for key, one in fresh.items() if key not in led]
    claims = {claim_of(one) for one in kept.values()}
    same_run = not kept or (layer.model, layer.version) == (made.model, made.version)
    if new and (not same_run or any(one.id in kept or claim_of(one) in claims for one in new)):
        return 0, [f"{len(new)} suggestions were left out: the article has suggestions already."]
    as_made = {key: one for key, one in led.items() if {*kept, *fresh}.issuperset(references(one))}
    elsewhere = {key: one for key, one in led.items() if key not in as_made}
    both = standing_in.for_both({**kept, **as_made, **{one.id: one for one in new}}, elsewhere, given)
    after = replace(layer, annotations=tuple(both.values()))
    if after != layer:
        workspace.store_layer(given.article, after)
    shown = open_suggestions(after, given.annotations)
    otherwise = sum(shown.get(key) != one for key, one in led.items())
    return len(new), [f"{otherwise} suggestions point to what another person marked."] if otherwise else []


def _unlinked(annotation: Annotation) -> Annotation:
    """A suggestion without what it points to, which each person's document leads to what they made of it."""
    if isinstance(annotation, EventMention):
        return replace(annotation, arguments=())
    return replace(annotation, source="", target="") if isinstance(annotation, Relation) else annotation


def _layer_of(workspace: Workspace, given: Document, file: str) -> Layer:
    names = Counter((one.origin.name, one.origin.version or "") for one in given.suggestions.values())
    name, version = names.most_common(1)[0][0] if names else (file, "")
    schema = "@".join(given.schema) if all(given.schema) else workspace.schema.label
    return Layer(name, version, schema, tuple(given.suggestions.values()))


def _import_annotations(workspace: Workspace, given: Document, edits: Edits) -> tuple[int, list[str]]:
    """Plan the edit that adds what the annotator's document lacks; what differs from it is told and left as it is."""
    if not given.annotator:
        number = len(given.annotations)
        return 0, [f"{number} annotations were left out: the line names no annotator."] if number else []
    here = _document_here(workspace, given)
    fresh = [one for key, one in given.annotations.items() if key not in here.annotations]
    is_new = not workspace.corpus.has_document(here.id)
    edit = _edit(given, fresh, is_new)
    try:
        do(here, edit, "")
    except EditError as error:
        return 0, [f"the annotations of {given.annotator} were left out: {error}."]
    if is_new:
        workspace.corpus.add_document(here)
    if edit.edits:
        edits[given.article.sha256, given.annotator] = (here, edit)
    return len(fresh), [] if is_new else list(_differences(given, here))


def _differences(given: Document, here: Document) -> Iterator[str]:
    for key, one in given.annotations.items():
        if here.annotations.get(key, one) != one:
            yield f"annotation {key} differs from the one in the corpus, which was kept."
    ours, theirs = header_of(here), header_of(given)
    for name in ("status", "attributes", "comments", "entities"):
        if getattr(ours, name) != getattr(theirs, name):
            yield f"the {name} of {given.annotator}'s document differ from those in the corpus, which were kept."


def _document_here(workspace: Workspace, given: Document) -> Document:
    here = workspace.document_of(given.article, given.annotator)
    if workspace.corpus.has_document(here.id) or workspace.is_open(here.id):
        return here
    document_id = given.id if not workspace.corpus.has_document(given.id) else here.id
    return replace(here, id=document_id, seconds=given.seconds, schema=given.schema)


def _edit(given: Document, fresh: list[Annotation], is_new: bool) -> Several:
    parts: list[Edit] = [Create(tuple(fresh))] if fresh else []
    if is_new:
        parts += [SetEntities(given.entities)] if given.entities else []
        parts += [SetAttributes(given.attributes)] if given.attributes else []
        parts += [SetComments(given.comments)] if given.comments else []
        parts += [SetStatus(given.status)] if parts or given.status is not Status.NEW else []
    return Several(tuple(parts), name="import")
