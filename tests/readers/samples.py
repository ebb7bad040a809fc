"""One file of each kind that is read, made by code: the story is the same, written for this project."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence

HEADLINE = "Storm floods Luma Bay"
BYLINE = "By Ines Calder"
LEAD = "LUMA BAY, Ilmaria (IWS) — Storm Odile left 18 people hurt on Wednesday, and 2,300 homes without power, it said."
SECOND = "“The water came in less than an hour,” said Café owner Jana Ruiz, who carried two children to the roof."
THIRD = (
    "The governor sent 700 soldiers to the coast, where four villages can be reached by boat only. Schools will stay"
    " closed until Monday, the ministry said, and the harbour for at least a week."
)
CAPTION = "A man wades through Luma Bay, Ilmaria, Wednesday, May 3, 2023."
CREDIT = "(IWS Photo/Pavel Orsk)"
RIGHTS = "Copyright 2023 Ilmarian Wire Service. All rights reserved."
BODY = (LEAD, SECOND, THIRD)

EMAIL = f"""From: Ines Calder <ines@iws.example>
To: desk@iws.example
Subject: {HEADLINE}
Date: Wed, 03 May 2023 18:40:00 +0200
Message-ID: <1@iws.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{LEAD}

{SECOND}

-- 
Ines Calder, IWS
"""  # noqa: W291
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>{HEADLINE} | IWS</title>
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "{HEADLINE}", "datePublished": "2023-05-03T18:40:00+02:00", "inLanguage": "en",
"author": [{{"@type": "Person", "name": "Ines Calder"}}], "publisher": {{"name": "Ilmarian Wire Service"}},
"url": "https://iws.example/storm"}}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
<article><h1>{HEADLINE}</h1><figure><img src="x.jpg"><figcaption>{CAPTION}</figcaption></figure>
{"".join(f"<p>{words}</p>" for words in BODY)}<p>{THIRD.replace("700", "40")}</p></article>
<aside>Subscribe to our newsletter</aside><footer>About us</footer><script>alert(1)</script></body></html>"""
NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>{HEADLINE}</title><docdata><date.issue norm="20230503T184000Z"/>
<doc.copyright holder="IWS" year="2023"/></docdata></head>
<body><body.head><hedline><hl1>{HEADLINE}</hl1><hl2>Army helps on the coast</hl2></hedline>
<byline>{BYLINE}<byttl>IWS Writer</byttl></byline><distributor>Ilmarian Wire Service</distributor>
<dateline><location>LUMA BAY, Ilmaria</location></dateline></body.head>
<body.content><media><media-caption>{CAPTION}</media-caption><media-producer>Pavel Orsk</media-producer></media>
{"".join(f"<p>{words}</p>" for words in BODY)}</body.content>
<body.end><tagline>IWS writer Ana Voss contributed to this report.</tagline></body.end></body></nitf>"""
G2 = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:iws:1" version="1"><contentMeta><headline>Old words</headline></contentMeta>
<contentSet><inlineData contenttype="text/plain">Old words of the first version.</inlineData></contentSet></newsItem>
<newsItem guid="urn:iws:1" version="2" xml:lang="en-GB">
<rightsInfo><copyrightHolder literal="IWS"/><copyrightNotice>{RIGHTS}</copyrightNotice></rightsInfo>
<itemMeta><provider literal="iws.example"/><versionCreated>2023-05-03T18:40:00Z</versionCreated>
<edNote>Adds the number of homes.</edNote></itemMeta>
<contentMeta><headline>{HEADLINE}</headline><by>{BYLINE}</by><language tag="en"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
{"".join(f"<p>{words}</p>" for words in BODY)}</body></html></inlineXML>
</contentSet></newsItem></itemSet></newsMessage>"""
NEWSML = f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsItem xml:lang="en"><NewsManagement>
<ThisRevisionCreated>20230503T184000+0000</ThisRevisionCreated></NewsManagement><NewsComponent>
<NewsLines><DateLine>LUMA BAY, Ilmaria, May 3, 2023 (IWS) -</DateLine><HeadLine>{HEADLINE}</HeadLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="IWS"/></Provider></AdministrativeMetadata>
<ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>
<p>{SECOND}</p><p>{THIRD}</p><p>ic/av</p></body.content></body></nitf></DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>"""
RITZAU = f"""<?xml version="1.0"?>
<RBNews xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><NewsID>1</NewsID>
<PublishDate>2023-05-03T18:40:00.1</PublishDate><strapline>FLASH</strapline><headline>{HEADLINE}</headline>
<subtitle>Army helps &amp;amp; stays</subtitle><town>Luma Bay</town><origin>/iws/</origin><language>en</language>
<content>{"".join(f"&lt;p&gt;{words}&lt;/p&gt;" for words in (*BODY, "Café &amp;amp;amp; bar."))}</content>
<byLine>Ines Calder</byLine><ContentShort>Storm Odile ...</ContentShort></RBNews>"""
FACTIVA_XML = f"""<?xml version="1.0" encoding="utf-8"?>
<PPSResponse><ppsArticleResponse><ppsarticleResultSet count="1"><ppsarticle><article><baseLanguage>EN</baseLanguage>
<copyright>(c) 2023 Ilmarian Wire Service</copyright><headline><paragraph>{HEADLINE}</paragraph></headline>
<byline>{BYLINE}</byline><leadParagraph><paragraph>{LEAD}</paragraph></leadParagraph>
<publicationDate><dateTime>2023-05-03T18:40:00Z</dateTime></publicationDate><sourceName>Luma Herald</sourceName>
<tailParagraphs><paragraph>{SECOND}</paragraph><paragraph>{THIRD}</paragraph></tailParagraphs>
</article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>"""
FACTIVA_FIELDS = (
    ("HD", HEADLINE), ("BY", BYLINE), ("WC", "295 mots"), ("PD", "3 mai 2023"), ("SN", "Luma Herald"),
    ("LA", "Anglais"), ("CY", "(c) 2023 Ilmarian Wire Service"), ("LP", LEAD), ("TD", SECOND),
    ("AN", "Document LUMAHE0020230503ej5300001"),
)  # fmt: skip
FACTIVA_ROWS = "".join(
    f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td><p class="articleParagraph en">{words}</p></td></tr>'
    for code, words in FACTIVA_FIELDS
)
FACTIVA_PAGE = f"""<html><head><meta charset="utf-8"><title>Factiva</title></head><body>
<div class="article enArticle"><table>{FACTIVA_ROWS}</table></div>
<div class="article enArticle"><table>{FACTIVA_ROWS.replace(HEADLINE, "Second story")}</table></div></body></html>"""
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Ilmarian Wire Service</title><language>en-gb</language>
<item><title>{HEADLINE}</title><link>https://iws.example/storm</link><dc:creator>Ines Calder</dc:creator>
<pubDate>Wed, 03 May 2023 18:40:00 +0200</pubDate><description>Eighteen hurt.</description>
<content:encoded><![CDATA[<p>{LEAD}</p><p>{SECOND}</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Harbour closed</title><description>The harbour is closed for a week.</description></item>
</channel></rss>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Ilmarian Wire Service",
    "language": "en",
    "items": [
        {
            "id": "1",
            "url": "https://iws.example/storm",
            "title": HEADLINE,
            "content_html": f"<p>{LEAD}</p><p>{SECOND}</p>",
            "date_published": "2023-05-03T18:40:00Z",
            "authors": [{"name": "Ines Calder"}],
        }
    ],
}
NINJS = {
    "uri": "https://iws.example/items/1",
    "type": "text",
    "versionCreated": "2023-05-03T18:40:00Z",
    "copyrightNotice": RIGHTS,
    "language": "en",
    "by": "Ines Calder",
    "headlines": [{"role": "main", "value": HEADLINE}],
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": "\n\n".join(BODY)},
        {"role": "rich", "contentType": "application/xhtml+xml", "value": "".join(f"<p>{one}</p>" for one in BODY)},
    ],
    "associations": [
        {"type": "picture", "descriptions": [{"role": "caption", "value": CAPTION}], "by": "Pavel Orsk"},
    ],
}
NEXIS = f"""



                               1 of 2 DOCUMENTS



                                  Luma Herald

                             May 3, 2023 Wednesday

