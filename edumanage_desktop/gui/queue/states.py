"""What stands in the queue's place: the rows, or why there are none and what to do."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.theme import Theme


class QueueStates(QObject):
    """Switches between the table and the notice; no state leaves a blank rectangle."""

    def __init__(
        self, *, stack: QStackedWidget, table: QWidget, notice: NoticePage, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stack, self._table, self._notice, self._theme = stack, table, notice, theme
        self._repeat = self.show_rows
        theme.changed.connect(self._show_again)

    def show_rows(self) -> None:
        """Show the table."""
        self._repeat = self.show_rows
        self._stack.setCurrentWidget(self._table)

    def show_nothing_matches(self) -> None:
        """Say that the filter leaves everything out."""
        self._repeat = self.show_nothing_matches
        self._show(
            "search",
            self.tr("Nothing matches this filter"),
            self.tr("There is other work in the queue. Clear the filter to see it."),
            self.tr("Clear filter"),
        )

    def show_no_work(self) -> None:
        """Say what this is and that there is nothing to do."""
        self._repeat = self.show_no_work
        self._show(
            "queue",
            self.tr("No work to review"),
            self.tr("Work that students hand in appears here by itself, within ten seconds."),
            "",
        )

    def show_failure(self, sentence: str) -> None:
        """Say why the queue cannot be read."""
        self._repeat = lambda: self.show_failure(sentence)
        self._show("unreachable", self.tr("The queue cannot be read"), sentence, self.tr("Try again"))

    def _show_again(self) -> None:
        self._repeat()

    def _show(self, icon_name: str, title: str, sentence: str, action: str) -> None:
        self._notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._stack.setCurrentWidget(self._notice)
