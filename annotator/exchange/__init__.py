"""Training data and other tools' files; one module a format. A new format is one file and one line in FORMATS."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from annotator.exchange.docbin import DocBinFormat
from annotator.exchange.format import ExchangeError, Format, Loss, LossReport, Options
from annotator.exchange.jsonl import Jsonl

_ALL: tuple[Format, ...] = (Jsonl(), DocBinFormat())

FORMATS: Mapping[str, Format] = MappingProxyType({one.key: one for one in _ALL})

__all__ = ["FORMATS", "ExchangeError", "Format", "Loss", "LossReport", "Options"]
