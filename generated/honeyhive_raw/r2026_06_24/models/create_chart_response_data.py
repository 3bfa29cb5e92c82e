from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_chart_response_data_date_range_type_0 import (
        CreateChartResponseDataDateRangeType0,
    )
    from ..models.create_chart_response_data_owner_profile_type_0 import (
        CreateChartResponseDataOwnerProfileType0,
    )
    from ..models.query_filter import QueryFilter


T = TypeVar("T", bound="CreateChartResponseData")


@_attrs_define
class CreateChartResponseData:
    """A stored chart.

    Attributes:
        id (str):
        name (str):
        description (None | str):
        metric (str): Name of the metric to draw.
        func (None | str): How the values of a bucket are folded into one number; free text.
        group_by (None | str): Name of the event field to group by, or null.
        bucketing (str): Width of a bucket of time.
        date_range (CreateChartResponseDataDateRangeType0 | None): A relative or an absolute time range, or null.
        query (list[QueryFilter] | None): Filters on the events.
        owner_id (None | str): Id of the person that the chart belongs to.
        is_active (bool):
        created_at (datetime.datetime | str): An ISO 8601 time.
        updated_at (datetime.datetime | None | str): An ISO 8601 time, or null if never updated.
        owner_profile (CreateChartResponseDataOwnerProfileType0 | None | Unset): Who the owner is, of no declared shape.
    """

    id: str
    name: str
    description: None | str
    metric: str
    func: None | str
    group_by: None | str
    bucketing: str
    date_range: CreateChartResponseDataDateRangeType0 | None
    query: list[QueryFilter] | None
    owner_id: None | str
    is_active: bool
    created_at: datetime.datetime | str
    updated_at: datetime.datetime | None | str
    owner_profile: CreateChartResponseDataOwnerProfileType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_chart_response_data_date_range_type_0 import (
            CreateChartResponseDataDateRangeType0,  # noqa: PLC0415
        )
        from ..models.create_chart_response_data_owner_profile_type_0 import (
            CreateChartResponseDataOwnerProfileType0,  # noqa: PLC0415
        )

        id = self.id

        name = self.name

        description: None | str
        description = self.description

        metric = self.metric

        func: None | str
        func = self.func

        group_by: None | str
        group_by = self.group_by

        bucketing = self.bucketing

        date_range: dict[str, Any] | None
        if isinstance(self.date_range, CreateChartResponseDataDateRangeType0):
            date_range = self.date_range.to_dict()
        else:
            date_range = self.date_range

        query: list[dict[str, Any]] | None
        if isinstance(self.query, list):
            query = []
            for query_type_0_item_data in self.query:
                query_type_0_item = query_type_0_item_data.to_dict()
                query.append(query_type_0_item)

        else:
            query = self.query

        owner_id: None | str
        owner_id = self.owner_id

        is_active = self.is_active

        created_at: str
        if isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        owner_profile: dict[str, Any] | None | Unset
        if isinstance(self.owner_profile, Unset):
            owner_profile = UNSET
        elif isinstance(self.owner_profile, CreateChartResponseDataOwnerProfileType0):
            owner_profile = self.owner_profile.to_dict()
        else:
            owner_profile = self.owner_profile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "description": description,
                "metric": metric,
                "func": func,
                "groupBy": group_by,
                "bucketing": bucketing,
                "dateRange": date_range,
                "query": query,
                "owner_id": owner_id,
                "is_active": is_active,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if owner_profile is not UNSET:
            field_dict["owner_profile"] = owner_profile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_chart_response_data_date_range_type_0 import (
            CreateChartResponseDataDateRangeType0,  # noqa: PLC0415
        )
        from ..models.create_chart_response_data_owner_profile_type_0 import (
            CreateChartResponseDataOwnerProfileType0,  # noqa: PLC0415
        )
        from ..models.query_filter import QueryFilter  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        metric = d.pop("metric")

        def _parse_func(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        func = _parse_func(d.pop("func"))

        def _parse_group_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        group_by = _parse_group_by(d.pop("groupBy"))

        bucketing = d.pop("bucketing")

        def _parse_date_range(
            data: object,
        ) -> CreateChartResponseDataDateRangeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                date_range_type_0 = CreateChartResponseDataDateRangeType0.from_dict(
                    data
                )

                return date_range_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateChartResponseDataDateRangeType0 | None, data)

        date_range = _parse_date_range(d.pop("dateRange"))

        def _parse_query(data: object) -> list[QueryFilter] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                query_type_0 = []
                _query_type_0 = data
                for query_type_0_item_data in _query_type_0:
                    query_type_0_item = QueryFilter.from_dict(query_type_0_item_data)

                    query_type_0.append(query_type_0_item)

                return query_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[QueryFilter] | None, data)

        query = _parse_query(d.pop("query"))

        def _parse_owner_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner_id = _parse_owner_id(d.pop("owner_id"))

        is_active = d.pop("is_active")

        def _parse_created_at(data: object) -> datetime.datetime | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str, data)

        created_at = _parse_created_at(d.pop("created_at"))

        def _parse_updated_at(data: object) -> datetime.datetime | None | str:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | str, data)

        updated_at = _parse_updated_at(d.pop("updated_at"))

        def _parse_owner_profile(
            data: object,
        ) -> CreateChartResponseDataOwnerProfileType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                owner_profile_type_0 = (
                    CreateChartResponseDataOwnerProfileType0.from_dict(data)
                )

                return owner_profile_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateChartResponseDataOwnerProfileType0 | None | Unset, data)

        owner_profile = _parse_owner_profile(d.pop("owner_profile", UNSET))

        create_chart_response_data = cls(
            id=id,
            name=name,
            description=description,
            metric=metric,
            func=func,
            group_by=group_by,
            bucketing=bucketing,
            date_range=date_range,
            query=query,
            owner_id=owner_id,
            is_active=is_active,
            created_at=created_at,
            updated_at=updated_at,
            owner_profile=owner_profile,
        )

        create_chart_response_data.additional_properties = d
        return create_chart_response_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
