"""Changes to and from journal lines: what one act did to one document, as JSON."""

from __future__ import annotations

import json
from typing import Any

from annotator.domain import records
from annotator.domain.document import Status
from annotator.domain.history import Change, Delta, Header


def change_json(change: Change, text: str) -> str:
    """The deltas and the header of a change as compact JSON."""
    header = [_header_record(one) for one in change.header] if change.header else None
    deltas = [_delta_record(delta, text) for delta in change.deltas]
    return json.dumps({"deltas": deltas, "header": header}, ensure_ascii=False, separators=(",", ":"))


def _delta_record(delta: Delta, text: str) -> dict[str, Any]:
    one = delta.after or delta.before
    assert one is not None
    return {
        "in": records.collection_of(one),
        "before": records.encode(delta.before, text) if delta.before else None,
        "after": records.encode(delta.after, text) if delta.after else None,
    }


def _header_record(header: Header) -> dict[str, Any]:
    return {
        "status": header.status.value,
        "attributes": records.encode_attributes(header.attributes),
        "comments": [records.encode_comment(one) for one in header.comments],
        "entities": [records.encode_entity(one) for one in header.entities],
    }


def read_change(row: tuple[Any, ...], text: str) -> Change:
    """The change of a journal line (change_id, document_id, name, undoes, redoes, change)."""
    change_id, document_id, name, undoes, redoes, body = row
    content = json.loads(body)
    header = tuple(_read_header(one) for one in content["header"]) if content["header"] else None
    return Change(
        id=change_id,
        document=document_id,
        name=name,
        deltas=tuple(_read_delta(one, text) for one in content["deltas"]),
        header=(header[0], header[1]) if header else None,
        undoes=undoes,
        redoes=redoes,
    )


def _read_delta(record: dict[str, Any], text: str) -> Delta:
    before, after = (
        records.decode(record["in"], one, text) if one else None for one in (record["before"], record["after"])
    )
    return Delta(before, after)


def _read_header(record: dict[str, Any]) -> Header:
    comments = tuple(records.decode_comment(one) for one in record["comments"])
    entities = tuple(records.decode_entity(one) for one in record["entities"])
    return Header(Status(record["status"]), records.decode_attributes(record["attributes"]), comments, entities)
