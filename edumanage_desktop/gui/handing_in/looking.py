"""What stands beside the fields of handing in: the chosen file as its reader will see it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.services.media_types import media_type


def look_at(preview: PreviewPane, path: Path | None) -> None:
    """Show a chosen file, or what will stand there."""
    if path is not None:
        preview.show_file(path, path.name, media_type(path.name))
        return
    preview.show_message(
        QCoreApplication.translate("HandInPage", "No file yet"),
        QCoreApplication.translate("HandInPage", "What you choose is shown here as its reader will see it."),
    )
