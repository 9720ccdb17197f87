"""The dialog that asks for the way back and its reason, and shows first what each way would lose."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from edumanage_desktop.domain.deployments import LONGEST_REASON, one_line
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.deployment.plans import desk_of
from edumanage_desktop.gui.deployment.window_choice import WindowChoice
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.backup.in_place import Outlook
from edumanage_desktop.services.backup.room import told_apart
from edumanage_desktop.services.deployment.rolling_back import RollBack, RollbackPlan, loss_sentence


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deployment", text)


@dataclass(frozen=True, slots=True)
class WaysBack:
    """What each way would lose; `hindrance` says why one cannot be gone."""

    to: str = ""
    down_hindrance: str = ""
    snapshot: str = ""
    outlook: Outlook | None = None
    restore_hindrance: str = ""


class RollbackDialog(AskingDialog):
    """Nothing can be chosen before it is known what it would lose; cancelling is the default."""

    chosen = Signal(object, bool)
    """The `RollbackPlan`, and whether it is by restore."""

    def __init__(self, *, repository: OpenRepository, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Roll back"),
            intro=_tr(
                "Go back when a release has critical bugs, a hole, is too slow or damages data. The reason is recorded,"
                " also over a restore. Afterwards install the previous program."
            ),
            go=_tr("Roll back"),
            is_danger=True,
            place=GuidePlace.ROLLING_BACK,
            parent=parent,
        )
        self._repository = repository
        self._ways: WaysBack | None = None
        self.down = QRadioButton(_tr("Down the schema, with all work kept"), self)
        self.restore = QRadioButton(_tr("To a backup, in place of what is in use"), self)
        self.down_words = text_label("", "secondary", self)
        self.restore_words = text_label("", "secondary", self)
        self.replays = QCheckBox(_tr("Do lost work again afterwards"), self)
        self.replays.setToolTip(_tr("The maintenance window ends before, for acts are refused in one"))
        for button in (self.down, self.restore, self.replays):
            button.setAccessibleName(button.text())
            button.setEnabled(False)
        self.window_choice = choice = WindowChoice(self)
        self.reason = self.add_field(_tr("Reason"))
        self.reason.setMaxLength(LONGEST_REASON)
        parts = (self.down, self.down_words, self.restore, self.restore_words, self.replays)
        for place, part in enumerate((*parts, choice.opens, choice.minutes, choice.stops_portal), start=1):
            self.body.insertWidget(place, part)
        self.go.setEnabled(False)
        self.down_words.setText(_tr("Looking what it would lose…"))
        self.reason.textChanged.connect(self._allow)
        for choice_made in (self.down, self.restore):
            choice_made.toggled.connect(self._allow)
        self.asked.connect(self._choose)
        self._looking = (
            lanes.run(self, lambda: _look(repository))
            .on(Lane.REPOSITORY)
            .success(self._show)
            .failure(self._fail)
            .start()
        )
        self.reason.setFocus()

    def is_settled(self) -> bool:
        """Return whether it is known what each way would lose."""
        return self._ways is not None

    def _show(self, ways: WaysBack) -> None:
        self._ways = ways
        self.down.setEnabled(not ways.down_hindrance)
        self.restore.setEnabled(not ways.restore_hindrance)
        self.replays.setEnabled(ways.outlook is not None and bool(ways.outlook.lost))
        self.down_words.setText(
            ways.down_hindrance
            or _tr("To schema {revision}. Nothing would be lost.").format(revision=wording.isolated(ways.to))
        )
        if ways.outlook is None:
            self.restore_words.setText(ways.restore_hindrance)
        else:
            told = _tr("{backup}. {lost}")
            lost = in_place_words.lost_words(ways.outlook)
            self.restore_words.setText(told.format(backup=wording.isolated(ways.snapshot), lost=lost))
        (self.down if self.down.isEnabled() else self.restore).setChecked(True)
        self._allow()
        self.fit()

    def _fail(self, error: EduManageError) -> None:
        self.down_words.setText("")
        self.say(wording.said(error.sentence))

    def _allow(self) -> None:
        chosen = next((each for each in (self.down, self.restore) if each.isChecked() and each.isEnabled()), None)
        self.go.setEnabled(self._ways is not None and chosen is not None and bool(one_line(self.reason.text())))

    def _choose(self) -> None:
        assert self._ways is not None
        minutes, by_restore = self.window_choice.window_minutes(), self.restore.isChecked()
        plan = RollbackPlan(
            reason=self.reason.text(),
            to=None if by_restore else self._ways.to,
            snapshot=self._ways.snapshot if by_restore else None,
            replays=by_restore and self.replays.isChecked(),
            window_minutes=minutes,
            goes_without_window=minutes is None,
            stops_portal=self.window_choice.stops_portal.isChecked(),
        )
        self.chosen.emit(plan, by_restore)
        self.accept()


def _look(repository: OpenRepository) -> WaysBack:
    """Find out what each way would lose, in a lane of its own."""
    account = repository.administrator
    if account is None:
        return _looked(repository)
    with told_apart():
        return _looked(repository)


def _looked(repository: OpenRepository) -> WaysBack:
    to = down_hindrance = snapshot = restore_hindrance = ""
    outlook: Outlook | None = None
    with repository.room.deployment(desk_of(repository), repository.administrator) as desk:
        back = RollBack(desk=desk)
        desk.schema.check()
        try:
            to = back.revision_before()
            losses = back.losses(to)
            if losses:
                down_hindrance = wording.said(loss_sentence(to, losses))
        except EduManageError as error:
            down_hindrance = wording.said(error.sentence)
        try:
            snapshot = back.snapshot_before()
            outlook = back.outlook(snapshot)
        except EduManageError as error:
            restore_hindrance = wording.said(error.sentence)
    return WaysBack(to, down_hindrance, snapshot, outlook, restore_hindrance)