{HEADLINE}

BYLINE: Ines Calder

LENGTH: 61 words

LUMA BAY, Ilmaria (IWS) -- Storm Odile left 18 people hurt on Wednesday, and
2,300 homes without power, police said.

The governor sent 700 soldiers to the coast, where four villages can be
reached by boat only.

LOAD-DATE: May 4, 2023

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                      Copyright 2023 Ilmarian Wire Service
                              All Rights Reserved

                               2 of 2 DOCUMENTS


                                  Luma Herald

                             May 4, 2023 Thursday

Harbour of Luma Bay stays closed

LENGTH: 20 words

The harbour of Luma Bay will stay closed for at least a week, the ministry
said on Thursday.

LANGUAGE: ENGLISH


                      Copyright 2023 Ilmarian Wire Service
                              All Rights Reserved
"""
PROQUEST = f"""Document 1 of 2

Title: {HEADLINE}

Publication title: Luma Herald; Luma Bay

Publication date: May 3, 2023

Author: Calder, Ines

Full text: {LEAD}

{SECOND}

Subject: Storms; Floods

Document URL: https://search.example/docview/1

Language of publication: English

Copyright: {RIGHTS}

ProQuest document ID: 1

____________________________________________________________

Title: Harbour closed

Publication title: Luma Herald

