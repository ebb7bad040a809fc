"""The corpus file: the only room with SQL."""

from annotator.store import light as light  # before everything else that loads sqlite-utils

# isort: split
from annotator.store.arrivals import ImportRun, Stamp
from annotator.store.articles import ArticleSummary, Trashed, name_in_list
from annotator.store.backup import Backup, list_backups
from annotator.store.checks import Counts
from annotator.store.conflicts import Answer, CopyConflict
from annotator.store.corpus import Corpus, none_of_today
from annotator.store.documents import EventRow, Head
from annotator.store.errors import CorpusError
from annotator.store.journal import Act, JournalLine, Member
from annotator.store.listing import Listing
from annotator.store.progress import Progress
from annotator.store.queries import SearchError
from annotator.store.reading import with_layer
from annotator.store.search import Found, Hit
from annotator.store.sharing import MERGE, SharedLine
from annotator.store.tagging_rules import Outcomes
from annotator.store.telling import Stage, Tell, tell_nobody
from annotator.store.versions import FileFacts
from annotator.store.work import Example, QueueFacts, Today

__all__ = [
    "MERGE",
    "Act",
    "Answer",
    "ArticleSummary",
    "Backup",
    "CopyConflict",
    "Corpus",
    "CorpusError",
    "Counts",
    "EventRow",
    "Example",
    "FileFacts",
    "Found",
    "Head",
    "Hit",
    "ImportRun",
    "JournalLine",
    "Listing",
    "Member",
    "Outcomes",
    "Progress",
    "QueueFacts",
    "SearchError",
    "SharedLine",
    "Stage",
    "Stamp",
    "Tell",
    "Today",
    "Trashed",
    "list_backups",
    "name_in_list",
    "none_of_today",
    "tell_nobody",
    "with_layer",
]
