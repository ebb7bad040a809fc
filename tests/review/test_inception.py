"""INCEpTION's own cases of comparing and merging: files of annotators, through the import that people use.

What all say alike goes into gold, as `take identical` does. Where INCEpTION expects less the test says so.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.annotations import Annotation, EventMention, Figure, Relation
from annotator.domain.document import Document
from annotator.domain.edits import EditError
from annotator.domain.span import Span
from annotator.review.agreement.places import token_labels
from annotator.review.comparing import Comparison, compare
from annotator.review.measures.kappa import cohen
from annotator.review.measures.matching import Item
from annotator.session.adjudicating import Adjudication
from annotator.session.label_import import import_labels
from annotator.session.workspace import Workspace

pytestmark = pytest.mark.shared

FOLDER = "corpora/agreement/inception-curation"
GRAMMAR = re.compile(r"(?:[\w.]+\.)?(POS|Dependency|Lemma)(?=[|\s])")
"""Layers of grammar, which the reader does not keep: here they stand for annotations, under a name of their own."""

Said = tuple[object, ...]


@pytest.fixture
def workspace(tmp_path):
    made = Workspace.open(tmp_path / "c.dateline", "judge")
    yield made
    assert list(made.problems()) == []
    made.close()


def bring_in(workspace: Workspace, file: Path, name: str, folder: Path) -> None:
    """The labels of a file as an annotator's, with layers of grammar under other names."""
    copy = folder / f"{name}{file.suffix}"
    copy.write_text(GRAMMAR.sub(r"webanno.custom.\1s", file.read_text(encoding="utf-8")), encoding="utf-8")
    import_labels(workspace, copy, name, mapping={})


def decided(workspace: Workspace, *names: str) -> tuple[Comparison, Document, dict[str, Document]]:
    """The comparison of these people, and gold with all that they say alike."""
    (article,) = workspace.corpus.articles()
    passes = dict(workspace.corpus.passes(article))
    people = {name: passes.get(name) or Document(name, article, name) for name in names}
    comparison = compare(people)
    work = Adjudication(workspace, comparison, "judge")
    try:
        work.take_identical()
    except EditError as error:
        assert "Nothing that all annotators say" in str(error)
    return comparison, work.gold, passes


def said(document: Document | None) -> Counter[Said]:
    """What a document says, without ids."""
    known = document.annotations if document else {}

    def told(one: Annotation) -> Said:
        assert not isinstance(one, Figure | EventMention)
        if isinstance(one, Relation):
            return (one.type, told(known[one.source]), told(known[one.target]))
        return (one.type, one.spans, one.attributes)

    return Counter(told(one) for one in known.values())


CASES = (
    *("simpleSpanNoDiffNoLabelTest", "simpleSpanNoDiffWithLabelTest", "simpleSpanNoDiffMultiFeatureTest"),
    *("simpleSpanDiffNoLabelTest", "simpleSpanDiffWithLabelTest", "simpleSpanDiffMultiFeatureTest"),
    *("simpleSpanDiffIncompleteTest", "simpleRelNoDiffTest", "simpleRelGovDiffTest", "simpleRelTypeDiffTest"),
    "relationLabelTest",
)


@pytest.mark.parametrize("case", CASES)
def test_what_all_say_alike_is_the_merge_that_inception_expects(shared, workspace, tmp_path, case):
    folder = shared / FOLDER / "testsuite" / case
    for name in ("user1", "user2", "curator"):
        bring_in(workspace, folder / f"{name}.tsv", name, tmp_path)
    _, gold, passes = decided(workspace, "user1", "user2")
    curator = passes.get("curator")
    found = Counter({one: count for one, count in said(gold).items() if "Lemmas" not in one})
    assert found == said(curator)


STACKED = {
    "multipleStackedAnnotationsAreNotMergedTest": (2, 1),
    "simpleSpanDiffWithLabelStackingTest": (2, 0),
    "simpleSpanDiffWithLabelStacking2Test": (1, 1),
    "relStackedTest": (5, 2),
    "simpleRelGovStackedTest": (4, 0),
}
"""How many annotations more than INCEpTION gold has, and how many groups are left for a person."""


@pytest.mark.parametrize(("case", "numbers"), STACKED.items())
def test_stacked_annotations_that_all_have_are_taken_and_the_others_are_left(
    shared, workspace, tmp_path, case, numbers
):
    """INCEpTION merges nothing where one annotator has two annotations of a layer at one place; here they are paired
    one to one, so what both say is in gold, and only what is left over awaits a person."""
    folder = shared / FOLDER / "testsuite" / case
    for name in ("user1", "user2", "curator"):
        bring_in(workspace, folder / f"{name}.tsv", name, tmp_path)
    comparison, gold, passes = decided(workspace, "user1", "user2")
    ours, expected = said(gold), said(passes.get("curator"))
    assert expected - ours == Counter()
    assert ours == said(passes["user1"]) & said(passes["user2"])
    more, left = numbers
    assert ((ours - expected).total(), len(comparison.disagreements())) == (more, left)


def conll(file: Path) -> tuple[str, list[Span], list[list[str]]]:
    """The text of a CoNLL-U-like file, its tokens' places, and its rows."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    text = " ".join(row[1] for row in rows)
    spans, at = [], 0
    for row in rows:
        spans.append(Span(at, at + len(row[1])))
        at += len(row[1]) + 1
    return text, spans, rows


@pytest.mark.parametrize(
    ("case", "files", "places", "differing", "value"),
    [
        ("noDifferences", ("data", "data"), 26, 0, 1.0),
        ("singleSpanDifference", ("user1", "user2"), 1, 1, 0.0),
        ("singleSpanNoDifference", ("data", "data"), 1, 0, None),
        ("someDifferences", ("user1", "user2"), 26, 4, 0.836477987),
        ("spanLabel", ("user1", "user2"), 26, 1, 0.958730),
        ("relationDistance", ("user1", "user2"), 26, 0, 1.0),
    ],
)
def test_kappa_of_inceptions_sentences(shared, case, files, places, differing, value):
    """Parts of speech of two annotators; the values are those that INCEpTION's tests expect, NaN is undefined."""
    sides = [conll(shared / FOLDER / "casdiff" / case / f"{name}.conll") for name in files]
    labels = []
    for _, spans, rows in sides:
        items = [Item((span,), row[3]) for span, row in zip(spans, rows, strict=True)]
        labels.append(token_labels(spans, items, {one.type: 0 for one in items}))
    confusion = Counter(zip(*labels, strict=True))
    assert confusion.total() == places
    assert sum(count for (one, other), count in confusion.items() if one != other) == differing
    kappa = cohen(confusion)
    assert kappa is None if value is None else kappa == pytest.approx(value, abs=5e-7)
