"""UIMA CAS as XMI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast
from xml.sax.saxutils import quoteattr

from annotator.domain.annotations import Annotation, EventMention, Figure, type_of
from annotator.domain.document import Document
from annotator.exchange.cas import peer
from annotator.exchange.cas.structures import CasFormat, Structure
from annotator.exchange.cas.types import SEGMENTATION, type_system
from annotator.exchange.format import Facts, Loss, Options
from annotator.exchange.probing import items_of
from annotator.exchange.selection import in_states
from annotator.exchange.view import View
from annotator.exchange.writing import Files, TypeName, xml_text

TYPES = "TypeSystem.xml"


class Xmi(CasFormat):
    """XMI, with the type system beside it."""

    key = "xmi"
    title = "UIMA CAS XMI"
    ending = ".xmi"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """One XMI; control characters, which XML cannot hold, become U+FFFD."""
        made = super().files(document, name, options)
        why = "XML cannot hold them; U+FFFD stands in their place"
        losses = list(made.losses)
        if xml_text(document.article.text) != document.article.text:
            losses.append(Loss(document.id, None, "control characters of the text", why))
        names = [one.id for one in in_states(document, options.states) if has_lost(names_of(one))]
        losses += [Loss(document.id, one, "control characters of a name", why) for one in names]
        return Files(made.files, losses)

    def clean(self, text: str) -> str:
        """The text with U+FFFD for what XML cannot hold."""
        return xml_text(text)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """The facts with names as XML can hold them."""
        facts = super().facts(document, chosen, view)
        marks = frozenset((self.clean(name), place) for name, place in facts.marks)
        ties = frozenset((self.clean(name), one, other) for name, one, other in facts.ties)
        values = frozenset((place, value, self.clean(unit)) for place, value, unit in facts.values or ())
        return Facts(marks, ties, values)

    def by_peer(self, file: Path) -> peer.Found:
        """What dkpro-cassis reads with the type system."""
        return peer.by_xmi(file, file.with_name(TYPES))

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """The type system."""
        del types, options
        return {TYPES: type_system().encode()}

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


def has_lost(names: Iterable[str]) -> bool:
    """Whether one of them cannot stand in XML as it is."""
    return any(xml_text(one) != one for one in names)


def names_of(one: Annotation) -> Iterator[str]:
    """Every name of an annotation that stands in an attribute of the XML."""
    yield type_of(one)
    if isinstance(one, EventMention):
        yield from (argument.role for argument in one.arguments)
        yield one.event or ""
    elif isinstance(one, Figure):
        yield f"{one.unit}{one.currency}"


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
    return quoteattr(xml_text(text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
