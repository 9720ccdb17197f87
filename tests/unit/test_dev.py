"""dev.py asks for what is missing, and does nothing twice."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

on_debian = pytest.mark.skipif(
    shutil.which("dpkg-query") is None, reason="Debian's packages are asked for on Debian only"
)
in_prepared_environment = pytest.mark.skipif(
    not dev.STAMP.exists(), reason="this environment was made without dev.py; python3 dev.py test makes one"
)


@on_debian
def test_only_missing_packages_are_named() -> None:
    assert dev.missing_packages(("base-files", "edumanage-no-such-package")) == ["edumanage-no-such-package"]


@on_debian
def test_without_root_one_line_to_run_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as ended:
        dev.prepare_packages(("base-files", "edumanage-no-such-package"))
    assert ended.value.code == dev.SURROUNDINGS_FAILED
    said = capsys.readouterr().err
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends edumanage-no-such-package"
    assert line in [text.strip() for text in said.splitlines()]


def test_the_locked_uv_is_installed_by_its_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def note(command: list[str], **_options: object) -> int:
        if "-r" in command:
            asked.append(Path(command[command.index("-r") + 1]).read_text(encoding="utf-8"))
            assert "--require-hashes" in command
        return 0

    monkeypatch.setattr(dev, "call", note)
    dev.install_uv({})
    assert len(asked) == 1
    pinned, *hashes = [line.strip(" \\") for line in asked[0].splitlines() if not line.strip().startswith("#")]
    assert pinned.startswith("uv==")
    assert len(hashes) > 5
    assert all(line.startswith("--hash=sha256:") for line in hashes)


def test_the_stamp_changes_with_the_lock_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.environment_stamp()
    changed = tmp_path / "requirements.lock"
    changed.write_bytes(dev.LOCK.read_bytes() + b"# changed\n")
    monkeypatch.setattr(dev, "LOCK", changed)
    assert dev.environment_stamp() != before


@in_prepared_environment
def test_a_second_start_installs_and_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    dev.prepare_packages(dev.PACKAGES_TO_RUN)
    dev.prepare_environment()
    called: list[object] = []
    monkeypatch.setattr(dev, "call", lambda *words, **_options: called.append(words))
    dev.prepare_packages(dev.PACKAGES_TO_RUN)
    dev.prepare_environment()
    assert called == []


def test_an_unknown_command_is_wrong_usage() -> None:
    done = subprocess.run([sys.executable, "dev.py", "fly"], cwd=dev.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == dev.USAGE_ERROR
    assert "invalid choice" in done.stderr


def test_no_service_is_started_while_packages_are_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "policy-rc.d"
    monkeypatch.setattr(dev, "SERVICE_POLICY", policy)
    with dev.no_service_started():
        assert subprocess.run([policy, "mariadb", "start"], check=False).returncode == 101
    assert not policy.exists()
    policy.write_text("#!/bin/sh\nexit 0\n")
    with dev.no_service_started():
        assert policy.read_text() == "#!/bin/sh\nexit 0\n", "the machine's own policy stands"
    assert policy.exists()
