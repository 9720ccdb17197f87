"""Connection profiles in readable files: the person's own, and one that the computer's administrator prepared.

A section is a profile. The machine-wide file may add `locked = hosts database authority` (or `locked = everything`) to
a section: the person's own file does not change those. It counts only where nobody but an administrator can write it.
"""

from collections.abc import Mapping, Sequence
from configparser import ConfigParser, Error
from io import StringIO
from pathlib import Path

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.adapters.platform.interface import Platform
from edumanage_desktop.domain.database_url import Host, read_hosts
from edumanage_desktop.domain.errors import ProfilesUnreadable
from edumanage_desktop.domain.profiles import (
    DIRECTORY,
    FIELDS,
    LOCK_AFTER_MINUTES,
    LONGEST_LOCK_MINUTES,
    TLS_OFF,
    ConnectionProfile,
    ProfileKind,
    is_url,
)
from edumanage_desktop.domain.sentences import Sentence

FILE_NAME = "connections.ini"
_EVERYTHING = "everything"
_LOCKED = "locked"
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}
_DIGITS = 6
_HEAD = "# Connections of EduManage Desktop. Passwords are never kept here.\n\n"


class ProfileFiles:
    """See `services.profiles.ProfileKeeper`; `own` is the person's file, of `machine_wide` the first that exists."""

    def __init__(self, *, own: Path, machine_wide: Sequence[Path], platform: Platform) -> None:
        self._own, self._machine_wide, self._platform = own, machine_wide, platform

    def profiles(self) -> Sequence[ConnectionProfile]:
        """Return every profile; a person's section of the same name fills what the machine-wide one leaves open."""
        prepared, own = self._prepared(), _read(self._own)
        merged = []
        for name, values in prepared.items():
            _refuse_misspelt(name, values)
            locked = _locked(values)
            mine = {field: value for field, value in own.pop(name, {}).items() if field not in locked}
            mine.pop("tls", None)
            merged.append(_profile(name, {**values, **mine}, locked, self._own, is_machine_wide=True))
        for name, values in own.items():
            values.pop("tls", None)
            merged.append(_profile(name, values, frozenset(), self._own, is_machine_wide=False))
        return merged

    def save(self, profile: ConnectionProfile) -> None:
        """Write the person's file with this profile in it."""
        sections = _read(self._own)
        written = {name: value for name, value in _values(profile).items() if name not in profile.locked}
        if profile.is_machine_wide:
            prepared = _values(_profile(profile.name, self._prepared().get(profile.name, {}), frozenset(), self._own))
            written = {name: value for name, value in written.items() if value != prepared[name]}
        written.pop("tls", None)
        sections[profile.name] = written
        self._write(sections)

    def remove(self, name: str) -> None:
        """Write the person's file without this profile."""
        sections = _read(self._own)
        if sections.pop(name, None) is not None:
            self._write(sections)

    def _prepared(self) -> dict[str, dict[str, str]]:
        found = next((path for path in self._machine_wide if path.exists()), None)
        if found is None:
            return {}
        if not self._platform.is_administrators(found):
            raise ProfilesUnreadable(
                Sentence(
                    "The machine-wide connections in {found} can be changed by others than an administrator, so they"
                    " are not used. Nothing was changed; ask an administrator to take those rights away.",
                    found=found,
                )
            )
        return _read(found)

    def _write(self, sections: Mapping[str, Mapping[str, str]]) -> None:
        parser = _parser()
        for name, values in sections.items():
            parser[name] = {field: values[field] for field in (*FIELDS, _LOCKED) if values.get(field)}
        try:
            self._platform.make_private_folder(self._own.parent)
            written = StringIO()
            parser.write(written)
            with written_durably(self._own, platform=self._platform) as stream:
                stream.write(f"{_HEAD}{written.getvalue()}".encode())
        except (OSError, ValueError) as error:
            raise ProfilesUnreadable(
                Sentence(
                    "The connections could not be written to {own}. The file is as it was; check its folder and"
                    " the disk, then try again.",
                    own=self._own,
                )
            ) from error


def _parser() -> ConfigParser:
    return ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#", ";"), default_section="\0")


