"""Composition root of deployments: from an administrator, their database and their backups to what deploys.

Imports stand inside the functions, as in `entrance`.
"""

import getpass
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from edumanage_desktop import __version__
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.probing import Ground, deployment_verification
from edumanage_desktop.restoring_in_place import (
    in_place_restore,
    kept_databases,
    sign_in_at_a_terminal,
)
from edumanage_desktop.services.administration import Target

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.domain.backups import Manifest
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.progress import Progress
    from edumanage_desktop.services.backup.restoring import RestorableStore
    from edumanage_desktop.services.deployment.desk import DeploymentDesk, StagedDatabase, Staging
    from edumanage_desktop.services.verification.checks import Verification
    from edumanage_desktop.services.verification.verifying import Tell

_SERVER = "MariaDB or MySQL"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentGround:
    """Where somebody deploys: the database as its administrator signs in to it, who changes the schema, the backups.

    `account` is an administrator of the server, whose URL holds the password; None is the person. `sign_in` lets the
    person in to a file, or raises. `profile` is their connection where one says more than the URL.
    """

    person: Target
    data_folder: Path
    account: Target | None = None
    password: str | None = None
    backups: "BackupDesk | None" = None
    profile: "ConnectionProfile | None" = None
    sign_in: Callable[[], None] = lambda: None


@contextmanager
def deployment_desk(ground: DeploymentGround) -> "Iterator[DeploymentDesk]":
    """Yield what deploys there; raises `StorePlaceUnknown` and the `DatabaseError`s."""
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.adapters.database.deployed_schema import DatabaseDeployedSchema
    from edumanage_desktop.adapters.database.deployment_log import DatabaseDeploymentLog
    from edumanage_desktop.adapters.database.maintenance import DatabaseWindowKeeper
    from edumanage_desktop.entrance import department
    from edumanage_desktop.services.deployment.desk import DeploymentDesk

    account = ground.account or ground.person
    let_in = _once(ground.sign_in)
    with closing(_connections(ground)) as connections:
        now_us = database_over(connections).reader.now_us
        settings = department(connections, now_us=now_us)
        yield DeploymentDesk(
            schema=DatabaseDeployedSchema(
                person=ground.person, account=ground.account, password=ground.password, sign_in=let_in
            ),
            log=DatabaseDeploymentLog(target=account, password=None if ground.account else ground.password),
            windows=DatabaseWindowKeeper(connections=connections, now_us=now_us),
            program=__version__,
            settings=lambda: {name: kept.value for name, kept in settings.settings().items() if kept.value is not None},
            changes=lambda: settings.history().changes(),
            now=settings.now,
            backups=ground.backups,
            take_backup=_taking(ground) if is_embedded(ground.person.database) and ground.backups is not None else None,
            staging=_stagings(ground),
            untried=_SERVER if ground.account is None and not is_embedded(ground.person.database) else None,
            verify=lambda tell, unwanted: _verify(ground, tell, unwanted),
            restore=lambda progress: in_place_restore(account, _backups_of(ground), progress, sign_in=let_in),
            kept=lambda progress: kept_databases(account, progress, sign_in=let_in),
        )


class DeployingTools:
    """What the commands' toolbox has for deployments."""

    @contextmanager
    def deployment(
        self, target: Target, *, account: Target | None = None, repository: str | None = None
    ) -> "Iterator[DeploymentDesk]":
        """Open what deploys as the URL's user or, in a file, as the target's login, who is asked for a password.

        `account` is the target as an administrator of the server sees it.
        """
        from edumanage_desktop.adapters.platform import folders
        from edumanage_desktop.backing_up import backup_desk

        is_file = is_embedded(target.database)
        person = replace(target, login=target.login or getpass.getuser()) if is_file else target
        ground = DeploymentGround(
            person=person,
            data_folder=folders.data_folder(),
            account=None if is_file or account == target else account,
            backups=None if repository is None else backup_desk(repository),
            sign_in=(lambda: sign_in_at_a_terminal(person)) if is_file else lambda: None,
        )
        with deployment_desk(ground) as desk:
            yield desk


def _connections(ground: DeploymentGround) -> "Connections":
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of

    person = ground.person
    place = place_of(person.database, login=person.login, password=ground.password)
    return Connections(place=place, login=person.login)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    """Return what does something the first time only."""
    left = [act]

    def do() -> None:
        if left:
            left[0]()
            left.clear()

    return do


def _backups_of(ground: DeploymentGround) -> "BackupDesk":
    from edumanage_desktop.domain.backups import RepositoryUnknown
    from edumanage_desktop.domain.sentences import Sentence

    if ground.backups is None:
        raise RepositoryUnknown(Sentence("No place of backups is named. Nothing was changed; name it."))
    return ground.backups


def _taking(ground: DeploymentGround) -> "Callable[[Progress], Manifest]":
    from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.both_stores import store_of_target

    def take(progress: "Progress") -> "Manifest":
        place = place_of_files(ground.person.store, data_folder=ground.data_folder, is_server=False)
        source = DatabaseSnapshotSource(target=ground.person)
        store = store_of_target(store_at(place), ground.person)
        return _backups_of(ground).taking(source, store, progress).run()

    return take


def _verify(ground: DeploymentGround, tell: "Tell", unwanted: Event) -> "Verification":
    person = ground.person
    verified = Ground(
        database=person.database,
        connections=_connections(ground),
        data_folder=ground.data_folder,
        store=person.store,
        login=person.login,
        password=ground.password,
        profile=ground.profile,
    )
    with closing(deployment_verification(verified)) as verification:
        return verification.run(tell=tell, unwanted=unwanted)


def _stagings(ground: DeploymentGround) -> "tuple[Staging, ...]":
    """Return where copies are made: in a file, and on a server too where an administrator of it is named."""
    from edumanage_desktop.services.deployment.desk import Staging

    in_a_file, account = Staging("SQLite", _copy_in_a_file), ground.account
    if account is None:
        return (in_a_file,)

    @contextmanager
    def on_the_server() -> "Iterator[tuple[StagedDatabase, None]]":
        from edumanage_desktop.adapters.database.server_scratch import copy_on_the_server

        with copy_on_the_server(account) as copy:
            yield copy, None

    return in_a_file, Staging(_SERVER, on_the_server)


@contextmanager
def _copy_in_a_file() -> "Iterator[tuple[StagedDatabase, RestorableStore]]":
    """Open an empty database in scratch: a backup is the same on every engine, so no account is needed for it."""
    from edumanage_desktop.adapters.database.staged_copy import StagedCopy
    from edumanage_desktop.adapters.file_store.local import LocalFileStore
    from edumanage_desktop.services.temporary import temporary_folder

    with temporary_folder("edumanage-staging-") as folder, ExitStack() as opened:
        (folder / "files").mkdir()

        def verify(target: Target, login: str) -> "Verification":
            person = replace(target, login=login, store=str(folder / "files"))
            return _verify(DeploymentGround(person=person, data_folder=folder / "data"), lambda _check: None, Event())

        target = Target(f"sqlite:///{(folder / 'copy.sqlite').as_posix()}")
        copy = opened.enter_context(closing(StagedCopy(target=target, verify=verify)))
        yield copy, LocalFileStore(root=folder / "files")
