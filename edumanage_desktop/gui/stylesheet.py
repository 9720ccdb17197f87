"""The short style sheet over Fusion; every colour in it is a token of `theme`."""

from collections.abc import Callable, Mapping
from string import Template

_TEMPLATE = Template("""
QMainWindow, QDialog { background: $window; }
QWidget#rail, QWidget#status_strip { background: $window; }
QWidget#rail { border-$end: 1px solid $line; }
QWidget#status_strip { border-top: 1px solid $line; }
QFrame[kind="maintenance"] { background: $surface; border-bottom: 2px solid $warning; }
QWidget#jobs_panel { background: $surface; border-top: 1px solid $line; }
QWidget#backups_page, QWidget#backup_details { background: $surface; }
QWidget#decision_bar { border-top: 1px solid $line; background: $surface; }
QWidget#queue_page, QWidget#assign_people, QWidget#notice_page { background: $surface; }
QWidget#queue_foot { background: $surface; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }

QLabel[role="title"] { font-size: ${px_18}px; font-weight: 700; }
QLabel[role="brand"] { font-size: ${px_16}px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: $muted; font-size: ${px_12}px; }
QFrame[kind="alert"] { background: $surface; border-bottom: 2px solid $rejected; }
QLabel[role="feedback"] { color: $accent; font-weight: 600; }
QLabel[role="warning"] { color: $warning; font-weight: 600; }
QLabel[role="error"] { color: $rejected; font-weight: 600; }

QPushButton, QToolButton, QComboBox {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 8px; padding: 7px 12px;
    icon-size: ${px_16}px;
}
QPushButton { padding: 8px 12px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $window; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton:focus { padding: 7px 11px; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: $faint; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $faint; border-color: $line; }
QPushButton[kind="prepare"] { color: $accent; border: 1px dashed $accent; font-weight: 600; }
QPushButton[kind="prepare"]:focus { border: 2px dashed $accent; }
QPushButton[kind="prepare"]:disabled { color: $faint; border-color: $line; }
QPushButton:checked {
    background: $accent_soft; border: 2px solid $accent; color: $accent; padding: 7px 11px;
}
QPushButton:checked:focus { border-color: $text; padding: 7px 11px; }
QPushButton[kind="danger"] { color: $rejected; font-weight: 600; }
QPushButton[kind="danger"]:disabled { color: $faint; }
QPushButton[kind="text"], QToolButton[kind="text"] {
    background: transparent; border: 2px solid transparent; color: $accent; font-weight: 600; padding: 0 1px;
    border-radius: 4px;
}
QPushButton[kind="text"]:focus, QToolButton[kind="text"]:focus { border-color: $accent; padding: 0 1px; }
QPushButton[kind="text"]:disabled, QToolButton[kind="text"]:disabled { color: $faint; font-weight: 400; }
QToolButton[kind="icon"] { background: transparent; border: 2px solid transparent; padding: 4px; border-radius: 6px; }
QToolButton[kind="icon"]:hover { background: $accent_soft; }
QToolButton[kind="icon"]:focus { border-color: $accent; }
QPushButton[kind="fold"], QToolButton[kind="menu"] {
    background: transparent; border: 2px solid transparent; color: $accent; font-weight: 600; padding: 0 ${px_18}px;
    border-radius: 4px;
}
QPushButton[kind="fold"] { color: $warning; padding: 0 1px 0 0; }
QPushButton[kind="fold"]:focus, QToolButton[kind="menu"]:focus { border-color: $accent; }
QPushButton[kind="fold"]:disabled, QToolButton[kind="menu"]:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="menu"]::menu-button { border: none; width: ${px_18}px; }
QToolButton[kind="menu"]::menu-arrow { image: url(:/icons/arrow-$scheme.svg); width: ${px_12}px; height: ${px_12}px; }

QPushButton[kind="chip"] { border-radius: 14px; padding: 4px 11px; min-height: ${px_18}px; }
QPushButton[kind="chip"]:focus { padding: 3px 10px; }
QPushButton::menu-indicator {
    image: url(:/icons/arrow-$scheme.svg); width: ${px_10}px; height: ${px_10}px; subcontrol-origin: padding;
    subcontrol-position: center right; right: 9px;
}
QPushButton#views { padding-$end: ${px_24}px; color: $muted; }
QPushButton#views:focus { padding-$end: ${px_23}px; }
QPushButton[chip="submitted"], QPushButton[chip="prepared"] { color: $submitted; }
QPushButton[chip="approved"] { color: $approved; }
QPushButton[chip="rejected"] { color: $rejected; }
QPushButton[chip="withdrawn"], QPushButton[chip="other"], QPushButton[chip="set_aside"],
QPushButton[chip="twins"], QPushButton[chip="archived"] { color: $muted; }
QPushButton[kind="chip"]:checked {
    background: $accent_soft; border: 2px solid $accent; padding: 3px 10px;
}
QPushButton[kind="chip"]:checked:focus { border-color: $text; padding: 3px 10px; }

QPushButton[kind="rail"] {
    background: transparent; border: 2px solid transparent; border-radius: 8px; text-align: left; padding: 7px 10px;
    color: $muted;
}
QPushButton[kind="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="rail"]:focus { border-color: $accent; }
QPushButton[kind="rail"]:disabled { background: transparent; color: $faint; }
QPushButton[kind="hint"] {
    background: $accent; color: $on_accent; border: 2px solid $accent; border-radius: 13px; padding: 3px 14px;
    font-weight: 600; font-size: ${px_12}px;
}
QLabel[kind="why"] { border: 2px solid transparent; border-radius: 4px; }
QLabel[kind="why"]:focus { border-color: $accent; }
QPushButton[kind="hint"]:focus { border-color: $text; }

QLineEdit, QPlainTextEdit, QDateTimeEdit, QSpinBox {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 8px; padding: 7px 10px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit { padding: 4px 8px; }
QPlainTextEdit[kind="description"] { background: transparent; border: none; border-radius: 0; padding: 0; }
QPlainTextEdit[kind="description"]:focus { border: none; padding: 0; color: $accent; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 6px 9px;
}
QPlainTextEdit:focus { padding: 3px 7px; }
QPlainTextEdit[kind="reason"] { border: 1px dashed $warning; }
QPlainTextEdit[kind="reason"]:focus { border: 2px dashed $warning; padding: 3px 7px; }
QPlainTextEdit[missing="true"] { border: 2px solid $rejected; padding: 3px 7px; }
QPlainTextEdit[missing="true"]:focus { border-color: $accent; }
QComboBox { padding-$end: 4px; }
QComboBox::drop-down { border: none; width: ${px_24}px; }
QComboBox::down-arrow { image: url(:/icons/arrow-$scheme.svg); width: ${px_12}px; height: ${px_12}px; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; }
QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox QAbstractItemView, QMenu { background: $raised; border: 1px solid $line; padding: 4px; color: $text; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLineEdit:disabled, QSpinBox:disabled, QCheckBox:disabled { color: $faint; }
QDateTimeEdit, QSpinBox { padding-top: 6px; padding-bottom: 5px; padding-$end: ${px_28}px; }
QDateTimeEdit:focus, QSpinBox:focus { padding-top: 5px; padding-bottom: 4px; padding-$end: ${px_27}px; }
QDateTimeEdit::drop-down { border: none; width: ${px_26}px; }
QDateTimeEdit::down-arrow, QSpinBox::down-arrow {
    image: url(:/icons/arrow-$scheme.svg); width: ${px_12}px; height: ${px_12}px;
}
QSpinBox::up-arrow { image: url(:/icons/arrow-up-$scheme.svg); width: ${px_12}px; height: ${px_12}px; }
QSpinBox::up-button { subcontrol-position: top right; background: transparent; border: none; width: ${px_24}px; }
QSpinBox::down-button { subcontrol-position: bottom right; background: transparent; border: none; width: ${px_24}px; }
QSpinBox QLineEdit { border: none; background: transparent; padding: 0; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator, QTableView::indicator {
    width: ${px_14}px; height: ${px_14}px; border: 1px solid $faint; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:checked, QListWidget::indicator:checked, QTableView::indicator:checked {
    background: $accent; border-color: $accent; image: url(:/icons/check-$scheme.svg);
}
QListWidget::indicator, QTableView::indicator { margin-$end: 4px; }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $faint; border-color: $faint; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QRadioButton { spacing: 8px; }
QRadioButton:disabled { color: $faint; }
QRadioButton::indicator {
    width: ${px_14}px; height: ${px_14}px; border: 1px solid $faint; border-radius: ${px_round}px; background: $raised;
}
QRadioButton::indicator:checked {
    border: ${px_5}px solid $accent; width: ${px_dot}px; height: ${px_dot}px; background: $on_accent;
}
QRadioButton::indicator:disabled { border-color: $line; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabWidget::tab-bar { left: 16px; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; padding: 8px 4px;
    margin-$end: 20px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $text; }

QFrame[kind="popup"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="popup"] QListWidget { border: none; padding: 0; }
QFrame[kind="handed"] { background: $accent_soft; border: 1px solid $accent; border-radius: 8px; }
QListWidget { background: $raised; border: 1px solid $line; border-radius: 8px; padding: 4px; outline: none; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; color: $text; }
QListWidget::item:selected { background: $accent_soft; color: $text; }

QTableView { background: $surface; border: none; outline: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line; padding: 0 8px;
    font-size: ${px_12}px;
}
QHeaderView::section:$first { padding-$start: 20px; }
QTableView#records { border: 1px solid $line; border-radius: 8px; }
QTableView#records:focus { border: 1px solid $accent; }
QTableView#records::item { padding: 0 8px; }
QTableView#records, QTableView#archive { icon-size: ${px_16}px; }
QTableView#records QHeaderView { background: transparent; }
QTableView#records QHeaderView::section { background: transparent; padding: 0 11px; min-height: ${px_32}px; }
QTableView#records QHeaderView::section:$first { padding-$start: 11px; }
QWidget#sheets, QWidget#archive_page { background: $surface; }
QTableView#sheet { gridline-color: $line; }
QTableView#sheet QTableCornerButton::section { background: transparent; border: none; }
QTableView#sheet, QTableView#archive { border: 2px solid transparent; }
QTableView#sheet:focus, QTableView#archive:focus { border-color: $accent; }
QTableView#sheet::item, QTableView#archive::item { padding: 0 6px; }
QTableView#sheet::item:selected, QTableView#archive::item:selected { background: $accent_soft; color: $text; }
QTableView#sheet::item:focus { border: 1px solid $accent; }
QTableView#sheet QHeaderView::section, QTableView#archive QHeaderView::section { padding: 6px 8px; }
QListView#thumbnails { background: $desk; border: none; border-$end: 1px solid $line; outline: none; }
QListView#thumbnails:focus { border: 2px solid $accent; }
QListView#thumbnails::item { border: 2px solid transparent; border-radius: 6px; padding: 3px; color: $muted; }
QListView#thumbnails::item:selected { border-color: $accent; color: $text; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea#list_of_keys, QScrollArea[kind="read"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea#list_of_keys:focus, QScrollArea[kind="read"]:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}

QFrame[kind="card"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="palette"] { background: $raised; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="palette"] QListWidget { border: none; padding: 0; border-radius: 0; }
QFrame[kind="palette"] QLineEdit { background: $surface; }
QWidget#settings_body { background: transparent; }
QWidget#student_page, QWidget#import_page, QWidget#hand_in_page, QWidget#hand_in_body { background: $surface; }
QLabel[kind="drop"] { border: 1px dashed $faint; border-radius: 8px; background: $raised; }
QProgressBar { background: $window; border: 1px solid $line; border-radius: 5px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QWidget#notice_page[kind="framed"] { border: 1px solid $line; border-radius: 8px; }
QWidget#guide_window { background: $window; }
QTreeWidget#guide_contents, QTextBrowser {
    background: $surface; border: 1px solid $line; border-radius: 8px; color: $text; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTreeWidget#guide_contents:focus, QTextBrowser:focus { border: 2px solid $accent; }
QTreeWidget#guide_contents::item { padding: 5px 4px; }
QTreeWidget#guide_contents::item:selected { background: $accent_soft; color: $text; }
QFrame[kind="banner"] { background: $accent_soft; border: none; border-radius: 8px; }
QWidget#history_panel { background: $surface; }
QWidget#history_panel QListView { border: 2px solid transparent; border-radius: 8px; outline: none; }
QWidget#history_panel QListView:focus { border-color: $accent; }
""")
_SIZES = frozenset(name for name in _TEMPLATE.get_identifiers() if name.removeprefix("px_").isdigit())
"""`px_18`: a measure of 18 pixels that holds text."""


def stylesheet(tokens: Mapping[str, str], scaled: Callable[[int], int], *, is_mirrored: bool) -> str:
    """Return the style sheet with the tokens filled in, and its measures of text as `scaled` makes them (pixels).

    Qt mirrors what it places itself, but neither margins nor borders: `$start` and `$end` are their sides.
    """
    mirrored = {"start": "right", "end": "left", "first": "last"}  # Qt counts the sections of a header by the eye
    sides = mirrored if is_mirrored else {"start": "left", "end": "right", "first": "first"}
    sizes = {name: str(scaled(int(name.removeprefix("px_")))) for name in _SIZES}
    sizes["px_round"] = str((scaled(14) + 2) // 2)  # Qt rounds nothing by more than half of it
    sizes["px_dot"] = str(scaled(14) + 2 - 2 * scaled(5))  # a checked button is as large as an unchecked one
    return _TEMPLATE.substitute({**tokens, **sizes, **sides})
