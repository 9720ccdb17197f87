"""The table of all actions of the window: their names, and the keys that they begin with."""

from PySide6.QtCore import QCoreApplication, QLocale

from edumanage_desktop.domain.people import HANDS_IN, KEEPERS, Role
from edumanage_desktop.gui.actions.action import ActionId, Group, Place, WindowAction
from edumanage_desktop.gui.languages import OWN_NAMES, Language

LANGUAGES = {
    Language.SYSTEM: ActionId.LANGUAGE_OF_SYSTEM,
    Language.ENGLISH: ActionId.ENGLISH,
    Language.SPANISH: ActionId.SPANISH,
    Language.ARABIC: ActionId.ARABIC,
}
TEXT_SIZES = {
    100: ActionId.TEXT_100,
    125: ActionId.TEXT_125,
    150: ActionId.TEXT_150,
    200: ActionId.TEXT_200,
}
"""Sizes of letters in percent, and what shows them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def all_actions() -> tuple[WindowAction, ...]:
    """Return every action in the order in which the list of keys shows them, named in the person's language."""
    return (
        *_of_review(),
        *_of_files(),
        *_of_window(),
        *_of_account(),
        *_of_handing_in(),
        *_of_assigning(),
        *_of_people(),
        *_of_backups(),
    )


def group_title(group: Group) -> str:
    """Return the heading of a group."""
    titles = {
        Group.REVIEW: _tr("Queue and review"),
        Group.WINDOW: _tr("Everywhere"),
        Group.HANDING_IN: _tr("Handing in"),
        Group.PEOPLE: _tr("People"),
        Group.ASSIGNING: _tr("Moving work"),
        Group.BACKUPS: _tr("Backups"),
    }
    return titles[group]


def _of_review() -> tuple[WindowAction, ...]:
    return (
        _in_review(ActionId.APPROVE, _tr("Approve and go on"), "A"),
        _in_review(ActionId.REJECT, _tr("Reject with feedback and go on"), "R"),
        _in_review(ActionId.REOPEN, _tr("Reopen what is shown"), "U"),
        _in_review(ActionId.SET_ASIDE, _tr("Set aside"), "D"),
        _in_review(ActionId.PREPARE, _tr("Prepare decisions instead of making them"), "P"),
        _in_review(ActionId.RELEASE, _tr("Release prepared decisions"), "G"),
        WindowAction(
            id=ActionId.UNDO, words=_tr("Undo"), group=Group.REVIEW, keys=("Ctrl+Z",), place=Place.OUTSIDE_TEXT
        ),
        _in_review(ActionId.NEXT, _tr("Next submission"), "J", fixed=("Down",), repeats=True),
        _in_review(ActionId.PREVIOUS, _tr("Previous submission"), "K", fixed=("Up",), repeats=True),
        _in_review(ActionId.NEXT_UNDECIDED, _tr("Next undecided submission"), "N"),
        _in_review(ActionId.FEEDBACK, _tr("Write feedback"), "F"),
        WindowAction(
            id=ActionId.PHRASE,
            words=_tr("Insert feedback from your library"),
            group=Group.REVIEW,
            fixed=("Ctrl+Space",),
        ),
        _in_review(ActionId.ADD_PHRASE, _tr("Add this feedback to your library")),
        _in_review(ActionId.LIBRARY, _tr("Manage your library of feedback…")),
        _in_review(ActionId.LEFT_DRAFTS, _tr("Drafts on work that went to somebody else…")),
        WindowAction(id=ActionId.FIND, words=_tr("Search"), group=Group.REVIEW, keys=("/", "Ctrl+F")),
        WindowAction(id=ActionId.RELOAD, words=_tr("Reload"), group=Group.REVIEW, keys=("F5",)),
        _in_review(ActionId.VIEWS, _tr("Saved views"), "V"),
        _in_review(ActionId.SAVE_VIEW, _tr("Save this view…")),
        _in_review(ActionId.COLUMNS, _tr("Arrange columns…")),
        _in_review(ActionId.COPY, _tr("Copy the selected rows"), "Ctrl+C"),
        WindowAction(id=ActionId.EXPORT, words=_tr("Export the list…"), group=Group.REVIEW, keys=("Ctrl+E",)),
        WindowAction(id=ActionId.PRINT, words=_tr("Print the list…"), group=Group.REVIEW, keys=("Ctrl+P",)),
        _in_review(ActionId.HISTORY, _tr("History"), "H"),
        _in_review(ActionId.TWINS, _tr("Show the same work in other submissions"), "I"),
        _in_review(ActionId.SHOW_TWINS, _tr("Show only work that is in other submissions too")),
        _in_review(ActionId.TEMPLATES, _tr("Templates that students are given…")),
        _in_review(ActionId.STUDENT, _tr("All work of this student"), "T"),
        _in_review(ActionId.VISIBILITY, _tr("Why can't they see it?"), "Y", roles=KEEPERS),
        _in_review(ActionId.CONFLICT, _tr("Compare both sides of a conflict"), "C"),
        WindowAction(
            id=ActionId.BACK, words=_tr("Back to the queue; nothing typed is lost"), group=Group.REVIEW, fixed=("Esc",)
        ),
    )


