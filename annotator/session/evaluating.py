"""Suggestions made anew for the texts of a gold file, and judged against it."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from annotator import paths
from annotator.domain.annotations import LIVE, Annotation, Argument, EventMention, Figure, type_of
from annotator.domain.article import Article, fold_line_ends
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import hull
from annotator.exchange import ExchangeError, Labelled, OffsetUnit, Quarantined, jsonl
from annotator.exchange.mapping import EVENT, map_types, suggest_mapping
from annotator.review.evaluation import Judged, in_reach, settle
from annotator.session.label_import import reader_for
from annotator.session.suggesting import Recipe, Unsuggested, suggest_all

Alternatives = Mapping[str, tuple[str, ...]]
"""For a name that the file uses, ours: the usual one first."""


@dataclass(frozen=True, slots=True)
class TypeMap:
    """What the names of a gold file are in the schema; one name may be told by several of ours."""

    types: Alternatives
    roles: Alternatives


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text and what people said of it, types as the file names them."""

    name: str
    article: Article
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """All of a gold file; `with_values`: whether its figures say more than where they stand."""

    format: str
    texts: tuple[GoldText, ...]
    left_out: tuple[str, ...]
    """A sentence for each line, document or annotation that cannot serve as gold."""
    with_values: bool


def read_gold(path: Path, key: str | None = None) -> Gold:
    """The gold texts of a file or folder in Dateline JSONL or a label format; ExchangeError when it holds none."""
    if not path.exists():
        raise ExchangeError(f"{path} does not exist; check the name.")
    gold = _of_jsonl(path) if key == "jsonl" or (key is None and _is_ours(path)) else _of_labels(path, key)
    if not any(one.annotations for one in gold.texts):
        why = f" ({gold.left_out[0]})" if gold.left_out else ""
        raise ExchangeError(f"{path} holds nothing to compare with: no text with accepted annotations{why}.")
    return gold


def _is_ours(path: Path) -> bool:
    return path.is_file() and jsonl.is_dateline_jsonl(path)


def _of_jsonl(path: Path) -> Gold:
    texts: list[GoldText] = []
    left_out: list[str] = []
    for one in jsonl.sift_lines(path):
        if isinstance(one, Quarantined):
            left_out.append(f"line {one.line}: {one.why}")
        elif not one.document.annotator:
            left_out.append(f"line {one.line}: it names no annotator, so nobody stands behind it")
        else:
            texts.append(_text_of(one.document))
    return Gold("jsonl", tuple(texts), tuple(left_out), with_values=True)


def _text_of(document: Document) -> GoldText:
    article = document.article
    kept = tuple(one for one in document.annotations.values() if one.state in LIVE)
    return GoldText(f"{article.file or article.title or article.id} ({document.annotator})", article, kept)


def _of_labels(path: Path, key: str | None) -> Gold:
    reader = reader_for(path, key)
    texts: list[GoldText] = []
    left_out: list[str] = []
    for one in reader.read(path):
        if isinstance(one, Quarantined):
            left_out.append(f"{one.file or path.name}, line {one.line}: {one.why}")
        else:
            article = Article(f"{len(texts)}", fold_line_ends(one.text), file=one.file)
            texts.append(GoldText(one.name, article, one.annotations))
    return Gold(reader.key, tuple(texts), tuple(left_out), with_values=False)


# --- types


def read_map(name: str) -> TypeMap:
    """The map of a TOML file, or of one that comes along ("kairos"); ExchangeError when it cannot be used."""
    try:
        file = Path(name) if Path(name).suffix == ".toml" else paths.resource("maps", f"{name}.toml")
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return TypeMap(_alternatives(table.get("types", {})), _alternatives(table.get("roles", {})))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ExchangeError(f"the map {name} cannot be read: {error}.") from error
    except (TypeError, AttributeError) as error:
        raise ExchangeError(f"the map {name} has a value of the wrong kind: {error}.") from error


def _alternatives(table: Any) -> dict[str, tuple[str, ...]]:
    rows = cast(Mapping[str, object], table)
    return {name: _names(name, given) for name, given in rows.items()}


def _names(name: str, given: object) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,)
    if not isinstance(given, list):
        raise TypeError(f"{name} needs a name or a list of names")
    return tuple(str(one) for one in cast(list[object], given))


