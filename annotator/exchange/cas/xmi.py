"""UIMA CAS as XMI."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast
from xml.sax.saxutils import quoteattr

from annotator.domain.document import Document
from annotator.exchange.cas.structures import CasFormat, Structure
from annotator.exchange.cas.types import SEGMENTATION, type_system
from annotator.exchange.format import Loss, Options
from annotator.exchange.probing import items_of
from annotator.exchange.writing import Files, TypeName

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Xmi(CasFormat):
    """XMI, with the type system beside it."""

    key = "xmi"
    title = "UIMA CAS XMI"
    ending = ".xmi"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One XMI; control characters, which XML cannot hold, become U+FFFD."""
        made = super().files(document, name, options)
        if not _NOT_XML.search(document.article.text):
            return made
        why = "XML cannot hold them; U+FFFD stands in their place"
        return Files(made.files, [*made.losses, Loss(document.id, None, "control characters of the text", why)])

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """The type system."""
        del types, options
        return {"TypeSystem.xml": type_system().encode()}

    def text(self, document: Document, structures: Sequence[Structure]) -> str:
        """The XMI."""
        spaces = {one.type.rpartition(".")[0] for one in structures} | {"uima.cas"}
        names = {space: _prefix(space) for space in sorted(spaces)}
        head = "".join(f' xmlns:{prefix}="http:///{space.replace(".", "/")}.ecore"' for space, prefix in names.items())
        sofa = f'sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString={_attribute(document.article.text)}'
        members = " ".join(str(one.number) for one in structures if "begin" in one.features)
        lines = [
            "<?xml version='1.0' encoding='UTF-8'?>",
            f'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"{head} xmi:version="2.0">',
            '<cas:NULL xmi:id="0"/>',
            *(_element(one, names) for one in structures),
            f'<cas:Sofa xmi:id="1" {sofa}/>',
            f'<cas:View sofa="1" members="{members}"/>',
            "</xmi:XMI>",
        ]
        return "\n".join(lines) + "\n"


def _prefix(space: str) -> str:
    return {"uima.cas": "cas", "uima.tcas": "tcas", SEGMENTATION: "segmentation"}.get(space, space)


def _element(one: Structure, names: Mapping[str, str]) -> str:
    space, _, name = one.type.rpartition(".")
    sofa = ' sofa="1"' if "begin" in one.features else ""
    features = "".join(f" {key}={_attribute(_written(value))}" for key, value in one.features.items())
    return f'<{names[space]}:{name} xmi:id="{one.number}"{sofa}{features}/>'


def _written(value: object) -> str:
    if isinstance(value, list):
        return " ".join(str(one.number) for one in items_of(cast(object, value)) if isinstance(one, Structure))
    return str(value.number) if isinstance(value, Structure) else str(value)


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
