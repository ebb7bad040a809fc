"""A linear classifier over hashed features and a vector: it learns from a few dozen articles in seconds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy

    Array = numpy.ndarray[Any, Any]

BUCKETS = 2**15
"""Rows of the table of weights; features are spread over them by hash."""

MOST_ROUNDS, FEWEST_ROUNDS = 12, 3
STEPS = 240_000
"""Examples learnt from in all rounds together: of many articles each is gone through less often."""

RATE, RATE_OF_BIAS = 0.1, 0.05
SMALLEST_STEP = 0.01
"""Examples that are judged better than this teach nothing more."""

SCALE = 0.1
"""Of the standardised vector, so that a hundred numbers do not outweigh a dozen features."""

SEED = 0


@dataclass(frozen=True, slots=True)
class Example:
    """One word or pair to judge: buckets of its features, and its vector (of any one length, also none)."""

    buckets: Array
    vector: Array


class Classifier:
    """Gives each example a probability for each label. Adaptive gradients, averaged over the last rounds."""

    def __init__(self, labels: Sequence[str], width: int) -> None:
        import numpy

        self.labels = tuple(labels)
        self.width = width
        self.weights = {
            "table": numpy.zeros((BUCKETS, len(labels)), "f"),
            "vector": numpy.zeros((width, len(labels)), "f"),
            "bias": numpy.zeros(len(labels), "f"),
            "mean": numpy.zeros(width, "f"),
            "spread": numpy.ones(width, "f"),
        }

    def probabilities(self, examples: Sequence[Example]) -> Array:
        """A row an example, a column a label; rows add up to 1."""
        import numpy

        if not examples:
            return numpy.zeros((0, len(self.labels)), "f")
        found = self.weights
        scores = numpy.stack([found["table"][one.buckets].sum(0) for one in examples]) + found["bias"]
        return _shares(scores + self._standardised(examples) @ found["vector"])

    def fit(self, examples: Sequence[Example], truths: Sequence[str]) -> None:
        """Learn the labels of examples; the same examples always give the same weights."""
        import numpy

        vectors = numpy.stack([one.vector for one in examples])
        self.weights["mean"], self.weights["spread"] = vectors.mean(0), vectors.std(0) + 1e-6
        learner = _Learner(self.weights, self._standardised(examples))
        wanted = [self.labels.index(one) for one in truths]
        order = list(range(len(examples)))
        shuffle = random.Random(SEED).shuffle
        rounds = max(FEWEST_ROUNDS, min(MOST_ROUNDS, STEPS // len(order)))
        for number in range(rounds):
            shuffle(order)
            for i in order:
                learner.step(examples[i].buckets, i, wanted[i])
            if number >= rounds // 2:
                learner.remember()
        self.weights |= learner.averages()

    def _standardised(self, examples: Sequence[Example]) -> Array:
        import numpy

        vectors = numpy.stack([one.vector for one in examples])
        return ((vectors - self.weights["mean"]) / self.weights["spread"] * SCALE).astype("f")


class _Learner:
    """Weights on their way, with the sums that adaptive rates and averages need."""

    def __init__(self, weights: dict[str, Array], vectors: Array) -> None:
        import numpy

        self._vectors = vectors
        self._weights = {name: weights[name].copy() for name in ("table", "vector", "bias")}
        self._squares = {name: numpy.ones_like(one) for name, one in self._weights.items()}
        self._sums = {name: numpy.zeros_like(one) for name, one in self._weights.items()}
        self._remembered = 0

    def step(self, buckets: Array, row: int, wanted: int) -> None:
        """Learn one example: its buckets, the row of its vector, the column of its label."""
        import numpy

        table, vector, bias = self._weights["table"], self._weights["vector"], self._weights["bias"]
        given = self._vectors[row]
        gradient = _shares((table[buckets].sum(0) + bias + given @ vector)[None])[0]
        gradient[wanted] -= 1.0
        if abs(gradient).max() < SMALLEST_STEP:
            return
        squares = self._squares["table"]
        squares[buckets] += gradient * gradient
        table[buckets] -= RATE * gradient / numpy.sqrt(squares[buckets])
        outer = numpy.outer(given, gradient)
        self._squares["vector"] += outer * outer
        vector -= RATE * outer / numpy.sqrt(self._squares["vector"])
        bias -= RATE_OF_BIAS * gradient

    def remember(self) -> None:
        """Take the weights as they are now into the average."""
        self._remembered += 1
        for name, one in self._weights.items():
            self._sums[name] += one

    def averages(self) -> dict[str, Array]:
        """The mean of what was remembered."""
        return {name: (one / self._remembered).astype("f") for name, one in self._sums.items()}


def _shares(scores: Array) -> Array:
    import numpy

    powers = numpy.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def buckets_of(features: Sequence[str]) -> Array:
    """Each feature's bucket, each bucket once."""
    import numpy
    from spacy.strings import get_string_id

    return numpy.array(sorted({get_string_id(one) % BUCKETS for one in features}), dtype="int64")
