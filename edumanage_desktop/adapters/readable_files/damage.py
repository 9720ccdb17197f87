"""What the libraries raise for a damaged file: one trouble, however each of them words it."""

from collections.abc import Iterator
from contextlib import contextmanager

from edumanage_desktop.services.preview_contents import ContentTrouble, ContentUnreadable


@contextmanager
def damage_told() -> Iterator[None]:
    """Turn whatever a library raises into `ContentUnreadable`; no memory left is told by whoever set the limit."""
    try:
        yield
    except (ContentUnreadable, MemoryError):
        raise
    except RuntimeError as exc:  # what zipfile raises where a password is wanted
        is_locked = "password" in str(exc) or "encrypted" in str(exc)
        raise ContentUnreadable(ContentTrouble.ENCRYPTED if is_locked else ContentTrouble.BROKEN) from exc
    except Exception as exc:  # a file that a library stumbles over is damaged, whatever it stumbles with
        raise ContentUnreadable(ContentTrouble.BROKEN) from exc
