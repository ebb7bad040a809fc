"""Days that an article names, by its day of publication: Wednesday, May 31, 2023."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.resolving import resolve_days


def days(words: str, published: str | None = "2023-05-31", language: str = "en") -> list[tuple[str, str]]:
    article = article_from([Part(None, words)], "story.txt", "id", Facts(published=published, language=language))
    assert article.days == resolve_days(article)
    return [(day.span.surface(article.text), day.date) for day in article.days]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On Wednesday, two days after Monday.", [("Wednesday", "2023-05-31"), ("Monday", "2023-05-29")]),
        ("He was hurt Thursday.", [("Thursday", "2023-05-25")]),
        ("He will appear in court on Thursday.", [("Thursday", "2023-06-01")]),
        ("Schools stay shut until Monday.", [("Monday", "2023-06-05")]),
        ("The vote is due on Sunday.", [("Sunday", "2023-06-04")]),
        ("It will rain. Two men died on Sunday.", [("Sunday", "2023-05-28")]),
        ("He left last Wednesday.", [("last Wednesday", "2023-05-24")]),
        ("He returns next Wednesday.", [("next Wednesday", "2023-06-07")]),
        ("They met yesterday and meet again tomorrow.", [("yesterday", "2023-05-30"), ("tomorrow", "2023-06-01")]),
        ("It began on May 3 and ended on 7 May.", [("May 3", "2023-05-03"), ("7 May", "2023-05-07")]),
        ("It began on Dec. 28.", [("Dec. 28", "2022-12-28")]),
        ("It began on May 3, 2019.", [("May 3, 2019", "2019-05-03")]),
        ("The party May Day, on the 31st of Feb. 31.", []),
        ("She may 3 times a week.", []),
    ],
)  # fmt: skip
def test_days_are_resolved(words: str, expected: list[tuple[str, str]]) -> None:
    assert days(words) == expected


def test_nothing_is_guessed_without_a_day_of_publication_or_in_another_language() -> None:
    assert days("He left on Monday.", None) == []
    assert days("He left on Monday.", language="fr") == []


@given(st.text(max_size=80), st.dates())
def test_any_text_and_day_resolve_or_not(words: str, published: object) -> None:
    article = Article("id", words or "x", published=str(published))
    assert all(len(day.date) == 10 for day in resolve_days(article))
