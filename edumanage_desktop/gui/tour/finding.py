"""The scenes of the first minutes, of keys, of finding anything, and of the guide."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import REST_MS, Album, TourStopped, wait, wait_for
from edumanage_desktop.gui.tour.review import settled_workspace


class FindingScenes:
    """What somebody meets who looks for something, be it a person, a key or advice."""

    def __init__(self, *, album: Album) -> None:
        self._album = album

    def find(self, window: MainWindow) -> None:
        """Go through the first steps, change a key, find a student, and open the guide."""
        settled_workspace(window)
        self._first_steps(window)
        self._keys(window)
        self._palette(window)
        self._guide(window)

    def _first_steps(self, window: MainWindow) -> None:
        window.first_steps.begin()
        cards = window.first_steps.cards
        if cards is None:
            raise TourStopped("The first steps were not shown")
        self._album.save(window, "first-steps")
        for _card in range(2):
            cards.go_on()
        self._album.save(window, "first-steps-decide")
        cards.leave()

    def _keys(self, window: MainWindow) -> None:
        wait(REST_MS)
        window.show_keys()
        dialog = window.findChild(KeysDialog)
        if dialog is None:
            raise TourStopped("The list of keys was not shown")
        wait(REST_MS)
        dialog.change.click()
        wait_for(dialog.is_editing, "the table of keys")
        dialog.editing.go_to(window.registry.action(ActionId.APPROVE))
        self._album.save(window, "keys-change")
        dialog.editing.change.click()
        capture = dialog.editing.capture
        if capture is None:
            raise TourStopped("No key was asked for")
        _press(capture.field, Qt.Key.Key_R)
        self._album.save(window, "keys-conflict")
        capture.reject()
        dialog.reject()

    def _palette(self, window: MainWindow) -> None:
        wait(REST_MS)
        window.pages.open_palette()
        palette = window.pages.palette
        if palette is None:
            raise TourStopped("The palette was not opened")
        for text, scene in (("re", "palette"), ("nothing is called like this", "palette-nothing")):
            palette.field.setText(text)
            wait_for(lambda: not palette.is_searching(), "what is found")
            self._album.save(window, scene)
        palette.field.setText("zol")
        wait_for(lambda: not palette.is_searching(), "the student")
        _press(palette.field, Qt.Key.Key_Return)
        wait_for(lambda: window.pages.student is not None and window.pages.student.isVisible(), "the page of a student")
        page = window.pages.student
        if page is None:
            raise TourStopped("No student was found")
        wait_for(lambda: page.is_settled() and page.table.rowCount() > 0, "the work of the student")
        page.table.setCurrentCell(page.table.rowCount() - 1, 0)
        self._album.save(window, "student")
        page.go_back()

    def _guide(self, window: MainWindow) -> None:
        wait(REST_MS)
        window.guide.open()
        guide = window.guide.window
        if guide is None:
            raise TourStopped("The guide was not opened")
        wait_for(lambda: bool(guide.here()[0]), "the first page of the guide")
        wait(REST_MS)
        guide.resize(window.size())
        wait(REST_MS)
        guide.go_to(GuidePlace.PALETTE)
        self._album.save(guide, "guide")
        window.guide.close()
        window.activateWindow()
        wait_for(window.isActiveWindow, "the keyboard to come back")


def _press(widget: QWidget, key: Qt.Key) -> None:
    text = chr(int(key)) if int(key) < 0x80 else ""
    QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
