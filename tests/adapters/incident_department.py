"""A department in which incidents are handled: a judged database with a store, and the desk of an administrator."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.local_log import LogFile
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.handling_incidents import LOG_FOLDER, incident_desk
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.incidents.desk import IncidentDesk
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.database_server import DatabaseServer


@dataclass
class Handled:
    """The database and the folder of store, logs and archives."""

    own: JudgedDatabase
    folder: Path

    @property
    def store(self) -> LocalFileStore:
        """Return the store of the files."""
        return LocalFileStore(root=self.folder / "store")

    def target(self, login: str = "adm") -> Target:
        """Return the database as an account signs in to it."""
        return Target(self.own.account_url(login), str(self.folder / "store"), None if self.own.is_server else login)

    def where(self, login: str = "adm") -> tuple[str, ...]:
        """Return the same as a command's options."""
        named = () if self.own.is_server else ("--login", login)
        return ("--database", self.own.account_url(login), *named, "--json")

    def desk(self, login: str = "adm") -> IncidentDesk:
        """Return what somebody handles incidents with."""
        return incident_desk(self.own.client(login), target=self.target(login), data_folder=self.folder)

    def hand_in(self, title: str, content: bytes) -> int:
        """Hand a file in and return the number of the work."""
        with (self.folder / "given").open("wb") as stream:
            stream.write(content)
        with (self.folder / "given").open("rb") as stream:
            key, size_bytes, sha256 = self.store.save(stream, suffix=".txt")
        file = ActFile(key, f"{title}.txt", "text/plain", size_bytes, sha256)
        answer = self.own.submit("stu", title=title, files=(file,))
        assert answer.outcome is not None
        return answer.outcome.upload_id

    def log(self, message: str, error: Exception) -> None:
        """Let the window have logged that something failed."""
        told = (type(error), error, None)
        with closing(LogFile(self.folder / LOG_FOLDER)) as log:
            log.handle(logging.LogRecord("edumanage_desktop.gui", logging.WARNING, __file__, 1, message, (), told))


@contextmanager
def handled_department(engine: str, *, folder: Path, server: DatabaseServer | None) -> Iterator[Handled]:
    """Yield a department of an engine; it is gone afterwards."""
    (folder / "store").mkdir()
    with judged_database(engine, folder=folder, server=server) as own:
        yield Handled(own, folder)
