"""What a diagnosis found: the one sentence on top, the checks with icon, word and evidence, and what to do below."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.icons import icon, icon_picture
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.check_delegate import DETAIL_ROLE, TITLE_ROLE, CheckDelegate
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis

_ICON_PX = 16
_VERDICT_ICON_PX = 20


class DiagnosisView(QWidget):
    """Shows any diagnosis; `titles` are those of its checks, shown as waiting before there is one."""

    def __init__(self, *, titles: Mapping[StrEnum, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles, self._theme = titles, theme
        self.found: Diagnosis | None = None
        self.mark = QLabel(self)
        self.mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict = text_label("", "strong", self)
        self.verdict.setAccessibleDescription(self.tr("What was found"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What the checks found"))
        self.list.setItemDelegate(CheckDelegate(theme=theme, view=self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remedy = text_label("", "", self)
        self.remedy.setAccessibleDescription(self.tr("What to do"))
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setSpacing(8)
        top.addWidget(self.mark)
        top.addWidget(self.verdict, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.remedy)
        self.wait("")

    def offer(self, titles: Mapping[StrEnum, str]) -> None:
        """Show other checks, which wait."""
        self._titles = titles
        self.wait("")

    def wait(self, words: str) -> None:
        """Show that nothing is found yet, and why."""
        self.found = None
        self._say("waiting", self._theme.tokens.muted, words)
        self.remedy.setText("")
        self.list.clear()
        for title in self._titles.values():
            self._add(icon_name="waiting", color=self._theme.tokens.muted, title=title, detail="", spoken=title)
        self._fit()

    def say_on_the_way(self, words: str) -> None:
        """Say what is being looked at; what waits stays as it is."""
        self._say("waiting", self._theme.tokens.muted, words)

    def fail(self, sentence: str) -> None:
        """Show that nothing could be found, and why."""
        self.wait("")
        self._say("warning", self._theme.tokens.warning, sentence)
        announce(self.verdict, sentence, is_urgent=True)

    def show_diagnosis(self, found: Diagnosis) -> None:
        """Show what was found."""
        self.found = found
        name, color = ("approved", self._theme.tokens.approved)
        if not found.is_well:
            name, color = "rejected", self._theme.tokens.rejected
        verdict = wording.said(found.verdict)
        self._say(name, color, verdict)
        self.remedy.setText(wording.said(found.remedy))
        self.list.clear()
        for check in found.checks:
            self._add_check(check)
        self._fit()
        announce(self.verdict, verdict)

    def text(self) -> str:
        """Return what was found as text: the verdict, a line for each check, and what to do."""
        if self.found is None:
            return self.verdict.text()
        return "\n".join((self.verdict.text(), *self._lines(self.found.checks), self.remedy.text()))

    def _lines(self, checks: Sequence[Check]) -> list[str]:
        return [f"{self._state(check)}: {wording.said(check.title)}. {wording.said(check.detail)}" for check in checks]

    def _add_check(self, check: Check) -> None:
        tokens = self._theme.tokens
        name, color = ("approved", tokens.approved) if check.ok else ("rejected", tokens.rejected)
        if not check.was_made:
            name, color = "waiting", tokens.muted
        (spoken,) = self._lines([check])
        title = self.tr("{state}: {check}").format(state=self._state(check), check=wording.said(check.title))
        self._add(icon_name=name, color=color, title=title, detail=wording.said(check.detail), spoken=spoken)

    def _add(self, *, icon_name: str, color: str, title: str, detail: str, spoken: str) -> None:
        item = QListWidgetItem(icon(icon_name, QColor(color), _ICON_PX), "")
        item.setData(TITLE_ROLE, title)
        item.setData(DETAIL_ROLE, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)

    def _fit(self) -> None:
        """Let the list be as high as its checks, for what it stands in scrolls."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        around = self.list.height() - self.list.viewport().height()
        self.list.setMinimumHeight(rows + max(around, 2 * self.list.frameWidth()))

    def _state(self, check: Check) -> str:
        if check.ok:
            return self.tr("Well")
        return self.tr("Not well") if check.was_made else self.tr("Not tried")

    def _say(self, icon_name: str, color: str, words: str) -> None:
        self.mark.setPixmap(icon_picture(icon_name, QColor(color), _VERDICT_ICON_PX))
        self.mark.setVisible(bool(words))
        self.verdict.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
