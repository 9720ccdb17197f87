"""Composition root of work with no window open: which tasks there are, in which order, and what each is made of.

Imports stand inside the functions, so that a run loads only what its tasks need.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from edumanage_desktop.backup_scheduling import tell_overdue_once, watch_once
from edumanage_desktop.domain.errors import WrongAccount
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.health_work import check_history_once, check_rights_once, watch_health_once
from edumanage_desktop.services.administration import Progress, Target
from edumanage_desktop.services.work import KeepGoing, TaskResult, Work, WorkClaims, WorkTask

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.files import FileStore

_SWEPT_EVERY_S = 86_400
_SWEPT_AT_MOST_S = 120.0
_INDEXED_AT_MOST_S = 240.0
_SIGN_EVERY_S = 20.0
_SWEEP = "store"
_AS_ROOT = Sentence(
    "This runs as root, which it never needs: it reads what strangers handed in, and finds no keyring but root's. Run"
    " it as an account of its own."
)
_NO_STORE = Sentence("Left alone, for nobody said where the files are kept. Name the place with --store.")


def require_own_account(progress: Progress) -> None:
    """Raise `WrongAccount` where root would leave files in somebody's folders; say what else is wrong with root."""
    from edumanage_desktop.adapters.platform import folders, this_platform

    platform, folder = this_platform(), folders.data_folder()
    owner = platform.owner_shut_out(folder)
    if owner is not None:
        raise WrongAccount(
            Sentence(
                "Nothing was done: this runs as root in {folder}, and root's files there would shut {owner} out. Run it"
                " as an account of its own, with its own home folder (User= of the service, sudo -H -u).",
                folder=folder,
                owner=owner,
            )
        )
    if platform.is_superuser():
        progress(_AS_ROOT)


@contextmanager
def opened_work(
    target: Target,
    connections: "Connections",
    sign_in: Callable[[], None],
    progress: Progress,
    *,
    repository: str | None = None,
    account: Target | None = None,
) -> Iterator[Work]:
    """Open what the tasks need, as an administrator of the database; `sign_in` lets them in to an embedded one.

    `account` is the target as an administrator of the server sees it.
    """
    from edumanage_desktop.adapters.database.events import DatabaseEventReporter
    from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims

    with ExitStack() as opened:
        opened.callback(connections.close)
        if not connections.is_server:
            sign_in()
        claims = DatabaseWorkClaims(connections=connections)
        tasks = [
            WorkTask("mail", partial(_send_mails, connections)),
            WorkTask("backups", partial(watch_once, connections, repository)),
            WorkTask("calendar", partial(tell_overdue_once, connections)),
            WorkTask("locks", partial(_end_idle_locks, connections)),
            WorkTask("history", partial(check_history_once, target, claims)),
            WorkTask("rights", partial(check_rights_once, connections, account, claims)),
            WorkTask("storage", partial(_list_bucket, target, connections)),
            WorkTask("health", partial(watch_health_once, connections, target.store, claims)),
            WorkTask(_SWEEP, partial(_sweep, target, connections, claims, progress)),
            WorkTask("verifications", partial(_put_verifications_away, target, connections)),
            WorkTask("texts", partial(_index_texts, target, connections)),
        ]
        events = DatabaseEventReporter(connections=connections)
        yield Work(claims=claims, tasks=tasks, events=events, run_uuid=str(uuid4()))


def _send_mails(connections: "Connections", keep_going: KeepGoing) -> TaskResult:
    """Tell people by mail what is news to them, where an administrator settled how."""
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
    from edumanage_desktop.adapters.smtp_mail import open_postman
    from edumanage_desktop.gui.mail_speech import speaker_of
    from edumanage_desktop.services.mailing import Mailing

    room = DatabaseMailRoom(connections=connections)
    return Mailing(room=room, open_postman=open_postman, find_speaker=speaker_of).run(keep_going)


def _end_idle_locks(connections: "Connections", _keep_going: KeepGoing) -> TaskResult:
    """End transactions that people left open on a server for longer than the department wants."""
    from edumanage_desktop.adapters.database.idle_locks import ServerLockKeeper
    from edumanage_desktop.watching_health import thresholds

    if not connections.is_server:
        return TaskResult()
    seconds = thresholds(connections).idle_transaction_seconds
    ended = ServerLockKeeper(connections=connections).end_idle(seconds)
    return TaskResult({"ended": len(ended)})


