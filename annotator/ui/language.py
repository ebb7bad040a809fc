"""The language of the window: translations that travel with the program, over Qt's own for its dialogs."""

from __future__ import annotations

from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from annotator import paths

LANGUAGES = ("de", "sr")
"""Beside English, which the texts are written in."""


class Texts(QTranslator):
    """A Qt Linguist file as it is written: one file less to build, and to keep beside it."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        root = ElementTree.parse(paths.resource("translations", f"dateline_{language}.ts")).getroot()
        self._texts = {
            (context.findtext("name", ""), message.findtext("source", "")): done
            for context in root.iter("context")
            for message in context.iter("message")
            if (done := message.findtext("translation"))
        }

    def isEmpty(self) -> bool:
        """Whether it holds nothing."""
        return not self._texts

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text in the language; None leaves it to another translator, and at last in English."""
        return self._texts.get((context, sourceText))


def chosen_language(setting: str) -> str:
    """The language to use: the setting's, or the system's where there is a translation into it."""
    wanted = QLocale.system().name().partition("_")[0] if setting == "system" else setting
    return wanted if wanted in LANGUAGES else "en"


def use_language(application: QCoreApplication, setting: str) -> str:
    """Speak the language of the setting, and say which one it is; a text without a translation stays English."""
    language = chosen_language(setting)
    if language == "en":
        return language
    QLocale.setDefault(QLocale(language))
    for_qt = QTranslator(application)
    if for_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(for_qt)
    application.installTranslator(Texts(language, application))
    return language
