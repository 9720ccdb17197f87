"""The bar under the queue: what is selected, what is prepared and its release, and how far a batch is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.theme import Theme

HEIGHT_PX = 44


class DecisionBar(QWidget):
    """Says one thing at a time: a batch that runs, else what is selected, else what is prepared."""

    prepare_toggled = Signal(bool)
    release_chosen = Signal()
    discard_chosen = Signal()
    report_chosen = Signal()
    stop_chosen = Signal()
    feedback_chosen = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT_PX)
        self._theme = theme
        self._selected = self._prepared = 0
        self._progress = ""
        self._has_report = False
        self._icon = QLabel(self)
        self._icon.setAccessibleName(self.tr("Prepared"))
        self._words = ElidedLabel(self)
        self._words.setProperty("role", "strong")
        self._words.setAccessibleDescription(self.tr("Selected, prepared or on its way"))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop = self._button(self.tr("Stop"), self.tr("Decide no further one; those that are recorded stay"))
        self.stop.clicked.connect(self.stop_chosen)
        self.report = self._button(self.tr("Report"), self.tr("What came of every row of the last batch"))
        self.report.clicked.connect(self.report_chosen)
        self.feedback = self._button(
            self.tr("Feedback to all…"), self.tr("Approve all that is selected, with feedback that each student reads")
        )
        self.feedback.clicked.connect(self.feedback_chosen)
        self.release = self._button(self.tr("Release…"), self.tr("See what is prepared, and decide all of it"))
        self.release.clicked.connect(self.release_chosen)
        self.discard = self._button(self.tr("Discard…"), self.tr("Give up what is prepared; what you wrote is kept"))
        self.discard.clicked.connect(self.discard_chosen)
        self.prepare = self._button(
            self.tr("Prepare"), self.tr("Let Approve and Reject only prepare, unseen by anybody else")
        )
        self.prepare.setAccessibleName(self.tr("Prepare decisions"))
        self.prepare.setCheckable(True)
        self.prepare.toggled.connect(self.prepare_toggled)
        self._above, self._row = QHBoxLayout(), QHBoxLayout()
        for row in (self._above, self._row):
            row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._row.addStretch()
        for widget in self.tab_order():
            self._row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(4)
        layout.addLayout(self._above)
        layout.addLayout(self._row)
        theme.changed.connect(self._show)
        self._show()

    def words(self) -> str:
        """Return what the bar says."""
        return self._words.text()

    def show_selected(self, count: int) -> None:
        """Say how many are selected, 0 for the current one alone."""
        self._selected = count
        self._show()

    def show_prepared(self, count: int, *, is_on: bool) -> None:
        """Say how many are prepared and whether a press prepares."""
        self._prepared = count
        self.prepare.blockSignals(True)
        self.prepare.setChecked(is_on)
        self.prepare.blockSignals(False)
        self._show()

    def show_progress(self, words: str) -> None:
        """Say how far a batch is, empty for none."""
        self._progress = words
        self._show()

    def offer_report(self) -> None:
        """Offer the report of the last batch from now on."""
        self._has_report = True
        self._show()

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self.stop, self.report, self.feedback, self.release, self.discard, self.prepare)

    def _show(self) -> None:
        words = ""
        if self._progress:
            words = self._progress
        elif self._selected:
            one, many = self.tr("1 selected"), self.tr("%n selected", "", self._selected)
            words = one if self._selected == 1 else many
        elif self._prepared:
            one, many = self.tr("1 prepared"), self.tr("%n prepared", "", self._prepared)
            words = one if self._prepared == 1 else many
        self._words.show_text(words)
        colour = self._theme.tokens.color("accent")
        self._icon.setPixmap(icon_picture("prepared", colour))
        is_idle = not self._progress
        self._icon.setVisible(is_idle and not self._selected and self._prepared > 0)
        self.stop.setVisible(not is_idle)
        self.report.setVisible(is_idle and self._has_report and not self._selected and not self._prepared)
        self.feedback.setVisible(is_idle and self._selected > 1)
        for button in (self.release, self.discard):
            button.setVisible(is_idle and self._prepared > 0)
        self._fit()

    def _fit(self) -> None:
        """Let the words stand above the buttons where they have no room beside them, and a button beside the words."""
        layout = self.layout()
        if layout is None:
            return
        margins, gap_px = layout.contentsMargins(), self._row.spacing()
        room_px = self.width() - margins.left() - margins.right()
        buttons = [button for button in self.tab_order() if not button.isHidden()]
        buttons_px = sum(button.sizeHint().width() + gap_px for button in buttons) - gap_px
        words_px = self._words.fontMetrics().horizontalAdvance(self._words.text())
        icon_px = 0 if self._icon.isHidden() else self._icon.sizeHint().width() + gap_px
        is_split = bool(self._words.text()) and words_px + icon_px + gap_px + buttons_px > room_px
        row = self._above if is_split else self._row
        if row.indexOf(self._words) < 0:
            row.insertWidget(0, self._icon)
            row.insertWidget(1, self._words, 1)
        last = self._above if is_split and buttons_px > room_px else self._row
        if last.indexOf(self.prepare) < 0:
            last.addWidget(self.prepare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = ElidedButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