def type_map(gold: Gold, schema: AnnotationSchema, given: TypeMap) -> TypeMap:
    """The given map, with the types of which it is plain what they are; a name of the schema means itself."""
    used = sorted({type_of(one) for text in gold.texts for one in text.annotations})
    plain = {name: (ours,) for name, ours in suggest_mapping(used, schema).items()} if gold.format != "jsonl" else {}
    return TypeMap({**plain, **given.types}, given.roles)


def unmapped(gold: Gold, schema: AnnotationSchema, mapping: TypeMap) -> Counter[str]:
    """Types of gold that neither the map nor the schema knows; nothing is judged of them."""
    names = (type_of(one) for text in gold.texts for one in text.annotations if not isinstance(one, Figure))
    known = _known(schema, mapping)
    return Counter(name for name in names if name not in known)


# --- judging


def judge(
    recipe: Recipe, gold: Gold, schema: AnnotationSchema, mapping: TypeMap, processes: int
) -> Iterator[Judged | Unsuggested]:
    """Each text with gold and suggestions in the schema's types, as it is done; raises ModelError."""
    articles = (replace(one.article, id=str(number)) for number, one in enumerate(gold.texts))
    for outcome in suggest_all(recipe, articles, processes):
        if isinstance(outcome, Unsuggested):
            yield outcome
        else:
            article, layer = outcome
            text = gold.texts[int(article.id)]
            yield in_our_terms(text, layer.annotations, schema, mapping)


def in_our_terms(text: GoldText, found: Sequence[Annotation], schema: AnnotationSchema, mapping: TypeMap) -> Judged:
    """Gold with our types and roles; what stands where only unknown types of gold stand is neither right nor wrong."""
    names = {type_of(one) for one in text.annotations if not isinstance(one, Figure)}
    dropped = names - _known(schema, mapping)
    kept = [one for one in _with_plain_fillers(text.annotations, dropped) if type_of(one) not in dropped]
    firsts = {name: mapping.types[name][0] for name in names if mapping.types.get(name)}
    mapped = map_types(Labelled(text.name, text.article.text, tuple(kept), OffsetUnit.CODE_POINTS, ""), firsts)
    theirs = {one.id: type_of(one) for one in kept}
    ours = {name: tuple(one.removeprefix(EVENT) for one in some) for name, some in mapping.types.items()}
    settled = (settle(one, found, ours.get(theirs[one.id], ())) for one in mapped.labelled.annotations)
    wanted = tuple(_with_roles(one, schema, mapping.roles) for one in settled)
    unknown = [one for one in text.annotations if type_of(one) in dropped]
    return Judged(text.name, text.article.text, wanted, tuple(in_reach(found, wanted, unknown)))


def _known(schema: AnnotationSchema, mapping: TypeMap) -> set[str]:
    return {*mapping.types, *(one.id for one in (*schema.entities, *schema.events, *schema.relations))}


def _with_plain_fillers(annotations: Sequence[Annotation], dropped: set[str]) -> Iterator[Annotation]:
    """Events keep the words of fillers that are dropped."""
    gone = {one.id: one for one in annotations if type_of(one) in dropped}
    for one in annotations:
        if isinstance(one, EventMention):
            arguments = tuple(_as_words(argument, gone) for argument in one.arguments)
            yield replace(one, arguments=arguments)
        else:
            yield one


def _as_words(argument: Argument, gone: Mapping[str, Annotation]) -> Argument:
    filler = gone.get(argument.filler) if isinstance(argument.filler, str) else None
    return replace(argument, filler=hull(filler.spans)) if filler is not None and filler.spans else argument


def _with_roles(one: Annotation, schema: AnnotationSchema, roles: Alternatives) -> Annotation:
    """Of several roles that one may be told by, the first that the event's type has."""
    if not isinstance(one, EventMention):
        return one
    kind = schema.event(one.type)

    def ours(role: str) -> str:
        known = (name for name in roles.get(role, ()) if kind is not None and kind.role(name))
        return next(known, roles.get(role, (role,))[0])

    return replace(one, arguments=tuple(replace(each, role=ours(each.role)) for each in one.arguments))
