"""What is loaded before it is wanted is there under the names that the program knows it by."""

import importlib.util

import pytest

from edumanage_desktop.loading_ahead import LOADED_AHEAD


@pytest.mark.parametrize("name", LOADED_AHEAD)
def test_what_is_loaded_ahead_is_there(name: str) -> None:
    assert importlib.util.find_spec(f"edumanage_desktop.{name}") is not None
