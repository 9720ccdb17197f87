"""What the window itself offers beside its pages: colours, the account, the list of keys, the way out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.catalogue import LANGUAGES, TEXT_SIZES
from edumanage_desktop.gui.actions.own_keys import OwnKeys
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.languages import Language
from edumanage_desktop.gui.rail import Rail
from edumanage_desktop.gui.sign_in.account import OwnAccount
from edumanage_desktop.gui.theme import ThemeChoice
from edumanage_desktop.gui.verifying.desk import VerifyingDesk
from edumanage_desktop.gui.window_menu import THEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowDeeds:
    """What the entries do."""

    choose_theme: Callable[[ThemeChoice], object]
    choose_language: Callable[[Language], object]
    choose_text_size: Callable[[int], object]
    show_keys: Callable[[], object]
    show_guide: Callable[[], object]
    verifying: VerifyingDesk
    switch_account: Callable[[], object]
    sign_out: Callable[[], object]
    account: Callable[[], OwnAccount | None]
    """Return the account of who is signed in, None for nobody and in a window without a sign-in."""


def bind_window_actions(*, actions: WindowActions, deeds: WindowDeeds, rail: Rail, window: QMainWindow) -> None:
    """Offer everything that belongs to no page."""

    def somebody() -> bool:
        return deeds.account() is not None

    def with_password() -> bool:
        account = deeds.account()
        return account is not None and account.has_password()

    def of_account(act: Callable[[OwnAccount], object]) -> None:
        account = deeds.account()
        if account is not None:
            act(account)

    def show_menu() -> None:
        if rail.isEnabled():
            QTimer.singleShot(0, rail.menu_button, rail.choose_first_entry)  # the menu is open until it is left
            rail.menu_button.showMenu()

    for choice, action in THEMES.items():
        actions.bind(action, owner=window, run=partial(deeds.choose_theme, choice))
    for language, action in LANGUAGES.items():
        actions.bind(action, owner=window, run=partial(deeds.choose_language, language))
    for percent, action in TEXT_SIZES.items():
        actions.bind(action, owner=window, run=partial(deeds.choose_text_size, percent))
    actions.bind(ActionId.KEYS, owner=window, run=deeds.show_keys, is_offered=rail.isEnabled)
    actions.bind(ActionId.GUIDE, owner=window, run=deeds.show_guide)
    verifying = deeds.verifying
    actions.bind(ActionId.VERIFY, owner=window, run=verifying.open, is_offered=verifying.is_offered)
    letters = actions.own_keys
    actions.bind(
        ActionId.SINGLE_LETTERS,
        owner=window,
        run=lambda: letters.let_letters_act(not letters.letters_act),
        words=lambda: _letters_words(letters),
    )
    actions.bind(ActionId.MENU, owner=window, run=show_menu, is_offered=rail.isEnabled)
    actions.tell(rail.menu_button, ActionId.MENU)
    lock, change = partial(of_account, OwnAccount.lock), partial(of_account, OwnAccount.change_password)
    actions.bind(ActionId.LOCK, owner=window, run=lock, is_offered=with_password)
    actions.bind(ActionId.CHANGE_PASSWORD, owner=window, run=change, is_offered=with_password)
    actions.bind(ActionId.SWITCH_ACCOUNT, owner=window, run=deeds.switch_account, is_offered=somebody)
    actions.bind(ActionId.SIGN_OUT, owner=window, run=deeds.sign_out, is_offered=somebody)
    actions.bind(ActionId.QUIT, owner=window, run=window.close)


def _letters_words(keys: OwnKeys) -> str:
    on = QCoreApplication.translate("Actions", "Switch single-letter keys on")
    off = QCoreApplication.translate("Actions", "Switch single-letter keys off")
    return off if keys.letters_act else on
