"""A typed client for the HoneyHive API that stays put while the API moves.

So far this package holds the errors that every later part raises::

    from honeyhive_overlay import HoneyHiveError, NotFound
"""

from honeyhive_overlay.errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    DecodeError,
    Forbidden,
    HoneyHiveError,
    InvalidArgument,
    NotFound,
    PartialBatchError,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    ServerError,
    TransportError,
    Unauthorized,
    Unprocessable,
    UnsupportedOperation,
)

__version__ = "0.1.0"

__all__ = [
    "ApiError",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "Forbidden",
    "HoneyHiveError",
    "InvalidArgument",
    "NotFound",
    "PartialBatchError",
    "RateLimited",
    "RequestTimeout",
    "ResponseTooLarge",
    "ServerError",
    "TransportError",
    "Unauthorized",
    "Unprocessable",
    "UnsupportedOperation",
    "__version__",
]
