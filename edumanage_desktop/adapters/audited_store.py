"""Looking whether anybody may do more with submitted files than their role, wherever these are kept."""

import sys

from edumanage_desktop.adapters.file_store.places import bucket_client, bucket_of, store_folder
from edumanage_desktop.adapters.own_files import rights_of
from edumanage_desktop.domain.errors import StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import is_bucket
from edumanage_desktop.services.audit.facts import Holds, StoreFacts
from edumanage_desktop.services.server_preparation import Unsafe
from edumanage_desktop.services.store_rights import StorePreparer, StoreRoles


def store_facts(place: str, *, is_server: bool) -> StoreFacts:
    """Return what is unsafe; a folder of one computer alone, of a database in a file, has one owner and no roles."""
    try:
        if not is_server and not is_bucket(place):
            return _of_one_owner(place)
        return StoreFacts(place, _preparer(place).unsafe())
    except StoreError as error:
        return StoreFacts(place, words=error.sentence)


def _preparer(place: str) -> StorePreparer:
    if is_bucket(place):
        from edumanage_desktop.adapters.file_store.bucket_rights import BucketStorePreparer

        bucket = bucket_of(place)
        return BucketStorePreparer(place=bucket, make_client=lambda: bucket_client(bucket), progress=_say_nothing)
    from edumanage_desktop.adapters.file_store.rights import FolderStorePreparer
    from edumanage_desktop.adapters.file_store.unchecked_rights import UncheckedStorePreparer

    if sys.platform != "linux":
        return UncheckedStorePreparer(place=place, roles=StoreRoles())
    return FolderStorePreparer(root=store_folder(place), roles=StoreRoles(), progress=_say_nothing)


def _say_nothing(_line: str) -> None:
    """Whoever audits is told how far it is by area."""


def _of_one_owner(place: str) -> StoreFacts:
    folder = store_folder(place)
    rights = rights_of(folder, "submitted files", Holds.WORK)
    if rights is None:
        words = Sentence("The folder {folder} of submitted files is not there, or may not be looked at.", folder=folder)
        return StoreFacts(place, words=words)
    found = []
    if rights.others_write:
        found.append(Unsafe("others may write", f"Everybody on this computer may change files in {folder}: chmod o-w."))
    if rights.others_read:
        found.append(Unsafe("others may list", f"Everybody on this computer may list {folder}: chmod o-rx."))
    return StoreFacts(place, found)
