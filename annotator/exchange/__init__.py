"""Training data and other tools' files; one module a format. `registry` knows them all and is loaded when needed."""

from annotator.exchange.format import (
    Alignment,
    ExchangeError,
    Labelled,
    LabelReader,
    Loss,
    OffsetUnit,
    Options,
    Quarantined,
)
from annotator.exchange.losses import LossReport
from annotator.exchange.protocol import Format

__all__ = [
    "Alignment",
    "ExchangeError",
    "Format",
    "LabelReader",
    "Labelled",
    "Loss",
    "LossReport",
    "OffsetUnit",
    "Options",
    "Quarantined",
]
