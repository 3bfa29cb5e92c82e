"""The raw models, each imported when it is first asked for (PEP 562)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .add_datapoints_body import AddDatapointsBody as AddDatapointsBody
    from .add_datapoints_body_data_item import (
        AddDatapointsBodyDataItem as AddDatapointsBodyDataItem,
    )
    from .add_datapoints_body_mapping import (
        AddDatapointsBodyMapping as AddDatapointsBodyMapping,
    )
    from .add_datapoints_response_200 import (
        AddDatapointsResponse200 as AddDatapointsResponse200,
    )
    from .configuration import Configuration as Configuration
    from .configuration_env_item import ConfigurationEnvItem as ConfigurationEnvItem
    from .configuration_parameters import (
        ConfigurationParameters as ConfigurationParameters,
    )
    from .configuration_parameters_call_type import (
        ConfigurationParametersCallType as ConfigurationParametersCallType,
    )
    from .configuration_parameters_force_function import (
        ConfigurationParametersForceFunction as ConfigurationParametersForceFunction,
    )
    from .configuration_parameters_function_call_params import (
        ConfigurationParametersFunctionCallParams as ConfigurationParametersFunctionCallParams,
    )
    from .configuration_parameters_hyperparameters import (
        ConfigurationParametersHyperparameters as ConfigurationParametersHyperparameters,
    )
    from .configuration_parameters_response_format import (
        ConfigurationParametersResponseFormat as ConfigurationParametersResponseFormat,
    )
    from .configuration_parameters_selected_functions_item import (
        ConfigurationParametersSelectedFunctionsItem as ConfigurationParametersSelectedFunctionsItem,
    )
    from .configuration_parameters_selected_functions_item_parameters import (
        ConfigurationParametersSelectedFunctionsItemParameters as ConfigurationParametersSelectedFunctionsItemParameters,
    )
    from .configuration_type import ConfigurationType as ConfigurationType
    from .configuration_user_properties import (
        ConfigurationUserProperties as ConfigurationUserProperties,
    )
    from .create_datapoint_request import (
        CreateDatapointRequest as CreateDatapointRequest,
    )
    from .create_datapoint_request_ground_truth import (
        CreateDatapointRequestGroundTruth as CreateDatapointRequestGroundTruth,
    )
    from .create_datapoint_request_history_item import (
        CreateDatapointRequestHistoryItem as CreateDatapointRequestHistoryItem,
    )
    from .create_datapoint_request_inputs import (
        CreateDatapointRequestInputs as CreateDatapointRequestInputs,
    )
    from .create_datapoint_request_metadata import (
        CreateDatapointRequestMetadata as CreateDatapointRequestMetadata,
    )
    from .create_datapoint_response_200 import (
        CreateDatapointResponse200 as CreateDatapointResponse200,
    )
    from .create_datapoint_response_200_result import (
        CreateDatapointResponse200Result as CreateDatapointResponse200Result,
    )
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .create_dataset_request_metadata import (
        CreateDatasetRequestMetadata as CreateDatasetRequestMetadata,
    )
    from .create_dataset_request_pipeline_type import (
        CreateDatasetRequestPipelineType as CreateDatasetRequestPipelineType,
    )
    from .create_dataset_request_type import (
        CreateDatasetRequestType as CreateDatasetRequestType,
    )
    from .create_dataset_response_200 import (
        CreateDatasetResponse200 as CreateDatasetResponse200,
    )
    from .create_dataset_response_200_result import (
        CreateDatasetResponse200Result as CreateDatasetResponse200Result,
    )
    from .create_event_batch_body import CreateEventBatchBody as CreateEventBatchBody
    from .create_event_batch_response_200 import (
        CreateEventBatchResponse200 as CreateEventBatchResponse200,
    )
    from .create_event_batch_response_500 import (
        CreateEventBatchResponse500 as CreateEventBatchResponse500,
    )
    from .create_event_body import CreateEventBody as CreateEventBody
    from .create_event_request import CreateEventRequest as CreateEventRequest
    from .create_event_request_config import (
        CreateEventRequestConfig as CreateEventRequestConfig,
    )
    from .create_event_request_event_type import (
        CreateEventRequestEventType as CreateEventRequestEventType,
    )
    from .create_event_request_feedback import (
        CreateEventRequestFeedback as CreateEventRequestFeedback,
    )
    from .create_event_request_inputs import (
        CreateEventRequestInputs as CreateEventRequestInputs,
    )
    from .create_event_request_metadata import (
        CreateEventRequestMetadata as CreateEventRequestMetadata,
    )
    from .create_event_request_metrics import (
        CreateEventRequestMetrics as CreateEventRequestMetrics,
    )
    from .create_event_request_outputs import (
        CreateEventRequestOutputs as CreateEventRequestOutputs,
    )
    from .create_event_request_user_properties import (
        CreateEventRequestUserProperties as CreateEventRequestUserProperties,
    )
    from .create_event_response_200 import (
        CreateEventResponse200 as CreateEventResponse200,
    )
    from .create_model_event import CreateModelEvent as CreateModelEvent
    from .create_model_event_batch_body import (
        CreateModelEventBatchBody as CreateModelEventBatchBody,
    )
    from .create_model_event_batch_response_200 import (
        CreateModelEventBatchResponse200 as CreateModelEventBatchResponse200,
    )
    from .create_model_event_batch_response_500 import (
        CreateModelEventBatchResponse500 as CreateModelEventBatchResponse500,
    )
    from .create_model_event_body import CreateModelEventBody as CreateModelEventBody
    from .create_model_event_hyperparameters import (
        CreateModelEventHyperparameters as CreateModelEventHyperparameters,
    )
    from .create_model_event_messages_item import (
        CreateModelEventMessagesItem as CreateModelEventMessagesItem,
    )
    from .create_model_event_response import (
        CreateModelEventResponse as CreateModelEventResponse,
    )
    from .create_model_event_response_200 import (
        CreateModelEventResponse200 as CreateModelEventResponse200,
    )
    from .create_model_event_response_format import (
        CreateModelEventResponseFormat as CreateModelEventResponseFormat,
    )
    from .create_model_event_template_inputs import (
        CreateModelEventTemplateInputs as CreateModelEventTemplateInputs,
    )
    from .create_model_event_template_item import (
        CreateModelEventTemplateItem as CreateModelEventTemplateItem,
    )
    from .create_model_event_tools_item import (
        CreateModelEventToolsItem as CreateModelEventToolsItem,
    )
    from .create_model_event_usage import CreateModelEventUsage as CreateModelEventUsage
    from .create_project_request import CreateProjectRequest as CreateProjectRequest
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_run_request_configuration import (
        CreateRunRequestConfiguration as CreateRunRequestConfiguration,
    )
    from .create_run_request_metadata import (
        CreateRunRequestMetadata as CreateRunRequestMetadata,
    )
    from .create_run_request_status import (
        CreateRunRequestStatus as CreateRunRequestStatus,
    )
    from .create_run_response import CreateRunResponse as CreateRunResponse
    from .create_tool_request import CreateToolRequest as CreateToolRequest
    from .create_tool_request_parameters import (
        CreateToolRequestParameters as CreateToolRequestParameters,
    )
    from .create_tool_request_type import CreateToolRequestType as CreateToolRequestType
    from .create_tool_response_200 import CreateToolResponse200 as CreateToolResponse200
    from .create_tool_response_200_result import (
        CreateToolResponse200Result as CreateToolResponse200Result,
    )
    from .datapoint import Datapoint as Datapoint
    from .datapoint_ground_truth import DatapointGroundTruth as DatapointGroundTruth
    from .datapoint_history_item import DatapointHistoryItem as DatapointHistoryItem
    from .datapoint_inputs import DatapointInputs as DatapointInputs
    from .datapoint_metadata import DatapointMetadata as DatapointMetadata
    from .dataset import Dataset as Dataset
    from .dataset_metadata import DatasetMetadata as DatasetMetadata
    from .dataset_pipeline_type import DatasetPipelineType as DatasetPipelineType
    from .dataset_type import DatasetType as DatasetType
    from .dataset_update import DatasetUpdate as DatasetUpdate
    from .dataset_update_metadata import DatasetUpdateMetadata as DatasetUpdateMetadata
    from .delete_datapoint_response_200 import (
        DeleteDatapointResponse200 as DeleteDatapointResponse200,
    )
    from .delete_run_response import DeleteRunResponse as DeleteRunResponse
    from .evaluation_run import EvaluationRun as EvaluationRun
    from .evaluation_run_configuration import (
        EvaluationRunConfiguration as EvaluationRunConfiguration,
    )
    from .evaluation_run_metadata import EvaluationRunMetadata as EvaluationRunMetadata
    from .evaluation_run_results import EvaluationRunResults as EvaluationRunResults
    from .evaluation_run_status import EvaluationRunStatus as EvaluationRunStatus
    from .event import Event as Event
    from .event_config import EventConfig as EventConfig
    from .event_event_type import EventEventType as EventEventType
    from .event_feedback import EventFeedback as EventFeedback
    from .event_filter import EventFilter as EventFilter
    from .event_filter_operator import EventFilterOperator as EventFilterOperator
    from .event_filter_type import EventFilterType as EventFilterType
    from .event_inputs import EventInputs as EventInputs
    from .event_metadata import EventMetadata as EventMetadata
    from .event_metrics import EventMetrics as EventMetrics
    from .event_outputs import EventOutputs as EventOutputs
    from .event_user_properties import EventUserProperties as EventUserProperties
    from .experiment_comparison_response import (
        ExperimentComparisonResponse as ExperimentComparisonResponse,
    )
    from .experiment_comparison_response_event_details_item import (
        ExperimentComparisonResponseEventDetailsItem as ExperimentComparisonResponseEventDetailsItem,
    )
    from .experiment_comparison_response_metrics_item import (
        ExperimentComparisonResponseMetricsItem as ExperimentComparisonResponseMetricsItem,
    )
    from .experiment_comparison_response_new_run import (
        ExperimentComparisonResponseNewRun as ExperimentComparisonResponseNewRun,
    )
    from .experiment_comparison_response_new_run_configuration import (
        ExperimentComparisonResponseNewRunConfiguration as ExperimentComparisonResponseNewRunConfiguration,
    )
    from .experiment_comparison_response_new_run_evaluators_item import (
        ExperimentComparisonResponseNewRunEvaluatorsItem as ExperimentComparisonResponseNewRunEvaluatorsItem,
    )
    from .experiment_comparison_response_new_run_metadata import (
        ExperimentComparisonResponseNewRunMetadata as ExperimentComparisonResponseNewRunMetadata,
    )
    from .experiment_comparison_response_new_run_passing_ranges import (
        ExperimentComparisonResponseNewRunPassingRanges as ExperimentComparisonResponseNewRunPassingRanges,
    )
    from .experiment_comparison_response_new_run_results import (
        ExperimentComparisonResponseNewRunResults as ExperimentComparisonResponseNewRunResults,
    )
    from .experiment_comparison_response_old_run import (
        ExperimentComparisonResponseOldRun as ExperimentComparisonResponseOldRun,
    )
    from .experiment_comparison_response_old_run_configuration import (
        ExperimentComparisonResponseOldRunConfiguration as ExperimentComparisonResponseOldRunConfiguration,
    )
    from .experiment_comparison_response_old_run_evaluators_item import (
        ExperimentComparisonResponseOldRunEvaluatorsItem as ExperimentComparisonResponseOldRunEvaluatorsItem,
    )
    from .experiment_comparison_response_old_run_metadata import (
        ExperimentComparisonResponseOldRunMetadata as ExperimentComparisonResponseOldRunMetadata,
    )
    from .experiment_comparison_response_old_run_passing_ranges import (
        ExperimentComparisonResponseOldRunPassingRanges as ExperimentComparisonResponseOldRunPassingRanges,
    )
    from .experiment_comparison_response_old_run_results import (
        ExperimentComparisonResponseOldRunResults as ExperimentComparisonResponseOldRunResults,
    )
    from .experiment_result_response import (
        ExperimentResultResponse as ExperimentResultResponse,
    )
    from .experiment_result_response_datapoints_item import (
        ExperimentResultResponseDatapointsItem as ExperimentResultResponseDatapointsItem,
    )
    from .experiment_result_response_datapoints_item_metrics_item import (
        ExperimentResultResponseDatapointsItemMetricsItem as ExperimentResultResponseDatapointsItemMetricsItem,
    )
    from .experiment_result_response_metrics import (
        ExperimentResultResponseMetrics as ExperimentResultResponseMetrics,
    )
    from .experiment_result_response_metrics_details_item import (
        ExperimentResultResponseMetricsDetailsItem as ExperimentResultResponseMetricsDetailsItem,
    )
    from .experiment_result_response_metrics_details_item_datapoints import (
        ExperimentResultResponseMetricsDetailsItemDatapoints as ExperimentResultResponseMetricsDetailsItemDatapoints,
    )
    from .get_configurations_env import GetConfigurationsEnv as GetConfigurationsEnv
    from .get_datapoint_response_200 import (
        GetDatapointResponse200 as GetDatapointResponse200,
    )
    from .get_datapoints_response_200 import (
        GetDatapointsResponse200 as GetDatapointsResponse200,
    )
    from .get_datasets_response_200 import (
        GetDatasetsResponse200 as GetDatasetsResponse200,
    )
    from .get_datasets_type import GetDatasetsType as GetDatasetsType
    from .get_events_body import GetEventsBody as GetEventsBody
    from .get_events_body_date_range import (
        GetEventsBodyDateRange as GetEventsBodyDateRange,
    )
    from .get_events_response_200 import GetEventsResponse200 as GetEventsResponse200
    from .get_experiment_comparison_aggregate_function import (
        GetExperimentComparisonAggregateFunction as GetExperimentComparisonAggregateFunction,
    )
    from .get_experiment_result_aggregate_function import (
        GetExperimentResultAggregateFunction as GetExperimentResultAggregateFunction,
    )
    from .get_run_response import GetRunResponse as GetRunResponse
    from .get_runs_response import GetRunsResponse as GetRunsResponse
    from .metric import Metric as Metric
    from .metric_categories_item import MetricCategoriesItem as MetricCategoriesItem
    from .metric_child_metrics_item import (
        MetricChildMetricsItem as MetricChildMetricsItem,
    )
    from .metric_edit import MetricEdit as MetricEdit
    from .metric_edit_categories_item import (
        MetricEditCategoriesItem as MetricEditCategoriesItem,
    )
    from .metric_edit_child_metrics_item import (
        MetricEditChildMetricsItem as MetricEditChildMetricsItem,
    )
    from .metric_edit_filters import MetricEditFilters as MetricEditFilters
    from .metric_edit_return_type import MetricEditReturnType as MetricEditReturnType
    from .metric_edit_threshold import MetricEditThreshold as MetricEditThreshold
    from .metric_edit_type import MetricEditType as MetricEditType
    from .metric_filters import MetricFilters as MetricFilters
    from .metric_return_type import MetricReturnType as MetricReturnType
    from .metric_threshold import MetricThreshold as MetricThreshold
    from .metric_type import MetricType as MetricType
    from .post_configuration_request import (
        PostConfigurationRequest as PostConfigurationRequest,
    )
    from .post_configuration_request_env_item import (
        PostConfigurationRequestEnvItem as PostConfigurationRequestEnvItem,
    )
    from .post_configuration_request_parameters import (
        PostConfigurationRequestParameters as PostConfigurationRequestParameters,
    )
    from .post_configuration_request_parameters_call_type import (
        PostConfigurationRequestParametersCallType as PostConfigurationRequestParametersCallType,
    )
    from .post_configuration_request_parameters_force_function import (
        PostConfigurationRequestParametersForceFunction as PostConfigurationRequestParametersForceFunction,
    )
    from .post_configuration_request_parameters_function_call_params import (
        PostConfigurationRequestParametersFunctionCallParams as PostConfigurationRequestParametersFunctionCallParams,
    )
    from .post_configuration_request_parameters_hyperparameters import (
        PostConfigurationRequestParametersHyperparameters as PostConfigurationRequestParametersHyperparameters,
    )
    from .post_configuration_request_parameters_response_format import (
        PostConfigurationRequestParametersResponseFormat as PostConfigurationRequestParametersResponseFormat,
    )
    from .post_configuration_request_parameters_selected_functions_item import (
        PostConfigurationRequestParametersSelectedFunctionsItem as PostConfigurationRequestParametersSelectedFunctionsItem,
    )
    from .post_configuration_request_parameters_selected_functions_item_parameters import (
        PostConfigurationRequestParametersSelectedFunctionsItemParameters as PostConfigurationRequestParametersSelectedFunctionsItemParameters,
    )
    from .post_configuration_request_user_properties import (
        PostConfigurationRequestUserProperties as PostConfigurationRequestUserProperties,
    )
    from .project import Project as Project
    from .put_configuration_request import (
        PutConfigurationRequest as PutConfigurationRequest,
    )
    from .put_configuration_request_env_item import (
        PutConfigurationRequestEnvItem as PutConfigurationRequestEnvItem,
    )
    from .put_configuration_request_parameters import (
        PutConfigurationRequestParameters as PutConfigurationRequestParameters,
    )
    from .put_configuration_request_parameters_call_type import (
        PutConfigurationRequestParametersCallType as PutConfigurationRequestParametersCallType,
    )
    from .put_configuration_request_parameters_force_function import (
        PutConfigurationRequestParametersForceFunction as PutConfigurationRequestParametersForceFunction,
    )
    from .put_configuration_request_parameters_function_call_params import (
        PutConfigurationRequestParametersFunctionCallParams as PutConfigurationRequestParametersFunctionCallParams,
    )
    from .put_configuration_request_parameters_hyperparameters import (
        PutConfigurationRequestParametersHyperparameters as PutConfigurationRequestParametersHyperparameters,
    )
    from .put_configuration_request_parameters_response_format import (
        PutConfigurationRequestParametersResponseFormat as PutConfigurationRequestParametersResponseFormat,
    )
    from .put_configuration_request_parameters_selected_functions_item import (
        PutConfigurationRequestParametersSelectedFunctionsItem as PutConfigurationRequestParametersSelectedFunctionsItem,
    )
    from .put_configuration_request_parameters_selected_functions_item_parameters import (
        PutConfigurationRequestParametersSelectedFunctionsItemParameters as PutConfigurationRequestParametersSelectedFunctionsItemParameters,
    )
    from .put_configuration_request_type import (
        PutConfigurationRequestType as PutConfigurationRequestType,
    )
    from .put_configuration_request_user_properties import (
        PutConfigurationRequestUserProperties as PutConfigurationRequestUserProperties,
    )
    from .session_properties_batch import (
        SessionPropertiesBatch as SessionPropertiesBatch,
    )
    from .session_properties_batch_config import (
        SessionPropertiesBatchConfig as SessionPropertiesBatchConfig,
    )
    from .session_properties_batch_feedback import (
        SessionPropertiesBatchFeedback as SessionPropertiesBatchFeedback,
    )
    from .session_properties_batch_inputs import (
        SessionPropertiesBatchInputs as SessionPropertiesBatchInputs,
    )
    from .session_properties_batch_metadata import (
        SessionPropertiesBatchMetadata as SessionPropertiesBatchMetadata,
    )
    from .session_properties_batch_metrics import (
        SessionPropertiesBatchMetrics as SessionPropertiesBatchMetrics,
    )
    from .session_properties_batch_outputs import (
        SessionPropertiesBatchOutputs as SessionPropertiesBatchOutputs,
    )
    from .session_properties_batch_user_properties import (
        SessionPropertiesBatchUserProperties as SessionPropertiesBatchUserProperties,
    )
    from .session_start_request import SessionStartRequest as SessionStartRequest
    from .session_start_request_config import (
        SessionStartRequestConfig as SessionStartRequestConfig,
    )
    from .session_start_request_feedback import (
        SessionStartRequestFeedback as SessionStartRequestFeedback,
    )
    from .session_start_request_inputs import (
        SessionStartRequestInputs as SessionStartRequestInputs,
    )
    from .session_start_request_metadata import (
        SessionStartRequestMetadata as SessionStartRequestMetadata,
    )
    from .session_start_request_metrics import (
        SessionStartRequestMetrics as SessionStartRequestMetrics,
    )
    from .session_start_request_outputs import (
        SessionStartRequestOutputs as SessionStartRequestOutputs,
    )
    from .session_start_request_user_properties import (
        SessionStartRequestUserProperties as SessionStartRequestUserProperties,
    )
    from .start_session_body import StartSessionBody as StartSessionBody
    from .start_session_response_200 import (
        StartSessionResponse200 as StartSessionResponse200,
    )
    from .tool import Tool as Tool
    from .tool_parameters import ToolParameters as ToolParameters
    from .tool_tool_type import ToolToolType as ToolToolType
    from .update_datapoint_request import (
        UpdateDatapointRequest as UpdateDatapointRequest,
    )
    from .update_datapoint_request_ground_truth import (
        UpdateDatapointRequestGroundTruth as UpdateDatapointRequestGroundTruth,
    )
    from .update_datapoint_request_history_item import (
        UpdateDatapointRequestHistoryItem as UpdateDatapointRequestHistoryItem,
    )
    from .update_datapoint_request_inputs import (
        UpdateDatapointRequestInputs as UpdateDatapointRequestInputs,
    )
    from .update_datapoint_request_metadata import (
        UpdateDatapointRequestMetadata as UpdateDatapointRequestMetadata,
    )
    from .update_event_body import UpdateEventBody as UpdateEventBody
    from .update_event_body_config import UpdateEventBodyConfig as UpdateEventBodyConfig
    from .update_event_body_feedback import (
        UpdateEventBodyFeedback as UpdateEventBodyFeedback,
    )
    from .update_event_body_metadata import (
        UpdateEventBodyMetadata as UpdateEventBodyMetadata,
    )
    from .update_event_body_metrics import (
        UpdateEventBodyMetrics as UpdateEventBodyMetrics,
    )
    from .update_event_body_outputs import (
        UpdateEventBodyOutputs as UpdateEventBodyOutputs,
    )
    from .update_event_body_user_properties import (
        UpdateEventBodyUserProperties as UpdateEventBodyUserProperties,
    )
    from .update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .update_run_request import UpdateRunRequest as UpdateRunRequest
    from .update_run_request_configuration import (
        UpdateRunRequestConfiguration as UpdateRunRequestConfiguration,
    )
    from .update_run_request_metadata import (
        UpdateRunRequestMetadata as UpdateRunRequestMetadata,
    )
    from .update_run_request_status import (
        UpdateRunRequestStatus as UpdateRunRequestStatus,
    )
    from .update_run_response import UpdateRunResponse as UpdateRunResponse
    from .update_run_response_evaluation import (
        UpdateRunResponseEvaluation as UpdateRunResponseEvaluation,
    )
    from .update_tool_request import UpdateToolRequest as UpdateToolRequest
    from .update_tool_request_parameters import (
        UpdateToolRequestParameters as UpdateToolRequestParameters,
    )

__all__ = (
    "AddDatapointsBody",
    "AddDatapointsBodyDataItem",
    "AddDatapointsBodyMapping",
    "AddDatapointsResponse200",
    "Configuration",
    "ConfigurationEnvItem",
    "ConfigurationParameters",
    "ConfigurationParametersCallType",
    "ConfigurationParametersForceFunction",
    "ConfigurationParametersFunctionCallParams",
    "ConfigurationParametersHyperparameters",
    "ConfigurationParametersResponseFormat",
    "ConfigurationParametersSelectedFunctionsItem",
    "ConfigurationParametersSelectedFunctionsItemParameters",
    "ConfigurationType",
    "ConfigurationUserProperties",
    "CreateDatapointRequest",
    "CreateDatapointRequestGroundTruth",
    "CreateDatapointRequestHistoryItem",
    "CreateDatapointRequestInputs",
    "CreateDatapointRequestMetadata",
    "CreateDatapointResponse200",
    "CreateDatapointResponse200Result",
    "CreateDatasetRequest",
    "CreateDatasetRequestMetadata",
    "CreateDatasetRequestPipelineType",
    "CreateDatasetRequestType",
    "CreateDatasetResponse200",
    "CreateDatasetResponse200Result",
    "CreateEventBatchBody",
    "CreateEventBatchResponse200",
    "CreateEventBatchResponse500",
    "CreateEventBody",
    "CreateEventRequest",
    "CreateEventRequestConfig",
    "CreateEventRequestEventType",
    "CreateEventRequestFeedback",
    "CreateEventRequestInputs",
    "CreateEventRequestMetadata",
    "CreateEventRequestMetrics",
    "CreateEventRequestOutputs",
    "CreateEventRequestUserProperties",
    "CreateEventResponse200",
    "CreateModelEvent",
    "CreateModelEventBatchBody",
    "CreateModelEventBatchResponse200",
    "CreateModelEventBatchResponse500",
    "CreateModelEventBody",
    "CreateModelEventHyperparameters",
    "CreateModelEventMessagesItem",
    "CreateModelEventResponse",
    "CreateModelEventResponse200",
    "CreateModelEventResponseFormat",
    "CreateModelEventTemplateInputs",
    "CreateModelEventTemplateItem",
    "CreateModelEventToolsItem",
    "CreateModelEventUsage",
    "CreateProjectRequest",
    "CreateRunRequest",
    "CreateRunRequestConfiguration",
    "CreateRunRequestMetadata",
    "CreateRunRequestStatus",
    "CreateRunResponse",
    "CreateToolRequest",
    "CreateToolRequestParameters",
    "CreateToolRequestType",
    "CreateToolResponse200",
    "CreateToolResponse200Result",
    "Datapoint",
    "DatapointGroundTruth",
    "DatapointHistoryItem",
    "DatapointInputs",
    "DatapointMetadata",
    "Dataset",
    "DatasetMetadata",
    "DatasetPipelineType",
    "DatasetType",
    "DatasetUpdate",
    "DatasetUpdateMetadata",
    "DeleteDatapointResponse200",
    "DeleteRunResponse",
    "EvaluationRun",
    "EvaluationRunConfiguration",
    "EvaluationRunMetadata",
    "EvaluationRunResults",
    "EvaluationRunStatus",
    "Event",
    "EventConfig",
    "EventEventType",
    "EventFeedback",
    "EventFilter",
    "EventFilterOperator",
    "EventFilterType",
    "EventInputs",
    "EventMetadata",
    "EventMetrics",
    "EventOutputs",
    "EventUserProperties",
    "ExperimentComparisonResponse",
    "ExperimentComparisonResponseEventDetailsItem",
    "ExperimentComparisonResponseMetricsItem",
    "ExperimentComparisonResponseNewRun",
    "ExperimentComparisonResponseNewRunConfiguration",
    "ExperimentComparisonResponseNewRunEvaluatorsItem",
    "ExperimentComparisonResponseNewRunMetadata",
    "ExperimentComparisonResponseNewRunPassingRanges",
    "ExperimentComparisonResponseNewRunResults",
    "ExperimentComparisonResponseOldRun",
    "ExperimentComparisonResponseOldRunConfiguration",
    "ExperimentComparisonResponseOldRunEvaluatorsItem",
    "ExperimentComparisonResponseOldRunMetadata",
    "ExperimentComparisonResponseOldRunPassingRanges",
    "ExperimentComparisonResponseOldRunResults",
    "ExperimentResultResponse",
    "ExperimentResultResponseDatapointsItem",
    "ExperimentResultResponseDatapointsItemMetricsItem",
    "ExperimentResultResponseMetrics",
    "ExperimentResultResponseMetricsDetailsItem",
    "ExperimentResultResponseMetricsDetailsItemDatapoints",
    "GetConfigurationsEnv",
    "GetDatapointResponse200",
    "GetDatapointsResponse200",
    "GetDatasetsResponse200",
    "GetDatasetsType",
    "GetEventsBody",
    "GetEventsBodyDateRange",
    "GetEventsResponse200",
    "GetExperimentComparisonAggregateFunction",
    "GetExperimentResultAggregateFunction",
    "GetRunResponse",
    "GetRunsResponse",
    "Metric",
    "MetricCategoriesItem",
    "MetricChildMetricsItem",
    "MetricEdit",
    "MetricEditCategoriesItem",
    "MetricEditChildMetricsItem",
    "MetricEditFilters",
    "MetricEditReturnType",
    "MetricEditThreshold",
    "MetricEditType",
    "MetricFilters",
    "MetricReturnType",
    "MetricThreshold",
    "MetricType",
    "PostConfigurationRequest",
    "PostConfigurationRequestEnvItem",
    "PostConfigurationRequestParameters",
    "PostConfigurationRequestParametersCallType",
    "PostConfigurationRequestParametersForceFunction",
    "PostConfigurationRequestParametersFunctionCallParams",
    "PostConfigurationRequestParametersHyperparameters",
    "PostConfigurationRequestParametersResponseFormat",
    "PostConfigurationRequestParametersSelectedFunctionsItem",
    "PostConfigurationRequestParametersSelectedFunctionsItemParameters",
    "PostConfigurationRequestUserProperties",
    "Project",
    "PutConfigurationRequest",
    "PutConfigurationRequestEnvItem",
    "PutConfigurationRequestParameters",
    "PutConfigurationRequestParametersCallType",
    "PutConfigurationRequestParametersForceFunction",
    "PutConfigurationRequestParametersFunctionCallParams",
    "PutConfigurationRequestParametersHyperparameters",
    "PutConfigurationRequestParametersResponseFormat",
    "PutConfigurationRequestParametersSelectedFunctionsItem",
    "PutConfigurationRequestParametersSelectedFunctionsItemParameters",
    "PutConfigurationRequestType",
    "PutConfigurationRequestUserProperties",
    "SessionPropertiesBatch",
    "SessionPropertiesBatchConfig",
    "SessionPropertiesBatchFeedback",
    "SessionPropertiesBatchInputs",
    "SessionPropertiesBatchMetadata",
    "SessionPropertiesBatchMetrics",
    "SessionPropertiesBatchOutputs",
    "SessionPropertiesBatchUserProperties",
    "SessionStartRequest",
    "SessionStartRequestConfig",
    "SessionStartRequestFeedback",
    "SessionStartRequestInputs",
    "SessionStartRequestMetadata",
    "SessionStartRequestMetrics",
    "SessionStartRequestOutputs",
    "SessionStartRequestUserProperties",
    "StartSessionBody",
    "StartSessionResponse200",
    "Tool",
    "ToolParameters",
    "ToolToolType",
    "UpdateDatapointRequest",
    "UpdateDatapointRequestGroundTruth",
    "UpdateDatapointRequestHistoryItem",
    "UpdateDatapointRequestInputs",
    "UpdateDatapointRequestMetadata",
    "UpdateEventBody",
    "UpdateEventBodyConfig",
    "UpdateEventBodyFeedback",
    "UpdateEventBodyMetadata",
    "UpdateEventBodyMetrics",
    "UpdateEventBodyOutputs",
    "UpdateEventBodyUserProperties",
    "UpdateProjectRequest",
    "UpdateRunRequest",
    "UpdateRunRequestConfiguration",
    "UpdateRunRequestMetadata",
    "UpdateRunRequestStatus",
    "UpdateRunResponse",
    "UpdateRunResponseEvaluation",
    "UpdateToolRequest",
    "UpdateToolRequestParameters",
)

_MODULES = {
    "AddDatapointsBody": ".add_datapoints_body",
    "AddDatapointsBodyDataItem": ".add_datapoints_body_data_item",
    "AddDatapointsBodyMapping": ".add_datapoints_body_mapping",
    "AddDatapointsResponse200": ".add_datapoints_response_200",
    "Configuration": ".configuration",
    "ConfigurationEnvItem": ".configuration_env_item",
    "ConfigurationParameters": ".configuration_parameters",
    "ConfigurationParametersCallType": ".configuration_parameters_call_type",
    "ConfigurationParametersForceFunction": ".configuration_parameters_force_function",
    "ConfigurationParametersFunctionCallParams": ".configuration_parameters_function_call_params",
    "ConfigurationParametersHyperparameters": ".configuration_parameters_hyperparameters",
    "ConfigurationParametersResponseFormat": ".configuration_parameters_response_format",
    "ConfigurationParametersSelectedFunctionsItem": ".configuration_parameters_selected_functions_item",
    "ConfigurationParametersSelectedFunctionsItemParameters": ".configuration_parameters_selected_functions_item_parameters",
    "ConfigurationType": ".configuration_type",
    "ConfigurationUserProperties": ".configuration_user_properties",
    "CreateDatapointRequest": ".create_datapoint_request",
    "CreateDatapointRequestGroundTruth": ".create_datapoint_request_ground_truth",
    "CreateDatapointRequestHistoryItem": ".create_datapoint_request_history_item",
    "CreateDatapointRequestInputs": ".create_datapoint_request_inputs",
    "CreateDatapointRequestMetadata": ".create_datapoint_request_metadata",
    "CreateDatapointResponse200": ".create_datapoint_response_200",
    "CreateDatapointResponse200Result": ".create_datapoint_response_200_result",
    "CreateDatasetRequest": ".create_dataset_request",
    "CreateDatasetRequestMetadata": ".create_dataset_request_metadata",
    "CreateDatasetRequestPipelineType": ".create_dataset_request_pipeline_type",
    "CreateDatasetRequestType": ".create_dataset_request_type",
    "CreateDatasetResponse200": ".create_dataset_response_200",
    "CreateDatasetResponse200Result": ".create_dataset_response_200_result",
    "CreateEventBatchBody": ".create_event_batch_body",
    "CreateEventBatchResponse200": ".create_event_batch_response_200",
    "CreateEventBatchResponse500": ".create_event_batch_response_500",
    "CreateEventBody": ".create_event_body",
    "CreateEventRequest": ".create_event_request",
    "CreateEventRequestConfig": ".create_event_request_config",
    "CreateEventRequestEventType": ".create_event_request_event_type",
    "CreateEventRequestFeedback": ".create_event_request_feedback",
    "CreateEventRequestInputs": ".create_event_request_inputs",
    "CreateEventRequestMetadata": ".create_event_request_metadata",
    "CreateEventRequestMetrics": ".create_event_request_metrics",
    "CreateEventRequestOutputs": ".create_event_request_outputs",
    "CreateEventRequestUserProperties": ".create_event_request_user_properties",
    "CreateEventResponse200": ".create_event_response_200",
    "CreateModelEvent": ".create_model_event",
    "CreateModelEventBatchBody": ".create_model_event_batch_body",
    "CreateModelEventBatchResponse200": ".create_model_event_batch_response_200",
    "CreateModelEventBatchResponse500": ".create_model_event_batch_response_500",
    "CreateModelEventBody": ".create_model_event_body",
    "CreateModelEventHyperparameters": ".create_model_event_hyperparameters",
    "CreateModelEventMessagesItem": ".create_model_event_messages_item",
    "CreateModelEventResponse": ".create_model_event_response",
    "CreateModelEventResponse200": ".create_model_event_response_200",
    "CreateModelEventResponseFormat": ".create_model_event_response_format",
    "CreateModelEventTemplateInputs": ".create_model_event_template_inputs",
    "CreateModelEventTemplateItem": ".create_model_event_template_item",
    "CreateModelEventToolsItem": ".create_model_event_tools_item",
    "CreateModelEventUsage": ".create_model_event_usage",
    "CreateProjectRequest": ".create_project_request",
    "CreateRunRequest": ".create_run_request",
    "CreateRunRequestConfiguration": ".create_run_request_configuration",
    "CreateRunRequestMetadata": ".create_run_request_metadata",
    "CreateRunRequestStatus": ".create_run_request_status",
    "CreateRunResponse": ".create_run_response",
    "CreateToolRequest": ".create_tool_request",
    "CreateToolRequestParameters": ".create_tool_request_parameters",
    "CreateToolRequestType": ".create_tool_request_type",
    "CreateToolResponse200": ".create_tool_response_200",
    "CreateToolResponse200Result": ".create_tool_response_200_result",
    "Datapoint": ".datapoint",
    "DatapointGroundTruth": ".datapoint_ground_truth",
    "DatapointHistoryItem": ".datapoint_history_item",
    "DatapointInputs": ".datapoint_inputs",
    "DatapointMetadata": ".datapoint_metadata",
    "Dataset": ".dataset",
    "DatasetMetadata": ".dataset_metadata",
    "DatasetPipelineType": ".dataset_pipeline_type",
    "DatasetType": ".dataset_type",
    "DatasetUpdate": ".dataset_update",
    "DatasetUpdateMetadata": ".dataset_update_metadata",
    "DeleteDatapointResponse200": ".delete_datapoint_response_200",
    "DeleteRunResponse": ".delete_run_response",
    "EvaluationRun": ".evaluation_run",
    "EvaluationRunConfiguration": ".evaluation_run_configuration",
    "EvaluationRunMetadata": ".evaluation_run_metadata",
    "EvaluationRunResults": ".evaluation_run_results",
    "EvaluationRunStatus": ".evaluation_run_status",
    "Event": ".event",
    "EventConfig": ".event_config",
    "EventEventType": ".event_event_type",
    "EventFeedback": ".event_feedback",
    "EventFilter": ".event_filter",
    "EventFilterOperator": ".event_filter_operator",
    "EventFilterType": ".event_filter_type",
    "EventInputs": ".event_inputs",
    "EventMetadata": ".event_metadata",
    "EventMetrics": ".event_metrics",
    "EventOutputs": ".event_outputs",
    "EventUserProperties": ".event_user_properties",
    "ExperimentComparisonResponse": ".experiment_comparison_response",
    "ExperimentComparisonResponseEventDetailsItem": ".experiment_comparison_response_event_details_item",
    "ExperimentComparisonResponseMetricsItem": ".experiment_comparison_response_metrics_item",
    "ExperimentComparisonResponseNewRun": ".experiment_comparison_response_new_run",
    "ExperimentComparisonResponseNewRunConfiguration": ".experiment_comparison_response_new_run_configuration",
    "ExperimentComparisonResponseNewRunEvaluatorsItem": ".experiment_comparison_response_new_run_evaluators_item",
    "ExperimentComparisonResponseNewRunMetadata": ".experiment_comparison_response_new_run_metadata",
    "ExperimentComparisonResponseNewRunPassingRanges": ".experiment_comparison_response_new_run_passing_ranges",
    "ExperimentComparisonResponseNewRunResults": ".experiment_comparison_response_new_run_results",
    "ExperimentComparisonResponseOldRun": ".experiment_comparison_response_old_run",
    "ExperimentComparisonResponseOldRunConfiguration": ".experiment_comparison_response_old_run_configuration",
    "ExperimentComparisonResponseOldRunEvaluatorsItem": ".experiment_comparison_response_old_run_evaluators_item",
    "ExperimentComparisonResponseOldRunMetadata": ".experiment_comparison_response_old_run_metadata",
    "ExperimentComparisonResponseOldRunPassingRanges": ".experiment_comparison_response_old_run_passing_ranges",
    "ExperimentComparisonResponseOldRunResults": ".experiment_comparison_response_old_run_results",
    "ExperimentResultResponse": ".experiment_result_response",
    "ExperimentResultResponseDatapointsItem": ".experiment_result_response_datapoints_item",
    "ExperimentResultResponseDatapointsItemMetricsItem": ".experiment_result_response_datapoints_item_metrics_item",
    "ExperimentResultResponseMetrics": ".experiment_result_response_metrics",
    "ExperimentResultResponseMetricsDetailsItem": ".experiment_result_response_metrics_details_item",
    "ExperimentResultResponseMetricsDetailsItemDatapoints": ".experiment_result_response_metrics_details_item_datapoints",
    "GetConfigurationsEnv": ".get_configurations_env",
    "GetDatapointResponse200": ".get_datapoint_response_200",
    "GetDatapointsResponse200": ".get_datapoints_response_200",
    "GetDatasetsResponse200": ".get_datasets_response_200",
    "GetDatasetsType": ".get_datasets_type",
    "GetEventsBody": ".get_events_body",
    "GetEventsBodyDateRange": ".get_events_body_date_range",
    "GetEventsResponse200": ".get_events_response_200",
    "GetExperimentComparisonAggregateFunction": ".get_experiment_comparison_aggregate_function",
    "GetExperimentResultAggregateFunction": ".get_experiment_result_aggregate_function",
    "GetRunResponse": ".get_run_response",
    "GetRunsResponse": ".get_runs_response",
    "Metric": ".metric",
    "MetricCategoriesItem": ".metric_categories_item",
    "MetricChildMetricsItem": ".metric_child_metrics_item",
    "MetricEdit": ".metric_edit",
    "MetricEditCategoriesItem": ".metric_edit_categories_item",
    "MetricEditChildMetricsItem": ".metric_edit_child_metrics_item",
    "MetricEditFilters": ".metric_edit_filters",
    "MetricEditReturnType": ".metric_edit_return_type",
    "MetricEditThreshold": ".metric_edit_threshold",
    "MetricEditType": ".metric_edit_type",
    "MetricFilters": ".metric_filters",
    "MetricReturnType": ".metric_return_type",
    "MetricThreshold": ".metric_threshold",
    "MetricType": ".metric_type",
    "PostConfigurationRequest": ".post_configuration_request",
    "PostConfigurationRequestEnvItem": ".post_configuration_request_env_item",
    "PostConfigurationRequestParameters": ".post_configuration_request_parameters",
    "PostConfigurationRequestParametersCallType": ".post_configuration_request_parameters_call_type",
    "PostConfigurationRequestParametersForceFunction": ".post_configuration_request_parameters_force_function",
    "PostConfigurationRequestParametersFunctionCallParams": ".post_configuration_request_parameters_function_call_params",
    "PostConfigurationRequestParametersHyperparameters": ".post_configuration_request_parameters_hyperparameters",
    "PostConfigurationRequestParametersResponseFormat": ".post_configuration_request_parameters_response_format",
    "PostConfigurationRequestParametersSelectedFunctionsItem": ".post_configuration_request_parameters_selected_functions_item",
    "PostConfigurationRequestParametersSelectedFunctionsItemParameters": ".post_configuration_request_parameters_selected_functions_item_parameters",
    "PostConfigurationRequestUserProperties": ".post_configuration_request_user_properties",
    "Project": ".project",
    "PutConfigurationRequest": ".put_configuration_request",
    "PutConfigurationRequestEnvItem": ".put_configuration_request_env_item",
    "PutConfigurationRequestParameters": ".put_configuration_request_parameters",
    "PutConfigurationRequestParametersCallType": ".put_configuration_request_parameters_call_type",
    "PutConfigurationRequestParametersForceFunction": ".put_configuration_request_parameters_force_function",
    "PutConfigurationRequestParametersFunctionCallParams": ".put_configuration_request_parameters_function_call_params",
    "PutConfigurationRequestParametersHyperparameters": ".put_configuration_request_parameters_hyperparameters",
    "PutConfigurationRequestParametersResponseFormat": ".put_configuration_request_parameters_response_format",
    "PutConfigurationRequestParametersSelectedFunctionsItem": ".put_configuration_request_parameters_selected_functions_item",
    "PutConfigurationRequestParametersSelectedFunctionsItemParameters": ".put_configuration_request_parameters_selected_functions_item_parameters",
    "PutConfigurationRequestType": ".put_configuration_request_type",
    "PutConfigurationRequestUserProperties": ".put_configuration_request_user_properties",
    "SessionPropertiesBatch": ".session_properties_batch",
    "SessionPropertiesBatchConfig": ".session_properties_batch_config",
    "SessionPropertiesBatchFeedback": ".session_properties_batch_feedback",
    "SessionPropertiesBatchInputs": ".session_properties_batch_inputs",
    "SessionPropertiesBatchMetadata": ".session_properties_batch_metadata",
    "SessionPropertiesBatchMetrics": ".session_properties_batch_metrics",
    "SessionPropertiesBatchOutputs": ".session_properties_batch_outputs",
    "SessionPropertiesBatchUserProperties": ".session_properties_batch_user_properties",
    "SessionStartRequest": ".session_start_request",
    "SessionStartRequestConfig": ".session_start_request_config",
    "SessionStartRequestFeedback": ".session_start_request_feedback",
    "SessionStartRequestInputs": ".session_start_request_inputs",
    "SessionStartRequestMetadata": ".session_start_request_metadata",
    "SessionStartRequestMetrics": ".session_start_request_metrics",
    "SessionStartRequestOutputs": ".session_start_request_outputs",
    "SessionStartRequestUserProperties": ".session_start_request_user_properties",
    "StartSessionBody": ".start_session_body",
    "StartSessionResponse200": ".start_session_response_200",
    "Tool": ".tool",
    "ToolParameters": ".tool_parameters",
    "ToolToolType": ".tool_tool_type",
    "UpdateDatapointRequest": ".update_datapoint_request",
    "UpdateDatapointRequestGroundTruth": ".update_datapoint_request_ground_truth",
    "UpdateDatapointRequestHistoryItem": ".update_datapoint_request_history_item",
    "UpdateDatapointRequestInputs": ".update_datapoint_request_inputs",
    "UpdateDatapointRequestMetadata": ".update_datapoint_request_metadata",
    "UpdateEventBody": ".update_event_body",
    "UpdateEventBodyConfig": ".update_event_body_config",
    "UpdateEventBodyFeedback": ".update_event_body_feedback",
    "UpdateEventBodyMetadata": ".update_event_body_metadata",
    "UpdateEventBodyMetrics": ".update_event_body_metrics",
    "UpdateEventBodyOutputs": ".update_event_body_outputs",
    "UpdateEventBodyUserProperties": ".update_event_body_user_properties",
    "UpdateProjectRequest": ".update_project_request",
    "UpdateRunRequest": ".update_run_request",
    "UpdateRunRequestConfiguration": ".update_run_request_configuration",
    "UpdateRunRequestMetadata": ".update_run_request_metadata",
    "UpdateRunRequestStatus": ".update_run_request_status",
    "UpdateRunResponse": ".update_run_response",
    "UpdateRunResponseEvaluation": ".update_run_response_evaluation",
    "UpdateToolRequest": ".update_tool_request",
    "UpdateToolRequestParameters": ".update_tool_request_parameters",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    from importlib import import_module

    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(globals().keys() | set(__all__))
