"""The corpus file: the only room with SQL."""

from annotator.store.articles import ArticleSummary
from annotator.store.checks import Counts
from annotator.store.corpus import Corpus, with_layer
from annotator.store.documents import EventRow
from annotator.store.opening import CorpusError

__all__ = ["ArticleSummary", "Corpus", "CorpusError", "Counts", "EventRow", "with_layer"]
