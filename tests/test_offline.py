"""The whole main path with every internet socket forbidden: import, suggest, edit, back up, search, export."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

GUARD = """
import socket, sys
real = socket.socket
forbidden = (socket.AF_INET, socket.AF_INET6)

class Guarded(real):
    def __init__(self, family=-1, *rest, **more):
        if family in (-1, *forbidden):
            sys.stderr.write("FORBIDDEN SOCKET\\n")
            sys.stderr.flush()
            raise RuntimeError("an internet socket was opened")
        super().__init__(family, *rest, **more)

def refuse(*_, **__):
    sys.stderr.write("FORBIDDEN LOOK-UP\\n")
    sys.stderr.flush()
    raise RuntimeError("a name was looked up")

socket.socket = socket.SocketType = Guarded
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refuse
"""
EDIT = """
import sys
from pathlib import Path
from annotator.domain.edits import Accept
from annotator.session.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), "ana")
session = workspace.open_document(workspace.summaries()[0].id)
session.apply(Accept(tuple(session.document.suggestions)))
session.undo(); session.redo()
print(len(session.document.annotations))
workspace.close()
"""

PAGE = f"""<html><head><title>March</title><link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head>
<body><article><h1>Dockworkers march</h1>{"<p>Hundreds of dockworkers marched to the harbour gates on Monday.</p>" * 9}
<img src="http://127.0.0.1:9/x.png"></article></body></html>"""


@pytest.fixture
def offline(tmp_path: Path):
    """Runs Python in a process whose children too are guarded: `sitecustomize` runs in every one of them."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(guard), str(ROOT)))}

    def run(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *(str(word) for word in words)]
        done = subprocess.run(
            command, check=False, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8"
        )
        assert "FORBIDDEN" not in done.stderr
        return done

    return run


def test_the_guard_guards(offline) -> None:
    for program in ("import socket; socket.socket()", "import urllib.request as u; u.urlopen('http://127.0.0.1:9')"):
        with pytest.raises(AssertionError):
            offline("-c", program)


@pytest.mark.slow
def test_no_socket_is_opened_on_the_main_path(offline, tmp_path: Path) -> None:
    def dateline(*words: object) -> None:
        done = offline("-m", "annotator", *words, "--corpus", "c.dateline")
        assert done.returncode in (0, 1), done.stderr

    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    dateline("import", ROOT / "seeds" / "01-harbour-strike-march.txt", page)
    dateline("suggest", "--processes", "1")
    assert int(offline("-c", EDIT, "c.dateline").stdout) > 10
    dateline("search", "dockworkers type:protest")
    dateline("backup")
    dateline("check")
    for form, out in (("jsonl", "out.jsonl"), ("docbin", "out.spacy")):
        dateline("export", form, out)
        assert (tmp_path / out).stat().st_size > 0
