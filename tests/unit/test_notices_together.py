"""Moves that one person made together are one piece of news, and everything else stays what it is."""

from edumanage_desktop.services.notices import Notice, NoticeKind, together

SECOND_US = 1_000_000


def notice(number: int, kind: NoticeKind, second: int, *, actor: str = "vance", is_unread: bool = True) -> Notice:
    at_us = second * SECOND_US
    return Notice(number, 2, kind, at_us, f"Work {number}", None, is_unread, at_us, actor=actor)


def numbers(found: tuple[Notice, ...]) -> list[list[int]]:
    return [[each.upload_id for each in one.all_of_it()] for one in found]


def test_a_batch_is_one_piece_of_news() -> None:
    batch = [notice(number, NoticeKind.MOVED_HERE, 1000 - number) for number in range(1, 501)]
    (one,) = together(batch)
    assert one.all_of_it()[0].upload_id == 1
    assert len(one.all_of_it()) == 500


def test_only_moves_of_one_person_at_one_time_are_together() -> None:
    here, away = NoticeKind.MOVED_HERE, NoticeKind.MOVED_AWAY
    news = [
        notice(1, here, 900),
        notice(2, away, 899),
        notice(3, here, 898),
        notice(4, here, 897, actor="ada"),
        notice(5, here, 896, is_unread=False),
        notice(6, NoticeKind.NEW_WORK, 895),
        notice(7, NoticeKind.NEW_WORK, 894),
        notice(8, here, 500),
    ]
    assert numbers(together(news)) == [[1, 3], [2], [4], [5], [6], [7], [8]]
