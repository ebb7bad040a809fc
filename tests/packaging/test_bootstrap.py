"""The set-up script: what it says, what it does again and what it leaves alone."""

import ast
import importlib.util
import os
import shutil
import struct
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"


def load_script():
    """A fresh copy of the script as a module: it is no package, and shares its folder's name with a library."""
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec and spec.loader
    if str(SCRIPT.parent) not in sys.path:  # where it finds its neighbours when it runs
        sys.path.append(str(SCRIPT.parent))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def libraries_module():
    load_script()
    return importlib.import_module("system_libraries")


@pytest.fixture
def script():
    return load_script()


@pytest.fixture
def checkout(script, tmp_path):
    """The script in a checkout of its own, with stages that only write down that they ran."""
    script.ran = []
    move_to(script, tmp_path)
    script.LOCK.write_text("a==1")
    (script.ROOT / "pyproject.toml").write_text("[project]")

    def install_packages():
        shutil.rmtree(script.VENV, ignore_errors=True)
        script.SCRIPTS.mkdir(parents=True)
        script.PYTHON.touch()
        script.ran.append("packages")

    def install_project():
        script.DATELINE.touch()
        script.ran.append("project")

    script.install_packages = install_packages
    script.install_project = install_project
    script.check_qt = lambda: script.ran.append("qt")
    return script


def move_to(script, root):
    script.ROOT = root
    script.LOCK = root / "requirements.lock"
    script.VENV = root / ".venv"
    script.STAMP = script.VENV / ".dateline-setup"
    script.SCRIPTS = script.VENV / "bin"
    script.PYTHON = script.SCRIPTS / "python"
    script.DATELINE = script.SCRIPTS / "dateline"


def stages_run(script):
    """What one more set-up does."""
    script.ran.clear()
    script.set_up()
    return script.ran


# --- which Python ---


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 11, 7), (3, 12, 1), (3, 13, 0), (3, 14, 0)])
def test_a_suitable_python_is_not_complained_about(script, version):
    assert script.unfit(version) == ""


@pytest.mark.parametrize(
    ("version", "start"),
    [
        ((3, 6, 15), "Python 3.11 or newer is needed (this is 3.6); install "),
        ((3, 9, 18), "Python 3.11 or newer is needed (this is 3.9); install "),
        ((3, 10, 13), "Python 3.11 or newer is needed (this is 3.10); install "),
        ((3, 15, 0), "Python 3.11 to 3.14 is needed (this is 3.15); install "),
    ],
)
def test_another_python_is_refused_in_one_sentence(script, version, start):
    assert script.unfit(version).startswith(start)
    assert "\n" not in script.unfit(version)


