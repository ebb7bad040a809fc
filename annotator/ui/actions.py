"""Every action of the window as data: its name, its words, its keys, its menu and where its keys work. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

Run = Callable[[], object]
"""What an action does."""


def N_(context: str, text: str) -> str:
    """Mark a text for translation; `menus.tr` translates it when it is shown."""
    return text


class Scope(Enum):
    """Where an action's keys work: in the whole window, or only while the canvas has the focus."""

    WINDOW = "window"
    CANVAS = "canvas"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do. `id` is noun.verb; `text` is translated under the context "Action"."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    separated: bool = False
    """Whether a line stands before it in its menu."""


FILE = N_("Menu", "&File")
EDIT = N_("Menu", "&Edit")
ANNOTATE = N_("Menu", "&Annotate")
EVENT = N_("Menu", "E&vent and figure")
REVIEW = N_("Menu", "&Review")
VIEW = N_("Menu", "&View")
HELP = N_("Menu", "&Help")
MENUS = (FILE, EDIT, ANNOTATE, EVENT, REVIEW, VIEW, HELP)

CANVAS = Scope.CANVAS

ACTIONS: tuple[Action, ...] = (
    Action("article.import", FILE, N_("Action", "Open articles…"), ("Ctrl+O",)),
    Action("folder.import", FILE, N_("Action", "Open a folder of articles…"), ("Ctrl+Shift+O",)),
    Action("article.paste", FILE, N_("Action", "Paste an article"), ("Ctrl+Shift+V",)),
    Action("folder.watch", FILE, N_("Action", "Watch a folder, or stop watching it…")),
    Action("import.go_on", FILE, N_("Action", "Go on with the import that stopped…")),
    Action("import.stop", FILE, N_("Action", "Stop the import")),
    Action("corpus.open", FILE, N_("Action", "Open or make a corpus…"), ("Ctrl+Alt+O",), separated=True),
    Action("samples.open", FILE, N_("Action", "Open the sample articles")),
    Action("corpus.back_up", FILE, N_("Action", "Back up the corpus now")),
    Action("corpus.restore", FILE, N_("Action", "Restore a backup…")),
    Action("labels.import", FILE, N_("Action", "Import labels…"), ("Ctrl+Shift+I",)),
    Action("corpus.export", FILE, N_("Action", "Export…"), ("Ctrl+E",)),
    Action("article.next", FILE, N_("Action", "Next article"), ("Ctrl+PgDown",), separated=True),
    Action("article.previous", FILE, N_("Action", "Previous article"), ("Ctrl+PgUp",)),
    Action("document.finish", FILE, N_("Action", "Mark done and open the next article"), ("Ctrl+D",)),
    Action("document.skip", FILE, N_("Action", "Skip with a reason…"), ("Ctrl+Shift+D",)),
    Action(
        "document.attribute", FILE, N_("Action", "Say something of the article: relevant, no event…"), ("%",), CANVAS
    ),
    Action("article.delete", FILE, N_("Action", "Move the article to the trash"), ("Ctrl+Shift+Del",), separated=True),
    Action("trash.show", FILE, N_("Action", "Trash…")),
    *(
        Action(f"triage.say_{digit}", FILE, N_("Action", "Say this of the whole article"), (f"Alt+{digit}",))
        for digit in range(1, 10)
    ),
    Action("queue.choose", FILE, N_("Action", "Queue: what to work through…"), ("Ctrl+Shift+Q",), separated=True),
    Action("queue.again", FILE, N_("Action", "Make the queue anew"), ("Ctrl+Shift+L",)),
    Action("window.close", FILE, N_("Action", "Quit"), ("Ctrl+Q",), separated=True),
    Action("edit.undo", EDIT, N_("Action", "Undo"), ("Ctrl+Z",)),
    Action("edit.redo", EDIT, N_("Action", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("history.show", EDIT, N_("Action", "History…"), ("Ctrl+H",)),
    Action("selection.grow", EDIT, N_("Action", "Select more: word, annotation, sentence"), ("'",), CANVAS, True),
    Action("selection.shrink", EDIT, N_("Action", "Select less"), ('"',), CANVAS),
    Action("selection.copy", EDIT, N_("Action", "Copy the selected words"), ("Ctrl+C",), CANVAS),
    Action("article.correct", EDIT, N_("Action", "Title, date, source and zones…"), ("F2",), separated=True),
    Action("zone.set", EDIT, N_("Action", "These words are headline, caption…"), ("Ctrl+G",), CANVAS),
    Action("text.mend", EDIT, N_("Action", "Mend the text…"), ("Shift+F2",)),
    Action("text.find", EDIT, N_("Action", "Find in this article"), ("Ctrl+F", "/"), CANVAS, separated=True),
    Action("text.find_next", EDIT, N_("Action", "Next match"), ("F3",)),
    Action("text.find_previous", EDIT, N_("Action", "Previous match"), ("Shift+F3",)),
    Action("corpus.search", EDIT, N_("Action", "Search the corpus…"), ("Ctrl+Shift+F",)),
    Action("annotator.name", EDIT, N_("Action", "Annotator’s name…"), separated=True),
    Action("schema.edit", EDIT, N_("Action", "Schema…"), ("Ctrl+Alt+T",)),
    Action("settings.show", EDIT, N_("Action", "Settings…"), ("Ctrl+,",)),
    Action("suggestion.accept", ANNOTATE, N_("Action", "Accept and go to the next"), ("Return", "Enter"), CANVAS),
    Action("annotation.remove", ANNOTATE, N_("Action", "Reject or delete"), ("Del", "Backspace"), CANVAS),
    Action("suggestion.next", ANNOTATE, N_("Action", "Next suggestion"), ("Space",), CANVAS, separated=True),
    Action("suggestion.previous", ANNOTATE, N_("Action", "Previous suggestion"), ("Shift+Space",), CANVAS),
    Action("suggestion.doubtful", ANNOTATE, N_("Action", "Next doubtful suggestion"), ("Ctrl+U",), CANVAS),
    Action("annotation.next", ANNOTATE, N_("Action", "Next annotation"), ("Ctrl+Down",), CANVAS),
    Action("annotation.previous", ANNOTATE, N_("Action", "Previous annotation"), ("Ctrl+Up",), CANVAS),
    Action("annotation.widen", ANNOTATE, N_("Action", "The wider annotation here"), ("Alt+Up",), CANVAS),
    Action("annotation.narrow", ANNOTATE, N_("Action", "The narrower annotation here"), ("Alt+Down",), CANVAS),
    Action("comment.write", ANNOTATE, N_("Action", "Comment on this annotation or document…"), ("#",), CANVAS, True),
    Action(
        "suggestion.accept_all",
        ANNOTATE,
        N_("Action", "Accept all that is left…"),
        ("Ctrl+Return", "Ctrl+Enter"),
        CANVAS,
        separated=True,
    ),
    Action("type.chord", ANNOTATE, N_("Action", "Label by a second key"), ("0",), CANVAS),
    Action("events.learn", ANNOTATE, N_("Action", "Learn from this corpus’s events")),
    Action("type.choose", ANNOTATE, N_("Action", "Label as…"), (";",), CANVAS),
    Action("matches.tag", ANNOTATE, N_("Action", "Tag all matches…"), ("&",), CANVAS),
    Action("rules.show", ANNOTATE, N_("Action", "Rules that propose…"), ("Ctrl+Shift+R",)),
    Action("unmarked.next", ANNOTATE, N_("Action", "Next unmarked number, name or trigger"), (">",), CANVAS),
    Action("finding.next", ANNOTATE, N_("Action", "Next finding"), ("F8",), separated=True),
    Action("finding.previous", ANNOTATE, N_("Action", "Previous finding"), ("Shift+F8",)),
    Action("entity.join_last", ANNOTATE, N_("Action", "Names the same as the last mention"), ("`",), CANVAS, True),
    Action("entity.join", ANNOTATE, N_("Action", "Names the same as…"), ("@",), CANVAS),
    Action("entity.leave", ANNOTATE, N_("Action", "Names nothing else"), ("Ctrl+Shift+E",), CANVAS),
    Action("end.grow_word", ANNOTATE, N_("Action", "End: a word further"), ("]",), CANVAS, separated=True),
    Action("end.shrink_word", ANNOTATE, N_("Action", "End: a word back"), ("[",), CANVAS),
    Action("start.shrink_word", ANNOTATE, N_("Action", "Start: a word further"), ("}",), CANVAS),
    Action("start.grow_word", ANNOTATE, N_("Action", "Start: a word back"), ("{",), CANVAS),
    Action("words.forward_word", ANNOTATE, N_("Action", "The whole of it: a word further"), ("Alt+]",), CANVAS),
    Action("words.back_word", ANNOTATE, N_("Action", "The whole of it: a word back"), ("Alt+[",), CANVAS),
    Action(
        "words.forward_character", ANNOTATE, N_("Action", "The whole of it: a character further"), ("Alt+}",), CANVAS
    ),
    Action("words.back_character", ANNOTATE, N_("Action", "The whole of it: a character back"), ("Alt+{",), CANVAS),
    Action("words.add", ANNOTATE, N_("Action", "The selected words belong to it too"), ("(", "Ctrl+T"), CANVAS),
    Action("words.take_away", ANNOTATE, N_("Action", "These words do not belong to it"), (")",), CANVAS),
    Action("end.grow_character", ANNOTATE, N_("Action", "End: a character further"), ("Ctrl+]",), CANVAS),
    Action("end.shrink_character", ANNOTATE, N_("Action", "End: a character back"), ("Ctrl+[",), CANVAS),
    Action("start.shrink_character", ANNOTATE, N_("Action", "Start: a character further"), ("Ctrl+}",), CANVAS),
    Action("start.grow_character", ANNOTATE, N_("Action", "Start: a character back"), ("Ctrl+{",), CANVAS),
    *(
        Action(
            f"candidate.take_{digit}",
            EVENT,
            N_("Action", "Fill the role with the candidate of this number"),
            (str(digit),),
            CANVAS,
        )
        for digit in range(1, 10)
    ),
    Action("role.fill", EVENT, N_("Action", "Fill the role with the selected words"), ("+",), CANVAS, separated=True),
    Action("role.next", EVENT, N_("Action", "Next role"), (".",), CANVAS),
    Action("role.previous", EVENT, N_("Action", "Previous role"), (",",), CANVAS),
    Action("role.empty", EVENT, N_("Action", "Take the last filler out of the role"), ("_",), CANVAS),
    Action("event.open", EVENT, N_("Action", "Fill the roles of this event"), ("-",), CANVAS),
    Action("event.close", EVENT, N_("Action", "Stop filling roles"), ("Esc",), CANVAS),
    Action("event.factuality", EVENT, N_("Action", "Asserted, negated, planned, hypothetical"), ("!",), CANVAS),
    Action("event.polarity", EVENT, N_("Action", "Told as happening, or as not happening"), ("Alt+!",), CANVAS),
    Action("event.duplicate", EVENT, N_("Action", "Duplicate the event"), ("Ctrl+J",), CANVAS, separated=True),
    Action("event.split", EVENT, N_("Action", "Move an argument to a new event…"), ("Ctrl+Shift+J",), CANVAS),
    Action("event.merge", EVENT, N_("Action", "Merge with another event…"), ("Ctrl+M",), CANVAS),
    Action("event.without_trigger", EVENT, N_("Action", "Event that no word tells…"), ("Ctrl+Shift+T",), CANVAS),
    Action("event.same", EVENT, N_("Action", "Tells the same event as…"), ("Ctrl+Shift+S",), CANVAS),
    Action("event.alone", EVENT, N_("Action", "Tells an event of its own"), ("Ctrl+Alt+S",), CANVAS),
    Action("event.tellings", EVENT, N_("Action", "Other tellings of this event…"), ("Ctrl+Alt+E",), CANVAS),
    Action("relation.link", EVENT, N_("Action", "Link with…"), ("~",), CANVAS, separated=True),
    Action("annotation.attribute", EVENT, N_("Action", "Say something of this annotation…"), ("$",), CANVAS),
    Action("figure.edit", EVENT, N_("Action", "Type the figure’s value"), ("=",), CANVAS, separated=True),
    Action("figure.role", EVENT, N_("Action", "Choose the figure’s role…"), (":",), CANVAS),
    Action("figure.unit", EVENT, N_("Action", "Type the figure’s unit"), ("\\",), CANVAS),
    Action("figure.kind", EVENT, N_("Action", "Choose the figure’s kind…"), ("^",), CANVAS),
    Action("figure.count", EVENT, N_("Action", "The figure counts the selected words"), ("*",), CANVAS),
    Action("figure.attribution", EVENT, N_("Action", "The selected words say who reports the figure"), ("<",), CANVAS),
    Action("figure.whole", EVENT, N_("Action", "The figure is a part of the selected words"), ("|",), CANVAS),
    Action("figure.per", EVENT, N_("Action", "Type per what the figure is told"), ("Alt+=",), CANVAS),
    Action("figure.certainty", EVENT, N_("Action", "Choose how certain the figure is…"), ("Ctrl+Shift+C",), CANVAS),
    Action("review.compare", REVIEW, N_("Action", "Compare annotators and decide"), ("F6",)),
    Action("review.person", REVIEW, N_("Action", "Review one person’s work…")),
    Action("review.returned", REVIEW, N_("Action", "What reviewers say of my work…")),
    Action("package.share", REVIEW, N_("Action", "Make a package for a colleague…"), separated=True),
    Action("package.send_back", REVIEW, N_("Action", "Make a package of my own work…")),
    Action("package.assign", REVIEW, N_("Action", "Share articles out among several…")),
    Action("package.merge", REVIEW, N_("Action", "Merge packages…")),
    Action("review.settle", REVIEW, N_("Action", "Settle what merged copies differ in…")),
    Action("review.drift", REVIEW, N_("Action", "How work changes over time…"), separated=True),
    Action("review.feedback", REVIEW, N_("Action", "Write feedback for one annotator…")),
    Action("review.agreement", REVIEW, N_("Action", "Write a report on agreement…")),
    Action("zoom.in", VIEW, N_("Action", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Action("zoom.out", VIEW, N_("Action", "Smaller text"), ("Ctrl+-",)),
    Action("zoom.reset", VIEW, N_("Action", "Text as it was"), ("Ctrl+0",)),
    Action("line.wider", VIEW, N_("Action", "Longer lines"), ("Ctrl+Alt+Right",)),
    Action("line.narrower", VIEW, N_("Action", "Shorter lines"), ("Ctrl+Alt+Left",)),
    Action("theme.system", VIEW, N_("Action", "Colours of the system"), separated=True),
    Action("theme.light", VIEW, N_("Action", "Light")),
    Action("theme.dark", VIEW, N_("Action", "Dark")),
    Action("theme.contrast", VIEW, N_("Action", "High contrast")),
    Action("theme.safe", VIEW, N_("Action", "Colour-blind safe")),
    Action("progress.show", VIEW, N_("Action", "Progress…"), ("Ctrl+P",), separated=True),
    Action("triage.show", VIEW, N_("Action", "What is said of the whole article"), ("Ctrl+Shift+A",)),
    Action("canvas.focus", VIEW, N_("Action", "Go to the article"), ("Ctrl+1",), separated=True),
    Action("list.focus", VIEW, N_("Action", "Go to the list of articles"), ("Ctrl+2",)),
    Action("inspector.focus", VIEW, N_("Action", "Go to the inspector"), ("Ctrl+3",)),
    Action("manual.show", HELP, N_("Action", "Manual"), ("F1",)),
    Action("tour.start", HELP, N_("Action", "Take the tour: two minutes")),
    Action("welcome.show", HELP, N_("Action", "Welcome page")),
    Action("action.choose", HELP, N_("Action", "Find an action…"), ("Ctrl+Shift+P", "Ctrl+K")),
    Action("keys.show", HELP, N_("Action", "Keys"), ("?",)),
    Action("program.about", HELP, N_("Action", "About Dateline")),
)

FOLDED = {f"{act}_{digit}" for act in ("candidate.take", "triage.say") for digit in range(1, 10)}
"""Actions that work by key but would crowd a menu; the sheet of keys tells them in one line."""
