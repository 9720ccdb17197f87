"""The maker of sample files: from a recipe to bytes."""

from collections.abc import Callable, Mapping
from functools import partial

from edumanage_desktop.adapters.sample_files import office, pdf, pictures, sources
from edumanage_desktop.adapters.sample_files.broken_pdf import broken_pdf
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe


class SampleFiles:
    """Makes every kind of `FileKind`; equal recipes make equal bytes (with the same zlib)."""

    def make(self, recipe: FileRecipe) -> bytes:
        """Return the bytes of the file that the recipe describes."""
        return _MAKERS[recipe.kind](recipe)


def _truncated_jpeg(recipe: FileRecipe) -> bytes:
    whole = pictures.jpeg_scan(recipe)
    return whole[: len(whole) // 3]


def _project_archive(recipe: FileRecipe) -> bytes:
    parts = (("README.md", FileKind.MARKDOWN), ("main.py", FileKind.PYTHON), ("readings.csv", FileKind.CSV))
    folder = f"project-{recipe.seed % 1000:03d}"
    members = {f"{folder}/{name}": _MAKERS[kind](recipe) for name, kind in parts}
    members[f"{folder}/report.pdf"] = pdf.pdf_report(recipe)
    return office.archive(members)


def _whatever_asked(make: Callable[[], bytes], recipe: FileRecipe) -> bytes:
    return make()


_MAKERS: Mapping[FileKind, Callable[[FileRecipe], bytes]] = {
    FileKind.PDF: pdf.pdf_report,
    FileKind.PNG: pictures.png_plot,
    FileKind.JPEG: pictures.jpeg_scan,
    FileKind.TEXT: sources.plain_text,
    FileKind.MARKDOWN: sources.markdown,
    FileKind.CSV: sources.csv_readings,
    FileKind.PYTHON: sources.python_program,
    FileKind.JAVA: sources.java_program,
    FileKind.C: sources.c_program,
    FileKind.NOTEBOOK: sources.notebook,
    FileKind.DOCX: office.docx_report,
    FileKind.XLSX: office.xlsx_readings,
    FileKind.PPTX: office.pptx_slides,
    FileKind.ODT: office.odt_report,
    FileKind.ZIP: _project_archive,
    FileKind.WAV: sources.recording,
    FileKind.SVG: pictures.svg_poster,
    FileKind.JSON: sources.json_records,
    FileKind.HTML: sources.web_page,
    FileKind.TRUNCATED_PDF: broken_pdf,
    FileKind.ENCRYPTED_PDF: broken_pdf,
    FileKind.LOOPING_PDF: broken_pdf,
    FileKind.ENDLESS_PDF: broken_pdf,
    FileKind.EMPTY_PDF: broken_pdf,
    FileKind.SCRIPT_AS_PDF: broken_pdf,
    FileKind.HUGE_PNG: partial(_whatever_asked, pictures.png_huge),
    FileKind.TRUNCATED_JPEG: _truncated_jpeg,
    FileKind.ZIP_BOMB: partial(_whatever_asked, office.zip_bomb),
}
