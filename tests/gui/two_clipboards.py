"""A program with a clipboard on a real window system, which forgets what it copied, and another one beside it.

`python -m tests.gui.two_clipboards` prints what stood on the clipboard as JSON; with a word it copies that and waits to
be ended.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit

from edumanage_desktop.gui.copied_content import CopiedContent

_PATIENCE_S = 60.0


def live_until(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let the program live until something is so, or for long enough to see that it is not."""
    until = time.monotonic() + _PATIENCE_S
    while not condition() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)


def forget(app: QApplication) -> dict[str, str]:
    """Copy, forget, copy again, let the other program copy, and forget: what stands there each time."""
    clipboard, field = app.clipboard(), QLineEdit("written here")
    copied = CopiedContent(app)
    field.show()
    field.selectAll()
    field.copy()
    found = {"copied": clipboard.text()}
    copied.forget()
    found |= {"forgotten": clipboard.text(), "selection": clipboard.text(QClipboard.Mode.Selection)}
    field.copy()
    with subprocess.Popen([sys.executable, "-m", "tests.gui.two_clipboards", "theirs"]) as other:
        live_until(app, lambda: not clipboard.ownsClipboard() and clipboard.text() == "theirs")
        copied.forget()
        app.processEvents()
        found["of the other"] = clipboard.text()
        other.kill()
    return found


def main(words: list[str]) -> None:
    """Be the one program, or the other."""
    app = QApplication(["two-clipboards"])
    if words:
        app.clipboard().setText(words[0])
        live_until(app, lambda: False)
    else:
        sys.stdout.write(json.dumps(forget(app)))


if __name__ == "__main__":
    main(sys.argv[1:])
