"""The annotated article as a web page of its own, to show a colleague: no script, nothing loaded, all text escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Polarity,
    Relation,
    State,
    type_of,
)
from annotator.domain.document import Document
from annotator.domain.quantity import quantity_text
from annotator.domain.span import Span
from annotator.exchange.format import Facts, Mark, Options, Seen
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.selection import in_states
from annotator.exchange.view import View, squeezed
from annotator.exchange.writing import Part, TextFormat

_PLACE = Place(
    "a page",
    relations=True,
    arguments=True,
    triggerless=True,
    figure_values=True,
    factuality=True,
    attributes=True,
    entities=True,
    events=True,
    comments=True,
    document_attributes=True,
    rejections=True,
)
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.7 Georgia, serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8888; padding-top: 1rem; margin-top: 3rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid #1f6f8b; }
mark.figure { border-bottom: 2px dotted #9a5b00; }
mark.event { border-bottom: 3px double #9b2335; }
mark.suggested { opacity: .75; }
mark.rejected { text-decoration: line-through; }
sup { font: 600 .6em/1 sans-serif; padding-left: .15em; }
table { border-collapse: collapse; font-size: .85rem; }
td, th { border: 1px solid #8886; padding: .2rem .5rem; text-align: left; vertical-align: top; }
dl, ul { font-size: .9rem; }
dt { font-weight: bold; }
"""


class Html(TextFormat):
    """Marks in the text, then tables of figures and events, relations and comments."""

    key = "html"
    title = "Annotated articles (HTML)"
    offsets = None
    extension = ".html"
    carries = "marks in the text, figures and events as tables, relations, comments; to read, not to train on"
    reads_back = "Python's HTML parser: the text, and every name where it stands"
    opening = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Annotated articles</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    closing = "</body>\n</html>\n"

    def part(self, document: Document, options: Options) -> Part:
        """One article."""
        chosen = in_states(document, options.states)
        article = document.article
        facts = " · ".join(one for one in (article.source, article.published, document.annotator) if one)
        pieces = [
            f'<article lang="{escape(article.language)}" id="{escape(document.id)}">\n',
            f"<h1>{escape(article.title or article.id)}</h1>\n<p>{escape(facts)} · {document.status.value}</p>\n",
            f'<div class="text" dir="auto">{"".join(_marked(article.text, chosen))}</div>\n',
            *_figures(document, chosen),
            *_events(document, chosen),
            *_list("Relations", _relations(document, chosen)),
            *_list("Attributes", (f"{name}: {value}" for name, value in document.attributes)),
            *_list("Comments", (f"{one.author}, {one.time}: {one.text}" for one in document.comments)),
            "</article>\n",
        ]
        return Part("".join(pieces), [*_PLACE.losses(document, chosen)])

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """The type of every annotation where each of its pieces ends."""
        return Facts(frozenset(_ends(document, chosen, view)))

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """Every article of the page, as a reader of HTML sees it."""
        del options
        page = _Page()
        with path.open(encoding="utf-8", newline="\n") as file:
            for chunk in iter(lambda: file.read(1 << 16), ""):
                page.feed(chunk)
                yield from page.taken()
        page.close()
        yield from page.taken()


def _ends(document: Document, chosen: Sequence[Annotation], view: View) -> Iterator[Mark]:
    for one in chosen:
        for span in () if isinstance(one, Relation) else one.spans:
            if span.surface(document.article.text).strip():
                yield (squeezed(type_of(one)), (len(squeezed(document.article.text[: span.end])),))


