"""What the preview says to the person, in their language."""

from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui.preview.protocol import Trouble
from edumanage_desktop.gui.preview.questions import PageText
from edumanage_desktop.services.previews import PreviewKind


def trouble_sentence(trouble: Trouble, *, is_own: bool = False) -> str:
    """Return what happened, what was kept and what to do, for a file or page that cannot be shown.

    `is_own` says that whoever reads it chose the file on their own disk, and has not handed it in yet.
    """
    translate = QCoreApplication.translate
    if is_own and trouble is not Trouble.BROKEN_PAGE:
        return _of_own_file(trouble)
    sentences = {
        Trouble.MISSING: translate(
            "Preview", "The local copy of this file is gone. Select the submission again to fetch it once more."
        ),
        Trouble.EMPTY: translate("Preview", "This file is empty, so there is nothing to show."),
        Trouble.ENCRYPTED: translate(
            "Preview",
            "This document is protected by a password and is not shown here. Open it with your own program, which "
            "will ask for the password.",
        ),
        Trouble.BROKEN: translate(
            "Preview",
            "This file is damaged or incomplete and cannot be shown. It is kept as it was handed in; try another "
            "program, or ask the student for it again.",
        ),
        Trouble.TOO_LARGE: translate(
            "Preview", "This is too large to be shown here. Open it with your own program, or save a copy."
        ),
        Trouble.BROKEN_PAGE: translate(
            "Preview", "This page is damaged and cannot be shown. The other pages may be fine."
        ),
        Trouble.UNREADABLE: translate(
            "Preview", "The local copy of this file cannot be read. Select the submission again to fetch it once more."
        ),
        Trouble.TOO_SLOW: translate(
            "Preview",
            "Showing this took too long and was stopped; the file itself is unharmed. Open it with your own program, "
            "or save a copy.",
        ),
        Trouble.CRASHED: translate(
            "Preview",
            "This file made the preview fail, so it was stopped; the file itself is unharmed. Open it with your own "
            "program only if you trust it, or save a copy.",
        ),
    }
    fallback = translate(
        "Preview",
        "The preview cannot be started on this computer; the file itself is unharmed. Open it with your own program, "
        "or save a copy.",
    )
    return sentences.get(trouble, fallback)


def slow_sentence(*, is_own: bool = False) -> str:
    """Return the same of what took too long, where it can be tried for longer."""
    if is_own:
        return trouble_sentence(Trouble.TOO_SLOW, is_own=True)
    return QCoreApplication.translate(
        "Preview",
        "Showing this took too long and was stopped; the file itself is unharmed. Try for longer, open it with your"
        " own program, or save a copy.",
    )


def _of_own_file(trouble: Trouble) -> str:
    translate = QCoreApplication.translate
    sentences = {
        Trouble.MISSING: translate("Preview", "This file is no longer where it was. Choose it again, or another one."),
        Trouble.EMPTY: translate("Preview", "This file is empty, so there is nothing to show."),
        Trouble.ENCRYPTED: translate(
            "Preview",
            "This document is protected by a password, and its reader may not know it. Save it without one and choose"
            " that file.",
        ),
        Trouble.BROKEN: translate(
            "Preview",
            "This file is damaged or incomplete and cannot be shown here. Look at it in its own program: where it does"
            " not open, choose another one or save it anew.",
        ),
        Trouble.UNREADABLE: translate(
            "Preview",
            "This file cannot be read. Look whether it is yours and not open elsewhere, or choose another one.",
        ),
        Trouble.TOO_LARGE: translate(
            "Preview", "This is too large to be shown here. Look in its own program whether it is the right file."
        ),
    }
    return sentences.get(
        trouble,
        translate(
            "Preview",
            "This file cannot be shown here; it is unharmed. Look in its own program whether it is the right file.",
        ),
    )


def cut_off_sentence(kind: PreviewKind, *, is_own: bool = False) -> str:
    """Return what stands above a picture whose file ends too early, or a text of which only the beginning is shown."""
    if is_own and kind not in (PreviewKind.DOCUMENT, PreviewKind.TABLE, PreviewKind.ARCHIVE):
        return QCoreApplication.translate(
            "Preview",
            "This file is cut off, so only a part of it is shown. Save it anew in its own program and choose that one.",
        )
    if kind in (PreviewKind.DOCUMENT, PreviewKind.TABLE, PreviewKind.ARCHIVE):
        return QCoreApplication.translate(
            "Preview", "Only the beginning is shown here. Open the file or save a copy to read all of it."
        )
    return QCoreApplication.translate(
        "Preview",
        "This file is cut off, so only a part of it is shown. It is kept as it was handed in; ask the student for it "
        "again.",
    )


def cut_text_note() -> str:
    """Return what stands below a text that goes on."""
    return QCoreApplication.translate(
        "Preview", "— The preview ends here. Open the file or save a copy to read all of it. —"
    )


def words_of_page(told: PageText | Trouble, kind: PreviewKind, *, is_own: bool = False) -> tuple[str, str]:
    """Return the text of a page, or what stands in its place, and the note below it."""
    if isinstance(told, Trouble):
        return trouble_sentence(told, is_own=is_own), ""
    text = told.text if told.text.strip() else text_sentence(kind)
    return text, cut_text_note() if told.is_cut else ""


def laying_out_sentence() -> str:
    """Return what stands where the pages of a document will be in a moment."""
    return QCoreApplication.translate("Preview", "LibreOffice is laying out the pages of this document…")


def text_sentence(kind: PreviewKind) -> str:
    """Return what stands in the place of a text that a file does not have."""
    if kind is PreviewKind.IMAGE:
        return QCoreApplication.translate("Preview", "This is a picture. Nothing in it is written as text.")
    if kind is PreviewKind.PDF:
        return QCoreApplication.translate(
            "Preview", "Nothing on this page is written as text; it may be a scanned picture."
        )
    return QCoreApplication.translate("Preview", "Nothing is written here.")


def file_type(name: str) -> str:
    """Return what a file with this name usually is, in words."""
    translate = QCoreApplication.translate
    document = translate("Preview", "Text document")
    table = translate("Preview", "Spreadsheet")
    slides = translate("Preview", "Presentation")
    archive = translate("Preview", "Archive of files")
    film = translate("Preview", "Film")
    sound = translate("Preview", "Sound recording")
    drawing = translate("Preview", "Vector drawing")
    program = translate("Preview", "Program")
    words = {
        document: ".doc .docx .docm .odt .rtf .pages",
        table: ".xls .xlsx .xlsm .ods .numbers",
        slides: ".ppt .pptx .pptm .odp .key",
        archive: ".zip .7z .rar .tar .gz .tgz .bz2 .xz .zst",
        film: ".mp4 .mov .avi .mkv .webm .m4v",
        sound: ".mp3 .wav .ogg .flac .m4a .opus",
        drawing: ".svg .svgz .eps .ai",
        program: ".exe .msi .bat .cmd .jar .apk .dmg .deb .rpm .appimage .lnk .desktop",
    }
    extension = PurePosixPath(name).suffix.lower()
    for word, extensions in words.items():
        if extension and extension in extensions.split():
            return word
    if extension:
        return translate("Preview", "{extension} file").format(extension=extension[1:13].upper())
    return translate("Preview", "File of an unknown kind")
