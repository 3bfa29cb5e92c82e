"""Configurations, end to end."""

from __future__ import annotations

import pytest

from honeyhive_overlay import BadRequest, HoneyHive, ParametersDict

CHAT: ParametersDict = {
    "call_type": "chat",
    "model": "gpt-4o",
    "hyperparameters": {"temperature": 0.5, "our own": {"kept": True}},
    "template": [{"role": "user", "content": "Say {{x}}"}],
}


def test_a_configuration_is_created_and_found(honeyhive: HoneyHive) -> None:
    created = honeyhive.configurations.create(name="answers", provider="openai", parameters=CHAT, env=["dev", "prod"])
    assert created.ids == (created.id,)
    honeyhive.configurations.create(name="other", provider="p", parameters=CHAT)
    (found,) = honeyhive.configurations.list(name="answers")
    assert (found.id, found.type, found.env) == (created.id, "LLM", ("dev", "prod"))
    assert found.parameters is not None
    assert found.parameters.to_dict() == CHAT
    assert found.parameters.hyperparameters == {"temperature": 0.5, "our own": {"kept": True}}
    assert [each.name for each in honeyhive.configurations.list()] == ["answers", "other"]
    assert [each.name for each in honeyhive.configurations.list(env="prod")] == ["answers"]
    assert honeyhive.configurations.list(env="staging").items == ()


@pytest.mark.not_in_revision("2025-12-02", reason="its configurations have no tags and only one type")
def test_configurations_have_tags_and_types(honeyhive: HoneyHive) -> None:
    honeyhive.configurations.create(name="tagged", provider="p", parameters=CHAT, type="pipeline", tags=["a", "b"])
    honeyhive.configurations.create(name="other", provider="p", parameters=CHAT)
    (found,) = honeyhive.configurations.list(tags="b")
    assert (found.name, found.type, found.tags) == ("tagged", "pipeline", ("a", "b"))


def test_update_of_the_name_keeps_the_other_fields(honeyhive: HoneyHive) -> None:
    configuration_id = honeyhive.configurations.create(name="flow", provider="p", parameters=CHAT, env=["dev"]).id
    (before,) = honeyhive.configurations.list()
    honeyhive.configurations.update(configuration_id, name="flow 2")
    (after,) = honeyhive.configurations.list()
    assert after == before.replace(name="flow 2", updated_at=after.updated_at)


@pytest.mark.not_in_revision("2025-12-02", reason="it documents no response body, and only one type")
def test_update_keeps_the_other_fields(honeyhive: HoneyHive) -> None:
    configuration_id = honeyhive.configurations.create(
        name="flow", provider="p", parameters=CHAT, type="pipeline", tags=["a"], user_properties={"owner": "me"}
    ).id
    (before,) = honeyhive.configurations.list()
    changed = honeyhive.configurations.update(configuration_id, name="flow 2", user_properties=None)
    assert changed.changed
    (after,) = honeyhive.configurations.list()
    assert after.type == "pipeline"
    assert after == before.replace(name="flow 2", user_properties=None, updated_at=after.updated_at)
    assert honeyhive.configurations.update("unknown", name="x").changed is False


def test_a_configuration_is_deleted(honeyhive: HoneyHive) -> None:
    configuration_id = honeyhive.configurations.create(name="n", provider="p", parameters=CHAT).id
    assert honeyhive.configurations.delete(configuration_id).deleted
    assert honeyhive.configurations.list().items == ()


@pytest.mark.not_in_revision("2025-12-02", reason="it documents no response body")
def test_second_delete_of_a_configuration_deletes_nothing(honeyhive: HoneyHive) -> None:
    configuration_id = honeyhive.configurations.create(name="n", provider="p", parameters=CHAT).id
    assert honeyhive.configurations.delete(configuration_id).deleted
    assert not honeyhive.configurations.delete(configuration_id).deleted


@pytest.mark.not_in_revision("2025-12-02", reason="its document allows unknown fields")
def test_server_rejects_unknown_and_invalid_fields(honeyhive: HoneyHive) -> None:
    fields = {"name": "n", "provider": "p", "parameters": CHAT}
    with pytest.raises(BadRequest, match="shade"):
        honeyhive.configurations.create_from({**fields, "shade": "red"}, allow_unknown=True)
    with pytest.raises(BadRequest):
        honeyhive.configurations.create_from({**fields, "provider": ""})
