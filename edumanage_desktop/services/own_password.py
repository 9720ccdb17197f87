"""One's own password, chosen or changed where there is no window."""

from contextlib import closing
from dataclasses import dataclass

from edumanage_desktop.domain.errors import PasswordToChoose
from edumanage_desktop.services.sign_in import Credentials, SignInDesk


@dataclass(frozen=True, slots=True)
class OwnPassword:
    """The password of whoever these credentials let in; `is_handed` where the surroundings hand it in."""

    desk: SignInDesk
    credentials: Credentials
    is_handed: bool = False

    def is_one_time(self) -> bool:
        """Return whether it is for once only, once it is proven; raises what `OwnAccount.check` raises for others."""
        try:
            with closing(self.desk.entrance.own_account(self.credentials)) as account:
                account.check()
        except PasswordToChoose:
            return True
        return False

    def replace(self, chosen: str, *, is_one_time: bool) -> None:
        """Choose one in place of a one-time one, or change one's own, as the window does.

        Raises `Refused` INVALID, which says what a password must be like, and the other `DatabaseError`s.
        """
        if is_one_time:
            self.desk.choose_password(self.credentials, chosen)
        else:
            self.desk.change_password(self.credentials, chosen)