def _read(path: Path) -> dict[str, dict[str, str]]:
    parser = _parser()
    try:
        parser.read_string(path.read_text(encoding="utf-8-sig"), source=str(path))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, Error) as error:
        raise ProfilesUnreadable(
            Sentence(
                "The connections in {path} cannot be read. The file is left as it is; mend it, or move it away and"
                " start again.",
                path=path,
            )
        ) from error
    return {name: dict(parser[name]) for name in parser.sections()}


def _refuse_misspelt(name: str, values: Mapping[str, str]) -> None:
    """Raise `ProfilesUnreadable` for a word of an administrator that means nothing: it must not be passed over."""
    unknown = sorted(values.keys() - {*FIELDS, _LOCKED})
    unknown += sorted(_locking_words(values) - {*FIELDS, _EVERYTHING})
    if unknown:
        raise ProfilesUnreadable(
            Sentence(
                "The connection '{name}' in the machine-wide file says `{word}`, which means nothing here. Nothing was"
                " changed; an administrator corrects how it is spelt. What may stand there: {known}.",
                name=name,
                word=unknown[0],
                known=", ".join((*FIELDS, _LOCKED)),
            )
        )


def _locking_words(values: Mapping[str, str]) -> frozenset[str]:
    return frozenset(values.get(_LOCKED, "").replace(",", " ").split())


def _locked(values: Mapping[str, str]) -> frozenset[str]:
    words = _locking_words(values)
    return frozenset(FIELDS) - {"login"} if _EVERYTHING in words else words & frozenset(FIELDS)


def _profile(
    name: str, values: Mapping[str, str], locked: frozenset[str], path: Path, *, is_machine_wide: bool = False
) -> ConnectionProfile:
    """Return the profile that a section describes; raises `ProfilesUnreadable` naming what it does not understand."""

    def wrong(field: str) -> ProfilesUnreadable:
        return ProfilesUnreadable(
            Sentence(
                "The connection '{name}' says `{field} = {value}`, which means nothing here. Nothing was changed;"
                " correct it in {path} or in the machine-wide file.",
                name=name,
                field=field,
                value=values.get(field, ""),
                path=path,
            )
        )

    if is_url(values.get("database", "")):
        raise ProfilesUnreadable(
            Sentence(
                "The connection '{name}' names its database by a URL, which could hold a password or pass over what an"
                " administrator set. Nothing was changed; in {path} or in the machine-wide file write the database's"
                " name alone, and the server under `hosts`.",
                name=name,
                path=path,
            )
        )
    try:
        kind = ProfileKind(values.get("kind") or ProfileKind.EMBEDDED)
    except ValueError as error:
        raise wrong("kind") from error
    try:
        hosts: tuple[Host, ...] = read_hosts(values["hosts"]) if values.get("hosts") else ()
    except ValueError as error:
        raise wrong("hosts") from error
    minutes = values.get("lock_after_minutes") or str(LOCK_AFTER_MINUTES)
    if not (
        minutes.isascii() and minutes.isdigit() and len(minutes) <= _DIGITS and int(minutes) <= LONGEST_LOCK_MINUTES
    ):
        raise wrong("lock_after_minutes")
    if values.get("shared_machine", "").lower() not in _YES:
        raise wrong("shared_machine")
    if values.get("sign_in", "") not in ("", "password", DIRECTORY):
        raise wrong("sign_in")
    if values.get("tls", "") not in ("", TLS_OFF):
        raise wrong("tls")
    return ConnectionProfile(
        name=name,
        kind=kind,
        hosts=hosts,
        database=values.get("database", ""),
        authority=values.get("authority", ""),
        login=values.get("login", ""),
        store=values.get("store", ""),
        is_shared_machine=_YES[values.get("shared_machine", "").lower()],
        asks_directory=values.get("sign_in") == DIRECTORY,
        has_no_tls=is_machine_wide and values.get("tls") == TLS_OFF,
        lock_after_minutes=int(minutes),
        locked=locked,
        is_machine_wide=is_machine_wide,
    )


def _values(profile: ConnectionProfile) -> dict[str, str]:
    return {
        "kind": str(profile.kind),
        "hosts": ", ".join(str(host) for host in profile.hosts),
        "database": profile.database,
        "authority": profile.authority,
        "login": profile.login,
        "store": profile.store,
        "shared_machine": "yes" if profile.is_shared_machine else "no",
        "sign_in": DIRECTORY if profile.asks_directory else "password",
        "tls": TLS_OFF if profile.has_no_tls else "",
        "lock_after_minutes": str(profile.lock_after_minutes),
    }
