"""Words that give a part of an article away: captions, credits, notes, copyright and header lines, bylines."""

from __future__ import annotations

import re

from annotator.readers.dates import FULL_DATE, MONTH, WEEKDAY

# --- lines that are no prose ------------------------------------------------------------------------------------------

RULE = re.compile(
    r"[\s_\-–—*=~#•·+]{2,}|[-—–]+\s*30\s*[-—–]+|\W*\b(?:ENDS?|ends|MORE|Enditem)\b\W*"
    # The initials of those who wrote and edited: "hh/ph/ts".
    r"|[a-z]{2,3}(?:/[a-z]{2,3}){1,5}"
)
RULE_PREFIX = re.compile(r"_{2,}(?=\s+\S)")
DATE_PREFIX = re.compile(r"date:?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?=\s|$)", re.IGNORECASE)
SLUG_LINE = re.compile(r"(?:AM|BC|PM)-[A-Z]{2,4}-[^.]{2,80}")
HEADER_LINE = re.compile(
    r"(?:date|published|updated|posted|last updated|source|url|link|slug|section|category|keywords?|language|length"
    r"|word count|words|id|publication|edition|title|headline)\s*:\s*\S.{0,200}|https?://\S+",
    re.IGNORECASE,
)
DATE_WORDS = re.compile(
    rf"{FULL_DATE.pattern}|{WEEKDAY}|\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?|[ap]\.?m\b\.?"
    r"|(?:last )?(?:published|updated|posted)"
    r"|\b(?:at|on|[A-Z]{1,2}[SD]?T|UTC)\b|[\s,;:|()/·•—–-]",
    re.IGNORECASE,
)


def is_rule(words: str) -> bool:
    """Whether the line only divides: "___", "* * *", "-30-"."""
    return RULE.fullmatch(words) is not None


def metadata_prefix(words: str) -> int:
    """Length of the file metadata or rule that `words` begin with; 0 for none."""
    match = DATE_PREFIX.match(words) or RULE_PREFIX.match(words)
    return match.end() if match else 0


def is_header_line(words: str) -> bool:
    """Whether the line is a header of the file: "Published: ...", an address, or a date and nothing else."""
    if HEADER_LINE.fullmatch(words) or SLUG_LINE.fullmatch(words):
        return True
    return len(words) <= 80 and FULL_DATE.search(words) is not None and not DATE_WORDS.sub("", words)


# --- captions and credits ---------------------------------------------------------------------------------------------

NAME = r"[^\W\d_a-z][\w.’'-]+(?:\s+[^\W\d_a-z][\w.’'-]*)+"
CREDIT = re.compile(
    r"\([^()\n]{0,60}\b(?:Photos?|Foto|Image|Video|Graphic|Illustration)(?:/|:|\s+(?:by|courtesy|via)\b)[^()\n]{1,120}\)"
    r"|\((?:Photos?|Picture|Image|Handout|Courtesy|Credit)[:/ ][^()\n]{1,100}\)"
    r"|\([A-Z][A-Za-z]{1,11} (?:Photo|Image|Graphic)s?\)"
    r"|\([^()\n]{0,80}(?:/|\b[Hh]andout |\b[Cc]ourtesy )[^()\n]{0,40}\bvia [^\W\d_a-z][^()\n]{1,40}\)"
    r"|\([^()\n]{1,100}\bvia (?:AP|AFP|Reuters|REUTERS|[A-Z]{2,6})(?:,[^()\n]{1,30})?\)"
    rf"|\([^\W\d_a-z][\w&.’' -]{{0,40}}/\s?{NAME}(?:,[^()\n]{{1,30}})?\)"
    rf"|\bREUTERS/{NAME}\.?$"
    r"|\b(?:Photo|PHOTO|Foto|Image|Picture|Credit)(?: [Cc]redit)?(?::| by| courtesy of) (?P<names>[^()\n.:]{2,80})\.?$"
)
CAPTION_START = re.compile(
    r"\(?(?:FILES?|File)(?: (?:PHOTO|photo|picture))?\)?\s*[-–—:]"
    r"|(?:Photo|PHOTO|Image|Picture|Caption|CAPTION)(?: caption)?:\s"
    r"|Pictured(?: here)?[:,]\s"
    r"|Th(?:is|ese) (?:combination|combo) of (?:photo|image|picture|file)"
    r"|In this (?:[\w.,’'-]+\s+){0,7}(?:photo|image|picture|photograph|frame|screen ?grab)\b"
    r"|(?:A|An|This) (?:[\w’'-]+\s+){0,2}(?:file|handout|undated|combination|satellite) (?:photo|image|picture)\b"
)
CAPTION_DATE = re.compile(rf"[^.]{{10,400}},\s+(?:on\s+)?{WEEKDAY},\s+{MONTH}\s+\d{{1,2}},\s+\d{{4}}(?:\.(?=\s|$)|,)")
"""Agencies end the first sentence of a caption with a place and a full date with its weekday; prose does not."""


def credits_in(words: str) -> list[tuple[int, int]]:
    """Start and end of every photo credit, with credits that only white space parts joined."""
    found: list[tuple[int, int]] = []
    for match in CREDIT.finditer(words):
        if match["names"] and not is_names(match["names"]):
            continue
        if found and not words[found[-1][1] : match.start()].strip():
            found[-1] = (found[-1][0], match.end())
        else:
            found.append(match.span())
    return found


def is_caption(words: str) -> bool:
    """Whether a paragraph without a credit begins, or gives the date, as only captions do."""
    return CAPTION_START.match(words) is not None or CAPTION_DATE.match(words) is not None


# --- notes and copyright ----------------------------------------------------------------------------------------------

