"""A bare application that ends once its label is painted: the floor for the program's start.

`python -m benchmarks.start_run` prints one line when the label stands on the screen.
"""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel

DONE = "painted"


class _Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            print(DONE, flush=True)
            QApplication.quit()
        return False


def main() -> None:
    """Show the label."""
    app = QApplication(sys.argv[:1])
    label = QLabel("EduManage")
    watch = _Watch()
    label.installEventFilter(watch)
    label.show()
    app.exec()


if __name__ == "__main__":
    main()
