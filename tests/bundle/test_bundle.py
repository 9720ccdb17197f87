"""The shipped program is whole, slim, and works with nothing around it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST_BYTES = 210_000_000
EMPTY_SURROUNDINGS = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one-folder program, built from build.spec and moved away from the checkout."""
    folder = tmp_path_factory.mktemp("bundle")
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    built = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(ROOT / "build.spec")),
        ],
        cwd=ROOT,
        env={**surroundings, "PYINSTALLER_CONFIG_DIR": str(folder / "config")},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout
    shutil.rmtree(folder / "work")
    return (folder / "dist" / "edumanage-desktop").rename(folder / "moved")


def run(bundle: Path, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run the shipped program with empty surroundings, but for what is given."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return subprocess.run(
        [str(bundle / f"edumanage-desktop{suffix}"), *arguments],
        cwd=bundle,
        env=EMPTY_SURROUNDINGS | surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


def test_the_self_check_passes_with_empty_surroundings(bundle: Path) -> None:
    checked = run(bundle, "self-check", "--json")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    checks = json.loads(checked.stdout)["checks"]
    assert len(checks) >= 5, "it migrates, opens the window, previews a PDF, decides and speaks every language"
    assert [check for check in checks if not check["ok"]] == []


def test_a_sample_department_is_made_where_nothing_else_is_installed(bundle: Path, tmp_path: Path) -> None:
    place = ["--database", f"sqlite:///{tmp_path / 'sample.sqlite'}", "--store", str(tmp_path / "files")]
    made = run(bundle, "demo", "--uploads", "20", *place, "--json")
    assert made.returncode == 0, made.stdout + made.stderr
    assert json.loads(made.stdout)["uploads"] == 20


def test_backups_are_packed_encrypted_and_drilled(bundle: Path, tmp_path: Path) -> None:
    place = ["--database", f"sqlite:///{tmp_path / 'sample.sqlite'}", "--store", str(tmp_path / "files")]
    run(bundle, "demo", "--uploads", "20", *place)
    backups = ["--repository", str(tmp_path / "backups"), "--json"]
    secret = {"EDUMANAGE_BACKUP_PASSPHRASE": "correct horse", "HOME": str(tmp_path)}
    made = run(bundle, "backup", "create", "--new", "--encrypt", "--login", "admin", *place, *backups, **secret)
    assert made.returncode in {0, 1}, made.stdout + made.stderr
    drilled = run(bundle, "backup", "drill", *backups, **secret)
    assert (drilled.returncode, json.loads(drilled.stdout)["wrong"]) == (0, []), drilled.stdout + drilled.stderr


def test_the_bundle_carries_no_qt_that_the_window_does_not_use(bundle: Path) -> None:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    unused = ("Qml", "Quick", "VirtualKeyboard", "libgtk", "qgtk", "WebEngine", "Charts", "pytest")
    carried = [path.relative_to(bundle).as_posix() for path in files]
    assert [path for path in carried if any(name in path for name in unused)] == []
    assert sum(path.stat().st_size for path in files) < LARGEST_BYTES


def test_the_bundle_carries_its_licence_and_every_migration(bundle: Path) -> None:
    carried = {path.name for path in (bundle / "_internal" / "migrations").rglob("*.py")}
    assert carried >= {path.name for path in (ROOT / "migrations").rglob("*.py")}
    assert (bundle / "_internal" / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


def test_the_bundle_carries_the_guide_with_its_pictures(bundle: Path) -> None:
    for folder in ("guide", "pictures"):
        shipped = {path.name for path in bundle.rglob(f"docs/{folder}/*")}
        assert shipped == {path.name for path in (ROOT / "docs" / folder).iterdir()}
    assert list(bundle.rglob("SECURITY.md")), "the guide leads to it"


def test_what_an_object_store_is_asked_with_is_there(bundle: Path) -> None:
    asked = run(bundle, "store", "rights", "--store", "s3://bucket/uploads?endpoint=http://127.0.0.1:1")
    assert (asked.returncode, "NoCredentialsError" in asked.stderr) == (3, True), asked.stdout + asked.stderr
