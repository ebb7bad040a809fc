"""Label Studio: tasks with regions and relations as JSON, and beside it the labelling config that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from annotator.domain.annotations import Annotation, Figure, Relation, Spanned, State, type_of
from annotator.domain.document import Document
from annotator.domain.records import plain_number
from annotator.domain.span import Span, hull
from annotator.exchange.building import Building, PlacementError, slots_of
from annotator.exchange.format import ExchangeError, Labelled, Loss, OffsetUnit, Options, Quarantined, Seen
from annotator.exchange.linking import links_of
from annotator.exchange.losing import Place, kind_of
from annotator.exchange.pairing import owned
from annotator.exchange.probing import items_of, probe_record, read_text, record_of, records_of, rows_of
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import PLAIN
from annotator.exchange.view import plain_type
from annotator.exchange.writing import Part, TextFormat, TypeName, json_text, xml_text

LABELS, TEXT, VALUE = "label", "text", "value"
"""Names in the config, which regions must repeat or nothing is shown."""
_PLACE = Place("Label Studio", relations=True, arguments=True, figure_values=True)
Record = dict[str, Any]


class LabelStudio(TextFormat):
    """Mentions, figures and triggers as regions, arguments and relations as relations; suggestions as predictions."""

    key = "labelstudio"
    title = "Label Studio JSON"
    extension = ".json"
    carries = "mentions, figures (value as Number, slots as meta) and triggers as regions; arguments and relations"
    reads_back = "Dateline's reader of Label Studio: every region against its words, every label in the config"
    beside = ".config.xml"
    opening, separator, closing = "[\n", ",\n", "\n]\n"

    def part(self, document: Document, options: Options) -> Part:
        """One task."""
        chosen = in_states(document, options.states)
        losses = list(_PLACE.losses(document, chosen))
        suggested = [one for one in chosen if one.state is State.SUGGESTED]
        decided = [one for one in chosen if one.state is not State.SUGGESTED]
        types: set[TypeName] = set()
        result = _result(document, decided, losses, types)
        task: Record = {
            "data": {"text": document.article.text, "title": document.article.title, "document": document.id},
            "annotations": [{"completed_by": {"email": document.annotator}, "was_cancelled": False, "result": result}],
        }
        if suggested:
            model = suggested[0].origin
            name = f"{model.name} {model.version or ''}".strip()
            guesses = _result(document, suggested, losses, types)
            task["predictions"] = [{"model_version": name, "result": guesses}]
        return Part(json_text(task), losses, types=frozenset(types))

    def summary(self, types: frozenset[TypeName], options: Options) -> str:
        """The labelling config."""
        schema = options.schema
        known = [one.id for one in (*schema.entities, *schema.figure.roles, *schema.events)] if schema else []
        labels = sorted({*known, *(name for kind, name in types if kind == "label")})
        links = sorted({name for kind, name in types if kind == "link"})
        lines = [
            "<View>",
            "  <Relations>",
            *(f"    <Relation value={quoteattr(xml_text(one))}/>" for one in links),
            "  </Relations>",
            f'  <Labels name="{LABELS}" toName="{TEXT}">',
            *(f"    <Label value={quoteattr(xml_text(one))}/>" for one in labels),
            "  </Labels>",
            f'  <Text name="{TEXT}" value="$text"/>',
            f'  <Number name="{VALUE}" toName="{TEXT}" perRegion="true"/>',
            "</View>",
        ]
        return "\n".join(lines) + "\n"

    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What the reader of labels takes from it."""
        del options
        known = names_in(self.paths(path)[1])
        for own, seen in owned(LabelStudioReader().read(path), values=True):
            facts = seen.facts
            used = {name for name, *_ in (*facts.marks, *facts.ties)} if facts else set[str]()
            if unknown := {xml_text(one) for one in used} - known:
                raise ExchangeError(f"the labelling config does not know {min(unknown)!r}, so nothing would be shown.")
            yield own, seen


