"""``openapi/revisions.toml`` is validated, and digests are recorded in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.errors import CommandError
from scripts.codegen.hashing import text_digest
from scripts.codegen.revisions import LIST, Revision, read_revisions, record_digest

TWO = """\
# a comment that stays
default = "2026-01-02"

[[revision]]
name = "2025-12-15"
origin = "there"
sha256 = "old"

[[revision]]
name = "2026-01-02"
origin = "elsewhere"
sha256 = ""
"""


def listed(folder: Path, text: str) -> Path:
    (folder / LIST).parent.mkdir()
    (folder / LIST).write_text(text, encoding="utf-8")
    return folder


def test_revisions_are_read_in_order(tmp_path: Path) -> None:
    revisions = read_revisions(listed(tmp_path, TWO))
    assert revisions.default == "2026-01-02"
    assert [(each.document.as_posix(), each.package) for each in revisions.all] == [
        ("openapi/2025-12-15.yaml", "r2025_12_15"),
        ("openapi/2026-01-02.yaml", "r2026_01_02"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("default =", "default", "not valid TOML"),
        ('default = "2026-01-02"', 'default = "2027-01-01"', "must be one of 2025-12-15, 2026-01-02"),
        ('"2026-01-02"\norigin', '"2025-12-15"\norigin', "different and oldest first"),
        ('name = "2025-12-15"', 'name = "2027-01-01"', "different and oldest first"),
        ('name = "2025-12-15"', 'name = "../2025"', "not a date"),
        ('origin = "there"\n', "", "must have exactly"),
        ('origin = "there"', "origin = 3", "must have exactly"),
        ('sha256 = "old"', 'sha256 = "old"\nextra = "x"', "must have exactly"),
        (TWO[TWO.index("[[") :], "", "lists no revision"),
        ('sha256 = "old"', 'sha256 = "old"\nbound = false', "bound = false needs because"),
        ('sha256 = "old"', 'sha256 = "old"\nbecause = "x"', "because = … is only for revisions with bound = false"),
        ('sha256 = "old"', 'sha256 = "old"\nbound = true\nbecause = "x"', "is only for revisions with bound = false"),
        ('sha256 = "old"', 'sha256 = "old"\nbound = false\nbecause = " "', "because is ' '; it must be a text"),
        ('sha256 = "old"', 'sha256 = "old"\nbound = false\nbecause = 3', "because is 3; it must be a text"),
        ('sha256 = "old"', 'sha256 = "old"\nbound = "no"', "bound is 'no'; set it to false, or omit it"),
    ],
)
def test_an_invalid_list_is_rejected(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TWO
    with pytest.raises(CommandError, match=message):
        read_revisions(listed(tmp_path, TWO.replace(old, new)))


def test_the_reason_why_a_revision_is_not_bound_is_read(tmp_path: Path) -> None:
    text = TWO.replace('sha256 = "old"', 'sha256 = "old"\nbound = false\nbecause = " only compared "')
    assert [each.unbound_because for each in read_revisions(listed(tmp_path, text)).all] == ["only compared", ""]


def test_a_missing_list_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is missing"):
        read_revisions(tmp_path)


def test_recording_a_digest_changes_nothing_else() -> None:
    first = record_digest(TWO, Revision("2025-12-15", "", ""), "new")
    assert first == TWO.replace('"old"', '"new"')
    assert record_digest(TWO, Revision("2026-01-02", "", ""), "new") == TWO.replace('sha256 = ""', 'sha256 = "new"')


def test_recording_a_digest_without_its_key_is_an_error() -> None:
    with pytest.raises(CommandError, match="found no line"):
        record_digest('[[revision]]\nsha256 = ""\nname = "2025-12-15"\n', Revision("2025-12-15", "", ""), "new")


def test_a_digest_does_not_depend_on_line_endings() -> None:
    assert text_digest(b"a\r\nb\r\n") == text_digest(b"a\nb\n") != text_digest(b"a\nb")
