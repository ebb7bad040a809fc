"""How documents are shared out: by story, near to the shares, and so that nothing that is added moves anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import LIVE
from annotator.domain.document import Document
from annotator.exchange import ExchangeError, Options
from annotator.exchange.split import SEEDS, Split, Teller, best_seed, share_out, tellers_of

SHARES = st.sampled_from([(80, 10, 10), (0.5, 0.5), (70, 15, 15), (90, 10, 0)])


def split(documents: Sequence[Document], shares: Sequence[float], seed: int, options: Options | None = None) -> Split:
    return share_out(tellers_of(documents, options or Options(LIVE)), shares, seed)


def stories(numbers: Sequence[int]) -> list[Teller]:
    """Each with places; every fifth with troops, every twentieth with a strike."""
    made: list[Teller] = []
    for at in numbers:
        types = Counter({"mention place": 3 + at % 7, "figure troops": at % 5 == 0, "event strike": at % 20 == 0})
        made.append(Teller(f"document-{at}", f"story-{at}", +types))
    return made


# --- nothing moves ----------------------------------------------------------------------------------------------------


@st.composite
def corpora(draw: st.DrawFn) -> tuple[list[Teller], list[Teller]]:
    """A corpus, and the same later: more articles anywhere, some of known stories, others annotated meanwhile."""
    later = stories(draw(st.permutations(range(60))))
    told_again = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 59)), max_size=10))
    for number, (where, story) in enumerate(told_again):
        later.insert(where, Teller(f"again-{number}", f"story-{story}", Counter({"event strike": 2})))
    came_later = draw(st.sets(st.sampled_from([one.document for one in later]), max_size=len(later) - 3))
    bare = draw(st.sets(st.sampled_from([one.document for one in later])))
    before = [one for one in later if one.document not in came_later]
    return [replace(one, types=Counter()) if one.document in bare else one for one in before], later


@given(corpora=corpora(), shares=SHARES, seed=st.integers(0, 50))
def test_what_is_added_anywhere_moves_nothing(
    corpora: tuple[list[Teller], list[Teller]], shares: Sequence[float], seed: int
) -> None:
    before, later = corpora
    if len({one.story for one in before}) < 3:
        return
    first, second = share_out(before, shares, seed), share_out(later, shares, seed)
    lent = {one.story for one in before if one.document in first.lent.values()}
    assert len(lent) <= 2
    for one in before:
        assert one.story in lent or second.part_of[one.document] == first.part_of[one.document], one
    assert (
        len(lent) == len(first.lent) == sum(f"No story fell to {part}" in str(first.remarks()) for part in first.lent)
    )


@given(corpora=corpora(), shares=SHARES, seed=st.integers(0, 50))
def test_no_story_is_torn_apart(corpora: tuple[list[Teller], list[Teller]], shares: Sequence[float], seed: int) -> None:
    later = corpora[1]
    part_of = share_out(later, shares, seed).part_of
    assert len({(one.story, part_of[one.document]) for one in later}) == len({one.story for one in later})


def test_a_larger_test_set_keeps_what_the_smaller_one_had() -> None:
    some = stories(range(300))
    small, large = (share_out(some, shares, 3).part_of for shares in ((80, 10, 10), (60, 20, 20)))
    assert {key for key, part in small.items() if part == "test"} < {
        key for key, part in large.items() if part == "test"
    }
    assert {key for key, part in large.items() if part == "train"} < {
        key for key, part in small.items() if part == "train"
    }


def test_other_types_states_and_annotators_have_the_same_parts(many: list[Document]) -> None:
    """What one export trains on, no other one tests on."""
    whole = split(many, (80, 10, 10), 7).part_of
    for some in (many[::2], many[20:], [replace(one, annotations={}) for one in many]):
        chosen = split(some, (80, 10, 10), 7)
        assert not chosen.lent
        assert chosen.part_of == {one.id: whole[one.id] for one in some}


@pytest.mark.parametrize("seed", range(6))
def test_an_article_that_tells_a_story_again_changes_nothing_for_the_others(many: list[Document], seed: int) -> None:
    """The first teller gets its story's id only when the second one comes."""
    before = split(many, (80, 10, 10), seed).part_of
    article = replace(many[4].article, story="story")
    again = replace(many[6], id="again", article=replace(many[6].article, id="again", text="Again.\n", story="story"))
    told = [*(replace(one, article=article) if one.article.id == article.id else one for one in many), again]
    after = split(told, (80, 10, 10), seed).part_of
    assert {key: after[key] for key in before} == before
    assert after["again"] == before[many[4].id]


