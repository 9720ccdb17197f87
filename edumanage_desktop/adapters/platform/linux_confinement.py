"""What Linux can forbid a process for good without being root: files by Landlock, the network by seccomp."""

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

_NO_NEW_PRIVILEGES = 38
_SET_SECCOMP = 22
_SET_PARENT_DEATH_SIGNAL = 1
_SECCOMP_FILTER = 2
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
"""System calls of <asm-generic/unistd.h>, the same on every architecture."""
_ASK_VERSION = 1
_PATH_BENEATH = 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_MAKE_SOCKET = 1 << 9
_RIGHTS_BY_VERSION = ((1, (1 << 13) - 1), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
"""LANDLOCK_ACCESS_FS_* of <linux/landlock.h>: those of the first version, REFER, TRUNCATE, IOCTL_DEV."""
_RIGHTS_ON_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | 1 << 14 | 1 << 15

_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _JUMP_IF_EQUAL, _JUMP_IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ARCHITECTURES = {"x86_64": (0xC000003E, 41, 42), "aarch64": (0xC00000B7, 198, 203)}
"""By machine: AUDIT_ARCH of <linux/audit.h>, and the numbers of socket and connect."""
_MOST_OF_32_BITS = 2**31 - 1
_FIRST_X32_CALL = 0x40000000
_IO_URING_SETUP = 425
_UNIX_SOCKETS = 1
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16


class _PathRule(ctypes.Structure):
    """landlock_path_beneath_attr."""

    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


class _Instruction(ctypes.Structure):
    """sock_filter of <linux/filter.h>."""

    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class _Program(ctypes.Structure):
    """sock_fprog of <linux/filter.h>."""

    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


def end_with_parent() -> None:
    """Let the system kill this process, and what it becomes, when the thread that started it ends."""
    _control(_SET_PARENT_DEATH_SIGNAL, 9)


def landlock_version() -> int:
    """Return which Landlock this kernel has; less than 1 where it has none."""
    version: int = _libc().syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)
    return version


def allow_files(
    *, readable: Sequence[Path], executable: Sequence[Path], writable: Sequence[Path], sockets: Sequence[Path] = ()
) -> bool:
    """Forbid this process for good every file that is not at or below one of these; False where Linux cannot.

    In the folders `sockets` it may make sockets and nothing else. What does not exist is left out. Raises `OSError`
    when Linux knows how and refuses.
    """
    libc = _libc()
    version = landlock_version()
    if version < 1:
        return False
    every_right = sum(rights for since, rights in _RIGHTS_BY_VERSION if version >= since)
    handled = ctypes.c_uint64(every_right)
    rules = _checked(libc.syscall(_LANDLOCK_CREATE, ctypes.byref(handled), ctypes.sizeof(handled), 0))
    read = _READ_FILE | _READ_FOLDER
    allowed = (
        *((path, read) for path in readable),
        *((path, read | _EXECUTE) for path in executable),
        *((path, every_right & ~_EXECUTE) for path in writable),
        *((path, _MAKE_SOCKET) for path in sockets),
    )
    try:
        for path, rights in allowed:
            _allow_beneath(rules, path, rights)
        _control(_NO_NEW_PRIVILEGES, 1)
        _checked(libc.syscall(_LANDLOCK_RESTRICT, rules, 0))
    finally:
        os.close(rules)
    return True


def cut_network() -> bool:
    """Refuse this process for good every socket but those of the machine itself, and to call even these.

    False on machines whose system calls are not known here, those of a program of 32 bits among them.
    """
    known = _ARCHITECTURES.get(platform.machine())
    if known is None or sys.maxsize <= _MOST_OF_32_BITS:
        return False
    architecture, socket_call, connect_call = known
    instructions = (
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_IF_AT_LEAST, 5, 0, _FIRST_X32_CALL),
        (_JUMP_IF_EQUAL, 4, 0, _IO_URING_SETUP),
        (_JUMP_IF_EQUAL, 3, 0, connect_call),
        (_JUMP_IF_EQUAL, 0, 3, socket_call),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_JUMP_IF_EQUAL, 1, 0, _UNIX_SOCKETS),
        (_RETURN, 0, 0, _REFUSE | errno.EACCES),
        (_RETURN, 0, 0, _ALLOW),
    )
    program = (_Instruction * len(instructions))(*(_Instruction(*each) for each in instructions))
    _control(_NO_NEW_PRIVILEGES, 1)
    _control(_SET_SECCOMP, _SECCOMP_FILTER, ctypes.byref(_Program(len(instructions), program)))
    return True


def _allow_beneath(rules: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = _PathRule(rights if path.is_dir() else rights & _RIGHTS_ON_FILES, descriptor)
        _checked(_libc().syscall(_LANDLOCK_ADD, rules, _PATH_BENEATH, ctypes.byref(rule), 0))
    finally:
        os.close(descriptor)


def _control(option: int, *arguments: object) -> None:
    given = [ctypes.c_ulong(each) if isinstance(each, int) else each for each in arguments]
    _checked(_libc().prctl(option, *given, *[ctypes.c_ulong(0)] * (4 - len(given))))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
