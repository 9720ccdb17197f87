"""Whom to ask in the window: written by administrators over a version, read and copied by everybody."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.gui.contacts.contacts_section import ContactsSection
from edumanage_desktop.gui.contacts.dialog import ContactsDialog
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.maintaining import contact_keeper, contact_reader
from edumanage_desktop.services.contacts import ContactKeeper, KeptContact
from tests.gui.control_walk import nameless
from tests.gui.department import Department

LEAD = Contact(ContactPlace.LEAD_DEVELOPER, "Zoë <b>王</b>", "zoe@dev.example", "+44 20 1234")


@pytest.fixture
def keeper(empty_department: Department) -> ContactKeeper:
    return contact_keeper(empty_department.database("ada").connections)


@pytest.fixture
def section(qtbot: QtBot, keeper: ContactKeeper, lanes: TaskLanes, theme: Theme) -> ContactsSection:
    made = ContactsSection(keeper=keeper, lanes=lanes, theme=theme)
    qtbot.addWidget(made)
    made.make_rest()
    made.resize(900, 700)
    made.show()
    made.read()
    qtbot.waitUntil(made.is_settled)
    return made


@pytest.fixture
def open_dialog(qtbot: QtBot, empty_department: Department, lanes: TaskLanes) -> Callable[..., ContactsDialog]:
    above = QWidget()
    qtbot.addWidget(above)
    above.resize(800, 600)
    above.show()

    def open_it(login: str = "nowak", *, administers: bool = False) -> ContactsDialog:
        reader = contact_reader(empty_department.database(login).connections)
        dialog = ContactsDialog(reader=reader, lanes=lanes, administers=administers, parent=above)
        dialog.open()
        qtbot.waitUntil(dialog.is_settled)
        return dialog

    return open_it


def test_contacts_are_written_saved_together_and_taken_back(
    qtbot: QtBot, section: ContactsSection, keeper: ContactKeeper
) -> None:
    assert list(section.rows) == list(ContactPlace)
    assert not section.save_button.isEnabled()
    assert section.rows[LEAD.place].name.hasFocus()
    undone: list[Callable[[], object]] = []
    section.undo_offered.connect(lambda _words, undo: undone.append(undo))
    for place, text in ((LEAD.place, "Zoe"), (ContactPlace.EMERGENCY, "Night")):
        QTest.keyClicks(section.rows[place].name, text)
    assert section.has_unsaved()
    assert "Not saved yet" in section.rows[LEAD.place].note.text()
    section.save_button.click()
    qtbot.waitUntil(section.is_settled)
    assert keeper.kept()[LEAD.place].contact.name == "Zoe"
    assert keeper.kept()[ContactPlace.EMERGENCY].contact.name == "Night"
    assert not section.has_unsaved()
    assert "Written by" in section.rows[LEAD.place].note.text()
    undone[0]()
    assert all(each.contact.is_empty for each in keeper.kept().values())


def test_who_was_first_stands_beside_what_is_typed(
    qtbot: QtBot, section: ContactsSection, keeper: ContactKeeper
) -> None:
    row = section.rows[LEAD.place]
    QTest.keyClicks(row.name, "Mine")
    keeper.save(KeptContact(LEAD))
    section.save()
    qtbot.waitUntil(section.is_settled)
    assert row.conflict.isVisible()
    for words in ("zoe@dev.example", "Mine"):
        assert words in row.conflict.text()
    assert row.name.text() == "Mine"
    assert keeper.kept()[LEAD.place].contact == LEAD
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and not section.has_unsaved())
    assert keeper.kept()[LEAD.place].contact == Contact(LEAD.place, "Mine"), "who saves again means it"


def test_what_is_refused_stays_typed(qtbot: QtBot, section: ContactsSection) -> None:
    row = section.rows[LEAD.place]
    QTest.keyClicks(row.email, "no address")
    section.save()
    qtbot.waitUntil(section.is_settled)
    assert section.message.isVisible()
    assert row.email.text() == "no address"
    section.discard_button.click()
    assert not section.has_unsaved()
    assert row.email.text() == ""
    assert not nameless(section)


def test_everybody_reads_and_copies_them_as_plain_text(
    keeper: ContactKeeper, open_dialog: Callable[..., ContactsDialog]
) -> None:
    keeper.save(KeptContact(LEAD))
    dialog = open_dialog()
    assert dialog.as_text().splitlines()[:4] == ["Lead developer", LEAD.name, LEAD.email, LEAD.phone]
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.as_text()
    assert not nameless(dialog)


@pytest.mark.parametrize(("administers", "words"), [(True, "Department"), (False, "An administrator")])
def test_while_nobody_wrote_anything_it_says_who_may(
    open_dialog: Callable[..., ContactsDialog], administers: bool, words: str
) -> None:
    dialog = open_dialog(administers=administers)
    assert words in dialog.text.text()
    assert not dialog.copy.isEnabled()


def test_what_cannot_be_read_says_why(empty_department: Department, open_dialog: Callable[..., ContactsDialog]) -> None:
    empty_department.run_sql("DROP VIEW contact_list")
    dialog = open_dialog()
    assert dialog.text.text()
    assert dialog.text.isVisible()
    assert not dialog.copy.isEnabled()
