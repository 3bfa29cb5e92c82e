"""Projects: real servers have no routes for them, so each call raises an error that says so."""

from __future__ import annotations

import pytest

from honeyhive_overlay import HoneyHive, NotFound


@pytest.mark.requires_operation("projects.list")
def test_list_projects(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match="none for projects"):
        honeyhive.projects.list()


@pytest.mark.requires_operation("projects.list")
def test_get_project(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match="none for projects"):
        honeyhive.projects.list(name="mine")


@pytest.mark.requires_operation("projects.list")
def test_projects_cannot_be_changed(honeyhive: HoneyHive) -> None:
    for call in (
        lambda: honeyhive.projects.create(name="n"),
        lambda: honeyhive.projects.update("p", name="n"),
        lambda: honeyhive.projects.delete("n"),
    ):
        with pytest.raises(NotFound, match="none for projects"):
            call()
