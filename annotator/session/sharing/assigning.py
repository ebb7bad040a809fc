"""Shares articles out among several annotators: who gets what, looked at before any package is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, count
from pathlib import Path

from annotator.domain.annotators import GOLD, annotator_name, file_stem
from annotator.domain.document import Status
from annotator.exchange import ExchangeError
from annotator.review.assignment import assign, with_planted
from annotator.session.sharing.giving import Given, Whose, share_chosen
from annotator.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Plan:
    """How articles are shared out among several annotators."""

    annotators: tuple[str, ...]
    overlap: int = 1
    """How many annotators an article."""
    number: int | None = None
    """How many articles; None: all that are not gold."""
    planted: int = 0
    """How many articles with gold everybody gets, to see how they work; the manifest names them."""
    seed: int = 0
    among: frozenset[str] | None = None
    """Ids of the articles to choose from; None: all that are not gold."""
    is_blind: bool = True
    """Whether packages hold nobody else's labels."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Who gets what: hashes of texts by annotator, in an order of each one's own, and those planted for everybody."""

    by_annotator: Mapping[str, tuple[str, ...]]
    planted: tuple[str, ...]

    @property
    def articles(self) -> int:
        """How many articles are shared out; planted ones are not counted."""
        return len({one for some in self.by_annotator.values() for one in some})

    def together(self) -> Counter[tuple[str, str]]:
        """How many articles each two annotators have in common; planted ones are not counted."""
        sets = {name: set(some) for name, some in self.by_annotator.items()}
        return Counter({pair: len(sets[pair[0]] & sets[pair[1]]) for pair in combinations(sorted(sets), 2)})


def gold_hashes(workspace: Workspace) -> list[str]:
    """The hashes of the texts that have gold, which can be planted."""
    statuses = workspace.corpus.statuses(GOLD)
    return [sha256 for one, sha256 in workspace.corpus.text_hashes().items() if statuses.get(one) is Status.GOLD]


def shares_of(workspace: Workspace, plan: Plan) -> Shares:
    """Who would get what; AssignmentError, NameRefusedError or ExchangeError when it cannot be."""
    names = [annotator_name(one) for one in plan.annotators]
    gold = gold_hashes(workspace)
    if plan.planted > len(gold):
        raise ExchangeError(f"{plan.planted} articles cannot be planted: only {len(gold)} are gold.")
    known = set(gold)
    hashes = workspace.corpus.text_hashes().items()
    free = [sha for one, sha in hashes if sha not in known and (plan.among is None or one in plan.among)]
    if not free and not plan.planted:
        raise ExchangeError("There is nothing to share out: no article fits, or all are gold.")
    chosen = free if plan.number is None else assign(free, ("all",), 1, plan.seed)["all"][: plan.number]
    planted = assign(gold, ("all",), 1, plan.seed)["all"][: plan.planted]
    given = assign(chosen, names, plan.overlap, plan.seed)
    return Shares({name: tuple(some) for name, some in given.items()}, tuple(planted))


def share_out(
    workspace: Workspace, folder: Path, plan: Plan, on_step: Callable[[], None] = lambda: None
) -> Iterator[Given]:
    """One package for each annotator; what cannot be is told as by `shares_of`, before any is written.

    `on_step` is called for every article of every package.
    """
    shares = shares_of(workspace, plan)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExchangeError(f"The folder {folder} cannot be made: {error.strerror or error}.") from error
    about = {"overlap": plan.overlap, "annotators": sorted(shares.by_annotator), "seed": plan.seed}
    files = _file_names(shares.by_annotator)
    for number, (name, some) in enumerate(shares.by_annotator.items()):
        mixed = with_planted(some, shares.planted, plan.seed + number)
        if mixed:
            manifest = {"articles": mixed, "assignment": about, "check": list(shares.planted)}
            whose = Whose(name, everybody=not plan.is_blind)
            yield share_chosen(workspace, folder / f"{files[name]}.zip", whose, manifest, on_step)


def _file_names(names: Iterable[str]) -> dict[str, str]:
    """For each annotator a file's name, and no two the same."""
    found: dict[str, str] = {}
    for name in names:
        kept = file_stem(name)
        taken = {one.casefold() for one in found.values()}
        numbered = (kept if number == 1 else f"{kept}-{number}" for number in count(1))
        found[name] = next(one for one in numbered if one.casefold() not in taken)
    return found