def names_in(config: Path) -> set[str]:
    """The labels and relations of a labelling config; raises ExchangeError when it is none."""
    try:
        root = ElementTree.fromstring(read_text(config))
    except ElementTree.ParseError as error:
        raise ExchangeError(f"{config.name} is no labelling config: {error}.") from error
    return {plain_type(one.get("value", "")) for name in ("Label", "Relation") for one in root.iter(name)}


def _result(document: Document, chosen: Sequence[Annotation], losses: list[Loss], types: set[TypeName]) -> list[Record]:
    """Regions and relations, which share one list."""
    result: list[Record] = []
    written: set[str] = set()
    for one in chosen:
        if isinstance(one, Relation) or not one.spans:
            continue
        if len(one.spans) > 1:
            losses.append(Loss(document.id, one.id, kind_of(one), "it is in fragments, which a region cannot be"))
            continue
        written.add(one.id)
        types.add(("label", type_of(one)))
        result.extend(_regions(one, document.article.text))
    for number, link in enumerate(links_of(document, chosen, written)):
        if isinstance(link, Loss):
            losses.append(link)
            continue
        target = link.target
        if isinstance(target, Span):
            types.add(("label", PLAIN))
            result.append(_region(f"{link.source}-{number}", target, PLAIN, document.article.text, {"kind": PLAIN}))
            target = f"{link.source}-{number}"
        types.add(("link", link.type))
        ends = {"from_id": link.source, "to_id": target, "type": "relation", "direction": "right"}
        result.append({**ends, "labels": [link.type], "meta": {"kind": link.kind}})
    return result


def _regions(one: Spanned, text: str) -> Iterator[Record]:
    meta: Record = {"kind": kind_of(one)}
    if isinstance(one, Figure):
        meta["figure"] = slots_of(one, text)
    region = _region(one.id, hull(one.spans), type_of(one), text, meta)
    yield {**region, **({} if one.origin.score is None else {"score": one.origin.score})}
    if isinstance(one, Figure) and (best := plain_number(one.quantity.best)) is not None:
        value = {key: region["value"][key] for key in ("start", "end", "text")}
        named = {"id": one.id, "from_name": VALUE, "to_name": TEXT, "type": "number"}
        yield {**named, "value": {**value, "number": best}}


def _region(region_id: str, span: Span, label: str, text: str, meta: Record) -> Record:
    value = {"start": span.start, "end": span.end, "text": span.surface(text), "labels": [label]}
    named = {"id": region_id, "from_name": LABELS, "to_name": TEXT, "type": "labels"}
    return {**named, "value": value, "meta": meta}


# --- reading ----------------------------------------------------------------------------------------------------------


