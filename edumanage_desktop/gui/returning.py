"""What a window that opens again, to look or speak otherwise, goes on with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edumanage_desktop.gui.review.undo import Undoable
from edumanage_desktop.services.pace import Pace
from edumanage_desktop.services.saved_views import ViewDefinition
from edumanage_desktop.services.session import Welcome
from edumanage_desktop.services.sign_in import Credentials

if TYPE_CHECKING:
    from edumanage_desktop.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Returning:
    """Who was signed in, None for nobody or without a sign-in, and where they were.

    `login` has the work that is gone on with: which submission was shown, what can be taken back, the pace, how the
    queue was filtered and arranged, and the name of the saved view that was chosen for it.
    """

    credentials: Credentials | None
    login: str = ""
    upload_id: int | None = None
    undo: tuple[Undoable, ...] = ()
    pace: Pace | None = None
    definition: ViewDefinition | None = None
    view: str = ""

    def let_go_on(self, workspace: "Workspace", welcome: Welcome) -> None:
        """Offer what the same person could take back in the window before, and count on."""
        if self.login != welcome.person.login:
            return
        workspace.deciding.undo.go_on_with(self.undo)
        if self.pace is not None:
            workspace.queue.foot.go_on_with(self.pace)
        if self.definition is not None:
            workspace.surroundings.views.go_on_with(self.view, self.definition)

    def show_submission(self, workspace: "Workspace", welcome: Welcome) -> None:
        """Show the same person the submission that was shown, where the queue has it."""
        if self.login == welcome.person.login and self.upload_id is not None:
            workspace.queue.undecided.leave_beginning()
            workspace.queue.go_to(self.upload_id, unfilters=False)


def returning_of(credentials: Credentials | None, workspace: "Workspace | None", welcome: Welcome | None) -> Returning:
    """Return what the next window is to go on with, where a session is open."""
    if workspace is None or welcome is None:
        return Returning(credentials)
    return Returning(
        credentials,
        welcome.person.login,
        workspace.queue.current_id,
        workspace.deciding.undo.everything(),
        workspace.queue.foot.pace,
        workspace.queue.definition(),
        workspace.surroundings.views.chosen,
    )
