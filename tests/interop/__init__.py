"""Does the local server pass for the real one? The official `honeyhive` package says.

It is installed for `nox -s interop` alone, so these tests are not there unless asked for with ``--interop``. What the
official client writes is read by ours, and the other way round.
"""

from typing import Final

NEWEST: Final = "2026-06-24"
