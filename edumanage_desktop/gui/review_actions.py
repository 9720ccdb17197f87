"""What the queue and the review pane offer: moving, deciding, the file, the feedback, the way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.decisions import Decisions
from edumanage_desktop.gui.review.pane import ReviewPane

_DECISIONS = {
    ActionId.APPROVE: ActKind.APPROVE,
    ActionId.REJECT: ActKind.REJECT,
    ActionId.REOPEN: ActKind.REOPEN,
    ActionId.SET_ASIDE: ActKind.SET_ASIDE,
}


def offer_review(
    *,
    actions: WindowActions,
    queue: QueuePage,
    pane: ReviewPane,
    decisions: Decisions,
    acts: frozenset[ActKind],
    workspace: QWidget,
) -> None:
    """Offer what can be done with queue and pane; `acts` are those that a role of this person includes."""
    for place in (queue.view, pane.preview, pane.form.history_panel):
        actions.add_place(place)
    _offer_decisions(actions, pane, decisions, acts, workspace)

    def offer(action: ActionId, run: Callable[[], object], is_offered: Callable[[], bool]) -> None:
        actions.bind(action, owner=workspace, run=run, is_offered=is_offered)

    def has_rows() -> bool:
        return queue.model.total > 0

    def is_filled() -> bool:
        return pane.details is not None

    def has_file() -> bool:
        details = pane.details
        return details is not None and bool(details.files)

    offer(ActionId.NEXT, partial(queue.go, 1), has_rows)
    offer(ActionId.PREVIOUS, partial(queue.go, -1), has_rows)
    offer(ActionId.NEXT_UNDECIDED, queue.undecided.go_to_next, has_rows)
    offer(ActionId.FIND, queue.focus_search, lambda: True)
    offer(ActionId.RELOAD, partial(_read_again, queue, pane), lambda: True)
    offer(ActionId.OPEN_FILE, pane.open_file, has_file)
    offer(ActionId.SAVE_FILE, pane.save_file, has_file)
    files = pane.form.files
    offer(ActionId.NEXT_FILE, files.choose_next, lambda: files.count() > 1)
    files.tell_keys(partial(actions.keys_text, ActionId.NEXT_FILE))
    offer(ActionId.HISTORY, lambda: pane.toggle_history(not pane.is_history_open()), is_filled)
    actions.bind(
        ActionId.CONFLICT,
        owner=workspace,
        run=decisions.show_conflict,
        is_offered=lambda: decisions.conflict_count() > 0,
        is_silent=True,
    )
    if acts & {ActKind.APPROVE, ActKind.REJECT}:
        offer(
            ActionId.FEEDBACK,
            decisions.write_feedback,
            lambda: pane.feedback.isEnabled() or queue.selection.is_several(),
        )
    form = pane.form
    for control, action in (
        (queue.filters.search, ActionId.FIND),
        (form.open, ActionId.OPEN_FILE),
        (form.save, ActionId.SAVE_FILE),
        (pane.feedback, ActionId.FEEDBACK),
        (form.history, ActionId.HISTORY),
    ):
        actions.tell(control, action)


def _read_again(queue: QueuePage, pane: ReviewPane) -> None:
    queue.read_again()
    pane.preview_again()


def _offer_decisions(
    actions: WindowActions, pane: ReviewPane, decisions: Decisions, acts: frozenset[ActKind], workspace: QWidget
) -> None:
    buttons = {
        ActionId.APPROVE: pane.form.approve,
        ActionId.REJECT: pane.form.reject,
        ActionId.REOPEN: pane.form.reopen,
        ActionId.SET_ASIDE: pane.form.aside,
    }
    for action, kind in _DECISIONS.items():
        if kind in acts:
            actions.bind(
                action,
                owner=workspace,
                run=partial(decisions.press_button, kind),
                by_key=partial(decisions.press_key, kind),
                is_offered=buttons[action].isEnabled,
            )
            actions.tell(buttons[action], action)
    actions.bind(
        ActionId.UNDO,
        owner=workspace,
        run=decisions.undo,
        is_offered=lambda: bool(decisions.undo_words()),
        words=decisions.undo_words,
    )
