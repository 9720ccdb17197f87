"""What stands in the queue's place: the rows, or why there are none and what to do."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from edumanage_desktop.domain.people import KEEPERS, Person, Role
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
        self._person: Person | None = None
        self._said: tuple[str, str] | None = None
        theme.changed.connect(self._show_again)

    def explain_to(self, person: Person) -> None:
        """Explain an empty queue to this person from now on."""
        self._person = person

    def explain_by(self, title: str, sentence: str) -> None:
        """Explain an empty queue by these words from now on."""
        self._said = (title, sentence)

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
        title, sentence = self._words_of_no_work()
        self._show("queue", title, sentence, "")

    def show_failure(self, sentence: str) -> None:
        """Say why the queue cannot be read."""
        self._repeat = lambda: self.show_failure(sentence)
        self._show("unreachable", self.tr("The queue cannot be read"), sentence, self.tr("Try again"))

    def _words_of_no_work(self) -> tuple[str, str]:
        if self._said is not None:
            return self._said
        roles = self._person.roles if self._person is not None else frozenset()
        if roles & KEEPERS:
            return (
                self.tr("No work in this department yet"),
                self.tr(
                    "Work that students hand in appears here by itself, within ten seconds. Students and faculty are "
                    "kept on the page People."
                ),
            )
        if Role.FACULTY in roles and self._person is not None and self._person.faculty_id is None:
            return (
                self.tr("This account belongs to no faculty member"),
                self.tr("So no work can come to it. Ask a registrar or an administrator to name yours."),
            )
        if roles == {Role.STUDENT}:
            return (
                self.tr("Nothing handed in yet"),
                self.tr("What you hand in appears here by itself, with what becomes of it."),
            )
        return (
            self.tr("No work to review"),
            self.tr("Work that students hand in appears here by itself, within ten seconds."),
        )

    def _show_again(self) -> None:
        self._repeat()

    def _show(self, icon_name: str, title: str, sentence: str, action: str) -> None:
        self._notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._stack.setCurrentWidget(self._notice)
