"""Who is shut out while something is typed on the People page is told that it is gone."""

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper
from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeoplePage
from tests.gui.people_page import open_page, press_save, retype
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_sign_in import add, make_admin, own_url


def enter_as_registrar(computer: Computer) -> tuple[MainWindow, PeoplePage]:
    """Let a new registrar sign in and go to the page."""
    window = make_admin(computer)
    made = add(computer, "rita", Role.REGISTRAR)
    window.leave()
    computer.sign_in(window, "rita", made.password)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.entered(window)
    return window, open_page(computer.qtbot, window)


def disable(computer: Computer, login: str) -> None:
    connections = Connections(place=place_of(own_url(computer)), login="maria")
    EmbeddedAccountKeeper(connections=connections).disable(login)
    connections.close()


def test_a_session_that_is_ended_says_what_was_typed_and_is_gone(computer: Computer) -> None:
    window, page = enter_as_registrar(computer)
    page.students.add.click()
    retype(page.students, "full_name", "Half typed")
    disable(computer, "rita")
    press_save(page)
    sentence = computer.refused(window)
    assert "Nobody active has this login" in sentence
    assert "What was typed and not saved is gone: People." in sentence
    assert window.people is None


def test_a_session_that_is_ended_speaks_of_nothing_typed_where_nothing_is(computer: Computer) -> None:
    window, _page = enter_as_registrar(computer)
    disable(computer, "rita")
    account = window.account
    assert account is not None
    account.lock()
    assert account.page is not None
    account.page.password.setText(PASSWORD)
    account.page.primary.click()
    assert "People" not in computer.refused(window)
