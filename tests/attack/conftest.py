"""The judged databases of the adapters' proofs, for attacks on them."""

from tests.adapters.conftest import judge, judges

__all__ = ["judge", "judges"]
