from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.configuration_parameters_call_type import (
    ConfigurationParametersCallType,
    check_configuration_parameters_call_type,
)
from ..models.configuration_parameters_function_call_params import (
    ConfigurationParametersFunctionCallParams,
    check_configuration_parameters_function_call_params,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration_parameters_force_function import (
        ConfigurationParametersForceFunction,
    )
    from ..models.configuration_parameters_hyperparameters import (
        ConfigurationParametersHyperparameters,
    )
    from ..models.configuration_parameters_response_format import (
        ConfigurationParametersResponseFormat,
    )
    from ..models.configuration_parameters_selected_functions_item import (
        ConfigurationParametersSelectedFunctionsItem,
    )


T = TypeVar("T", bound="ConfigurationParameters")


@_attrs_define
class ConfigurationParameters:
    """
    Attributes:
        call_type (ConfigurationParametersCallType):
        model (str):
        hyperparameters (ConfigurationParametersHyperparameters | Unset): Unknown keys are kept.
        response_format (ConfigurationParametersResponseFormat | Unset):
        selected_functions (list[ConfigurationParametersSelectedFunctionsItem] | Unset):
        function_call_params (ConfigurationParametersFunctionCallParams | Unset):
        force_function (ConfigurationParametersForceFunction | Unset): The function to call with `functionCallParams`
            force.
    """

    call_type: ConfigurationParametersCallType
    model: str
    hyperparameters: ConfigurationParametersHyperparameters | Unset = UNSET
    response_format: ConfigurationParametersResponseFormat | Unset = UNSET
    selected_functions: list[ConfigurationParametersSelectedFunctionsItem] | Unset = (
        UNSET
    )
    function_call_params: ConfigurationParametersFunctionCallParams | Unset = UNSET
    force_function: ConfigurationParametersForceFunction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        call_type: str = self.call_type

        model = self.model

        hyperparameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hyperparameters, Unset):
            hyperparameters = self.hyperparameters.to_dict()

        response_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_format, Unset):
            response_format = self.response_format.to_dict()

        selected_functions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.selected_functions, Unset):
            selected_functions = []
            for selected_functions_item_data in self.selected_functions:
                selected_functions_item = selected_functions_item_data.to_dict()
                selected_functions.append(selected_functions_item)

        function_call_params: str | Unset = UNSET
        if not isinstance(self.function_call_params, Unset):
            function_call_params = self.function_call_params

        force_function: dict[str, Any] | Unset = UNSET
        if not isinstance(self.force_function, Unset):
            force_function = self.force_function.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "call_type": call_type,
                "model": model,
            }
        )
        if hyperparameters is not UNSET:
            field_dict["hyperparameters"] = hyperparameters
        if response_format is not UNSET:
            field_dict["responseFormat"] = response_format
        if selected_functions is not UNSET:
            field_dict["selectedFunctions"] = selected_functions
        if function_call_params is not UNSET:
            field_dict["functionCallParams"] = function_call_params
        if force_function is not UNSET:
            field_dict["forceFunction"] = force_function

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration_parameters_force_function import (
            ConfigurationParametersForceFunction,  # noqa: PLC0415
        )
        from ..models.configuration_parameters_hyperparameters import (
            ConfigurationParametersHyperparameters,  # noqa: PLC0415
        )
        from ..models.configuration_parameters_response_format import (
            ConfigurationParametersResponseFormat,  # noqa: PLC0415
        )
        from ..models.configuration_parameters_selected_functions_item import (
            ConfigurationParametersSelectedFunctionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        call_type = check_configuration_parameters_call_type(d.pop("call_type"))

        model = d.pop("model")

        _hyperparameters = d.pop("hyperparameters", UNSET)
        hyperparameters: ConfigurationParametersHyperparameters | Unset
        if isinstance(_hyperparameters, Unset):
            hyperparameters = UNSET
        else:
            hyperparameters = ConfigurationParametersHyperparameters.from_dict(
                _hyperparameters
            )

        _response_format = d.pop("responseFormat", UNSET)
        response_format: ConfigurationParametersResponseFormat | Unset
        if isinstance(_response_format, Unset):
            response_format = UNSET
        else:
            response_format = ConfigurationParametersResponseFormat.from_dict(
                _response_format
            )

        _selected_functions = d.pop("selectedFunctions", UNSET)
        selected_functions: (
            list[ConfigurationParametersSelectedFunctionsItem] | Unset
        ) = UNSET
        if _selected_functions is not UNSET:
            selected_functions = []
            for selected_functions_item_data in _selected_functions:
                selected_functions_item = (
                    ConfigurationParametersSelectedFunctionsItem.from_dict(
                        selected_functions_item_data
                    )
                )

                selected_functions.append(selected_functions_item)

        _function_call_params = d.pop("functionCallParams", UNSET)
        function_call_params: ConfigurationParametersFunctionCallParams | Unset
        if isinstance(_function_call_params, Unset):
            function_call_params = UNSET
        else:
            function_call_params = check_configuration_parameters_function_call_params(
                _function_call_params
            )

        _force_function = d.pop("forceFunction", UNSET)
        force_function: ConfigurationParametersForceFunction | Unset
        if isinstance(_force_function, Unset):
            force_function = UNSET
        else:
            force_function = ConfigurationParametersForceFunction.from_dict(
                _force_function
            )

        configuration_parameters = cls(
            call_type=call_type,
            model=model,
            hyperparameters=hyperparameters,
            response_format=response_format,
            selected_functions=selected_functions,
            function_call_params=function_call_params,
            force_function=force_function,
        )

        configuration_parameters.additional_properties = d
        return configuration_parameters

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
