"""Composition root of incidents and contacts: from an administrator and their database to what handles an incident.

Imports stand inside the functions, as in `entrance`.
"""

import platform
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop import __version__
from edumanage_desktop.backing_up import new_file, painted_pdf
from edumanage_desktop.command_sessions import let_in, login_of
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.maintaining import contact_keeper, contact_reader
from edumanage_desktop.services.administration import Target
from edumanage_desktop.watching_health import incident_log

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.entrance import WindowOptions
    from edumanage_desktop.services.backup.room import Account
    from edumanage_desktop.services.contacts import ContactKeeper, ContactReader
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.incidents.desk import IncidentDesk, LogLines
    from edumanage_desktop.services.sign_in import Credentials

LOG_FOLDER = "log"
"""Of the data folder: where the window writes its log."""


def incident_desk(
    database: "Database", *, target: Target, data_folder: Path, password: str | None = None
) -> "IncidentDesk":
    """Return what an administrator handles incidents with, as whoever is signed in to the database.

    `target` is that database as its URL names it, with the place of the files where one is named; `password` is the
    target's where its URL has none.
    """
    from edumanage_desktop.adapters.database.evidence_reading import DatabaseEvidenceSource
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
    from edumanage_desktop.adapters.database.maintenance import DatabaseWindowKeeper
    from edumanage_desktop.adapters.smtp_mail import open_postman
    from edumanage_desktop.entrance import account_keeper
    from edumanage_desktop.gui.mail_speech import speaker_of
    from edumanage_desktop.services.incidents.desk import EvidenceGround, IncidentDesk

    connections = database.connections
    return IncidentDesk(
        log=incident_log(database),
        windows=DatabaseWindowKeeper(connections=connections, now_us=database.reader.now_us),
        accounts=account_keeper(connections),
        contacts=contact_reader(connections),
        mail_settings=DatabaseMailSettings(connections=connections).settings,
        open_postman=open_postman,
        find_speaker=speaker_of,
        evidence=EvidenceGround(
            open=DatabaseEvidenceSource(target=target, password=password).opened,
            new_file=new_file,
            open_store=_store_of(target, connections, data_folder),
            logs=lambda: _logs_in(data_folder / LOG_FOLDER),
            program=f"EduManage Desktop {__version__}",
            computer=platform.node(),
            server="" if is_embedded(target.database) else str(server_address(target.database).hosts[0]),
            server_accounts=None if is_embedded(target.database) else partial(_server_accounts, target),
        ),
        painted_pdf=painted_pdf,
    )


def window_incident_desk(
    database: "Database", *, options: "WindowOptions", credentials: "Credentials | None"
) -> "IncidentDesk":
    """Return the same for the window, from where somebody signed in there."""
    from edumanage_desktop.entrance import own_database

    profile = None if credentials is None else credentials.profile
    url = (profile and profile.database_url()) or options.database or own_database(options.data_folder)
    login = (credentials and credentials.login) or options.login or None
    store = (profile and profile.store) or options.store
    target = Target(url, str(store) if store else None, login)
    password = (credentials.password or None) if credentials is not None else None
    return incident_desk(database, target=target, data_folder=options.data_folder, password=password)


class IncidentTools:
    """What the commands' toolbox has for incidents and contacts."""

    @contextmanager
    def incidents(self, target: Target) -> "Iterator[IncidentDesk]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        from edumanage_desktop.adapters.database import database_over
        from edumanage_desktop.adapters.platform import folders

        with closing(let_in(target)) as connections:
            own = replace(target, login=login_of(target)) if is_embedded(target.database) else target
            yield incident_desk(database_over(connections), target=own, data_folder=folders.data_folder())

    @contextmanager
    def contacts(self, target: Target) -> "Iterator[tuple[ContactReader, ContactKeeper]]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        with closing(let_in(target)) as connections:
            yield contact_reader(connections), contact_keeper(connections)


def _store_of(target: Target, connections: "Connections", data_folder: Path) -> "Callable[[], FileStore] | None":
    """Return who opens the store with the archive's behind it, None where a server's store is not named."""
    from edumanage_desktop.adapters.file_store.places import named_place, place_of_files, store_at
    from edumanage_desktop.both_stores import store_with_archive

    if connections.is_server and named_place(target.store) is None:
        return None
    place = place_of_files(target.store, data_folder=data_folder, is_server=connections.is_server)
    return lambda: store_with_archive(store_at(place), connections)


def _server_accounts(target: Target, account: "Account") -> Iterator[str]:
    """Yield what an administrator of the target's server sees of its accounts."""
    from edumanage_desktop.adapters.database.server_evidence import server_accounts

    address = replace(server_address(target.database), user=account.login, password=account.password)
    yield from server_accounts(address.url(with_password=True))


def _logs_in(folder: Path) -> "Sequence[LogLines]":
    """Return the window's logs of this computer, the oldest first."""
    from edumanage_desktop.adapters.local_log import NAME
    from edumanage_desktop.services.incidents.desk import LogLines

    try:
        found = [path for path in folder.iterdir() if path.name.startswith(NAME) and path.is_file()]
    except OSError:
        return ()
    ordered = sorted(found, key=lambda path: path.name, reverse=True)
    return [LogLines(path.name, lambda path=path: _lines_of(path)) for path in ordered]  # type: ignore[misc]  # bound at once


def _lines_of(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as stream:
            yield from stream
    except OSError as error:
        yield f"This log cannot be read ({error.strerror}).\n".encode()
