"""Composition root of verifications: from an administrator's database and store to what verifies a deployment.

Imports stand inside the functions, as in `entrance`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.domain.profiles import ConnectionProfile, profile_of_url

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.entrance import WindowOptions
    from edumanage_desktop.services.diagnosis.upload import UploadProber
    from edumanage_desktop.services.sign_in import Credentials
    from edumanage_desktop.services.verification.tidying import ProbeTidying
    from edumanage_desktop.services.verification.verifying import DeploymentVerification


@dataclass(frozen=True, slots=True)
class Ground:
    """What is verified: the database by its URL and the administrator's connections, the store, and the own folder.

    `profile` is the connection that the administrator uses, None for one that the URL says all about. `password` is the
    administrator's where the URL has none. `sign_in` lets them in to an embedded database, or raises. `account` is the
    connections of an administrator of the server, None where none is named.
    """

    database: str
    connections: "Connections"
    data_folder: Path
    store: str | None = None
    login: str | None = None
    password: str | None = None
    profile: ConnectionProfile | None = None
    sign_in: Callable[[], None] = lambda: None
    account: "Connections | None" = None


def deployment_verification(ground: Ground) -> "DeploymentVerification":
    """Return what verifies it; nothing is opened before it begins. Raises `StorePlaceUnknown`."""
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.services.verification.steps import Steps
    from edumanage_desktop.services.verification.verifying import DeploymentVerification

    parts = _Parts(ground)
    reader = database_over(ground.connections).reader

    def new_steps() -> Steps:
        reader.person()
        return Steps(probes=parts.probes, people=parts.people, store=parts.store, reader=reader)

    return DeploymentVerification(
        probes=parts.probes, new_steps=new_steps, tidying=parts.tidying(), close=ground.connections.close
    )


def verification_of(options: "WindowOptions", credentials: "Credentials") -> "DeploymentVerification":
    """Return what verifies the deployment of a connection, as whoever these credentials let in."""
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.entrance import own_database

    profile, login, password = credentials.profile, credentials.login or None, credentials.password or None
    database = profile.database_url() or options.database or own_database(options.data_folder)
    return deployment_verification(
        Ground(
            database=database,
            connections=Connections(place=place_of(database, login=login, password=password), login=login),
            data_folder=options.data_folder,
            store=str(profile.store or options.store or "") or None,
            login=login,
            password=password,
            profile=profile,
        )
    )


def upload_prober(ground: Ground) -> "UploadProber":
    """Return who tries what an upload needs there; nothing is opened before it begins."""
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.upload_probe import DatabaseUploadProber
    from edumanage_desktop.both_stores import store_with_archive

    def find_place() -> str:
        is_server = ground.connections.is_server
        return place_of_files(ground.store, data_folder=ground.data_folder, is_server=is_server)

    return DatabaseUploadProber(
        database=ground.database,
        login=ground.login,
        password=ground.password,
        connections=ground.connections,
        account=ground.account,
        sign_in=ground.sign_in,
        find_place=find_place,
        open_store=store_at,
        all_files=lambda place: store_with_archive(store_at(place), ground.connections),
        new_verification=lambda: deployment_verification(ground),
        surroundings=os.environ,
    )


def probe_tidying(ground: Ground, *, has_store: bool) -> "ProbeTidying":
    """Return what puts away what a killed verification left; without a store its files stay where they are."""
    return _Parts(ground, has_store=has_store).tidying()


class _Parts:
    """What both need."""

    def __init__(self, ground: Ground, *, has_store: bool = True) -> None:
        from edumanage_desktop.adapters.database.engine import make_engine
        from edumanage_desktop.adapters.database.probes import DatabaseProbes
        from edumanage_desktop.adapters.file_store.places import place_of_files
        from edumanage_desktop.adapters.left_hand_ins import LeftInFolder
        from edumanage_desktop.adapters.platform.folders import identity_name
        from edumanage_desktop.both_stores import store_with_archive
        from edumanage_desktop.domain.database_url import is_embedded, server_address
        from edumanage_desktop.entrance import (
            WindowOptions,
            account_keeper,
            database_identity,
            file_store,
        )
        from edumanage_desktop.reception import make_sign_in_desk
        from edumanage_desktop.services.verification.people import ProbePeople

        place = str(ground.data_folder / "files")
        if has_store:
            is_server = not is_embedded(ground.database)
            place = place_of_files(ground.store, data_folder=ground.data_folder, is_server=is_server)
        profile = ground.profile or profile_of_url(ground.database)
        profile = replace(profile, url=ground.database, login="", store=place)
        name = identity_name(database_identity(ground.database), "verification")
        folder = ground.data_folder / "verifications" / name
        options = WindowOptions(
            data_folder=folder / "data", config_folder=folder / "config", cache_folder=folder / "cache", store=place
        )

        self.probes = DatabaseProbes(
            connections=ground.connections,
            engine=lambda: make_engine(ground.database, login=ground.login, password=ground.password),
            lock_file=folder.with_suffix(".lock"),
            sign_in=ground.sign_in,
        )
        self.people = ProbePeople(
            accounts=account_keeper(ground.connections),
            desk=make_sign_in_desk(options),
            profile=profile,
            place="" if is_embedded(ground.database) else server_address(ground.database).database,
        )
        warm = file_store(options, on_shared_machine=profile.is_shared_machine)
        self.store = store_with_archive(warm, ground.connections)
        self._left = LeftInFolder(folder)

    def tidying(self) -> "ProbeTidying":
        from edumanage_desktop.services.verification.tidying import ProbeTidying

        return ProbeTidying(probes=self.probes, people=self.people, store=self.store, left=self._left)
