"""Nothing is cut where letters are large, the window is narrow or writing goes left."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.importing.table import STUDENT, PlanModel, PlanView
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.preview.navigator import PageNavigator
from edumanage_desktop.gui.queue.filter_bar import FilterBar
from edumanage_desktop.gui.queue.foot import QueueFoot
from edumanage_desktop.gui.rail import WIDTH_PX, Rail
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.review.decision_bar import DecisionBar
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.services.archive_import.entries import Entry, Owner
from edumanage_desktop.services.archive_import.planning import Action, Destination, Planned
from edumanage_desktop.services.pace import Pace
from edumanage_desktop.services.register import Student


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    """Letters of twice the size."""
    yield Theme(qapp, ThemeChoice.LIGHT, text_percent=200)
    Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    """Windows as for Arabic."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut(bar: QWidget) -> list[str]:
    """Return what stands on the buttons of a bar that have less room than they ask for."""
    buttons = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    return [button.text() for button in buttons if button.width() < button.sizeHint().width()]


@pytest.mark.parametrize("width", [480, 520, 900])
def test_every_chip_is_whole_however_many_there_are(qtbot: QtBot, large: Theme, width: int) -> None:
    bar = FilterBar(theme=large)
    qtbot.addWidget(bar)
    large.dress(bar)
    bar.resize(width, 400)
    bar.show()
    bar.show_counts({"submitted": 69, "approved": 37, "rejected": 17, "prepared": 2, "withdrawn": 3, "legacy": 2})
    bar.show_place(7, 128)
    QApplication.processEvents()
    assert cut(bar) == []
    bar.show_counts({"submitted": 69, "approved": 37, "rejected": 17})
    QApplication.processEvents()
    assert cut(bar) == []


def test_the_bar_under_the_queue_puts_its_words_above_its_buttons_rather_than_shorten_either(
    qtbot: QtBot, large: Theme
) -> None:
    bar = DecisionBar(theme=large)
    qtbot.addWidget(bar)
    large.dress(bar)
    bar.setFixedWidth(620)
    bar.show()
    bar.show_prepared(12, is_on=True)
    QApplication.processEvents()
    words = next(label for label in bar.findChildren(QLabel) if label.text() == "12 prepared")
    assert cut(bar) == []
    assert words.geometry().bottom() <= bar.release.geometry().top()
    bar.setFixedWidth(470)
    QApplication.processEvents()
    assert cut(bar) == []
    assert words.geometry().bottom() <= bar.release.geometry().top()
    bar.setFixedWidth(1_200)
    QApplication.processEvents()
    assert words.geometry().center().y() == pytest.approx(bar.prepare.geometry().center().y(), abs=4)


