"""The way to the page of a student, which has no entry in the rail and stands over the page that has."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from edumanage_desktop.gui.page_wishes import PageWishes
from edumanage_desktop.gui.rail import Rail
from edumanage_desktop.services.finding import FoundStudent

if TYPE_CHECKING:
    from edumanage_desktop.gui.student.page import StudentPage


class WayToStudent(QObject):
    """Goes with its window; the page goes with the session."""

    left = Signal()
    """The person wants back to the page below."""
    submission_wanted = Signal(int)

    def __init__(
        self,
        *,
        make: "Callable[[], StudentPage | None]",
        is_open: Callable[[], bool],
        wishes: PageWishes,
        rail: Rail,
        stages: QStackedWidget,
        parent: QObject,
    ) -> None:
        """`make` returns a page, None where no session is open."""
        super().__init__(parent)
        self._make_page, self._is_open = make, is_open
        self._wishes, self._rail, self._stages = wishes, rail, stages
        self.page: StudentPage | None = None

    def go(self, student: FoundStudent) -> None:
        """Show all work of a student; the keyboard is away from the page below at once."""

        def show() -> None:
            if self.page is not None:
                self.page.show_student(student)
                self._bring()

        if self._is_open():
            self._wishes.open(self._rail.chosen_entry(), self._make, self._place, show)

    def _make(self) -> None:
        if self.page is None:
            self.page = self._make_page()
            if self.page is not None:
                self.page.left.connect(self.left)
                self.page.submission_wanted.connect(self.submission_wanted)

    def _place(self) -> None:
        if self.page is not None and self._stages.indexOf(self.page) < 0:
            self._stages.addWidget(self.page)

    def _bring(self) -> None:
        if self.page is not None:
            self._wishes.note(over=self._show_again)
            self._stages.setCurrentWidget(self.page)
            self.page.take_keyboard()

    def _show_again(self) -> None:
        """Show what became of a student's work behind the lock."""
        if self.page is not None:
            self._bring()
            self.page.read()
