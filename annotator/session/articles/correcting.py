"""Corrects what a reader made of an article: its facts, its zones, and, as a new version, its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from annotator.domain.article import Article, Zone, ZoneKind, fold_line_ends
from annotator.domain.reanchoring import Alignment
from annotator.domain.span import Span, trim
from annotator.session.articles.carrying import CarriedOver, carry_over, is_worked_on
from annotator.session.articles.stories import join_story
from annotator.session.workspace import Workspace


class CorrectionError(ValueError):
    """A correction that cannot be made; the message is one sentence that says why and what to do."""


def correct(workspace: Workspace, article: Article) -> Article:
    """Keep what a person says about an article; days are resolved anew. The text must be as it is.

    Raises CorrectionError for a date that is none, and CorpusError when it cannot be saved.
    """
    from annotator.readers.resolving import resolve_days

    if article.published is not None:
        article = replace(article, published=checked_date(article.published))
    if not article.title.strip():
        raise CorrectionError("An article needs a title; type one.")
    corrected = replace(article, days=resolve_days(article))
    if corrected != workspace.corpus.article(article.id):
        workspace.corpus.versions.correct(corrected, workspace.annotator)
    return corrected


def checked_date(words: str) -> str | None:
    """A day as a person types it, as ISO 8601; None for nothing; raises CorrectionError."""
    from annotator.readers.timestamps import iso_date

    if not words.strip():
        return None
    found = iso_date(words)
    if found is None:
        today = date(2026, 1, 31).isoformat()
        raise CorrectionError(f"“{words.strip()}” is no day; write it as {today}, or as 31 January 2026.")
    return found


def as_read(workspace: Workspace, article: Article) -> Article:
    """The article as its file told it, before all corrections."""
    return next(iter(workspace.corpus.versions.corrections(article)), article)


# --- zones


def with_zone(article: Article, span: Span, kind: ZoneKind | None) -> Article:
    """The article with some words in a zone of this kind, or (None) in none; zones that they were in are cut."""
    cut = [one for zone in article.zones for one in _without(zone, span, article.text)]
    trimmed = trim(span, article.text)
    zones = [*cut, Zone(kind, trimmed)] if kind is not None and trimmed is not None else cut
    return replace(article, zones=_joined(article.text, sorted(zones, key=lambda one: one.span)))


def _without(zone: Zone, span: Span, text: str) -> Iterable[Zone]:
    """What is left of a zone when some words are taken out of it."""
    if not zone.span.overlaps(span):
        yield zone
        return
    for start, end in ((zone.span.start, span.start), (span.end, zone.span.end)):
        left = trim(Span(start, end), text) if start < end else None
        if left is not None:
            yield Zone(zone.kind, left)


def _joined(text: str, zones: Iterable[Zone]) -> tuple[Zone, ...]:
    """Zones of one kind with nothing but blanks between them, in one line, as one."""
    joined: list[Zone] = []
    for zone in zones:
        last = joined[-1] if joined else None
        between = text[last.span.end : zone.span.start] if last else ""
        if last and last.kind is zone.kind and not between.strip() and "\n" not in between:
            joined[-1] = Zone(zone.kind, Span(last.span.start, zone.span.end))
        else:
            joined.append(zone)
    return tuple(joined)


def zone_at(article: Article, offset: int) -> Zone | None:
    """The zone that a caret stands in."""
    return next((zone for zone in article.zones if zone.span.covers(offset)), None)


# --- the text


@dataclass(frozen=True, slots=True)
class Mended:
    """A new version of an article, and what became of the annotations."""

    article: Article
    carried: CarriedOver


def mend(workspace: Workspace, article: Article, text: str) -> Mended:
    """Make a new version of an article with a mended text; everybody's annotations come along.

    Raises CorrectionError when nothing changed, nothing is left, or another article has this text already.
    """
    from annotator.readers.paragraphs import paragraphs
    from annotator.readers.resolving import resolve_days

    text = fold_line_ends(text)
    if text == article.text:
        raise CorrectionError("Nothing was changed, so there is no new version.")
    if not text.strip():
        raise CorrectionError("An article without words cannot be annotated; leave something of it.")
    zones = _zones_in(Alignment(article.text, text), article, [*paragraphs(text)])
    fresh = replace(
        article,
        id=workspace.sources.new_id(),
        text=text,
        zones=zones,
        days=(),
        replaces=article.id,
        story=article.story,
    )
    if (known := workspace.corpus.find_article(fresh.sha256)) is not None:
        return _made_before(workspace, article, known)
    fresh = replace(fresh, days=resolve_days(fresh))
    with workspace.corpus.together():
        workspace.corpus.add_article(fresh)
        join_story(workspace.corpus, fresh.id, article)
        carried = carry_over(workspace, article, fresh)
    return Mended(workspace.corpus.article(fresh.id) or fresh, carried)


def _made_before(workspace: Workspace, article: Article, known: str) -> Mended:
    """The version with this text, if it was made before and taken back; else raises CorrectionError."""
    before = workspace.corpus.article(known)
    if before is None or before.replaces != article.id:
        raise CorrectionError("Another article, or an older version of this one, has just this text; open that one.")
    with workspace.corpus.together():
        workspace.corpus.take_back([known])
        carried = carry_over(workspace, article, before)
    return Mended(before, carried)


def take_back(workspace: Workspace, article: Article) -> str | None:
    """Put a version that nobody has worked on into the trash; the id of the older one, which is shown again.

    None when it replaces nothing, or has been worked on since its annotations were carried over.
    """
    if article.replaces is None:
        return None
    for annotator in workspace.corpus.annotators(article.id):
        if is_worked_on(workspace, workspace.document_of(article, annotator)):
            return None
    workspace.corpus.trash([article.id])
    return article.replaces


def _zones_in(alignment: Alignment, article: Article, paragraphs: list[Span]) -> tuple[Zone, ...]:
    """The zones over the mended text; paragraphs that are new are body."""
    zones: list[Zone] = []
    for zone in article.zones:
        place = alignment.place(zone.span)
        if place is not None and not any(one.span.overlaps(place.span) for one in zones):
            zones.append(Zone(zone.kind, place.span))
    new = (one for one in paragraphs if not any(zone.span.overlaps(one) for zone in zones))
    zones += [Zone(ZoneKind.BODY, one) for one in new] if article.zones else []
    return tuple(sorted(zones, key=lambda one: one.span))
