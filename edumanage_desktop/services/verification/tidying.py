"""Putting away what verifications left, also ones that were killed: work, files, open accounts; the history stays."""

from dataclasses import dataclass, field

from edumanage_desktop.domain.errors import FileMissing, StoreError
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.verification.people import ProbePeople
from edumanage_desktop.services.verification.probes import LeftHandIns, ProbeKeeper


@dataclass(slots=True)
class Tidied:
    """What was put away; `left` are keys of files that could not be removed, whose submissions stay until they are."""

    works: list[int] = field(default_factory=list)
    files: int = 0
    accounts: int = 0
    left: list[str] = field(default_factory=list)


class ProbeTidying:
    """Puts away in an order that may be broken off anywhere: files first, then the row that names them.

    Only an administrator may, with the rights of the store's owner. Can be done again after any interruption.
    """

    def __init__(self, *, probes: ProbeKeeper, people: ProbePeople, store: FileStore, left: LeftHandIns) -> None:
        self._probes, self._people, self._store, self._left = probes, people, store, left
        self._is_theirs = True
        """A file that is missing in another department's store may still be in the right one."""

    def tidy_alone(self, *, has_store: bool = True) -> Tidied:
        """Put away what a verification left that is over; raises `DatabaseBusy` while one is running.

        Where nobody named the store nothing but the accounts is put away.
        """
        with self._probes.alone():
            return self.tidy() if has_store else Tidied(accounts=self._people.shut_out())

    def tidy(self) -> Tidied:
        """Put away everything; raises `Refused` and the `DatabaseError`s."""
        done = Tidied()
        done.accounts = self._people.shut_out()
        works = self._probes.works()
        self._is_theirs = not works or self._has_newest_file()
        for work in works:
            removed = [self._removed(file.store_key, done) for file in work.files]
            if all(removed):
                self._probes.put_away(work.upload_id)
                done.works.append(work.upload_id)
        removed = [self._removed(key, done) for key in self._left.store_keys()]
        if all(removed):
            self._left.clear()
        return done

    def _has_newest_file(self) -> bool:
        """Return whether the store has the file of the newest real submission, where there is one."""
        for file in self._probes.newest_files(1):
            try:
                self._store.size_bytes(file.store_key)
            except StoreError:
                return False
        return True

    def _removed(self, key: str, done: Tidied) -> bool:
        """Remove a file and return whether it is gone."""
        try:
            self._store.delete(key)
        except FileMissing:
            if not self._is_theirs:
                done.left.append(key)
            return self._is_theirs
        except StoreError:
            done.left.append(key)
            return False
        done.files += 1
        return True
