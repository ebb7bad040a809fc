"""Guesses the language of a text from its script, where the file does not say; Latin letters do not tell."""

from __future__ import annotations

import re

SAMPLE = 20_000
LEAST = 0.3
"""Share of the letters that must be of the script."""
SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7a3]"), LEAST),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), LEAST),
    ("ar", re.compile(r"[\u0620-\u064a]"), LEAST),
    ("he", re.compile(r"[\u05d0-\u05ea]"), LEAST),
    ("hi", re.compile(r"[\u0904-\u0939]"), LEAST),
    ("el", re.compile(r"[\u0386-\u03ce]"), LEAST),
    ("uk", re.compile(r"[іїєґ]", re.IGNORECASE), 0.03),
    ("ru", re.compile(r"[\u0410-\u044f]"), LEAST),
)
"""The language most often written in the script; Japanese before Chinese, whose signs it shares."""


def script_language(text: str) -> str | None:
    """ISO 639-1, or None for Latin letters and for few letters of any script."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return None
    letters = max(1, sum(map(str.isalpha, sample)))
    return next((code for code, signs, least in SCRIPTS if len(signs.findall(sample)) >= least * letters), None)
