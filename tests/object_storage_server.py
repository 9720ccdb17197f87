"""An S3 protocol server (moto's) as a process of its own; says its port on a line, and ends when its input does."""

import logging
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

LONGEST_SECONDS = 7200
UNCONDITIONAL = "unconditional-"
"""What the name of a bucket begins with that knows no condition for replacing an object."""


def main() -> None:
    """Serve on the loopback until nobody holds the other end of standard input any more."""
    logging.disable(logging.CRITICAL)
    application = _OneWriteAtATime(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=MotoRequestHandler)
    ending = threading.Timer(LONGEST_SECONDS, server.shutdown)
    ending.daemon = True
    ending.start()
    threading.Thread(target=_end_with_input, args=(server.shutdown,), daemon=True).start()
    print(server.server_port, flush=True)  # noqa: T201  # whoever started it reads this
    server.serve_forever()


class _OneWriteAtATime:
    """Decides conditions and writes in one step, as object stores do; moto's threads look first and write later."""

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application
        self._writing = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "PUT":
            return self._application(environ, start_response)
        if "HTTP_IF_MATCH" in environ and environ["PATH_INFO"].startswith(f"/{UNCONDITIONAL}"):
            environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            start_response("501 Not Implemented", [("Content-Type", "application/xml")])
            return [b"<Error><Code>NotImplemented</Code><Message>If-Match</Message></Error>"]
        with self._writing:
            return self._application(environ, start_response)


def _end_with_input(end: Callable[[], None]) -> None:
    sys.stdin.read()
    end()


if __name__ == "__main__":
    main()