@pytest.mark.parametrize("name", ["bootstrap.py", "system_libraries.py"])
def test_old_pythons_can_read_the_script(name):
    ast.parse(SCRIPT.with_name(name).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_version_is_looked_at_before_anything_an_old_python_lacks():
    code = ast.parse(SCRIPT.read_text(encoding="utf-8")).body
    gate = next(i for i, node in enumerate(code) if isinstance(node, ast.If))
    plain = (ast.Import, ast.ImportFrom, ast.Assign, ast.FunctionDef, ast.Expr)
    assert all(isinstance(node, plain) for node in code[:gate])
    assert "unfit(sys.version_info)" in ast.unparse(code[gate])


@pytest.mark.skipif(os.name == "nt", reason="makes shell scripts")
def test_a_shim_that_does_not_start_is_passed_over(script, tmp_path, monkeypatch):
    for name, code in [("python3.13", 127), ("python3.12", 0)]:
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {code}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert script.suitable_python() == str(tmp_path / "python3.12")


def test_no_other_python_is_said_as_nothing(script, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert script.suitable_python() == ""


# --- what is done, and done again ---


def test_the_first_setup_does_everything_and_the_second_nothing(checkout):
    assert stages_run(checkout) == ["packages", "project", "qt"]
    assert stages_run(checkout) == []


def test_another_lock_is_installed_from_the_start(checkout):
    checkout.set_up()
    checkout.LOCK.write_text("a==2")
    assert stages_run(checkout) == ["packages", "project", "qt"]


def test_another_pyproject_installs_only_the_project(checkout):
    checkout.set_up()
    (checkout.ROOT / "pyproject.toml").write_text("[project]\n")
    assert stages_run(checkout) == ["project"]


def test_another_python_makes_another_environment(checkout, monkeypatch):
    checkout.set_up()
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert stages_run(checkout) == ["packages", "project", "qt"]


def test_a_stage_that_failed_is_where_the_next_setup_goes_on(checkout):
    works, checkout.install_project = checkout.install_project, lambda: checkout.fail("no disk")
    with pytest.raises(SystemExit):
        checkout.set_up()
    checkout.install_project = works
    assert stages_run(checkout) == ["project", "qt"]


def test_an_installation_that_was_cut_off_starts_again(checkout):
    checkout.set_up()
    checkout.STAMP.unlink()
    assert stages_run(checkout) == ["packages", "project", "qt"]


@pytest.mark.parametrize("text", ["", "{", "null", "[1]", "\x00"])
def test_a_spoiled_stamp_starts_again(checkout, text):
    checkout.set_up()
    checkout.STAMP.write_text(text)
    assert stages_run(checkout) == ["packages", "project", "qt"]


def test_a_lost_command_is_made_again(checkout):
    checkout.set_up()
    checkout.DATELINE.unlink()
    assert stages_run(checkout) == ["project"]


def test_a_python_that_was_uninstalled_starts_again(checkout):
    checkout.set_up()
    checkout.PYTHON.unlink()
    assert stages_run(checkout) == ["packages", "project", "qt"]


def test_a_moved_checkout_starts_again(checkout, tmp_path):
    move_to(checkout, tmp_path / "old")
    checkout.ROOT.mkdir()
    checkout.LOCK.write_text("a==1")
    (checkout.ROOT / "pyproject.toml").write_text("[project]")
    checkout.set_up()
    checkout.ROOT.rename(tmp_path / "new")
    move_to(checkout, tmp_path / "new")
    assert stages_run(checkout) == ["packages", "project", "qt"]


def test_every_command_has_a_target_of_its_name(script):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in script.COMMANDS:
        assert f"\n{command}: ##" in makefile
        assert f"@$(BOOTSTRAP) {command}" in makefile


# --- what it says ---


def test_an_unreachable_index_is_told_apart(script):
    errors = (
        "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError()'\n"
        "ERROR: Could not find a version that satisfies the requirement blis==1.3.4\n"
    )
    assert "Check the network" in script.pip_sentence(errors)


def test_any_other_failure_of_pip_is_its_last_error(script):
    errors = "ERROR: Exception:\nTraceback\nERROR: Could not install: [Errno 28] No space left on device\n"
    assert script.pip_sentence(errors).endswith("pip says: Could not install: [Errno 28] No space left on device")


@pytest.mark.parametrize("errors", ["", "\n", "killed\n"])
def test_a_pip_that_says_little_still_gives_one_sentence(script, errors):
    assert script.pip_sentence(errors).count("\n") == 0


def test_missing_libraries_are_read_from_ldd(script):
    listing = (
        "a.so:\n\tlibEGL.so.1 => not found\n\tlibm.so.6 => /lib/libm.so.6 (0x7f)\n\tlinux-vdso.so.1 (0x7f)\n"
        "b.so:\n\tlibEGL.so.1 => not found\n\tlibxcb-cursor.so.0 => not found\n"
    )
    assert libraries_module().missing_in(listing) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_the_sentence_names_the_command_to_type(script, monkeypatch):
    monkeypatch.setattr(libraries_module(), "is_debian", lambda: True)
    sentence = script.library_sentence(["libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"])
    assert sentence.endswith("type: sudo apt-get install libegl1 libglib2.0-0")


def test_a_window_without_its_libraries_is_refused_with_that_sentence(script, monkeypatch, capsys):
    monkeypatch.setattr(script, "missing_libraries", lambda folder, files: ["libxcb-cursor.so.0"])
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with pytest.raises(SystemExit, match="2"):
        script.check_screen()
    assert "libxcb-cursor0" in capsys.readouterr().err


def test_a_run_without_a_screen_only_hears_of_them(script, monkeypatch, capsys):
    monkeypatch.setattr(script, "missing_libraries", lambda folder, files: ["libxcb-cursor.so.0"])
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    script.check_screen()
    assert "libxcb-cursor0" in capsys.readouterr().err


# --- what Qt needs ---


def needed(file):
    """The libraries that a 64-bit ELF file links to itself (its DT_NEEDED entries)."""
    data = file.read_bytes()
    (table,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, table + i * size) for i in range(count)]
    dynamic = next(section for section in sections if section[1] == 6)
    names = sections[dynamic[6]][4]
    entries = struct.iter_unpack("<QQ", data[dynamic[4] : dynamic[4] + dynamic[5]])
    starts = [names + value for tag, value in entries if tag == 1]
    return {data[start : data.index(b"\0", start)].decode() for start in starts}


def system_libraries(files, folder):
    """The libraries outside `folder` that these files need, through those inside it."""
    own = {path.name: path for path in [*folder.glob("Qt/lib/*.so*"), *folder.glob("*.so*")]}
    seen, todo = set(), set().union(*map(needed, files))
    while todo:
        name = todo.pop()
        seen.add(name)
        if name in own:
            todo |= needed(own[name]) - seen
    return {name for name in seen - set(own) if not name.startswith("libshiboken6")}


@pytest.mark.skipif(sys.platform != "linux" or sys.maxsize < 2**32, reason="reads 64-bit Linux files")
def test_the_table_covers_what_the_installed_qt_links_to(script):
    import PySide6

    folder = Path(PySide6.__file__).parent
    files = [folder / file for file in script.ALWAYS + script.ON_A_SCREEN]
    libc = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so", "ld-linux")
    wanted = {name for name in system_libraries(files, folder) if not name.startswith(libc)}
    assert {"libEGL.so.1", "libxcb-cursor.so.0"} <= wanted
    assert wanted <= set(libraries_module().DEBIAN_PACKAGES)


def test_calls_into_qt_do_not_use_up_none():
    """PySide6 6.12.0 on Python 3.11 lost one reference to None a call and aborted after some 7,000.

    From Python 3.12 on None is immortal and its count stands still.
    """
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 200
