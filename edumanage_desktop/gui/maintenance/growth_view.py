"""How a department grows: what is foretold in words, charts by month, and the same as tables."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.charts.chart_content import ChartContent, Drawn, Series, count_ticks
from edumanage_desktop.gui.charts.time_chart import TimeChart
from edumanage_desktop.gui.maintenance.task_table import day_words
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.maintenance.growth import Growth, forecast

_TABLE_PX = 220


class GrowthView(QWidget):
    """Says what to do until somebody looked."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = text_label(self.tr("Growth"), "strong", self)
        self.words = text_label("", "secondary", self)
        self.words.setAccessibleDescription(self.tr("What is foretold"))
        self.switch = QPushButton(self.tr("As tables"), self)
        self.switch.setAccessibleName(self.switch.text())
        self.switch.hide()
        self._shown = QStackedWidget(self)
        self.charts = (
            TimeChart(title=self.tr("Submissions a month"), theme=theme, parent=self),
            TimeChart(title=self.tr("Files a month"), theme=theme, parent=self),
        )
        months = (self.tr("Month"), self.tr("Submissions"), self.tr("History"), self.tr("Files"))
        tables = (self.tr("Table"), self.tr("Rows"), self.tr("Size"))
        self.months = RowTable(titles=months, roomy=(0,), name=self.tr("Growth by month"), parent=self)
        self.tables = RowTable(titles=tables, roomy=(0,), name=self.tr("Size of every table"), parent=self)
        self._lay_out(title)
        self.switch.clicked.connect(self.turn)
        self.show_growth(None)

    def show_growth(self, growth: Growth | None) -> None:
        """Show how it grows, None before anybody looked."""
        self.switch.setVisible(growth is not None)
        self._shown.setVisible(growth is not None)
        if growth is None:
            self.words.setText(
                self.tr(
                    "Choose “Look at how it grows” and do it now: rows and bytes by month, the size of every table, "
                    "and when a disk is full at this pace."
                )
            )
            return
        self.words.setText("\n".join(self._lines(growth)))
        months = [each.month for each in growth.months]
        periods, marks = tuple(_said(day, "MMMM yyyy") for day in months), tuple(_said(day, "MMM") for day in months)
        uploads, files = ([float(each.uploads) for each in growth.months], [float(e.file_bytes) for e in growth.months])
        for chart, name, values, token, say in (
            (self.charts[0], self.tr("Submissions"), uploads, "submitted", lambda value: wording.number(round(value))),
            (self.charts[1], self.tr("Files"), files, "approved", lambda value: wording.size(round(value))),
        ):
            series = Series(name, values, Drawn.COLUMNS, token)
            chart.show_content(ChartContent(periods, marks, (series,), count_ticks, say))
        self.months.show_rows([
            (_said(each.month, "MMMM yyyy"), wording.number(each.uploads), wording.number(each.history),
             wording.size(each.file_bytes))
            for each in reversed(growth.months)
        ])  # fmt: skip
        about = self.tr("about {rows}")
        self.tables.show_rows([
            (each.name, (about if each.is_about else "{rows}").format(rows=wording.number(each.rows)),
             wording.size(each.size_bytes) or "–")
            for each in growth.tables
        ])  # fmt: skip

    def turn(self) -> None:
        """Show the charts as tables, or the tables as charts; the keyboard goes along."""
        is_tables = self._shown.currentIndex() == 0
        has_keyboard = any(each.hasFocus() for each in (*self.charts, self.months, self.tables))
        self._shown.setCurrentIndex(int(is_tables))
        if has_keyboard:
            (self.months if is_tables else self.charts[0]).setFocus(Qt.FocusReason.OtherFocusReason)
        self.switch.setText(self.tr("As charts") if is_tables else self.tr("As tables"))
        self.switch.setAccessibleName(self.switch.text())

    def _lines(self, growth: Growth) -> Iterator[str]:
        found = forecast(growth)
        yield self.tr("{uploads} submissions; {tables} of tables and {files} of files.").format(
            uploads=wording.number(growth.uploads),
            tables=wording.isolated(wording.size(growth.database_bytes)),
            files=wording.isolated(wording.size(growth.file_bytes)),
        )
        if found is None:
            yield self.tr("There is too little yet to tell a pace by.")
            return
        pace = self.tr(
            "At the pace of the last %n days: {tables} of tables and {files} of files a month.", "", found.days
        )
        yield pace.format(
            tables=wording.isolated(wording.size(round(found.database_bytes_a_month))),
            files=wording.isolated(wording.size(round(found.file_bytes_a_month))),
        )
        for unknown, never, full, free_bytes, full_at in (
            (
                self.tr("What the disk of the database has free is not seen from here."),
                self.tr("The disk of the database has {free} free, which is enough for fifty years."),
                self.tr("The disk of the database has {free} free and is full about {day}."),
                growth.database_free_bytes,
                found.database_full_at,
            ),
            (
                self.tr("How much room for files is free is not seen from here."),
                self.tr("Of the room for files {free} is free, which is enough for fifty years."),
                self.tr("Of the room for files {free} is free, and it is full about {day}."),
                growth.store_free_bytes,
                found.store_full_at,
            ),
        ):
            if free_bytes is None:
                yield unknown
            else:
                free = wording.isolated(wording.size(free_bytes))
                yield never.format(free=free) if full_at is None else full.format(free=free, day=day_words(full_at))

    def _lay_out(self, title: QWidget) -> None:
        charts, tables = QWidget(self._shown), QWidget(self._shown)
        for place, parts in ((charts, self.charts), (tables, (self.months, self.tables))):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            for part in parts:
                column.addWidget(part, 1)
            self._shown.addWidget(place)
        for table in (self.months, self.tables):
            table.setMinimumHeight(scaled(_TABLE_PX) // 2)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.words)
        layout.addWidget(self._shown, 1)
        layout.addStretch()


class GrowthPane(QScrollArea):
    """Scrolls where the window is lower than what there is to see."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = GrowthView(theme=theme, parent=self)
        self.setWidget(self.view)


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
