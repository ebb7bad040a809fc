"""The language of the window: translations that travel with the program, over Qt's own for its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator import paths

LANGUAGES = ("de", "sr")
"""Beside English, which the texts are written in."""


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
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{language}", folder), (f"dateline_{language}", str(paths.resource("translations")))):
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
    return language
