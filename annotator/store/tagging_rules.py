"""The corpus's tagging rules, and what each annotator's window remembers of a corpus."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain.matching import MatchOptions
from annotator.domain.tagging_rules import TaggingRule

COLUMNS = "id, name, words, kind, type, whole_words, any_case, variants, author"


def read_rules(database: Database) -> list[TaggingRule]:
    """All rules, in the order in which they were made."""
    rows = database.execute(f"SELECT {COLUMNS} FROM tagging_rules ORDER BY rowid")
    return [
        TaggingRule(one, name, words, kind, type_id, MatchOptions(bool(whole), bool(case), bool(variants)), author)
        for one, name, words, kind, type_id, whole, case, variants, author in rows
    ]


def write_rule(database: Database, rule: TaggingRule, now: str) -> None:
    """Keep a rule, new or changed; a changed one stays in its place."""
    options = rule.options
    row = (*(rule.id, rule.name, rule.words, rule.kind, rule.type), options.whole_words, options.any_case)
    database.execute(
        f"INSERT INTO tagging_rules ({COLUMNS}, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET name = excluded.name, words = excluded.words, kind = excluded.kind, type = excluded.type,"
        " whole_words = excluded.whole_words, any_case = excluded.any_case, variants = excluded.variants",
        (*row, options.variants, rule.author, now),
    )


def delete_rules(database: Database, ids: list[str]) -> None:
    """Forget rules; what was accepted of their proposals stays."""
    database.conn.executemany("DELETE FROM tagging_rules WHERE id = ?", ((one,) for one in ids))


def write_carried(database: Database, rule: TaggingRule, becomes: str, schemas: tuple[str, str]) -> None:
    """Remember what a rule gave under one schema (name@version) and gives under the next."""
    database.execute(
        "INSERT OR REPLACE INTO carried_rules (rule_id, old_schema, old_type, new_schema, new_type)"
        " VALUES (?, ?, ?, ?, ?)",
        (rule.id, schemas[0], rule.type, schemas[1], becomes),
    )


def turn_rules(database: Database, left: str, again: str) -> None:
    """Give rules the type that they had under a schema that is used again; one changed by hand since stays."""
    for had, gets, ways in (("new", "old", (again, left)), ("old", "new", (left, again))):
        which = f"FROM carried_rules WHERE rule_id = id AND old_schema = ? AND new_schema = ? AND {had}_type = type"
        database.execute(
            f"UPDATE tagging_rules SET type = (SELECT {gets}_type {which}) WHERE EXISTS (SELECT 1 {which})",
            (*ways, *ways),
        )


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of what a rule proposed."""

    accepted: int = 0
    corrected: int = 0
    rejected: int = 0


def read_outcomes(database: Database) -> dict[str, Outcomes]:
    """Decisions on proposals of rules by the rule's name, everybody's together."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for table in ("mentions", "events"):
        query = (
            f"SELECT origin_name, state, count(*) FROM {table} WHERE origin_kind = 'rule'"
            " AND origin_name IN (SELECT name FROM tagging_rules) GROUP BY 1, 2"
        )
        for name, state, count in database.execute(query):
            counts[name][state] += count
    return {name: Outcomes(some["accepted"], some["corrected"], some["rejected"]) for name, some in counts.items()}


def read_bookmark(database: Database, annotator: str, name: str) -> str | None:
    """What was kept under a name for an annotator."""
    query = "SELECT value FROM bookmarks WHERE annotator = ? AND name = ?"
    row = database.execute(query, (annotator, name)).fetchone()
    return row[0] if row else None


def write_bookmark(database: Database, annotator: str, name: str, value: str) -> None:
    """Keep a value under a name for an annotator; "" forgets it."""
    database.execute("DELETE FROM bookmarks WHERE annotator = ? AND name = ?", (annotator, name))
    if value:
        database.execute("INSERT INTO bookmarks VALUES (?, ?, ?)", (annotator, name, value))
