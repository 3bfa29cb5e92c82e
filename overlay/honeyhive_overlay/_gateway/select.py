"""From the name of a revision to its gateway, which is imported only now."""

from __future__ import annotations

from honeyhive_overlay._gateway.protocols import Gateway


def select_gateway(revision: str, *, source: str, project: str | None = None) -> Gateway:
    """Return the gateway of ``revision``, a name from `operations.REVISIONS`.

    Args:
        source: what events say they come from, unless they say it themselves.
        project: what calls name, in revisions where the key does not decide it.
    """
    if revision == "2025-12-15":
        from honeyhive_overlay._gateway.r2025_12_15.gateway import Gateway20251215

        return Gateway20251215(source)
    if revision == "2025-12-02":
        from honeyhive_overlay._gateway.r2025_12_02.gateway import Gateway20251202

        return Gateway20251202(source, project or "")
    if revision == "2026-06-24":
        from honeyhive_overlay._gateway.r2026_06_24.gateway import Gateway20260624

        return Gateway20260624(source)
    raise LookupError(revision)
