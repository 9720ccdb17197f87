"""The filters above the queue: text, faculty, time received, and statuses and marks as chips with their counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.clear_button import let_icons_grow
from edumanage_desktop.gui.forms.ui_filter_bar import Ui_FilterBar
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.queue.chip_rows import ChipRows
from edumanage_desktop.gui.queue.faculty_choice import FacultyChoice
from edumanage_desktop.gui.queue.saved_views_button import SavedViewsButton
from edumanage_desktop.gui.tab_stops import name_clear_button, order_tab_stops
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.queue import ARCHIVED, Mark, QueueFilter
from edumanage_desktop.services.saved_views import EARLIEST_YEAR, LATEST_YEAR, FilterChoice, ReceivedSpan

_SOONEST_MS, _LATEST_MS = 35, 150
"""How long a search waits for the next letter: where the database answers quickly it answers while one types."""
_TYPING_MS = 400
"""Who typed a letter so long ago may type another."""
_SLOW_MS = 90
_WORDS_FROM_PX = 620
"""A narrower bar leaves the saved views' button its icon."""
_SEARCH_LEAST_PX = 130
"""Room for a student's number; where the choices beside it leave less, they stand below."""
_ALWAYS_SHOWN = (str(Status.SUBMITTED), str(Status.APPROVED), str(Status.REJECTED))
_MARKS = {str(mark): mark for mark in (Mark.PREPARED, Mark.SET_ASIDE, Mark.TWINS)}
_CHIPS = (*_ALWAYS_SHOWN, *_MARKS, str(Status.WITHDRAWN), LEGACY_STATUS, ARCHIVED)
_ICONS = {LEGACY_STATUS: "other", str(Mark.SET_ASIDE): "aside", ARCHIVED: "archive"}
"""Those that have another name than the rule."""


def _day(chosen: QDate) -> date:
    return date(chosen.year(), chosen.month(), chosen.day())


def local_midnight(day: QDate) -> datetime:
    """Return the start of a day of the person's time zone as aware UTC."""
    return datetime.combine(day.toPython(), time.min).astimezone().astimezone(UTC)  # type: ignore[arg-type]  # toPython is typed as object


