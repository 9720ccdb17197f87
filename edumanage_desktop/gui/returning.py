"""What a window that opens again, to look or speak otherwise, goes on with."""

from dataclasses import dataclass

from edumanage_desktop.gui.review.undo import Undoable
from edumanage_desktop.services.pace import Pace
from edumanage_desktop.services.saved_views import ViewDefinition
from edumanage_desktop.services.sign_in import Credentials


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