NOTE = re.compile(
    r"\(?(?:editor[’']?s[’']? notes?|note to editors|eds\b|correction\b|clarification\b)\s*[:.(—–-]"
    r"|\((?:corrects|updates|adds|removes|recasts|refiles|clarifies) |our standards:|follow .{3,80}?@\w"
    r"|\(?(?:additional )?(?:reporting|writing|editing|compiled|translated)(?: and (?:writing|editing))? by (?-i:[A-Z])"
    r"|\(?this (?:story|article|version|report) (?:by .{3,60}? )?(?:corrects|adds|updates|is being updated"
    r"|(?:has been|was) (?:corrected|updated|refiled|edited|translated|produced|reprinted|first published"
    r"|originally published))\b"
    r"|\(?(?:follow|find|read|see) (?:more|all|full|the|[\w&.]+[’']s?) .{0,80}(?:https?://|@|\bcoverage\b)",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(
    r"\bcontributed(?: reporting\b| to this (?:report|story|article)\b|\.?$)|^[^.]{3,80} reported from [^.]{2,100}\."
    r"|^[^.]{3,60} (?:can be reached at|is on Twitter|helped with this (?:story|report))\b"
)
LONGEST_NOTE = 400
"""Characters of a line that says who contributed; a longer paragraph only mentions it."""
COPYRIGHT = re.compile(
    r"\bCopyright\s*(?:©|\(c\)|,|by)?\s*(?:\d{4}|©)|©\s*(?:\d{4}|[^\W\d_a-z])|\(c\)\s*\d{4}|\(C\)\s*\d{4}"
    r"|\b(?-i:All rights reserved|ALL RIGHTS RESERVED)\b"
    r"|^(?:\(c\)|©)\s*[^\W\d_][^.\n]{1,60}\d{4}\.?$"
    r"|^This (?:material|article|content) may not be (?:published|reproduced)\b",
    re.IGNORECASE,
)
HOLDER = re.compile(
    r"(?:Copyright|©|\(c\))[\s,©(c)]*(?:by\s+)?\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?:by\s+)?"
    r"(?P<holder>[^\W\d_][^.\n]{1,80}?)\s*(?:[.;|]|,?\s+All rights|,\s+www\b|$)",
    re.IGNORECASE,
)


def is_note(words: str) -> bool:
    """Whether the paragraph is an editor's note, a contributor line or a "Reporting by"."""
    return NOTE.match(words) is not None or (len(words) <= LONGEST_NOTE and CONTRIBUTED.search(words) is not None)


def copyright_start(words: str) -> int | None:
    """Where the copyright notice begins that runs to the end of the paragraph; None for none."""
    match = COPYRIGHT.search(words)
    return match.start() if match else None


def copyright_holder(words: str) -> str | None:
    """Who holds the copyright: "The Associated Press"."""
    match = HOLDER.search(words)
    return " ".join(match["holder"].split()) if match else None


# --- headlines and bylines --------------------------------------------------------------------------------------------

BYLINE = re.compile(r"by[:\s]\s*(?P<names>\S.{1,140})", re.IGNORECASE | re.DOTALL)
STAFF = re.compile(
    r"(?:from )?(?:staff|wire|agency)(?: and (?:staff|wire|agency))? reports?"
    r"|(?:staff and )?agencies",
    re.IGNORECASE,
)
ROLE = re.compile(r"^(?:our |a |the )?(?:staff |special |chief |foreign )?(?:reporters?|writers?|correspondents?) ")
TITLED = re.compile(
    r"[^\W\d_a-z][^\d\n]{3,60}, (?:[A-Z]\w+ ){0,2}(?:Writer|Reporter|Correspondent|Editor|Staff|Columnist)s?"
)
"""A byline without "By": "Ilse Brand, Staff Writer"."""
BYLINE_WORDS = frozenset(
    ("and", "with", "of", "the", "in", "for", "at", "de", "van", "von", "der", "den", "la", "le", "el", "al", "bin")
    + ("bint", "ibn", "da", "do", "dos", "di", "du", "y", "e", "our", "staff", "special", "chief", "reporter")
    + ("reporters", "writer", "writers", "correspondent", "correspondents", "editor")
    + ("dpa", "afp", "ap", "epd", "kna", "ntb", "apa", "ani", "pti")
)
SENTENCE_ENDS = (".", ":", "。", "．", "।", "۔")
ABBREVIATED = re.compile(r"\b(?:[^\W\d_]\.){2,}[\"”’']?$")


def byline_names(words: str) -> str | None:
    """Who wrote it, of a line such as "By Jane Doe, Velland News Agency"; None when the line is no byline."""
    if STAFF.fullmatch(words) or (TITLED.fullmatch(words) and is_names(words)):
        return words
    match = BYLINE.fullmatch(words)
    names = " ".join(match["names"].split()) if match else ""
    return names if names and is_names(ROLE.sub("", names)) else None


def is_names(words: str) -> bool:
    """Whether the words can be the names of people and agencies: capitals, and no sentence's end."""
    parts = [part for part in re.split(r"[\s,|/&]+", words) if part]
    small = [part for part in parts if part[0].islower() and part not in BYLINE_WORDS and "@" not in part]
    ends = words.endswith(".") and not re.search(r"\b(?:Jr|Sr|[^\W\d_])\.$", words)
    return bool(parts) and not parts[0][0].islower() and not small and not ends


def is_headline(words: str) -> bool:
    """Whether the words can be a headline: short, and without a final period."""
    bare = words.rstrip("\"”’'»)")
    return len(words) <= 160 and not (bare.endswith(SENTENCE_ENDS) and not ABBREVIATED.search(bare))
