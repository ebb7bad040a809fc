"""Keeps, lists and removes the rules that propose the same words in every article."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.matching import USUAL, MatchOptions
from annotator.domain.schema import AnnotationSchema
from annotator.domain.tagging_rules import RuleError, TaggingRule
from annotator.session.workspace import Workspace
from annotator.store import Outcomes


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A rule, whether the schema still has its type, and what became of what it proposed."""

    rule: TaggingRule
    is_known: bool
    outcomes: Outcomes


def add(workspace: Workspace, rule: TaggingRule) -> TaggingRule:
    """Keep a new rule under this annotator's name; RuleError when it cannot be one."""
    kept = replace(rule, id=workspace.sources.new_id(), author=workspace.annotator)
    kind_of(workspace.schema, kept.type)
    workspace.keep_rule(kept)
    return kept


def listed(workspace: Workspace) -> list[ListedRule]:
    """All rules with what became of their proposals, everybody's decisions together."""
    outcomes = workspace.corpus.rule_outcomes()
    return [
        ListedRule(one, _is_known(workspace.schema, one), outcomes.get(one.name, Outcomes()))
        for one in workspace.corpus.tagging_rules()
    ]


def _is_known(schema: AnnotationSchema, rule: TaggingRule) -> bool:
    return (schema.event if rule.kind == "event" else schema.entity)(rule.type) is not None


def kind_of(schema: AnnotationSchema, type_id: str) -> str:
    """`mention` or `event`, by what the schema knows the type as; RuleError when it knows no such type."""
    if schema.entity(type_id):
        return "mention"
    if schema.event(type_id):
        return "event"
    known = ", ".join(one.id for one in (*schema.entities, *schema.events))
    raise RuleError(f"{schema.label} has no type {type_id}; it has {known}.")


def new_rule(
    schema: AnnotationSchema, words: str, type_id: str, name: str = "", options: MatchOptions = USUAL
) -> TaggingRule:
    """A rule for `add`, named after its words unless told otherwise."""
    return TaggingRule("", name or words, words, kind_of(schema, type_id), type_id, options)


def named(workspace: Workspace, name: str) -> TaggingRule:
    """The rule of this name; RuleError when there is none."""
    found = next((one for one in workspace.corpus.tagging_rules() if one.name == name), None)
    if found is None:
        raise RuleError(f"There is no rule named {name}; `dateline rules list` shows all.")
    return found
