"""The strip at the bottom: connection, what waits, the last message, and the way back."""

import logging
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_button import ElidedButton, KeyedButton
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.jobs.button import JobsButton
from edumanage_desktop.gui.laid_out import widgets_of
from edumanage_desktop.gui.notices.bell import NoticeBell
from edumanage_desktop.gui.tab_stops import GrowingWidget, put_last
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

HEIGHT_PX = 28
MESSAGE_MS = 15_000
_MESSAGE_LEAST_PX = 120
_log = logging.getLogger(__name__)


class Lasting(Enum):
    """How long a message stands, unless the next one takes its place first."""

    PASSING = auto()
    """For `MESSAGE_MS`, or until the person goes on."""
    FAILURE = auto()
    """Until the next message."""
    WAITING = auto()
    """While decisions wait on this computer."""
    AWAY = auto()
    """While the database does not answer."""


class StatusStrip(QWidget):
    """The one door for messages to the person; each is logged as well."""

    undo_chosen = Signal()
    conflict_chosen = Signal()
    view_back_chosen = Signal()
    left_drafts_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(HEIGHT_PX))
        self._theme: Theme | None = None
        self.is_logged = True
        """Whether what it says is written down on this computer, with the titles and names in it."""
        self._is_connected: bool | None = None
        self._light = QLabel(self)
        self._light.setAccessibleName(self.tr("Connection"))
        self._connection = self._label(self.tr("Connection"))
        self._exception = QLabel(self)
        self._exception.setTextFormat(Qt.TextFormat.PlainText)
        self._exception.setAccessibleDescription(self.tr("Exception"))
        self._exception.setProperty("role", "warning")
        self._exception.setText(self.tr("Not encrypted"))
        self._exception.setToolTip(
            self.tr("By an administrator's exception, work and password cross the network in clear.")
        )
        self._exception.hide()
        self._between = QLabel("·", self)
        self._between.setProperty("role", "secondary")
        self._between.hide()
        self._outbox = self._label(self.tr("Decisions on their way"))
        self._message = ElidedLabel(self)
        self._message.setProperty("role", "secondary")
        self._message.setAccessibleDescription(self.tr("Last message"))
        self._message.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._lasting = Lasting.PASSING
        self._expiry = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._expiry.timeout.connect(self.forget_passing)
        self._actions: WindowActions | None = None
        self._undo_words, self._conflicts = "", 0
        self._conflict = self._text_button(self.tr("Compare both sides"), KeyedButton(self))
        self._conflict.clicked.connect(self.conflict_chosen)
        self._left_drafts = self._text_button(
            self.tr("Hand on, keep or discard drafts on work that went to somebody else"), KeyedButton(self)
        )
        self._left_drafts.clicked.connect(self.left_drafts_chosen)
        self._undo = self._text_button(self.tr("Take the last decision back"), ElidedButton(parent=self))
        self._undo.clicked.connect(self.undo_chosen)
        self._view_back = self._text_button(self.tr("Bring the deleted view back"), ElidedButton(parent=self))
        self._view_back.clicked.connect(self.view_back_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 14, 0)
        layout.setSpacing(8)
        state = (self._light, self._connection, self._exception, self._between, self._outbox)
        for widget in (*state, self._conflict, self._left_drafts):
            layout.addWidget(widget)
        layout.addWidget(self._message, 1)
        layout.addWidget(self._view_back)
        layout.addWidget(self._undo)
        self.jobs = JobsButton(self)
        layout.addWidget(self.jobs)
        self.bell = NoticeBell(self)
        layout.addWidget(self.bell)
        self._above_of: dict[str, tuple[QWidget, ...]] = {}
        self._above: tuple[QWidget, ...] = ()
        self.bell.counted.connect(self.come_last)

    def follow(self, theme: Theme) -> None:
        """Colour the light by this theme from now on."""
        self._theme = theme
        theme.changed.connect(self._colour)
        self._colour()

    def follow_keys(self, actions: WindowActions) -> None:
        """Tell by which keys to undo and to compare, also when they change."""
        self._actions = actions
        actions.tell(self._conflict, ActionId.CONFLICT)
        actions.tell(self._undo, ActionId.UNDO)
        actions.keys_changed.connect(self._write_buttons)
        actions.hindered.connect(self.say)

    def show_connection(self, text: str, *, is_connected: bool | None) -> None:
        """Say what the window is connected to; None while it is not known yet."""
        self._connection.setText(text)
        if is_connected is not self._is_connected:
            self._is_connected = is_connected
            self._colour()

    def show_connected(self, database_name: str) -> None:
        """Say that the database answers."""
        name = wording.isolated(wording.plain(database_name))
        self.show_connection(self.tr("Connected to {database}").format(database=name), is_connected=True)
        self._forget(Lasting.AWAY)

    def show_exception(self, lacks_tls: bool) -> None:
        """Show, for as long as it lasts, that an administrator allows a connection without TLS."""
        self._exception.setVisible(lacks_tls)

    def has_exception(self) -> bool:
        """Return whether the exception is shown."""
        return self._exception.isVisibleTo(self)

    def show_nobody(self) -> None:
        """Forget what belonged to a session that ended."""
        self.show_exception(False)
        self._outbox.setText("")
        self._between.hide()
        self.show_conflicts(0)
        self.show_left_drafts(0)
        self.show_undo("")
        self.show_view_back("")
        self.say("")

    def show_outbox(self, *, sending: int, waiting: int) -> None:
        """Say how many decisions are on their way, and how many wait on this computer."""
        if waiting:
            text = self.tr("%n decisions waiting, kept on this computer", "", waiting)
        elif sending:
            text = self.tr("sending…")
        else:
            text = self.tr("all decisions sent")
        self._outbox.setText(text)
        self._between.setVisible(bool(self._connection.text()))
        if not waiting:
            self._forget(Lasting.WAITING)

    def show_conflicts(self, count: int) -> None:
        """Say how many decisions met somebody else's."""
        self._conflicts = count
        self._write_buttons()
        if count > 0:
            announce(self._conflict, self._face(self._conflict_words(), ActionId.CONFLICT))

    def show_left_drafts(self, count: int) -> None:
        """Say on how many submissions that went to somebody else the person has a draft."""
        one = self.tr("Your draft on moved work")
        many = self.tr("%n drafts on moved work", "", count)
        self._left_drafts.setText(one if count == 1 else many)
        self._left_drafts.setAccessibleName(self._left_drafts.text())
        self._left_drafts.setVisible(count > 0)
        self._fit()

    def show_undo(self, text: str) -> None:
        """Offer to take something back; an empty text offers nothing."""
        self._undo_words = text
        self._write_buttons()

    def show_view_back(self, name: str) -> None:
        """Offer to bring a deleted view back; an empty name offers nothing."""
        words = self.tr("Bring back the view “{name}”").format(name=wording.isolated(name))
        self._view_back.setText(words.replace("&", "&&"))
        self._view_back.setAccessibleName(words)
        self._view_back.setVisible(bool(name))

    def say(self, sentence: str, lasting: Lasting = Lasting.PASSING) -> None:
        """Show a message for as long as it holds."""
        if lasting is Lasting.FAILURE and sentence and self.is_logged:
            _log.info("A failure was told to the person")  # in words that may hold titles, so without them
        self._lasting = lasting
        if lasting is Lasting.PASSING:
            self._expiry.start()
        else:
            self._expiry.stop()
        self._message.show_text(sentence)
        announce(self._message, sentence, is_urgent=lasting is Lasting.FAILURE)

    def forget_passing(self) -> None:
        """Take a message away that only tells what just happened; the person went on."""
        self._forget(Lasting.PASSING)

    def message(self) -> str:
        """Return the message that is shown."""
        return self._message.text()

    def view_back_button(self) -> QPushButton:
        """Return the button that brings a deleted view back."""
        return self._view_back

    def undo_text(self) -> str:
        """Return what can be taken back as it is offered, empty for nothing."""
        return self._face(self._undo_words, ActionId.UNDO)

    def connection_text(self) -> str:
        """Return what is said about the connection."""
        return self._connection.text()

    def outbox_text(self) -> str:
        """Return what is said about decisions on their way."""
        return self._outbox.text()

    def _write_buttons(self) -> None:
        for button, words, action in (
            (self._conflict, self._conflict_words(), ActionId.CONFLICT),
            (self._undo, self._undo_words, ActionId.UNDO),
        ):
            keys = self._keys(action)
            spoken = self.tr("{what} ({keys})").format(what=words, keys=keys) if keys else words
            button.setAccessibleName(spoken if words else button.toolTip())
            button.setVisible(bool(words))
            button.setText(self._face(words, action))
        self._fit()
        self.come_last()

    def _fit(self) -> None:
        """Say the conflict in fewer words where what stands here is wider than the strip; what is undone keeps its."""
        words = self._conflict_words()
        self._conflict.setText(self._face(words, ActionId.CONFLICT))
        if words and self._lacks_room():
            short = self.tr("Compare both sides (%n)", "", self._conflicts)
            self._conflict.setText(self._face(short, ActionId.CONFLICT))

    def _conflict_words(self) -> str:
        one = self.tr("Somebody decided first: compare both sides")
        many = self.tr("Somebody decided first (%n): compare both sides", "", self._conflicts)
        return one if self._conflicts == 1 else many if self._conflicts else ""

    def _keys(self, action: ActionId) -> str:
        return self._actions.keys_text(action) if self._actions is not None else ""

    def _face(self, words: str, action: ActionId) -> str:
        """Return words with the key behind them, '' for none."""
        keys = self._keys(action)
        return self.tr("{what}   {keys}").format(what=words, keys=keys) if words and keys else words

    def _lacks_room(self) -> bool:
        """Return whether what stands here is wider than the strip, with some room for a message."""
        layout = self.layout()
        if layout is None:
            return False
        standing = [each for each in widgets_of(layout) if not each.isHidden() and each is not self._message]
        widths = [each.sizeHint().width() for each in standing]
        margins = layout.contentsMargins()
        around = margins.left() + margins.right() + layout.spacing() * len(widths)
        return sum(widths) + around + scaled(_MESSAGE_LEAST_PX) > self.width()

    def come_last(self) -> None:
        """Let Tab come to what stands here after every page, also one that was made only now.

        What stands above every page follows: Tab goes round, and there its way begins.
        """
        put_last(self._conflict, self._undo, self.jobs, self.bell, *self._above)

    def come_after(self, page: QWidget) -> None:
        """Let Tab come here after a page, whatever it makes later."""
        self.come_last()
        if isinstance(page, GrowingWidget):
            page.grown.connect(self.come_last)

    def go_on_to(self, whose: str, *stops: QWidget) -> None:
        """Let Tab go on from here to what stands above every page; to nothing more of these where none is named."""
        self._above_of[whose] = stops
        self._above = tuple(stop for each in self._above_of.values() for stop in each)
        self.come_last()

    def _forget(self, lasting: Lasting) -> None:
        if self._lasting is lasting:
            self._expiry.stop()
            self._message.show_text("")

    def _label(self, name: str) -> QLabel:
        label = ElidedLabel(self)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        label.setProperty("role", "secondary")
        label.setAccessibleDescription(name)
        return label

    def _text_button(self, tip: str, button: QPushButton) -> QPushButton:
        button.setProperty("kind", "text")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMaximumWidth(scaled(640))
        button.hide()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _colour(self) -> None:
        if self._theme is not None:
            name = "submitted" if self._is_connected else "waiting"
            token = {True: "approved", False: "warning", None: "muted"}[self._is_connected]
            self._light.setPixmap(icon_picture(name, self._theme.tokens.color(token), 12))
