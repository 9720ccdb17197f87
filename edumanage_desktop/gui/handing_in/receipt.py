"""The receipt of what was handed in: shown, copied, printed, and kept as a PDF."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.services.intake import Receipt

_MARGIN_MM = 18.0


class ReceiptView(QWidget):
    """Says that it was handed in, under which number, when by the server's clock, and with which files."""

    another_wanted = Signal()
    submission_wanted = Signal(int)

    def __init__(self, *, department: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._department = department
        self._receipt: Receipt | None = None
        self._who = self._to_whom = ""
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.told = text_label("", "secondary", self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Receipt"))
        ReadingSide(self.text)
        self.another = QPushButton(self.tr("Hand in another"), self)
        self.another.setProperty("kind", "primary")
        self.show_it = QPushButton(self.tr("Show it"), self)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.print = QPushButton(self.tr("Print…"), self)
        self._buttons = (self.another, self.show_it, self.copy, self.print)
        for button in self._buttons:
            button.setAccessibleName(button.text())
        self.show_it.setToolTip(self.tr("Go to this submission in the queue"))
        self.copy.setToolTip(self.tr("Copy the receipt as text"))
        self.print.setToolTip(self.tr("Print the receipt, or keep it as a PDF"))
        self._lay_out()
        self.another.clicked.connect(self.another_wanted)
        self.show_it.clicked.connect(self._show_submission)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.print.clicked.connect(self.ask_printer)

    def show_receipt(self, receipt: Receipt, *, who: str, to_whom: str, is_earlier: bool = False) -> None:
        """Show a receipt; `who` handed in, and `to_whom`, as people are named here.

        `is_earlier` says that it was handed in before, and that nobody saw it.
        """
        self._receipt, self._who, self._to_whom = receipt, who, to_whom
        self.title.setText(self.tr("Handed in already") if is_earlier else self.tr("Handed in"))
        told = self.tr("Number {number}. Keep this receipt: it proves what was handed in, and when.")
        if is_earlier:
            told = self.tr(
                "This was handed in as number {number} at {time}, before the window closed. Do not hand it in again."
                " Keep this receipt: it proves what was handed in, and when."
            )
        self.told.setText(
            told.format(
                number=wording.isolated(str(receipt.upload_id)),
                time=wording.isolated(wording.exact_moment(receipt.ended_at)),
            )
        )
        self.text.setPlainText("\n".join(f"{words}: {value}" for words, value in self._lines()))
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.title, f"{self.title.text()}. {self.told.text()}")

    def document(self) -> QTextDocument:
        """Return the receipt as it is printed."""
        rows = "".join(
            f"<tr><td style='padding:3px 12px 3px 0'>{escape(words)}</td><td>{escape(value)}</td></tr>"
            for words, value in self._lines()
        )
        made = QTextDocument()
        heading = self.tr("Receipt of a submission · {department}").format(department=self._department)
        direction = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
        made.setHtml(f"<body dir='{direction}'><h2>{escape(heading)}</h2><table>{rows}</table></body>")
        return made

    def print_on(self, printer: QPrinter) -> None:
        """Print it on this printer, or into the file of one that is none."""
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size = printer.pageLayout().pageSize()
        usable = size if size.isValid() else QPageSize(QPageSize.PageSizeId.A4)
        printer.setPageLayout(
            QPageLayout(usable, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
        )
        self.document().print_(printer)

    def ask_printer(self) -> None:
        """Let the person choose a printer, or a PDF file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Receipt"))
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _lines(self) -> Sequence[tuple[str, str]]:
        receipt = self._receipt
        if receipt is None:
            return ()
        lines = [
            (self.tr("Number"), str(receipt.upload_id)),
            (self.tr("Title"), wording.plain(receipt.title)),
            (self.tr("Student"), self._who),
            (self.tr("Received by"), self._to_whom),
        ]
        if receipt.begun_at is not None:
            lines.append((self.tr("Begun, by the server's clock"), wording.exact_moment(receipt.begun_at)))
        lines.append((self.tr("Complete, by the server's clock"), wording.exact_moment(receipt.ended_at)))
        for file in receipt.files:
            facts = self.tr("{name}, {bytes} bytes").format(
                name=wording.plain(file.name), bytes=wording.number(file.size_bytes)
            )
            lines += [(self.tr("File"), facts), (self.tr("SHA-256"), file.sha256)]
        return lines

    def _show_submission(self) -> None:
        if self._receipt is not None:
            self.submission_wanted.emit(self._receipt.upload_id)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (self.title, self.told):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        order_tab_stops(self.text, *self._buttons)
