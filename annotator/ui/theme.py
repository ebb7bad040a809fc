"""Colours by role, in light and dark; fonts that travel with the program; the style of plain widgets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator import paths

INTERFACE_FAMILIES = ["Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Color Emoji", "Segoe UI Emoji"]
TEXT_FAMILIES = ["Noto Serif", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Color Emoji", "Apple Color Emoji"]
SMALL_PX, INTERFACE_PX, TEXT_PX, HEADING_PX = 11, 13, 17, 20
"""The scale of type; lengths between widgets are 2, 4, 8, 12, 20 or 40 (`tests/ui/test_themes.py`)."""


@dataclass(frozen=True)
class Theme:
    """Every colour that the window uses, by role."""

    name: str
    dark: bool
    window: Mapping[str, QColor]
    types: Mapping[str, QColor]

    def colour(self, role: str) -> QColor:
        """A colour of the window; KeyError for a role that is none."""
        return self.window[role]

    def type_colour(self, role: str) -> QColor:
        """A type's colour by the name that the schema gives it; grey for an unknown name."""
        return self.types.get(role, self.types["grey"])


def theme_names() -> tuple[str, ...]:
    """The themes that there are."""
    return tuple(sorted(file.stem for file in paths.resource("themes").glob("*.toml")))


def load_theme(name: str) -> Theme:
    """The theme of this name; `system`, or a name that is none, follows the system's light or dark."""
    if name not in theme_names():
        scheme = QGuiApplication.styleHints().colorScheme()
        name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
    table = tomllib.loads(paths.resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    window = {role: QColor(value) for role, value in table["window"].items()}
    return Theme(name, bool(table["dark"]), window, {role: QColor(value) for role, value in table["type"].items()})


def load_fonts() -> None:
    """Make the fonts that travel with the program known; those that the machine has are left alone."""
    known = set(QFontDatabase.families())
    for file in sorted(paths.resource("fonts").glob("*.[ot]tf")):
        if file.stem == "NotoColorEmoji" and "Noto Color Emoji" in known:
            continue
        QFontDatabase.addApplicationFont(str(file))


def interface_font(px: int = INTERFACE_PX) -> QFont:
    """The font of menus, panels and chips."""
    font = QFont()
    font.setFamilies(INTERFACE_FAMILIES)
    font.setPixelSize(px)
    return font


def text_font(px: int = TEXT_PX) -> QFont:
    """The font of the article."""
    font = QFont()
    font.setFamilies(TEXT_FAMILIES)
    font.setPixelSize(px)
    return font


PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "dim",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "border",
}

