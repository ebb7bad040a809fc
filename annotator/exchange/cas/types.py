"""The types of a CAS of Dateline's, and their descriptor."""

from __future__ import annotations

from collections.abc import Mapping

SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
MENTION, FIGURE, EVENT = "dateline.Mention", "dateline.Figure", "dateline.Event"
WORDS, ARGUMENT, RELATION = "dateline.Words", "dateline.Argument", "dateline.Relation"
STRING, DOUBLE, SPAN, TOP = "uima.cas.String", "uima.cas.Double", "uima.tcas.Annotation", "uima.cas.TOP"
_COMMON = {"label": STRING, "attributes": STRING, "fragments": STRING}
TYPES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    f"{SEGMENTATION}.Sentence": (SPAN, {}),
    f"{SEGMENTATION}.Token": (SPAN, {}),
    MENTION: (SPAN, {**_COMMON, "entity": STRING, "entityName": STRING}),
    FIGURE: (SPAN, {**_COMMON, "value": DOUBLE, "unit": STRING, "slots": STRING}),
    WORDS: (SPAN, {}),
    ARGUMENT: (TOP, {"role": STRING, "target": SPAN}),
    EVENT: (
        SPAN,
        {**_COMMON, "factuality": STRING, "polarity": STRING, "event": STRING, "arguments": f"{ARGUMENT}[]"},
    ),
    RELATION: (SPAN, {"label": STRING, "Governor": SPAN, "Dependent": SPAN}),
}
"""Supertype and features of every type that is written; a range with [] is an array of references."""


def type_system() -> str:
    """The types as UIMA's descriptor."""
    lines = ["<?xml version='1.0' encoding='UTF-8'?>"]
    lines += ['<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">', "<types>"]
    for name, (parent, features) in TYPES.items():
        lines += ["<typeDescription>", f"<name>{name}</name>", f"<supertypeName>{parent}</supertypeName>", "<features>"]
        for feature, kind in features.items():
            is_array = kind.endswith("[]")
            of = f"<elementType>{kind.removesuffix('[]')}</elementType>" if is_array else ""
            ranged = "uima.cas.FSArray" if is_array else kind
            body = f"<name>{feature}</name><rangeTypeName>{ranged}</rangeTypeName>{of}"
            lines.append(f"<featureDescription>{body}</featureDescription>")
        lines += ["</features>", "</typeDescription>"]
    return "\n".join([*lines, "</types>", "</typeSystemDescription>"]) + "\n"
