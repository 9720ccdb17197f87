"""The person's saved views in the window: applied, saved, taken back, and kept here while the database is away."""

from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.saved_views import (
    UNNAMED,
    FilterChoice,
    SavedViewKeeper,
    ViewDefinition,
    changes_from_text,
    changes_to_text,
    from_text,
    keep_changes,
    to_text,
)

if TYPE_CHECKING:
    from edumanage_desktop.gui.queue.page import QueuePage

_ARRANGEMENT_AFTER_MS = 1_000
"""Columns that stayed so long as they are now are remembered."""


class OwnViews(QObject):
    """Knows the views by name. A change is made here at once and stays until the database has taken it."""

    changed = Signal()
    told = Signal(str)
    hindered = Signal(str)
    """What went wrong and is over only when the person has read it."""
    way_back_offered = Signal(str)
    """The name of a deleted view that can be brought back, empty for none."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        keeper: SavedViewKeeper,
        queue: "QueuePage",
        settings: WindowSettings,
        owner: str,
        leaves_nothing: bool,
        parent: QObject,
    ) -> None:
        """`owner` tells this login of this database from others; `leaves_nothing` keeps nothing on this computer."""
        super().__init__(parent)
        self._lanes, self._keeper, self._queue, self._settings = lanes, keeper, queue, settings
        self._owner, self._leaves_nothing = sha256(owner.encode()).hexdigest()[:16], leaves_nothing
        self._kept: dict[str, str] = {}
        self._unsent: dict[str, str | None] = {}
        self._deleted: tuple[str, str] | None = None
        self._chosen = ""
        self._is_read = self._was_hindered = self._is_away = False
        self._work: Ticket | None = None
        self._settled = QTimer(self, singleShot=True, interval=_ARRANGEMENT_AFTER_MS)
        self._settled.timeout.connect(self._remember_arrangement)
        self._show_arrangement(settings.queue_arrangement)
        queue.view.columns.changed.connect(self._settled.start)
        queue.order_changed.connect(self._settled.start)
        for moved in (queue.view.columns.changed, queue.order_changed, queue.filters.changed):
            moved.connect(self.changed)

    @property
    def chosen(self) -> str:
        """Return the name of the view that was chosen last, empty for none."""
        return self._chosen

    @property
    def is_read(self) -> bool:
        """Return whether the views have been read."""
        return self._is_read

    def begin(self) -> None:
        """Read the views, and send what an earlier run could not."""
        self._unsent = changes_from_text(self._settings.unsent_views(self._owner))
        self._read()

    def go_on_with(self, name: str, definition: ViewDefinition) -> None:
        """Show the queue as a window before this one did, with the view that was chosen there; before `begin`."""
        self._chosen = name
        self._queue.begin_with(definition)
        self.changed.emit()

    def try_again(self) -> None:
        """Do what the database could not, now that it answers."""
        if self._work is not None:
            return
        if not self._is_read:
            self._read()
        elif self._unsent:
            self._send()

    def names(self) -> tuple[str, ...]:
        """Return the names of the views as they are listed."""
        return tuple(sorted((name for name in self._views() if name != UNNAMED), key=str.casefold))

    def deleted(self) -> str:
        """Return the name of the view that was deleted last and can be brought back, empty for none."""
        return self._deleted[0] if self._deleted is not None else ""

    def is_altered(self) -> bool:
        """Return whether what is shown is another arrangement than the chosen view's."""
        stored = self._views().get(self._chosen)
        return stored is not None and from_text(stored).definition != self._queue.definition()

    def choose(self, name: str) -> None:
        """Show a view; what of it cannot be had any more is told in one sentence."""
        stored = self._views().get(name)
        if stored is None:
            return
        self._chosen = name
        read = from_text(stored)
        has_faculty = self._queue.show_definition(read.definition)
        words = wording.isolated(name)
        if not has_faculty:
            gone = self.tr("The faculty member of the view “{name}” is not there any more; it shows everybody's work.")
            self.hindered.emit(gone.format(name=words))
        elif not read.is_whole:
            partly = self.tr("Part of the view “{name}” cannot be read: another version saved it. The rest is shown.")
            self.hindered.emit(partly.format(name=words))
        self.changed.emit()

    def show_everything(self) -> None:
        """Leave the chosen view: all work, newest first, the columns as they are."""
        self._chosen = ""
        self._queue.show_definition(ViewDefinition(columns=self._queue.view.columns.arrangement()))
        self.changed.emit()

    def save(self, name: str) -> None:
        """Save what is shown under a name, whatever had it."""
        self._chosen = name
        self._change({name: to_text(self._queue.definition())})
        self.told.emit(self.tr("Saved the view “{name}”.").format(name=wording.isolated(name)))

    def rename(self, old: str, new: str) -> None:
        """Give a view another name."""
        stored = self._views().get(old)
        if stored is None or old == new:
            return
        self._chosen = new if self._chosen == old else self._chosen
        self._change({old: None, new: stored})
        renamed = self.tr("The view “{old}” is called “{new}” now.")
        self.told.emit(renamed.format(old=wording.isolated(old), new=wording.isolated(new)))

    def delete(self, name: str) -> None:
        """Forget a view, which can be brought back; what is shown stays."""
        stored = self._views().get(name)
        if stored is None:
            return
        self._deleted = (name, stored)
        self._chosen = "" if self._chosen == name else self._chosen
        self._change({name: None})
        self.told.emit(self.tr("Deleted the view “{name}”.").format(name=wording.isolated(name)))
        self.way_back_offered.emit(name)

    def bring_back(self) -> None:
        """Bring the view back that was deleted last."""
        if self._deleted is None:
            return
        (name, stored), self._deleted = self._deleted, None
        self._change({name: stored})
        self.told.emit(self.tr("The view “{name}” is back.").format(name=wording.isolated(name)))
        self.way_back_offered.emit("")

    def remember(self) -> None:
        """Note on this computer how the queue is arranged, and what no database has taken yet; the session ends."""
        if self._settled.isActive():
            self._remember_arrangement()
        self._settings.queue_arrangement = self._arrangement()
        if self._unsent:
            self._lanes.run(self, partial(keep_changes, self._keeper, dict(self._unsent))).failure(_leave_it).start()
        if not self._is_away:
            self._unsent.pop(UNNAMED, None)  # it is being sent; later it could undo what was arranged elsewhere
        self._note_unsent()

    def _views(self) -> dict[str, str]:
        views = {**self._kept, **self._unsent}
        return {name: definition for name, definition in views.items() if definition is not None}

    def _arrangement(self) -> str:
        """Return columns and order without a filter: a queue that opens with one would hide work."""
        shown = self._queue.definition()
        return to_text(ViewDefinition(FilterChoice(), shown.order, shown.columns))

    def _remember_arrangement(self) -> None:
        self._settled.stop()
        arrangement = self._arrangement()
        if self._views().get(UNNAMED) != arrangement:
            self._change({UNNAMED: arrangement})

    def _show_arrangement(self, stored: str) -> None:
        if stored:
            arranged = from_text(stored).definition
            shown = self._queue.definition()
            if arranged.columns != shown.columns:
                self._queue.view.columns.arrange(arranged.columns)
            self._queue.start_with(arranged.order)

    def _read(self) -> None:
        self._work = self._lanes.run(self, self._keeper.load_all).success(self._take).failure(self._not_read).start()

    def _take(self, views: dict[str, str]) -> None:
        self._work = None
        self._kept, self._is_read = views, True
        self._chosen = self._chosen if self._chosen in self._views() else ""
        stored = self._views().get(UNNAMED)
        if stored is not None and not self._settled.isActive():
            self._show_arrangement(stored)
        self.changed.emit()
        if self._unsent:
            self._send()

    def _not_read(self, error: EduManageError) -> None:
        self._work = None
        if not self._was_hindered:
            self._was_hindered = True
            self.hindered.emit(wording.said(error.sentence))
        self.changed.emit()

    def _change(self, changes: dict[str, str | None]) -> None:
        self._unsent = {name: what for name, what in self._unsent.items() if name not in changes} | changes
        self._was_hindered = False
        self._note_unsent()
        self.changed.emit()
        if self._work is None:
            self._send()

    def _send(self) -> None:
        batch = dict(self._unsent)
        self._work = (
            self._lanes.run(self, partial(keep_changes, self._keeper, batch))
            .success(partial(self._sent, batch))
            .failure(partial(self._not_sent, batch))
            .start()
        )

    def _sent(self, batch: dict[str, str | None], without_room: frozenset[str]) -> None:
        self._work = None
        for name, definition in batch.items():
            if self._unsent.get(name, "") == definition:
                del self._unsent[name]
            if definition is None:
                self._kept.pop(name, None)
            elif name not in without_room:
                self._kept[name] = definition
        self._was_hindered = self._is_away = False
        self._note_unsent()
        if without_room - {UNNAMED}:
            self._chosen = "" if self._chosen in without_room else self._chosen
            self.hindered.emit(
                self.tr(
                    "There is room for 200 saved views, so this one was not saved; what you see stays as it is. "
                    "Delete a view that you no longer need, then save again."
                )
            )
        self.changed.emit()
        if self._unsent:
            self._send()

    def _not_sent(self, batch: dict[str, str | None], _error: EduManageError) -> None:
        self._work = None
        self._is_away = True
        if not self._was_hindered and set(batch) != {UNNAMED}:
            self._was_hindered = True
            self.hindered.emit(
                self.tr(
                    "The database has not taken the change of your saved views yet. It stays in this window, and is "
                    "sent as soon as the database answers."
                )
            )

    def _note_unsent(self) -> None:
        if not self._leaves_nothing:
            self._settings.keep_unsent_views(self._owner, changes_to_text(self._unsent) if self._unsent else "")


def _leave_it(_error: EduManageError) -> None:
    """What a session that ends could not send is noted on this computer."""