STYLE = Template("""
QWidget { outline: none; }
QMainWindow::separator, QSplitter::handle { background: $border; width: 1px; height: 1px; }
QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenu::item:selected { background: $hover; color: $text; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:disabled { color: $dim; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px 7px; }
QLineEdit, QComboBox, QPlainTextEdit { background: $raised; border: 1px solid $border; border-radius: 5px;
    padding: 4px 7px; selection-background-color: $selection; selection-color: $selection_text; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($chevron_icon); width: 12px; height: 12px; }
QSpinBox { background: $raised; border: 1px solid $border; border-radius: 5px; padding: 2px 5px 2px 7px;
    min-height: 20px; }
QSpinBox:focus { border: 1px solid $accent; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }
QSpinBox::up-arrow { image: url($chevron_up_icon); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url($chevron_icon); width: 10px; height: 10px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $dim;
    border-radius: 3px; background: $raised; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url($check_icon); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QDialogButtonBox, QMessageBox, QDialog { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-critical-icon: url($critical_icon); messagebox-information-icon: url($information_icon);
    messagebox-question-icon: url($question_icon); messagebox-warning-icon: url($warning_icon); }
QLineEdit { lineedit-clear-button-icon: url($clear_icon); }
QListView::item { padding: 3px 2px; }
QPushButton { background: $raised; border: 1px solid $border; border-radius: 5px; padding: 4px 11px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:default { background: $accent; color: $accent_text; border: 1px solid $accent; }
QPushButton:disabled { color: $dim; }
QPushButton:default:disabled { background: $border; color: $dim; border: 1px solid $border; }
QListView, QTreeView, QTableView { background: $raised; border: none; selection-background-color: $selection;
    selection-color: $selection_text; }
QTableView { gridline-color: $border; }
QTableView[role="report"]::item { padding: 0 7px; }
QHeaderView::section { background: $window; color: $dim; border: none; border-bottom: 1px solid $border;
    padding: 5px 7px 5px 3px; }
QTableView[role="report"] QHeaderView::section { padding: 5px 7px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: $window; }
QTabBar::tab { padding: 7px 12px; color: $dim; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { background: $window; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow { image: url($chevron_left_icon); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url($chevron_right_icon); width: 12px; height: 12px; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 26px; min-width: 26px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0; }
QScrollArea { border: none; background: transparent; }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; font-size: ${heading}px; }
QLabel[role="section"] { color: $dim; font-weight: 600; font-size: ${small}px; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="reading"] { background: $raised; color: $text; border: 1px solid $accent; border-radius: 4px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QFrame[role="card"] { background: $raised; border: 1px solid $border; border-radius: 7px; }
QFrame[role="card"][current="true"] { border: 2px solid $accent; }
QFrame[role="bar"] { background: $window; border-top: 1px solid $border; }
QScrollArea[role="paper"], QWidget[role="paper"] { background: $paper; }
QFrame[role="tour"] { background: $raised; border: none; border-bottom: 2px solid $accent; }
QPushButton[role="begin"] { text-align: left; border: 1px solid transparent; background: transparent;
    padding: 8px 12px; min-height: 20px; }
QPushButton[role="begin"]:hover { background: $hover; }
QPushButton[role="begin"]:focus { border: 1px solid $accent; }
QFrame[role="banner"] { background: $selection; border: none; }
QFrame[role="banner"] QLabel { color: $selection_text; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 6px; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton[role="chord"] { padding: 1px 6px; color: $selection_text; }
QToolButton[role="field"] { background: $raised; border: 1px solid $border; padding: 4px 7px; text-align: left; }
QToolButton[role="field"]::menu-indicator { image: none; }
QToolButton[role="field"]:hover { background: $hover; }
QPushButton[role="field"] { text-align: left; padding: 4px 6px 4px 7px; background-color: $raised;
    background-image: url($chevron_icon); background-repeat: no-repeat; background-position: center right;
    background-origin: content; }
QPushButton[role="field"]:hover { background-color: $hover; }
QPushButton[role="slot"] { text-align: left; border: 1px solid transparent; background: transparent; color: $dim;
    padding: 3px 8px; }
QPushButton[role="slot"]:hover { background: $hover; }
QPushButton[role="slot"]:checked { background: $selection; color: $selection_text; font-weight: 600; }
QTreeView::item { padding: 2px 0; }
QToolButton:checked { background: $selection; color: $selection_text; }
""")


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give every widget of the program the theme's colours and font."""
    palette = QPalette()
    for role, name in PALETTE.items():
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("dim"))
    application.setStyle("Fusion")
    application.setPalette(palette)
    application.setFont(interface_font())
    colours = {role: colour.name() for role, colour in theme.window.items()}
    # Qt's style sheets take paths with forward slashes only, and in quotes where there are spaces.
    files = {f"chevron_{way}": f"chevron-{way}" for way in ("up", "left", "right")}
    files |= {"check": "check-dark" if theme.dark else "check"}
    files |= {name: name for name in ("chevron", "clear", "critical", "information", "question", "warning")}
    icons = {f"{key}_icon": f'"{paths.resource("icons", f"{name}.svg").as_posix()}"' for key, name in files.items()}
    application.setStyleSheet(STYLE.substitute(colours | icons, heading=HEADING_PX, small=SMALL_PX))
