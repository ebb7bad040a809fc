"""One pipeline for all tests of the room, and small inventions to try it on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from annotator.domain.annotations import EventMention, Figure, Mention, Relation
from annotator.domain.article import Article, Zone
from annotator.domain.document import Layer
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.domain.span import Span
from annotator.nlp import Lexicon, parse_lexicon
from annotator.nlp.suggest import Suggester, load_suggester

ENTITIES = ("person", "organisation", "place", "facility", "nationality", "date", "work")
ROLES = {
    "killed": ("person", ["count"]),
    "wounded": ("person", ["count"]),
    "arrested": ("person", ["count"]),
    "displaced": ("person", ["count"]),
    "participants": ("person", ["count", "fraction"]),
    "troops": ("person", ["count"]),
    "casualties": ("person", ["count"]),
    "distance": (None, ["measure"]),
    "duration": (None, ["duration"]),
    "age": ("a", ["age"]),
    "money": (None, ["money"]),
    "aid": (None, ["money", "count"]),
    "change": (None, ["percent", "count"]),
}
NAMES = '"person", "organisation", "place", "nationality"'
PLACE_AND_TIME = '{id="place", mentions=["place", "facility"], multiple=true}, {id="time", mentions=["date"]}'
EVENTS = {
    "clash": f'{{id="actor", mentions=[{NAMES}], multiple=true}}, {{id="wounded", figures=["wounded"]}}',
    "attack": f'{{id="actor", mentions=[{NAMES}]}}, {{id="target", mentions=[{NAMES}, "facility"], multiple=true}}, '
    '{id="killed", figures=["killed"], multiple=true}, {id="wounded", figures=["wounded"], multiple=true}',
    "protest": '{id="actor", mentions=["nationality"], spans=true}, {id="participants", figures=["participants"]}',
    "arrest": f'{{id="target", mentions=[{NAMES}]}}, {{id="arrested", figures=["arrested"]}}',
    "deployment": f'{{id="actor", mentions=[{NAMES}]}}, {{id="destination", mentions=["place"]}}, '
    '{id="troops", figures=["troops"]}',
    "office": '{id="actor", mentions=["nationality"]}, {id="recipient", mentions=["nationality", "person"]}',
    "control": '{id="target", mentions=["person"], events=["protest"]}',
}
LEXICON = """
schema = "small"
version = "7"
[trigger.clash]
verbs = ["clash"]
nouns = ["clash"]
except_phrases = ["clash of opinion"]
[trigger.attack]
verbs = ["attack", "bomb"]
nouns = ["attack", "blast", "airstrike"]
phrases = ["open fire"]
[trigger.protest]
verbs = ["protest", "march"]
nouns = ["protest", "march"]
context = ["gather* in front of"]
[trigger.arrest]
verbs = ["arrest"]
nouns = ["arrest"]
phrases = ["take into custody"]
[trigger.deployment]
verbs = ["deploy"]
context = ["send* # more troop", "send* # soldier"]
[trigger.office]
verbs = ["elect"]
phrases = ["take office"]
[trigger.control]
verbs = ["disperse"]
[trigger.unheard_of]
verbs = ["sing"]
[figure_role.killed]
verbs = ["kill", "die", "dead"]
nouns = ["death", "toll"]
[figure_role.wounded]
verbs = ["wound", "wounded", "injure", "injured"]
[figure_role.casualties]
nouns = ["casualty"]
[figure_role.arrested]
verbs = ["arrest"]
nouns = ["arrest"]
[figure_role.displaced]
verbs = ["flee", "displace"]
[figure_role.participants]
verbs = ["gather", "march", "attend"]
nouns = ["protester"]
[figure_role.troops]
verbs = ["deploy"]
nouns = ["troop", "soldier"]
[figure_role.aid]
nouns = ["aid"]
[figure_role.unheard_of]
nouns = ["song"]
"""


def _schema_source() -> str:
    look = 'name="{0}", short="{0}", colour="grey"'
    rows = ['name = "small"', 'version = "3"']
    rows += [f'[[entity]]\nid="{one}"\n' + look.format(one).replace(", ", "\n") for one in ENTITIES]
    rows.append('[figure]\nname="Figure"\nshort="FIG"')
    for role, (unit, kinds) in ROLES.items():
        rows.append(
            f'[[figure.role]]\nid="{role}"\nname="{role}"\nkinds={kinds}' + (f'\nunit="{unit}"' if unit else "")
        )
    for event, roles in EVENTS.items():
        row = f'[[event]]\nid="{event}"\n' + look.format(event).replace(", ", "\n")
        rows.append(f"{row}\nroles=[{roles}, {PLACE_AND_TIME}]")
    rows.append('[[relation]]\nid="same_as"\nname="Same as"\nfrom=["figure"]\nto=["figure"]')
    return "\n".join(rows)


@dataclass
class Seen:
    """A layer in words, as a test reads it."""

    text: str
    layer: Layer
    mentions: list[tuple[str, str]] = field(default_factory=list)
    figures: dict[str, Figure] = field(default_factory=dict)
    events: dict[str, EventMention] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for one in self.layer.annotations:
            if isinstance(one, Mention):
                self.mentions.append((one.type, self.words(one.id)))
            elif isinstance(one, Figure):
                self.figures[self.words(one.id)] = one
            elif isinstance(one, EventMention):
                self.events[self.words(one.id)] = one
            elif isinstance(one, Relation):
                self.relations.append((one.type, self.words(one.source), self.words(one.target)))

    def words(self, what: str | Span | None) -> str:
        """The surface of a span, or of the annotation with an id."""
        if what is None:
            return ""
        if isinstance(what, str):
            what = next(one for one in self.layer.annotations if one.id == what).spans[0]
        return what.surface(self.text)

    def arguments(self, trigger: str) -> dict[str, list[str]]:
        """The words in each role of the event with this trigger."""
        roles: dict[str, list[str]] = {}
        for one in self.events[trigger].arguments:
            roles.setdefault(one.role, []).append(self.words(one.filler))
        return roles

    def counted(self, figure: str) -> str:
        """The words that a figure counts."""
        return self.words(self.figures[figure].counted)


Look = Callable[..., Seen]


@pytest.fixture(scope="session")
def schema() -> AnnotationSchema:
    return parse_schema(_schema_source())


@pytest.fixture(scope="session")
def lexicon(schema: AnnotationSchema) -> Lexicon:
    return parse_lexicon(LEXICON, schema)


@pytest.fixture(scope="session")
def suggester(schema: AnnotationSchema, lexicon: Lexicon) -> Suggester:
    return load_suggester(schema, lexicon=lexicon)


@pytest.fixture(scope="session")
def look(suggester: Suggester) -> Look:
    """Suggests on a text and gives back what was seen."""

    def seen(text: str, *zones: Zone, language: str = "en") -> Seen:
        article = Article("a", text, language=language, zones=tuple(zones))
        return Seen(text, suggester.suggest(article))

    return seen
