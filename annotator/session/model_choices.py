"""The models that a user chose, in the settings and out of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.article import Article
from annotator.nlp.languages import UNKNOWN, language_of
from annotator.nlp.models import Models, installed_language
from annotator.settings import Settings

__all__ = ["UNKNOWN", "language_without", "models_of", "read_pairs"]

Pairs = tuple[tuple[str, str], ...]


def models_of(settings: Settings, main: str | None = None) -> Models:
    """The chosen models; `main` instead of the settings' main pipeline."""
    pipelines, finders = (read_pairs(settings.text(name)) for name in ("pipelines", "finders"))
    return Models(settings.text("model") if main is None else main, pipelines, finders)


def language_without(article: Article, models: Models) -> str | None:
    """The article's language if no chosen pipeline is for it, so that only figures and lists help; None if one is."""
    language = language_of(article)
    if language in dict(models.by_language) or installed_language(models.main) in (language, "xx", None):
        return None
    return language


def read_pairs(text: str) -> Pairs:
    """Pairs written one a line as LEFT=RIGHT; a line that is none is passed over."""
    return tuple(_pairs(text.splitlines()))


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        left, _, right = (part.strip() for part in line.partition("="))
        if left and right:
            yield left, right


def write_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """The same pairs as a setting's text."""
    return "\n".join(f"{left.strip()}={right.strip()}" for left, right in pairs if left.strip() and right.strip())
