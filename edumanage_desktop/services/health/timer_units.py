"""Units of systemd that ask for the health every minute and keep the answer where Prometheus' node exporter reads it.

Formats: systemd.service(5), systemd.timer(5).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from edumanage_desktop.services.backup.schedule_files import of_command_line, of_list

NAME = "edumanage-health"
USUAL_ANSWER = "/var/lib/prometheus/node-exporter/edumanage.prom"
PASSWORD = "edumanage_password"  # the name of a credential
USUAL_SECRET = "/etc/edumanage/password"  # a place


@dataclass(frozen=True, slots=True)
class HealthTimer:
    """What is started: program and words of the command, as which account of the computer, and for what.

    `environment` is what the program needs; `secret` the file of the password, empty where a file needs none.
    """

    program: Sequence[str]
    words: Sequence[str]
    account: str
    secret: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


def units(timer: HealthTimer) -> Mapping[str, str]:
    """Return the files by name."""
    command = " ".join(of_command_line(word) for word in (*timer.program, *timer.words))
    service = [
        "[Unit]",
        "Description=EduManage: health",
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "Type=oneshot",
        f"User={timer.account}",
        *([f"LoadCredential={PASSWORD}:{timer.secret}"] if timer.secret else ()),
        *(f"Environment={of_list(f'{name}={value}')}" for name, value in timer.environment.items()),
        f"ExecStart={command}",
        # An alert that stands is no failure of the unit.
        "SuccessExitStatus=1",
        "Nice=10",
        "UMask=0022",
        "NoNewPrivileges=yes",
        "PrivateTmp=yes",
        "ProtectSystem=full",
    ]
    timed = [
        "[Unit]",
        "Description=EduManage: health, every minute",
        "",
        "[Timer]",
        "OnBootSec=1min",
        "OnUnitInactiveSec=1min",
        "AccuracySec=5s",
        "",
        "[Install]",
        "WantedBy=timers.target",
    ]
    return {f"{NAME}.service": "\n".join(service) + "\n", f"{NAME}.timer": "\n".join(timed) + "\n"}
