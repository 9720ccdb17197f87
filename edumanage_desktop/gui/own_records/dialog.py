"""The list of what the program records about somebody with these roles: what, who sees it, and for how long."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.department import Department, in_force
from edumanage_desktop.services.own_records import (
    IN_BACKUPS,
    NOT_RECORDED,
    OwnRecord,
    Seen,
    records_about,
    shown_for,
)

_SIZE = QSize(680, 620)
_MARGIN_PX = 12
_TIMES = BY_NAME["person_times_days"]


class OwnRecordsDialog(QDialog):
    """Stands there at once; for how long administrators see times is read behind it."""

    def __init__(
        self, *, person: Person, department: Department, lanes: TaskLanes, parent: QWidget | None = None
    ) -> None:
        """`department` tells everybody which settings are in force."""
        super().__init__(parent)
        self._person, self._department = person, department
        self._days: int | None = None
        self.setWindowTitle(self.tr("What is recorded about you"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.OWN_RECORDS))
        self.intro: QLabel = text_label(
            self.tr("As {name}, the program records this of you, and nothing else:").format(
                name=wording.isolated(wording.plain(person.full_name) or wording.plain(person.login))
            ),
            "secondary",
            self,
        )
        self.list = QTextBrowser(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setOpenLinks(False)
        self.list.document().setDocumentMargin(_MARGIN_PX)
        self.list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = self._button(self.tr("Copy the list"))
        self.close_button = self._button(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Escape)"))
        self._lay_out()
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.close_button.clicked.connect(self.accept)
        self._write()
        lanes.run(self, self._read_days).success(self._take_days).failure(lambda _error: None).start()

    def text(self) -> str:
        """Return the whole list as it is shown."""
        return f"{self.intro.text()}\n\n{self.list.toPlainText()}\n"

    def _read_days(self) -> int:
        return in_force(_TIMES, self._department.settings().get(_TIMES.name))

    def _take_days(self, days: int) -> None:
        self._days = days
        self._write()

    def _write(self) -> None:
        parts = [self._told(record) for record in records_about(self._person.roles)]
        ends = "".join(f"<p>{escape(wording.said(sentence))}</p>" for sentence in (NOT_RECORDED, IN_BACKUPS))
        bar_value = self.list.verticalScrollBar().value()
        self.list.setHtml("".join(parts) + ends)
        self.list.moveCursor(QTextCursor.MoveOperation.Start)
        self.list.verticalScrollBar().setValue(bar_value)

    def _told(self, record: OwnRecord) -> str:
        lines = [
            wording.said(record.holds),
            self.tr("Who sees it: {who}.").format(who=self._who(record)),
            wording.said(record.kept),
        ]
        if record.is_timed and self._days is not None:
            lines.append(wording.said(shown_for(self._days)))
        return f"<h4>{escape(wording.said(record.name))}</h4><p>{'<br>'.join(escape(line) for line in lines)}</p>"

    def _who(self, record: OwnRecord) -> str:
        words = {
            Seen.EVERYBODY: self.tr("whoever signs in here"),
            Seen.FACULTY: self.tr("the faculty member who has the work"),
            Seen.STUDENT: self.tr("the student whose work it is"),
            Seen.REGISTRARS: self.tr("registrars"),
            Seen.ADMINISTRATORS: self.tr("administrators"),
        }
        seen = [words[each] for each in Seen if each in record.seen]
        return wording.listed(seen) if seen else self.tr("nobody but you")

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.intro)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(window_room(self)))
        order_tab_stops(self.list, self.copy, self.close_button)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
