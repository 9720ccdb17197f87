"""Reading millions of rows of one column from a server, whose packets are taken out of what the network brought.

The driver makes several objects of each row, which takes four times as long as the server needs to send it.
"""

from collections.abc import Iterator
from typing import Any

import pymysql.err
from pymysql.protocol import MysqlPacket

from edumanage_desktop.adapters.database.careful_protocol import MALFORMED

_AT_ONCE_BYTES = 1 << 20
_HEADER_BYTES = 4
_WHOLE_PACKET = 0xFFFFFF
"""A packet of this length goes on in the next one (MariaDB and MySQL, "Protocol basics")."""
_EOF, _ERROR, _NULL = 0xFE, 0xFF, 0xFB
_LONGEST_EOF = 9
_LENGTHS = {0xFC: 2, 0xFD: 3, 0xFE: 8}
"""Of a length: by its first byte, how many more there are."""


def rows_of_one_column(connection: Any, query: str) -> Iterator[list[bytes]]:
    """Yield the rows of a question for one column that is never NULL, as many at once as have arrived.

    `connection` is the driver's; who does not read to the end has to throw it away. Raises the driver's errors.
    """
    connection._execute_command(3, query)  # COM_QUERY; the driver has no other way to read the answer
    _skip_description(connection)
    stream, left = connection._rfile, b""  # as above
    while True:
        arrived = stream.read1(_AT_ONCE_BYTES)
        if not arrived:
            raise pymysql.err.OperationalError(2013, "Lost connection to MySQL server during query")
        left = left + arrived if left else arrived
        rows, used, is_end = _taken(left)
        if rows:
            yield rows
        if is_end:
            return
        left = left[used:]


def _skip_description(connection: Any) -> None:
    """Read what comes before the rows; raises what the server answers instead."""
    columns = connection._read_packet().read_length_encoded_integer()  # as above
    if columns != 1:
        raise pymysql.err.OperationalError(MALFORMED, "the server does not keep to the protocol")
    while not connection._read_packet().is_eof_packet():  # as above
        pass


def _taken(held: bytes) -> tuple[list[bytes], int, bool]:
    """Return the rows whose packets are all there, how many bytes they are, and whether the last packet was among them.

    A short loop without calls: it runs once for each of millions of rows.
    """
    rows: list[bytes] = []
    take = rows.append
    at, end = 0, len(held)
    while at + _HEADER_BYTES <= end:
        size = held[at] | held[at + 1] << 8 | held[at + 2] << 16
        begin = at + _HEADER_BYTES
        until = begin + size
        if until > end:
            break
        first = held[begin] if size else _NULL
        if first < _NULL:
            take(held[begin + 1 : until])
        elif first == _EOF and size < _LONGEST_EOF:
            return rows, until, True
        elif first == _ERROR:
            MysqlPacket(held[begin:until], "utf8").raise_for_error()
        elif size == _WHOLE_PACKET:
            long = _long_row(held, at)
            if long is None:
                break
            row, until = long
            take(row)
        elif first in _LENGTHS:
            take(held[begin + 1 + _LENGTHS[first] : until])
        else:
            raise pymysql.err.OperationalError(MALFORMED, "the server does not keep to the protocol")
        at = until
    return rows, at, False


def _long_row(held: bytes, at: int) -> tuple[bytes, int] | None:
    """Return a row of several packets and where it ends, None when not all of them are there."""
    parts = []
    size = _WHOLE_PACKET
    while size == _WHOLE_PACKET:
        if at + _HEADER_BYTES > len(held):
            return None
        size = int.from_bytes(held[at : at + 3], "little")
        begin = at + _HEADER_BYTES
        at = begin + size
        if at > len(held):
            return None
        parts.append(held[begin:at])
    row = b"".join(parts)
    return row[1 + _LENGTHS[row[0]] :], at
