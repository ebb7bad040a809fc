"""What news files in XML have in common: a NITF document, and text inside a NewsML item."""

from __future__ import annotations

from annotator.domain.article import Dateline, ZoneKind
from annotator.readers.building import Part, clean, plain_parts
from annotator.readers.facts import Facts
from annotator.readers.markup import markup_parts, parts_of
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first, first_words, words_of

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def nitf(root: Element) -> tuple[Facts, list[Part]]:
    """The facts and parts of a NITF document."""
    body = nitf_body(root)
    head = _nitf_head(root, body)
    end = [Part(ZoneKind.EDITORS_NOTE, words_of(one)) for one in root.iter("tagline")]
    rights = [Part(ZoneKind.COPYRIGHT, words_of(one)) for one in root.iter("rights")]
    return _nitf_facts(root), [*head, *body, *end, *rights]


def nitf_body(root: Element) -> list[Part]:
    """The paragraphs of the body's content."""
    content = first(root, "body.content", "body")
    return [] if content is None else parts_of(content)


def _nitf_head(root: Element, body: list[Part]) -> list[Part]:
    title = first_words(root, "hl1", "hedline", "title")
    lead = clean(body[0].words) if body else ""
    parts = [Part(ZoneKind.HEADLINE, title or "")]
    seen = {clean(title or ""), lead}
    for tag in ("hl2", "abstract"):
        words = clean(first_words(root, tag) or "")
        if words and words not in seen and not lead.startswith(words):
            seen.add(words)
            parts.append(Part(ZoneKind.DECK, words))
    parts += [Part(ZoneKind.BYLINE, words) for words in _bylines(root) if words != lead]
    head = first(root, "body.head")
    if head is not None:
        parts += [Part(ZoneKind.EDITORS_NOTE, words_of(note)) for note in head.iter("note")]
    return parts


def _bylines(root: Element) -> list[str]:
    """A line for the names, and one for the title below them."""
    byline = first(root, "byline")
    if byline is None:
        return []
    title = clean(words_of(first(byline, "byttl")))
    names = clean(" ".join(byline.itertext()))
    names = clean(names.removesuffix(title)) if title else names
    return [line for line in (names, title) if line]


def _nitf_facts(root: Element) -> Facts:
    issued = first(root, "date.issue", "date.release")
    published = first(root, "pubdata")
    holder = first(root, "doc.copyright")
    day = iso_date(issued.get("norm")) if issued is not None else None
    return Facts(
        title=first_words(root, "hl1", "title"),
        published=day or (iso_date(published.get("date.publication")) if published is not None else None),
        source=first_words(root, "distributor", "rights.owner")
        or (holder.get("holder") if holder is not None else None),
        language=root.get("baselang") or root.get(LANGUAGE) or root.get("lang"),
        dateline=_nitf_dateline(root),
    )


def _nitf_dateline(root: Element) -> Dateline | None:
    element = first(root, "dateline")
    location = first_words(element, "location") if element is not None else None
    return Dateline(clean(location)) if location else None


def content_parts(element: Element, kind: str | None = None) -> list[Part]:
    """The paragraphs of what a NewsML item carries inside: NITF, XHTML, or text with or without markup in it."""
    if first(element, "body.content") is not None:
        return nitf_body(element)
    if first(element, "html", "body", "div", "p") is not None:
        return parts_of(element)
    words = words_of(element)
    return markup_parts(words) if "html" in (kind or "") or "</p>" in words.lower() else plain_parts(words)
