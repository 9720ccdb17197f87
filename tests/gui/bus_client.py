"""A client of the accessibility bus, as a screen reader is one; runs under the system's Python, which has the library.

Each line on stdin is a command as JSON, each line on stdout its answer. What the program announces and where it puts
the focus is kept as it is heard, until somebody asks for it.
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore]  # of the system's Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]  # noqa: E402 (its version is said first)

_ANSWER_WITHIN_MS = 30_000
_WALKED_CHILDREN = 400
"""A table of a million rows has nine million children; nobody walks them."""
_STATES = ("SHOWING", "VISIBLE", "ENABLED", "FOCUSED", "FOCUSABLE", "SELECTED", "CHECKED", "EDITABLE", "MULTI_LINE")


class BusClient:
    """Finds the program on the bus and does with its window what the library offers."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._program: Any = None
        self._found: list[Any] = []
        self._heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:announcement", "object:state-changed:focused"):
            self._listener.register(event)

    def answer(self, command: dict[str, Any]) -> Any:
        """Do what a command says and return what came of it."""
        do: Callable[..., Any] = getattr(self, f"do_{command.pop('do')}")
        return do(**command)

    def do_program(self) -> bool:
        """Return whether the program is on the bus."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_name() == self._name and program.get_child_count():
                self._program = program
        return self._program is not None

    def do_find(self, role: str, name: str = "", description: str = "") -> list[dict[str, Any]]:
        """Return what is on the screen with this role, whose name and description match patterns."""
        return [
            self._told(each)
            for each in self._showing(self._program)
            if each.get_role_name() == role
            and re.search(name, each.get_name() or "")
            and re.search(description, each.get_description() or "")
        ]

    def do_read(self, handle: int) -> str:
        """Return the text of a control."""
        text = self._found[handle]
        return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))

    def do_write(self, handle: int, text: str) -> bool:
        """Write into a control."""
        return bool(Atspi.EditableText.set_text_contents(self._found[handle], text))

    def do_act(self, handle: int, action: str) -> bool:
        """Do one of the actions that a control offers."""
        control = self._found[handle]
        names = [Atspi.Action.get_action_name(control, index) for index in range(Atspi.Action.get_n_actions(control))]
        return bool(Atspi.Action.do_action(control, names.index(action)))

    def do_row(self, handle: int, row: int) -> list[dict[str, Any]]:
        """Return the cells of a table's row."""
        table = self._found[handle]
        columns = range(Atspi.Table.get_n_columns(table))
        return [self._told(Atspi.Table.get_accessible_at(table, row, column)) for column in columns]

    def do_size(self, handle: int) -> list[int]:
        """Return how many rows and columns a table has."""
        table = self._found[handle]
        return [Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)]

    def do_heard(self) -> list[dict[str, Any]]:
        """Return what was heard since the last time."""
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, event: Any, *_nothing: Any) -> None:
        if event.type.startswith("object:announcement"):
            self._heard.append({"kind": "announcement", "text": str(event.any_data), "politeness": event.detail1})
        elif event.detail1:
            self._heard.append({"kind": "focus", "text": event.source.get_name(), "role": event.source.get_role_name()})

    def _showing(self, control: Any, depth: int = 0) -> Iterator[Any]:
        for index in range(min(control.get_child_count(), _WALKED_CHILDREN)):
            child = control.get_child_at_index(index)
            if child is None or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
                continue
            yield child
            if depth < 40 and child.get_role_name() != "table":
                yield from self._showing(child, depth + 1)

    def _told(self, control: Any) -> dict[str, Any]:
        self._found.append(control)
        states = control.get_state_set()
        return {
            "handle": len(self._found) - 1,
            "role": control.get_role_name(),
            "name": control.get_name(),
            "description": control.get_description(),
            "states": [name for name in _STATES if states.contains(getattr(Atspi.StateType, name))],
        }


def main(name: str) -> None:
    """Answer commands until stdin ends."""
    Atspi.init()
    Atspi.set_timeout(_ANSWER_WITHIN_MS, _ANSWER_WITHIN_MS)
    client, loop, unread = BusClient(name), GLib.MainLoop(), bytearray()

    def take(descriptor: int, _condition: Any) -> bool:
        chunk = os.read(descriptor, 65_536)
        if not chunk:
            loop.quit()
            return False
        unread.extend(chunk)
        while b"\n" in unread:
            line, _, rest = bytes(unread).partition(b"\n")
            unread[:] = rest
            try:
                answer = {"answer": client.answer(json.loads(line))}
            except (GLib.Error, LookupError, ValueError) as error:
                answer = {"failed": f"{type(error).__name__}: {error}"}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
        return True

    GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, 0, GLib.IOCondition.IN | GLib.IOCondition.HUP, take)
    loop.run()


if __name__ == "__main__":
    main(sys.argv[1])