def _sweep(
    target: Target, connections: "Connections", claims: WorkClaims, progress: Progress, keep_going: KeepGoing
) -> TaskResult:
    """Sweep the store once a day, and go on where the last sweep had no more time; without a store there is nothing."""
    from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
    from edumanage_desktop.services.store_sweeping import FOLDERS, USUAL_AGE, StoreSweeper

    store, go_on_at = _store(target), claims.remembered(_SWEEP)
    if store is None:
        return TaskResult(left_alone=_NO_STORE)
    if not (go_on_at or claims.is_due(_SWEEP, every_s=_SWEPT_EVERY_S)):
        return TaskResult()

    def tell(line: str) -> None:
        keep_going()
        progress(line)

    sweeper = StoreSweeper(
        store=store,
        names=DatabaseFileNames(connections=connections),
        older_than=USUAL_AGE,
        most_seconds=_SWEPT_AT_MOST_S,
        progress=tell,
    )
    done = sweeper.sweep(begin_at=go_on_at if go_on_at in FOLDERS else FOLDERS[0])
    claims.done(_SWEEP, go_on_at=done.next_folder or "")
    counts = {"leftovers": done.leftovers, "files": done.files, "bytes": done.size_bytes}
    left = Sentence(
        "%n files of the store could not be removed. Nothing else is missing; run “store sweep” as the store's owner.",
        one="One file of the store could not be removed. Nothing else is missing; run “store sweep” as the store's"
        " owner.",
        number=len(done.left),
    )
    return TaskResult(counts, (left,) if done.left else ())


def _list_bucket(target: Target, connections: "Connections", keep_going: KeepGoing) -> TaskResult:
    """Count once a day what a bucket for files holds; what a disk holds, its file system says at any time."""
    from edumanage_desktop.adapters.bucket_use import list_bucket_once
    from edumanage_desktop.adapters.file_store.places import named_bucket
    from edumanage_desktop.adapters.file_store.s3 import S3FileStore

    if named_bucket(target.store) is None:
        return TaskResult()
    store = _store(target)
    return list_bucket_once(connections, store, keep_going) if isinstance(store, S3FileStore) else TaskResult()


def _put_verifications_away(target: Target, connections: "Connections", _keep_going: KeepGoing) -> TaskResult:
    """Put away what a verification that was killed left; one that is running does so itself."""
    from edumanage_desktop.adapters.file_store.places import named_place
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.domain.errors import DatabaseBusy
    from edumanage_desktop.probing import Ground, probe_tidying

    ground = Ground(
        database=target.database,
        connections=connections,
        data_folder=folders.data_folder(),
        store=target.store,
        login=target.login,
    )
    has_store = named_place(target.store) is not None
    try:
        done = probe_tidying(ground, has_store=has_store).tidy_alone(has_store=has_store)
    except DatabaseBusy:
        return TaskResult()
    counts = {"submissions": len(done.works), "files": done.files, "accounts": done.accounts}
    left = Sentence(
        "%n files of a verification could not be removed. Nobody sees them; run it as the store's owner.",
        one="One file of a verification could not be removed. Nobody sees it; run it as the store's owner.",
        number=len(done.left),
    )
    return TaskResult(counts, (left,) if done.left else ())


def _index_texts(target: Target, connections: "Connections", keep_going: KeepGoing) -> TaskResult:
    """Read what was handed in, so that near texts find each other; what finds no time is read by the next run."""
    from edumanage_desktop.adapters.database.text_index import DatabaseIndex
    from edumanage_desktop.adapters.extracted_texts import ExtractedTexts
    from edumanage_desktop.both_stores import store_with_archive
    from edumanage_desktop.services.text_index import TextIndex

    store = _store(target)
    if store is None:
        return TaskResult(left_alone=_NO_STORE)
    begun_s = signed_s = time.monotonic()

    def is_over() -> bool:
        nonlocal signed_s
        now_s = time.monotonic()
        if now_s - signed_s > _SIGN_EVERY_S:
            signed_s = now_s
            keep_going()
        return now_s - begun_s > _INDEXED_AT_MOST_S

    with closing(ExtractedTexts()) as reader:
        everywhere = store_with_archive(store, connections)
        done = TextIndex(records=DatabaseIndex(connections=connections), store=everywhere, reader=reader).run(is_over)
    return TaskResult({"files": done.files, "texts": done.texts, "pairs": done.pairs})


def _store(target: Target) -> "FileStore | None":
    from edumanage_desktop.adapters.file_store.places import named_place, store_at

    place = named_place(target.store)
    return store_at(place) if place else None
