"""The scenes of the page on which work is handed in: filled in, refused, and its receipt."""

from pathlib import Path

from PySide6.QtGui import QPdfWriter, QTextDocument

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, pause, wait_for

_ESSAY = "On the colours of thin films"
_DOTS_PER_INCH = 96
"""As on a screen, so that the letters have their size."""


class HandInScenes:
    """As a registrar does it at the desk, with files that are made in `folder`."""

    def __init__(self, *, album: Album, folder: Path) -> None:
        self._album, self._folder = album, folder
        self._taken = (self._essay(), self._file("measured.csv", b"angle,nm\n10,540\n20,520\n"))
        self._refused = self._file("report.exe", b"MZ" + bytes(900))

    def hand_in(self, window: MainWindow) -> None:
        """Fill in the page, be refused a file, hand in, and get the receipt."""
        window.pages.go_to_hand_in()
        wait_for(lambda: window.pages.hand_in is not None, "the page for handing in")
        page = window.pages.hand_in
        if page is None:
            raise TourStopped("nobody may hand in here")
        form = page.form
        wait_for(lambda: form.isVisible() and form.receiver.count() > 0, "the rules for handing in")
        self._album.save(window, "hand-in-empty")
        form.student.line.setText("zol")
        form.student.line.textEdited.emit("zol")
        wait_for(lambda: form.student.found.isVisible() and form.student.found.count() > 0, "the students found")
        form.student.found.itemActivated.emit(form.student.found.item(0))
        form.receiver.choose(form.receiver.itemData(0))
        form.title.setText(_ESSAY)
        pause()
        form.files.add(self._taken)
        pause()
        form.files.add([self._refused])
        shown = page.preview.page_shown
        arrived: list[bool] = []
        shown.connect(lambda: arrived.append(True))
        wait_for(lambda: bool(form.files.broken()) and bool(arrived), "the preview of what is handed in")
        page.hand_in()
        self._album.save(window, "hand-in-not-taken")
        form.files.view.setCurrentRow(2)
        form.files.remove_current()
        page.hand_in()
        wait_for(page.receipt.isVisible, "the receipt")
        self._album.save(window, "receipt")

    def _essay(self) -> Path:
        path = self._folder / f"{_ESSAY}.pdf"
        writer = QPdfWriter(str(path))
        writer.setResolution(_DOTS_PER_INCH)
        document = QTextDocument()
        lines = "".join(
            f"<p>{number}. Light that falls on a film is reflected at both of its faces, and the two parts meet.</p>"
            for number in range(1, 16)
        )
        document.setHtml(f"<h1>{_ESSAY}</h1>{lines}")
        document.print_(writer)
        return path

    def _file(self, name: str, content: bytes) -> Path:
        path = self._folder / name
        path.write_bytes(content)
        return path
