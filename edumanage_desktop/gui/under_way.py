"""What is being handed in, imported or moved just now: its person is asked before it is left, for leaving stops it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording

if TYPE_CHECKING:
    from edumanage_desktop.gui.pages import Pages


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnderWay", text)


@dataclass(frozen=True, slots=True)
class UnderWay:
    """What is sent, what becomes of it when its person goes on, the way to its page, and the way to stop it."""

    what: str
    advice: str
    show: Callable[[], object]
    stop: Callable[[], object]
    title: str = ""
    """What the question is headed by, '' where something is sent."""


def under_way(pages: "Pages", *, is_kept: bool) -> UnderWay | None:
    """Return what is sent and was not stopped, None for nothing; `is_kept` tells whether what is typed is kept."""
    hand_in, importing = pages.hand_in, pages.importing
    if hand_in is not None and hand_in.is_sending():
        return UnderWay(_tr("Work is still being handed in."), _of_hand_in(is_kept), pages.go_to_hand_in, hand_in.stop)
    if importing is not None and importing.run.is_running and not importing.run.is_stopping:
        what = _tr("An import is still running: {done} of {total} entries are through.").format(
            done=wording.number(max(0, importing.foot.progress.value())),
            total=wording.number(importing.foot.progress.maximum()),
        )
        advice = _tr(
            "When you go on, it is stopped: what was handed in whole stays, the rest is not handed in. Import the same"
            " archive or folder again to go on with the rest; nothing is handed in twice."
        )
        return UnderWay(what, advice, pages.go_to_import, importing.run.stop)
    if pages.assigning is not None and pages.assigning.moving.is_moving():
        done, total = map(wording.number, pages.assigning.moving.progress())
        what = _tr("Work is still being moved: {done} of {total} submissions are through.")
        advice = _tr(
            "When you go on, it is stopped: what was moved stays moved, the rest stays where it is. Recent moves on the"
            " page Assign tells how many were moved, and takes them back."
        )
        return UnderWay(what.format(done=done, total=total), advice, pages.go_to_assigning, pages.assigning.moving.stop)
    return None


def words_of_stopping(pages: "Pages") -> str:
    """Return what who has to leave is told of what is sent, '' for nothing."""
    if under_way(pages, is_kept=True) is None:
        return ""
    if pages.assigning is not None and pages.assigning.moving.is_moving():
        return _tr("What was being moved is stopped: what was moved stays moved, and the rest stays where it was.")
    return _tr("What was being handed in is stopped: what was handed in whole stays, and the rest is not handed in.")


def _of_hand_in(is_kept: bool) -> str:
    if is_kept:
        return _tr(
            "When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. What is"
            " typed is kept on this computer. The next time you are offered it again, or told that it was handed in."
        )
    return _tr(
        "When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. This computer"
        " keeps nothing of what is typed: look into your work the next time, before you hand it in again."
    )
