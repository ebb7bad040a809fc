"""Every format and every reader of labels. A new format is one file and one line in FORMATS."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from annotator.exchange import (
    brat,
    cas,
    case,
    chat,
    conll,
    doccano,
    dygie,
    gliner,
    gliner2,
    html,
    huggingface,
    labelstudio,
    maven,
    measeval,
    oneie,
    pdf,
    prodigy,
    rams,
    table,
    webanno,
)
from annotator.exchange.docbin import DocBinFormat, DocBinReader
from annotator.exchange.format import LabelReader
from annotator.exchange.jsonl import Jsonl, JsonlReader
from annotator.exchange.protocol import Format

_ALL: tuple[Format, ...] = (
    Jsonl(),
    DocBinFormat(),
    *conll.FORMATS,
    brat.Brat(),
    prodigy.Prodigy(),
    doccano.Doccano(),
    labelstudio.LabelStudio(),
    *oneie.FORMATS,
    dygie.Dygie(),
    gliner.Gliner(),
    maven.Maven(),
    measeval.MeasEval(),
    rams.Rams(),
    case.Case(),
    chat.Chat(),
    gliner2.Gliner2(),
    *table.FORMATS,
    html.Html(),
    pdf.Pdf(),
    huggingface.HuggingFace(),
    webanno.WebAnno(),
    *cas.FORMATS,
)

_READERS: tuple[LabelReader, ...] = (
    # A reader that looks closer stands before one that takes much.
    JsonlReader(),
    brat.BratReader(),
    labelstudio.LabelStudioReader(),
    oneie.OneIeReader(),
    measeval.MeasEvalReader(),
    prodigy.ProdigyReader(),
    doccano.DoccanoReader(),
    webanno.WebAnnoReader(),
    cas.CasReader(),
    DocBinReader(),
    conll.ConllReader(),
)

FORMATS: Mapping[str, Format] = MappingProxyType({one.key: one for one in _ALL})
LABEL_READERS: Mapping[str, LabelReader] = MappingProxyType({one.key: one for one in _READERS})
