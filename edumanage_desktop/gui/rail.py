"""The rail at the left: the pages that there are, the menu, and who is signed in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.people import HANDS_IN, KEEPERS, ROLE_NAMES, Person, Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

WIDTH_PX, SIDE_PX = 168, 12
AROUND_ICON_PX = 52
"""What stands around an entry's icon where there is no room for its words."""


class Rail(QWidget):
    """Shows only what exists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(scaled(WIDTH_PX))
        self._is_compact = False
        self._theme: Theme | None = None
        self._person: Person | None = None
        self._brand = QLabel("EduManage", self)
        self._brand.setProperty("role", "brand")
        self.menu_button = QToolButton(self)
        self.menu_button.setProperty("kind", "icon")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self._entries: dict[QPushButton, tuple[str, str]] = {}
        self.queue = self._entry("queue", self.tr("Queue"), self.tr("Go to the queue"))
        self.assigning = self._entry("assign", self.tr("Assign"), self.tr("Move work to the right people"))
        self.people = self._entry("people", self.tr("People"), self.tr("Students, faculty and accounts"))
        self.hand_in = self._entry("hand-in", self.tr("Hand in"), self.tr("Hand in work"))
        self.importing = self._entry("archive", self.tr("Import"), self.tr("Work from Moodle, Canvas or a folder"))
        self.department = self._entry(
            "department", self.tr("Department"), self.tr("Assignments and settings of the department")
        )
        self.backups = self._entry("backups", self.tr("Backups"), self.tr("Back up, prove and restore"))
        self.health = self._entry("health", self.tr("Health"), self.tr("How the service is, and what alarms"))
        self.queue.setChecked(True)
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "strong")
        self._name.setAccessibleDescription(self.tr("Signed in"))
        self._role = ElidedLabel(self)
        self._role.setProperty("role", "secondary")
        self._role.setAccessibleDescription(self.tr("Your role"))
        head = QHBoxLayout()
        head.addWidget(self._brand)
        head.addStretch()
        head.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE_PX, 12, SIDE_PX, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addSpacing(8)
        for entry in self._entries:
            layout.addWidget(entry)
        layout.addStretch()
        layout.addWidget(self._name)
        layout.addWidget(self._role)

    def follow(self, theme: Theme, menu: QMenu) -> None:
        """Colour the icons by this theme from now on, and open this menu."""
        self._theme = theme
        self.menu_button.setMenu(menu)
        theme.changed.connect(self._colour)
        self._colour()

    def chosen_entry(self) -> QPushButton:
        """Return the entry of the page that is in front, also where another stands over it."""
        return next((entry for entry in self._entries if entry.isChecked()), self.queue)

    def choose_first_entry(self) -> None:
        """Stand on the first entry of the open menu, for whoever opened it by a key."""
        menu = self.menu_button.menu()
        if menu.isVisible():  # to set the entry would open its submenu
            down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(menu, down)

    def show_compact(self, is_compact: bool) -> None:
        """Show icons alone, where the window has no room for words."""
        self._is_compact = is_compact
        for entry, (_icon, words) in self._entries.items():
            entry.setText("" if is_compact else f" {words}")
        for label in (self._brand, self._name, self._role):
            label.setVisible(not is_compact)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as usual, or as the longest word of an entry wants it."""
        if self._is_compact:
            self.setFixedWidth(AROUND_ICON_PX + scaled(16))
            return
        entries = [entry for entry in self._entries if not entry.isHidden()]
        for entry in entries:
            entry.ensurePolished()
        widest_px = max((entry.sizeHint().width() for entry in entries), default=0)
        self.setFixedWidth(max(scaled(WIDTH_PX), widest_px + 2 * SIDE_PX))

    def show_person(self, person: Person | None) -> None:
        """Say who is signed in; nobody yet for None."""
        self._person = person
        self.queue.setVisible(person is not None)
        is_student = person is not None and person.roles == {Role.STUDENT}
        self._name_entry(self.queue, self.tr("My work") if is_student else self.tr("Queue"))
        self.people.setVisible(person is not None and bool(person.roles & KEEPERS))
        self.department.setVisible(person is not None and bool(person.roles & KEEPERS))
        self.hand_in.setVisible(person is not None and bool(person.roles & HANDS_IN))
        self.assigning.setVisible(person is not None and Role.REGISTRAR in person.roles)
        self.importing.setVisible(person is not None and Role.REGISTRAR in person.roles)
        self.backups.setVisible(person is not None and Role.ADMIN in person.roles)
        self.health.setVisible(person is not None and Role.ADMIN in person.roles)
        self.queue.setChecked(True)
        self._name.show_text(wording.plain(person.full_name) if person is not None else "")
        self._role.show_text(self._role_words(person) if person is not None else "")
        self._fit()

    def _role_words(self, person: Person) -> str:
        return " · ".join(wording.said(ROLE_NAMES[role]) for role in Role if role in person.roles)

    def _colour(self) -> None:
        if self._theme is not None:
            tokens = self._theme.tokens
            self.menu_button.setIcon(icon("menu", tokens.color("muted")))
            for entry, (name, _words) in self._entries.items():
                entry.setIcon(icon(name, tokens.color("accent" if entry.isChecked() else "muted")))

    def _name_entry(self, entry: QPushButton, words: str) -> None:
        self._entries[entry] = (self._entries[entry][0], words)
        entry.setAccessibleName(words)
        if entry.text():
            entry.setText(f" {words}")

    def _entry(self, icon_name: str, words: str, tip: str) -> QPushButton:
        entry = QPushButton(f" {words}", self)
        entry.setProperty("kind", "rail")
        entry.setCheckable(True)
        entry.setAutoExclusive(True)
        entry.setAccessibleName(words)
        entry.setToolTip(tip)
        entry.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        entry.toggled.connect(self._colour)
        self._entries[entry] = (icon_name, words)
        return entry
