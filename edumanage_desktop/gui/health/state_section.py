"""How the service is now: alerts that stand, vital signs in words, and the chart of the one that is chosen."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.health import Alert, Gauge
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.charts.time_chart import TimeChart
from edumanage_desktop.gui.details_pane import WrappedColumn
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.health.vitals import (
    LOOKS,
    VitalSign,
    chart_of,
    known_words,
    last_known,
    signs,
    since_words,
    span_words,
    standing_words,
    table_of,
)
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.mirroring import mirrored
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import Column, RecordModel, RecordView
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.health.alert_words import meaning, told
from edumanage_desktop.services.health.desk import HealthDesk
from edumanage_desktop.services.health.figures import HealthFigures, Span
from edumanage_desktop.services.health.unlooked import unlooked
from edumanage_desktop.services.health.watching import Looked
from edumanage_desktop.services.maintenance.growth import TableSize

if TYPE_CHECKING:
    from edumanage_desktop.gui.health.telling_dialog import TellingDialog

_ICON_PX = 14
_LEFT_PX, _RIGHT_PX, _LEAST_HEIGHT_PX = 440, 360, 200
_HOW_IT_IS, _ROOM_FOR_WORDS_PX = 2, 420
_ALERT_ROWS = 4
_SWITCH = "Ctrl+T"


class SignModel(RecordModel):
    """Holds the `VitalSign`s."""

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, lambda sign: sign.vital, parent)
        self._theme = theme

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, token = LOOKS[self.records[index.row()].standing]
            return icon_picture(icon, self._theme.tokens.color(token), _ICON_PX)
        return super().data(index, role)


class _Column(WrappedColumn):
    """Scrolls where all of it is higher than the window, as with large letters; what may be lower gives way first."""

    def give_room(self) -> None:
        width = self.viewport().width()
        if width > 0:
            self.column.activate()
            self.body.setMinimumHeight(max(0, self.column.totalMinimumHeightForWidth(width)))


class StateSection(TabSection):
    """See the module; it looks anew when it is read, and when the page asks."""

    alerts_changed = Signal(object)
    """`Sequence[Alert]`: what stands, as it was just found."""
    find_out = Signal(object)
    """The `Alert` of which somebody wants to know more."""
    events_wanted = Signal(object, object)
    """From when to when (UTC) somebody wants to see what happened."""

    def __init__(self, *, desk: HealthDesk, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._theme = desk, lanes, theme
        self._reading: Ticket | None = None
        self._looking: Ticket | None = None
        self.figures: HealthFigures | None = None
        self._gauges: Mapping[Gauge, int] = {}
        self._tables: Sequence[TableSize] | None = None
        """What the last look found, of the status and of the tables."""
        self._states = QStackedWidget(self)
        self.notice = NoticePage(self._states)
        self._scroll = _Column(self._states)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._there = self._scroll.body
        self.message = text_label("", "error", self._there)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.calm = text_label("", "secondary", self._there)
        self.unlooked = text_label("", "secondary", self._there)
        self.unlooked.setAccessibleDescription(self.tr("What nobody looked at"))
        self.unlooked.hide()
        alert_columns = (
            Column(self.tr("Alert"), lambda alert: wording.said(told(alert)), is_wide=True),
            Column(self.tr("Since"), since_words, width_px=140),
            Column(self.tr("Known to"), known_words, width_px=110),
        )
        self.alert_model = RecordModel(alert_columns, lambda alert: alert.key, self)
        self.alerts = RecordView(self.alert_model, alert_columns, self.tr("Alerts that stand"), self._there)
        self.meaning = text_label("", "secondary", self._there)
        self.seen_button = QPushButton(self.tr("Acknowledge"), self._there)
        self.seen_button.setToolTip(self.tr("Let all administrators see that you know of it"))
        self.find_button = QPushButton(self.tr("Find out more…"), self._there)
        self.find_button.setToolTip(self.tr("Run the diagnosis that belongs to it"))

    def make_rest(self) -> None:
        """Make vital signs and chart, and put all of it together."""
        sign_columns = (
            Column(self.tr("State"), lambda sign: standing_words(sign.standing), width_px=130),
            Column(self.tr("What"), lambda sign: sign.name, width_px=176),
            Column(self.tr("How it is"), lambda sign: sign.words, is_wide=True, least_room_px=_ROOM_FOR_WORDS_PX),
        )
        self.splitter = Divided(theme=self._theme, parent=self._there)
        self._left = QWidget(self.splitter)
        self._right = QWidget(self.splitter)
        self.span = QComboBox(self._left)
        self.span.setAccessibleName(self.tr("How far back"))
        for each in Span:
            self.span.addItem(span_words(each), each)
        self.span.setCurrentIndex(1)
        self.sign_model = SignModel(self._theme, sign_columns, self)
        self.signs = RecordView(self.sign_model, sign_columns, self.tr("Vital signs"), self._left)
        self.sign_words = text_label("", "secondary", self._left)
        self._shown = QStackedWidget(self._right)
        self.chart = TimeChart(title=self.tr("Chart"), theme=self._theme, parent=self._shown)
        self.table = RowTable(titles=("", "", ""), roomy=(0,), name=self.tr("Values of the chart"), parent=self._shown)
        self.switch = QPushButton(self.tr("As a table"), self._right)
        self.switch.setToolTip(self.tr("Show what the chart shows as a table ({keys})").format(keys=_SWITCH))
        self.events_button = QPushButton(self.tr("What happened then…"), self._right)
        self.events_button.setToolTip(self.tr("Show the log of the marked time"))
        self.telling_button = QPushButton(self.tr("Where alerts are told…"), self._there)
        self.telling_button.setProperty("kind", "text")
        self.telling_button.setToolTip(self.tr("By mail and by a webhook"))
        for button in (self.seen_button, self.find_button, self.telling_button, self.switch, self.events_button):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._say_notice("waiting", self.tr("One moment…"), self.tr("The figures are being read."))

    def read(self) -> None:
        """Read the figures, then look at everything; what takes long comes when it is there."""
        if self._reading is not None:
            self._reading.cancel()
        span: Span = self.span.currentData()
        work = partial(self._desk.reader.figures, span)
        reading = self._lanes.run(self, work).on(Lane.COUNTING).success(self._show).failure(self._fail)
        self._reading = reading.unexpected(self._break_off).start()
        self.look()

    def look(self) -> None:
        """Look at everything that may be alarming."""
        if self._looking is None:
            looking = self._lanes.run(self, self._desk.watch.look).on(Lane.COUNTING)
            looking = looking.success(self._take_looked).failure(self._fail_look)
            self._looking = looking.unexpected(self._end_look).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or looked at."""
        return self._reading is None and self._looking is None

    def take_keyboard(self) -> None:
        """Put the keyboard into what is alarming, or into the vital signs."""
        if self._states.currentWidget() is self.notice:
            self.notice.focus_action()
        elif self.alerts.isVisible():
            self.alerts.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.signs.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """There is nothing to be saved."""

    def has_unsaved(self) -> bool:
        """Return that nothing is typed here."""
        return False

    def forget_unsaved(self) -> None:
        """There is nothing to let go of."""

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show what stands."""
        before = self.alerts.current_record()
        self.alert_model.show_records(list(alerts))
        self.alerts.setVisible(bool(alerts))
        for part in (self.meaning, self.seen_button, self.find_button):
            part.setVisible(bool(alerts))
        self.calm.setText(self.tr("%n alerts stand.", "", len(alerts)) if alerts else self.tr("No alert stands."))
        rows = min(_ALERT_ROWS, len(alerts))
        row_px = self.alerts.verticalHeader().defaultSectionSize()
        self.alerts.setFixedHeight(self.alerts.horizontalHeader().sizeHint().height() + rows * row_px + 4)
        self._scroll.give_room()
        if alerts:
            self.alerts.go_to(max(0, self.alert_model.row_of(before.key) if before is not None else 0))
        self._follow_alert()

    def turn(self) -> None:
        """Show the chart as a table, or the table as a chart; the keyboard goes along."""
        is_table = self._shown.currentWidget() is self.chart
        had_keyboard = self.chart.hasFocus() or self.table.hasFocus()
        self._shown.setCurrentWidget(self.table if is_table else self.chart)
        if had_keyboard:
            (self.table if is_table else self.chart).setFocus(Qt.FocusReason.OtherFocusReason)
        self.switch.setText(self.tr("As a chart") if is_table else self.tr("As a table"))
        self.switch.setAccessibleName(self.switch.text())

    def settle_telling(self) -> "TellingDialog":
        """Ask where alerts are told; return what asks."""
        from edumanage_desktop.gui.health.telling_dialog import TellingDialog

        dialog = TellingDialog(telling=self._desk.telling, lanes=self._lanes, parent=self.window())
        self._theme.dress(dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def marked_time(self) -> tuple[datetime, datetime] | None:
        """Return from when to when the marked point of the chart is, None where none is."""
        if self.figures is None or self.chart.marked is None:
            return None
        row = self.table.currentIndex().row() if self._shown.currentWidget() is self.table else -1
        begins = self.figures.begins[self.chart.marked if row < 0 else -1 - row]  # the newest row is the first
        return begins, begins + self.figures.span.step

    def _show(self, figures: HealthFigures) -> None:
        self._reading, self.figures = None, figures
        was_there = self._states.currentWidget() is self._scroll
        standing = [alert for alert in figures.alerts if alert.resolved_at is None]
        self._bring_up_to_date(standing)
        if not was_there:
            self.show_alerts(standing)
            self._states.setCurrentWidget(self._scroll)
            self.take_keyboard()
        self._say("")

    def _take_looked(self, looked: Looked) -> None:
        self._looking = None
        known = {alert.key for alert in self.alert_model.records}
        self.show_alerts(looked.alerts)
        fresh = [wording.said(told(alert)) for alert in looked.alerts if alert.key not in known]
        if fresh and self.isVisible():
            announce(self.alerts, "\n".join(fresh), is_urgent=True)
        self.unlooked.setText(" ".join(map(wording.said, unlooked(looked.facts))))
        self.unlooked.setVisible(bool(self.unlooked.text()))
        self._scroll.give_room()
        self._gauges, self._tables = looked.facts.gauges, looked.facts.tables
        self._bring_up_to_date(looked.alerts)
        self.alerts_changed.emit(looked.alerts)

    def _bring_up_to_date(self, alerts: Sequence[Alert]) -> None:
        """Let the vital signs stand as the last look says, whichever came first."""
        if self.figures is None:
            return
        self.figures = self.figures.brought_up_to_date(self._gauges, alerts)
        before: VitalSign | None = self.signs.current_record()
        self.sign_model.show_records(signs(self.figures, self._tables))
        self.signs.go_to(max(0, self.sign_model.row_of(before.vital) if before is not None else 0))
        self._follow_sign()

    def _follow_sign(self) -> None:
        sign: VitalSign | None = self.signs.current_record()
        if sign is None or self.figures is None:
            return
        self.sign_words.setText(sign.words)
        content = chart_of(sign.vital, self.figures)
        marked = self.chart.marked_period() if self.chart.accessibleName() == sign.name else None
        self.chart.call(sign.name)
        self.chart.show_content(content)
        self.chart.mark(content.periods.index(marked) if marked in content.periods else last_known(content))
        titles, rows = table_of(content)
        self.table.call_columns([*titles, *[""] * (3 - len(titles))])
        self.table.show_rows([[*row, *[""] * (3 - len(row))] for row in rows])
        self.table.setColumnHidden(2, len(titles) < 3)

    def _follow_alert(self) -> None:
        alert: Alert | None = self.alerts.current_record()
        self.meaning.setText("" if alert is None else wording.said(meaning(alert.rule)))
        self._scroll.give_room()
        self.seen_button.setEnabled(alert is not None and alert.acknowledged_by is None)
        self.find_button.setEnabled(alert is not None)

    def _acknowledge(self) -> None:
        alert: Alert | None = self.alerts.current_record()
        if alert is not None and alert.acknowledged_by is None:
            work = partial(self._desk.watch.acknowledge, [alert])
            self._lanes.run(self, work).success(self._take_acknowledged).failure(self._tell).start()

    def _take_acknowledged(self, alerts: Sequence[Alert]) -> None:
        self.show_alerts(alerts)
        self._bring_up_to_date(alerts)
        self.alerts_changed.emit(alerts)
        self.told.emit(self.tr("Acknowledged. It stands until it is over."))

    def _find_out(self) -> None:
        alert: Alert | None = self.alerts.current_record()
        if alert is not None:
            self.find_out.emit(alert)

    def _show_events(self) -> None:
        marked = self.marked_time()
        if marked is not None:
            self.events_wanted.emit(*marked)

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        self._fail_with(wording.said(error.sentence))

    def _break_off(self) -> None:
        self._reading = None
        self._fail_with(self.tr("An unexpected error stopped it; its details are in the log."))

    def _fail_with(self, words: str) -> None:
        if self.figures is None:
            self._say_notice("unreachable", self.tr("The figures cannot be read"), words, self.tr("Try again"))
        else:
            self._say(words)

    def _fail_look(self, error: EduManageError) -> None:
        self._looking = None
        if self.figures is not None:
            self._say(wording.said(error.sentence))

    def _end_look(self) -> None:
        self._looking = None

    def _tell(self, error: EduManageError) -> None:
        self._say(wording.said(error.sentence))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self._scroll.give_room()
        if words:
            announce(self.message, words)

    def _say_notice(self, icon: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon, title=title, sentence=sentence, action=action)
        self._states.setCurrentWidget(self.notice)

    def _lay_out(self) -> None:
        for part in (self._left, self._right):
            self._theme.dress(part)
        spans = QHBoxLayout()
        spans.addWidget(self.span)
        spans.addStretch()
        left = QVBoxLayout(self._left)
        cut_px = int(self.isRightToLeft())  # a splitter that is mirrored puts its first part one pixel too far
        left.setContentsMargins(*mirrored(cut_px, 8, 16, 8))
        left.setSpacing(8)
        left.addLayout(spans)
        left.addWidget(self.signs, 1)
        left.addWidget(self.sign_words)
        self.sign_words.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.events_button)
        buttons.addWidget(self.switch)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(*mirrored(16, 8, 0, 8))
        right.setSpacing(8)
        right.addLayout(buttons)
        right.addWidget(self._shown, 1)
        self._shown.addWidget(self.chart)
        self._shown.addWidget(self.table)
        self._left.setMinimumWidth(_LEFT_PX)
        self._right.setMinimumWidth(_RIGHT_PX)
        self.splitter.setMinimumHeight(scaled(_LEAST_HEIGHT_PX))
        self.splitter.setSizes([scaled(640), scaled(500)])
        acting = QHBoxLayout()
        acting.addWidget(self.meaning, 1)
        acting.addWidget(self.find_button)
        acting.addWidget(self.seen_button)
        self.meaning.setWordWrap(True)
        column = self._scroll.column
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        heading = QHBoxLayout()
        heading.addWidget(self.calm, 1)
        heading.addWidget(self.telling_button)
        column.addWidget(self.message)
        column.addLayout(heading)
        column.addWidget(self.unlooked)
        column.addWidget(self.alerts)
        column.addLayout(acting)
        column.addWidget(self.splitter, 1)
        self._states.addWidget(self.notice)
        self._states.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)
        order_tab_stops(
            self.telling_button, self.alerts, self.find_button, self.seen_button, self.span, self.signs,
            self.events_button, self.switch, self.chart, self.table,
        )  # fmt: skip

    def _connect(self) -> None:
        self.span.activated.connect(self.read)
        self.signs.current_changed.connect(self._follow_sign)
        self.signs.left_out.connect(lambda: self.sign_words.setVisible(self.signs.isColumnHidden(_HOW_IT_IS)))
        self.alerts.current_changed.connect(self._follow_alert)
        self.seen_button.clicked.connect(self._acknowledge)
        self.find_button.clicked.connect(self._find_out)
        self.events_button.clicked.connect(self._show_events)
        self.chart.chosen.connect(self._show_events)
        self.switch.clicked.connect(self.turn)
        self.telling_button.clicked.connect(self.settle_telling)
        self.notice.action_chosen.connect(self.read)
        shortcut = QShortcut(QKeySequence(_SWITCH), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.turn)
