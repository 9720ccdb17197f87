"""What is said of work that is in two submissions: facts, and never what follows from them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.twins import OtherSide, Twin, TwinMark


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Twins", text, "", number)


def short_words(mark: TwinMark | None) -> str:
    """Return what the queue's column says of a mark, '' for none."""
    if mark is None:
        return ""
    words = _tr("{count} · same file") if mark.is_same_file else _tr("{count} · {share} % of the text")
    words = words.format(count=wording.number(mark.count), share=wording.number(mark.share))
    return _tr("{words} · explained").format(words=words) if mark.explained == mark.count else words


def mark_words(mark: TwinMark) -> str:
    """Return what a row says of its mark, in a tooltip and aloud."""
    if mark.is_same_file:
        words = _tr("The same file is in %n other submissions.", mark.count)
    else:
        words = _near(mark.count, mark.share)
    return _explained(words, mark.explained == mark.count)


def summary(twins: Sequence[Twin]) -> str:
    """Return the line of the review: how often the same file, and how much of the text, is elsewhere."""
    same = [twin for twin in twins if twin.is_same_file]
    near = [twin for twin in twins if not twin.is_same_file]
    sentences = []
    if same:
        sentences.append(_tr("The same file is in %n other submissions.", len(same)))
    if near:
        sentences.append(_near(len(near), max(twin.share for twin in near)))
    words = sentences[0] if sentences else ""
    if len(sentences) > 1:
        words = _tr("{first} {second}").format(first=sentences[0], second=sentences[1])
    return _explained(words, bool(twins) and all(twin.is_explained for twin in twins))


def twin_line(twin: Twin) -> str:
    """Return how a list names a twin: how near it is, and which it is where that may be seen."""
    near = _tr("The same file") if twin.is_same_file else _tr("{share} % of the text")
    near = near.format(share=wording.number(twin.share))
    if twin.other is None:
        words = _tr("{near}: a submission to somebody else").format(near=near)
    else:
        words = _tr("{near}: {title} · {student} · received {time} · {faculty}").format(
            near=near,
            title=wording.isolated(title_of(twin.other)),
            student=wording.isolated(wording.plain(twin.other.student_name) or _tr("student unknown")),
            time=wording.moment(twin.other.received_at),
            faculty=wording.isolated(wording.plain(twin.other.faculty_name) or _tr("nobody")),
        )
    return _tr("{words} · explained").format(words=words) if twin.is_explained else words


def title_of(other: OtherSide) -> str:
    """Return the other submission's title, or its number where it has none."""
    return wording.plain(other.title) or _tr("Submission {number}").format(number=other.upload_id)


def explanation_words(twin: Twin) -> str:
    """Return what explains a pair and who said so; empty for none."""
    if twin.explanation is None:
        return _tr("Explained by somebody who sees both sides.") if twin.is_explained else ""
    return _tr("Explained by {login} on {time}: {note}").format(
        login=wording.isolated(twin.explanation.login),
        time=wording.moment(twin.explanation.at),
        note=wording.isolated(wording.plain(twin.explanation.note)),
    )


def _near(count: int, share: int) -> str:
    if count == 1:
        return _tr("{share} % of this text is also in another submission.").format(share=wording.number(share))
    words = _tr("Up to {share} % of this text is also in %n other submissions.", count)
    return words.format(share=wording.number(share))


def _explained(words: str, is_explained: bool) -> str:
    return _tr("{words} It is explained.").format(words=words) if is_explained and words else words
