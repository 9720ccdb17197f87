"""Drives the real window through every scene and writes the most memory that its process ever held.

`python -m benchmarks.memory_run SPEC.json OUT.json`; the specification is `benchmarks.queue_run.QueueSpec` as JSON.
"""

import json
import sys
from pathlib import Path

from benchmarks.queue_run import QueueSpec
from benchmarks.real_window import RealWindow, application, turn_until
from benchmarks.scenes import scenes


def peak_mb() -> float:
    """Return the most resident memory of this process so far (megabytes of 10^6 bytes; Linux, proc(5))."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) * 1024 / 1e6


def main(argv: list[str]) -> None:
    """Go through the scenes and write the peak."""
    spec = QueueSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    real = RealWindow(spec.surroundings(), application())
    words = {"rare": "żółkiewska", "common": "report", "one character": "王"}
    total = max(1, real.queue.model.total)
    for scene in scenes(faculty_id=spec.faculty_id, total=total, words=words):
        real.go_home()
        scene.prepare(real.queue)
        real.come_to_rest()
        if scene.row is None or real.queue.model.total:
            scene.act(real.queue)
        real.come_to_rest()
        if real.queue.model.total:
            turn_until(lambda: real.queue.model.submission(real.queue.view.visible_rows()[0]) is not None)
    real.close()
    Path(argv[1]).write_text(json.dumps(peak_mb()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
