"""The history of all settings: who set what when, from what to what, and putting back what stood there before."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.department.history_words import HistoryWords
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import Column, RecordModel, RecordView
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.setting_history import SettingChange, SettingHistory, TryPlace, put_back

_SIZE = QSize(860, 560)


class HistoryDialog(QDialog):
    """Administrators put back; whoever only reads has no button. What is put back is a change like the others."""

    put_back_done = Signal()
    """Something else is in force than before."""

    def __init__(
        self, *, history: SettingHistory, try_place: TryPlace | None, lanes: TaskLanes, theme: Theme, parent: QWidget
    ) -> None:
        """`try_place` sees whether the archive could be kept somewhere; it is None for who puts nothing back.

        Then `make_table` and `make_rest` make what is in it.
        """
        super().__init__(parent)
        self._history, self._try_place, self._lanes, self._theme = history, try_place, lanes, theme
        self._changes: Sequence[SettingChange] = ()
        self._is_busy = True
        self._words = HistoryWords()
        self.setWindowTitle(self.tr("History of the settings"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.SETTINGS))
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which settings are shown"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._states = QStackedWidget(self)
        self.detail = text_label("", "secondary", self)
        self.detail.setAccessibleDescription(self.tr("The chosen change"))
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.put_back_button = self._button(self.tr("Put back"))
        self.close_button = self._button(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Escape)"))

    def make_table(self) -> None:
        """Make the table, in a turn of its own."""
        columns = self._columns()
        self.model = RecordModel(columns, lambda change: change.id, self)
        self.view = RecordView(self.model, columns, self.tr("Changes of settings"), self._states)

    def make_rest(self) -> None:
        """Put it all together, and read."""
        self.notice = NoticePage(self._states)
        self._lay_out()
        self.which.activated.connect(self._filter)
        self.view.current_changed.connect(self._follow)
        self.put_back_button.clicked.connect(self.put_back)
        self.close_button.clicked.connect(self.reject)
        self.notice.action_chosen.connect(self.read)
        self._follow(None)
        self._say_notice("waiting", self.tr("One moment…"), self.tr("The changes are being read."))
        self.read()

    def read(self) -> None:
        """Read every change."""
        self._begin(self._history.changes, self._show)

    def is_settled(self) -> bool:
        """Return whether nothing is being read or put back."""
        return not self._is_busy

    def current(self) -> SettingChange | None:
        """Return the change under the cursor."""
        found: SettingChange | None = self.view.current_record()
        return found

    def put_back(self) -> None:
        """Set what stood there before the change under the cursor."""
        change = self.current()
        if change is None or self._is_busy or self._try_place is None or change.is_undone:
            return
        work = partial(_put_back_and_read, self._history, change, self._try_place)
        self._begin(work, partial(self._put_back, change), partial(self._not_put_back, change))

    def _begin(
        self,
        work: Callable[[], Sequence[SettingChange]],
        then: Callable[[Sequence[SettingChange]], None],
        otherwise: Callable[[EduManageError], None] | None = None,
    ) -> None:
        self._is_busy = True
        self._say("")
        self._show_button()
        self._lanes.run(self, work).success(then).failure(otherwise or self._fail).unexpected(self._end).start()

    def _end(self) -> None:
        self._is_busy = False
        self._show_button()

    def _show(self, changes: Sequence[SettingChange]) -> None:
        self._changes = changes
        self._end()
        named = {change.setting: self._words.name(change) for change in changes}
        wanted = self.which.currentData() or ""
        self.which.clear()
        self.which.addItem(self.tr("All settings"), "")
        for setting, name in sorted(named.items(), key=lambda each: each[1].casefold()):
            self.which.addItem(name, setting)
        self.which.setCurrentIndex(max(0, self.which.findData(wanted)))
        self.which.setEnabled(bool(changes))
        self._filter()

    def _filter(self) -> None:
        before, wanted = self.current(), self.which.currentData() or ""
        is_new = self._states.currentWidget() is self.notice
        shown = [change for change in self._changes if wanted in ("", change.setting)]
        self.model.show_records(shown)
        if not shown:
            self._say_notice(
                "waiting",
                self.tr("Nobody changed a setting yet"),
                self.tr("Whatever is set from now on stands here: by whom, when, and what it was before."),
            )
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._states.setCurrentWidget(self.view)
        self.view.go_to(max(0, -1 if before is None else self.model.row_of(before.id)))
        if is_new:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, change: SettingChange, changes: Sequence[SettingChange]) -> None:
        self._show(changes)
        newest = next((each for each in changes if each.setting == change.setting), change)
        self.view.go_to(self.model.row_of(newest.id))
        self._say(
            self.tr("{setting} is {value} again.").format(
                setting=wording.isolated(self._words.name(change)),
                value=wording.isolated(self._words.value(change, change.before)),
            ),
            is_failure=False,
        )
        self.put_back_done.emit()

    def _not_put_back(self, change: SettingChange, error: EduManageError) -> None:
        self._end()
        if isinstance(error, Refused) and error.code is RefusalCode.CONFLICT:
            self._begin(self._history.changes, partial(self._show_conflict, change))
        else:
            self._say(wording.said(error.sentence))

    def _show_conflict(self, change: SettingChange, changes: Sequence[SettingChange]) -> None:
        """Show both sides; putting back once more is meant for what stands there now."""
        self._show(changes)
        theirs = next(each for each in changes if each.setting == change.setting)
        words = self.tr(
            "{who} changed this first: now it is {theirs}, before your change it was {yours}. Nothing was put back;"
            " “Put back” once more puts {yours} in its place."
        )
        self._say(
            words.format(
                who=self._who(theirs),
                theirs=wording.isolated(self._words.value(theirs, theirs.now)),
                yours=wording.isolated(self._words.value(change, change.before)),
            )
        )

    def _fail(self, error: EduManageError) -> None:
        self._end()
        self._say_notice(
            "unreachable",
            self.tr("The changes cannot be read"),
            wording.said(error.sentence),
            self.tr("Try again"),
        )

    def _follow(self, change: SettingChange | None) -> None:
        if change is None:
            self.detail.clear()
        else:
            words = (
                self.tr("{setting}: {who} set it on {when} from {before} to {after}. It is so today.")
                if change.after == change.now
                else self.tr("{setting}: {who} set it on {when} from {before} to {after}. Today it is {now}.")
            )
            self.detail.setText(
                words.format(
                    setting=wording.isolated(self._words.name(change)),
                    who=self._who(change),
                    when=wording.moment(change.at),
                    before=wording.isolated(self._words.value(change, change.before)),
                    after=wording.isolated(self._words.value(change, change.after)),
                    now=wording.isolated(self._words.value(change, change.now)),
                )
            )
        self._show_button()

    def _show_button(self) -> None:
        change = self.current()
        can = change is not None and not change.is_undone and not self._is_busy
        self.put_back_button.setEnabled(can)
        if change is None or change.is_undone:
            self.put_back_button.setToolTip(self.tr("What stood there before stands there today"))
        else:
            before = self._words.value(change, change.before)
            self.put_back_button.setToolTip(
                wording.tip(self.tr("Set it to what it was before: {value}").format(value=before))
            )

    def _say(self, words: str, *, is_failure: bool = True) -> None:
        self.message.setProperty("role", "error" if is_failure else "secondary")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words)

    def _say_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._states.setCurrentWidget(self.notice)

    def _who(self, change: SettingChange) -> str:
        return wording.isolated(wording.plain(change.login) or self.tr("the database"))

    def _columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(self.tr("When"), lambda change: wording.moment(change.at), width_px=152),
            Column(self.tr("Who"), lambda change: change.login or self.tr("the database"), width_px=112),
            Column(self.tr("Setting"), words.name, is_wide=True),
            Column(self.tr("From"), lambda change: words.value(change, change.before), width_px=136),
            Column(self.tr("To"), lambda change: words.value(change, change.after), width_px=136),
        )

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        self.put_back_button.setVisible(self._try_place is not None)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.put_back_button)
        foot.addWidget(self.message, 1)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.which)
        layout.addWidget(self._states, 1)
        layout.addWidget(self.detail)
        layout.addLayout(foot)
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(window_room(self)))
        order_tab_stops(self.which, self.view, self.put_back_button, self.close_button)


def _put_back_and_read(history: SettingHistory, change: SettingChange, try_place: TryPlace) -> Sequence[SettingChange]:
    put_back(history, change, try_place=try_place)
    return history.changes()
