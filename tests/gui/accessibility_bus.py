"""A real accessibility bus under a real X server, the real program on it, and somebody who reads its screen."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
CLIENT = Path(__file__).with_name("bus_client.py")
PATIENCE_S = 90.0
ENDS_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.05


def what_is_missing() -> str:
    """Return what of the system the bus lacks here, empty for nothing."""
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            return program
    if not LAUNCHER.exists():
        return str(LAUNCHER)
    look = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    found = subprocess.run([SYSTEM_PYTHON, "-c", look], capture_output=True, check=False).returncode == 0
    return "" if found else "gir1.2-atspi-2.0 for the system's Python"


@dataclass(frozen=True, slots=True)
class Control:
    """A control as the bus tells it."""

    handle: int
    role: str
    name: str
    description: str
    states: Sequence[str] = field(default_factory=tuple)


class ScreenReader:
    """Asks the client on the bus; every question is bounded, and what should come is waited for."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._heard: list[dict[str, Any]] = []

    def await_program(self) -> None:
        """Wait until the program is on the bus."""
        self._until(lambda: self._ask("program"), "the program is on the bus")

    def all(self, role: str, name: str = "", description: str = "") -> list[Control]:
        """Return the controls on the screen with a role, a name and a description (patterns)."""
        return [Control(**found) for found in self._ask("find", role=role, name=name, description=description)]

    def one(self, role: str, name: str = "", description: str = "") -> Control:
        """Wait for such a control and return it."""
        wanted = f"a {role} named {name!r} described {description!r}"
        return self._until(lambda: self.all(role, name, description), wanted)[0]

    def row(self, table: Control, row: int) -> list[Control]:
        """Return the cells of a row."""
        return [Control(**cell) for cell in self._ask("row", handle=table.handle, row=row)]

    def size(self, table: Control) -> tuple[int, int]:
        """Return how many rows and columns a table has."""
        rows, columns = self._ask("size", handle=table.handle)
        return rows, columns

    def read(self, control: Control) -> str:
        """Return the text in a control."""
        return str(self._ask("read", handle=control.handle))

    def write(self, control: Control, text: str) -> bool:
        """Write a text into a control."""
        return bool(self._ask("write", handle=control.handle, text=text))

    def act(self, control: Control, action: str = "Press") -> bool:
        """Do an action of a control."""
        return bool(self._ask("act", handle=control.handle, action=action))

    def hear(self, part: str) -> str:
        """Wait for an announcement with these words in it and return it."""
        try:
            return self._until(lambda: [said for said in self.announcements() if part in said], "it is said")[0]
        except TimeoutError as error:
            raise AssertionError(f"{part!r} was not among what was said: {self.announcements()}") from error

    def announcements(self) -> list[str]:
        """Return everything that was announced so far."""
        self._heard += self._ask("heard")
        return [heard["text"] for heard in self._heard if heard["kind"] == "announcement"]

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something holds."""
        self._until(condition, what)

    def _ask(self, do: str, **values: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **values}).encode() + b"\n")
        self._process.stdin.flush()
        if not select.select([self._process.stdout], [], [], PATIENCE_S)[0]:
            raise TimeoutError(f"the bus did not answer: {do} {values}")
        answer = json.loads(self._process.stdout.readline())
        if "failed" in answer:
            raise AssertionError(f"{do} {values}: {answer['failed']}")
        return answer["answer"]

    @staticmethod
    def _until(look: Callable[[], T], what: str) -> T:
        deadline = time.monotonic() + PATIENCE_S
        while not (found := look()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain until {what}")
            time.sleep(_LOOK_EVERY_S)
        return found


@contextmanager
def program_on_the_bus(arguments: Sequence[str], home: Path) -> Iterator[ScreenReader]:
    """Start X server, session bus, accessibility bus and the program, and yield who reads its screen; ends them all."""
    with ExitStack() as stack:
        env = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "DISPLAY"}}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            env[name] = str(home / name.lower())
            Path(env[name]).mkdir(mode=0o700, parents=True, exist_ok=True)
        settings = Path(env["XDG_CONFIG_HOME"]) / "edumanage-desktop" / "window.ini"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text("[first_steps]\nseen=true\n")  # its cards would stand over what is looked for
        env["DISPLAY"] = f":{_first_line(stack, _X_SERVER, env)}"
        env["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack, _SESSION_BUS, env)
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        _started(stack, [str(LAUNCHER), "--launch-immediately"], env)
        client = _started(stack, [str(SYSTEM_PYTHON), "-P", str(CLIENT), "edumanage-desktop"], env, is_asked=True)
        _started(stack, [sys.executable, "-m", "edumanage_desktop", *arguments], env)
        reader = ScreenReader(client)
        reader.await_program()
        yield reader


@contextmanager
def x_server() -> Iterator[str]:
    """Yield the display of an X server that nobody else uses, and end it."""
    with ExitStack() as stack:
        yield f":{_first_line(stack, _X_SERVER, {**os.environ})}"


_X_SERVER = ("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
_SESSION_BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")


def _first_line(stack: ExitStack, command: Sequence[str], env: dict[str, str]) -> str:
    """Start a program and return the line by which it says that it is ready."""
    process = _started(stack, command, env, is_asked=True)
    assert process.stdout is not None
    if not select.select([process.stdout], [], [], PATIENCE_S)[0]:
        raise TimeoutError(f"{command[0]} did not say where it is")
    return process.stdout.readline().decode().strip()


def _started(
    stack: ExitStack, command: Sequence[str], env: dict[str, str], *, is_asked: bool = False
) -> "subprocess.Popen[bytes]":
    """Start a program, which ends with the stack; one that `is_asked` is spoken with over its pipes."""
    pipe = subprocess.PIPE if is_asked else subprocess.DEVNULL
    process = subprocess.Popen(command, env=env, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
    stack.callback(_end, process)
    return process


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(ENDS_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(ENDS_WITHIN_S)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
