"""Writes the parts of the manual that the program itself can tell: keys, schema, commands, formats and settings.

Without --check it also gathers the window's texts for translation (make_translations.py).

Usage: python packaging/make_docs.py [--check]   (--check: write nothing, 1 when a page is not up to date)
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pages.commands import commands_page
from pages.corpus import corpus_page
from pages.files import findings_page, formats_page, settings_page
from pages.keys import keys_page
from pages.schema import schema_page

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "docs" / "manual"
sys.path.insert(0, str(ROOT))

PAGES: dict[str, Callable[[], str]] = {
    "keys.md": keys_page,
    "schema.md": schema_page,
    "commands.md": commands_page,
    "formats.md": formats_page,
    "settings.md": settings_page,
    "findings.md": findings_page,
    "corpus.md": corpus_page,
}


def main(words: Sequence[str]) -> int:
    """Write every page, or check them all."""
    stale = [name for name, make in PAGES.items() if _on_disk(name) != make()]
    for name in stale:
        if "--check" in words:
            print(f"{MANUAL / name} is not up to date; run: python packaging/make_docs.py")
        else:
            MANUAL.mkdir(parents=True, exist_ok=True)
            (MANUAL / name).write_text(PAGES[name](), encoding="utf-8", newline="\n")
            print(MANUAL / name)
    if "--check" not in words:
        import make_translations

        make_translations.main([])
    return 1 if stale and "--check" in words else 0


def _on_disk(name: str) -> str:
    page = MANUAL / name
    return page.read_text(encoding="utf-8") if page.exists() else ""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
