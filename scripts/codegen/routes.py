"""Write the index of a raw package, ``routes.py``: the endpoint module of every route in the document.

The generator names its modules after operationIds, which published documents have given to other routes before. A
lookup by route always finds the right endpoint. The index imports nothing, so that a lookup does not load any endpoint.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from scripts.codegen.document import Document
from scripts.codegen.surface import Surface, route_key

INDEX = "routes.py"

_MODULE = '''\
"""The endpoint module of every route, by the method and path template of the document. Generated: do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

ENDPOINTS: Final[Mapping[str, str]] = {{
{lines}}}
"""Names from the package ``api``; routes that the generator omitted are missing."""
'''


def routes_module(document: Document, surface: Surface) -> str:
    """Return the source code of the index, sorted by route."""
    return _MODULE.format(lines="".join(f"    {line},\n" for line in sorted(_lines(document, surface))))


def _lines(document: Document, surface: Surface) -> Iterator[str]:
    for operation in document.operations:
        raw = surface.operations.get(route_key(operation.method, operation.path))
        if raw is not None:
            yield f"{_text(operation.key)}: {_text(raw.module.removeprefix('api.'))}"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
