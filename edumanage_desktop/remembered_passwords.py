"""Finds the password that the keyring remembers of a server, for the commands."""

from contextlib import closing

from edumanage_desktop.domain.errors import KeyringUnavailable, SignInRefused


def remembered_password(database: str, login: str) -> str | None:
    """Return the password in the keyring, None when there is none, or no keyring.

    A change that was cut off leaves two there, and only the server knows which holds.
    """
    from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
    from edumanage_desktop.entrance import database_identity

    try:
        found = KeyringPasswords().remembered(database_identity(database), login)
    except KeyringUnavailable:
        return None
    if len(found) > 1:
        return next((password for password in found if _holds(database, login, password)), found[0])
    return next(iter(found), None)


def _holds(database: str, login: str, password: str) -> bool:
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.own_account import own_account_at

    place = place_of(database, login=login, password=password)
    try:
        with closing(own_account_at(place, login=login, password=password)) as account:
            account.check()
    except SignInRefused:
        return False
    return True
