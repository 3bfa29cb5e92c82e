"""The one way in which this server says no."""

from __future__ import annotations

from http import HTTPStatus


class Refusal(Exception):
    """An answer that is an error: a status and the body ``{message, errorCode}`` of the data plane."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, str]:
        """What is sent. The words of ``errorCode`` are nowhere documented; the names of the statuses stand in."""
        return {"message": self.message, "errorCode": self.status.name}


def bad_request(message: str) -> Refusal:
    """The request itself is wrong."""
    return Refusal(HTTPStatus.BAD_REQUEST, message)


def not_found(message: str) -> Refusal:
    """No such route, or no such thing."""
    return Refusal(HTTPStatus.NOT_FOUND, message)
