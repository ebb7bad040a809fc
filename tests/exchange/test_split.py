"""How documents are shared out: by story, by type, and without a change for those that were there before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotator.domain.annotations import LIVE
from annotator.domain.document import Document
from annotator.exchange import ExchangeError, Options
from annotator.exchange.split import Teller, parts_of, tellers_of


def parts(documents: Sequence[Document], shares: Sequence[float], seed: int) -> dict[str, set[str]]:
    """The articles of each part."""
    part_of = parts_of(tellers_of(documents, Options(LIVE)), shares, seed)
    found: dict[str, set[str]] = {}
    for one in documents:
        found.setdefault(part_of[one.id], set()).add(one.article.id)
    return found


@pytest.mark.parametrize(
    ("shares", "sizes"),
    [
        ((80, 10, 10), {"train": 16, "dev": 2, "test": 2}),
        ((0.5, 0.5), {"train": 10, "dev": 10}),
        ((90, 10, 0), {"train": 18, "dev": 2}),
        ((98, 1, 1), {"train": 18, "dev": 1, "test": 1}),
    ],
)
def test_a_split_keeps_its_shares_and_its_articles_together(
    many: list[Document], shares: tuple[float, ...], sizes: dict[str, int]
) -> None:
    found = parts(many, shares, 7)
    assert {part: len(ids) for part, ids in found.items()} == sizes
    assert sum(map(len, found.values())) == 20


def test_another_seed_is_another_split(many: list[Document]) -> None:
    assert parts(many, (80, 10, 10), 7) == parts(many, (80, 10, 10), 7)
    assert parts(many, (80, 10, 10), 7) != parts(many, (80, 10, 10), 8)


def test_versions_of_one_story_are_not_torn_apart(many: list[Document]) -> None:
    one_story = [replace(one, article=replace(one.article, story="same")) for one in many[:20]]
    found = parts([*one_story, *many[20:]], (50, 50), 1)
    assert any({one.article.id for one in one_story} <= ids for ids in found.values())


def test_articles_that_were_found_to_be_alike_are_not_torn_apart(many: list[Document]) -> None:
    alike = {f"plain-{number}": "plain-3" for number in (3, 8, 17)}
    assert {one.article.id for one in many} > alike.keys()
    for seed in range(6):
        part_of = parts_of(tellers_of(many, Options(LIVE, stories=alike)), (50, 50), seed)
        assert len({part_of[one.id] for one in many if one.article.id in alike}) == 1


@pytest.mark.parametrize("seed", range(6))
def test_an_article_that_tells_a_story_again_changes_nothing_for_the_others(many: list[Document], seed: int) -> None:
    """The first teller gets its story's id only when the second one comes."""
    before = parts_of(tellers_of(many, Options(LIVE)), (80, 10, 10), seed)
    article = replace(many[4].article, story="story")
    again = replace(many[6], id="again", article=replace(many[6].article, id="again", text="Again.\n", story="story"))
    told = [*(replace(one, article=article) if one.article.id == article.id else one for one in many), again]
    after = parts_of(tellers_of(told, Options(LIVE)), (80, 10, 10), seed)
    assert {key: after[key] for key in before} == before
    assert after["again"] == before[many[4].id]


def stories(number: int) -> list[Teller]:
    """Each with places; every fifth with troops, every twentieth with a strike."""
    made: list[Teller] = []
    for at in range(number):
        types = Counter({"mention place": 3 + at % 7, "figure troops": at % 5 == 0, "event strike": at % 20 == 0})
        made.append(Teller(f"document-{at}", f"story-{at}", +types))
    return made


@pytest.mark.parametrize("seed", range(4))
def test_every_type_is_in_every_part_by_its_share(seed: int) -> None:
    some = stories(200)
    part_of = parts_of(some, (80, 10, 10), seed)
    counts: dict[str, Counter[str]] = {"train": Counter(), "dev": Counter(), "test": Counter()}
    for one in some:
        counts[part_of[one.document]].update(one.types)
    for name, most in (("mention place", 0.03), ("figure troops", 0.06), ("event strike", 0.11)):
        total = sum(types[name] for types in counts.values())
        for part, share in (("train", 0.8), ("dev", 0.1), ("test", 0.1)):
            assert abs(counts[part][name] / total - share) < most, (name, part, counts)


@pytest.mark.parametrize("before", [3, 10, 57])
def test_articles_that_are_added_change_nothing_for_the_others(before: int) -> None:
    first = parts_of(stories(before), (80, 10, 10), 5)
    later = parts_of(stories(before + 40), (80, 10, 10), 5)
    assert {key: later[key] for key in first} == first


@pytest.mark.parametrize(
    "shares", [(), (1,), (1, 0), (0, 1), (1, 1, 1, 1), (1, -1, 1), (float("nan"), 1), (float("inf"), 1)]
)
def test_shares_that_make_no_split(many: list[Document], shares: Sequence[float]) -> None:
    with pytest.raises(ExchangeError, match="a split needs"):
        parts(many, shares, 0)


def test_too_few_articles_for_a_split(many: list[Document]) -> None:
    with pytest.raises(ExchangeError, match="1 different stories cannot be split into 3 parts"):
        parts(many[:2], (80, 10, 10), 0)