def _of_files() -> tuple[WindowAction, ...]:
    return (
        _in_review(ActionId.OPEN_FILE, _tr("Open the file with the system's program"), "O"),
        _in_review(ActionId.SAVE_FILE, _tr("Save a copy of the file"), "S"),
        _in_review(ActionId.NEXT_FILE, _tr("Next file of the submission"), "E"),
        _in_review(ActionId.READ_AS_TEXT, _tr("Read the file as text"), "X"),
        _in_review(ActionId.SMALL_PAGES, _tr("Small pages beside the large one"), "M"),
        _in_review(ActionId.FIND_IN_FILE, _tr("Find in the file"), "Ctrl+Shift+F"),
        _in_review(ActionId.PREVIEW_WINDOW, _tr("Preview in a window of its own"), "W"),
        _in_review(ActionId.COMPARE, _tr("Compare with the revision before"), "B"),
    )


def _of_window() -> tuple[WindowAction, ...]:
    return (
        _in_window(ActionId.GO_TO_QUEUE, _tr("Go to the queue"), "Ctrl+1"),
        _in_window(ActionId.GO_TO_PEOPLE, _tr("Go to people"), "Ctrl+2", roles=KEEPERS),
        _in_window(ActionId.GO_TO_HAND_IN, _tr("Go to handing in"), "Ctrl+3", roles=HANDS_IN),
        _in_window(
            ActionId.GO_TO_IMPORT, _tr("Import work from other systems"), "Ctrl+4", roles=frozenset({Role.REGISTRAR})
        ),
        _in_window(
            ActionId.GO_TO_ASSIGN, _tr("Move work to the right people"), "Ctrl+6", roles=frozenset({Role.REGISTRAR})
        ),
        _in_window(
            ActionId.GO_TO_DEPARTMENT, _tr("Go to the department's assignments and settings"), "Ctrl+5", roles=KEEPERS
        ),
        _in_window(ActionId.GO_TO_BACKUPS, _tr("Go to the backups"), "Ctrl+7", roles=frozenset({Role.ADMIN})),
        _in_window(
            ActionId.GO_TO_HEALTH, _tr("Go to the health of the service"), "Ctrl+8", roles=frozenset({Role.ADMIN})
        ),
        _in_window(ActionId.JOBS, _tr("Jobs"), "Ctrl+J", roles=frozenset({Role.ADMIN})),
        _in_window(ActionId.GO_BACK, _tr("Back to the page before"), "Alt+Left"),
        _in_window(ActionId.MENU, _tr("Menu"), "F10"),
        _in_window(ActionId.PALETTE, _tr("Find an action, a person or a submission"), "Ctrl+K"),
        _in_window(ActionId.NEWS, _tr("What is new"), "Ctrl+Shift+N"),
        _in_window(ActionId.NOTIFICATIONS, _tr("Notifications…")),
        _in_window(ActionId.MAIL, _tr("Mail of the department…"), roles=frozenset({Role.ADMIN})),
        _in_window(ActionId.ARCHIVE, _tr("Archive decided work…"), roles=frozenset({Role.ADMIN})),
        _in_window(ActionId.RETRIEVE, _tr("Retrieve from the archive"), roles=frozenset({Role.ADMIN})),
        _in_window(ActionId.GUIDE, _tr("Guide"), "F1"),
        _in_window(ActionId.FIRST_STEPS, _tr("First steps")),
        _in_window(ActionId.CONTACTS, _tr("Contacts…")),
        _in_window(ActionId.OWN_RECORDS, _tr("What is recorded about you…")),
        _in_window(ActionId.VERIFY, _tr("Verify the deployment…")),
        _in_window(ActionId.KEYS, _tr("List of keys"), "?", "Ctrl+F1"),
        _in_window(ActionId.SINGLE_LETTERS, _tr("Single-letter keys")),
        _in_window(ActionId.LIKE_SYSTEM, _tr("Colours like the system")),
        _in_window(ActionId.LIGHT, _tr("Light colours")),
        _in_window(ActionId.DARK, _tr("Dark colours")),
        _in_window(ActionId.LANGUAGE_OF_SYSTEM, _tr("Language of the system")),
        *(
            _in_window(LANGUAGES[language], _tr("Language: {name}").format(name=name))
            for language, name in OWN_NAMES.items()
        ),
        *(
            _in_window(action, _tr("Size of text: {percent} %").format(percent=QLocale().toString(percent)))
            for percent, action in TEXT_SIZES.items()
        ),
    )


