"""`dateline rules list|add|delete`: the rules that propose the same words in every article."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from annotator.cli.options import CorpusOption, JsonOption, corpus_path, opened
from annotator.cli.printing import counted, print_json, print_table, say
from annotator.domain.matching import MatchOptions
from annotator.session import tagging_rules
from annotator.session.tagging_rules import ListedRule


def list_rules(corpus: CorpusOption = None, as_json: JsonOption = False) -> None:
    """List the rules of a corpus and what became of what they proposed."""
    with opened(corpus) as workspace:
        rows = tagging_rules.listed(workspace)
    if as_json:
        print_json({"corpus": str(corpus_path(corpus)), "rules": [_record(one) for one in rows]})
    elif not rows:
        say(f"There are no rules in {corpus_path(corpus)}.")
    else:
        headers = ("Name", "Words", "Type", "Same words", "By", "Accepted", "Corrected", "Rejected")
        print_table("", headers, [_row(one) for one in rows])


def _record(row: ListedRule) -> dict[str, object]:
    return {**asdict(row.rule), "known": row.is_known, **asdict(row.outcomes)}


def _row(row: ListedRule) -> tuple[str | int, ...]:
    rule, counts = row.rule, row.outcomes
    options = rule.options
    parts = (
        "whole words" if options.whole_words else "inside words",
        "any case" if options.any_case else "this case",
        "without accents" if options.variants else "these accents",
    )
    known = rule.type if row.is_known else f"{rule.type} (not in the schema)"
    said = (rule.name, rule.words, known, ", ".join(parts), rule.author)
    return (*said, counts.accepted, counts.corrected, counts.rejected)


def add_rule(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="The words to look for.")],
    type_id: Annotated[str, typer.Argument(metavar="TYPE", help="The id of an entity type or event type.")],
    name: Annotated[
        str, typer.Option("--name", metavar="NAME", help="The rule's name.", show_default="its words")
    ] = "",
    inside_words: Annotated[
        bool, typer.Option("--inside-words", help="Also inside longer words (default: no).")
    ] = False,
    this_case: Annotated[bool, typer.Option("--this-case", help="Only in this case (default: any).")] = False,
    these_accents: Annotated[
        bool, typer.Option("--these-accents", help="Only with these accents (default: also without).")
    ] = False,
    corpus: CorpusOption = None,
) -> None:
    """Add a rule that proposes a type for some words in every article."""
    with opened(corpus, writing=True, create=True) as workspace:
        options = MatchOptions(not inside_words, not this_case, not these_accents)
        rule = tagging_rules.new_rule(workspace.schema, words, type_id, name, options)
        kept = tagging_rules.add(workspace, rule)
    say(f"The rule {kept.name} proposes {kept.type} for “{kept.words}”.")


def delete_rules(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Names that `rules list` shows.")],
    corpus: CorpusOption = None,
) -> None:
    """Delete rules and what they still propose; what was accepted stays."""
    with opened(corpus, writing=True) as workspace:
        found = [tagging_rules.named(workspace, name) for name in names]
        workspace.delete_rules([one.id for one in found])
    say(f"Deleted {counted(len(found), 'rule')}.")
