"""What annotators are called. Some names mark documents of decisions, and no person may have them."""

from __future__ import annotations

from unicodedata import category

GOLD = "gold"
"""The annotator's name of gold documents."""

REVIEWED_BY = " reviewed by "
"""Between a person's name and their reviewer's in the name of a review: it is a document like gold."""

LONGEST = 120
"""Characters of a name; longer ones are a mistake of the hand."""


LONGEST_STEM = 60
"""Characters of a file's name that is made of a person's: file systems count 255 bytes, a letter takes up to four."""


class NameRefusedError(ValueError):
    """A name that no annotator may have; one sentence that says why and what to do."""


def is_decision(annotator: str) -> bool:
    """Whether a document of this name holds decisions on others' work and no pass of its own."""
    return annotator == GOLD or REVIEWED_BY in annotator


def decided_by(annotator: str) -> str:
    """What a document of decisions is called in a sentence: "gold", or whose review it is."""
    _, mark, reviewer = annotator.partition(REVIEWED_BY)
    return f"{reviewer}'s review" if mark else annotator


def file_stem(name: str) -> str:
    """A name as that of a file, without its ending: whole and harmless on every file system."""
    signs = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in name).strip("_")
    return signs[:LONGEST_STEM] or "annotator"


def may_be_called(name: str) -> bool:
    """Whether a person may have this name."""
    try:
        return annotator_name(name) == name
    except NameRefusedError:
        return False


def annotator_name(given: str) -> str:
    """The name of a person as it is kept, without blanks around it; NameRefusedError when nobody may be called so."""
    name = given.strip()
    if not name:
        raise NameRefusedError("An annotator needs a name; give one.")
    if name.casefold() == GOLD:
        raise NameRefusedError(f"“{name}” is no annotator's name: gold documents have it; choose another.")
    if REVIEWED_BY in name:
        raise NameRefusedError(f"“{name}” is no annotator's name: names of reviews look like this; choose another.")
    if len(name) > LONGEST or any(category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name):
        raise NameRefusedError(f"An annotator's name is one line of at most {LONGEST} characters; choose another.")
    return name
