"""The window offers what the person's roles include."""

from tests.gui.conftest import WindowMaker
from tests.gui.department import Department


def test_a_registrar_who_decides_nothing_is_offered_no_feedback_and_no_decision(
    department: Department, open_workspace: WindowMaker
) -> None:
    pane = open_workspace(department, login="vance").pane
    form = pane.form
    shown = [control.isVisible() for control in (pane.feedback, form.approve, form.reject, form.aside, form.reopen)]
    assert shown == [False, False, False, False, True]
    pane = open_workspace(department).pane
    form = pane.form
    assert all(control.isVisible() for control in (pane.feedback, form.approve, form.reject, form.aside))
