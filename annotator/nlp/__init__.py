"""spaCy's room: from an article and a schema to a layer of suggestions. Importing it does not import spaCy."""

from annotator.nlp.lexicon import Lexicon, parse_lexicon, read_lexicon
from annotator.nlp.models import DEFAULT_MODEL, ModelError

__all__ = [
    "DEFAULT_MODEL",
    "Lexicon",
    "ModelError",
    "parse_lexicon",
    "read_lexicon",
]
