"""A dialog that asks for what a job needs before it begins; what hinders it stands in the dialog."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.form_labels import centre_labels
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.reading_column import ReadingColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled, window_room

_WIDTH_PX, _LONGEST = 560, 1_000
_OF_THE_SCREEN = 0.9


class AskingDialog(QDialog):
    """Its button `go` asks; whoever made the dialog accepts it, or says what hinders."""

    asked = Signal()
    """The person wants it done as it stands in the fields."""

    def __init__(
        self,
        *,
        title: str,
        intro: str,
        go: str,
        is_danger: bool = False,
        place: GuidePlace = GuidePlace.BACKUPS,
        width_px: int = _WIDTH_PX,
        parent: QWidget,
    ) -> None:
        """`is_danger` makes cancelling the default."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setProperty(PLACE_PROPERTY, str(place))
        self.intro = text_label(intro, "", self)
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.cancel = self.button(self.tr("Cancel"), self.tr("Leave everything as it is (Escape)"), self.reject)
        self.go = self.button(go, go, self.asked.emit)
        self.go.setProperty("kind", "danger" if is_danger else "primary")
        (self.cancel if is_danger else self.go).setDefault(True)
        self._go_words = go
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.form.setSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch()
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.go)
        self.reading = ReadingColumn(self.intro, parent=self)
        self.body = self.reading.column
        self.body.addLayout(self.form)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(24, 20, 24, 20)
        self._whole.setSpacing(12)
        self._whole.addWidget(self.reading, 1)
        self._whole.addWidget(self.message)
        self._whole.addLayout(self.foot)
        self.setMinimumWidth(min(scaled(width_px), int(self.screen().availableSize().width() * _OF_THE_SCREEN)))

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the rest of it before it opens, each too short to be noticed."""
        return ()

    def say(self, words: str, *, is_failure: bool = True) -> None:
        """Show a message below the fields, or none for ''."""
        self.message.setProperty("role", "error" if is_failure else "secondary")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words, is_urgent=is_failure)
        self.fit()

    def set_busy(self, words: str) -> None:
        """Ask nothing more while something is under way, which these words tell; '' ends that."""
        self.go.setEnabled(not words)
        self.go.setText(words or self._go_words)

    def name_go(self, words: str) -> None:
        """Say what the button does."""
        self._go_words = words
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setToolTip(words)

    def add_field(self, words: str, *, is_secret: bool = False, text: str = "") -> QLineEdit:
        """Add a field in a row of its own, and return it."""
        field = QLineEdit(text, self)
        field.setAccessibleName(words)
        field.setMaxLength(_LONGEST)
        if is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.addRow(words, field)
        return field

    def button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        """Return a button that Enter presses only where it is the default."""
        made = QPushButton(words, self)
        made.setAccessibleName(words)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        return made

    def fit(self) -> None:
        """Be as high as everything in it wants, now that there is more or less of it."""
        if self.isVisible():
            centre_labels(self.form)
            around = self._whole.contentsMargins()
            room = self.width() - around.left() - around.right()
            wanted = self.reading.height_for(room) + self._whole.spacing() + self.foot.sizeHint().height()
            if not self.message.isHidden():
                wanted += self.message.heightForWidth(room) + self._whole.spacing()
            self.resize(QSize(self.width(), wanted + around.top() + around.bottom()).boundedTo(window_room(self)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
