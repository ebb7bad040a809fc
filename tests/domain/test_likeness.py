"""How much two texts have in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.likeness import fingerprint, likeness, shingles

WORDS = (
    "the storm left eighteen people hurt on wednesday and many homes were without power for days police said".split()
)
texts = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def test_case_and_signs_make_no_difference() -> None:
    text = " ".join(WORDS)
    assert likeness(shingles(text), shingles(text.upper().replace(" ", ", "))) == 1


def test_a_later_version_holds_the_first_one() -> None:
    first = " ".join(WORDS)
    later = f"Update: {first} The governor sent soldiers to four villages that boats alone can reach this week."
    assert likeness(shingles(first), shingles(later)) == 1
    assert (
        likeness(shingles("A quite different report tells of a vote on taxes in the town hall."), shingles(first)) == 0
    )


def test_few_words_are_like_nothing() -> None:
    assert likeness(shingles("police said on Wednesday"), shingles("police said on Wednesday")) == 0


@given(texts, texts)
def test_likeness_is_a_share_and_has_no_direction(one: str, other: str) -> None:
    share = likeness(shingles(one), shingles(other))
    assert 0 <= share <= 1 and share == likeness(shingles(other), shingles(one))
    assert fingerprint(shingles(one)) <= shingles(one)
