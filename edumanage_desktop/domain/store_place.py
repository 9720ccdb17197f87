"""Where submitted files are kept, read from one line of text: a folder, or a bucket of an object store."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit
from urllib.request import url2pathname

from edumanage_desktop.domain.sentences import Sentence

PLACE_VARIABLE = "FILE_STORAGE_PATH"
"""Where the portal keeps its files; ours too, when nobody names another place."""
_BUCKET_FORM = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
"""Amazon S3, "General purpose bucket naming rules"."""
_KEY_ID_FORM = re.compile(r"[\w+=.@-]{1,128}", re.ASCII)
_PREFIX_PART_FORM = re.compile(r"[\w!*'()+=,@-][\w!.*'()+=,@ -]{0,200}")
_REGION_FORM = re.compile(r"[a-z0-9-]{1,40}")
_OPTIONS = frozenset({"endpoint", "region", "style", "plain"})
_STYLES = frozenset({"", "path", "virtual"})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_SCHEME = "s3://"


@dataclass(frozen=True, slots=True)
class BucketPlace:
    """A bucket (and a prefix in it) of an S3-compatible object store; it holds no secret.

    `endpoint` is empty for Amazon's own, `key_id` for a key that the surroundings name. `style` says whether the bucket
    stands in the path of its addresses ("path") or before the host's name ("virtual"). `is_plain` lets a store that is
    not on this computer be spoken to without TLS.
    """

    bucket: str
    prefix: str = ""
    endpoint: str = ""
    region: str = ""
    style: str = "path"
    key_id: str = ""
    is_plain: bool = False

    @property
    def identity(self) -> str:
        """Return what tells one bucket from another, under which its secret is remembered."""
        return f"{self.endpoint or 'https://s3.amazonaws.com'}/{self.bucket}"

    def url(self) -> str:
        """Return the text that `bucket_place` reads as this place."""
        usual = "path" if self.endpoint else "virtual"
        options = {
            "endpoint": self.endpoint,
            "region": self.region,
            "style": "" if self.style == usual else self.style,
            "plain": "yes" if self.is_plain else "",
        }
        said = urlencode({name: value for name, value in options.items() if value}, safe=":/")
        who = f"{quote(self.key_id, safe='')}@" if self.key_id else ""
        prefix = f"/{quote(self.prefix)}" if self.prefix else ""
        return f"{_SCHEME}{who}{self.bucket}{prefix}{'?' if said else ''}{said}"


def is_bucket(place: str) -> bool:
    """Return whether a place names a bucket."""
    return place.strip().lower().startswith(_SCHEME)


def place_mistake(place: str) -> Sentence | None:
    """Return what is wrong with a text that should be a place, None for a folder or a bucket that can be read."""
    try:
        bucket_place(place) if is_bucket(place) else folder_place(place)
    except ValueError as error:
        return error.args[0] if isinstance(error.args[0], Sentence) else Sentence("it cannot be read")
    return None


def folder_place(place: str) -> Path:
    """Return the folder of a place given as a path or as a `file:` URL; raises `ValueError` for other URLs."""
    parts = urlsplit(place)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        return Path(url2pathname(parts.path))
    if "://" in place:
        raise ValueError(Sentence("a place is a folder, a file: URL or an s3: URL"))
    return Path(place)


def bucket_place(place: str) -> BucketPlace:
    """Return what `s3://[KEY-ID@]BUCKET[/PREFIX][?endpoint=URL&region=NAME&style=path|virtual&plain=yes]` says.

    Raises `ValueError`, which repeats nothing of the text: somebody may have written a secret into it.
    """
    parts = urlsplit(place.strip())
    if parts.password is not None:
        raise ValueError(Sentence("the secret of a bucket never stands in its URL"))
    who, _, bucket = parts.netloc.rpartition("@")
    key_id = unquote(who)
    if key_id and not _KEY_ID_FORM.fullmatch(key_id):
        raise ValueError(Sentence("the key ID before the bucket has another form"))
    if not _BUCKET_FORM.fullmatch(bucket) or parts.fragment:
        raise ValueError(Sentence("a bucket's name has 3 to 63 small letters, digits, dots and hyphens"))
    prefix = unquote(parts.path).strip("/")
    if prefix and not all(_PREFIX_PART_FORM.fullmatch(part) for part in prefix.split("/")):
        raise ValueError(Sentence("the prefix has parts that are empty, begin with a dot or hold other signs"))
    options = _options(parts.query)
    endpoint, is_plain = options.get("endpoint", "").rstrip("/"), options.get("plain", "") == "yes"
    if endpoint:
        _check_endpoint(endpoint, is_plain=is_plain)
    region, style = options.get("region", ""), options.get("style", "")
    if region and not _REGION_FORM.fullmatch(region):
        raise ValueError(Sentence("a region is a name like eu-central-1"))
    if style not in _STYLES:
        raise ValueError(Sentence("the style is path or virtual"))
    usual = "path" if endpoint else "virtual"
    return BucketPlace(bucket, prefix, endpoint, region, style or usual, key_id, is_plain)


def is_loopback(url: str) -> bool:
    """Return whether a URL's host is this computer."""
    return urlsplit(url).hostname in _LOOPBACK


def _options(query: str) -> dict[str, str]:
    try:
        given = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), max_num_fields=len(_OPTIONS))
    except ValueError as error:
        raise ValueError(Sentence("what stands after the question mark reads like endpoint=…&region=…")) from error
    options = dict(given)
    if len(options) < len(given) or not options.keys() <= _OPTIONS:
        raise ValueError(Sentence("only endpoint, region, style and plain may follow the question mark, each once"))
    return options


def _check_endpoint(endpoint: str, *, is_plain: bool) -> None:
    parts = urlsplit(endpoint)
    try:
        port = parts.port
    except ValueError as error:
        raise ValueError(Sentence("the endpoint's port is no number")) from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None or port == 0:
        raise ValueError(Sentence("an endpoint reads like https://s3.example.org:9000"))
    if parts.path or parts.query or parts.fragment:
        raise ValueError(Sentence("an endpoint has neither a path nor options"))
    if parts.scheme == "http" and not is_plain and not is_loopback(endpoint):
        raise ValueError(Sentence("an endpoint of another computer begins with https:// unless plain=yes is added"))
