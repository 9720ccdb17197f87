"""Office documents laid out by the real LibreOffice: as pages, within bounds, and without a trace."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.office.conversion import OfficeConversions
from edumanage_desktop.adapters.office.program import find_office_program
from edumanage_desktop.adapters.sample_files.maker import SampleFiles
from edumanage_desktop.services.previews import HEAD_BYTES
from edumanage_desktop.services.sample_department.files import FileKind, FileRecipe

pytestmark = pytest.mark.skipif(
    find_office_program() is None, reason="LibreOffice is not installed: dev.py test installs it on Debian"
)
SAMPLES = {kind.name.lower(): kind for kind in (FileKind.DOCX, FileKind.ODT, FileKind.PPTX, FileKind.XLSX)}


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    made = tmp_path / "session"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def office(workplace: Path) -> Iterator[OfficeConversions]:
    conversions = OfficeConversions(workplace=lambda: workplace)
    yield conversions
    conversions.close()


@pytest.fixture
def sample(tmp_path: Path) -> Callable[[str], Path]:
    def make(extension: str) -> Path:
        path = tmp_path / f"sample.{extension}"
        recipe = FileRecipe(SAMPLES[extension], heading="Heat in rods", author="M. Adler", seed=3, length=4)
        path.write_bytes(SampleFiles().make(recipe))
        return path

    return make


@pytest.mark.parametrize("extension", SAMPLES)
def test_a_sample_becomes_pages(office: OfficeConversions, sample: Callable[[str], Path], extension: str) -> None:
    path = sample(extension)
    assert office.can_convert(path.name, path.read_bytes()[:HEAD_BYTES])
    assert office.convert(path, path.name).read_bytes().startswith(b"%PDF-")