Full Text: The harbour of Luma Bay will stay closed for a week.

ProQuest document ID: 2
"""
ANPA = (
    "\x16\x16\x01a0042\x1f-----\r\nr i\x13\x11 BC-IL--Storm     05-03 0101\r\n"
    "\x02^BC-IL--Storm, 1st Ld-Writethru,101<\r\n"
    "^Storm floods Luma Bay<\r\n^Eds: Adds the number of homes.<\r\n^By INES CALDER=\r\n^IWS Writer=\r\n"
    "\t   LUMA BAY, Ilmaria (IWS) _ Storm Odile left 18 people hurt on Wednesday. \r\n"
    "\t   ``The water came in less than an hour,'' said owner Jana Ruiz. \r\n"
    "\t   ___\r\n\x03AP-WF-05-03-23 1840GMT<\r\n\x04"
)
IPTC7901 = (
    "\x01iws0042 4 i 60  iws 0042\r\n\r\nIlmaria/weather/\r\n\x021ST LEAD\r\n"
    "Storm floods Luma Bay\r\nBy Ines Calder, iws =\r\n\r\n"
    "Luma Bay (IWS) - Storm Odile left 18 people hurt on Wednesday, and\r\n"
    "2,300 homes without power, police said.\r\n\r\n"
    "The governor sent 700 soldiers to the coast.\r\n\r\n# iws NOTEBOOK\r\n\r\n* * * *\r\n"
    "The following information is not for publication\r\n\r\niws ic av\r\n\r\n\x031840 GMT May 3\r\n\x7f\x04"
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file, the first member stored as EPUB and ODT want it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for number, (name, data) in enumerate(members.items()):
            file.writestr(name, data, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED)
    return buffer.getvalue()


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(paragraphs: Sequence[tuple[str, str]]) -> bytes:
    """A Word document of styles and paragraphs."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words[:9]}</w:t></w:r>'
        f"<w:r><w:t>{words[9:]}</w:t></w:r></w:p>"
        for style, words in paragraphs
    )
    document = f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def nexis_word() -> bytes:
    """A cover list and two articles as Nexis Uni sends them."""
    cover = ["Documents (2)", f"1. {HEADLINE}", "Client/Matter: -None-", "Search Terms: storm"]
    end = ["Load-Date: May 4, 2023", "End of Document"]
    head = [
        HEADLINE,
        "Luma Herald",
        "May 3, 2023 Wednesday",
        RIGHTS,
        "Section: NEWS",
        "Length: 61 words",
        "Byline: Ines Calder",
    ]
    second = [
        "Harbour closed",
        "Luma Herald",
        "May 4, 2023 Thursday",
        RIGHTS,
        "Length: 12 words",
        "Body",
        "The harbour is closed.",
    ]
    lines = [*cover, *head, "Body", *BODY, *end, *second, *end]
    return word([("Normal", line) for line in lines])


def opendocument() -> bytes:
    """A LibreOffice document."""
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    body = f"<text:h>{HEADLINE}</text:h>" + "".join(
        f"<text:p>{one}<text:s text:c='2'/></text:p>" for one in (BYLINE, *BODY)
    )
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub() -> bytes:
    """A book with a cover and two chapters."""
    chapter = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>{}</h1>{}</body></html>"
    paragraphs = "".join(f"<p>{one}</p>" for one in BODY)
    opf = (
        "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
        "<dc:title>Wire of the week</dc:title><dc:language>en</dc:language><dc:date>2023-05-03</dc:date></metadata>"
        "<manifest><item id='c' href='cover.xhtml' media-type='application/xhtml+xml'/>"
        "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
        "<item id='b' href='b%20b.xhtml' media-type='application/xhtml+xml'/></manifest>"
        "<spine><itemref idref='c'/><itemref idref='a'/><itemref idref='b'/></spine></package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfile full-path='OEBPS/book.opf'/></container>",
            "OEBPS/book.opf": opf,
            "OEBPS/cover.xhtml": "<html><body><p>Wire</p></body></html>",
            "OEBPS/a.xhtml": chapter.format(HEADLINE, paragraphs),
            "OEBPS/b b.xhtml": chapter.format("Second story", paragraphs),
        }
    )


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]]) -> bytes:
    """A PDF of pages of lines: left, bottom, size and words, set in Helvetica."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, lines in enumerate(pages):
        stream = b"".join(
            b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n"
            % (size, left, bottom, words.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)"))
            for left, bottom, size, words in lines
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            b" /Contents %d 0 R >>" % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, len(out))
    )


def set_lines(
    words: str, left: float, top: float, width: int, size: float = 10
) -> list[tuple[float, float, float, str]]:
    """A paragraph as lines of at most `width` characters, to be put on a PDF's page."""
    lines: list[str] = [""]
    for word_ in words.split():
        if len(lines[-1]) + 1 + len(word_) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word_}".strip()
    return [(left, top - number * size * 1.3, size, line) for number, line in enumerate(lines)]


