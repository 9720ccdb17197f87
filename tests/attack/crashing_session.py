"""A process that signs in, works, and is killed: `python -m tests.attack.crashing_session` with its plan as JSON."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.profiles import ConnectionProfile, profile_of_url
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.reception import DepartmentEntrance
from edumanage_desktop.services.drafts import Draft, KeptDraft
from edumanage_desktop.services.sign_in import Credentials


def options_in(folder: Path) -> WindowOptions:
    """Return the folders of one account of a computer."""
    return WindowOptions(folder / "data", folder / "config", folder / "cache")


def profile_of(plan: dict[str, str]) -> ConnectionProfile:
    """Return the connection that a plan names."""
    named = profile_of_url(plan["url"], store=plan["store"])
    return replace(named, name="Physics", is_shared_machine=plan["shared"] == "yes")


def main() -> None:
    """Sign in, type feedback, look at a file, decide what cannot be sent, and wait for the end."""
    plan = json.loads(sys.argv[1])
    entrance = DepartmentEntrance(options=options_in(Path(plan["folder"])))
    session = entrance.enter(Credentials(profile_of(plan), plan["login"], plan["password"]))
    session.drafts.save(1, KeptDraft(Draft(plan["draft"]), is_shared=False))
    digest = plan["sha256"] or None
    session.files.fetch(SubmissionFile(1, plan["key"], "essay.txt", "text/plain", int(plan["size"]), digest))
    session.outbox.keep(Act(str(UUID(plan["act"])), ActKind.APPROVE, 1, 1, feedback=plan["decision"]))
    print("working", flush=True)  # noqa: T201  # whoever started it waits for this
    time.sleep(60)


if __name__ == "__main__":
    main()
