"""What the five cards say, to whom, and what each points at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Step:
    """One card; `points_at` returns the part of the window that it is about."""

    title: str
    words: str
    points_at: Callable[[], QWidget]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstSteps", text)


def steps_of(*, workspace: Workspace, actions: WindowActions, menu: QWidget, decides: bool) -> tuple[Step, ...]:
    """Return the five steps; somebody who `decides` nothing is told of the history in their place."""

    def told(sentence: str, **keys: ActionId) -> str:
        """Put keys into a sentence; an action without one is found by that of the palette."""
        palette = actions.keys_text(ActionId.PALETTE)
        return sentence.format(**{name: actions.keys_text(action) or palette for name, action in keys.items()})

    queue, form = workspace.queue, workspace.pane.form
    find = told(
        _tr(
            "The queue lists the work, newest first. Type any word of a name, a number, a title or a file ({find}). The"
            " buttons below the field show one status only."
        ),
        find=ActionId.FIND,
    )
    look = told(
        _tr("The selected work stands here. {next} goes on and {previous} back; {open} opens the file in its program."),
        next=ActionId.NEXT,
        previous=ActionId.PREVIOUS,
        open=ActionId.OPEN_FILE,
    )
    keys = told(
        _tr(
            "{palette} finds any action, person or submission by a few letters, {keys} shows every key, and {guide}"
            " opens the guide. This tour is in the menu as well."
        ),
        palette=ActionId.PALETTE,
        keys=ActionId.KEYS,
        guide=ActionId.GUIDE,
    )
    return (
        Step(_tr("Find"), find, lambda: queue.filters),
        Step(_tr("Look"), look, lambda: form.body),
        *(_of_deciding(workspace, told) if decides else _of_following(workspace, told)),
        Step(_tr("Keys and palette"), keys, lambda: menu),
    )


def _of_deciding(workspace: Workspace, told: Callable[..., str]) -> tuple[Step, Step]:
    decide = told(
        _tr(
            "{approve} approves and {reject} rejects what stands above, and the next work comes by itself. A rejection"
            " needs feedback ({feedback}), which the student reads."
        ),
        approve=ActionId.APPROVE,
        reject=ActionId.REJECT,
        feedback=ActionId.FEEDBACK,
    )
    take_back = told(
        _tr("What you did last is named down here, and {undo} takes it back. {next} goes to the next undecided work."),
        undo=ActionId.UNDO,
        next=ActionId.NEXT_UNDECIDED,
    )
    return (
        Step(_tr("Decide"), decide, lambda: workspace.pane.form.approve),
        Step(_tr("Go on, or take back"), take_back, lambda: workspace.strip),
    )


def _of_following(workspace: Workspace, told: Callable[..., str]) -> tuple[Step, Step]:
    follow = told(
        _tr("{history} tells who did what with this work, when, and what was said."),
        history=ActionId.HISTORY,
    )
    student = told(
        _tr("{student} shows all work of the student that you may see, and who has it since when."),
        student=ActionId.STUDENT,
    )
    return (
        Step(_tr("What happened"), follow, lambda: workspace.pane.form.history),
        Step(_tr("All work of a student"), student, lambda: workspace.pane.form.facts),
    )
