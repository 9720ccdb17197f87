"""What the settings are called on the page, in which groups, and how their values are said."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.settings import Setting
from edumanage_desktop.gui import wording

_MIB, _GIB = 1 << 20, 1 << 30


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, count)


@dataclass(frozen=True, slots=True)
class SettingWords:
    """What a setting is called; `unit` is what one step of its field is worth, `say` says so many steps.

    `advice` says when it is wanted, where its words do not.
    """

    name: str
    words: str
    advice: str = ""
    unit: int = 1
    say: Callable[[int], str] = wording.number


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings that belong together, below a title."""

    title: str
    settings: tuple[SettingWords, ...]


def groups() -> tuple[SettingGroup, ...]:
    """Return every setting in its group, in the order of the page."""
    return (
        SettingGroup(
            _tr("Files that are handed in"),
            (
                SettingWords(
                    "largest_file_bytes",
                    _tr("Largest file"),
                    unit=_MIB,
                    say=lambda mib: wording.limit(mib * _MIB),
                ),
                SettingWords(
                    "submissions_in_a_day",
                    _tr("Hand-ins of one student in 24 hours"),
                    say=lambda count: _tr("%n hand-ins", count),
                ),
            ),
        ),
        SettingGroup(_tr("Kinds of files that are taken"), _kinds()),
        SettingGroup(
            _tr("Decisions"),
            (
                SettingWords(
                    "feedback_delay_minutes",
                    _tr("Time until a student is told of a decision"),
                    advice=_tr("A decision that is taken back within that time tells nothing."),
                    say=lambda count: _tr("%n minutes", count),
                ),
                SettingWords(
                    "require_teaching",
                    _tr("Faculty see the work of their own students only"),
                    advice=_tr("Who teaches whom stands on the page People."),
                ),
                SettingWords(
                    "figures_per_person",
                    _tr("Figures for every faculty member, not for departments alone"),
                    advice=_tr("In “Who has what”: how much each received and decided, and how long it took."),
                ),
            ),
        ),
        SettingGroup(_tr("Backups"), _backups()),
        SettingGroup(_tr("Alerts"), _alerts()),
        SettingGroup(
            _tr("Records"),
            (
                SettingWords(
                    "person_times_days",
                    _tr("Administrators see what a person did when for"),
                    advice=_tr("Everything older is told without its person; 0 for never."),
                    say=lambda count: _tr("%n days", count),
                ),
            ),
        ),
        SettingGroup(
            _tr("Accounts and numbers"),
            (
                SettingWords(
                    "one_time_password_hours",
                    _tr("One-time passwords are valid for"),
                    say=lambda count: _tr("%n hours", count),
                ),
                SettingWords(
                    "own_ids",
                    _tr("New students and faculty get numbers of our own"),
                    advice=_tr("Only where no portal shares this database, which gives the numbers otherwise."),
                ),
            ),
        ),
    )


def _backups() -> tuple[SettingWords, ...]:
    return (
        SettingWords(
            "backup_expected_hours",
            _tr("A backup at least every"),
            advice=_tr(
                "Administrators are alarmed when none is newer, or when there is none so long after an administrator"
                " first looked; 0 for never."
            ),
            say=lambda count: _tr("%n hours", count),
        ),
        SettingWords(
            "drill_expected_days",
            _tr("A restore drill at least every"),
            advice=_tr("The drill is due then; 0 for never."),
            say=lambda count: _tr("%n days", count),
        ),
    )


def _alerts() -> tuple[SettingWords, ...]:
    return (
        SettingWords(
            "alert_upload_failures_percent",
            _tr("Hand-ins that fail, at most"),
            advice=_tr("Administrators are alarmed when more of a hundred fail; what the rules refuse counts as none."),
            say=_percent,
        ),
        SettingWords(
            "alert_slow_answers_ms",
            _tr("An answer of the database takes at most"),
            advice=_tr(
                "Administrators are alarmed when most answers of a minute take longer, even a single one, or when three"
                " do within five minutes; the alert ends once none did for five minutes."
            ),
            say=lambda count: _tr("%n milliseconds", count),
        ),
        SettingWords(
            "alert_database_errors",
            _tr("Questions without an answer in five minutes, at most"),
            advice=_tr("Of all windows together."),
        ),
        SettingWords(
            "alert_free_storage_percent",
            _tr("Room for files that is to be free"),
            advice=_tr("0 for any."),
            say=_percent,
        ),
        SettingWords(
            "bucket_capacity_bytes",
            _tr("A bucket for files may hold"),
            advice=_tr("Free room in it is told and foretold by that; 0 for any amount."),
            unit=_GIB,
            say=lambda gib: wording.limit(gib * _GIB) if gib else _tr("any amount"),
        ),
        SettingWords(
            "alert_certificate_days",
            _tr("Told of the end of a certificate before it by"),
            say=lambda count: _tr("%n days", count),
        ),
        SettingWords(
            "alert_idle_transaction_seconds",
            _tr("A transaction that holds locks may rest for"),
            say=lambda count: _tr("%n seconds", count),
        ),
    )


def _percent(number: int) -> str:
    return _tr("{number} %").format(number=wording.number(number))


def _kinds() -> tuple[SettingWords, ...]:
    return (
        SettingWords("takes_documents", _tr("Documents, slides and spreadsheets")),
        SettingWords("takes_pictures", _tr("Pictures")),
        SettingWords("takes_texts", _tr("Texts, source code and notebooks")),
        SettingWords("takes_archives", _tr("Archives")),
        SettingWords("takes_recordings", _tr("Audio and video recordings")),
        SettingWords("takes_programs", _tr("Programs")),
        SettingWords("takes_others", _tr("Anything else")),
    )


def value_words(setting: Setting, words: SettingWords, value: int) -> str:
    """Return a value as it is said: yes or no, or a number with what it counts."""
    if is_flag(setting):
        return _tr("yes") if value else _tr("no")
    if words.unit != 1:
        return wording.limit(value) if value else words.say(value)
    return words.say(value)


def is_flag(setting: Setting) -> bool:
    """Return whether a setting is yes or no."""
    return (setting.least, setting.most) == (0, 1)
