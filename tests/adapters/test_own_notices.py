"""What counts as read of what a person is told, where a decision is told later than it was made."""

from edumanage_desktop.adapters.database.own_notices import DatabaseNotices
from edumanage_desktop.services.notices import READ_UNTIL, NoticeKind
from tests.adapters.judged_database import JudgedDatabase
from tests.adapters.test_mailing import connections, decided, own

__all__ = ["own"]
_MINUTES_US = 11 * 60_000_000


def let_pass(own: JudgedDatabase, what: str = "1=1") -> None:
    """Let eleven minutes pass since what happened; the triggers that forbid such a thing are gone for good."""
    own.root("DROP TRIGGER IF EXISTS history_bu")
    own.root(f"UPDATE history SET at_us=at_us-{_MINUTES_US} WHERE {what}")
    until = own.root("SELECT value FROM choices WHERE login='stu' AND name=:n", n=READ_UNTIL)
    own.root("DELETE FROM choices WHERE login='stu' AND name=:n", n=READ_UNTIL)
    for (value,) in until:
        own.root(
            "INSERT INTO choices(login,name,value) VALUES('stu',:n,:v)", n=READ_UNTIL, v=str(int(value) - _MINUTES_US)
        )


def test_a_decision_that_was_not_told_yet_is_not_read_with_the_others(own: JudgedDatabase) -> None:
    own.root("DELETE FROM settings WHERE name='feedback_delay_minutes'")
    person = own.client("stu").reader.person()
    notices = DatabaseNotices(connections=connections(own, "stu"))
    opened = decided(own)
    let_pass(own)
    waiting = decided(own)
    assert own.act("ann", "reopen", opened).accepted
    (seen,) = notices.news(person)
    assert (seen.upload_id, seen.kind, seen.is_unread) == (opened, NoticeKind.REOPENED, True)
    notices.mark_all_read(max(each.told_at_us for each in notices.news(person)))
    assert not any(each.is_unread for each in notices.news(person))
    let_pass(own)
    told = {each.upload_id: each for each in notices.news(person)}
    assert told[waiting].is_unread
    assert not told[opened].is_unread
    notices.mark_all_read(max(each.told_at_us for each in told.values()))
    assert not any(each.is_unread for each in notices.news(person))
