#!/usr/bin/env python3
"""The one command for working on EduManage Desktop: from a bare machine to a window, a proof or a bundle.

Needs Python 3.11 or newer and nothing else; everything it prepares lies inside this checkout (.venv, .cache), apart
from Debian packages, which it installs when it runs as root and otherwise asks for with one line.
"""

import argparse
import hashlib
import importlib.util
import itertools
import json
import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "edumanage-stamp"
SAMPLE = ROOT / ".cache" / "sample"
TRANSLATIONS = ROOT / "resources" / "translations"
COMPILED_TRANSLATIONS = ROOT / "edumanage_desktop" / "gui" / "translations"
SERVICE_POLICY = Path("/usr/sbin/policy-rc.d")
SAMPLE_UPLOADS = 400
SAMPLE_LOGIN = "nowak"
LOCK_PLATFORMS = ("x86_64-manylinux_2_36", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
LOCK_PYTHONS = ("3.11", "3.12", "3.13")
USAGE_ERROR, SURROUNDINGS_FAILED = 2, 3
LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
MOST_UNSTEADY = 3
"""So few proofs that fail beside others are run once more, alone: they kill, race and time out on few processors."""
MOST_WORKERS = 4
"""The whole suite runs side by side, for much of it waits for a server; what is named runs in one process."""

PACKAGES_TO_RUN = (
    "ca-certificates",
    # Qt without a screen
    *("libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0"),
    # Qt in an X window, and printing
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0", "libcups2"),
    # Qt under Wayland
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    # so that the names of the world are not boxes
    *("fonts-noto-core", "fonts-noto-cjk", "fonts-inter"),
)
# Debian's own Python keeps the library that the bundle carries in a package of its own.
PACKAGES_TO_BUNDLE = (
    "binutils",
    *([f"libpython{sys.version_info.major}.{sys.version_info.minor}"] if sys.base_prefix == "/usr" else []),
)
PACKAGES_TO_TEST = (
    *("mariadb-server", "acl", "gnome-keyring", "dbus", "xvfb", "xauth"),
    # the ordinary tools with which backups are read without the program
    *("age", "zstd", "openssl"),
    # a screen reader's side of the window
    *("at-spi2-core", "gir1.2-atspi-2.0", "python3-gi"),
    # the office program that lays documents out, without its windows: 104 MB, half a minute
    *("libreoffice-writer-nogui", "libreoffice-calc-nogui", "libreoffice-impress-nogui"),
    # its systemd-analyze reads the units that the program writes; nothing of it is started
    "systemd",
    *PACKAGES_TO_BUNDLE,
)


def say(text: str) -> None:
    """Tell what is happening on stderr; stdout belongs to the command that is run."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def give_up(text: str, status: int = SURROUNDINGS_FAILED) -> NoReturn:
    """End with one sentence and an exit status."""
    say(text)
    raise SystemExit(status)


def call(command: Sequence[str], *, env: Mapping[str, str] | None = None, check: bool = True) -> int:
    """Run a program in the checkout and return its exit status; end with that status when `check` and it failed."""
    status = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
    if check and status != 0:
        give_up(f"{shlex.join(command)} ended with status {status}", status)
    return status


def replace_process(command: Sequence[str], env: Mapping[str, str]) -> NoReturn:
    """Become another program, so that keys and signals reach it; where that is impossible, run it and end with it."""
    if os.name == "nt":
        raise SystemExit(call(command, env=env, check=False))
    sys.stdout.flush()
    os.chdir(ROOT)
    os.execve(command[0], list(command), dict(env))


def installed(name: str) -> str:
    """Return the path of a program of the environment."""
    return str(VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name)


def python_environment() -> dict[str, str]:
    """Return the surroundings for the project's programs: as they are, but byte code may be kept (faster starts)."""
    env = dict(os.environ)
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        env.pop(name, None)
    # uv brings certificates of its own; the system's know an institution's proxy too.
    env.setdefault("UV_SYSTEM_CERTS", "1")
    return env


# --- Debian packages -------------------------------------------------------------------------------------------------


def prepare_packages(wanted: Sequence[str]) -> None:
    """Install the Debian packages that are missing (root), or print the line that does and end.

    On other systems nothing is looked up: README names what they need.
    """
    if shutil.which("dpkg-query") is None:
        return
    if importlib.util.find_spec("ensurepip") is None and not Path(installed("python")).exists():
        wanted = ("python3-venv", *wanted)
    missing = missing_packages(wanted)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        give_up(f"Debian packages are missing. Run this line, then this command again:\n"
                f"  sudo apt-get update && sudo {shlex.join(install)}")  # fmt: skip
    say(f"installing Debian packages: {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with no_service_started():
        call(["apt-get", "update", "-q"], env=env)
        call(install, env=env)
    if "mariadb-server" in missing:
        # The tests run a private server; the machine's own must not come up at the next boot because of us.
        call(["update-rc.d", "mariadb", "disable"], check=False)


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Return those of the packages that are not installed; a successor with Debian's suffix "t64" counts."""
    patterns = [pattern for name in wanted for pattern in (name, f"{name}t64")]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *patterns]
    listing = subprocess.run(query, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    installed = {line.split()[0] for line in listing.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if name not in installed and f"{name}t64" not in installed]


@contextmanager
def no_service_started() -> Iterator[None]:
    """Keep packages from starting their services while they are installed (Debian policy, policy-rc.d)."""
    if SERVICE_POLICY.exists():
        yield
        return
    SERVICE_POLICY.write_text("#!/bin/sh\nexit 101\n")
    SERVICE_POLICY.chmod(0o755)
    try:
        yield
    finally:
        SERVICE_POLICY.unlink()


# --- the Python environment ------------------------------------------------------------------------------------------


def environment_stamp() -> str:
    """Return what the environment is made from: lock, project file, interpreter and place."""
    digest = hashlib.sha256()
    for part in (LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def prepare(*packages: str) -> None:
    """Install what is missing of these Debian packages, and of the project's environment."""
    prepare_packages(packages)
    prepare_environment()


def prepare_environment() -> None:
    """Make `.venv` hold exactly what the lock file says, and the project itself; quick when nothing has changed."""
    whole = STAMP.exists() and STAMP.read_text() == environment_stamp()
    if whole and Path(installed("edumanage-desktop")).exists():
        compile_translations()
        return
    say("preparing .venv from requirements.lock (the first time takes a minute or two)")
    STAMP.unlink(missing_ok=True)
    env = python_environment()
    if not Path(installed("python")).exists():
        call([sys.executable, "-m", "venv", "--clear", str(VENV)], env=env)
    uv = installed("uv")
    if not Path(uv).exists():
        install_uv(env)
    project = ["install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    if (
        call([uv, "pip", "sync", "--require-hashes", "--python", installed("python"), str(LOCK)], env=env, check=False)
        == 0
    ):
        call([uv, "pip", *project, "--python", installed("python")], env=env)
    else:
        say("uv could not reach the packages; trying pip, which may be configured differently")
        pip = [installed("python"), "-m", "pip"]
        call(
            [*pip, "install", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)],
            env=env,
        )
        call([*pip, *project], env=env)
    STAMP.write_text(environment_stamp())
    compile_translations()


def install_uv(env: Mapping[str, str]) -> None:
    """Put the locked uv into `.venv` with pip, checked by its hashes."""
    if call([installed("python"), "-c", "import pip"], env=env, check=False) != 0:
        call([installed("python"), "-m", "ensurepip"], env=env)
    pinned = re.search(r"^uv==.*?(?=^\S|\Z)", LOCK.read_text(), flags=re.MULTILINE | re.DOTALL)
    if pinned is None:
        give_up("requirements.lock names no uv; make it anew with: python3 dev.py lock")
    with tempfile.TemporaryDirectory() as folder:
        requirement = Path(folder) / "uv.txt"
        requirement.write_text(pinned.group())
        pip = [installed("python"), "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        call([*pip, "-r", str(requirement)], env=env)


def dependencies_digest() -> str:
    """Return the SHA-256 of what pyproject.toml asks for; the lock file repeats it, so that a test can compare."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        project["project"]["requires-python"],
        sorted(project["project"]["dependencies"]),
        sorted(project["dependency-groups"]["dev"]),
    ]
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


# --- commands --------------------------------------------------------------------------------------------------------


def run(arguments: argparse.Namespace) -> None:
    """Open the window on the sample department; with no display, make the tour."""
    prepare(*PACKAGES_TO_RUN)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("there is no display (DISPLAY and WAYLAND_DISPLAY are unset): making the tour's pictures in tour/ instead")
        tour(arguments)
    database, store = prepare_sample()
    window = [installed("edumanage-desktop"), "--database", database, "--store", str(store), "--login", SAMPLE_LOGIN]
    replace_process([*window, *arguments.rest], python_environment())


def prepare_sample() -> tuple[str, Path]:
    """Make the sample department where there is none of the present rules; return its database URL and file store."""
    program = installed("edumanage-desktop")
    env = python_environment()
    if SAMPLE.exists() and (SAMPLE / "schema").read_text() != schema_digest():
        # Rules are replaced by revisions; between two of them the sample is made anew.
        shutil.rmtree(SAMPLE)
    if not SAMPLE.exists():
        say(f"making the sample department ({SAMPLE_UPLOADS} uploads) in {SAMPLE.relative_to(ROOT)}")
        unfinished = SAMPLE.with_name("sample-unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        uploads = ["--uploads", str(SAMPLE_UPLOADS)]
        place = ["--database", sqlite_url(unfinished), "--store", str(unfinished / "files")]
        call([program, "demo", *uploads, *place], env=env)
        (unfinished / "schema").write_text(schema_digest())
        unfinished.rename(SAMPLE)
    return sqlite_url(SAMPLE), SAMPLE / "files"


def sqlite_url(folder: Path) -> str:
    """Return the URL of the sample's database in a folder."""
    return f"sqlite:///{(folder / 'edumanage.sqlite').as_posix()}"


def schema_digest() -> str:
    """Return the SHA-256 of the migrations."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "migrations").rglob("*")):
        if path.suffix in {".py", ".sql"}:
            digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def test(arguments: argparse.Namespace) -> None:
    """Prove the project: every test, with a real MariaDB, a real Secret Service and the bundle."""
    prepare(*PACKAGES_TO_RUN, *PACKAGES_TO_TEST)
    quick = ["-m", "not slow"] if arguments.quick else []
    if arguments.rest:
        raise SystemExit(pytest([*quick, *arguments.rest], {}))
    LAST_FAILED.unlink(missing_ok=True)
    # A worker that is gone fails the run; a new one in its place may wait for work that nobody hands out any more.
    workers = ["-n", str(min(os.cpu_count() or 1, MOST_WORKERS)), "--max-worker-restart", "0"]
    status = pytest([*quick, *workers], {})
    failed = sorted(json.loads(LAST_FAILED.read_text())) if status == 1 and LAST_FAILED.exists() else []
    if failed and len(failed) <= MOST_UNSTEADY and pytest([*quick, "--last-failed"], {}) == 0:
        status = 0
        say(f"UNSTEADY, failed beside others and passed alone; look for the cause: {', '.join(failed)}")
    raise SystemExit(status)


def soak(arguments: argparse.Namespace) -> None:
    """Run the fault tests in their long forms, and drawn data by the thousand; figures go to soak-results.json."""
    prepare(*PACKAGES_TO_RUN, *PACKAGES_TO_TEST)
    kill_seed = os.environ.get("EDUMANAGE_KILL_SEED") or str(secrets.randbelow(1 << 31))
    say(f"EDUMANAGE_KILL_SEED={kill_seed}")
    raise SystemExit(
        pytest(
            ["-m", "soak or hypothesis", "-o", "timeout=0", "-o", "faulthandler_timeout=0", *arguments.rest],
            {"EDUMANAGE_SOAK": "1", "EDUMANAGE_KILL_SEED": kill_seed},
        )
    )


def pytest(arguments: Sequence[str], extra: Mapping[str, str]) -> int:
    """Run pytest offscreen, in a session bus of its own with an unlocked Secret Service, far from the person's own."""
    env = {**python_environment(), "QT_QPA_PLATFORM": "offscreen", **extra}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"):
        env.pop(name, None)
    # Workers name tests alike only where sets list their members alike; each run has an order of its own.
    env["PYTHONHASHSEED"] = env.get("PYTHONHASHSEED") or str(secrets.randbelow(1 << 32))
    say(f"PYTHONHASHSEED={env['PYTHONHASHSEED']}")
    tests = [installed("python"), "-m", "pytest", *arguments]
    if not sys.platform.startswith("linux"):
        return call(tests, env=env, check=False)
    env["EDUMANAGE_SECRET_SERVICE"] = "1"
    with tempfile.TemporaryDirectory(prefix="em-session-", ignore_cleanup_errors=True) as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            env[name] = str(Path(folder) / name.lower())
            Path(env[name]).mkdir(mode=0o700)
        unlock = 'printf session | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
        return call(["dbus-run-session", "--", "sh", "-c", unlock, "sh", *tests], env=env, check=False)


def lint(arguments: argparse.Namespace) -> None:
    """Check style, types and the layers: what the guards among the tests check too."""
    prepare(*PACKAGES_TO_RUN)
    checks = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports", "--no-logo"])
    failed = []
    for name, *rest in checks:
        if call([installed(name), *rest], env=python_environment(), check=False) != 0:
            failed.append(" ".join([name, *rest]))
    if failed:
        give_up(f"failed: {', '.join(failed)}", 1)


def forms(arguments: argparse.Namespace) -> None:
    """Compile the Designer forms and the resources to edumanage_desktop/gui/forms/."""
    prepare(*PACKAGES_TO_RUN)
    call([installed("python"), "ui/compile_forms.py", *arguments.rest], env=python_environment())


def words(arguments: argparse.Namespace) -> None:
    """Bring resources/translations/*.ts in step with the texts of the window, and compile what is translated."""
    prepare(*PACKAGES_TO_RUN)
    call([installed("python"), "ui/collect_words.py", *arguments.rest], env=python_environment())
    compile_translations()


def compile_translations() -> None:
    """Make the `.qm` files that the window loads, where their `.ts` is newer; they are not committed."""
    COMPILED_TRANSLATIONS.mkdir(exist_ok=True)
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = COMPILED_TRANSLATIONS / f"{source.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime <= source.stat().st_mtime:
            call(
                [installed("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)], env=python_environment()
            )


def lock(arguments: argparse.Namespace) -> None:
    """Make requirements.lock anew from pyproject.toml and check that every platform finds wheels."""
    prepare_environment()
    uv = installed("uv")
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / "requirements.txt"
        if LOCK.exists() and not arguments.upgrade:
            compiled.write_text(LOCK.read_text())
        quiet = ["--quiet", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--only-binary", ":all:"]
        source = ["--universal", "--python-version", "3.11", "--generate-hashes", "--group", "dev", "pyproject.toml"]
        call([uv, "pip", "compile", *quiet, *source, "-o", str(compiled)], env=python_environment())
        for platform, version in itertools.product(LOCK_PLATFORMS, LOCK_PYTHONS):
            target = ["--python-platform", platform, "--python-version", version, "--output-file", os.devnull]
            call([uv, "pip", "compile", *quiet, "--no-deps", *target, str(compiled)], env=python_environment())
        header = f"# Made by: python3 dev.py lock\n# pyproject.toml asks for: sha256:{dependencies_digest()}\n"
        LOCK.write_text(header + compiled.read_text(), newline="\n")


def bench(arguments: argparse.Namespace) -> None:
    """Measure how fast the program is, each figure beside its floor."""
    prepare(*PACKAGES_TO_RUN, *PACKAGES_TO_TEST)
    replace_process([installed("python"), "-m", "benchmarks", *arguments.rest], python_environment())


def bundle(arguments: argparse.Namespace) -> None:
    """Make the one-folder program in dist/ and let it check itself with empty surroundings."""
    prepare(*PACKAGES_TO_RUN, *PACKAGES_TO_BUNDLE)
    build = [installed("python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    call(build, env=python_environment())
    program = ROOT / "dist" / "edumanage-desktop" / Path(installed("edumanage-desktop")).name
    call([str(program), "self-check"], env={"SYSTEMROOT": os.environ["SYSTEMROOT"]} if os.name == "nt" else {})


def tour(arguments: argparse.Namespace) -> NoReturn:
    """Save pictures of every scene of the window in tour/; `tour guide` makes those of README and guide anew."""
    prepare(*PACKAGES_TO_RUN)
    if arguments.rest[:1] == ["guide"]:
        replace_process([installed("python"), "ui/guide_pictures.py", *arguments.rest[1:]], python_environment())
    replace_process([installed("edumanage-desktop"), "tour", "--out", str(ROOT / "tour")], python_environment())


COMMANDS: tuple[Callable[[argparse.Namespace], None], ...] = (
    *(run, test, lint, forms, words, bench, soak, bundle, tour, lock),
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of this command's line."""
    top = argparse.ArgumentParser(prog="dev.py", description="Work on EduManage Desktop.")
    commands = top.add_subparsers(metavar="COMMAND", dest="command")
    for command in COMMANDS:
        sentence = (command.__doc__ or "").partition("\n")[0]
        sub = commands.add_parser(command.__name__, help=sentence, description=sentence)
        sub.set_defaults(do=command)
        if command is test:
            sub.add_argument("--quick", action="store_true", help="leave out the tests marked slow")
        if command is lock:
            sub.add_argument(
                "--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows"
            )
    return top


def main(words: Sequence[str]) -> None:
    """Do what the command line says; with no word, list the commands."""
    if not (3, 11) <= sys.version_info[:2] < (3, 14):
        give_up(f"Python 3.11, 3.12 or 3.13 is needed, this is {sys.version.split()[0]}")
    top = parser()
    arguments, rest = top.parse_known_args(words)
    if arguments.command is None:
        top.print_help()
        return
    if rest and arguments.command not in {"run", "test", "soak", "bench"}:
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    arguments.rest = rest
    arguments.do(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