def two_columns() -> bytes:
    """A page with a headline over two columns, written line by line across both, as some programs do."""
    left: list[tuple[float, float, float, str]] = []
    right: list[tuple[float, float, float, str]] = []
    for column, at, paragraphs in ((left, 50.0, BODY), (right, 310.0, BODY[1:])):
        top = 720.0
        for words in paragraphs:
            column.extend(set_lines(words, at, top, 44))
            top = column[-1][1] - 20
    across = [line for pair in zip(left, right, strict=False) for line in pair]
    rest = left[len(right) :] + right[len(left) :]
    return pdf([[(50, 770, 20, HEADLINE), *across, *rest, (290, 30, 9, "1")]])


def rich(lines: Sequence[str]) -> bytes:
    """An RTF file with a line a paragraph."""
    words = "\\par\n".join(
        "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in line.replace("\t", "\\tab "))
        for line in lines
    )
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 " + words + "\\par}").encode("ascii")


def warc() -> bytes:
    """A crawl with one page and one picture, each record packed on its own."""
    out = b""
    for address, kind, content in (
        ("https://iws.example/storm", "text/html; charset=utf-8", PAGE.encode()),
        ("https://iws.example/x.png", "image/png", b"\x89PNG"),
    ):
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2023-05-03T18:40:00Z\r\n"
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        out += gzip.compress(head.encode() + http + b"\r\n\r\n", mtime=0)
    return out


def parquet() -> bytes:
    """A table with one story."""
    import pyarrow
    from pyarrow.parquet import write_table

    buffer = io.BytesIO()
    write_table(pyarrow.table({"title": [HEADLINE], "text": ["\n\n".join(BODY)], "date": ["2023-05-03"]}), buffer)
    return buffer.getvalue()


ROW = {"title": HEADLINE, "text": "\n\n".join(BODY), "date": "2023-05-03", "url": "https://iws.example/storm"}

SAMPLES: dict[str, Callable[[], bytes]] = {
    "anpa": ANPA.encode,
    "iptc7901": IPTC7901.encode,
    "feed": RSS.encode,
    "factiva-xml": FACTIVA_XML.encode,
    "newsml": NEWSML.encode,
    "newsml-g2": G2.encode,
    "ritzau": RITZAU.encode,
    "nitf": NITF.encode,
    "factiva-html": FACTIVA_PAGE.encode,
    "html": PAGE.encode,
    "mail": EMAIL.encode,
    "jsonfeed": json.dumps(JSON_FEED).encode,
    "ninjs": json.dumps(NINJS, indent=2).encode,
    "json-records": (json.dumps(ROW) + "\n" + json.dumps(ROW | {"title": "Second"}) + "\n").encode,
    "csv": ('title,text,date\r\n"Storm floods Luma Bay","' + "\n\n".join(BODY) + '",2023-05-03\r\n').encode,
    "parquet": parquet,
    "warc": warc,
    "pdf": two_columns,
    "factiva-rtf": lambda: rich([f"{code}\t{words}" for code, words in FACTIVA_FIELDS]),
    "rtf": lambda: rich([HEADLINE, BYLINE, *BODY]),
    "nexis-docx": nexis_word,
    "docx": lambda: word(
        [("Title", HEADLINE), ("Normal", BYLINE), *(("Normal", one) for one in BODY), ("Caption", CAPTION)]
    ),
    "odt": opendocument,
    "epub": epub,
    "zip": lambda: zipped(
        {"folder/storm.txt": f"{HEADLINE}\n\n{LEAD}\n", "README.md": "x", "photo.png": b"\x89PNG\x00"}
    ),
    "nexis-text": NEXIS.replace("\n", "\r\n").encode,
    "proquest": PROQUEST.encode,
    "text": "Storm floods Luma Bay 🌊\r\n\r\nLUMA BAY, Ilmaria (IWS) — Storm Odile left 18 people hurt.\r\n".encode,
}
NEEDS = {
    "lxml": ("feed", "factiva-xml", "newsml", "newsml-g2", "nitf", "ritzau", "factiva-html", "html", "jsonfeed",
             "ninjs", "nexis-docx", "docx", "odt", "epub", "warc"),
    "trafilatura": ("html", "warc"),
    "pypdfium2": ("pdf",),
    "pyarrow": ("parquet",),
    "warcio": ("warc",),
    "striprtf": ("rtf", "factiva-rtf"),
}  # fmt: skip
"""Libraries, and the kinds of file that need them."""
COUNTS = {"factiva-html": 2, "feed": 2, "epub": 2, "json-records": 2, "nexis-docx": 2, "nexis-text": 2, "proquest": 2}
"""How many articles a sample holds, where not one."""
