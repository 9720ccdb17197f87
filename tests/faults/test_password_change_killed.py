"""A program killed while it changes a password: the keyring has the one that holds, whenever that was."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.reception import make_sign_in_desk
from edumanage_desktop.services.sign_in import Credentials
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, prepared_server

pytestmark = pytest.mark.skipif(
    "EDUMANAGE_SECRET_SERVICE" not in os.environ,
    reason="python3 dev.py test starts a Secret Service; plain pytest does not",
)
MOMENTS = ("before noting", "after noting", "before remembering", "after remembering")


def test_the_keyring_always_has_the_password_that_holds(mariadb_server: MariaDBServer, tmp_path: Path) -> None:
    places = (tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    desk = make_sign_in_desk(WindowOptions(*places, store=tmp_path / "files"))
    with prepared_server(mariadb_server) as prepared:
        prepared.administrator()
        prepared.add("killed", "--role", "registrar")
        url = f"mariadb://127.0.0.1:{prepared.server.port}/{prepared.name}"
        profile, holds = profile_of_url(url, login="killed"), PASSWORD
        desk.remember(Credentials(profile, "killed", holds))
        try:
            for number, moment in enumerate(MOMENTS):
                wanted = f"another horse {number}"
                ended = subprocess.run(
                    [
                        *(sys.executable, "-m", "tests.faults.changing_password", str(tmp_path), url),
                        *("killed", holds, wanted, moment),
                    ],
                    check=False,
                    timeout=240,
                )
                assert ended.returncode == -signal.SIGKILL
                entered = desk.sign_in_as_remembered(profile, "killed")
                entered.welcome.session.close()
                holds = entered.credentials.password
                assert holds == (wanted if "remembering" in moment else (PASSWORD, PASSWORD)[number])
                if entered.is_to_be_remembered:
                    desk.remember(entered.credentials)
        finally:
            desk.forget(Credentials(profile, "killed"))
