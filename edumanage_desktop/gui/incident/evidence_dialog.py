"""The dialog that asks what evidence is preserved and where, and the job that writes it."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.incident.step_buttons import EVIDENCE_KEY
from edumanage_desktop.gui.jobs.job import JobEnd, JobPlan
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.room import Account
from edumanage_desktop.services.incidents.desk import EvidenceWish, IncidentDesk
from edumanage_desktop.services.incidents.preserving import Preserved, preserve

_BETWEEN = re.compile(r"[\s,;]+")
_LARGEST = 2**63 - 1


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


class EvidenceDialog(AskingDialog):
    """The archive is written by a job, so that everything else goes on."""

    chosen = Signal(object, object, object)
    """The path of the archive, the `EvidenceWish`, and the `Account` of an administrator of the server, or None."""

    def __init__(self, *, suggestion: Path, server: str = "", parent: QWidget) -> None:
        super().__init__(
            title=_tr("Preserve evidence"),
            intro=_tr(
                "History, acts, events, changes of the register, people, grants, settings, the logs of this computer,"
                " the hashes of the files and a timeline of it all go into one sealed archive."
            ),
            go=_tr("Preserve"),
            place=GuidePlace.INCIDENTS,
            parent=parent,
        )
        self.path = self.add_field(_tr("Archive"), text=str(suggestion))
        self.choose = self.button(_tr("Choose…"), _tr("Choose where the archive is written"), self._choose)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.choose)
        self.form.addRow("", row)
        self.works = self.add_field(_tr("Submissions"))
        self.works.setPlaceholderText(_tr("Their numbers, or nothing for all"))
        self.with_texts = self._box(
            _tr("With titles, feedback and file names"), _tr("Also descriptions and reasons: all that people wrote")
        )
        self.reads_files = self._box(
            _tr("Read every file and note its hash"), _tr("So that an altered file is seen; it may take long")
        )
        self.reads_files.setChecked(True)
        self.login: QLineEdit | None = None
        self.password: QLineEdit | None = None
        if server:
            self.login, self.password = self._account_fields(server)
        self.path.textChanged.connect(self._allow)
        self.works.textChanged.connect(self._allow)
        self.asked.connect(self._ask)
        self._allow()

    def wish(self) -> EvidenceWish | None:
        """Return what is to be preserved, None where the numbers are none."""
        typed = [each for each in _BETWEEN.split(self.works.text().strip()) if each]
        if not all(each.isascii() and each.isdigit() and int(each) <= _LARGEST for each in typed):
            return None
        works = frozenset(map(int, typed)) if typed else None
        return EvidenceWish(works, self.with_texts.isChecked(), reads_files=self.reads_files.isChecked())

    def account(self) -> Account | None:
        """Return who administers the server, None where nobody is named, and in a file."""
        if self.login is None or self.password is None or not self.login.text().strip():
            return None
        return Account(self.login.text().strip(), self.password.text())

    def _account_fields(self, server: str) -> tuple[QLineEdit, QLineEdit]:
        login = self.add_field(_tr("Administrator of the server"))
        login.setPlaceholderText(_tr("Such as root, or nothing"))
        login.setToolTip(
            _tr(
                "Who administers {server} sees all accounts and grants there, and what drifted; without them the"
                " archive says that these are not in it."
            ).format(server=wording.isolated(wording.plain(server)))
        )
        return login, self.add_field(_tr("Their password"), is_secret=True)

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.path.text().strip()) and self.wish() is not None)

    def _ask(self) -> None:
        wish = self.wish()
        if self.password is not None and self.password.text() and self.account() is None:
            self.say(_tr("Name whose password this is, or leave both empty. Nothing was preserved yet."))
        elif wish is not None:
            path = Path(self.path.text().strip()).expanduser()
            self.chosen.emit(path if path.suffix else path.with_suffix(".zip"), wish, self.account())
            self.accept()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            _tr("Archive of evidence"),
            self.path.text(),
            "*.zip",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path.setText(name)

    def _box(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setToolTip(tip)
        box.setAccessibleName(text)
        self.form.addRow("", box)
        return box


def preserving(
    desk: IncidentDesk,
    path: Path,
    wish: EvidenceWish,
    told: Callable[[Preserved], object],
    *,
    account: Account | None = None,
) -> JobPlan:
    """Return the job that writes the archive; `told` is called on the GUI thread when it is recorded."""

    def work(watch: JobWatch) -> Preserved:
        return preserve(desk, path, wish, watch, account=account)

    def say(done: Preserved) -> JobEnd:
        told(done)
        words = _tr("The evidence is in {file}. Its seal: {seal}")
        return JobEnd(words.format(file=wording.isolated(wording.plain(str(done.path))), seal=done.check.seal))

    return JobPlan(
        title=_tr("Preserve evidence"),
        key=EVIDENCE_KEY,
        work=work,
        say=say,
        stopped=Sentence("Preserving was stopped. Nothing was written; begin it again."),
    )
