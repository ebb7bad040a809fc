"""The corpora that were open lately, newest first; kept in the settings."""

from __future__ import annotations

from pathlib import Path

from annotator.settings import Settings

NAME = "recent_corpora"
MOST = 8


def recent(settings: Settings) -> list[Path]:
    """Those that are still there."""
    return [path for line in settings.text(NAME).splitlines() if line and (path := Path(line)).is_file()]


def remember(settings: Settings, corpus: Path) -> None:
    """Put a corpus first; raises SettingsError when the settings cannot be written."""
    path = corpus.absolute()
    others = [one for one in settings.text(NAME).splitlines() if one and one != str(path)]
    settings.set(NAME, "\n".join([str(path), *others][:MOST]))
