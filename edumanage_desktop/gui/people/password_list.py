"""Many one-time passwords as a list: on paper, to be cut into slips, or in a file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.queue.export_place import chosen_path
from edumanage_desktop.gui.queue.list_pages import PrintedColumn, PrintedHead, PrintedRow
from edumanage_desktop.gui.queue.list_writer import ListWriter, chosen_printer
from edumanage_desktop.services.people import OneTimePassword
from edumanage_desktop.services.queue_export import ListTable

_SHARES = (1.2, 1.6, 1.6, 1.0)
_WIDTHS = (20, 30, 28, 20)


class PasswordLists(ListWriter):
    """See `ListWriter`; `names` tells what people with these logins are called."""

    def choose_file(self, made: Sequence[OneTimePassword], names: Mapping[str, str]) -> None:
        """Ask for a file, PDF or CSV by how its name ends, and write it."""
        title, name = self.tr("Save one-time passwords"), self.tr("One-time passwords {day}")
        path = chosen_path(ExportKind.PDF, title=title, name=name, parent=self.window)
        if path is not None:
            self.save(path, made, names)

    def save(self, path: Path, made: Sequence[OneTimePassword], names: Mapping[str, str]) -> None:
        """Write the file."""
        kind = ExportKind.CSV if path.suffix.lower() == ".csv" else ExportKind.PDF
        said = self.tr(
            "Saved as {name}. Whoever reads it can sign in as anybody on it: remove it when all is handed over."
        )
        words = said.format(name=wording.isolated(wording.plain(path.name)))
        self.write(kind, path, self._table(made, names), self._head(len(made)), self._rows(made, names), words)

    def choose_printer(self, made: Sequence[OneTimePassword], names: Mapping[str, str]) -> None:
        """Ask for a printer, and print there."""
        printer = chosen_printer(self.tr("One-time passwords"), self.window)
        if printer is not None:
            rows, said = self._rows(made, names), self.tr("The list is sent to the printer.")
            self.print_pages(printer, self._head(len(made)), rows, said)

    def _titles(self) -> tuple[str, str, str, str]:
        return self.tr("Login"), self.tr("Name"), self.tr("One-time password"), self.tr("Holds until")

    def _table(self, made: Sequence[OneTimePassword], names: Mapping[str, str]) -> ListTable:
        rows = [(each.login, names.get(each.login, ""), each.password, each.valid_until) for each in made]
        return ListTable(name=self.tr("One-time passwords"), titles=self._titles(), widths=_WIDTHS, rows=rows)

    def _head(self, total: int) -> PrintedHead:
        return PrintedHead(
            title=self.tr("One-time passwords"),
            shows=self.tr("Each signs in once with it, and then chooses a password of their own."),
            columns=tuple(
                PrintedColumn(title, share, is_strong=number == 2)
                for number, (title, share) in enumerate(zip(self._titles(), _SHARES, strict=True))
            ),
            total=total,
            printed=self.tr("Printed {time}").format(time=wording.moment(wording.now_utc())),
            page_words=self.tr("Page {page} of {pages}"),
            locale=QLocale().name(),
            font_family=QFont().family(),
            is_mirrored=self.window.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _rows(self, made: Sequence[OneTimePassword], names: Mapping[str, str]) -> list[PrintedRow]:
        return [
            (
                (each.login, ""),
                (wording.plain(names.get(each.login, "")), ""),
                (each.password, ""),
                (wording.moment(each.valid_until), ""),
            )
            for each in made
        ]
