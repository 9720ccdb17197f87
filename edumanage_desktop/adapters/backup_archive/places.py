"""Opening the storage of a repository by its place: a folder, or a bucket of an object store."""

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.file_store.places import RememberedSecret, bucket_of, find_key, store_folder
from edumanage_desktop.domain.store_place import is_bucket
from edumanage_desktop.services.backup.storage import Storage


def storage_at(place: str, *, make: bool = False, remembered: RememberedSecret | None = None) -> Storage:
    """Return the storage of a place; with `make` a folder that is not there is made in one that is.

    The secret of a bucket's key is found as `file_store.places.store_at` finds it.

    Raises `StorePlaceUnknown` for a text that is no place, and `RepositoryUnavailable`.
    """
    if is_bucket(place):
        from edumanage_desktop.adapters.backup_archive.bucket_storage import BucketStorage

        bucket = bucket_of(place)
        return BucketStorage(place=bucket, find_key=lambda: find_key(bucket, remembered))
    folder = FolderStorage(root=store_folder(place))
    if make:
        folder.make_root()
    return folder
