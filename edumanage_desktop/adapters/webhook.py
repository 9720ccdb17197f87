"""Sending a document to a webhook: once, over a connection whose certificate is checked, to nowhere else."""

import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.health.telling import WebhookRefused, check_webhook

_TIMEOUT_S = 10.0
_READ_BYTES = 4096


class _NoOtherPlace(urllib.request.HTTPRedirectHandler):
    """What an alert says is for the address that somebody settled, not for where that would like to have it."""

    def redirect_request(self, *_request: Any, **_more: Any) -> None:
        return None


def send(address: str, document: Mapping[str, Any]) -> None:
    """Send it as JSON; raises `WebhookRefused`, whose sentence says the host and never the rest of the address."""
    check_webhook(address)
    request = urllib.request.Request(  # the scheme was checked
        address,
        data=json.dumps(document, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json; charset=utf-8", "User-Agent": "EduManage"},
        method="POST",
    )
    opener = urllib.request.build_opener(
        _NoOtherPlace, urllib.request.ProxyHandler(), urllib.request.HTTPSHandler(context=ssl.create_default_context())
    )
    try:
        with opener.open(request, timeout=_TIMEOUT_S) as answer:
            answer.read(_READ_BYTES)
    except urllib.error.HTTPError as error:
        error.close()
        raise _refused(address, f"HTTP {error.code}") from None
    except (OSError, ValueError, HTTPException) as error:
        raise _refused(address, str(getattr(error, "reason", None) or type(error).__name__)) from None


def _refused(address: str, why: str) -> WebhookRefused:
    return WebhookRefused(
        Sentence(
            "The webhook at {host} took no alert ({why}). The alert stands in the window; the next run tries again.",
            host=urlsplit(address).hostname or "?",
            why=why,
        )
    )
