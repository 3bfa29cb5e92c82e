"""The error responses of the server."""

from __future__ import annotations

from http import HTTPStatus


class HttpError(Exception):
    """Raised to end a request with a 4xx or 5xx status and the body ``{message, errorCode}``."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, str]:
        """The JSON body. No document lists the values of ``errorCode``, so the name of the status is used."""
        return {"message": self.message, "errorCode": self.status.name}


def bad_request(message: str) -> HttpError:
    """Return the error for a request that is not valid."""
    return HttpError(HTTPStatus.BAD_REQUEST, message)


def not_found(message: str) -> HttpError:
    """Return the error for an unknown route or an unknown id."""
    return HttpError(HTTPStatus.NOT_FOUND, message)
