"""A department whose health its administrator asks for by command."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from edumanage_desktop import commands
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.services.session import Session
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase

_HOUR_US = 3_600_000_000


class Watched:
    """A department whose health its administrator asks for."""

    def __init__(self, judged: JudgedDatabase, folder: Path) -> None:
        self.judged, self.folder, self.store = judged, folder, folder / "files"
        self.store.mkdir()

    def command(self, *words: str, store: bool = True) -> tuple[int, Any, str]:
        own = self.judged
        where = ["--database", own.account_url("adm"), *(() if own.is_server else ("--login", "adm"))]
        where += ["--store", str(self.store)] if store else []
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            status = commands.run([*words, *where, "--json"], CommandToolbox())
        return status, json.loads(out.getvalue() or "null"), err.getvalue()

    def alerts(self) -> dict[str, dict[str, Any]]:
        """Ask for the health; the exit status says whether an alert stands."""
        status, document, said = self.command("health")
        assert document is not None, said
        found = {alert["rule"]: alert for alert in document["alerts"]}
        assert status == (1 if found else 0)
        return found

    @contextmanager
    def session(self, login: str) -> Iterator[Session]:
        own = self.judged
        options = WindowOptions(
            self.folder / "data",
            self.folder / "config",
            self.folder / "cache",
            own.account_url(login),
            self.store,
            login,
        )
        made = open_session(options)
        try:
            yield made
        finally:
            made.close()

    def let_pass(self, hours: float) -> None:
        """Let all that was measured be so much older."""
        self.judged.root("UPDATE health_sums SET begins_at_us=begins_at_us-:us", us=int(hours * _HOUR_US))

    def settle(self, **settings: int) -> None:
        for name, value in settings.items():
            self.judged.root("DELETE FROM settings WHERE name=:n", n=name)
            self.judged.root("INSERT INTO settings(name,value) VALUES(:n,:v)", n=name, v=str(value))

    def tasks(self) -> dict[str, dict[str, Any]]:
        _status, document, said = self.command("work", "--once")
        assert document is not None, said
        return {task["name"]: task for task in document["tasks"]}
