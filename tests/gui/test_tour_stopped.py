"""A tour ends with what went wrong on its way, and not with pictures of it."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.tour.album import TourStopped, unexpected_stops_it, wait


class Unpainted(QWidget):
    """Fails where Qt would only print that."""

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ValueError("no paint")


def shown_in_a_round(widget: QWidget) -> None:
    with unexpected_stops_it():
        widget.show()
        wait(50)


def test_an_error_that_nobody_met_stops_the_tour_at_the_end_of_its_round(qtbot: QtBot) -> None:
    canvas = Unpainted()
    qtbot.addWidget(canvas)
    with qtbot.capture_exceptions() as printed, pytest.raises(TourStopped, match="no paint") as stopped:
        shown_in_a_round(canvas)
    canvas.hide()
    assert isinstance(stopped.value.__cause__, ValueError)
    assert printed, "as ever"


def test_a_round_without_errors_ends_as_it_does() -> None:
    with unexpected_stops_it():
        wait(1)
