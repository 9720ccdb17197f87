"""A schedule of backups as the scheduler of a system reads it: units of systemd, a line of cron, a task of Windows.

Formats: systemd.service(5), systemd.timer(5), systemd.exec(5), systemd.syntax(7); crontab(5); the schema of the Task
Scheduler, https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema. None holds a secret, only where
one is read.
"""

import shlex
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from xml.sax.saxutils import escape


class Scheduler(StrEnum):
    """Which scheduler a schedule is written for."""

    SYSTEMD = "systemd"
    CRON = "cron"
    WINDOWS = "windows"


class DrillPace(StrEnum):
    """How often a run drills: at its first occasion in each month or week."""

    MONTHLY = "monthly"
    WEEKLY = "weekly"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When which command runs as whom.

    `program` and `words` are the command, `environment` what it needs, `secrets` the files of secrets by the credential
    that systemd hands them in as, `options` the same as options of the command. `written` are the folders that it
    writes, `is_in_homes` whether any of all places is below the homes of people, `is_in_temporary` whether one is in a
    temporary folder of the system.
    """

    name: str
    hour: int
    minute: int
    account: str
    place: str
    program: Sequence[str]
    words: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    options: Sequence[str] = ()
    written: Sequence[str] = ()
    is_in_homes: bool = False
    is_in_temporary: bool = False

    def command(self, scheduler: Scheduler) -> list[str]:
        """Return the command as this scheduler starts it."""
        options = () if scheduler is Scheduler.SYSTEMD else self.options
        return [*self.program, *self.words, *options]


@dataclass(frozen=True, slots=True)
class ScheduleFile:
    """A file of a schedule, and its bytes as the scheduler reads them."""

    name: str
    text: str
    encoding: str = "utf-8"

    def content(self) -> bytes:
        """Return its bytes."""
        return self.text.encode(self.encoding)


def files_of(schedule: Schedule, scheduler: Scheduler) -> list[ScheduleFile]:
    """Return the files of a schedule."""
    if scheduler is Scheduler.SYSTEMD:
        return [
            ScheduleFile(f"{schedule.name}.service", _service(schedule)),
            ScheduleFile(f"{schedule.name}.timer", _timer(schedule)),
        ]
    if scheduler is Scheduler.CRON:
        return [ScheduleFile(f"{schedule.name}.cron", _cron(schedule))]
    return [ScheduleFile(f"{schedule.name}.xml", _task(schedule), "utf-16")]


def how_to_install(schedule: Schedule, scheduler: Scheduler, folder: str) -> list[str]:
    """Return the commands that install the files, written into a folder, as an administrator of the computer."""
    name = schedule.name
    if scheduler is Scheduler.SYSTEMD:
        return [
            f"install -m 0644 {shlex.quote(folder)}/{name}.service {shlex.quote(folder)}/{name}.timer"
            " /etc/systemd/system/",
            "systemctl daemon-reload",
            f"systemctl enable --now {name}.timer",
            f"systemctl start {name}.service    # runs it once, now",
        ]
    if scheduler is Scheduler.CRON:
        account = shlex.quote(schedule.account)
        return [
            f"(crontab -u {account} -l; cat {shlex.quote(folder)}/{name}.cron) | crontab -u {account} -",
        ]
    return [f'schtasks /Create /TN "{name}" /XML "{folder}\\{name}.xml" /RU "{schedule.account}" /RP *']


def _service(schedule: Schedule) -> str:
    home = "read-only" if schedule.is_in_homes else "yes"
    lines = [
        "[Unit]",
        f"Description=EduManage: backup into {_specifier(schedule.place)}",
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "Type=oneshot",
        f"User={schedule.account}",
        *(f"LoadCredential={name}:{_specifier(path)}" for name, path in schedule.secrets.items()),
        *(f"Environment={of_list(f'{name}={value}')}" for name, value in schedule.environment.items()),
        # Nobody's home and no desktop: what the program keeps stands in folders of the service.
        f"StateDirectory={schedule.name}",
        f"CacheDirectory={schedule.name}",
        f"Environment=HOME=%S/{schedule.name} TMPDIR=%C/{schedule.name}",
        f"ExecStart={' '.join(of_command_line(word) for word in schedule.command(Scheduler.SYSTEMD))}",
        "Nice=10",
        "UMask=0077",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        # A temporary folder of its own would hide places that lie in the system's.
        *([] if schedule.is_in_temporary else ["PrivateTmp=yes"]),
        "PrivateDevices=yes",
        "ProtectSystem=strict",
        f"ProtectHome={home}",
        *(f"ReadWritePaths={of_list(f'-{path}')}" for path in schedule.written),
        "ProtectClock=yes",
        "ProtectControlGroups=yes",
        "ProtectHostname=yes",
        "ProtectKernelLogs=yes",
        "ProtectKernelModules=yes",
        "ProtectKernelTunables=yes",
        "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6",
        "RestrictNamespaces=yes",
        "RestrictRealtime=yes",
        "RestrictSUIDSGID=yes",
        "LockPersonality=yes",
        "SystemCallArchitectures=native",
    ]
    return "\n".join(lines) + "\n"


def _timer(schedule: Schedule) -> str:
    return f"""\
[Unit]
Description=EduManage: backup into {_specifier(schedule.place)}, every day

[Timer]
OnCalendar=*-*-* {schedule.hour:02}:{schedule.minute:02}:00
AccuracySec=1min
Persistent=true

[Install]
WantedBy=timers.target
"""


def _cron(schedule: Schedule) -> str:
    """Return a line of cron, which ends at a `%` unless a backslash stands before it."""
    assigned = [f"{name}={shlex.quote(value)}" for name, value in schedule.environment.items()]
    words = [*assigned, *(shlex.quote(word) for word in schedule.command(Scheduler.CRON))]
    command = " ".join(words).replace("%", "\\%")
    return f"{schedule.minute} {schedule.hour} * * * {command}\n"


def _task(schedule: Schedule) -> str:
    program, *words = schedule.command(Scheduler.WINDOWS)
    return f"""\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>EduManage: backup into {escape(schedule.place)}, every day</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{schedule.hour:02}:{schedule.minute:02}:00</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{escape(schedule.account)}</UserId>
      <LogonType>Password</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT23H</ExecutionTimeLimit>
    <Enabled>true</Enabled>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{escape(program)}</Command>
      <Arguments>{escape(subprocess.list2cmdline(words))}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


def _specifier(text: str) -> str:
    """Return a text in which systemd finds none of its specifiers."""
    return text.replace("%", "%%")


def of_list(text: str) -> str:
    """Return a word of a list of systemd."""
    said = _specifier(text.replace("\\", "\\\\").replace('"', '\\"'))
    is_plain = bool(text) and said == text and not any(letter.isspace() or letter in "';" for letter in text)
    return said if is_plain else f'"{said}"'


def of_command_line(word: str) -> str:
    """Return a word of a command line of systemd, in which it finds no variable."""
    return of_list(word.replace("$", "$$"))
