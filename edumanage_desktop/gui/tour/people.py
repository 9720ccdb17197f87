"""The scenes of the People page: students, faculty, absences, accounts, and what is typed but not saved."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QMessageBox

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.accounts import AccountsSection
from edumanage_desktop.gui.people.page import PeoplePage, PeopleTab
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.people import OneTimePassword
from edumanage_desktop.services.register import Absence, Register, Student

_OKAFOR = 3


class PeopleScenes:
    """The page as a registrar sees it, and as an administrator does; `register` belongs to somebody elsewhere."""

    def __init__(self, *, album: Album, register: Register) -> None:
        self._album, self._register = album, register

    def registrar(self, window: MainWindow) -> None:
        """Correct a student, meet a conflict, note teaching and an absence."""
        today = date.today()  # noqa: DTZ011  # days are those of the person's own calendar
        for member, first, days in ((1, 3, 11), (_OKAFOR, -2, 4), (5, -40, 10)):
            day = today + timedelta(days=first)
            absence = Absence(member, day, day + timedelta(days=days), "Conference")
            elsewhere(partial(self._register.save_absence, absence), "an absence")
        page = self._page(window)
        self._students(page, window)
        self._look_at(page, PeopleTab.FACULTY)
        page.faculty.view.go_to(page.faculty.model.row_of(_OKAFOR))
        page.faculty.finder.setText("zol")
        wait_for(lambda: page.faculty.found.isVisible() and page.faculty.taught.count() > 0, "the students found")
        self._album.save(window, "people-faculty")
        page.faculty.finder.clear()
        self._look_at(page, PeopleTab.ABSENCES)
        self._album.save(window, "people-absences")
        page.students.search.setText("nobody is called like this")
        self._look_at(page, PeopleTab.STUDENTS)
        self._album.save(window, "people-nobody-matches")
        page.students.search.clear()
        page.forget_unsaved()

    def administrator(self, window: MainWindow) -> None:
        """Make an account and hand over its one-time password."""
        page = self._page(window)
        self._look_at(page, PeopleTab.ACCOUNTS)
        section = page.accounts
        self._album.save(window, "people-accounts")
        section.add_record()
        _type(section, "login", "marta.silva")
        _type(section, "full_name", "Marta Silva")
        registrar = section.fields.widgets["registrar"]
        if isinstance(registrar, QCheckBox):
            registrar.setChecked(True)
        section.save()
        wait_for(section.one_time.isVisible, "the one-time password")
        section.one_time.password.setText("4be1-07c9-a3d2-55f0-9e18")  # the same in every tour
        self._album.save(window, "people-one-time-password")
        section.one_time.done.click()
        self._invite(section, window)

    def _invite(self, section: AccountsSection, window: MainWindow) -> None:
        """Give passwords to everybody who has none; in the pictures they are the same in every tour."""
        section.invite.click()
        self._album.save(window, "people-invite")
        for question in section.findChildren(QMessageBox):
            question.reject()
        until = wording.now_utc().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=3)
        made = [
            OneTimePassword(login, f"{login[:4]}-07c9-a3d2-55f0-9e18", until) for login in ("nowak", "vance", "okafor")
        ]
        section.one_time.show_passwords(made)
        self._album.save(window, "people-passwords")
        section.one_time.forget_all()

    def _students(self, page: PeoplePage, window: MainWindow) -> None:
        section = page.students
        section.search.setText("zol")
        wait_for(lambda: section.is_settled() and section.shown() is not None, "the student")
        section.changes.button.setChecked(True)
        _type(section, "email", "zoe@students.example.org")
        section.save()
        wait_for(lambda: not section.has_unsaved(), "the saving")
        wait_for(lambda: "zoe@" in section.changes.text.text(), "the changes")
        self._album.save(window, "people-students")
        shown = section.shown()
        if not isinstance(shown, Student):
            raise TourStopped("No student is shown")
        theirs = Student(shown.id, shown.full_name, shown.number, "zoe.mz@example.org", shown.version)
        elsewhere(lambda: self._register.save_student(theirs), "what a colleague saves")
        section.changes.button.setChecked(False)
        _type(section, "email", "z.mueller@example.org")
        section.save()
        wait_for(lambda: bool(section.message.text()), "the conflict")
        self._album.save(window, "people-conflict")
        window.close()
        self._album.save(window, "people-not-saved")
        for question in window.findChildren(QMessageBox):
            question.reject()
        section.discard()
        section.search.clear()

    def _page(self, window: MainWindow) -> PeoplePage:
        wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "the session")
        window.form.rail.people.click()
        wait_for(lambda: window.people is not None and window.people.isVisible(), "the page")
        page = window.people
        if page is None:
            raise TourStopped("The page was not opened")
        wait_for(page.is_settled, "the page")
        return page

    def _look_at(self, page: PeoplePage, tab: PeopleTab) -> None:
        page.tabs.setCurrentIndex(tab)
        wait_for(page.is_settled, "the section")


def _type(section: Section, name: str, text: str) -> None:
    field = section.fields.widgets[name]
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