# --- by story ---------------------------------------------------------------------------------------------------------


def test_versions_of_one_story_are_not_torn_apart(many: list[Document]) -> None:
    one_story = [replace(one, article=replace(one.article, story="same")) for one in many[:20]]
    for seed in range(6):
        part_of = split([*one_story, *many[20:]], (50, 50), seed).part_of
        assert len({part_of[one.id] for one in one_story}) == 1


def test_articles_that_were_found_to_be_alike_are_not_torn_apart(many: list[Document]) -> None:
    alike = {f"plain-{number}": "one story" for number in (3, 8, 17)}
    assert {one.article.id for one in many} > alike.keys()
    for seed in range(6):
        part_of = split(many, (50, 50), seed, Options(LIVE, stories=alike)).part_of
        assert len({part_of[one.id] for one in many if one.article.id in alike}) == 1


# --- near to the shares -----------------------------------------------------------------------------------------------


def worst(some: Sequence[Teller], shares: Sequence[float], seed: int) -> float:
    """How far, of 1, a part's share of the documents with a type that ten have is from what was asked, at worst."""
    found = share_out(some, shares, seed)
    off: list[float] = []
    for name in {name for one in some for name in one.types}:
        with_it = Counter(found.part_of[one.document] for one in some if name in one.types)
        total = with_it.total()
        off += [abs(with_it[part] / total - share) for part, share in found.shares.items() if total >= 10]
    return max(off)


@pytest.mark.parametrize(("number", "most"), [(50, 0.13), (500, 0.06), (2000, 0.04)])
def test_the_best_seed_shares_every_type_out_evenly(number: int, most: float) -> None:
    some = stories(range(number))
    best = best_seed(some, (80, 10, 10))
    found = [worst(some, (80, 10, 10), seed) for seed in range(0, SEEDS, 10)]
    assert worst(some, (80, 10, 10), best) < min(most, sum(found) / len(found))
    assert not share_out(some, (80, 10, 10), best).lent


def test_the_best_seed_hangs_on_what_there_is_and_not_on_its_order() -> None:
    some = stories(range(60))
    assert best_seed(some[::-1], (80, 10, 10)) == best_seed(some, (80, 10, 10)) in range(SEEDS)


def test_any_seed_comes_near_in_a_large_corpus() -> None:
    some = stories(range(5000))
    for seed in range(10):
        assert worst(some, (80, 10, 10), seed) < 0.1


def test_every_type_is_in_every_part_with_the_best_seed() -> None:
    some = stories(range(120))
    found = share_out(some, (80, 10, 10), best_seed(some, (80, 10, 10)))
    assert all(all(by_part.values()) for by_part in found.types.values()), found.types
    assert found.remarks() == ()


def test_what_a_part_lacks_is_told() -> None:
    some = [Teller(f"d{at}", f"s{at}", Counter({f"mention {at}": 1, "mention place": 1})) for at in range(40)]
    found = share_out(some, (80, 20), 0)
    (train, dev) = found.remarks()
    assert train.startswith("train has none of: mention ") and dev.startswith("dev has none of: mention ")
    assert f" and {found.stories['train'] - 3} more." in dev
    assert "mention place" not in train + dev


@pytest.mark.parametrize(
    ("number", "shares"), [(3, (80, 10, 10)), (2, (98, 2)), (14, (98, 1, 1)), (4, (34, 33, 33)), (2, (1, 99))]
)
def test_no_part_is_empty(number: int, shares: Sequence[float]) -> None:
    for seed in range(20):
        found = share_out(stories(range(number)), shares, seed)
        assert min(found.stories.values()) >= 1 and sum(found.stories.values()) == number
        assert all(found.part_of[document] == part for part, document in found.lent.items())


def test_another_seed_is_another_split(many: list[Document]) -> None:
    assert split(many, (80, 10, 10), 7).part_of == split(many, (80, 10, 10), 7).part_of
    assert split(many, (80, 10, 10), 7).part_of != split(many, (80, 10, 10), 8).part_of


@pytest.mark.parametrize(
    "shares", [(), (1,), (1, 0), (0, 1), (1, 1, 1, 1), (1, -1, 1), (float("nan"), 1), (float("inf"), 1)]
)
def test_shares_that_make_no_split(many: list[Document], shares: Sequence[float]) -> None:
    with pytest.raises(ExchangeError, match="a split needs"):
        split(many, shares, 0)


def test_too_few_articles_for_a_split(many: list[Document]) -> None:
    with pytest.raises(ExchangeError, match="1 different stories cannot be split into 3 parts"):
        split(many[:2], (80, 10, 10), 0)
