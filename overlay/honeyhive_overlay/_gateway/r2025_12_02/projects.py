"""Projects in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import fields_of, path_id, query_pairs, text_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ProjectsGateway
from honeyhive_overlay._gateway.r2025_12_02.gateway import make_call
from honeyhive_overlay._gateway.read_lists import flat_items
from honeyhive_overlay.models.projects import Project
from honeyhive_overlay.types import Id, Page


class Projects(ProjectsGateway):
    """Projects in 2025-12-02; these calls are not of the client's own project."""

    def list(self, *, name: str | None) -> Binding[Page[Project]]:
        from honeyhive_raw.r2025_12_02.api.projects import get_projects as raw

        query = query_pairs({"name": name})
        reply = yield make_call("projects.list", raw._get_kwargs(), query=query, may_refuse=True)
        answer = Answer("projects.list", reply)
        items, extra = flat_items(answer, "projects")
        return Page(tuple(answer.model(Project, item, path) for path, item in items), extra=extra)

    def create(self, fields: Mapping[str, Any]) -> Binding[Project]:
        from honeyhive_raw.r2025_12_02.api.projects import create_project as raw

        ready = fields_of(fields)
        need(ready, "name")
        where = raw._get_kwargs(body=NO_BODY)
        reply = yield make_call("projects.create", where, content=encode(ready), may_refuse=True)
        answer = Answer("projects.create", reply)
        return answer.model(Project, answer.value)

    def update(self, project_id: Id, changes: Mapping[str, Any]) -> Binding[None]:
        from honeyhive_raw.r2025_12_02.api.projects import update_project as raw

        refuse_null(changes)
        body = encode({"project_id": text_id("project_id", project_id), **changes})
        yield make_call("projects.update", raw._get_kwargs(body=NO_BODY), content=body, may_refuse=True)

    def delete(self, name: str) -> Binding[None]:
        from honeyhive_raw.r2025_12_02.api.projects import delete_project as raw

        where = raw._get_kwargs(name=path_id("name", name))
        yield make_call("projects.delete", where, query=query_pairs(where["params"]), may_refuse=True)
