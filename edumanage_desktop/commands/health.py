"""`health`: how the service is, which alerts stand, and where they are told."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.commands.options import (
    DONE,
    FOUND_SOMETHING_WRONG,
    add_command,
    add_target,
    answer,
    progress,
)
from edumanage_desktop.commands.options import target as target_of
from edumanage_desktop.commands.table_lines import table_lines
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.health import Metric, Totals
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.administration import Toolbox
from edumanage_desktop.services.health.alert_words import DIAGNOSES, meaning, told
from edumanage_desktop.services.health.reported import (
    alert_document,
    document,
    prometheus,
    prometheus_unreached,
    unreached,
)
from edumanage_desktop.services.health.timer_units import USUAL_ANSWER, USUAL_SECRET
from edumanage_desktop.services.health.unlooked import unlooked

if TYPE_CHECKING:
    from edumanage_desktop.services.health.facts import HostState
    from edumanage_desktop.services.health.watching import Looked

    _Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_WORDS = {
    Metric.UPLOAD: "Hand-ins",
    Metric.ANSWER: "Answers of the database",
    Metric.ACT: "Decisions and other acts",
    Metric.SIGN_IN: "Sign-ins",
    Metric.FILE: "Files of the store",
}
_OFF = "off"
_ACCOUNT = "edumanage"


def add_parser(subparsers: "_Subparsers") -> None:
    """Register the command."""
    parser = add_command(
        subparsers,
        "health",
        help="how the service is: what windows measured, room, the server, and alerts; exit 1 while an alert stands",
        description="Looks at everything as an administrator, raises and resolves alerts by the thresholds of the"
        " department's settings (alert_…), and tells what it found. Exit 1 while an alert stands, acknowledged or not.",
    )
    add_target(parser, store=True)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--prometheus", action="store_true", help="answer in the text form that Prometheus reads")
    what.add_argument("--acknowledge", action="store_true", help="let it be known that you know of all alerts")
    what.add_argument(
        "--webhook", metavar="URL", help="send every alert there too, as JSON, from now on; “off” for nowhere"
    )
    what.add_argument("--test-webhook", action="store_true", help="send a trial to the webhook that is settled")
    what.add_argument(
        "--write-timer",
        type=Path,
        metavar="FOLDER",
        help="write units of systemd that keep the answer for Prometheus every minute; installs nothing",
    )
    parser.add_argument(
        "--into", type=Path, metavar="FILE", help="with --prometheus: write the answer there, whole or not at all"
    )
    parser.add_argument(
        "--account",
        default=_ACCOUNT,
        metavar="NAME",
        help=f"of the computer, that the units run as (usually {_ACCOUNT})",
    )
    parser.set_defaults(command=run, parser=parser)


def run(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    """Look, or do what an option says."""
    if arguments.json and arguments.prometheus:
        arguments.parser.error("--json and --prometheus are two answers: choose one")
    if arguments.into is not None and not arguments.prometheus:
        arguments.parser.error("--into writes what --prometheus answers: give both")
    if arguments.webhook is not None:
        return _settle_webhook(arguments, toolbox)
    if arguments.test_webhook:
        return _try_webhook(arguments, toolbox)
    if arguments.write_timer is not None:
        return _write_timer(arguments, toolbox)
    try:
        return _look(arguments, toolbox)
    except DatabaseUnreachable as error:
        _tell_unreached(arguments, str(error.sentence), toolbox)
        raise


def _look(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.health(target_of(arguments)) as desk:
        looked = desk.watch.look()
        if arguments.acknowledge:
            seen = [alert for alert in looked.alerts if alert.acknowledged_by is None]
            desk.watch.acknowledge(seen)
            words = "\n".join(f"Acknowledged: {told(alert)}" for alert in seen) or "Nobody needs to know of anything."
            answer(arguments, {"acknowledged": [alert_document(alert) for alert in seen]}, words)
            return DONE
        tables = () if arguments.prometheus else desk.find_tables()
    if arguments.into is not None:
        _write_into(arguments.into.absolute(), prometheus(looked), toolbox)
        return FOUND_SOMETHING_WRONG if looked.alerts else DONE
    lines = [] if arguments.prometheus else [*_lines(looked), *table_lines(tables)]
    words = prometheus(looked).rstrip("\n") if arguments.prometheus else "\n".join(lines)
    answer(arguments, document(looked, tables), words)
    return FOUND_SOMETHING_WRONG if looked.alerts else DONE


def _tell_unreached(arguments: argparse.Namespace, sentence: str, toolbox: Toolbox) -> None:
    """Let whoever reads the answer by a machine know it too: an older one would say that all is well."""
    if arguments.into is not None:
        _write_into(arguments.into.absolute(), prometheus_unreached(), toolbox)
    elif arguments.prometheus or arguments.json:
        answer(arguments, unreached(sentence), prometheus_unreached().rstrip("\n"))


def _lines(looked: "Looked") -> list[str]:
    lines = []
    for alert in looked.alerts:
        seen = f" Known to {alert.acknowledged_by}." if alert.acknowledged_by else ""
        lines.append(f"Alert since {alert.since:%Y-%m-%d %H:%M} UTC: {told(alert)} {meaning(alert.rule)}{seen}")
        lines.append(f"  Find out more: edumanage-desktop {DIAGNOSES[alert.rule]}")
    lines = lines or ["No alert stands."]
    lines += unlooked(looked.facts)
    for metric, words in _WORDS.items():
        totals = (looked.facts.lately or {}).get(metric, Totals())
        lines.append(f"{words} in the last hour: {_said(totals)}")
    lines += [_of_replica(host) for host in looked.facts.hosts or () if host.following is not None]
    lines += [f"{gauge}: {value:,}" for gauge, value in looked.facts.gauges.items()]
    return lines


def _of_replica(host: "HostState") -> str:
    following = host.following
    if following is None or following.goes_on is None:
        return f"Replica {host.name}: not shown"
    if not following.goes_on:
        return f"Replica {host.name}: stands still"
    if following.behind_s is None:
        return f"Replica {host.name}: goes on; how far it is behind is not shown"
    return f"Replica {host.name}: {counted(following.behind_s, 'second')} behind"


def _said(totals: Totals) -> str:
    if not totals.seen:
        return "none"
    took = (
        f", {totals.mean_ms:,.1f} ms on average, {totals.longest_us / 1000:,.1f} ms at most" if totals.total_us else ""
    )
    return f"{totals.seen:,}, {totals.failed:,} failed{took}"


def _write_into(path: Path, text: str, toolbox: Toolbox) -> None:
    toolbox.backup_tools().write_files(path.parent, {path.name: text.encode()}, replaces=True)


def _settle_webhook(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    address = "" if arguments.webhook == _OFF else arguments.webhook
    with toolbox.alert_telling(target_of(arguments)) as telling:
        telling.webhooks.settle(address)
    words = "Alerts are sent there from now on." if address else "Alerts are sent to no webhook from now on."
    answer(arguments, {"webhook": bool(address)}, words)
    return DONE


def _try_webhook(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    with toolbox.alert_telling(target_of(arguments)) as telling:
        address = telling.webhooks.address()
        if not address:
            arguments.parser.error("no webhook is settled: name one with --webhook")
        telling.send_trial(address)
    answer(arguments, {"sent": True}, "The trial was taken.")
    return DONE


def _write_timer(arguments: argparse.Namespace, toolbox: Toolbox) -> int:
    from edumanage_desktop.domain.database_url import is_embedded, server_address

    target = target_of(arguments)
    is_file = is_embedded(target.database)
    database = target.database if is_file else server_address(target.database).url()
    words = ["health", "--prometheus", "--into", USUAL_ANSWER, "--database", database]
    for option, value in (("--store", target.store), ("--login", target.login)):
        words += [option, value] if value else []
    secret = "" if is_file else USUAL_SECRET
    files = toolbox.health_units(words, arguments.account, secret)
    toolbox.backup_tools().write_files(
        arguments.write_timer, {name: text.encode() for name, text in files.items()}, replaces=False
    )
    progress(
        f"Install them with root's rights: copy both into /etc/systemd/system, let {arguments.account} write"
        f" {Path(USUAL_ANSWER).parent}"
        + (f", put the password into {secret} (mode 0600)" if secret else "")
        + ", and enable the timer."
    )
    written = [str(arguments.write_timer / name) for name in files]
    answer(arguments, {"files": written}, "\n".join(written))
    return DONE
