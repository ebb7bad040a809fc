"""spaCy's room: from an article and a schema to a layer of suggestions. Importing it does not import spaCy."""

from annotator.nlp.lexicon import Lexicon, parse_lexicon, read_lexicon
from annotator.nlp.models import DEFAULT_MODEL, ModelError
from annotator.nlp.suggest import Suggester, load_suggester

__all__ = [
    "DEFAULT_MODEL",
    "Lexicon",
    "ModelError",
    "Suggester",
    "load_suggester",
    "parse_lexicon",
    "read_lexicon",
]
