"""The page on which work is handed in: the fields and the files, how far it is, and the receipt."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.handing_in.beginnings import Beginnings, Wanted, read_beginnings
from edumanage_desktop.gui.handing_in.chosen_files import local_files
from edumanage_desktop.gui.handing_in.foot import HandInFoot
from edumanage_desktop.gui.handing_in.form import HandInForm
from edumanage_desktop.gui.handing_in.looking import look_at
from edumanage_desktop.gui.handing_in.receipt import ReceiptView
from edumanage_desktop.gui.handing_in.rules_line import rules_words, too_often_words
from edumanage_desktop.gui.handing_in.sending import HandInDesk
from edumanage_desktop.gui.in_turns import InTurns
from edumanage_desktop.gui.mirroring import mirrored
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.hand_in_drafts import HandInDraft
from edumanage_desktop.services.intake import CameOf, FileOnDisk, HandIn, IntakeDesk, Receipt
from edumanage_desktop.services.session import Session

_KEPT_AFTER_MS = 500
_LOOKED_EVERY_MS = 20_000
"""So often the page looks whether an assignment closed."""


class HandInPage(QWidget):
    """Reads what it needs when it comes to the front; nothing typed is lost before it is handed in."""

    submission_wanted = Signal(int)
    told = Signal(str)
    waits = Signal()
    """Something is in the journal that is to be sent as soon as the database answers."""

    def __init__(
        self,
        *,
        session: Session,
        person: Person,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hand_in_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._person, self._lanes, self._theme = session, person, lanes, theme
        self._at_desk = Role.REGISTRAR in person.roles
        self._desk: IntakeDesk | None = None
        self._beginnings: Beginnings | None = None
        self._sender: HandInDesk | None = None
        self._faculty: dict[int, str] = {}
        self._revision: HandInDraft | None = None
        self._act_uuid = ""
        """As which act that was about to be sent before, '' for none, what stands in the fields is to be handed in."""
        self._waiting: HandInDraft | None = None
        """What waits on this computer to be sent; it stays kept until it is known what came of it."""
        self.heading = QLabel(self.tr("Hand in work"), self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "title")
        self.rules = text_label("", "secondary", self)
        self.form = HandInForm(finder=session.finder, lanes=lanes, theme=theme, at_desk=self._at_desk, parent=self)
        self._previewing: PreviewPane | None = None
        self._looked_at: Path | None = None
        self.foot = HandInFoot(self)
        self.receipt = ReceiptView(department=session.database_name, parent=self)
        self.notice = NoticePage(self)
        self.states = QStackedWidget(self)
        self._keeping = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._clock = QTimer(self, interval=_LOOKED_EVERY_MS)
        self._lay_out()
        self._connect()
        self._offer(actions)
        self.setAcceptDrops(True)
        preview = PreviewPane(self, is_own=True, in_parts=True)
        self._making = InTurns((*preview.parts(), partial(self._take_preview, preview)), parent=self)
        self._making.begin()

    @property
    def preview(self) -> PreviewPane:
        """Return where a chosen file is looked at."""
        self._making.finish()
        assert self._previewing is not None
        return self._previewing

    def _take_preview(self, preview: PreviewPane) -> None:
        self._previewing = preview
        preview.navigator.window_button.hide()
        self._shown.addWidget(preview)
        self._order_tab_stops()
        self._show_file(self._looked_at)

    def begin(self) -> None:
        """Read rules, assignments and faculty, and the draft that was left at the first time."""
        if self._desk is None:
            self._say("waiting", self.tr("One moment…"), self.tr("The rules for handing in are being read."))
        if not self.is_at_work():
            wanted = Wanted(
                desk=self._desk,
                typed=self.form.draft(),
                waiting=self._waiting,
                at_desk=self._at_desk,
                student_id=self.form.student.student_id() if self._at_desk else None,
            )
            reading = self._lanes.run(self, partial(read_beginnings, self._session, wanted))
            reading.success(self._take).failure(self._fail).start()

    def hand_in_revision(self, upload_id: int, title: str, faculty_id: int | None) -> None:
        """Begin a new revision of one's submission; what is typed already stays."""
        self._revision = HandInDraft(
            previous_upload_id=upload_id, previous_title=title, title=title, faculty_id=faculty_id
        )
        if self._desk is not None:
            self._show_revision()

    def hand_in(self) -> None:
        """Hand in what stands in the fields, or say what is missing."""
        sender = self._sender
        if sender is None or sender.is_at_work() or self.states.currentWidget() is not self._editing:
            return
        missing = self.form.missing()
        if missing is not None:
            words, widget = missing
            self.foot.say_all(words)
            self.form.go_to(widget)
            return
        read = self._beginnings
        too_often = "" if read is None else too_often_words(read.rules, read.recent())
        if too_often:
            self._say_wrong(too_often)
            return
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        draft = self.form.draft()
        handed = HandIn(
            student_id=draft.student_id,
            faculty_id=draft.faculty_id or 0,
            title=draft.title,
            description=draft.description,
            reason=draft.reason,
            collection=self.form.chosen_collection(),
            previous_upload_id=draft.previous_upload_id,
            files=[FileOnDisk(path) for path in draft.files],
        )
        self._show_at_work(True)
        sender.hand_in(replace(handed, act_uuid=self._act_uuid) if self._act_uuid else handed, draft)

    def is_at_work(self) -> bool:
        """Return whether something is being handed in."""
        return self._sender is not None and self._sender.is_at_work()

    def is_sending(self) -> bool:
        """Return whether something is being handed in that nobody has stopped."""
        return self._sender is not None and self._sender.is_at_work() and not self._sender.is_stopped()

    def stop(self) -> None:
        """Stop what is handed in, if its act is not on its way yet."""
        if self._sender is not None:
            self._sender.stop()

    def take_keyboard(self) -> None:
        """Put the keyboard where it is of use now."""
        if self.states.currentWidget() is self._editing:
            self.form.focus_first()
        elif self.states.currentWidget() is self.receipt:
            self.receipt.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def shutdown(self) -> None:
        """Keep what is typed, stop what is on its way, and end the process that shows files."""
        self.stop()
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        self._making.stop()
        if self._previewing is not None:
            self._previewing.shutdown()

    def _take(self, read: Beginnings) -> None:
        is_first = self._desk is None
        self._desk, self._beginnings = read.desk, read
        if self._sender is None:
            self._sender = self._make_sender(read.desk)
        self._faculty = {member.id: wording.plain(member.full_name) for member in read.faculty}
        self.rules.setText(rules_words(read.rules, read.hand_ins))
        self.form.files.judge_by(read.rules)
        self.form.receiver.offer(read.faculty, read.teachers)
        self.form.offer_collections(read.collections, read.now)
        if read.sent is not None and self._tell_what_came(*read.sent):
            self._show_revision()
            return
        if is_first:
            self._show_again(read.draft)
        if self.states.currentWidget() is not self.receipt:
            self.states.setCurrentWidget(self._editing)
            if is_first:
                self.form.focus_first()
        self._show_revision()

    def _make_sender(self, desk: IntakeDesk) -> HandInDesk:
        sender = HandInDesk(intake=desk.intake, drafts=desk.drafts, lanes=self._lanes, parent=self)
        sender.progressed.connect(self.foot.show_progress)
        sender.handed_in.connect(self._finish)
        sender.waits.connect(self._wait)
        sender.stopped.connect(self._stopped)
        sender.broke_off.connect(self._break_off)
        return sender

    def _show_again(self, draft: HandInDraft) -> None:
        """Show what was typed before, to be handed in as the act as which it was about to be sent."""
        self._act_uuid = draft.act_uuid
        self.form.show_draft(draft)
        if draft.files or draft.title:
            self.told.emit(self.tr("What you had typed to hand in is here again."))

    def _tell_what_came(self, sent: HandInDraft, came_of: CameOf) -> bool:
        """Tell what came of work whose answer nobody saw; return false where nothing did, and it is typed still."""
        was_waiting, self._waiting = self._waiting is not None, sent if came_of.is_waiting else None
        if came_of.receipt is not None:
            self._show_receipt(came_of.receipt, sent, is_earlier=True)
        elif came_of.is_waiting:
            self._say_waiting("")
        elif was_waiting and self.form.draft().is_empty():
            self._show_again(sent)
            self.states.setCurrentWidget(self._editing)
        return came_of.receipt is not None or came_of.is_waiting

    def _fail(self, error: EduManageError) -> None:
        if self._desk is None:
            self._say(
                "unreachable",
                self.tr("The rules for handing in cannot be read"),
                wording.said(error.sentence),
                self.tr("Try again"),
            )
        else:
            self._say_wrong(wording.said(error.sentence))

    def _show_revision(self) -> None:
        wanted, self._revision = self._revision, None
        if wanted is None:
            return
        typed = self.form.draft()
        self.states.setCurrentWidget(self._editing)
        self.form.show_draft(
            replace(
                typed,
                previous_upload_id=wanted.previous_upload_id,
                previous_title=wanted.previous_title,
                title=typed.title or wanted.title,
                faculty_id=typed.faculty_id or wanted.faculty_id,
            )
        )
        self._keeping.start()
        self.form.focus_first()

    def _read_teachers(self) -> None:
        desk, student_id = self._desk, self.form.student.student_id()
        if desk is not None and student_id is not None:
            self._lanes.run(self, partial(desk.reader.teachers, student_id)).success(self._show_teachers).start()

    def _show_teachers(self, teachers: Sequence[int]) -> None:
        self._lanes.run(self, self._session.reader.faculty).success(
            lambda faculty: self.form.receiver.offer(faculty, teachers)
        ).start()

    def _keep(self) -> None:
        desk, draft = self._desk, replace(self.form.draft(), act_uuid=self._act_uuid)
        if desk is None or desk.drafts is None or self.is_at_work():
            return  # what is handed in is kept by who hands it in
        if self._waiting is None or not draft.is_empty():
            self._lanes.run(self, partial(desk.drafts.save, draft)).on(Lane.DISK).failure(
                lambda error: self._say_wrong(wording.said(error.sentence))
            ).start()

    def _show_file(self, path: Path | None) -> None:
        """Show a chosen file as soon as there is where to show it."""
        self._looked_at = path
        if self._previewing is not None:
            look_at(self._previewing, path)

    def _finish(self, receipt: Receipt) -> None:
        self._show_at_work(False)
        if self._sender is not None:
            self._show_receipt(receipt, self._sender.draft)

    def _show_receipt(self, receipt: Receipt, draft: HandInDraft, *, is_earlier: bool = False) -> None:
        """Show the receipt of what was typed as `draft`, which is not offered again."""
        self._act_uuid = ""
        self.form.show_draft(HandInDraft(student_id=draft.student_id, student_words=draft.student_words))
        self._keep()
        who = draft.student_words if self._at_desk else wording.plain(self._person.full_name)
        to_whom = self._faculty.get(draft.faculty_id or 0, "")
        self.receipt.show_receipt(receipt, who=who, to_whom=to_whom, is_earlier=is_earlier)
        self.states.setCurrentWidget(self.receipt)

    def _wait(self, why: str) -> None:
        self._show_at_work(False)
        self._waiting = self._sender.draft if self._sender is not None else None
        self._act_uuid = ""
        self.form.show_draft(HandInDraft())
        self._say_waiting(why)
        self.waits.emit()

    def _say_waiting(self, why: str) -> None:
        sentence = self.tr(
            "{why} Your files are in the store and the submission waits on this computer: it is sent by itself as soon"
            " as the database answers. Do not hand it in again; you find it in the queue then."
        )
        self._say("sending", self.tr("It is on its way"), sentence.format(why=why).strip(), self.tr("Hand in another"))

    def _stopped(self, why: str) -> None:
        self._act_uuid = ""
        self._show_at_work(False)
        self._keep()
        self._say_wrong(why or self.tr("Stopped. Nothing was handed in, and what you typed is still here."))

    def _break_off(self) -> None:
        """Say that it is not known whether it was handed in; it is tried again as the same act."""
        self._act_uuid = self._sender.draft.act_uuid if self._sender is not None else ""
        self._show_at_work(False)
        self._say_wrong(self.tr("An unexpected error came between; its details are in the log. Try again."))

    def _follow_waiting(self) -> None:
        """Look what came of what waits, when something was sent."""
        if self._waiting is not None and self.isVisible():
            self.begin()

    def _hand_in_another(self) -> None:
        self._waiting = None
        self.states.setCurrentWidget(self._editing)
        self.begin()
        self.form.focus_first()

    def _go_on(self) -> None:
        if self._desk is None:
            self.begin()
        else:
            self._hand_in_another()

    def _clear(self) -> None:
        self._act_uuid = ""
        self.form.show_draft(HandInDraft())
        self.foot.message.hide()
        self._keep()
        self.form.focus_first()

    def _show_at_work(self, is_at_work: bool) -> None:
        self.form.setEnabled(not is_at_work)
        self.foot.show_at_work(is_at_work)

    def _say_wrong(self, words: str) -> None:
        self.foot.say(words)

    def _say(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self.states.setCurrentWidget(self.notice)

    def _follow_clock(self) -> None:
        """Offer the assignments anew as time goes by, which is the database's."""
        read = self._beginnings
        if read is not None and self.isVisible() and not self.is_at_work():
            self.form.offer_collections(read.collections, read.database_time())

    def _connect(self) -> None:
        self._keeping.timeout.connect(self._keep)
        self._clock.timeout.connect(self._follow_clock)
        self._clock.start()
        self._lanes.submissions_changed.connect(self._follow_waiting)  # no lambda: the lanes outlive this page
        self.form.edited.connect(self._keeping.start)
        self.form.edited.connect(self.foot.message.hide)
        self.form.student_chosen.connect(self._read_teachers)
        self.form.files.shown.connect(self._show_file)
        self.foot.send.clicked.connect(self.hand_in)
        self.foot.stop.clicked.connect(self.stop)
        self.foot.empty.clicked.connect(self._clear)
        self.receipt.another_wanted.connect(self._hand_in_another)
        self.receipt.submission_wanted.connect(self.submission_wanted)
        self.notice.action_chosen.connect(self._go_on)

    def _offer(self, actions: WindowActions) -> None:
        actions.bind(ActionId.HAND_IN, owner=self, run=self.hand_in)
        actions.bind(ActionId.CHOOSE_FILES, owner=self, run=self.form.files.ask)
        actions.bind(ActionId.RELOAD, owner=self, run=self.begin)
        actions.tell(self.foot.send, ActionId.HAND_IN)
        actions.tell(self.form.files.choose, ActionId.CHOOSE_FILES)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 8)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.rules)
        beside = QWidget(self)
        self._shown = QVBoxLayout(beside)
        self._shown.setContentsMargins(*mirrored(4, 8, 24, 16))
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.form)
        split.addWidget(beside)
        split.setSizes([540, 620])
        self._editing = QWidget(self)
        column = QVBoxLayout(self._editing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(self.foot)
        for state in (self._editing, self.receipt, self.notice):
            self.states.addWidget(state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.states)

    def _order_tab_stops(self) -> None:
        of_preview = self._previewing.tab_order() if self._previewing is not None else ()
        order_tab_stops(*self.form.tab_order(), *self.foot.tab_order(), *of_preview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_at_work():
            self.stop()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.is_at_work() and self.states.currentWidget() is self._editing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.form.files.add(local_files(event))
        event.acceptProposedAction()
