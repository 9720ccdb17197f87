"""What an action of the window is: its name, its keys, and where they act."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from edumanage_desktop.domain.people import Role


class ActionId(StrEnum):
    """Every action; the value is what a person's own keys are stored under, so it stays."""

    NEXT = "queue.next"
    PREVIOUS = "queue.previous"
    NEXT_UNDECIDED = "queue.next_undecided"
    FIND = "find"
    RELOAD = "reload"
    VIEWS = "queue.views"
    SAVE_VIEW = "queue.save_view"
    COLUMNS = "queue.columns"
    COPY = "queue.copy"
    EXPORT = "queue.export"
    PRINT = "queue.print"
    BACK = "back"
    APPROVE = "review.approve"
    REJECT = "review.reject"
    REOPEN = "review.reopen"
    SET_ASIDE = "review.set_aside"
    PREPARE = "review.prepare"
    RELEASE = "review.release"
    UNDO = "undo"
    FEEDBACK = "review.feedback"
    PHRASE = "review.phrase"
    ADD_PHRASE = "review.add_phrase"
    LIBRARY = "review.library"
    LEFT_DRAFTS = "review.left_drafts"
    OPEN_FILE = "file.open"
    SAVE_FILE = "file.save"
    NEXT_FILE = "file.next"
    READ_AS_TEXT = "file.text"
    FIND_IN_FILE = "file.find"
    SMALL_PAGES = "file.pages"
    PREVIEW_WINDOW = "file.window"
    COMPARE = "file.compare"
    TWINS = "review.twins"
    SHOW_TWINS = "queue.twins"
    TEMPLATES = "review.templates"
    VISIBILITY = "review.visibility"
    HISTORY = "review.history"
    CONFLICT = "review.conflict"
    GO_TO_QUEUE = "go.queue"
    GO_TO_PEOPLE = "go.people"
    GO_TO_HAND_IN = "go.hand_in"
    HAND_IN = "hand_in.send"
    CHOOSE_FILES = "hand_in.files"
    WITHDRAW = "own.withdraw"
    NEW_REVISION = "own.revision"
    GO_TO_ASSIGN = "go.assign"
    MOVE = "assign.move"
    SHARE_OUT = "assign.share"
    RECENT_MOVES = "assign.recent"
    FIGURES = "assign.figures"
    GO_TO_IMPORT = "go.import"
    GO_TO_DEPARTMENT = "go.department"
    GO_TO_BACKUPS = "go.backups"
    GO_TO_HEALTH = "go.health"
    BACK_UP = "backups.create"
    VERIFY_BACKUPS = "backups.verify"
    DRILL = "backups.drill"
    RESTORE = "backups.restore"
    CLEAN_UP_BACKUPS = "backups.clean_up"
    REPAIR_BACKUPS = "backups.repair"
    EXPORT_BACKUP = "backups.export"
    IMPORT_DUMP = "backups.import_dump"
    OLD_DATABASES = "backups.old"
    RECOVERY_SHEET = "backups.recovery_sheet"
    BACKUP_SCHEDULE = "backups.schedule"
    BACKUP_STANDING = "backups.standing"
    JOBS = "jobs"
    GO_BACK = "back.page"
    STUDENT = "review.student"
    PALETTE = "palette"
    MENU = "menu"
    KEYS = "keys"
    NEWS = "news"
    NOTIFICATIONS = "news.choices"
    MAIL = "mail"
    ARCHIVE = "archive"
    RETRIEVE = "archive.retrieve"
    GUIDE = "guide"
    FIRST_STEPS = "first_steps"
    CONTACTS = "window.contacts"
    OWN_RECORDS = "own_records"
    VERIFY = "verify"
    SINGLE_LETTERS = "single_letters"
    LOCK = "account.lock"
    CHANGE_PASSWORD = "account.change_password"
    SWITCH_ACCOUNT = "account.switch"
    SIGN_OUT = "account.sign_out"
    QUIT = "quit"
    ADD = "people.add"
    SAVE = "people.save"
    LIKE_SYSTEM = "theme.system"
    LIGHT = "theme.light"
    DARK = "theme.dark"
    LANGUAGE_OF_SYSTEM = "language.system"
    ENGLISH = "language.en"
    SPANISH = "language.es"
    ARABIC = "language.ar"
    TEXT_100 = "text.100"
    TEXT_125 = "text.125"
    TEXT_150 = "text.150"
    TEXT_200 = "text.200"


class Place(Enum):
    """Where the keys of an action act; one that writes (a letter) acts in the queue and the preview in any case."""

    EVERYWHERE = auto()
    """In the whole window, also while text is typed."""
    OUTSIDE_TEXT = auto()
    """Not in a field that text is typed into: the field has its own use for the key."""
    QUEUE_AND_PREVIEW = auto()
    """Only while the keyboard is in the queue, the preview or the history."""


class Group(Enum):
    """Under which heading the list of keys shows an action."""

    REVIEW = auto()
    WINDOW = auto()
    HANDING_IN = auto()
    ASSIGNING = auto()
    PEOPLE = auto()
    BACKUPS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowAction:
    """One action.

    `keys` are what a person can change, as `chords` writes them; `fixed` keys do the same and stay. `roles` are those
    whose page answers to the action once it was opened, so that the list of keys names it before; empty for an action
    that is answered from the start or not at all.
    """

    id: ActionId
    words: str
    group: Group
    keys: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    place: Place = Place.EVERYWHERE
    repeats: bool = False
    roles: frozenset[Role] = frozenset()
