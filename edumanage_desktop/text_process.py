"""Composition root of the process that takes the text out of submitted files, bounded before it reads anything."""

from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.adapters.readable_files.reader import ReadableFiles
from edumanage_desktop.gui.preview.text_process import serve_texts

DATA_BYTES = 1 << 30


def main() -> int:
    """Bound this process and take out texts until whoever asked closes their end; returns the exit status."""
    platform = this_platform()
    platform.limit_this_process(data_bytes=DATA_BYTES)
    serve_texts(allow_processor_seconds=platform.allow_processor_seconds, contents=ReadableFiles())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
