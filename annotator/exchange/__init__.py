"""Training data and other tools' files; one module a format. `registry` knows them all and is loaded when needed."""

from annotator.exchange.format import (
    Alignment,
    ExchangeError,
    Format,
    Labelled,
    LabelReader,
    Loss,
    LossReport,
    OffsetUnit,
    Options,
    Quarantined,
)

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
