"""Inserting a phrase of the library: by `/` at the start of a line, Ctrl+Space, or the button above the field."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.phrase_popup import PhrasePopup
from edumanage_desktop.gui.review.phrases import PhraseShelf
from edumanage_desktop.services.feedback_library import filled

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class PhraseInserting(QObject):
    """What is typed to find a phrase stands in the field like any text: leaving the list loses none of it."""

    told = Signal(str)
    managing_wanted = Signal()

    def __init__(
        self,
        *,
        field: QPlainTextEdit,
        button: QToolButton,
        shelf: PhraseShelf,
        values: Callable[[], Mapping[str, str]],
        window: QWidget,
    ) -> None:
        super().__init__(field)
        self._field, self._shelf, self._values, self._window = field, shelf, values, window
        self._button = button
        self._popup: PhrasePopup | None = None
        self._start: int | None = None
        """Where the searched words begin; None while nothing is looked for."""
        self._by_slash = False
        self._add_selected = QAction(self.tr("Add the selected text to the library"), self)
        self._make_menu(button)
        field.installEventFilter(self)
        button.installEventFilter(self)
        field.cursorPositionChanged.connect(self._follow)
        field.textChanged.connect(self._follow)
        shelf.changed.connect(self._follow)

    @property
    def popup(self) -> PhrasePopup | None:
        """Return the list, None before it was first shown."""
        return self._popup

    def is_open(self) -> bool:
        """Return whether phrases are offered now."""
        return self._popup is not None and self._popup.isVisible()

    def open(self) -> None:
        """Offer phrases at the caret."""
        self._begin(self._field.textCursor().position(), by_slash=False)

    def open_from_button(self) -> None:
        """Put the keyboard into the field and offer phrases there."""
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.open()

    def close(self) -> None:
        """Offer nothing any more; the text stays as it is typed."""
        self._start = None
        if self._popup is not None:
            self._popup.hide()

    def insert(self, entry_uuid: str) -> None:
        """Put a phrase in the place of the searched words; one undo takes it out again."""
        phrase = self._shelf.phrase(entry_uuid)
        cursor = self._field.textCursor()
        start = self._start if self._start is not None else cursor.position()
        self.close()
        if phrase is None:
            return
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(max(start, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(filled(phrase.content, self._values()))
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._shelf.note_use(entry_uuid)

    def add_selection(self) -> None:
        """Keep the selected text, or all of it where nothing is selected, for other submissions."""
        cursor = self._field.textCursor()
        text = cursor.selection().toPlainText() if cursor.hasSelection() else self._field.toPlainText()
        if not text.strip():
            self.told.emit(self.tr("There is no text to add. Write it, select it, and choose this again."))
            return
        phrase = self._shelf.add(text)
        label = wording.isolated(wording.plain(phrase.label))
        self.told.emit(self.tr("“{phrase}” is in your library.").format(phrase=label))

    def _make_menu(self, button: QToolButton) -> None:
        menu = QMenu(button)
        insert = QAction(self.tr("Insert a phrase…"), self)
        insert.setShortcut("Ctrl+Space")
        insert.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown; the field itself takes the key
        insert.triggered.connect(self.open_from_button)
        self._add_selected.triggered.connect(self.add_selection)
        manage = QAction(self.tr("Manage your library…"), self)
        manage.triggered.connect(self.managing_wanted)
        menu.addActions([insert, self._add_selected, manage])
        menu.aboutToShow.connect(self._name_what_is_added)
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.open_from_button)

    def _name_what_is_added(self) -> None:
        is_selected = self._field.textCursor().hasSelection()
        words = (
            self.tr("Add the selected text to the library") if is_selected else self.tr("Add this text to the library")
        )
        self._add_selected.setText(words)
        self._add_selected.setEnabled(bool(self._field.toPlainText().strip()))

    def _begin(self, start: int, *, by_slash: bool) -> None:
        self._start, self._by_slash = start, by_slash
        self._shelf.load()
        if self._popup is None:
            self._popup = PhrasePopup(self._window)
            self._popup.chosen.connect(self.insert)
        self._follow()

    def _searched(self) -> str | None:
        """Return the words that are looked for, None when the caret has left them."""
        cursor = self._field.textCursor()
        start = self._start
        if start is None or cursor.hasSelection() or cursor.position() < start:
            return None
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        typed = cursor.selection().toPlainText()
        if "\n" in typed or (self._by_slash and not typed.startswith("/")):
            return None
        return typed[1:] if self._by_slash else typed

    def _follow(self) -> None:
        if self._start is None or self._popup is None:
            return
        searched = self._searched()
        if searched is None:
            self.close()
            return
        phrases = self._shelf.matching(searched)
        if self._by_slash and not phrases:
            self._popup.hide()  # a line may begin with a stroke and mean no phrase
            return
        self._popup.show_phrases(phrases, self._values(), self._note(searched, bool(phrases)))
        self._popup.stand_at(self._field)

    def _note(self, searched: str, has_any: bool) -> str:
        if has_any:
            return self.tr("Enter inserts, Escape goes back to your text")
        if not self._shelf.is_read:
            return self.tr("Your library is being read…")
        if searched.strip():
            return self.tr("No phrase has these words. Escape goes back to your text.")
        return self.tr("Your library is empty. Write feedback, and add it from the menu of “Library” (Down opens it).")

    def _is_down(self, event: QEvent) -> bool:
        """Return whether the key was pressed that opens the button's menu; Qt has none for its narrow part."""
        is_press = event.type() is QEvent.Type.KeyPress
        return is_press and isinstance(event, QKeyEvent) and Qt.Key(event.key()) == Qt.Key.Key_Down

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Space and is_control:
            self.open()
            return True
        if event.text() == "/" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._watch_slash()
            return False
        if not self.is_open() or self._popup is None:
            return False
        if key in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._popup.move_on(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._popup.current():
            self.insert(self._popup.current())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def _watch_slash(self) -> None:
        """Offer phrases when the stroke that is being typed begins a line."""
        cursor = self._field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not before.strip() and not cursor.hasSelection():
            start = cursor.position()
            QTimer.singleShot(0, self, lambda: self._begin(start, by_slash=True))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_open():
                if Qt.Key(event.key()) in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, *_STEPS):
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(event)
            elif event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
                self.close()
        elif watched is self._button and self._is_down(event):
            self._button.showMenu()
            return True
        return super().eventFilter(watched, event)
