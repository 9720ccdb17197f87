"""The media types of file names, by Python's own table alone: what a computer's settings say varies.

The table takes longer to make than many files to be checked, so it is made with this module.
"""

from mimetypes import MimeTypes
from pathlib import PurePosixPath

_PYTHONS_OWN = MimeTypes(filenames=())
_UNKNOWN = "application/octet-stream"


def media_type(name: str) -> str:
    """Return the media type of a file name."""
    return _PYTHONS_OWN.guess_type(f"x{PurePosixPath(name).suffix.lower()}")[0] or _UNKNOWN
