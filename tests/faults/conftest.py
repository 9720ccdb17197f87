"""The window's fixtures, for proofs that need it in this very process."""

from tests.gui.conftest import (
    department,
    open_main_window,
    open_workspace,
    theme,
)

__all__ = ["department", "open_main_window", "open_workspace", "theme"]