class LabelStudioReader:
    """Tasks with annotations and predictions, and JSON_MIN; regions of pictures and HTML are told."""

    key = "labelstudio"
    title = "Label Studio JSON"

    def recognises(self, path: Path) -> bool:
        """Whether the first item is a task, or has a list of labelled places."""
        if path.suffix.lower() not in (".json", ".jsonl"):
            return False
        record = probe_record(path)
        is_task = isinstance(record.get("data"), dict) and bool(_SETS & record.keys())
        return is_task or any(_is_min(value) for value in record.values())

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every annotation and prediction of every task."""
        for found in records_of(path):
            if isinstance(found, Quarantined):
                yield found
                continue
            number, task = found
            sets = list(_sets(task))
            if not sets:
                yield Quarantined(number, "it is no task with annotations")
            document = str(record_of(task.get("data")).get("document") or number)
            for name, annotator, result in sets:
                yield from _read_set(path, number, task, (f"{document}:{number}.{name}", annotator), result)


_SETS = frozenset({"annotations", "completions", "predictions"})


def _is_min(value: object) -> bool:
    """Whether it is a list of places as JSON_MIN has them."""
    rows = rows_of(value)
    return bool(rows) and all("labels" in row and "start" in row for row in rows)


def _sets(task: Record) -> Iterator[tuple[str, str, list[Record]]]:
    """Name, annotator and results of every annotation and prediction."""
    name = str(task.get("id", "task"))
    for key in ("annotations", "completions"):
        for index, one in enumerate(rows_of(task.get(key))):
            yield f"{name}.{index}", _who(one.get("completed_by")), rows_of(one.get("result"))
    for index, one in enumerate(rows_of(task.get("predictions"))):
        yield f"{name}.p{index}", str(one.get("model_version") or "prediction"), rows_of(one.get("result"))
    for key, value in task.items():
        if _is_min(value):
            yield (
                f"{name}.{key}",
                _who(task.get("annotator")),
                [{"type": "labels", "value": row} for row in rows_of(value)],
            )


def _who(given: object) -> str:
    if isinstance(given, dict):
        person = record_of(cast(object, given))
        return str(person.get("email") or person.get("id") or "")
    return "" if given is None else str(given)


def _texts(task: Record) -> list[str]:
    """What the regions may be of: `text` first, then every other string, the longest first."""
    data: Mapping[str, Any] = task["data"] if isinstance(task.get("data"), dict) else task
    strings = sorted((one for one in data.values() if isinstance(one, str)), key=len, reverse=True)
    first = [data["text"]] if isinstance(data.get("text"), str) else []
    return [*first, *(one for one in strings if one not in first)]


def _read_set(
    path: Path, number: int, task: Record, who: tuple[str, str], result: list[Record]
) -> Iterator[Labelled | Quarantined]:
    places = [one for one in result if _is_place(one)]
    texts = _texts(task)
    if not texts:
        yield Quarantined(number, f"annotation {who[0]} has no text")
        return
    building = _best(path, number, who, texts, places)
    for index, one in enumerate(result):
        try:
            _read_result(building, index, one)
        except (PlacementError, ValueError, KeyError, TypeError) as error:
            yield Quarantined(number, f"{one.get('type', 'result')} {one.get('id', index)}: {error}")
    yield building.labelled()


def _is_place(one: Record) -> bool:
    value: object = one.get("value")
    return isinstance(value, dict) and isinstance(cast(Record, value).get("start"), int)


def _best(path: Path, number: int, who: tuple[str, str], texts: Iterable[str], places: Sequence[Record]) -> Building:
    """The text and offset unit in which most of the regions cover the words that they say."""
    made = [
        Building(text, "Label Studio", path.name, who[0], number, unit, who[1])
        for text in texts
        for unit in (OffsetUnit.CODE_POINTS, OffsetUnit.UTF16)
    ]
    return max(made, key=lambda one: sum(_fits(one, place["value"]) for place in places))


def _fits(building: Building, value: Record) -> bool:
    try:
        building.span(value.get("start"), value.get("end"), value.get("text"))
    except PlacementError:
        return False
    return True


def _read_result(building: Building, index: int, one: Record) -> None:
    if one.get("type") == "relation":
        _read_relation(building, index, one)
        return
    value: object = one.get("value")
    own = str(one.get("id", index))
    if one.get("type") == "number" and own in building.made:
        return
    if not isinstance(value, dict) or not _is_place(one):
        raise PlacementError("it is no span of a plain text")
    place = cast(Record, value)
    labels = items_of(place.get("labels")) or items_of(place.get("hypertextlabels"))
    if not labels:
        raise PlacementError("it has no label")
    span = building.span(place["start"], place["end"], place.get("text"))
    meta = record_of(one.get("meta"))
    kind = str(meta.get("kind"))
    for number, label in enumerate(labels):
        building.of_kind(own if number == 0 else f"{own}/{number}", kind, span, str(label), meta.get("figure"))


def _read_relation(building: Building, index: int, one: Record) -> None:
    labels = items_of(one.get("labels")) or ["related"]
    source, target = str(one.get("from_id")), str(one.get("to_id"))
    if one.get("direction") == "left":
        source, target = target, source
    if record_of(one.get("meta")).get("kind") != "argument":
        for number, label in enumerate(labels):
            building.relation(f"relation {index}/{number}", str(label), source, target)
        return
    filler = building.made.get(target)
    if filler is not None and type_of(filler) == PLAIN:
        building.argue(source, str(labels[0]), filler.spans[0])
        del building.made[target]
    else:
        building.argue(source, str(labels[0]), target)
