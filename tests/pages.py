"""Parts of generated pages: each stands between two marks, and is put in the place of the one before."""

from __future__ import annotations

import re
from pathlib import Path


def put(page: Path, section: str, made: str, title: str | None = None) -> None:
    """Put text into its section of a page; one that is not there comes at the end, under its title.

    ValueError where it is not there and has no title.
    """
    begin, end = f"<!-- begin {section} -->", f"<!-- end {section} -->"
    marked = f"{begin}\n{made}\n{end}"
    text = page.read_text(encoding="utf-8")
    new, count = re.subn(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: marked, text, flags=re.DOTALL)
    if not count and title is None:
        raise ValueError(f"{page.name} has no section {section}")
    if not count:
        new = f"{text.rstrip()}\n\n## {title}\n\n{marked}\n"
    page.write_text(new, encoding="utf-8", newline="\n")