@pytest.mark.parametrize("width", [420, 520, 1_400])
def test_the_line_below_the_queue_becomes_two_rather_than_cut_a_word(qtbot: QtBot, large: Theme, width: int) -> None:
    now = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
    minutes = iter(range(60))
    pace = Pace(clock=lambda: now + timedelta(minutes=next(minutes)))
    foot = QueueFoot(pace=pace)
    qtbot.addWidget(foot)
    large.dress(foot)
    foot.setFixedWidth(width)
    foot.show()
    foot.show_left(167)
    for upload_id in range(12):
        foot.note_decision(ActKind.APPROVE, upload_id)
    foot.show_export("3,000 of 10,000")
    QApplication.processEvents()
    shown = [label for label in foot.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == 4
    if width > 420:
        assert [label.text() for label in shown if label.width() < label.sizeHint().width()] == []
    lines = {label.geometry().center().y() for label in shown}
    assert len(lines) == {420: 3, 520: 3, 1_400: 1}[width]
    foot.show_export("")
    QApplication.processEvents()
    places = [label.geometry().x() for label in shown if label.isVisible()]
    assert width < 1_400 or places == sorted(places)


def test_the_rail_is_as_wide_as_its_longest_word(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    theme.dress(rail)
    rail.department.setText(" A department of a long name")
    rail.show()
    rail.show_person(Person("ada", "Ada Lindqvist", frozenset({Role.ADMIN})))
    QApplication.processEvents()
    assert cut(rail) == []
    rail.department.setText(" Short")
    rail.show_person(Person("ada", "Ada Lindqvist", frozenset({Role.ADMIN})))
    assert rail.width() == WIDTH_PX


def test_the_pill_tells_the_page_in_fewer_words_where_it_has_less_room(qtbot: QtBot, large: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1_200, 300)
    pill = PageNavigator(room)
    large.dress(room)
    room.show()
    pill.show_pages(0, 14)
    pill.show_zoom(74, smallest=False, largest=False)
    pill.show()
    pill.place()
    label = next(label for label in pill.findChildren(QLabel) if "14" in label.text())
    assert label.text() == "page 1 of 14"
    room.resize(pill.sizeHint().width() - 20, 300)
    pill.place()
    assert label.text() == "1/14"
    assert label.accessibleName() == "page 1 of 14"
    room.resize(1_200, 300)
    pill.place()
    assert label.text() == "page 1 of 14"


def test_a_notice_takes_no_more_room_than_its_words_once_it_is_wide(qtbot: QtBot, theme: Theme) -> None:
    notice = NoticePage()
    qtbot.addWidget(notice)
    theme.dress(notice)
    notice.resize(180, 600)
    notice.show()
    words = "Choose or drop an archive of all submissions, and you see what would happen before anything does."
    notice.show_notice(theme=theme, icon_name="archive", title="Bring in work from elsewhere", sentence=words)
    notice.resize(900, 600)
    QApplication.processEvents()
    for label in notice.findChildren(QLabel):
        if label.text():
            lines = label.fontMetrics().boundingRect(
                0, 0, label.width(), 900, int(Qt.TextFlag.TextWordWrap), label.text()
            )
            assert label.height() < lines.height() + label.fontMetrics().height()


@pytest.mark.parametrize(
    ("words", "side"),
    [("The plot is good.", Qt.AlignmentFlag.AlignLeft), ("الرسم جيد.", Qt.AlignmentFlag.AlignRight)],
)
def test_what_is_written_begins_at_the_side_from_which_it_is_read(
    qtbot: QtBot, leftwards: None, words: str, side: Qt.AlignmentFlag
) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    ReadingSide(field)
    assert field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight, "empty, it is the window's"
    field.setPlainText(f"\n{words}\nZoë")
    assert field.document().defaultTextOption().alignment() & side


def plan(theme: Theme) -> PlanModel:
    """Return a plan of an import with three lines."""
    model = PlanModel(theme)
    model.show_plan(
        [
            Planned(
                Entry(f"entry:{number}", f"Aarav Banerjee {number}", Owner(name="Aarav Banerjee")),
                Action.NEW,
                Sentence("You chose whose it is."),
                Destination(11),
                student=Student(number, "Aarav Banerjee", "22F41A0401"),
            )
            for number in range(3)
        ]
    )
    return model


@pytest.mark.usefixtures("leftwards")
def test_a_line_of_an_import_is_chosen_where_writing_goes_left_too(qtbot: QtBot, theme: Theme) -> None:
    view = PlanView(plan(theme))
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    view.go_to(1)
    line = view.current_line()
    assert line is not None
    assert line.entry.key == "entry:1"
    assert view.selectionModel().isRowSelected(1)


def test_the_columns_of_an_import_grow_with_its_window(qtbot: QtBot, theme: Theme) -> None:
    view = PlanView(plan(theme))
    qtbot.addWidget(view)
    theme.dress(view)
    view.resize(880, 400)
    view.show()
    name_and_number = view.fontMetrics().horizontalAdvance("Aarav Banerjee · 22F41A0401")
    assert view.columnWidth(STUDENT) > name_and_number
    before = view.columnWidth(STUDENT)
    view.resize(1_600, 400)
    assert view.columnWidth(STUDENT) > 1.3 * before
    view.resize(880, 400)
    assert view.columnWidth(STUDENT) == pytest.approx(before, abs=4)
