"""The way from the file that was handed in to the one that is shown, which may stand in an archive in an archive."""

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.gui.preview.stages import PreviewStages
from edumanage_desktop.services.previews import visible_name


class WayInside(QObject):
    """Knows by which entries of which archives the person came, and shows it in a line above the file."""

    changed = Signal()
    """Another file is to be shown than before."""

    def __init__(self, *, stages: PreviewStages, parent: QObject) -> None:
        super().__init__(parent)
        self._stages = stages
        self._name = ""
        self._steps: list[tuple[int, str]] = []
        """Places in the lists of archives, and the names there (untrusted)."""
        self._came_from: int | None = None
        stages.archive.entry_wanted.connect(self._go_in)
        stages.back_wanted.connect(self.go_back)

    def begin(self, name: str = "") -> None:
        """Stand before what was handed in; `name` is what the student called it (untrusted)."""
        self._name, self._steps, self._came_from = name, [], None
        self._stages.inside.hide()

    def is_inside(self) -> bool:
        """Return whether a file of an archive is shown."""
        return bool(self._steps)

    def places(self) -> tuple[int, ...]:
        """Return the places in the lists of archives that lead to the file."""
        return tuple(place for place, _ in self._steps)

    def shown_name(self) -> str:
        """Return what the file that is shown is called, harmless for the screen."""
        return visible_name(self._steps[-1][1] if self._steps else self._name)

    def go_back(self) -> None:
        """Go back to the archive from which the file was opened that is shown."""
        if self._steps:
            self._came_from = self._steps.pop()[0]
            self.changed.emit()

    def show(self) -> None:
        """Show the way above the file; none before what was handed in."""
        self._stages.inside.show_way([self._name, *(name for _, name in self._steps)])
        self._stages.inside.setVisible(self.is_inside())
        self._stages.give_pages_their_room()

    def choose_last(self) -> None:
        """Choose in the list of an archive the file from which the person came back."""
        if self._came_from is not None:
            self._stages.archive.choose(self._came_from)

    def _go_in(self, place: int, name: str) -> None:
        self._steps.append((place, name))
        self.changed.emit()
