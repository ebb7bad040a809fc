"""The recipes of a release say the same things: name, version, file type, icon; and each is complete."""

import configparser
import importlib.util
import plistlib
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
APP_ID = "org.dateline.Dateline"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


@pytest.fixture(scope="module")
def debian():
    """The module that builds the Debian package."""
    sys.path.insert(0, str(PACKAGING / "release"))
    try:
        spec = importlib.util.spec_from_file_location("debian", PACKAGING / "release" / "debian.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(PACKAGING / "release"))


def text_of(*parts):
    return PACKAGING.joinpath(*parts).read_text(encoding="utf-8")


def test_the_menu_entry_is_complete():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string(text_of("linux", f"{APP_ID}.desktop"))
    desktop = entry["Desktop Entry"]
    assert desktop["Name"] == "Dateline"
    assert desktop["Exec"] == "dateline open %F"
    assert desktop["Icon"] == APP_ID
    assert desktop["MimeType"] == "application/x-dateline-corpus;"


def test_the_file_type_is_that_of_our_corpora(debian):
    from annotator.cli.options import CORPUS_SUFFIX
    from annotator.store.migrations import APPLICATION_ID

    kind = ET.fromstring(debian.mime_type())[0]
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert kind.get("type") == "application/x-dateline-corpus"
    assert kind.find("m:glob", spaces).get("pattern") == f"*{CORPUS_SUFFIX}"
    value = kind.find(".//m:match[@offset='68']", spaces).get("value")
    assert int(value, 16) == APPLICATION_ID


def test_a_corpus_has_the_bytes_that_the_file_type_looks_for(tmp_path):
    from annotator.session.workspace import Workspace
    from annotator.store.migrations import APPLICATION_ID

    Workspace.open(tmp_path / "corpus.dateline", "ana").close()
    head = (tmp_path / "corpus.dateline").read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\0")
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID


def test_software_centres_are_told_this_version_and_menu_entry(debian):
    told = ET.fromstring(debian.metainfo())
    assert told.findtext("id") == APP_ID
    assert told.find("launchable").text == f"{APP_ID}.desktop"
    assert told.find("releases/release").get("version") == VERSION
    assert told.findtext("provides/mediatype") == "application/x-dateline-corpus"


def test_the_licence_is_the_same_everywhere(debian):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == ET.fromstring(debian.metainfo()).findtext("project_license") == "Apache-2.0"
    assert "License: Apache-2.0" in text_of("linux", "copyright")


def test_windows_and_macos_install_the_same_bundle_for_the_same_files():
    windows = text_of("windows", "dateline.iss")
    assert r"..\..\build\bundle\dateline\*" in windows
    assert r'"Software\Classes\.dateline"' in windows
    macos = plistlib.loads(text_of("macos", "Info.plist").encode("utf-8"))
    assert macos["CFBundleIdentifier"] == APP_ID
    assert macos["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["dateline"]
    assert f'bundle_identifier="{APP_ID}"' in text_of("release", "dateline.spec")


def test_what_the_recipes_copy_is_there():
    named = re.findall(r"(?:packaging|resources)/[\w./$-]+", text_of("linux", "appimage.sh"))
    files = {name.replace("$id", APP_ID) for name in named if name not in ("packaging/release", "packaging/linux/")}
    assert files
    assert [name for name in files if not (ROOT / name).exists()] == []
    assert (ROOT / "LICENSE").exists()


def test_the_bundle_speaks_the_languages_of_the_window():
    from annotator.ui.language import LANGUAGES

    kept = re.search(r"^LANGUAGES = \((.*)\)$", text_of("release", "dateline.spec"), re.MULTILINE)
    assert set(LANGUAGES) <= set(re.findall(r'"(\w+)"', kept[1]))


@pytest.mark.parametrize("script", ["linux/appimage.sh", "macos/build.sh"])
def test_the_shell_recipes_are_sound(script):
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)


def test_the_debian_package_needs_what_the_set_up_installs(debian):
    """Both know by their own lists which system libraries Qt draws with."""
    spec = importlib.util.spec_from_file_location("system_libraries", PACKAGING / "system_libraries.py")
    known = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(known)
    assert set(debian.LIBRARIES) <= set(known.DEBIAN_PACKAGES.values())


def test_every_template_is_filled(debian):
    control = debian.filled(
        PACKAGING / "linux" / "control", VERSION=VERSION, ARCHITECTURE="amd64", SIZE_KB=1, GLIBC="2.36", LIBRARIES="x"
    )
    assert f"Version: {VERSION}\n" in control
    with pytest.raises(SystemExit):
        debian.filled(PACKAGING / "linux" / "control", VERSION=VERSION)
