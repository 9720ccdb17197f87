"""What is said of single files of a backup: whose each is, how the store has it, and how far a look is."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.part_words import together
from edumanage_desktop.gui.jobs.job import JobEnd
from edumanage_desktop.services.backup.copies_out import CopiesSaved
from edumanage_desktop.services.backup.files_look import ChoosableFile, StoreState
from edumanage_desktop.services.backup.progress import Stage


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


def table_name() -> str:
    """Return what the table is called."""
    return _tr("Files of the backup")


def column_titles() -> tuple[str, str, str, str]:
    """Return the titles of the columns."""
    return _tr("File"), _tr("In the store"), _tr("Student"), _tr("Submission")


def student_words(file: ChoosableFile) -> str:
    """Return number and name of the student, as far as the backup tells them."""
    number, name = wording.plain(file.student), wording.plain(file.student_name)
    return _tr("{number} · {name}").format(number=number, name=name) if number and name else number or name


def name_words(file: ChoosableFile) -> str:
    """Return a file by its student, its submission and its name at hand-in, shorter than `spoken`."""
    told = (wording.plain(file.student), _submission(file), wording.plain(file.name))
    return together([each for each in told if each])


def submission_words(file: ChoosableFile) -> str:
    """Return number and title of the submission, as far as the backup tells them: of revisions the number differs."""
    return together([each for each in (_submission(file), wording.plain(file.title)) if each])


def state_words(file: ChoosableFile, state: StoreState) -> str:
    """Return how the store has a file, and whether the backup has none that could go back."""
    words = _state(state)
    if state in (StoreState.MISSING, StoreState.DAMAGED) and not file.may_go_back:
        return _tr("{state}, not backed up").format(state=words)
    return words


def state_mark(state: StoreState) -> tuple[str, str]:
    """Return the icon and the colour of a state."""
    known = {
        StoreState.WHOLE: ("approved", "approved"),
        StoreState.THERE: ("submitted", "submitted"),
        StoreState.DAMAGED: ("conflict", "rejected"),
        StoreState.MISSING: ("warning", "rejected"),
        StoreState.UNREADABLE: ("unreachable", "warning"),
        StoreState.OUTSIDE: ("warning", "warning"),
    }
    return known.get(state, ("waiting", "muted"))


def spoken(file: ChoosableFile, state: StoreState, *, is_chosen: bool = False) -> str:
    """Return a file as one sentence, and as another that it is chosen."""
    words = _tr("{file}, {student}, {title}, submission {number}, {size}. In the store: {state}.")
    if is_chosen:
        words = _tr("{file}, {student}, {title}, submission {number}, {size}. In the store: {state}. Chosen.")
    return words.format(
        file=wording.isolated(wording.plain(file.name)),
        student=wording.isolated(student_words(file) or _tr("Unknown")),
        title=wording.isolated(wording.plain(file.title) or _tr("No title")),
        number=wording.digits(file.upload_id),
        size=wording.size(file.size_bytes),
        state=state_words(file, state),
    )


def look_words(looked: int, read: int, of: int) -> str:
    """Return how far the look at the store is; '' when all of it is known."""
    numbers = {"looked": wording.number(looked), "read": wording.number(read), "count": wording.number(of)}
    if looked < of:
        return _tr("Looked for {looked} of {count} in the store…").format(**numbers)
    return _tr("Read {read} of {count} in the store…").format(**numbers) if read < of else ""


def plan_words(stage: Stage) -> str:
    """Return how far a look at what would be put back is."""
    looked, of = wording.number(stage.done), wording.number(stage.total or 0)
    return _tr("Looked at {looked} of {count} files…").format(looked=looked, count=of)


def chosen_words(chosen: int) -> str:
    """Return how many files are chosen."""
    return _tr("%n chosen", chosen)


def count_words(shown: int, chosen: int, harmed: int) -> str:
    """Return how many files are shown, chosen, and missing or damaged."""
    told = [_tr("%n files", shown), chosen_words(chosen), _tr("%n missing or damaged", harmed)]
    return together(told)


def end_of_copies(done: CopiesSaved, folder: str) -> JobEnd:
    """Return what came of saving copies."""
    words = _tr("%n copies were saved in {folder}.", len(done.copies))
    told = [words.format(folder=wording.isolated(wording.plain(folder)))]
    if done.there:
        told.append(_tr("%n were there already.", len(done.there)))
    if done.lacking:
        told.append(_tr("%n files are not in this backup, or are damaged there.", len(done.lacking)))
    return JobEnd(" ".join(told), is_well=not done.damaged)


def _submission(file: ChoosableFile) -> str:
    return wording.digits(file.upload_id) if file.upload_id else ""


def _state(state: StoreState) -> str:
    known = {
        StoreState.UNKNOWN: _tr("Not looked at yet"),
        StoreState.THERE: _tr("There, not read yet"),
        StoreState.WHOLE: _tr("Whole"),
        StoreState.DAMAGED: _tr("Damaged"),
        StoreState.MISSING: _tr("Missing"),
        StoreState.UNREADABLE: _tr("Cannot be read"),
        StoreState.OUTSIDE: _tr("Leads outside the store"),
        StoreState.UNNAMED: _tr("Erased, or not named any more"),
    }
    return known[state]
