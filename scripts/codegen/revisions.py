"""Read the list of revisions, ``openapi/revisions.toml``, and record digests in it.

A maintainer writes::

    default = "2025-12-15"

    [[revision]]                      # oldest first
    name = "2025-12-15"
    origin = "the source of the document, as text"
    sha256 = "…"                      # digest of the document; `nox -s regenerate` records it
    bound = false                     # only for a revision that is not bound, together with
    because = "the reason"

The document is ``openapi/<name>.yaml``, and the raw package is ``honeyhive_raw.r<name with underscores>``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen.errors import CommandError

LIST = Path("openapi/revisions.toml")
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEYS = {"name", "origin", "sha256"}
_UNBOUND = {"bound", "because"}


@dataclass(frozen=True)
class Revision:
    """One published document of the API, named after its date of publication."""

    name: str
    origin: str
    sha256: str
    unbound_because: str = ""
    """Why the gateway does not bind it; empty if it does."""

    @property
    def document(self) -> Path:
        """The path of the document, relative to the root of the repository."""
        return LIST.parent / f"{self.name}.yaml"

    @property
    def package(self) -> str:
        """The name of the raw package inside ``honeyhive_raw``."""
        return "r" + self.name.replace("-", "_")


@dataclass(frozen=True)
class Revisions:
    """All revisions, oldest first, and the name of the default one."""

    default: str
    all: tuple[Revision, ...]


def read_revisions(root: Path) -> Revisions:
    """Read and check ``openapi/revisions.toml``.

    Raises:
        CommandError: the file is missing, is not TOML, or is invalid.
    """
    try:
        found = tomllib.loads((root / LIST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CommandError(f"{LIST} is missing. It lists the revisions to generate; restore it from git.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CommandError(f"{LIST} is not valid TOML: {error}. Fix it and run again.") from None
    entries = found.get("revision")
    if not isinstance(entries, list) or not entries:
        raise CommandError(f"{LIST} lists no revision. It needs at least one [[revision]] table.")
    revisions = tuple(_revision(entry, number) for number, entry in enumerate(entries, 1))
    names = [revision.name for revision in revisions]
    if names != sorted(set(names)):
        raise CommandError(f"{LIST}: the revisions must be different and oldest first, not {', '.join(names)}.")
    default = found.get("default")
    if default not in names:
        raise CommandError(f"{LIST}: default is {default!r}; it must be one of {', '.join(names)}.")
    return Revisions(default, revisions)


def record_digest(text: str, revision: Revision, sha256: str) -> str:
    """Return the text of ``revisions.toml`` with a new digest of this revision and no other change."""
    table = re.compile(
        rf'(\[\[revision\]\](?:(?!\[\[revision\]\]).)*?name = "{revision.name}"'
        rf'(?:(?!\[\[revision\]\]).)*?sha256 = ")[^"]*(")',
        re.DOTALL,
    )
    replaced, count = table.subn(rf"\g<1>{sha256}\g<2>", text)
    if count != 1:
        raise CommandError(
            f'{LIST}: found no line sha256 = "…" after name = "{revision.name}" for the digest. '
            "Write the keys of the table in the same order as in the others."
        )
    return replaced


def _revision(entry: object, number: int) -> Revision:
    where = f"{LIST}, revision number {number}"
    if not isinstance(entry, dict) or set(entry) - _UNBOUND != _KEYS:
        raise CommandError(f"{where}: it must have exactly the texts {', '.join(sorted(_KEYS))}.")
    if not all(isinstance(entry[key], str) for key in _KEYS):
        raise CommandError(f"{where}: it must have exactly the texts {', '.join(sorted(_KEYS))}.")
    because = _unbound_because(entry.pop("bound", True), entry.pop("because", None), f"{where} ({entry['name']})")
    if not _NAME.fullmatch(entry["name"]):
        raise CommandError(f"{where}: the name {entry['name']!r} is not a date such as 2025-12-15.")
    return Revision(**entry, unbound_because=because)


def _unbound_because(bound: object, because: object, where: str) -> str:
    """Return why a revision is not bound, or an empty string if it is."""
    if not isinstance(bound, bool):
        raise CommandError(f"{where}: bound is {bound!r}; set it to false, or omit it.")
    if because is not None and not (isinstance(because, str) and because.strip()):
        raise CommandError(
            f"{where}: because is {because!r}; it must be a text that says why the revision is not bound."
        )
    if bound and because is not None:
        raise CommandError(
            f"{where}: because = … is only for revisions with bound = false; delete it, or set bound = false."
        )
    if not bound and because is None:
        raise CommandError(f"{where}: bound = false needs because = …, which says why.")
    return because.strip() if isinstance(because, str) else ""
