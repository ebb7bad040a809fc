"""What each kind of file gives: facts, and the kinds of zones in text order."""

from __future__ import annotations

import pytest

from annotator.readers import Reader
from annotator.readers.registry import READERS
from tests.readers.test_readers import ids, sample

IWS, HERALD, STORM = "Ilmarian Wire Service", "Luma Herald", "https://iws.example/storm"
WIRE = "dateline body body body"
EXPECTED: dict[str, tuple[str | None, str | None, str, str | None, str]] = {
    # byline, published, source, address, zones
    "anpa": ("INES CALDER, IWS Writer", "2023-05-03", "IWS", None,
             "metadata headline editors_note byline byline dateline body body metadata"),
    "iptc7901": ("Ines Calder, iws", None, "IWS", None,
                 "metadata metadata headline byline dateline body body editors_note editors_note editors_note"),
    "feed": ("Ines Calder", "2023-05-03", IWS, STORM, "headline byline dateline body body"),
    "factiva-xml": ("Ines Calder", "2023-05-03", HERALD, None, f"headline byline {WIRE} copyright"),
    "newsml": (None, "2023-05-03", "IWS", None, "headline dateline body body metadata"),
    "newsml-g2": ("Ines Calder", "2023-05-03", "IWS", None, f"headline byline editors_note {WIRE} copyright"),
    "ritzau": ("Ines Calder", "2023-05-03", "iws", None, "headline deck byline dateline body body body body"),
    "nitf": ("Ines Calder, IWS Writer", "2023-05-03", IWS, None,
             f"headline deck byline byline caption credit {WIRE} editors_note"),
    "factiva-html": ("Ines Calder", "2023-05-03", HERALD, None, "headline byline dateline body body copyright"),
    "html": ("Ines Calder", "2023-05-03", IWS, STORM, f"headline byline {WIRE} body caption"),
    "mail": ("Ines Calder", "2023-05-03", "IWS", None, "headline byline dateline body body metadata metadata"),
    "jsonfeed": ("Ines Calder", "2023-05-03", IWS, STORM, "headline byline dateline body body"),
    "ninjs": ("Ines Calder", "2023-05-03", IWS, "https://iws.example/items/1",
              f"headline byline {WIRE} caption credit copyright"),
    "json-records": (None, "2023-05-03", "IWS", STORM, WIRE),
    "csv": (None, "2023-05-03", "IWS", None, WIRE),
    "parquet": (None, "2023-05-03", "IWS", None, WIRE),
    "warc": ("Ines Calder", "2023-05-03", IWS, STORM, f"headline byline {WIRE} body caption"),
    "pdf": (None, None, "IWS", None, f"headline {WIRE} body body"),
    "factiva-rtf": ("Ines Calder", "2023-05-03", HERALD, None, "headline byline dateline body body copyright"),
    "rtf": ("Ines Calder", None, "IWS", None, f"headline byline {WIRE}"),
    "nexis-docx": ("Ines Calder", "2023-05-03", HERALD, None, f"headline byline {WIRE} copyright"),
    "docx": ("Ines Calder", None, "IWS", None, f"headline byline {WIRE} caption"),
    "odt": ("Ines Calder", None, "IWS", None, f"headline byline {WIRE}"),
    "epub": (None, "2023-05-03", "Wire of the week", None, f"headline {WIRE}"),
    "zip": (None, None, "IWS", None, "headline dateline body"),
    "nexis-text": ("Ines Calder", "2023-05-03", HERALD, None, "headline byline dateline body body copyright"),
    "proquest": ("Calder, Ines", "2023-05-03", HERALD, "https://search.example/docview/1",
                 "headline byline dateline body body copyright"),
    "text": (None, None, "IWS", None, "headline dateline body"),
}  # fmt: skip


@pytest.mark.parametrize("reader", READERS, ids=[one.key for one in READERS])
def test_facts_and_zones_of_the_sample(reader: Reader) -> None:
    article = reader.read("sample" + reader.extensions[0], sample(reader), ids())[0].article
    kinds = " ".join(zone.kind.value for zone in article.zones)
    assert (article.byline, article.published, article.source, article.url, kinds) == EXPECTED[reader.key]
    assert article.language == "en"
    assert article.dateline and article.dateline.agency == "IWS"
