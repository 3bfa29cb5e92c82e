"""A HoneyHive server for tests and demonstrations, without an account or a network.

It validates requests against the published document of a revision and responds as the real server is known to respond.

Example:
    from honeyhive_overlay import HoneyHive
    from honeyhive_overlay.local import LocalHoneyHive

    with LocalHoneyHive() as server, HoneyHive(server.api_key, base_url=server.url) as client:
        run_id = client.runs.create(name="nightly").run_id

It needs the extra ``local``: ``pip install 'honeyhive-overlay[local]'``. The page ``docs/local-server.md`` lists its
behaviour and the evidence for each line.
"""

from __future__ import annotations

try:
    import jsonschema_rs as _jsonschema_rs  # noqa: F401  # pyright: ignore[reportUnusedImport]
    import starlette as _starlette  # noqa: F401  # pyright: ignore[reportUnusedImport]
    import uvicorn as _uvicorn  # noqa: F401  # pyright: ignore[reportUnusedImport]
except ModuleNotFoundError as _error:
    raise ModuleNotFoundError(
        f"the local server needs {_error.name}: pip install 'honeyhive-overlay[local]'", name=_error.name
    ) from _error

from honeyhive_overlay.local.server import LocalHoneyHive

__all__ = ["LocalHoneyHive"]
