"""What a careful eye measures: equal heights, titles above their cells, nothing cut, at every size of letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.preview.page_view import LOWER_MARGIN_PX, MARGIN_PX, PageView
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.review.writing_fields import WritingFields
from edumanage_desktop.gui.sign_in.connections_dialog import ConnectionsDialog
from edumanage_desktop.gui.theme import LIGHT, Theme
from edumanage_desktop.gui.title_room import TitleRoom
from edumanage_desktop.services.drafts import Draft

FULL = (1280, 800)


@pytest.fixture(params=[100, 200])
def letters(theme: Theme, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """The theme with letters of each size."""
    theme.show_text_at(request.param)
    yield theme
    theme.show_text_at(100)


@pytest.fixture
def window(qtbot: QtBot, letters: Theme) -> QMainWindow:
    """A window in the program's clothes."""
    made = QMainWindow()
    qtbot.addWidget(made)
    letters.dress(made)
    made.setCentralWidget(QWidget(made))
    made.resize(*FULL)
    made.show()
    return made


def put(window: QMainWindow, *widgets: QWidget) -> None:
    """Put widgets beside each other into the window and show them."""
    place = window.centralWidget()
    assert place is not None
    row = QHBoxLayout(place)
    for widget in widgets:
        row.addWidget(widget)
        widget.show()


def first_ink(image: QImage, part: QRect) -> int:
    """Return the first column of a part of a picture that differs from the part's first one."""
    paper = image.pixelColor(part.left(), part.center().y())
    for x in range(part.left(), part.right()):
        for y in range(part.top(), part.bottom()):
            seen = image.pixelColor(x, y)
            if abs(seen.lightness() - paper.lightness()) > 60:
                return x
    raise AssertionError("there is nothing written")


def test_what_stands_in_one_row_has_one_height(window: QMainWindow) -> None:
    controls = (QPushButton("Add"), QLineEdit("name"), QComboBox(), QDateEdit(), QSpinBox())
    put(window, *controls)
    heights = {type(each).__name__: each.sizeHint().height() for each in controls}
    assert max(heights.values()) - min(heights.values()) <= 1, heights


@pytest.mark.parametrize("kind", ["", "chip"])
def test_a_checked_button_is_told_by_its_border_and_has_room_for_its_words(window: QMainWindow, kind: str) -> None:
    words = "Differences of the text"
    button = QPushButton(words)
    button.setProperty("kind", kind)
    button.setCheckable(True)
    put(window, button)
    size = button.sizeHint()
    button.setFixedSize(size)
    before = button.grab().toImage()
    button.setChecked(True)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert button.sizeHint() == size
    assert room.width() >= button.fontMetrics().horizontalAdvance(words)
    edge = [button.grab().toImage().pixelColor(at, size.height() // 2) for at in (0, 1)]
    assert edge == [QColor(LIGHT.accent)] * 2
    assert before.pixelColor(1, size.height() // 2) != edge[1]


def test_a_choice_is_as_large_and_as_round_whether_it_is_chosen_or_not(window: QMainWindow) -> None:
    chosen, other = QRadioButton("one"), QRadioButton("two")
    put(window, chosen, other)
    chosen.setChecked(True)
    assert chosen.sizeHint().width() == other.sizeHint().width()
    image = other.grab().toImage()
    side = other.fontMetrics().height()
    edge = [x for x in range(side) if image.pixelColor(x, other.height() // 2) != image.pixelColor(side * 3, 0)]
    top = (other.height() - (edge[-1] - edge[0])) // 2
    corner = image.pixelColor(edge[0], top)
    assert corner.lightness() > QColor(LIGHT.faint).lightness() + 40, "a square has ink in its corner"


def test_titles_stand_above_the_beginning_of_their_cells(qtbot: QtBot, window: QMainWindow) -> None:
    table = RowTable(titles=["III", "III"], roomy=[0], name="rows", parent=window.centralWidget())
    put(window, table)
    table.show_rows([["III", "III"]])
    table.clearSelection()
    qtbot.waitUntil(lambda: table.viewport().isVisible())
    image = table.grab().toImage()
    header = table.horizontalHeader()
    for column in range(2):
        left, width = header.sectionViewportPosition(column) + 2, header.sectionSize(column) - 4
        title = first_ink(image, QRect(left + 1, header.y() + 4, width, header.height() - 8))
        cell = first_ink(image, QRect(left + 1, table.viewport().y() + 4, width, table.rowHeight(0) - 8))
        assert abs(title - cell) <= 1, column


def test_an_icon_keeps_its_colour_in_a_selected_row(letters: Theme) -> None:
    made = icon("rejected", QColor(LIGHT.rejected))
    size = made.availableSizes()[0]
    assert made.pixmap(size, QIcon.Mode.Selected).toImage() == made.pixmap(size, QIcon.Mode.Normal).toImage()


def test_the_connections_fit_into_the_window(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = ConnectionsDialog(window)
    dialog.offer([ConnectionProfile(name="Physics department", hosts=())])
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    for field in (dialog.name, dialog.database, dialog.minutes):
        label = dialog.form.labelForField(field)
        assert label is not None
        assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1


def test_both_fields_are_whole_however_little_room_there_is(qtbot: QtBot, window: QMainWindow) -> None:
    fields = WritingFields()
    put(window, fields)
    fields.show_draft(Draft("The plot is good.", "Handed in late."))
    least = fields.minimumSizeHint().height()
    fields.setFixedHeight(least)
    qtbot.waitUntil(lambda: fields.height() == least)
    for field in (fields.feedback, fields.reason):
        assert field.visibleRegion().boundingRect() == field.rect()
        assert field.viewport().height() >= field.fontMetrics().height()


def test_columns_give_what_they_can_spare_before_the_table_has_to_be_scrolled(
    qtbot: QtBot, window: QMainWindow
) -> None:
    table = QTableWidget(1, 3)
    table.setHorizontalHeaderLabels(["Name", "Department", "Takes work"])
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setFixedWidth(620)
    for column, width in ((1, 320), (2, 260)):
        header.resizeSection(column, width)
    TitleRoom(header)
    put(window, table)
    qtbot.waitUntil(header.isVisible)
    assert header.length() <= header.viewport().width()


def test_a_picture_that_fits_is_not_scrolled(qtbot: QtBot, window: QMainWindow) -> None:
    view = PageView()
    put(window, view)
    qtbot.waitUntil(lambda: view.viewport().height() > LOWER_MARGIN_PX)
    view.set_size(view.room())
    assert view.verticalScrollBar().maximum() == 0
    page = view.page_rectangle()
    assert page.top() >= MARGIN_PX
    assert page.bottom() <= view.viewport().height() - LOWER_MARGIN_PX
