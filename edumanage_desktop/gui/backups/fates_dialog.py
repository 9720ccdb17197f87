"""The dialog that tells of each act of an old database what came of doing it again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.in_place import ActFate

_TABLE_PX, _WIDTH_PX = 200, 760


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class FatesDialog(AskingDialog):
    """Those that could not be done stand first, with why."""

    def __init__(self, *, fates: Sequence[ActFate], parent: QWidget) -> None:
        super().__init__(
            title=_tr("Work that was done again"),
            intro=in_place_words.end_of_replay(fates).words,
            go=_tr("Close"),
            place=GuidePlace.RESTORING,
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self.cancel.hide()
        self.asked.connect(self.accept)
        self.table = RowTable(
            titles=(*in_place_words.act_titles(), _tr("Fate")),
            roomy=(3, 4),
            name=_tr("Acts and what came of each"),
            parent=self,
        )
        self.table.setMinimumHeight(scaled(_TABLE_PX))
        ordered = sorted(fates, key=lambda each: each.fate in ("done", "there"))
        self.table.show_rows([self._row(each) for each in ordered])
        self.body.insertWidget(1, self.table, 1)
        self.table.setFocus()

    def _row(self, each: ActFate) -> tuple[str, ...]:
        why = in_place_words.fate_words(each.fate)
        if each.words:
            why = _tr("{fate}: {why}").format(fate=why, why=wording.plain(each.words))
        return (*in_place_words.act_row(each.act), why)