def _of_account() -> tuple[WindowAction, ...]:
    return (
        _in_window(ActionId.LOCK, _tr("Lock the window"), "Ctrl+L"),
        _in_window(ActionId.CHANGE_PASSWORD, _tr("Change password…")),
        _in_window(ActionId.SWITCH_ACCOUNT, _tr("Switch account…")),
        _in_window(ActionId.SIGN_OUT, _tr("Sign out")),
        _in_window(ActionId.QUIT, _tr("Quit"), "Ctrl+Q"),
    )


def _of_handing_in() -> tuple[WindowAction, ...]:
    return (
        WindowAction(
            id=ActionId.HAND_IN,
            words=_tr("Hand in"),
            group=Group.HANDING_IN,
            keys=("Ctrl+Return",),
            roles=HANDS_IN,
        ),
        WindowAction(
            id=ActionId.CHOOSE_FILES,
            words=_tr("Choose files to hand in…"),
            group=Group.HANDING_IN,
            keys=("Ctrl+O",),
            roles=HANDS_IN,
        ),
        WindowAction(id=ActionId.WITHDRAW, words=_tr("Withdraw your submission"), group=Group.HANDING_IN),
        WindowAction(id=ActionId.NEW_REVISION, words=_tr("Hand in a new revision"), group=Group.HANDING_IN),
    )


def _of_assigning() -> tuple[WindowAction, ...]:
    registrar = frozenset({Role.REGISTRAR})
    return (
        WindowAction(
            id=ActionId.MOVE,
            words=_tr("Move work to somebody else…"),
            group=Group.ASSIGNING,
            keys=("Ctrl+M",),
            roles=registrar,
        ),
        WindowAction(
            id=ActionId.SHARE_OUT,
            words=_tr("Share work out among several…"),
            group=Group.ASSIGNING,
            keys=("Ctrl+Shift+M",),
            roles=registrar,
        ),
        WindowAction(id=ActionId.RECENT_MOVES, words=_tr("Recent moves…"), group=Group.ASSIGNING, roles=registrar),
        WindowAction(id=ActionId.FIGURES, words=_tr("Who has what…"), group=Group.ASSIGNING, keys=("Ctrl+Shift+W",)),
    )


def _of_people() -> tuple[WindowAction, ...]:
    return (
        WindowAction(id=ActionId.ADD, words=_tr("Add a record"), group=Group.PEOPLE, keys=("Ctrl+N",), roles=KEEPERS),
        WindowAction(
            id=ActionId.SAVE, words=_tr("Save what is typed"), group=Group.PEOPLE, keys=("Ctrl+S",), roles=KEEPERS
        ),
    )


def _of_backups() -> tuple[WindowAction, ...]:
    admin = frozenset({Role.ADMIN})
    return tuple(
        WindowAction(id=action, words=words, group=Group.BACKUPS, keys=keys, roles=admin)
        for action, words, keys in (
            (ActionId.BACK_UP, _tr("Back up now…"), ("Ctrl+B",)),
            (ActionId.VERIFY_BACKUPS, _tr("Verify all backups"), ()),
            (ActionId.DRILL, _tr("Restore drill"), ()),
            (ActionId.RESTORE, _tr("Restore a backup…"), ()),
            (ActionId.CLEAN_UP_BACKUPS, _tr("Clean up backups…"), ()),
            (ActionId.REPAIR_BACKUPS, _tr("Repair backups…"), ()),
            (ActionId.EXPORT_BACKUP, _tr("Export a backup as one file…"), ()),
            (ActionId.IMPORT_DUMP, _tr("Import a mysqldump…"), ()),
            (ActionId.OLD_DATABASES, _tr("Old databases that restores kept…"), ()),
            (ActionId.RECOVERY_SHEET, _tr("Recovery sheet…"), ()),
            (ActionId.BACKUP_SCHEDULE, _tr("Schedule of backups…"), ()),
            (ActionId.BACKUP_STANDING, _tr("How backups stand…"), ()),
        )
    )


def _in_review(
    action: ActionId,
    words: str,
    *keys: str,
    fixed: tuple[str, ...] = (),
    repeats: bool = False,
    roles: frozenset[Role] = frozenset(),
) -> WindowAction:
    return WindowAction(
        id=action,
        words=words,
        group=Group.REVIEW,
        keys=keys,
        fixed=fixed,
        place=Place.QUEUE_AND_PREVIEW,
        repeats=repeats,
        roles=roles,
    )


def _in_window(action: ActionId, words: str, *keys: str, roles: frozenset[Role] = frozenset()) -> WindowAction:
    return WindowAction(id=action, words=words, group=Group.WINDOW, keys=keys, roles=roles)
