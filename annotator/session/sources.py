"""Where ids and the time come from: handed in, so that tests and repeated exports give the same bytes."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _new_id() -> str:
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Sources:
    """Makers of new ids (UUIDs) and of the time now (ISO 8601, UTC)."""

    new_id: Callable[[], str] = _new_id
    now: Callable[[], str] = _now
