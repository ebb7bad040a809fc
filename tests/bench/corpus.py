"""A corpus at size: the window and its list, search, one edit, bulk import and export against bare SQL."""

from __future__ import annotations

import filecmp
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from annotator.domain.annotations import EventMention, Figure, Mention, Origin, OriginKind, Quantity, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Create, Remove
from annotator.domain.history import Change, do
from annotator.domain.span import Span
from annotator.session import exporting
from annotator.session.choosing import Chosen, Selection
from annotator.session.workspace import Workspace
from annotator.store import Corpus
from annotator.store.alarms import examine
from tests.bench import plain

SIZES = (1_000, 10_000, 100_000)
WORDS, SPANS, BATCH, VOCABULARY = 300, 20, 5_000, 20_000
HUMAN = Origin(OriginKind.HUMAN, "ana")
TYPES = ("person", "place", "organisation", "date", "weapon")
EVENTS = ("attack", "protest", "arrest", "talks", "siege")
ROLES = ("killed", "wounded", "arrested", "participants")


class Maker:
    """Articles of invented words, some frequent and most rare, as in a language; and annotations of them."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
        self.words = [
            "".join(self.chance.choices(syllables, k=self.chance.choice((2, 3, 4)))) for _ in range(VOCABULARY)
        ]
        self.weights = [1 / (rank + 2) for rank in range(VOCABULARY)]

    def article(self, number: int) -> Article:
        words = self.chance.choices(self.words, self.weights, k=WORDS)
        month, day = number % 12 + 1, number % 28 + 1
        date = f"{2000 + number % 25}-{month:02}-{day:02}"
        return Article(f"article-{number}", f"{number} {' '.join(words)}.", " ".join(words[:6]), published=date)

    def annotated(self, article: Article) -> tuple[Document, Change]:
        """A document with 20 annotations."""
        places = ((Span(start, start + 7),) for start in range(0, SPANS * 20, 20))
        made: list[Mention | Figure | EventMention] = []
        for number, place in enumerate(places):
            key = f"{article.id}-{number}"
            if number % 10 == 9:
                made.append(EventMention(key, place, self.chance.choice(EVENTS), State.CREATED, HUMAN))
            elif number % 5 == 4:
                value = float(self.chance.randrange(1, 2_000))
                quantity = Quantity(value, value, value)
                role = self.chance.choice(ROLES)
                made.append(Figure(key, place, State.CREATED, HUMAN, quantity=quantity, role=role))
            else:
                made.append(Mention(key, place, self.chance.choice(TYPES), State.CREATED, HUMAN))
        document = Document(f"document-{article.id}", article, "ana", schema=("bench", "1"))
        return do(document, Create(tuple(made)), f"change-{article.id}")


def fill(corpus: Corpus, maker: Maker, numbers: Iterable[int]) -> plain.Spent:
    """Bring annotated articles in, in batches of one transaction; time in the store alone."""
    seconds, used, batch = 0.0, 0.0, list[int]()
    for number in [*numbers, -1]:
        if number >= 0:
            batch.append(number)
        if len(batch) == BATCH or (number < 0 and batch):
            articles = [maker.article(one) for one in batch]
            changes = [maker.annotated(one) for one in articles]
            watch = plain.Watch()
            with corpus.together():
                for one in articles:
                    corpus.add_article(one, is_one_of_many=True)
                corpus.record(changes, f"group-{batch[0]}")
            one_more = watch.spent()
            seconds, used = seconds + one_more[0], used + one_more[1]
            batch.clear()
    return seconds, used


def queries(maker: Maker) -> list[str]:
    """200 queries: 60 words of every frequency, 30 of two words, 30 phrases, 30 prefixes, 10 NEAR, 40 with filters."""
    chance = random.Random(2)
    ranks = [round(VOCABULARY ** (one / 60)) - 1 for one in range(60)]
    found = [maker.words[one] for one in ranks]
    pairs = [(maker.words[chance.randrange(200)], maker.words[chance.randrange(2_000)]) for _ in range(70)]
    found += [f"{a} {b}" for a, b in pairs[:30]]
    found += [f'"{a} {b}"' for a, b in pairs[30:60]]
    found += [f"{maker.words[chance.randrange(VOCABULARY)][: chance.choice((3, 4, 5))]}*" for _ in range(30)]
    found += [f"{a} NEAR/5 {b}" for a, b in pairs[60:]]
    for one in range(8):
        word = maker.words[chance.randrange(500)]
        found += [
            f"type:{EVENTS[one % 5]} {word}",
            f"killed>{chance.randrange(100, 1_990)}",
            f"role:wounded date:20{one:02} {word}",
            f"status:in-progress annotator:ana {word}",
            f"type:siege killed>{chance.randrange(1_000, 1_990)} date>=2010",
        ]
    return found


def p95(milliseconds: Sequence[float]) -> float:
    """The 95th of a hundred."""
    return sorted(milliseconds)[int(len(milliseconds) * 0.95)]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1_000


def measure(size: int, folder: Path) -> None:
    """Print the figures of one size."""
    path, maker = folder / "bench.dateline", Maker()
    workspace = Workspace.open(path, "ana")
    stored = fill(workspace.corpus, maker, range(size))
    workspace.close()
    megabytes = path.stat().st_size / 1e6
    bare = plain.write_rows(path, folder / "bare.sqlite")
    (folder / "bare.sqlite").unlink()
    print(
        f"{size:,} articles, {size * SPANS:,} annotations, {megabytes:,.0f} MB: stored in {stored[0]:.1f} s,"
        f" {plain.ratio(stored, bare)}"
    )
    print(f"  {exported(path, folder)}")
    print(f"  {window(path)}")
    workspace = Workspace.open(path, "ana")
    print(f"  {searched(workspace, maker)}")
    print(f"  {edited(workspace, folder)}")
    backup_ms = timed(lambda: workspace.corpus.back_up("manual"))
    print(f"  backup {backup_ms:.0f} ms, examine {timed(lambda: examine(path)):.0f} ms")
    workspace.close()


def exported(path: Path, folder: Path) -> str:
    """The whole export of Dateline JSONL, which reads back what it wrote, against bare SQL that writes the same lines.

    The bytes are compared. Other formats read documents as values: that is held against bare SQL that only fetches the
    same rows, and makes nothing of them.
    """
    lines = plain.write_lines(path, folder / "bare.jsonl")
    fetched = plain.fetch_rows(path)
    workspace = Workspace.open(path, "ana")
    exporting.format_named("jsonl")  # loaded before: it is no part of an export
    watch = plain.Watch()
    exporting.export(workspace, "jsonl", folder / "ours.jsonl", Selection())
    written, watch = watch.spent(), plain.Watch()
    for _ in Chosen(workspace, Selection(), with_bare=False):
        pass
    read = watch.spent()
    workspace.close()
    if not filecmp.cmp(folder / "bare.jsonl", folder / "ours.jsonl", shallow=False):
        raise AssertionError("bare SQL does not write what the export writes")
    return (
        f"exported in {written[0]:.1f} s, {plain.ratio(written, lines)} that writes the same lines;"
        f" documents read in {read[0]:.1f} s, {plain.ratio(read, fetched)} that fetches their rows"
    )


def searched(workspace: Workspace, maker: Maker) -> str:
    """How long the 200 queries take."""
    some = queries(maker)
    for one in some[:3]:
        workspace.corpus.search(one)
    times, used = dict[str, float](), list[float]()
    for one in some:
        begun = time.process_time()
        times[one] = timed(lambda one=one: workspace.corpus.search(one))
        used.append((time.process_time() - begun) * 1_000)
    slowest = max(times, key=lambda one: times[one])
    worst = f"slowest {times[slowest]:.0f} ms ({slowest})"
    p95_ms = f"{p95(list(times.values())):.1f} ms, {p95(used):.1f} of processor"
    return f"search p95 {p95_ms}, over {len(some)} queries, {worst}"


def edited(workspace: Workspace, folder: Path, number: int = 100) -> str:
    """Single edits, a new mention and its removal, each on the disk when it counts as done.

    Between two edits as many bytes as one writes are put on the disk by themselves: no edit can be quicker than that.
    """
    session = workspace.open_document("article-7")
    session.apply(Create((Mention("first", (Span(0, 3),), "person", State.CREATED, HUMAN),)))
    edits, bare = list[float](), list[float]()
    used = time.process_time()
    with (folder / "bare").open("wb", buffering=0) as file:
        for one in range(number):
            made = Create((Mention(f"new-{one}", (Span(one, one + 5),), "person", State.CREATED, HUMAN),))
            edits.append(timed(lambda made=made: session.apply(made)))
            bare.append(timed(lambda: (file.write(b"x" * EDIT_BYTES), os.fsync(file.fileno()))))
            edits.append(timed(lambda one=one: session.apply(Remove((f"new-{one}",)))))
    used_ms = (time.process_time() - used) * 1_000 / (2 * number)
    return f"edit p95 {p95(edits):.1f} ms, {used_ms:.1f} of processor; the disk alone p95 {p95(bare):.1f} ms"


EDIT_BYTES = 8 * 4_096
"""What an edit adds to the write-ahead log, about."""

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from annotator.session import exporting
from annotator.session.choosing import Chosen, Selection
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts
load_fonts()
path, folder = Path(sys.argv[1]), Path(sys.argv[2])
settings = Settings(folder / "settings.toml")
for name, value in (("annotator", "ana"), ("suggest_on_open", False)):
    settings.set(name, value)
def timed(act):
    begun = time.perf_counter(), time.process_time()
    act()
    application.processEvents()
    return (time.perf_counter() - begun[0]) * 1000, (time.process_time() - begun[1]) * 1000
made = []
def show():
    made.append(MainWindow(Workspace.open(path, "ana"), settings))
    made[0].resize(1440, 900)
    made[0].show()
opened = timed(show)
window = made[0]
bar = window.articles.view.verticalScrollBar()
scrolled = max(timed(lambda: bar.setValue(bar.maximum() * step // 50))[0] for step in range(50))
sifted = max(timed(lambda: window.articles.filter.setText(word))[0] for word in ("b", "ba", "bad", ""))
memory = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))
print(*opened, scrolled, sifted, memory / 1000)
window.close()
"""


def window(path: Path) -> str:
    """The real window on the corpus and on an empty one, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        ours, empty = (_window(one, folder) for one in (path, Path(folder) / "empty.dateline"))
    return (
        f"open and paint {ours[0]:.0f} ms ({ours[1]:.0f} of processor; an empty corpus {empty[0]:.0f} and"
        f" {empty[1]:.0f}),"
        f" scroll at most {ours[2]:.0f} ms, filter at most {ours[3]:.0f} ms, {ours[4] - empty[4]:.0f} MB more"
    )


def _window(path: Path, folder: str) -> list[float]:
    command = [sys.executable, "-c", WINDOW, str(path), folder]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return [float(one) for one in done.stdout.split()]


def run(sizes: Sequence[int] = SIZES) -> None:
    """Every size, each in a folder of its own."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            measure(size, Path(folder))


if __name__ == "__main__":
    run([int(one) for one in sys.argv[1:]] or SIZES)
