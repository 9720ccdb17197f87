"""Small pages beside the large one, rendered when they come into sight."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.answers import OpenedFile, RenderedPage
from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.gui.preview.renderer import PageRenderer

WIDTH_PX, HEIGHT_PX = 76, 108
STRIP_PX = 116
MOST_KEPT = 600
SETTLES_MS = 60
ROOM_BELOW_PX = 56
"""For the floating pill, which hides no page's number."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _untinted(picture: QPixmap) -> QIcon:
    """Return a picture that Qt does not tint where it is selected."""
    result = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        result.addPixmap(picture, mode)
    return result


class _Pages(QAbstractListModel):
    """One row a page; its picture is paper until the page was rendered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._pictures: dict[int, QIcon] = {}
        paper = QPixmap(WIDTH_PX, HEIGHT_PX)
        paper.fill(QColor("#FFFFFF"))
        self._paper = _untinted(paper)

    def open(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self._pictures.clear()
        self.endResetModel()

    def has(self, page: int) -> bool:
        return page in self._pictures

    def take(self, page: int, picture: QPixmap) -> None:
        while len(self._pictures) >= MOST_KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[page] = _untinted(picture)
        self.dataChanged.emit(self.index(page), self.index(page))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.number(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=wording.number(index.row() + 1))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(index.row(), self._paper)
        return None


class ThumbnailStrip(QListView):
    """Lets the person see and choose pages; asks the process for those in sight, behind whatever page is wanted."""

    page_chosen = Signal(int)

    def __init__(self, *, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Small pages"))
        self._renderer = renderer
        self._refused: set[int] = set()
        self._pages = _Pages(self)
        self.setModel(self._pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(WIDTH_PX, HEIGHT_PX))
        self.setGridSize(QSize(STRIP_PX - 16, HEIGHT_PX + 32))
        self.setFixedWidth(STRIP_PX)
        self.setViewportMargins(0, 0, 0, ROOM_BELOW_PX)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settled = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settled.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._settled.start)
        self.selectionModel().currentChanged.connect(self._choose)
        renderer.replied.connect(self._take)

    def open(self, file: OpenedFile) -> None:
        """Show paper for every page."""
        self._refused.clear()
        self._pages.open(file.page_count)
        self._settled.start()

    def clear(self) -> None:
        """Show nothing."""
        self._pages.open(0)

    def mark(self, page: int) -> None:
        """Show which page is the large one."""
        index = self._pages.index(page)
        if index.isValid():
            with_signals = self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().blockSignals(with_signals)
            self.scrollTo(index)
            self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(index.row())

    def _request(self, page: int) -> PageRequest:
        ratio = self.devicePixelRatioF()
        return PageRequest(page, round(WIDTH_PX * ratio), round(HEIGHT_PX * ratio), 4.0)

    def _ask(self) -> None:
        """Ask for the pages that are in sight and not rendered yet."""
        self._renderer.ask_no_more(PageRequest)
        if not self.isVisible():
            return
        row_px = HEIGHT_PX + 32
        first = self.verticalScrollBar().value() // row_px
        for page in range(first, min(self._pages.rowCount(), first + self.height() // row_px + 2)):
            if not self._pages.has(page) and page not in self._refused:
                self._renderer.ask(self._request(page))

    def _take(self, _generation: int, request: object, outcome: object) -> None:
        if not isinstance(request, PageRequest) or request != self._request(request.page):
            return
        if isinstance(outcome, RenderedPage):
            picture = QPixmap.fromImage(outcome.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pages.take(request.page, picture)
        else:
            self._refused.add(request.page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()
