"""What is built from the checkout: the data travels with the code, and the source archive builds the same wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(kind, source, target):
    """Build a `wheel` or an `sdist` of the project in `source`; the file made."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return next(target.iterdir())


def content(wheel):
    """{name: bytes} of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return content(build("wheel", ROOT, tmp_path_factory.mktemp("wheel")))


@pytest.mark.parametrize("folder", ["resources", "seeds"])
def test_the_wheel_carries_the_data_byte_for_byte(wheel, folder):
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert wheel[f"annotator/_data/{path.relative_to(ROOT).as_posix()}"] == path.read_bytes()


def test_the_wheel_carries_the_code_and_the_command_and_nothing_else(wheel):
    info = "dateline-0.1.0.dist-info"
    assert {name.split("/")[0] for name in wheel} == {"annotator", info}
    assert b"dateline = annotator.__main__:main" in wheel[f"{info}/entry_points.txt"]
    assert b"\nRequires-Python: >=3.11\n" in wheel[f"{info}/METADATA"]


def test_the_same_commit_gives_the_same_bytes(tmp_path):
    for kind in ("wheel", "sdist"):
        made = [build(kind, ROOT, tmp_path / f"{kind}-{number}").read_bytes() for number in (1, 2)]
        assert made[0] == made[1], kind


def test_the_source_archive_builds_the_same_wheel(wheel, tmp_path):
    archive = build("sdist", ROOT, tmp_path / "sdist")
    # Not tarfile.extractall: its `filter` is missing from Debian's 3.11.2, and warned about when left out of 3.12.
    subprocess.run([sys.executable, "-m", "tarfile", "-e", archive, tmp_path / "unpacked"], check=True)
    again = content(build("wheel", next((tmp_path / "unpacked").iterdir()), tmp_path / "again"))
    assert again == wheel
