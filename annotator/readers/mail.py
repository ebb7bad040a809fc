"""Reads e-mail messages, and web archives (MHTML), which are e-mail messages too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, plain_parts
from annotator.readers.decoding import decode
from annotator.readers.facts import Facts
from annotator.readers.markup import markup_parts
from annotator.readers.pages import decode_page, page
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

if TYPE_CHECKING:
    # The standard library's e-mail package is slow to import, so that it waits for the first message.
    from email.message import Message

HEAD = 16_384
HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:.*(?:\r?\n|\Z)|[ \t].*(?:\r?\n|\Z)|From .*\r?\n)")
TELLING = re.compile(
    rb"^(?:Received|Message-ID|MIME-Version|Delivered-To|Return-Path|Snapshot-Content-Location):", re.I | re.M
)
USUAL = re.compile(rb"^(?:From|To|Subject|Date):", re.I | re.M)
SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


class MailReader:
    """One article a message: its text, or its page."""

    key = "mail"
    title = "E-mail and web archives"
    extensions: tuple[str, ...] = (".eml", ".mht", ".mhtml")

    def recognises(self, data: bytes) -> bool:
        """Whether it begins with the headers of a message, one of which no article has."""
        head = data[:HEAD].lstrip()
        end = 0
        while match := HEADER.match(head, end):
            end = match.end()
        return len(TELLING.findall(head[:end])) > 0 and len(USUAL.findall(head[:end])) > 1

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError when the message has no text."""
        import email
        from email.utils import parseaddr

        message = email.message_from_bytes(data.lstrip())
        subject, sender = _header(message, "Subject"), _header(message, "From")
        if not message.keys() or not (subject or sender or message["MIME-Version"]):
            raise ReadError(f"{name} has no e-mail headers, so it is no message; save it again as .eml.")
        known = Facts(
            title=subject,
            byline=parseaddr(sender or "")[0] or sender,
            published=iso_date(_header(message, "Date")),
            language=_header(message, "Content-Language"),
            url=_header(message, "Snapshot-Content-Location"),
        )
        facts, parts, encoding = _content(name, message, known)
        return (Reading(article_from(parts, name, new_id(), facts), data, encoding),)


def _header(message: Message, key: str) -> str | None:
    """A header decoded, on one line; None when it is missing."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    raw = message[key]
    try:
        words = None if raw is None else str(make_header(decode_header(str(raw))))
    except (MessageError, LookupError, ValueError):
        words = str(raw)
    return " ".join(words.split()) or None if words else None


def _content(name: str, message: Message, known: Facts) -> tuple[Facts, list[Part], str]:
    plain = _part(message, "text/plain")
    html = _part(message, "text/html")
    if html is not None and known.url:
        text, encoding = decode_page(name, _payload(html), html.get_content_charset())
        facts, parts = page(name, text)
        return facts, parts, encoding
    head = [Part(ZoneKind.HEADLINE, known.title or ""), Part(ZoneKind.BYLINE, known.byline or "")]
    if plain is not None and _payload(plain).strip():
        text, encoding = decode_page(name, _payload(plain), plain.get_content_charset())
        return known, head + _plain(text), encoding
    if html is not None:
        text, encoding = decode_page(name, _payload(html), html.get_content_charset())
        return known, head + markup_parts(text), encoding
    if not message.is_multipart() and message.get_content_maintype() == "text":
        text, encoding = decode(name, _payload(message))
        return known, head + _plain(text), encoding
    raise ReadError(f"{name} is a message without text; save its attachments and open those.")


def _plain(text: str) -> list[Part]:
    """The paragraphs, with the sender's signature as metadata."""
    signature = SIGNATURE.search(text)
    end = signature.start() if signature else len(text)
    return plain_parts(text[:end]) + plain_parts(text[end:], ZoneKind.METADATA)


def _part(message: Message, kind: str) -> Message | None:
    """The first part of a kind that is no attachment."""
    parts = (part for part in message.walk() if part.get_content_type() == kind)
    return next((part for part in parts if part.get_content_disposition() != "attachment"), None)


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
