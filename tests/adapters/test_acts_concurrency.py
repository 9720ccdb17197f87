"""Eight people decide at once: one winner for each version, no lock error for anybody, on both engines."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from uuid import uuid4

from edumanage_desktop.adapters.database import Database
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import Conflict
from tests.adapters.judged_database import JudgedDatabase

PEOPLE_AT_ONCE = 8
LOGINS = ("ann", "duo")
ROUNDS = 6


def decide(client: Database, upload: int, barrier: threading.Barrier) -> list[str]:
    """Try to take each version of the upload; return what came of each try."""
    results = []
    for version in range(1, ROUNDS + 1):
        kind = ActKind.APPROVE if version % 2 else ActKind.REOPEN
        barrier.wait(120)
        try:
            client.recorder.record(Act(str(uuid4()), kind, upload, version))
            results.append("won")
        except Conflict:
            results.append("lost")
    return results


def test_one_winner_for_each_version(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    barrier = threading.Barrier(PEOPLE_AT_ONCE)
    with ExitStack() as stack, ThreadPoolExecutor(PEOPLE_AT_ONCE) as threads:
        clients = [judge.open(LOGINS[number % 2]) for number in range(PEOPLE_AT_ONCE)]
        for client in clients:
            stack.callback(client.close)
        results = list(threads.map(lambda client: decide(client, upload, barrier), clients))
    for round_number in range(ROUNDS):
        assert [result[round_number] for result in results].count("won") == 1
    assert judge.kinds(upload) == ["arrived", *(["approve", "reopen"] * (ROUNDS // 2))]


def test_different_submissions_at_once_beside_a_writing_portal(judge: JudgedDatabase) -> None:
    uploads = [[judge.upload() for _ in range(5)] for _ in range(PEOPLE_AT_ONCE)]

    def work(number: int) -> int:
        if number == PEOPLE_AT_ONCE:
            for _ in range(10):
                judge.upload(title="Meanwhile")
            return 0
        client = judge.open(LOGINS[number % 2])
        try:
            for upload in uploads[number]:
                client.recorder.record(Act(str(uuid4()), ActKind.APPROVE, upload, 1))
                client.recorder.record(Act(str(uuid4()), ActKind.REOPEN, upload, 2))
        finally:
            client.close()
        return len(uploads[number])

    with ThreadPoolExecutor(PEOPLE_AT_ONCE + 1) as threads:
        assert sum(threads.map(work, range(PEOPLE_AT_ONCE + 1))) == 5 * PEOPLE_AT_ONCE
    for upload in (upload for mine in uploads for upload in mine):
        assert judge.kinds(upload) == ["arrived", "approve", "reopen"]


def test_one_act_sent_by_two_connections_is_done_once(judge: JudgedDatabase) -> None:
    uploads = [judge.upload() for _ in range(10)]
    acts = [Act(str(uuid4()), ActKind.APPROVE, upload, 1) for upload in uploads]
    barrier = threading.Barrier(2)

    def send(client: Database) -> list[bool]:
        repeated = []
        for act in acts:
            barrier.wait(120)
            repeated.append(client.recorder.record(act).repeated)
        return repeated

    clients = [judge.open("ann"), judge.open("ann")]
    try:
        with ThreadPoolExecutor(2) as threads:
            one, other = threads.map(send, clients)
    finally:
        for client in clients:
            client.close()
    assert [sorted(pair) for pair in zip(one, other, strict=True)] == [[False, True]] * len(acts)
    assert all(judge.kinds(upload) == ["arrived", "approve"] for upload in uploads)
