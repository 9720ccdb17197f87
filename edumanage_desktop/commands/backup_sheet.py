"""`backup recovery-sheet`: what is kept on paper, so that somebody reads the backups again without this computer."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import DONE, add_command, answer
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.backup.recovery_sheet import as_html, as_text

if TYPE_CHECKING:
    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_FORMS = (".pdf", ".html", ".txt")


def add_actions(actions: "_Subparsers") -> None:
    """Register it below `backup`."""
    parser = add_command(
        actions,
        "recovery-sheet",
        help="write a sheet to print: where the backups are, and how they are read with ordinary tools",
        description="Leaves a line on which the passphrase is written by hand, or with --with-passphrase prints it,"
        " once it has opened the backups. Print the file, remove it, and keep the paper in another building.",
    )
    parser.add_argument("--repository", required=True, metavar="FOLDER-OR-URL", help="where the backups are kept")
    parser.add_argument(
        "--out", required=True, type=_file, metavar="FILE", help="a new file that ends in .pdf, .html or .txt"
    )
    parser.add_argument(
        "--with-passphrase", action="store_true", help="print the passphrase itself; whoever reads the file has it then"
    )
    parser.add_argument("--json", action="store_true", help="answer with one JSON document on standard output")
    parser.set_defaults(command=_write)


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _FORMS:
        raise argparse.ArgumentTypeError("a file that ends in .pdf, .html or .txt")
    return path


def _write(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    tools, path = toolbox.backup_tools(), arguments.out
    sheet = tools.recovery_sheet(arguments.repository, with_passphrase=arguments.with_passphrase)
    with toolbox.new_file(path) as sink:
        form = path.suffix.lower()
        markup = as_text(sheet) if form == ".txt" else as_html(sheet)
        sink.write(tools.painted_pdf(markup) if form == ".pdf" else markup.encode())
    document = {
        "file": str(path),
        "repository": sheet.cover.identity,
        "encrypted": sheet.cover.is_encrypted,
        "recipient": sheet.cover.recipient or None,
        "with_passphrase": sheet.passphrase is not None,
    }
    words = [f"Wrote {path}. Print it, and keep the paper in another building than the backups."]
    if sheet.passphrase is not None:
        words.append("The passphrase stands in it: remove the file when it is printed.")
    elif sheet.cover.is_encrypted:
        words.append("Write the passphrase onto it by hand.")
    answer(arguments, document, "\n".join(words))
    return DONE
