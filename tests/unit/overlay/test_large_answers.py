"""While a large answer is read the garbage collector rests, and nobody sees a difference afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from honeyhive_overlay._core.calls import Binding, Call, Reply
from honeyhive_overlay._core.reading import read

LARGE = Reply(200, {}, b" " * (5 * 1024 * 1024))
SMALL = Reply(200, {}, b" ")


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.enable()


def binding(seen: list[bool], *, fails: bool = False, more: bool = False) -> Binding[None]:
    yield Call("runs.result", "GET", "/")
    seen.append(gc.isenabled())
    if fails:
        raise ValueError
    if more:
        yield Call("runs.get", "GET", "/")


@pytest.mark.parametrize(("reply", "collecting"), [(LARGE, False), (SMALL, True)])
@pytest.mark.parametrize(
    ("fails", "more", "ends"), [(False, False, StopIteration), (True, False, ValueError), (False, True, None)]
)
def test_it_is_back_however_reading_ends(
    reply: Reply, ends: type[Exception] | None, *, collecting: bool, fails: bool, more: bool
) -> None:
    seen: list[bool] = []
    reading = binding(seen, fails=fails, more=more)
    next(reading)
    if ends is None:
        assert read(reading, reply).operation == "runs.get"
    else:
        with pytest.raises(ends):
            read(reading, reply)
    assert seen == [collecting]
    assert gc.isenabled()


def test_it_stays_off_where_the_application_has_it_off() -> None:
    gc.disable()
    seen: list[bool] = []
    reading = binding(seen)
    next(reading)
    with pytest.raises(StopIteration):
        read(reading, LARGE)
    assert not gc.isenabled()
