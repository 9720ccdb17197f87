"""The sheet of paper with which somebody reads a department's backups again, in ten years and without the program."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from edumanage_desktop.services.backup.cover import Cover

_TABLE = "student_uploads"
_LINE = "_" * 56
_MYSQL = (
    "A MySQL server takes such a file in once its administrator has typed SET GLOBAL local_infile=1; afterwards"
    " SET GLOBAL local_infile=0 forbids it again."
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the sheet: a title, what is said, and the commands that are typed."""

    title: str
    words: str = ""
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; `passphrase` is None where a line is left for it, and for plain backups."""

    place: str
    cover: Cover
    made_at: datetime
    program: str
    passphrase: str | None = None

    @property
    def title(self) -> str:
        """Return its title."""
        return "Recovery sheet for backups of EduManage"

    def facts(self) -> Sequence[tuple[str, str]]:
        """Return what identifies the backups, by name."""
        encryption = self.cover.recipient or ("yes" if self.cover.is_encrypted else "not encrypted")
        return (
            ("Where the backups are", self.place),
            ("Number of the repository", self.cover.identity),
            ("Encrypted for (age recipient)", encryption),
            ("Printed on", f"{self.made_at:%Y-%m-%d}"),
            ("By", self.program),
        )

    def parts(self) -> Sequence[Part]:
        """Return how the backups are read."""
        with_program = Part(
            "With the program",
            "Into an empty database and an empty folder; the program asks for the passphrase."
            if self.cover.is_encrypted
            else "Into an empty database and an empty folder.",
            (
                f'edumanage-desktop backup list --repository "{self.place}"',
                f'edumanage-desktop backup restore --repository "{self.place}" --database URL --store FOLDER',
            ),
        )
        return (with_program, *(self._encrypted() if self.cover.is_encrypted else self._plain()))

    def _plain(self) -> tuple[Part, ...]:
        return (
            Part(
                "A table by hand, with zstd",
                f"In the folder of the repository; BACKUP is one of the names below snapshots, which are times."
                f" {_MYSQL}",
                (f"zstd -dc snapshots/BACKUP/tables/{_TABLE}.tsv.zst > {_TABLE}.tsv", _load(_TABLE)),
            ),
            Part(
                "A file by hand",
                "The list of files has a line for each: name in the store, state, size, SHA-256. A file is called by"
                " its SHA-256 below objects, in the folder of its first two letters.",
                ("zstd -dc snapshots/BACKUP/files.tsv.zst", "cp objects/AB/ABCD… essay.pdf"),
            ),
        )

    def _encrypted(self) -> tuple[Part, ...]:
        return (
            Part(
                "The key by hand, with age (age-encryption.org)",
                "In the folder of the repository. It asks for the passphrase, and writes the secret key, which opens"
                " all the rest: remove it afterwards.",
                ("age -d -o key.txt key.age",),
            ),
            Part(
                "A table by hand, with age and zstd",
                f"BACKUP is one of the names below snapshots, which are times. {_MYSQL}",
                (
                    f"age -d -i key.txt snapshots/BACKUP/tables/{_TABLE}.tsv.zst.age | zstd -d > {_TABLE}.tsv",
                    _load(_TABLE),
                ),
            ),
            Part(
                "A file by hand, with openssl too",
                "The list of files has a line for each: name in the store, state, size, SHA-256. With that SHA-256 in S"
                " the third command tells what the file is called below objects, in the folder of its first two"
                " letters.",
                (
                    "age -d -i key.txt snapshots/BACKUP/files.tsv.zst.age | zstd -d",
                    "K=$(printf 'em-backup-1 names of objects' | openssl dgst -sha256 -mac HMAC -macopt"
                    ' key:"$(cat key.txt)" -r | cut -c1-64)',
                    'printf %s "$S" | openssl dgst -sha256 -mac HMAC -macopt hexkey:$K -r | cut -c1-64',
                    "age -d -i key.txt objects/AB/ABCD….age > essay.pdf",
                ),
            ),
        )


def as_text(sheet: RecoverySheet) -> str:
    """Return the sheet as plain text."""
    width = max(len(name) for name, _ in sheet.facts())
    lines = [sheet.title, "=" * len(sheet.title), ""]
    lines += [f"{name + ':':{width + 1}} {value}" for name, value in sheet.facts()]
    if sheet.cover.is_encrypted:
        lines += ["", "Passphrase", "----------", "", f"    {sheet.passphrase or _LINE}", "", _keeping(sheet)]
    for part in sheet.parts():
        lines += ["", part.title, "-" * len(part.title)]
        lines += [part.words] if part.words else []
        lines += ["", *(f"    {command}" for command in part.commands)]
    return "\n".join(lines) + "\n"


def as_html(sheet: RecoverySheet) -> str:
    """Return the sheet as HTML, of which Qt's rich text understands all as well."""
    rows = "".join(
        f'<tr><td style="padding:2px 16px 2px 0">{html.escape(name)}</td><td><b>{html.escape(value)}</b></td></tr>'
        for name, value in sheet.facts()
    )
    parts = "".join(
        f"<h2>{html.escape(part.title)}</h2><p>{html.escape(part.words)}</p>"
        + "".join(f'<p style="{_MONO}; font-size:9pt">{html.escape(command)}</p>' for command in part.commands)
        for part in sheet.parts()
    )
    secret = ""
    if sheet.cover.is_encrypted:
        shown = html.escape(sheet.passphrase or _LINE).replace(" ", "&nbsp;")
        size = "22pt" if sheet.passphrase else "12pt"
        secret = (
            f'<h2>Passphrase</h2><p style="{_MONO}; font-size:{size}">{shown}</p><p>{html.escape(_keeping(sheet))}</p>'
        )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(sheet.title)}</title></head>'
        f'<body style="font-family:sans-serif; font-size:10pt"><h1>{html.escape(sheet.title)}</h1>'
        f"<table>{rows}</table>{secret}{parts}</body></html>\n"
    )


_MONO = "font-family:'DejaVu Sans Mono','Courier New',monospace"


def _keeping(sheet: RecoverySheet) -> str:
    advice = "Keep this sheet in a safe, in another building than the backups."
    if sheet.passphrase is not None:
        return f"{advice} Whoever has it and the backups reads everything. Blanks count, and so do capitals."
    return f"Write it by hand, every letter, blanks and capitals as they are. {advice} Without it nobody can help."


def _load(table: str) -> str:
    return (
        f"mariadb --local-infile=1 DATABASE -e \"SET time_zone='+00:00'; LOAD DATA LOCAL INFILE '{table}.tsv'"
        f' INTO TABLE {table} CHARACTER SET binary"'
    )
