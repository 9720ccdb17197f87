"""The pages of those who keep records, People and Department: made when first wanted, and what is typed there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from edumanage_desktop.gui.page_making import PageMaker
from edumanage_desktop.gui.page_wishes import PageWishes
from edumanage_desktop.gui.rail import Rail

if TYPE_CHECKING:
    from edumanage_desktop.gui.department.page import DepartmentPage
    from edumanage_desktop.gui.people.page import PeoplePage
    from edumanage_desktop.gui.tabbed_page import TabbedPage


class RecordPages(QObject):
    """Goes with its window; the pages go with the session."""

    visibility_wanted = Signal(int)
    """See `FacultySection`."""

    def __init__(
        self,
        *,
        maker: Callable[[], PageMaker | None],
        is_offered: Callable[[], bool],
        wishes: PageWishes,
        rail: Rail,
        stages: QStackedWidget,
        parent: QObject,
    ) -> None:
        """`maker` returns None where no session is open."""
        super().__init__(parent)
        self._maker, self._is_offered, self._wishes = maker, is_offered, wishes
        self._rail, self._stages = rail, stages
        self.people: PeoplePage | None = None
        self.department: DepartmentPage | None = None

    def go_to_people(self) -> None:
        """Show the People page at once."""
        if self._is_offered():
            self._make_people()
            self.open_people()

    def open_people(self) -> None:
        """Show the People page; one that is not made yet is made in turns."""
        self._open(self._rail.people, self.people, self._make_people, self._show_people)

    def go_to_department(self) -> None:
        """Show the Department page at once."""
        if self._is_offered():
            self._make_department()
            self.open_department()

    def open_department(self) -> None:
        """Show the Department page; one that is not made yet is made in turns."""
        self._open(self._rail.department, self.department, self._make_department, self._show_department)

    def has_unsaved(self) -> bool:
        """Return whether anything is on a page that is lost when its person leaves: typed, or a one-time password."""
        return bool(self.unsaved()) or self.has_password()

    def unsaved(self) -> "tuple[TabbedPage, ...]":
        """Return the pages on which something is typed and not saved."""
        pages: tuple[TabbedPage | None, ...] = (self.people, self.department)
        return tuple(page for page in pages if page is not None and page.has_unsaved())

    def unsaved_names(self) -> str:
        """Return what these pages are called."""
        return QLocale().createSeparatedList([page.tabs.accessibleName() for page in self.unsaved()])

    def go_to_unsaved(self) -> None:
        """Show a page on which something would be lost."""
        if self.has_password() or self.people in self.unsaved():
            self.go_to_people()
        elif self.department is not None:
            self.go_to_department()

    def forget_unsaved(self) -> None:
        """Let go of everything that would be lost."""
        for page in (self.people, self.department):
            if page is not None:
                page.forget_unsaved()

    def has_password(self) -> bool:
        """Return whether a one-time password stands on a page that nobody has handed over."""
        return self.people is not None and self.people.has_password()

    def drop(self) -> None:
        """Take the pages away; the session has ended."""
        for page in (self.people, self.department):
            if page is not None:
                self._stages.removeWidget(page)
                page.deleteLater()
        self.people = self.department = None

    def _open(
        self, entry: QPushButton, page: QWidget | None, make: Callable[[], None], show: Callable[[], None]
    ) -> None:
        if page is None and self._is_offered():
            self._wishes.open(entry, make, show)
        elif self._is_offered():
            self._wishes.note()
            entry.setChecked(True)
            show()

    def _make_people(self) -> None:
        maker = self._maker()
        if self.people is None and maker is not None:
            self.people = maker.people()
            self.people.visibility_wanted.connect(self.visibility_wanted)

    def _show_people(self) -> None:
        if self.people is not None:
            self._stages.setCurrentWidget(self.people)
            self.people.begin()

    def _make_department(self) -> None:
        maker = self._maker()
        if self.department is None and maker is not None:
            self.department = maker.department()

    def _show_department(self) -> None:
        if self.department is not None:
            self._stages.setCurrentWidget(self.department)
            self.department.begin()
