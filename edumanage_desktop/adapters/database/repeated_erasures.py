"""Erasing in a restored database what was erased in the one in use since the backup was taken."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.erasure import DatabaseEraser, files_only_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.lost_work import erasures_since
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.services.administration import ErasureSubject, Target
from edumanage_desktop.services.backup.in_place import Erasure

_REASONS = ("Erased before, and again after a restore.", "Again.", "=")
"""A reason may hold nothing of what is erased, not even by chance."""


class RepeatedErasures:
    """Erases in the database of `target`, which is beside the one in use, by the rules of every erasure."""

    def __init__(self, *, target: Target) -> None:
        self._target = target
        self._done: set[Erasure] = set()

    def files(self, live: Connection, since: datetime) -> frozenset[str]:
        """Return the keys of files that only erased work names; no restore brings them back."""
        found = erasures_since(live, since)
        engine = make_engine(self._target.database, login=self._target.login)
        try:
            with translated(), reading(engine) as connection:
                uploads = [each.upload_id for each in found if each.upload_id is not None]
                students = [each.student_id for each in found if each.student_id is not None]
                return frozenset(files_only_of(connection, uploads, students))
        finally:
            engine.dispose()

    def repeat(self, live: Connection, since: datetime) -> int:
        """Erase what was erased since and is there, and return how many erasures that were."""
        eraser, count = DatabaseEraser(target=self._target), 0
        for erasure in erasures_since(live, since):
            if erasure in self._done:
                continue
            subject = _subject(eraser, erasure)
            if subject is not None:
                self._erase(eraser, subject, _REASONS)
                count += 1
            self._done.add(erasure)
        return count

    def _erase(self, eraser: DatabaseEraser, subject: ErasureSubject, reasons: Sequence[str]) -> None:
        try:
            eraser.erase(subject, reason=reasons[0])
        except Refused as refusal:
            if refusal.code is not RefusalCode.INVALID or len(reasons) == 1:
                raise
            self._erase(eraser, subject, reasons[1:])


def _subject(eraser: DatabaseEraser, erasure: Erasure) -> ErasureSubject | None:
    """Return what an erasure is of; None where the backup knows nothing of it."""
    try:
        if erasure.student_id is not None:
            return eraser.student_of_id(erasure.student_id)
        assert erasure.upload_id is not None
        return eraser.upload(erasure.upload_id)
    except Refused:
        return None
