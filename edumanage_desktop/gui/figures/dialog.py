"""Who has what: the figures of everybody, and the charts of whoever is chosen, each with its table."""

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.figures.charts import FigureCharts
from edumanage_desktop.gui.figures.export import FigureExports
from edumanage_desktop.gui.figures.tables import named, owner_row, owner_titles, period_rows, period_titles, whose
from edumanage_desktop.gui.figures.words import span_words
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.figures.figures import Figures, FiguresReader, OwnerFigures
from edumanage_desktop.services.figures.periods import Span, periods_of
from edumanage_desktop.services.queue_export import ListFiles

_SWITCH = "Ctrl+T"


class FiguresDialog(QDialog):
    """Charts for the eye, the same as a table by one key; who is read to begins with the table."""

    def __init__(
        self,
        *,
        reader: FiguresReader,
        files: ListFiles,
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who has what"))
        self.reader, self._lanes, self._theme = reader, lanes, theme
        self._reading: Ticket | None = None
        self.figures: Figures | None = None
        self._named: list[tuple[str, OwnerFigures]] = []
        self._shown_span = Span.WEEKS
        self.span = QComboBox(self)
        self.span.setAccessibleName(self.tr("How far back"))
        for each in Span:
            self.span.addItem(span_words(each), each)
        self.of_whom = QComboBox(self)
        self.of_whom.setAccessibleName(self.tr("Of departments, or of the people of one"))
        self.of_whom.addItem(self.tr("Departments"), None)
        self.of_whom.hide()
        self.switch = self._button(self.tr("As a table"), self.tr("Show what the charts show as a table ({keys})"))
        self.switch.setToolTip(self.switch.toolTip().format(keys=_SWITCH))
        self.export_button = self._button(self.tr("Export"), self.tr("Into a spreadsheet, a document, or on paper"))
        # Every part is made where it stands: one that moves is dressed once more with all that is in it.
        self._states = QStackedWidget(self)
        self._there = QWidget(self._states)
        self._shown = QStackedWidget(self._there)
        self.note = QLabel(self._there)
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.owners = self._table(owner_titles(), self.tr("Everybody"), self._there)
        self.charts = FigureCharts(theme=theme, parent=self._shown)
        self.periods = self._table(period_titles(), self.tr("By period"), self._shown)
        self.notice = NoticePage(self._states)
        self.message = ElidedLabel(self)
        self.message.setProperty("role", "secondary")
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.close_button = self._button(self.tr("Close"), self.tr("Close (Escape)"))
        self.exports = FigureExports(files=files, lanes=lanes, parent=self)
        self._lay_out()
        self._connect()
        if QAccessible.isActive():
            self.turn()
        self._show_notice("waiting", self.tr("One moment…"), self.tr("The figures are being counted."))
        self.resize(QSize(scaled(1180), scaled(720)).boundedTo(window_room(self)))

    def read(self) -> None:
        """Count anew what was chosen."""
        if self._reading is not None:
            self._reading.cancel()
        span: Span = self.span.currentData()
        department: str | None = self.of_whom.currentData()
        first_weekday = QLocale().firstDayOfWeek().value - 1
        periods = periods_of(span, date.today(), first_weekday=first_weekday)  # noqa: DTZ011 (the person's own day)
        reader = self.reader
        work = (
            partial(reader.of_departments, periods)
            if department is None
            else partial(reader.of_people, department, periods)
        )
        self.export_button.setEnabled(False)
        counting = self._lanes.run(self, work).on(Lane.COUNTING).success(partial(self._show, span))
        self._reading = counting.failure(self._fail).unexpected(self._break_off).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being counted or written."""
        return self._reading is None and not self.exports.is_running()

    def chosen(self) -> OwnerFigures | None:
        """Return whose figures the charts show."""
        row = self.owners.current_row()
        return self._named[row][1] if 0 <= row < len(self._named) else None

    def turn(self) -> None:
        """Show the charts as a table, or the table as charts; the keyboard goes along."""
        is_table = self._shown.currentWidget() is self.charts
        has_keyboard = any(each.hasFocus() for each in (self.periods, *self.charts.charts))
        self._shown.setCurrentWidget(self.periods if is_table else self.charts)
        if has_keyboard:
            (self.periods if is_table else self.charts.charts[0]).setFocus(Qt.FocusReason.OtherFocusReason)
        self.switch.setText(self.tr("As charts") if is_table else self.tr("As a table"))
        self.switch.setAccessibleName(self.switch.text())

    def _show(self, span: Span, figures: Figures) -> None:
        is_of_one = self.owners.current_row() > 0  # all together have no owner, and nor has the work that nobody has
        before = self.chosen() if is_of_one else None
        self._reading, self.figures, self._shown_span = None, figures, span
        self._named = named(figures)
        self._offer_people(figures)
        self.owners.blockSignals(True)
        self.owners.call_columns(owner_titles(figures))
        self.owners.setAccessibleName(whose(figures))
        self.owners.show_rows([owner_row(name, each) for name, each in self._named])
        rows = [row for row, (_, each) in enumerate(self._named) if before and row and each.owner == before.owner]
        self.owners.stand_on(next(iter(rows), 0))
        self.owners.blockSignals(False)
        self._show_note(figures)
        self.export_button.setEnabled(True)
        was_there = self._states.currentWidget() is not self.notice
        self._states.setCurrentIndex(0)
        self._follow()
        if not was_there:
            self.owners.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Show the figures of whoever is chosen."""
        each = self.chosen()
        if each is None or self.figures is None:
            return
        step = self._shown_span.step
        self.charts.show_figures(self.figures, each, step)
        self.periods.show_rows(list(period_rows(self.figures, each, step)))

    def _offer_people(self, figures: Figures) -> None:
        """Let a department be opened where the administrators want that."""
        if self.of_whom.currentData() is not None:
            return
        self.of_whom.blockSignals(True)
        self.of_whom.clear()
        self.of_whom.addItem(self.tr("Departments"), None)
        for name, each in self._named[1:]:
            if each.owner.department is not None:
                words = self.tr("People of {name}").format(name=wording.isolated(name))
                self.of_whom.addItem(words, each.owner.department)
        self.of_whom.blockSignals(False)
        self.of_whom.setVisible(figures.per_person)

    def _show_note(self, figures: Figures) -> None:
        sentences = []
        if figures.known_since is not None and not figures.is_known(0):
            words = self.tr("What was decided, and what waited, is known since {time}.")
            sentences.append(words.format(time=wording.isolated(wording.moment(figures.known_since))))
        sentences.append(self.tr("Work counts for whoever has it now, a decision for whoever made it."))
        if not figures.per_person:
            sentences.append(self.tr("Administrators can have people counted too (Department, Settings)."))
        self.note.setText("\n".join(sentences))

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        if self.of_whom.currentData() is not None:
            self.of_whom.setCurrentIndex(0)  # which reads anew: the setting may be off by now
            self._say(wording.said(error.sentence))
            return
        self._show_failure(wording.said(error.sentence))

    def _break_off(self) -> None:
        self._reading = None
        self._show_failure(self.tr("An unexpected error stopped it; its details are in the log."))

    def _show_failure(self, words: str) -> None:
        self._show_notice("unreachable", self.tr("The figures cannot be read"), words, self.tr("Try again"))

    def _show_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(
            theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action
        )  # fmt: skip
        self._states.setCurrentWidget(self.notice)

    def _say(self, sentence: str) -> None:
        self.message.show_text(sentence)
        announce(self.message, sentence)

    def _export(self, kind: ExportKind) -> None:
        if self.figures is not None:
            self.exports.choose_file(kind, self.figures, self._shown_span.step)

    def _print(self) -> None:
        if self.figures is not None:
            self.exports.choose_printer(self.figures, self._shown_span.step)

    def _table(self, titles: tuple[str, ...], name: str, parent: QWidget) -> RowTable:
        return RowTable(titles=titles, roomy=(0,), name=name, parent=parent)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (self.span, self.of_whom):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.switch)
        top.addWidget(self.export_button)
        self._shown.addWidget(self.charts)
        self._shown.addWidget(self.periods)
        column = QVBoxLayout(self._there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.owners, 3)
        column.addWidget(self._shown, 4)
        column.addWidget(self.note)
        self._states.addWidget(self._there)
        self._states.addWidget(self.notice)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._states, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        menu = QMenu(self.export_button)
        for words, kind in (
            (self.tr("Workbook (XLSX)…"), ExportKind.XLSX),
            (self.tr("Text (CSV)…"), ExportKind.CSV),
            (self.tr("Document (PDF)…"), ExportKind.PDF),
        ):
            menu.addAction(words).triggered.connect(partial(self._export, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Print…")).triggered.connect(self._print)
        self.export_button.setMenu(menu)
        self.span.currentIndexChanged.connect(self.read)
        self.of_whom.currentIndexChanged.connect(self.read)
        self.owners.stood_on.connect(self._follow)
        self.switch.clicked.connect(self.turn)
        QShortcut(QKeySequence(_SWITCH), self).activated.connect(self.turn)
        self.exports.told.connect(self._say)
        self.notice.action_chosen.connect(self.read)
        self.close_button.clicked.connect(self.reject)
