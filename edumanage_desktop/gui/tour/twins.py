"""The scenes of work that is in two submissions: the line in the review, both sides, and the templates."""

from pathlib import Path

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.gui.tour.review import settled_workspace
from edumanage_desktop.services.intake import FileOnDisk, HandIn
from edumanage_desktop.services.session import Session

_TEXT = """Light that passes through two narrow slits makes a pattern of bright and dark bands on the screen, because
the waves from both slits arrive there with a difference of path.

The distance between the bands grows with the distance of the screen, and shrinks where the slits lie further apart.
"""


class TwinScenes:
    """As a registrar sees it, who sees both sides; `elsewhere` is a session at another computer."""

    def __init__(self, *, album: Album, elsewhere: Session, folder: Path) -> None:
        self._album, self._elsewhere, self._folder = album, elsewhere, folder

    def look(self, window: MainWindow) -> None:
        """Hand in one work as two students, and look at both."""
        workspace = settled_workspace(window)
        before = workspace.queue.model.total
        upload_id = elsewhere(self._handed_in_twice, "the handing in")
        wait_for(lambda: workspace.queue.model.total == before + 2 and workspace.queue.is_settled(), "the new work")
        window.pages.go_to_submission(upload_id)
        desk = workspace.twins
        wait_for(lambda: workspace.pane.shown_id() == upload_id and not desk.line.isHidden(), "the line of the twin")
        self._album.save(window, "twins-line")
        desk.open()
        dialog = desk.dialog
        if dialog is None:
            raise TourStopped("the twins were not shown")
        wait_for(lambda: bool(dialog.texts.theirs.extraSelections()), "both texts")
        self._album.save(window, "twins")
        dialog.reject()
        desk.open_templates()
        templates = desk.templates_dialog
        if templates is None:
            raise TourStopped("the templates were not shown")
        wait_for(lambda: bool(templates.message.text()), "the templates")
        self._album.save(window, "templates")
        templates.reject()

    def _handed_in_twice(self) -> int:
        """Return the number of the second submission."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / "double-slit.txt"
        path.write_text(_TEXT, encoding="utf-8")
        reader, intake = self._elsewhere.reader, self._elsewhere.open_intake().intake
        member = next(each for each in reader.faculty() if each.active)
        students = self._elsewhere.open_register().students()[:2]
        files = [FileOnDisk(path)]
        done = [
            intake.hand_in(HandIn(faculty_id=member.id, title="Double slit", files=files, student_id=each.id))
            for each in students
        ]
        return done[-1].upload_id
