"""The list of revisions: ``openapi/revisions.toml`` and the digests of the documents it names.

A maintainer writes::

    default = "2025-12-15"

    [[revision]]                      # oldest first
    name = "2025-12-15"
    origin = "where this document was learnt from, in words"
    sha256 = "…"                      # of the document; `nox -s regenerate` records it
    bound = false                     # only where no gateway is wanted for it, with
    because = "why not"

and finds the document in ``openapi/<name>.yaml``, the raw package in ``honeyhive_raw.r<name with underscores>``.
"""

from __future__ import annotations

import hashlib
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
    """One published document of the API, by the date it was published."""

    name: str
    origin: str
    sha256: str
    unbound_because: str = ""
    """Why the gateway does not have it; empty where it should."""

    @property
    def document(self) -> Path:
        """The document, from the root of the repository."""
        return LIST.parent / f"{self.name}.yaml"

    @property
    def package(self) -> str:
        """The name of the raw package inside ``honeyhive_raw``."""
        return "r" + self.name.replace("-", "_")


@dataclass(frozen=True)
class Revisions:
    """All revisions, oldest first, and the one that a client speaks unless it is told otherwise."""

    default: str
    all: tuple[Revision, ...]


def digest(data: bytes) -> str:
    """Give the SHA-256 of a text file's bytes, the same whatever line endings a checkout gave it."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read_revisions(root: Path) -> Revisions:
    """Read and check ``openapi/revisions.toml``.

    Raises:
        CommandError: the file is missing, is not TOML, or says something that cannot be meant.
    """
    try:
        found = tomllib.loads((root / LIST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CommandError(f"{LIST} is missing. It names the revisions to generate; restore it from git.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CommandError(f"{LIST} is not valid TOML: {error}. Mend it and run again.") from None
    entries = found.get("revision")
    if not isinstance(entries, list) or not entries:
        raise CommandError(f"{LIST} names no revision. It needs at least one [[revision]] table.")
    revisions = tuple(_revision(entry, number) for number, entry in enumerate(entries, 1))
    names = [revision.name for revision in revisions]
    if names != sorted(set(names)):
        raise CommandError(f"{LIST}: the revisions must be different and oldest first, not {', '.join(names)}.")
    default = found.get("default")
    if default not in names:
        raise CommandError(f"{LIST}: default is {default!r}; it must be one of {', '.join(names)}.")
    return Revisions(default, revisions)


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
    """Return why no gateway is wanted, or an empty text where one is."""
    if not isinstance(bound, bool):
        raise CommandError(f"{where}: bound is {bound!r}; it is false, or is left out.")
    if because is not None and not (isinstance(because, str) and because.strip()):
        raise CommandError(f"{where}: because is {because!r}; it must say in words why the revision is not bound.")
    if bound and because is not None:
        raise CommandError(f"{where}: because = … is for a revision that says bound = false; delete it, or say so.")
    if not bound and because is None:
        raise CommandError(f"{where}: bound = false needs because = …, which says why.")
    return because.strip() if isinstance(because, str) else ""


def record_digest(text: str, revision: Revision, sha256: str) -> str:
    """Give the text of ``revisions.toml`` with this revision's digest replaced, everything else as it was."""
    table = re.compile(
        rf'(\[\[revision\]\](?:(?!\[\[revision\]\]).)*?name = "{revision.name}"'
        rf'(?:(?!\[\[revision\]\]).)*?sha256 = ")[^"]*(")',
        re.DOTALL,
    )
    written, count = table.subn(rf"\g<1>{sha256}\g<2>", text)
    if count != 1:
        raise CommandError(
            f'{LIST}: found no line sha256 = "…" after name = "{revision.name}" to record the digest in. '
            "Write the table as the others are written."
        )
    return written
