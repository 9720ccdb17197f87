"""The dialog in which an administrator verifies a deployment: the checks one below the other, as they are made."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.progress_bar import show_far
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.check_delegate import DETAIL_ROLE, TITLE_ROLE, CheckDelegate
from edumanage_desktop.gui.verifying.run import VerificationRun
from edumanage_desktop.services.verification.checks import TITLES, Check, CheckName, Verification

_SIZE = QSize(760, 620)
_OF_THE_WINDOW = 0.9
_ICON_PX = 16


class VerificationDialog(QDialog):
    """Begins when the person says so. It closes once everything is put away, so that nobody leaves half of it."""

    def __init__(self, *, run: VerificationRun, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._run, self._theme = run, theme
        self._checks: list[Check] = []
        self._closes = False
        self.setWindowTitle(self.tr("Verify the deployment"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.VERIFYING))
        self.intro = text_label(
            self.tr(
                "A test student and test faculty sign in, hand in a small file and decide on it, for real. Nobody else"
                " sees them or their work; at the end nothing is left but the history."
            ),
            "secondary",
            self,
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What the checks found"))
        self.list.setItemDelegate(CheckDelegate(theme=theme, view=self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the verification is"))
        self.status = text_label("", "strong", self)
        self.verify = self._button(self.tr("Verify now"), self.start)
        self.verify.setDefault(True)
        self.stop = self._button(self.tr("Stop"), self._stop)
        self.copy = self._button(self.tr("Copy the result"), self._copy)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self.close_button.setToolTip(self.tr("Close (Escape)"))
        self._lay_out(parent.window().size() * _OF_THE_WINDOW)
        run.checked.connect(self._show_check)
        run.ended.connect(self._end)
        run.failed.connect(self._fail)
        self._show_plan()
        self._show_buttons()
        self.verify.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Verify, from the first check on."""
        self._checks.clear()
        self._show_plan()
        show_far(self.progress, 0, len(CheckName))
        self._say(self.tr("Verifying…"))
        self._run.start()
        self._show_buttons()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Return what was found as text, a line for each check."""
        return "\n".join(
            f"{self._state(check)}: {_title(check.name)}. {wording.said(check.detail)}" for check in self._checks
        )

    def _lay_out(self, room: QSize) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.verify)
        row.addWidget(self.stop)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for part in (self.intro, self.status, self.progress):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(room))

    def _show_plan(self) -> None:
        """Show every check as one that waits."""
        self.list.clear()
        for name in CheckName:
            item = QListWidgetItem(icon("waiting", QColor(self._theme.tokens.muted), _ICON_PX), "")
            item.setData(TITLE_ROLE, _title(name))
            item.setData(DETAIL_ROLE, "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _title(name))
            self.list.addItem(item)

    def _show_check(self, check: Check) -> None:
        self._checks.append(check)
        show_far(self.progress, len(self._checks), len(CheckName))
        detail = wording.said(check.detail)
        item = self.list.item(list(CheckName).index(check.name))
        item.setIcon(self._icon(check))
        item.setData(DETAIL_ROLE, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._state(check)}: {_title(check.name)}. {detail}")
        self.list.scrollToItem(item)

    def _icon(self, check: Check) -> QIcon:
        tokens = self._theme.tokens
        if not check.was_made:
            return icon("waiting", QColor(tokens.muted), _ICON_PX)
        name, color = ("approved", tokens.approved) if check.ok else ("rejected", tokens.rejected)
        return icon(name, QColor(color), _ICON_PX)

    def _state(self, check: Check) -> str:
        if check.ok:
            return self.tr("Well")
        return self.tr("Not well") if check.was_made else self.tr("Not tried")

    def _end(self, found: Verification) -> None:
        wrong = sum(not check.ok and check.was_made for check in found.checks)
        if wrong:
            words = self.tr("%n checks are not well. Read what each says.", "", wrong)
        elif found.was_stopped:
            words = self.tr("It was stopped; what was checked before is well, and everything is put away.")
        else:
            words = self.tr("Everything is well.")
        self._rest(words)

    def _fail(self, why: str) -> None:
        self._rest(why or self.tr("It broke off. Run it again; what it left is put away then."))

    def _rest(self, words: str) -> None:
        self._say(words)
        self._show_buttons()
        if self._closes:
            super().reject()
            return
        self.verify.setText(self.tr("Verify again"))
        self.verify.setAccessibleName(self.verify.text())
        wrong = [list(CheckName).index(check.name) for check in self._checks if not check.ok and check.was_made]
        self.list.setCurrentRow(wrong[0] if wrong else 0)
        (self.list if self._checks else self.verify).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.status.setText(words)
        announce(self.status, words)

    def _stop(self) -> None:
        self._run.stop()
        self.stop.setEnabled(False)
        self._say(self.tr("Stopping: what was handed in is put away first…"))

    def _show_buttons(self) -> None:
        is_running = self._run.is_running
        self.verify.setVisible(not is_running)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self.copy.setEnabled(bool(self._checks) and not is_running)
        self.progress.setVisible(is_running)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())
        self._say(self.tr("The result was copied."))

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def reject(self) -> None:
        """Close, or stop first: the dialog goes once everything is put away."""
        if self._run.is_running:
            self._closes = True
            self._stop()
        else:
            super().reject()


def _title(name: CheckName) -> str:
    return wording.said(TITLES[name])
