"""Gives a pipeline the component that proposes triggers by what was learnt; spaCy is imported only then."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from annotator.nlp.learnt.knowledge import Learnt
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.models import ModelError
from annotator.nlp.scores import Scores

if TYPE_CHECKING:
    from spacy.language import Language


def add_learnt(pipeline: Language, learnt: Learnt, lexicon: Lexicon, scores: Scores) -> None:
    """Put it last into the pipeline; ModelError when it was learnt with another pipeline, or is damaged."""
    from annotator.nlp.learnt.tagger import FACTORY, EventTagger

    facts, version = learnt.facts, str(pipeline.meta.get("version", "0"))
    if (facts.model, facts.model_version) != (scores.model, version):
        raise ModelError(
            f"what was learnt goes with the spaCy pipeline {facts.model} {facts.model_version}, "
            f"not with {scores.model} {version}; train again"
        )
    tagger = cast(EventTagger, pipeline.add_pipe(FACTORY, last=True))
    tagger.teach(learnt, lexicon, scores)
