"""The language of the window: translations that travel with the program, over Qt's own for its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from annotator import paths
from annotator.ui.sentences import Sentences, Template

LANGUAGES = ("de", "sr")
"""Beside English, which the texts are written in."""
OWN_NAMES = {"en": "English", "de": "Deutsch", "sr": "srpski"}
"""What each is called by those who speak it."""
SENTENCE = "Sentence"
"""The context of what the rooms below say."""


def _one_or_many(number: int) -> int:
    return int(number != 1)


def _slavic(number: int) -> int:
    """1, 21, 101 · 2 to 4, 22 to 24 · the others, 11 to 14 among them."""
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


FORM_OF: Mapping[str, Callable[[int], int]] = {"en": _one_or_many, "de": _one_or_many, "sr": _slavic}
"""Which form of a noun stands after a number."""


class Texts(QTranslator):
    """A Qt Linguist file as it is written: one file less to build, and to keep beside it."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        root = ElementTree.parse(paths.resource("translations", f"dateline_{language}.ts")).getroot()
        self._form_of = FORM_OF[language]
        self._texts = {
            (context.findtext("name", ""), message.findtext("source", "")): forms
            for context in root.iter("context")
            for message in context.iter("message")
            if all(forms := _forms(message))
        }
        below = [Template(source, forms) for (name, source), forms in self._texts.items() if name == SENTENCE]
        self.sentences = Sentences(self._form_of, below)

    def isEmpty(self) -> bool:
        """Whether it holds nothing."""
        return not self._texts

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text in the language; None leaves it to another translator, and at last in English."""
        forms = self._texts.get((context, sourceText))
        if forms is None:
            return None
        return forms[self._form_of(n) if len(forms) > 1 else 0]


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    """The forms of a translation, or its only one."""
    forms = tuple(one.text or "" for one in message.iter("numerusform"))
    return forms or (message.findtext("translation") or "",)


def in_language(sentence: object) -> str:
    """A sentence or an error of the rooms below in the language of the window."""
    application = QCoreApplication.instance()
    texts = application.findChildren(Texts) if application else []
    return texts[-1].sentences.say(str(sentence)) if texts else str(sentence)


def value_name(value: StrEnum | str) -> str:
    """A status, state, kind or another word of the domain in the language of the window."""
    return QCoreApplication.translate("Value", str(value).replace("_", " "))


def format_text(text: str) -> str:
    """A format's title, or what it carries, in the language of the window."""
    return QCoreApplication.translate("Format", text)


def chosen_language(setting: str) -> str:
    """The language to use: the setting's, or the system's where there is a translation into it."""
    wanted = QLocale.system().name().partition("_")[0] if setting == "system" else setting
    return wanted if wanted in LANGUAGES else "en"


def use_language(application: QCoreApplication, setting: str) -> str:
    """Speak the language of the setting, and say which one it is; a text without a translation stays English."""
    language = chosen_language(setting)
    application.installTranslator(Texts("en", application))
    if language == "en":
        return language
    QLocale.setDefault(QLocale(language))
    for_qt = QTranslator(application)
    if for_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(for_qt)
    application.installTranslator(Texts(language, application))
    return language
