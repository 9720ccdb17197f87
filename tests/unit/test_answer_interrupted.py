"""What a command answers arrives whole though a signal comes while a full pipe is waited for."""

import os
import signal
import subprocess
import sys
import time

import pytest

TRIES = 40
"""One try of six lost something while all was written at once."""
FIRST, SECOND = 36_454, 36_482
"""Characters of which a pipe of 64 KiB takes all but less than what stdout keeps in its buffer."""
PROGRAM = f"""
import sys
from edumanage_desktop.commands.import_answer import ImportAnswer
from edumanage_desktop.commands.interruption import between_steps
with between_steps() as is_interrupted:
    sys.stderr.write("begun")
    sys.stderr.flush()
    ImportAnswer._print("a" * {FIRST})
    ImportAnswer._print("b" * {SECOND})
ImportAnswer._print("end")
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_answer_that_nobody_reads_yet_arrives_whole_after_a_signal() -> None:
    for _time in range(TRIES):
        with subprocess.Popen(
            [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stderr is not None
            assert process.stderr.read(5) == b"begun"
            time.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            out, _err = process.communicate(timeout=60)
        assert out == b"a" * FIRST + b"b" * SECOND + b"end"
