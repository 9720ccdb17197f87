"""The window's fixtures, for proofs that need it in this very process."""

from collections.abc import Iterator

import pytest

from tests.conftest import SOAK
from tests.faults.clustered_department import ClusteredDepartment, clustered_department
from tests.galera_cluster import is_installed
from tests.gui.conftest import (
    department,
    english,
    filled_folder,
    open_main_window,
    open_workspace,
    theme,
)

__all__ = ["department", "english", "filled_folder", "open_main_window", "open_workspace", "theme"]

_SOONER = ("evs.keepalive_period=PT0.3S", "evs.inactive_check_period=PT0.3S", "evs.suspect_timeout=PT3S")
"""How soon nodes give a silent one up; in a soak they wait as long as Galera does by itself (5 s)."""


@pytest.fixture(scope="package")
def _clustered() -> Iterator[ClusteredDepartment]:
    """One department on a cluster for all proofs: it takes a while to start."""
    if not is_installed():
        pytest.skip("Galera is not installed here")
    with clustered_department(provider_options=() if SOAK else _SOONER) as made:
        yield made


@pytest.fixture
def three_nodes(_clustered: ClusteredDepartment) -> Iterator[ClusteredDepartment]:
    """A department on a cluster, with every node back at work afterwards."""
    yield _clustered
    _clustered.cluster.mend()
