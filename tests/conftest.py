"""What tests of all rooms share: no screen, no folders of the user, counted ids and times, one Hypothesis profile."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator import paths
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.session.sources import Sources

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "dateline",
    deadline=None,
    derandomize="CI" in os.environ,
    # More for a long run: DATELINE_EXAMPLES=2000 make check
    max_examples=int(os.environ.get("DATELINE_EXAMPLES", "100")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("dateline")


def counting_sources(prefix: str = "id") -> Sources:
    """Ids "id-1", "id-2" ... and times one second apart, so that two runs write the same."""
    numbers, seconds = itertools.count(1), itertools.count()
    return Sources(
        lambda: f"{prefix}-{next(numbers)}",
        lambda: "2026-01-01T{:02}:{:02}:{:02}Z".format(*_clock(next(seconds))),
    )


def _clock(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds // 60 % 60, seconds % 60


@pytest.fixture(autouse=True)
def _no_folders_of_the_user(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and the default corpus lie in a folder of the test's own."""
    folder = tmp_path_factory.mktemp("user")
    monkeypatch.setenv("DATELINE_CONFIG", str(folder / "config"))
    monkeypatch.setenv("DATELINE_HOME", str(folder / "home"))


@pytest.fixture
def sources() -> Sources:
    """Counted ids and times."""
    return counting_sources()


@pytest.fixture(scope="session")
def schema() -> AnnotationSchema:
    """The default schema."""
    return parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora that real data is tested with; it is no part of the project."""
    folder = os.environ.get("DATELINE_SHARED")
    if not folder:
        pytest.skip("DATELINE_SHARED does not name the folder of test corpora")
    return Path(folder)
