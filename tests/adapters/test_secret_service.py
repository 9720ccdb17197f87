"""The tests run beside a real, unlocked Secret Service of their own, never the person's."""

import os

import keyring
import pytest
from keyring.errors import PasswordDeleteError

pytestmark = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ,
    reason="python3 dev.py test starts a Secret Service; plain pytest does not",
)
SERVICE = "edumanage-desktop proof"


def test_a_secret_is_kept_found_and_forgotten() -> None:
    assert type(keyring.get_keyring()).__module__ == "keyring.backends.SecretService"
    keyring.set_password(SERVICE, "nowak", "zażółć 王")
    assert keyring.get_password(SERVICE, "nowak") == "zażółć 王"
    keyring.delete_password(SERVICE, "nowak")
    assert keyring.get_password(SERVICE, "nowak") is None


def test_an_unknown_secret_cannot_be_deleted() -> None:
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password(SERVICE, "nobody")
