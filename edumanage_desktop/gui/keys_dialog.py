"""The list of keys, and behind it the table in which they are changed."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QBoxLayout,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.actions.action import Group, WindowAction
from edumanage_desktop.gui.actions.catalogue import group_title
from edumanage_desktop.gui.actions.chords import shown_list
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import do_in_turns
from edumanage_desktop.gui.key_editing import KeyEditing
from edumanage_desktop.gui.spoken_roles import be_told_as
from edumanage_desktop.gui.text_size import scaled

_ROOM_BESIDE = QSize(80, 220)
"""What the list leaves of the window, so that it never stands out of a small screen."""
_BAR_PX = 24
_BESIDE_PX, _BELOW_PX = 40, 20
_EDITING_PX = 520
"""Wide enough for the words of an action beside two keys."""
_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
"""Keys that move the list while a button has the keyboard."""


class KeysDialog(QDialog):
    """Every key that somebody with these roles can use, and what it does."""

    def __init__(self, *, actions: WindowActions, roles: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._listed = actions.listed(roles)
        self.setWindowTitle(self.tr("Keys"))
        self.pages = QStackedWidget(self)
        self.list = QScrollArea(self.pages)
        self.list.setObjectName("list_of_keys")
        self.list.setWidgetResizable(True)
        self.list.setAccessibleName(self.tr("List of keys"))
        be_told_as(self.list, "Grouping")
        self.pages.addWidget(self.list)
        self.letters = QCheckBox(self.tr("Single-letter keys"), self)
        self.letters.setAccessibleName(self.letters.text())
        self.letters.setToolTip(
            self.tr("Off, keys that write a letter or a sign do nothing; those with Ctrl or Alt act.")
        )
        self.letters.setChecked(actions.own_keys.letters_act)
        self.letters.toggled.connect(actions.own_keys.let_letters_act)
        self.change = self._button(self.tr("Change keys…"), self._edit)
        self.back = self._button(self.tr("Back to the list"), self._show_list)
        self.close_button = self._button(self.tr("Close"), self.accept)
        self.close_button.setToolTip(self.tr("Close (Escape)"))
        self._lay_out()
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.KEYS))
        actions.serve_guide(self)
        actions.keys_changed.connect(self.write)
        self._show_list()

    @cached_property
    def editing(self) -> KeyEditing:
        """Return where keys are changed, which is made when it is first wanted."""
        changeable = tuple(action for action in self._listed if action.keys or not action.fixed)
        made = KeyEditing(own_keys=self._actions.own_keys, actions=changeable, parent=self.pages)
        made.setProperty(PLACE_PROPERTY, str(GuidePlace.CHANGING_KEYS))
        made.setMinimumWidth(min(scaled(_EDITING_PX), self._room().width()))
        self.pages.addWidget(made)
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.letters)
        row.addStretch()
        for button in (self.change, self.back, self.close_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)

    def is_editing(self) -> bool:
        """Return whether the table in which keys are changed stands there."""
        return "editing" in vars(self) and self.pages.currentWidget() is self.editing

    def _edit(self) -> None:
        """Make the table, and show it in the next turn."""
        do_in_turns(lambda: self.editing, self._show_editing, owner=self)

    def _show_editing(self) -> None:
        self.pages.setCurrentWidget(self.editing)
        self.change.hide()
        self.back.show()
        self.editing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self.list)
        self.back.hide()
        self.change.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> tuple[Callable[[], None], ...]:
        """Return what writes the list anew, each too short to be noticed."""
        sheet = QWidget(self.list.viewport())
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(_BESIDE_PX)
        named = [action for action in self._listed if self._actions.keys(action.id)]
        of_group = {group: [action for action in named if action.group is group] for group in Group}
        of_queue = {Group.REVIEW: of_group.pop(Group.REVIEW)}

        def write(groups: dict[Group, list[WindowAction]]) -> None:
            columns.addLayout(self._column(groups, sheet))

        return partial(write, of_queue), partial(write, of_group), partial(self._show, sheet, columns)

    def write(self) -> None:
        """Write the list anew, beside the one that stands there until then."""
        do_in_turns(*self.parts(), owner=self)

    def _show(self, sheet: QWidget, columns: QBoxLayout) -> None:
        """Let the list be seen: the keys of the queue and those of everywhere stand beside each other."""
        self.letters.setChecked(self._actions.own_keys.letters_act)
        room = self._room()
        self.list.setWidget(sheet)
        if sheet.sizeHint().width() + _BAR_PX > room.width():
            columns.setDirection(QBoxLayout.Direction.TopToBottom)
            columns.setSpacing(_BELOW_PX)
        self.list.setMinimumSize((sheet.sizeHint() + QSize(_BAR_PX, 4)).boundedTo(room))

    def _room(self) -> QSize:
        parent = self.parentWidget()
        return (parent.window().size() if parent is not None else QSize(1440, 860)) - _ROOM_BESIDE

    def _column(self, groups: dict[Group, list[WindowAction]], sheet: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        row = 0
        for group, actions in groups.items():
            if actions:
                grid.addWidget(self._label(group_title(group), "secondary", sheet), row, 0, 1, 2)
                row += 1
            for action in actions:
                grid.addWidget(self._label(shown_list(self._actions.keys(action.id)), "strong", sheet), row, 0)
                grid.addWidget(self._label(action.words, "", sheet), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _label(self, text: str, role: str, sheet: QWidget) -> QLabel:
        label = QLabel(text, sheet)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        # A label would lay the names of keys by their own letters, to the far side of a mirrored column.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self._show_list()
        elif self.pages.currentWidget() is self.list and Qt.Key(event.key()) in _SCROLLING:
            self.list.verticalScrollBar().triggerAction(_SCROLLING[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
