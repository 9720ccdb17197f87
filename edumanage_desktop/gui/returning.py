"""What a window that opens again, to look or speak otherwise, goes on with."""

from dataclasses import dataclass

from edumanage_desktop.services.sign_in import Credentials


@dataclass(frozen=True, slots=True)
class Returning:
    """Who was signed in, None for nobody or without a sign-in, and which submission was shown."""

    credentials: Credentials | None
    upload_id: int | None
