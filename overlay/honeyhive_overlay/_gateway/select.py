"""From the name of a revision to its gateway, which is imported only now."""

from __future__ import annotations

from honeyhive_overlay._gateway.protocols import Gateway


def select_gateway(revision: str, *, source: str, project: str | None = None) -> Gateway:  # noqa: ARG001
    """Return the gateway of ``revision``, a name from `operations.REVISIONS`.

    Args:
        source: what events say they come from, unless they say it themselves.
        project: what calls name, in revisions where the key does not decide it.
    """
    if revision == "2025-12-15":
        from honeyhive_overlay._gateway.r2025_12_15.gateway import Gateway20251215

        return Gateway20251215(source)
    raise LookupError(revision)