class FilterBar(QWidget):
    """Holds what the person asked for; `changed` fires once for each new filter."""

    changed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = Ui_FilterBar()
        self._form.setupUi(self)
        self._last = self._bounds = QueueFilter()
        self._is_bounded, self._usual = False, frozenset[str]()
        let_icons_grow(self._form.search)
        self._search_icon = QAction(self.tr("Search"), self)
        self._form.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._debounce = QTimer(self, singleShot=True, interval=_SOONEST_MS)
        self._debounce.setTimerType(Qt.TimerType.PreciseTimer)
        self._debounce.timeout.connect(self._tell)
        self._form.search.textChanged.connect(lambda: self._debounce.start())
        self._typed = QElapsedTimer()
        self._form.search.textEdited.connect(lambda: self._typed.start())
        self._form.search.returnPressed.connect(self._tell)
        self._form.faculty.faculty_chosen.connect(self._tell)
        self._offer_spans()
        for choice in (self._form.faculty, self._form.received):
            choice.view().setAccessibleName(choice.accessibleName())
        form = self._form
        self._choices = QHBoxLayout()
        self._choices.setSpacing(form.search_row.spacing())
        form.bar_layout.insertLayout(1, self._choices)
        self._chip_rows = ChipRows(first=form.chips, below=form.bar_layout, parent=self)
        self._wanted_chips: set[str] = set(_ALWAYS_SHOWN)
        self._above: list[QPushButton] = []
        """The chips of the first row, behind which the views stand."""
        self._offers_twins = self._offers_archived = False
        self._chips = {rule: self._make_chip(rule) for rule in _CHIPS}
        name_clear_button(self._form.search, self.tr("Clear the search"))
        self._theme.changed.connect(self._colour)
        self._colour()
        self.show_counts(None)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        form = self._form
        fields = (form.search, form.faculty, form.received, form.received_from, form.received_until)
        return (*fields, *self._chip_stops())

    def _chip_stops(self) -> tuple[QWidget, ...]:
        below = [chip for chip in self._chips.values() if chip not in self._above]
        return (*self._above, self._form.views, *below)

    @property
    def search(self) -> QLineEdit:
        """Return the search field."""
        return self._form.search

    @property
    def views(self) -> SavedViewsButton:
        """Return the button with the saved views."""
        return self._form.views

    @property
    def faculty(self) -> FacultyChoice:
        """Return the choice of a faculty member."""
        return self._form.faculty

    def find_own(self) -> None:
        """Ask for a title or a file alone, where all work is one student's own."""
        self._form.search.setPlaceholderText(self.tr("Title or file"))

    def offer_faculty(self, faculty: Sequence[FacultyMember]) -> None:
        """Let the person choose among these."""
        self._form.faculty.offer(faculty)
        self._place_choices()

    def queue_filter(self) -> QueueFilter:
        """Return what is asked for."""
        received_from, received_before = self._span()
        bounds = self._bounds
        return replace(
            bounds,
            faculty_id=bounds.faculty_id if self._is_bounded else self._form.faculty.faculty_id(),
            statuses=self._chosen_statuses(),
            marks=self._chosen_marks(),
            received_from=received_from,
            received_before=received_before,
            text=" ".join(self._form.search.text().split()),
            archived=self._chips[ARCHIVED].isChecked(),
        )

    def choice(self) -> FilterChoice:
        """Return what is asked for as it was chosen, for a saved view."""
        span = ReceivedSpan(str(self._form.received.currentData()))
        is_range = span is ReceivedSpan.RANGE
        return FilterChoice(
            text=" ".join(self._form.search.text().split()),
            statuses=self._chosen_statuses(),
            marks=self._chosen_marks(),
            faculty_id=self._form.faculty.faculty_id(),
            span=span,
            first_day=_day(self._form.received_from.date()) if is_range else None,
            last_day=_day(self._form.received_until.date()) if is_range else None,
            archived=self._chips[ARCHIVED].isChecked(),
        )

    def choose(self, choice: FilterChoice) -> bool:
        """Ask for this without telling; return false when its faculty member is not among those who can be chosen."""
        form = self._form
        form.search.setText(choice.text)
        form.faculty.choose(choice.faculty_id)
        if choice.first_day is not None and choice.last_day is not None:
            form.received_from.setDate(QDate(choice.first_day.year, choice.first_day.month, choice.first_day.day))
            form.received_until.setDate(QDate(choice.last_day.year, choice.last_day.month, choice.last_day.day))
        form.received.setCurrentIndex(form.received.findData(str(choice.span)))
        form.range_row.setVisible(choice.span is ReceivedSpan.RANGE)
        for rule, chip in self._chips.items():
            chip.setChecked(rule in choice.statuses or rule in choice.marks or (rule == ARCHIVED and choice.archived))
            if chip.isChecked():
                self._wanted_chips.add(rule)
        self._place_chips()
        self.take()
        return form.faculty.faculty_id() == choice.faculty_id

    def take(self) -> QueueFilter:
        """Return what is asked for now, and tell of it no more: who takes it acts on it."""
        self._debounce.stop()
        self._last = self.queue_filter()
        return self._last

    def is_being_typed(self) -> bool:
        """Return whether the next letter of the search may well be on its way."""
        return self._typed.isValid() and self._typed.elapsed() < _TYPING_MS

    def note_answer(self, took_ms: int) -> None:
        """Note how long the database took for what was asked last."""
        self._debounce.setInterval(_SOONEST_MS if took_ms < _SLOW_MS else min(took_ms, _LATEST_MS))

    def is_filtering(self) -> bool:
        """Return whether anything is left out."""
        return self.queue_filter() not in (self._bounds, replace(self._bounds, statuses=self._usual))

    def clear(self) -> None:
        """Leave nothing out any more."""
        self._form.search.clear()
        self._form.faculty.choose(None)
        self._form.received.setCurrentIndex(0)
        self._form.range_row.hide()
        self._choose_rules(self._usual)
        self._tell()

    def stand_within(self, bounds: QueueFilter, usual: frozenset[str]) -> None:
        """Filter what lies within these bounds alone: whose work is shown is chosen elsewhere.

        Where nothing else is asked for, work of the `usual` rule statuses is shown.
        """
        if not self._is_bounded:
            self._choose_rules(usual)
        self._bounds, self._usual, self._is_bounded = bounds, usual, True
        self._form.faculty.hide()
        self._form.views.hide()
        self._tell()

    def choose_faculty(self, faculty_id: int | None) -> None:
        """Show only the work of one faculty member; of everybody for None."""
        self._form.faculty.choose(faculty_id)
        self._tell()

    def choose_statuses(self, rules: frozenset[str]) -> None:
        """Show only these rule statuses and marks."""
        self._choose_rules(rules)
        self._tell()

    def choose_span(self, span: ReceivedSpan) -> None:
        """Show only what was received in a span of time."""
        self._form.received.setCurrentIndex(self._form.received.findData(str(span)))
        self._span_chosen()

    def choose_range(self, first: QDate, last: QDate) -> None:
        """Show only what was received from the first day to the last, both included."""
        self._form.received_from.setDate(first)
        self._form.received_until.setDate(last)
        self.choose_span(ReceivedSpan.RANGE)

    def offer_twins(self) -> None:
        """Let the person ask for work that is in other submissions too: some was seen."""
        self._offers_twins = True
        self._wanted_chips.add(str(Mark.TWINS))
        self._place_chips()

    def toggle_twins(self) -> None:
        """Show only work that is in other submissions too, or no longer only that."""
        self.offer_twins()
        self._chips[str(Mark.TWINS)].click()

    def offer_archived(self) -> None:
        """Let the person ask for archived work: there is some."""
        if not self._offers_archived:
            self._offers_archived = True
            self._wanted_chips.add(ARCHIVED)
            self._place_chips()

    def show_archived(self) -> None:
        """Show archived work and nothing else, of every status."""
        self.offer_archived()
        self._choose_rules(frozenset({ARCHIVED}))
        self._tell()

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """Put the counts on the chips, none while they are unknown; the rare ones are there only where needed."""
        for rule, chip in self._chips.items():
            count = counts.get(rule, 0) if counts is not None else 0
            word = wording.filter_word(rule)
            text = (
                self.tr("{status}  {count}").format(status=word, count=wording.number(count))
                if counts is not None and rule not in (Mark.TWINS, ARCHIVED)
                else word
            )
            chip.setText(f" {text}")
            chip.setAccessibleName(text)
            is_wanted = rule in _ALWAYS_SHOWN or bool(count) or chip.isChecked()
            is_wanted |= (rule == Mark.TWINS and self._offers_twins) or (rule == ARCHIVED and self._offers_archived)
            (self._wanted_chips.add if is_wanted else self._wanted_chips.discard)(rule)
        self._place_chips()

    def show_place(self, row: int | None, total: int | None) -> None:
        """Say which of how many is selected; None for unknown."""
        if total is None:
            text = ""
        elif row is None:
            text = wording.number(total)
        else:
            text = self.tr("{place} of {total}").format(place=wording.number(row + 1), total=wording.number(total))
        self._form.place.setText(text)
        self._place_chips()

    def place(self) -> str:
        """Return what is said about the place in the queue."""
        return self._form.place.text()

    def chip_text(self, rule: str) -> str:
        """Return what stands on the chip of a rule status or mark."""
        return self._chips[rule].text()

    def _choose_rules(self, rules: frozenset[str]) -> None:
        for rule, chip in self._chips.items():
            chip.setChecked(rule in rules)

    def _chosen_statuses(self) -> frozenset[str]:
        return frozenset(
            rule for rule, chip in self._chips.items() if chip.isChecked() and rule not in (*_MARKS, ARCHIVED)
        )

    def _chosen_marks(self) -> frozenset[Mark]:
        return frozenset(mark for rule, mark in _MARKS.items() if self._chips[rule].isChecked())

    def _make_chip(self, rule: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.setProperty("chip", "other" if rule == LEGACY_STATUS else rule)
        chip.setToolTip(self.tr("Show only: {status}").format(status=wording.filter_word(rule)))
        chip.clicked.connect(self._archived_chosen if rule == ARCHIVED else self._tell)
        self._form.chips.addWidget(chip)
        return chip

    def _archived_chosen(self, is_wanted: bool) -> None:
        """All that is archived is decided: what was chosen among what is open would show none of it."""
        self._choose_rules(frozenset({ARCHIVED}) if is_wanted else self._usual)
        self._tell()

    def _place_chips(self) -> None:
        """Where the row is too short for all, the rare ones go into a second one, and into more as they need them."""
        form, shown = self._form, [chip for rule, chip in self._chips.items() if rule in self._wanted_chips]
        spacing = form.chips.spacing()
        widths = {chip: chip.sizeHint().width() + spacing for chip in shown}
        beside = form.place.sizeHint().width() + form.views.sizeHint().width()
        room = self.width() - beside - 2 * form.chip_row.spacing()
        above = [chip for rule, chip in self._chips.items() if chip in widths and rule in _ALWAYS_SHOWN]
        if sum(widths.values()) <= room:
            above = shown
        while above and sum(widths[chip] for chip in above) > room:
            above.pop()
        if above != self._above:
            self._above = list(above)
            order_tab_stops(form.received_until, *self._chip_stops())
        lines, rest = [above], [chip for chip in shown if chip not in above]
        while rest:
            fitting = self._fitting(rest, widths)
            lines.append(rest[:fitting])
            rest = rest[fitting:]
        self._chip_rows.place(lines, self._chips.values())

    def _fitting(self, chips: Sequence[QPushButton], widths: Mapping[QPushButton, int]) -> int:
        """Return how many of the chips stand beside each other in a row of their own, one at least."""
        count = len(chips)
        while count > 1 and sum(widths[chip] for chip in chips[:count]) > self.width():
            count -= 1
        return count

    def _offer_spans(self) -> None:
        words = {
            ReceivedSpan.ANY: self.tr("Any time"),
            ReceivedSpan.TODAY: self.tr("Today"),
            ReceivedSpan.WEEK: self.tr("Last 7 days"),
            ReceivedSpan.MONTH: self.tr("Last 30 days"),
            ReceivedSpan.RANGE: self.tr("From – to"),
        }
        for span, text in words.items():
            self._form.received.addItem(text, str(span))
        today = QDate.currentDate()
        for day in (self._form.received_from, self._form.received_until):
            day.setDateRange(QDate(EARLIEST_YEAR, 1, 1), QDate(LATEST_YEAR, 12, 31))
        self._form.received_from.setDate(today.addDays(-30))
        self._form.received_until.setDate(today)
        self._form.range_row.hide()
        self._form.received.activated.connect(self._span_chosen)
        self._form.received_from.dateChanged.connect(lambda: self._debounce.start())
        self._form.received_until.dateChanged.connect(lambda: self._debounce.start())

    def _span_chosen(self) -> None:
        self._form.range_row.setVisible(self._form.received.currentData() == str(ReceivedSpan.RANGE))
        self._tell()

    def _span(self) -> tuple[datetime | None, datetime | None]:
        today = QDate.currentDate()
        match ReceivedSpan(str(self._form.received.currentData())):
            case ReceivedSpan.ANY:
                return None, None
            case ReceivedSpan.TODAY:
                return local_midnight(today), None
            case ReceivedSpan.WEEK:
                return local_midnight(today.addDays(-6)), None
            case ReceivedSpan.MONTH:
                return local_midnight(today.addDays(-29)), None
            case ReceivedSpan.RANGE:
                last = self._form.received_until.date()
                return local_midnight(self._form.received_from.date()), local_midnight(last.addDays(1))

    def _tell(self) -> None:
        self._debounce.stop()
        wanted = self.queue_filter()
        if wanted != self._last:
            self._last = wanted
            self.changed.emit()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        clear = self._form.search.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setIcon(icon("close", tokens.color("muted")))
        self._search_icon.setIcon(icon("search", tokens.color("muted")))
        for rule, chip in self._chips.items():
            colour = "submitted" if rule == Mark.PREPARED else rule if rule in _ALWAYS_SHOWN else "muted"
            chip.setIcon(icon(_ICONS.get(rule, rule), tokens.color(colour)))
        self._place_chips()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_chips()  # only now are the chips as large as the style sheet has them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.views.show_short(self.width() < _WORDS_FROM_PX)
        self._place_choices()
        self._place_chips()

    def _place_choices(self) -> None:
        """Let whose work and when stand below the search where the row is too short for all three."""
        form = self._form
        choices = [each for each in (form.faculty, form.received) if not each.isHidden()]
        wanted = sum(each.sizeHint().width() + form.search_row.spacing() for each in choices)
        is_short = len(choices) > 1 and wanted + scaled(_SEARCH_LEAST_PX) > self.width()
        row = self._choices if is_short else form.search_row
        if row.indexOf(form.received) < 0:
            for each in (form.faculty, form.received):
                row.addWidget(each)
