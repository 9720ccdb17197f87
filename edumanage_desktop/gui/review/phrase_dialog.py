"""The dialog in which a person keeps their library of feedback: edit, delete, take from and give to a file."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.review.phrases import PhraseShelf
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.feedback_library import PLACEHOLDERS, Phrase
from edumanage_desktop.services.library_files import ImportPlan

_UUID_ROLE = int(Qt.ItemDataRole.UserRole)


class PhraseDialog(QDialog):
    """What is edited is kept when another phrase is chosen and when the dialog is closed, also by Escape."""

    def __init__(self, *, shelf: PhraseShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your library of feedback"))
        self._shelf = shelf
        self._edited = ""
        """The phrase in the field, '' for a new one."""
        self._deleted: Phrase | None = None
        self._plan: ImportPlan | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        shelf.load()
        self._show_list()
        self.resize(QSize(scaled(760), scaled(460)).boundedTo(window_room(self)))

    def delete(self) -> None:
        """Delete the phrase in the field; it can be brought back while the dialog is open."""
        if not self._edited:
            self._begin_new()
            return
        deleted = self._shelf.delete(self._edited)
        self._edited = ""
        self.text.clear()
        self._deleted = deleted
        self._show_list()
        if deleted is not None:
            label = wording.isolated(wording.plain(deleted.label))
            self._say(self.tr("Deleted “{phrase}”.").format(phrase=label), self.tr("Bring it back"))

    def import_file(self, path: Path) -> None:
        """Tell what importing a file would do, and offer it."""
        self._keep()
        self._shelf.plan_import(path)

    def export_file(self, path: Path) -> None:
        """Write the library into a file."""
        if self._keep():
            self._shelf.export_to(path)

    def _make_widgets(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search your phrases"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.list = QListWidget(self)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setAccessibleName(self.tr("Your phrases, the most used first"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit(self)
        ReadingSide(self.text)
        self.text.setAccessibleName(self.tr("Text of the phrase"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Write feedback that you use again"))
        braces = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        self.hint = self._label(self.tr("Filled in for each submission: {names}").replace("{names}", braces))
        self.count = self._label("")
        self.message = self._label("")
        self.message.setWordWrap(True)
        self.answer = QPushButton(self.tr("Bring it back"), self)
        self.answer.hide()
        self.new = QPushButton(self.tr("New phrase"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.importing = QPushButton(self.tr("Import…"), self)
        self.exporting = QPushButton(self.tr("Export…"), self)
        self.closing = QPushButton(self.tr("Close"), self)
        self.closing.setProperty("kind", "primary")
        for button in (self.new, self.delete_button, self.importing, self.exporting, self.closing, self.answer):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "secondary")
        return label

    def _lay_out(self) -> None:
        left, right, below, foot, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.search, self.list):
            left.addWidget(widget)
        below.addWidget(self.hint, 1)
        below.addWidget(self.count)
        right.addWidget(self.text, 1)
        right.addLayout(below)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        for button in (self.new, self.delete_button):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.importing, self.exporting, self.closing):
            foot.addWidget(button)
        told = QHBoxLayout()
        told.addWidget(self.message, 1)
        told.addWidget(self.answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addLayout(told)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._show_list())
        self.list.currentItemChanged.connect(self._show_chosen)
        self.text.textChanged.connect(self._count)
        self.new.clicked.connect(self._begin_new)
        self.delete_button.clicked.connect(self.delete)
        self.importing.clicked.connect(self._choose_import)
        self.exporting.clicked.connect(self._choose_export)
        self.closing.clicked.connect(self.close)
        self.answer.clicked.connect(self._take_answer)
        self._shelf.changed.connect(self._show_list)
        self._shelf.failed.connect(self._say)
        self._shelf.planned.connect(self._offer_import)
        self._shelf.exported.connect(
            lambda name: self._say(self.tr("Written to {file}.").format(file=wording.isolated(wording.plain(name))))
        )

    def _show_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for phrase in self._shelf.matching(self.search.text()):
            item = QListWidgetItem(wording.plain(phrase.label), self.list)
            item.setData(_UUID_ROLE, phrase.entry_uuid)
            uses = self.tr("Used %n times", "", phrase.used)
            item.setToolTip(self.tr("Used once") if phrase.used == 1 else uses)
            if phrase.entry_uuid == self._edited:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.delete_button.setEnabled(bool(self._edited))
        self.exporting.setEnabled(bool(self._shelf.phrases()))

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        wanted = str(item.data(_UUID_ROLE))
        if not self._keep():
            self._show_list()
            return
        phrase = self._shelf.phrase(wanted)
        if phrase is not None:
            self._edited = wanted
            self.text.setPlainText(phrase.content)
            self._show_list()

    def _begin_new(self) -> None:
        if self._keep():
            self._edited = ""
            self.text.clear()
            self._show_list()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> bool:
        """Keep what stands in the field; False when it cannot be kept, which is told."""
        content = self.text.toPlainText().strip()
        if len(content) > LONGEST_WORDS:
            self._say(
                self.tr("A phrase has at most {most} characters: shorten this one first.").format(
                    most=wording.number(LONGEST_WORDS)
                )
            )
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if content and self._edited:
            self._shelf.change(self._edited, content)
        elif content:
            self._edited = self._shelf.add(content).entry_uuid
        return True

    def _count(self) -> None:
        characters = len(self.text.toPlainText())
        words = self.tr("{count} of {most}").format(
            count=wording.number(characters), most=wording.number(LONGEST_WORDS)
        )
        self.count.setText(words if characters else "")

    def _say(self, sentence: str, answer: str = "") -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)
        self.answer.setText(answer)
        self.answer.setAccessibleName(answer)
        self.answer.setVisible(bool(answer))

    def _take_answer(self) -> None:
        plan, deleted, self._plan, self._deleted = self._plan, self._deleted, None, None
        self._say("")
        if plan is not None:
            self._shelf.add_all(plan.new)
            one = self.tr("1 phrase was added.")
            count = len(plan.new)
            self._say(one if count == 1 else self.tr("%n phrases were added.", "", count))
        elif deleted is not None:
            self._shelf.add_all((deleted,))

    def _offer_import(self, plan: ImportPlan) -> None:
        self._plan, self._deleted = plan, None
        words = self.tr(
            "New: {new}. Already in your library: {known}. Left out: {too_long} too long, {blank} empty, {beyond} more"
            " than a library holds."
        ).format(
            new=wording.number(len(plan.new)),
            known=wording.number(plan.known),
            too_long=wording.number(plan.too_long),
            blank=wording.number(plan.blank),
            beyond=wording.number(plan.beyond_limit),
        )
        self._say(words, self.tr("Add them") if plan.new else "")

    def _choose_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import feedback"), "", self.tr("Libraries (*.json)"))
        if name:
            self.import_file(Path(name))

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export feedback"), "feedback-library.json", self.tr("Libraries (*.json)")
        )
        if name:
            self.export_file(Path(name))

    def reject(self) -> None:
        if self._keep():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._keep():
            super().closeEvent(event)
        else:
            event.ignore()