class _Page(HTMLParser):
    """Reads the page back: the text of every article, and the names that stand in it above the line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[tuple[str, Seen]] = []
        self._id = ""
        self._inside = ""
        """`text` or `sup`; empty outside of an article's text."""
        self._text = ""
        self._name = ""
        self._marks: set[Mark] = set()

    def taken(self) -> list[tuple[str, Seen]]:
        """The articles that are complete and were not taken yet."""
        done, self._done = self._done, []
        return done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An article, its text, a name."""
        if tag == "article":
            self._id, self._text, self._marks = dict(attrs).get("id") or "", "", set()
        elif ("class", "text") in attrs:
            self._inside = "text"
        elif tag == "sup" and self._inside:
            self._inside, self._name = "sup", ""

    def handle_endtag(self, tag: str) -> None:
        """The end of one of these."""
        if tag == "article":
            self._done.append((self._id, Seen(self._text, Facts(frozenset(self._marks)))))
        elif tag == "sup":
            self._marks.add((squeezed(self._name), (len(squeezed(self._text)),)))
            self._inside = "text"
        elif tag == "div":
            self._inside = ""

    def handle_data(self, data: str) -> None:
        """Words of the text, or of a name."""
        if self._inside == "text":
            self._text += data
        elif self._inside == "sup":
            self._name += data


def _marked(text: str, chosen: Sequence[Annotation]) -> Iterator[str]:
    """The text cut at every end of an annotation; each piece says all that covers it."""
    spanned = ((span, one) for one in chosen if not isinstance(one, Relation) for span in one.spans)
    # A fragment of white space alone has nothing to show.
    covering = [(span, one) for span, one in spanned if not span.surface(text).isspace()]
    opens: dict[int, list[tuple[Span, Annotation]]] = {}
    for span, one in covering:
        opens.setdefault(span.start, []).append((span, one))
    cuts = sorted({0, len(text), *(span.start for span, _ in covering), *(span.end for span, _ in covering)})
    active: list[tuple[Span, Annotation]] = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        active = [pair for pair in active if pair[0].end > start] + opens.get(start, [])
        piece = escape(text[start:end])
        yield (
            _mark(piece, [one for _, one in active], [one for span, one in active if span.end == end])
            if active
            else piece
        )


def _mark(piece: str, active: Sequence[Annotation], ending: Sequence[Annotation]) -> str:
    classes = sorted({kind_of(one) for one in active} | {one.state.value for one in active if one.state in _UNUSUAL})
    title = escape("; ".join(f"{kind_of(one)}: {type_of(one)}" for one in active))
    names = "".join(f"<sup>{escape(type_of(one))}</sup>" for one in ending)
    return f'<mark class="{" ".join(classes)}" title="{title}">{piece}</mark>{names}'


_UNUSUAL = frozenset({State.SUGGESTED, State.REJECTED})


def _words(document: Document, target: str | Span) -> str:
    text = document.article.text
    if isinstance(target, Span):
        return target.surface(text)
    one = document.get(target)
    if one is None:
        return target
    words = " … ".join(span.surface(text) for span in one.spans)
    return words or type_of(one)


def _figures(document: Document, chosen: Iterable[Annotation]) -> Iterator[str]:
    figures = [one for one in chosen if isinstance(one, Figure)]
    if not figures:
        return
    yield _table(
        "Figures",
        ("words", "role", "value", "unit", "counted", "of", "said by", "certainty"),
        [
            (
                _words(document, one.id),
                one.role or "",
                quantity_text(one.quantity),
                " per ".join(part for part in (one.unit or one.currency, one.per) if part),
                _words(document, one.counted) if one.counted else one.concept or "",
                _words(document, one.of_whole) if one.of_whole else "",
                _words(document, one.attribution) if one.attribution else "",
                one.certainty.value,
            )
            for one in figures
        ],
    )


def _events(document: Document, chosen: Iterable[Annotation]) -> Iterator[str]:
    events = [one for one in chosen if isinstance(one, EventMention)]
    if not events:
        return
    rows = [
        (
            one.type,
            _words(document, one.id) if one.spans else "(no trigger)",
            "\n".join(f"{argument.role}: {_words(document, argument.filler)}" for argument in one.arguments),
            ", ".join(_told(one)),
        )
        for one in events
    ]
    yield _table("Events", ("type", "trigger", "roles", ""), rows)


def _told(event: EventMention) -> Iterator[str]:
    if event.factuality is not Factuality.ASSERTED:
        yield event.factuality.value
    if event.polarity is not Polarity.POSITIVE:
        yield event.polarity.value
    yield from (f"{name}: {value}" for name, value in event.attributes)
    if event.event:
        yield f"event {event.event}"


def _relations(document: Document, chosen: Iterable[Annotation]) -> Iterator[str]:
    for one in chosen:
        if isinstance(one, Relation):
            yield f"{_words(document, one.source)} — {one.type} → {_words(document, one.target)}"
    entities: Mapping[str, str] = {one.id: one.name for one in document.entities}
    for one in chosen:
        if isinstance(one, Mention) and one.entity:
            yield f"{_words(document, one.id)} is {entities.get(one.entity, one.entity)}"


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    items = "".join(f"<li>{escape(line)}</li>\n" for line in lines)
    if items:
        yield f"<h2>{title}</h2>\n<ul>\n{items}</ul>\n"


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(one)}</th>" for one in head)
    body = "".join("<tr>" + "".join(f"<td>{_cell(one)}</td>" for one in row) + "</tr>\n" for row in rows)
    return f"<h2>{title}</h2>\n<table>\n<tr>{top}</tr>\n{body}</table>\n"


def _cell(words: str) -> str:
    return escape(words).replace("\n", "<br>")
