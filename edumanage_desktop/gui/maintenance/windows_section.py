"""The maintenance windows that administrators plan, change, end and call off."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.errors import EduManageError, MaintenanceNotPlanned
from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.changes import ChangesPanel
from edumanage_desktop.gui.people.fields import Field, FieldKind
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.section import Section
from edumanage_desktop.gui.people.table import Column
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.maintenance.windows import KeptWindow, WindowKeeper, plan_window
from edumanage_desktop.services.register import NEW, RegisterChange

_FIRST_LENGTH = timedelta(hours=1)
_NO_TIMES = Sentence("A maintenance window has a beginning and an end. Nothing was planned; choose both.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Maintenance", text)


@dataclass(frozen=True, slots=True)
class WindowRecord:
    """A window as its fields show it; `id` is 0 until it is stored."""

    begins_at: datetime | None
    ends_at: datetime | None
    words: str | None = None
    stops_portal: bool = False
    id: int = 0
    version: int = NEW


class WindowsSection(Section):
    """See the module. What ends now or is called off counts at once and can be taken back."""

    def __init__(self, *, keeper: WindowKeeper, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        self._keeper = keeper
        self._now = wording.now_utc()
        """By the database's clock, as it was when the list was read."""
        super().__init__(kind=self._make_kind(), lanes=lanes, theme=theme, parent=parent)
        self.end_now = text_button(self.tr("End now"), self)
        self.call_off = text_button(self.tr("Call off"), self)
        self.end_now.setToolTip(self.tr("Acts are taken again from this moment on"))
        self.call_off.setToolTip(self.tr("It does not take place, and nobody is told of it any more"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.buttons():
            row.addWidget(button)
        row.addStretch()
        shown = dict.fromkeys(("begins_at_us", "ends_at_us"), _instant_words)
        self.changes = ChangesPanel(
            lanes=lanes,
            read=partial(_changes_of, keeper),
            words={field.name: field.words for field in self.kind.fields}
            | {"begins_at_us": _tr("Begins"), "ends_at_us": _tr("Ends")},
            shown=shown,
            parent=self,
        )
        self.pane.extras.addLayout(row)
        self.pane.extras.addWidget(self.changes)
        self.end_now.clicked.connect(self._end_now)
        self.call_off.clicked.connect(self._call_off)
        self.current_changed.connect(self._follow)
        self._follow(None)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return what is done to the window at the right, besides saving it."""
        return self.end_now, self.call_off

    def _make_kind(self) -> Kind:
        return Kind(
            name=_tr("Maintenance windows"),
            empty=_tr(
                "No maintenance is planned. Add a window: everybody is told half an hour before, and in it the "
                "database takes nothing; what people decide meanwhile waits on their computers."
            ),
            unmatched=_tr("Nothing matches"),
            icon="waiting",
            search=_tr("What people are told"),
            columns=(
                Column(_tr("Begins"), lambda each: wording.moment(each.begins_at), width_px=150),
                Column(_tr("Ends"), lambda each: wording.moment(each.ends_at), width_px=150),
                Column(_tr("State"), self._state, width_px=96),
                Column(_tr("Words"), lambda each: each.words or "", is_wide=True),
            ),
            fields=(
                Field("begins_at", _tr("Begins"), FieldKind.MOMENT),
                Field("ends_at", _tr("Ends"), FieldKind.MOMENT),
                Field("words", _tr("What people are told"), longest=500),
                Field("stops_portal", _tr("Refuse what the portal writes, too"), FieldKind.FLAG),
            ),
            key=lambda each: each.id,
            new=self._new,
            read=self._read,
            save=self._save,
            read_again=self._read_again,
        )

    def _new(self) -> WindowRecord:
        begins = (self._now + _FIRST_LENGTH).replace(minute=0, second=0, microsecond=0)
        return WindowRecord(begins, begins + _FIRST_LENGTH)

    def _state(self, window: WindowRecord) -> str:
        planned = _planned(window)
        if planned.is_open(self._now):
            return _tr("open")
        return _tr("planned") if planned.begins_at > self._now else _tr("over")

    def _read(self, search: str, _after: WindowRecord | None) -> tuple[Sequence[WindowRecord], bool]:
        self._now, words = self._keeper.now(), search_words(search)
        found = [_record(each) for each in self._keeper.windows()]
        return [each for each in found if all(word in fold(each.words or "") for word in words)], False

    def _read_again(self, window: WindowRecord) -> WindowRecord | None:
        return next((_record(each) for each in self._keeper.windows() if each.id == window.id), None)

    def _save(self, window: WindowRecord) -> WindowRecord:
        if window.version == NEW:
            return _record(plan_window(self._keeper, _planned(window)))
        return _record(self._keeper.save(_kept(window)))

    def _follow(self, window: WindowRecord | None) -> None:
        self.changes.follow(None if window is None else str(window.id))
        is_there = window is not None and window.id != 0
        planned = _planned(window) if window is not None and is_there else None
        self.end_now.setVisible(planned is not None and planned.is_open(self._now))
        self.call_off.setVisible(planned is not None and planned.begins_at > self._now)

    def _end_now(self) -> None:
        shown: WindowRecord | None = self.shown()
        if shown is None or not shown.id:
            return

        def act() -> WindowRecord:
            self._now = self._keeper.now()
            return _record(self._keeper.save(_kept(replace(shown, ends_at=self._now))))

        def done(stored: WindowRecord) -> None:
            self.renew(stored)
            undo = partial(self._keeper.save, _kept(replace(stored, ends_at=shown.ends_at)))
            self.undo_offered.emit(self.tr("Maintenance has ended; acts are taken again."), undo)

        self._lanes.run(self, act).success(done).failure(self._say_failure).start()

    def _call_off(self) -> None:
        shown: WindowRecord | None = self.shown()
        if shown is None or not shown.id:
            return

        def done(_nothing: object) -> None:
            self.let_go(shown)
            self.read()
            undo = partial(self._keeper.save, replace(_kept(shown), version=NEW))
            self.undo_offered.emit(self.tr("The maintenance window is called off."), undo)

        self._lanes.run(self, partial(self._keeper.remove, _kept(shown))).success(done).failure(
            self._say_failure
        ).start()

    def _say_failure(self, error: EduManageError) -> None:
        self.say(wording.said(error.sentence))


def _planned(window: WindowRecord) -> PlannedWindow:
    if window.begins_at is None or window.ends_at is None:
        raise MaintenanceNotPlanned(_NO_TIMES)
    return PlannedWindow(window.begins_at, window.ends_at, window.words or "", window.stops_portal)


def _kept(window: WindowRecord) -> KeptWindow:
    return KeptWindow(_planned(window), window.id, window.version)


def _record(kept: KeptWindow) -> WindowRecord:
    planned = kept.planned
    return WindowRecord(
        planned.begins_at, planned.ends_at, planned.words or None, planned.stops_portal, kept.id, kept.version
    )


def _changes_of(keeper: WindowKeeper, key: str) -> Sequence[RegisterChange]:
    return [change for change in keeper.changes() if change.key == key]


def _instant_words(at_us: object) -> str:
    return wording.moment(datetime.fromtimestamp(int(str(at_us)) / 1e6, UTC))
