"""All that decides in one session, put together once: single decisions, several at once, prepared ones, their undo."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import DECISIONS, ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.batches import Batches
from edumanage_desktop.gui.review.conflicts import Conflicts
from edumanage_desktop.gui.review.decision_bar import DecisionBar
from edumanage_desktop.gui.review.decision_buttons import DecisionButtons
from edumanage_desktop.gui.review.decisions import Decisions
from edumanage_desktop.gui.review.desk import DecisionDesk
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.guard import PressClock
from edumanage_desktop.gui.review.left_for_later import LeftForLater
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review.prepared import PreparedDecisions
from edumanage_desktop.gui.review.read_only_line import ReadOnlyLine
from edumanage_desktop.gui.review.releasing import Releasing
from edumanage_desktop.gui.review.undo import UndoStack
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.session import Welcome

_ACTIONS = {ActKind.APPROVE: ActionId.APPROVE, ActKind.REJECT: ActionId.REJECT, ActKind.SET_ASIDE: ActionId.SET_ASIDE}


class Deciding(QObject):
    """Lives as long as one session; who decides nothing has no bar."""

    told = Signal(str)
    hindered = Signal(str)

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        welcome: Welcome,
        queue: QueuePage,
        pane: ReviewPane,
        drafts: FeedbackDrafts,
        press_clock: PressClock,
        theme: Theme,
        settings: WindowSettings,
        workspace: QWidget,
    ) -> None:
        super().__init__(workspace)
        session, person, transitions = welcome.session, welcome.person, welcome.transitions
        self._pane = pane
        self._queue, self._drafts, self._settings, self._workspace = queue, drafts, settings, workspace
        self._who = f"{person.login}\n{session.database_name}"
        acts = frozenset(rule.kind for rule in transitions if rule.role in person.roles)
        self._decides = bool(acts & DECISIONS)
        self.read_only = ReadOnlyLine(person=person, acts=acts, parent=pane)
        self.undo = UndoStack(parent=self)
        self.desk = desk = DecisionDesk(lanes=lanes, outbox=session.outbox, reader=session.reader, parent=workspace)
        self.prepared = PreparedDecisions(
            lanes=lanes, store=session.prepared, is_on=bool(settings.prepares(self._who)), parent=self
        )
        self.batches = Batches(
            lanes=lanes, desk=desk, drafts=drafts, undo=self.undo, person=person, transitions=transitions,
            parent=workspace,
        )  # fmt: skip
        self.releasing = Releasing(
            lanes=lanes, reader=session.reader, prepared=self.prepared, batches=self.batches, desk=desk, drafts=drafts,
            person=person, transitions=transitions, parent=workspace,
        )  # fmt: skip
        self.left = LeftForLater(
            lanes=lanes, left=session.left_conflicts, reader=session.reader, handovers=session.handovers,
            login=person.login, parent=self,
        )  # fmt: skip
        conflicts = Conflicts(
            lanes=lanes, handovers=session.handovers, drafts=drafts, person=person, transitions=transitions,
            left=self.left, window=workspace,
        )  # fmt: skip
        self.decisions = Decisions(
            queue=queue, pane=pane, desk=desk, drafts=drafts, conflicts=conflicts, prepared=self.prepared,
            batches=self.batches, undo=self.undo, press_clock=press_clock, parent=workspace,
        )  # fmt: skip
        self.bar = DecisionBar(theme=theme, parent=queue)
        self.buttons = DecisionButtons(
            queue=queue,
            pane=pane,
            prepared=self.prepared,
            batches=self.batches,
            bar=self.bar,
            theme=theme,
            parent=self,
        )
        self._place_bar()
        pane.form.foot_layout.insertWidget(pane.form.foot_layout.indexOf(pane.form.action_row), self.read_only)
        lanes.met.connect(self.read_only.take_failure)
        self.desk.refused.connect(lambda _decision, refusal: self.read_only.take_failure(refusal))
        self.desk.recorded.connect(self.read_only.take_success)
        self._connect(pane)

    def begin(self) -> None:
        """Read what was prepared and which conflicts were left for later, if it is not known yet."""
        if self._decides:
            self.prepared.load()
            self.left.begin()

    def offer(self, actions: WindowActions) -> None:
        """Offer preparing and releasing, and have the keys written on the buttons whatever these say."""
        if not self._decides:
            return
        actions.bind(ActionId.PREPARE, owner=self._workspace, run=self.bar.prepare.toggle)
        actions.bind(
            ActionId.RELEASE,
            owner=self._workspace,
            run=self.releasing.release,
            is_offered=lambda: self.prepared.count() > 0,
        )
        actions.tell(self.bar.prepare, ActionId.PREPARE)
        actions.tell(self.bar.release, ActionId.RELEASE)
        actions.tell(self.bar.feedback, ActionId.FEEDBACK)
        buttons = self._pane.allowed.buttons
        self.buttons.tell_keys(lambda kind: actions.tell(buttons[kind], _ACTIONS[kind]))

    def _place_bar(self) -> None:
        layout = self._queue.layout()
        assert layout is not None
        layout.addWidget(self.bar)
        self.bar.setVisible(self._decides)
        self.bar.show_prepared(0, is_on=self.prepared.is_on)

    def _connect(self, pane: ReviewPane) -> None:
        bar, batches, releasing = self.bar, self.batches, self.releasing
        bar.prepare_toggled.connect(self._switch)
        bar.release_chosen.connect(releasing.release)
        bar.discard_chosen.connect(releasing.discard)
        bar.report_chosen.connect(batches.show_report)
        bar.stop_chosen.connect(batches.stop)
        bar.feedback_chosen.connect(self.decisions.write_feedback)
        for source in (batches, releasing, self.decisions):
            source.told.connect(self.told)
            source.hindered.connect(self.hindered)
        for guide in (batches, releasing):
            guide.visited.connect(self._queue.go_to)
        releasing.compared.connect(self.decisions.conflicts.compare)
        self.decisions.conflicts.given_up.connect(lambda decision: self.prepared.drop((decision.act,)))
        self.prepared.given_back.connect(self._drafts.restore_all)
        self.prepared.hindered.connect(self.hindered)
        self.prepared.stored.connect(self._queue.refresh)
        self.prepared.loaded.connect(self._take_loaded)
        self.prepared.loaded.connect(self._queue.undecided.take_settled)
        self.prepared.changed.connect(self._forget_undone)
        pane.filled.connect(self._restore_feedback)
        if self._decides:
            self._queue.undecided.begin()

    def _switch(self, is_on: bool) -> None:
        self._settings.remember_preparing(self._who, is_on)
        self.prepared.switch(is_on)
        self.told.emit(
            self.tr("Approve and Reject only prepare from now on. Nobody else sees that until you release it.")
            if is_on
            else self.tr("Approve and Reject decide at once from now on. What is prepared stays prepared.")
        )

    def _take_loaded(self) -> None:
        """Go on preparing where the person does so on another computer, and never chose otherwise on this one."""
        if self.prepared.count() and self._settings.prepares(self._who) is None:
            self.prepared.switch(True)
        shown = self._pane.shown_id()
        if shown is not None:
            self._restore_feedback(shown)

    def _forget_undone(self) -> None:
        self.undo.keep_prepared({each.act.act_uuid for each in self.prepared.all()})

    def _restore_feedback(self, upload_id: int) -> None:
        prepared = self.prepared.of(upload_id)
        if prepared is not None:
            self._drafts.restore(upload_id, Draft.of(prepared.act))
