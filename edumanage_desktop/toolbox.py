"""The composition root of the command line: hands its commands what they ask for, and imports no Qt.

Imports stand inside the methods, so that a command loads only what it needs.
"""

from edumanage_desktop.services.administration import (
    Eraser,
    HistoryVerifier,
    Progress,
    SampleLoader,
    SchemaKeeper,
    Target,
)
from edumanage_desktop.services.people import AccountKeeper
from edumanage_desktop.services.server_preparation import ServerPreparer


class CommandToolbox:
    """Builds the adapters for `services.administration.Toolbox`."""

    def schema_keeper(self, target: Target) -> SchemaKeeper:
        """Return who takes the schema of a database up and down."""
        from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper

        return DatabaseSchemaKeeper(target=target)

    def history_verifier(self, target: Target) -> HistoryVerifier:
        """Return who checks the hash chains of a database."""
        from edumanage_desktop.adapters.database.history import DatabaseHistoryVerifier

        return DatabaseHistoryVerifier(target=target)

    def eraser(self, target: Target) -> Eraser:
        """Return who erases in a database and its file store."""
        from edumanage_desktop.adapters.database.erasure import DatabaseEraser

        if not target.store:
            return DatabaseEraser(target=target)
        from edumanage_desktop.adapters.file_store.local import LocalFileStore
        from edumanage_desktop.adapters.sample_files.folder import store_folder

        return DatabaseEraser(target=target, store=LocalFileStore(root=store_folder(target.store)))

    def sample_loader(self, target: Target) -> SampleLoader:
        """Return who fills an empty database with the sample department."""
        from edumanage_desktop.adapters.database.bulk_load import BulkLoader
        from edumanage_desktop.adapters.database.engine import make_engine
        from edumanage_desktop.adapters.sample_files.folder import SampleFolder, store_folder
        from edumanage_desktop.adapters.sample_files.maker import SampleFiles
        from edumanage_desktop.services.sample_department.making import DepartmentMaker

        store = SampleFolder(root=store_folder(target.store or ""))
        return DepartmentMaker(maker=SampleFiles(), store=store, loader=BulkLoader(engine=make_engine(target.database)))

    def server_preparer(self, target: Target, progress: Progress) -> ServerPreparer:
        """Return who prepares a database server."""
        from edumanage_desktop.adapters.database.preparation import DatabaseServerPreparer

        return DatabaseServerPreparer(target=target, progress=progress)

    def account_keeper(self, target: Target) -> AccountKeeper:
        """Return who makes and changes accounts, signed in as the URL's user."""
        from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper, server_place
        from edumanage_desktop.adapters.database.connections import Connections

        return ServerAccountKeeper(connections=Connections(place=server_place(target)))
