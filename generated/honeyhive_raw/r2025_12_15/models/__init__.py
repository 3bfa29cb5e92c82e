"""The raw models, each imported when it is first asked for (PEP 562)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .add_datapoints_response import AddDatapointsResponse as AddDatapointsResponse
    from .add_datapoints_to_dataset_request import (
        AddDatapointsToDatasetRequest as AddDatapointsToDatasetRequest,
    )
    from .add_datapoints_to_dataset_request_data_item import (
        AddDatapointsToDatasetRequestDataItem as AddDatapointsToDatasetRequestDataItem,
    )
    from .add_datapoints_to_dataset_request_mapping import (
        AddDatapointsToDatasetRequestMapping as AddDatapointsToDatasetRequestMapping,
    )
    from .batch_create_datapoints_request import (
        BatchCreateDatapointsRequest as BatchCreateDatapointsRequest,
    )
    from .batch_create_datapoints_request_check_state import (
        BatchCreateDatapointsRequestCheckState as BatchCreateDatapointsRequestCheckState,
    )
    from .batch_create_datapoints_request_date_range import (
        BatchCreateDatapointsRequestDateRange as BatchCreateDatapointsRequestDateRange,
    )
    from .batch_create_datapoints_request_filters_type_0 import (
        BatchCreateDatapointsRequestFiltersType0 as BatchCreateDatapointsRequestFiltersType0,
    )
    from .batch_create_datapoints_request_filters_type_1_item import (
        BatchCreateDatapointsRequestFiltersType1Item as BatchCreateDatapointsRequestFiltersType1Item,
    )
    from .batch_create_datapoints_request_mapping import (
        BatchCreateDatapointsRequestMapping as BatchCreateDatapointsRequestMapping,
    )
    from .batch_create_datapoints_response import (
        BatchCreateDatapointsResponse as BatchCreateDatapointsResponse,
    )
    from .create_configuration_request import (
        CreateConfigurationRequest as CreateConfigurationRequest,
    )
    from .create_configuration_request_env_item import (
        CreateConfigurationRequestEnvItem as CreateConfigurationRequestEnvItem,
    )
    from .create_configuration_request_parameters import (
        CreateConfigurationRequestParameters as CreateConfigurationRequestParameters,
    )
    from .create_configuration_request_parameters_call_type import (
        CreateConfigurationRequestParametersCallType as CreateConfigurationRequestParametersCallType,
    )
    from .create_configuration_request_parameters_force_function import (
        CreateConfigurationRequestParametersForceFunction as CreateConfigurationRequestParametersForceFunction,
    )
    from .create_configuration_request_parameters_function_call_params import (
        CreateConfigurationRequestParametersFunctionCallParams as CreateConfigurationRequestParametersFunctionCallParams,
    )
    from .create_configuration_request_parameters_hyperparameters import (
        CreateConfigurationRequestParametersHyperparameters as CreateConfigurationRequestParametersHyperparameters,
    )
    from .create_configuration_request_parameters_response_format import (
        CreateConfigurationRequestParametersResponseFormat as CreateConfigurationRequestParametersResponseFormat,
    )
    from .create_configuration_request_parameters_response_format_type import (
        CreateConfigurationRequestParametersResponseFormatType as CreateConfigurationRequestParametersResponseFormatType,
    )
    from .create_configuration_request_parameters_selected_functions_item import (
        CreateConfigurationRequestParametersSelectedFunctionsItem as CreateConfigurationRequestParametersSelectedFunctionsItem,
    )
    from .create_configuration_request_parameters_selected_functions_item_parameters import (
        CreateConfigurationRequestParametersSelectedFunctionsItemParameters as CreateConfigurationRequestParametersSelectedFunctionsItemParameters,
    )
    from .create_configuration_request_parameters_template_type_0_item import (
        CreateConfigurationRequestParametersTemplateType0Item as CreateConfigurationRequestParametersTemplateType0Item,
    )
    from .create_configuration_request_type import (
        CreateConfigurationRequestType as CreateConfigurationRequestType,
    )
    from .create_configuration_request_user_properties_type_0 import (
        CreateConfigurationRequestUserPropertiesType0 as CreateConfigurationRequestUserPropertiesType0,
    )
    from .create_configuration_response import (
        CreateConfigurationResponse as CreateConfigurationResponse,
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
    from .create_datapoint_response import (
        CreateDatapointResponse as CreateDatapointResponse,
    )
    from .create_datapoint_response_result import (
        CreateDatapointResponseResult as CreateDatapointResponseResult,
    )
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .create_dataset_response import CreateDatasetResponse as CreateDatasetResponse
    from .create_dataset_response_result import (
        CreateDatasetResponseResult as CreateDatasetResponseResult,
    )
    from .create_event_batch_body import CreateEventBatchBody as CreateEventBatchBody
    from .create_event_batch_response_200 import (
        CreateEventBatchResponse200 as CreateEventBatchResponse200,
    )
    from .create_event_batch_response_500 import (
        CreateEventBatchResponse500 as CreateEventBatchResponse500,
    )
    from .create_metric_request import CreateMetricRequest as CreateMetricRequest
    from .create_metric_request_categories_type_0_item import (
        CreateMetricRequestCategoriesType0Item as CreateMetricRequestCategoriesType0Item,
    )
    from .create_metric_request_child_metrics_type_0_item import (
        CreateMetricRequestChildMetricsType0Item as CreateMetricRequestChildMetricsType0Item,
    )
    from .create_metric_request_filters import (
        CreateMetricRequestFilters as CreateMetricRequestFilters,
    )
    from .create_metric_request_filters_filter_array_item import (
        CreateMetricRequestFiltersFilterArrayItem as CreateMetricRequestFiltersFilterArrayItem,
    )
    from .create_metric_request_filters_filter_array_item_operator_type_0 import (
        CreateMetricRequestFiltersFilterArrayItemOperatorType0 as CreateMetricRequestFiltersFilterArrayItemOperatorType0,
    )
    from .create_metric_request_filters_filter_array_item_operator_type_1 import (
        CreateMetricRequestFiltersFilterArrayItemOperatorType1 as CreateMetricRequestFiltersFilterArrayItemOperatorType1,
    )
    from .create_metric_request_filters_filter_array_item_operator_type_2 import (
        CreateMetricRequestFiltersFilterArrayItemOperatorType2 as CreateMetricRequestFiltersFilterArrayItemOperatorType2,
    )
    from .create_metric_request_filters_filter_array_item_operator_type_3 import (
        CreateMetricRequestFiltersFilterArrayItemOperatorType3 as CreateMetricRequestFiltersFilterArrayItemOperatorType3,
    )
    from .create_metric_request_filters_filter_array_item_type import (
        CreateMetricRequestFiltersFilterArrayItemType as CreateMetricRequestFiltersFilterArrayItemType,
    )
    from .create_metric_request_return_type import (
        CreateMetricRequestReturnType as CreateMetricRequestReturnType,
    )
    from .create_metric_request_threshold_type_0 import (
        CreateMetricRequestThresholdType0 as CreateMetricRequestThresholdType0,
    )
    from .create_metric_request_type import (
        CreateMetricRequestType as CreateMetricRequestType,
    )
    from .create_metric_response import CreateMetricResponse as CreateMetricResponse
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
    from .create_model_event_response_200 import (
        CreateModelEventResponse200 as CreateModelEventResponse200,
    )
    from .create_tool_request import CreateToolRequest as CreateToolRequest
    from .create_tool_request_tool_type import (
        CreateToolRequestToolType as CreateToolRequestToolType,
    )
    from .create_tool_response import CreateToolResponse as CreateToolResponse
    from .create_tool_response_result import (
        CreateToolResponseResult as CreateToolResponseResult,
    )
    from .create_tool_response_result_tool_type import (
        CreateToolResponseResultToolType as CreateToolResponseResultToolType,
    )
    from .delete_configuration_response import (
        DeleteConfigurationResponse as DeleteConfigurationResponse,
    )
    from .delete_datapoint_params import DeleteDatapointParams as DeleteDatapointParams
    from .delete_datapoint_response import (
        DeleteDatapointResponse as DeleteDatapointResponse,
    )
    from .delete_dataset_query import DeleteDatasetQuery as DeleteDatasetQuery
    from .delete_dataset_response import DeleteDatasetResponse as DeleteDatasetResponse
    from .delete_dataset_response_result import (
        DeleteDatasetResponseResult as DeleteDatasetResponseResult,
    )
    from .delete_event_params import DeleteEventParams as DeleteEventParams
    from .delete_event_response import DeleteEventResponse as DeleteEventResponse
    from .delete_experiment_run_params import (
        DeleteExperimentRunParams as DeleteExperimentRunParams,
    )
    from .delete_experiment_run_response import (
        DeleteExperimentRunResponse as DeleteExperimentRunResponse,
    )
    from .delete_metric_query import DeleteMetricQuery as DeleteMetricQuery
    from .delete_metric_response import DeleteMetricResponse as DeleteMetricResponse
    from .delete_session_response import DeleteSessionResponse as DeleteSessionResponse
    from .delete_tool_query import DeleteToolQuery as DeleteToolQuery
    from .delete_tool_response import DeleteToolResponse as DeleteToolResponse
    from .delete_tool_response_result import (
        DeleteToolResponseResult as DeleteToolResponseResult,
    )
    from .delete_tool_response_result_tool_type import (
        DeleteToolResponseResultToolType as DeleteToolResponseResultToolType,
    )
    from .event import Event as Event
    from .event_feedback import EventFeedback as EventFeedback
    from .event_metadata import EventMetadata as EventMetadata
    from .event_metrics import EventMetrics as EventMetrics
    from .event_node import EventNode as EventNode
    from .event_node_event_type import EventNodeEventType as EventNodeEventType
    from .event_node_metadata import EventNodeMetadata as EventNodeMetadata
    from .event_node_metadata_scope import (
        EventNodeMetadataScope as EventNodeMetadataScope,
    )
    from .export_events_body import ExportEventsBody as ExportEventsBody
    from .export_events_body_date_range import (
        ExportEventsBodyDateRange as ExportEventsBodyDateRange,
    )
    from .export_events_response_200 import (
        ExportEventsResponse200 as ExportEventsResponse200,
    )
    from .get_configurations_query import (
        GetConfigurationsQuery as GetConfigurationsQuery,
    )
    from .get_configurations_response_item import (
        GetConfigurationsResponseItem as GetConfigurationsResponseItem,
    )
    from .get_configurations_response_item_env_item import (
        GetConfigurationsResponseItemEnvItem as GetConfigurationsResponseItemEnvItem,
    )
    from .get_configurations_response_item_parameters import (
        GetConfigurationsResponseItemParameters as GetConfigurationsResponseItemParameters,
    )
    from .get_configurations_response_item_parameters_call_type import (
        GetConfigurationsResponseItemParametersCallType as GetConfigurationsResponseItemParametersCallType,
    )
    from .get_configurations_response_item_parameters_force_function import (
        GetConfigurationsResponseItemParametersForceFunction as GetConfigurationsResponseItemParametersForceFunction,
    )
    from .get_configurations_response_item_parameters_function_call_params import (
        GetConfigurationsResponseItemParametersFunctionCallParams as GetConfigurationsResponseItemParametersFunctionCallParams,
    )
    from .get_configurations_response_item_parameters_hyperparameters import (
        GetConfigurationsResponseItemParametersHyperparameters as GetConfigurationsResponseItemParametersHyperparameters,
    )
    from .get_configurations_response_item_parameters_response_format import (
        GetConfigurationsResponseItemParametersResponseFormat as GetConfigurationsResponseItemParametersResponseFormat,
    )
    from .get_configurations_response_item_parameters_response_format_type import (
        GetConfigurationsResponseItemParametersResponseFormatType as GetConfigurationsResponseItemParametersResponseFormatType,
    )
    from .get_configurations_response_item_parameters_selected_functions_item import (
        GetConfigurationsResponseItemParametersSelectedFunctionsItem as GetConfigurationsResponseItemParametersSelectedFunctionsItem,
    )
    from .get_configurations_response_item_parameters_selected_functions_item_parameters import (
        GetConfigurationsResponseItemParametersSelectedFunctionsItemParameters as GetConfigurationsResponseItemParametersSelectedFunctionsItemParameters,
    )
    from .get_configurations_response_item_parameters_template_type_0_item import (
        GetConfigurationsResponseItemParametersTemplateType0Item as GetConfigurationsResponseItemParametersTemplateType0Item,
    )
    from .get_configurations_response_item_type import (
        GetConfigurationsResponseItemType as GetConfigurationsResponseItemType,
    )
    from .get_configurations_response_item_user_properties_type_0 import (
        GetConfigurationsResponseItemUserPropertiesType0 as GetConfigurationsResponseItemUserPropertiesType0,
    )
    from .get_datapoint_params import GetDatapointParams as GetDatapointParams
    from .get_datapoints_query import GetDatapointsQuery as GetDatapointsQuery
    from .get_datasets_query import GetDatasetsQuery as GetDatasetsQuery
    from .get_datasets_response import GetDatasetsResponse as GetDatasetsResponse
    from .get_datasets_response_datapoints_item import (
        GetDatasetsResponseDatapointsItem as GetDatasetsResponseDatapointsItem,
    )
    from .get_events_by_session_id_params import (
        GetEventsBySessionIdParams as GetEventsBySessionIdParams,
    )
    from .get_events_by_session_id_response import (
        GetEventsBySessionIdResponse as GetEventsBySessionIdResponse,
    )
    from .get_events_chart_aggregation import (
        GetEventsChartAggregation as GetEventsChartAggregation,
    )
    from .get_events_chart_bucket import GetEventsChartBucket as GetEventsChartBucket
    from .get_events_chart_date_range_type_1 import (
        GetEventsChartDateRangeType1 as GetEventsChartDateRangeType1,
    )
    from .get_events_chart_filters_type_0_item import (
        GetEventsChartFiltersType0Item as GetEventsChartFiltersType0Item,
    )
    from .get_events_chart_query import GetEventsChartQuery as GetEventsChartQuery
    from .get_events_chart_query_date_range_type_0 import (
        GetEventsChartQueryDateRangeType0 as GetEventsChartQueryDateRangeType0,
    )
    from .get_events_chart_query_filters_type_0_item import (
        GetEventsChartQueryFiltersType0Item as GetEventsChartQueryFiltersType0Item,
    )
    from .get_events_chart_query_filters_type_0_item_operator_type_0 import (
        GetEventsChartQueryFiltersType0ItemOperatorType0 as GetEventsChartQueryFiltersType0ItemOperatorType0,
    )
    from .get_events_chart_query_filters_type_0_item_operator_type_1 import (
        GetEventsChartQueryFiltersType0ItemOperatorType1 as GetEventsChartQueryFiltersType0ItemOperatorType1,
    )
    from .get_events_chart_query_filters_type_0_item_operator_type_2 import (
        GetEventsChartQueryFiltersType0ItemOperatorType2 as GetEventsChartQueryFiltersType0ItemOperatorType2,
    )
    from .get_events_chart_query_filters_type_0_item_operator_type_3 import (
        GetEventsChartQueryFiltersType0ItemOperatorType3 as GetEventsChartQueryFiltersType0ItemOperatorType3,
    )
    from .get_events_chart_query_filters_type_0_item_type import (
        GetEventsChartQueryFiltersType0ItemType as GetEventsChartQueryFiltersType0ItemType,
    )
    from .get_events_chart_response import (
        GetEventsChartResponse as GetEventsChartResponse,
    )
    from .get_events_date_range_type_1 import (
        GetEventsDateRangeType1 as GetEventsDateRangeType1,
    )
    from .get_events_filters_type_0_item import (
        GetEventsFiltersType0Item as GetEventsFiltersType0Item,
    )
    from .get_events_query import GetEventsQuery as GetEventsQuery
    from .get_events_query_date_range_type_0 import (
        GetEventsQueryDateRangeType0 as GetEventsQueryDateRangeType0,
    )
    from .get_events_query_filters_type_0_item import (
        GetEventsQueryFiltersType0Item as GetEventsQueryFiltersType0Item,
    )
    from .get_events_query_filters_type_0_item_operator_type_0 import (
        GetEventsQueryFiltersType0ItemOperatorType0 as GetEventsQueryFiltersType0ItemOperatorType0,
    )
    from .get_events_query_filters_type_0_item_operator_type_1 import (
        GetEventsQueryFiltersType0ItemOperatorType1 as GetEventsQueryFiltersType0ItemOperatorType1,
    )
    from .get_events_query_filters_type_0_item_operator_type_2 import (
        GetEventsQueryFiltersType0ItemOperatorType2 as GetEventsQueryFiltersType0ItemOperatorType2,
    )
    from .get_events_query_filters_type_0_item_operator_type_3 import (
        GetEventsQueryFiltersType0ItemOperatorType3 as GetEventsQueryFiltersType0ItemOperatorType3,
    )
    from .get_events_query_filters_type_0_item_type import (
        GetEventsQueryFiltersType0ItemType as GetEventsQueryFiltersType0ItemType,
    )
    from .get_events_response import GetEventsResponse as GetEventsResponse
    from .get_experiment_comparison_aggregate_function import (
        GetExperimentComparisonAggregateFunction as GetExperimentComparisonAggregateFunction,
    )
    from .get_experiment_result_aggregate_function import (
        GetExperimentResultAggregateFunction as GetExperimentResultAggregateFunction,
    )
    from .get_experiment_run_compare_events_query import (
        GetExperimentRunCompareEventsQuery as GetExperimentRunCompareEventsQuery,
    )
    from .get_experiment_run_compare_events_query_filter_type_1 import (
        GetExperimentRunCompareEventsQueryFilterType1 as GetExperimentRunCompareEventsQueryFilterType1,
    )
    from .get_experiment_run_compare_params import (
        GetExperimentRunCompareParams as GetExperimentRunCompareParams,
    )
    from .get_experiment_run_compare_query import (
        GetExperimentRunCompareQuery as GetExperimentRunCompareQuery,
    )
    from .get_experiment_run_metrics_query import (
        GetExperimentRunMetricsQuery as GetExperimentRunMetricsQuery,
    )
    from .get_experiment_run_params import (
        GetExperimentRunParams as GetExperimentRunParams,
    )
    from .get_experiment_run_response import (
        GetExperimentRunResponse as GetExperimentRunResponse,
    )
    from .get_experiment_run_result_query import (
        GetExperimentRunResultQuery as GetExperimentRunResultQuery,
    )
    from .get_experiment_runs_query import (
        GetExperimentRunsQuery as GetExperimentRunsQuery,
    )
    from .get_experiment_runs_query_date_range_type_1 import (
        GetExperimentRunsQueryDateRangeType1 as GetExperimentRunsQueryDateRangeType1,
    )
    from .get_experiment_runs_query_sort_by import (
        GetExperimentRunsQuerySortBy as GetExperimentRunsQuerySortBy,
    )
    from .get_experiment_runs_query_sort_order import (
        GetExperimentRunsQuerySortOrder as GetExperimentRunsQuerySortOrder,
    )
    from .get_experiment_runs_query_status import (
        GetExperimentRunsQueryStatus as GetExperimentRunsQueryStatus,
    )
    from .get_experiment_runs_response import (
        GetExperimentRunsResponse as GetExperimentRunsResponse,
    )
    from .get_experiment_runs_response_pagination import (
        GetExperimentRunsResponsePagination as GetExperimentRunsResponsePagination,
    )
    from .get_experiment_runs_schema_date_range_type_1 import (
        GetExperimentRunsSchemaDateRangeType1 as GetExperimentRunsSchemaDateRangeType1,
    )
    from .get_experiment_runs_schema_query import (
        GetExperimentRunsSchemaQuery as GetExperimentRunsSchemaQuery,
    )
    from .get_experiment_runs_schema_query_date_range_type_1 import (
        GetExperimentRunsSchemaQueryDateRangeType1 as GetExperimentRunsSchemaQueryDateRangeType1,
    )
    from .get_experiment_runs_schema_response import (
        GetExperimentRunsSchemaResponse as GetExperimentRunsSchemaResponse,
    )
    from .get_experiment_runs_schema_response_fields_item import (
        GetExperimentRunsSchemaResponseFieldsItem as GetExperimentRunsSchemaResponseFieldsItem,
    )
    from .get_experiment_runs_schema_response_mappings import (
        GetExperimentRunsSchemaResponseMappings as GetExperimentRunsSchemaResponseMappings,
    )
    from .get_experiment_runs_schema_response_mappings_additional_property_item import (
        GetExperimentRunsSchemaResponseMappingsAdditionalPropertyItem as GetExperimentRunsSchemaResponseMappingsAdditionalPropertyItem,
    )
    from .get_metrics_query import GetMetricsQuery as GetMetricsQuery
    from .get_metrics_response_item import (
        GetMetricsResponseItem as GetMetricsResponseItem,
    )
    from .get_metrics_response_item_categories_type_0_item import (
        GetMetricsResponseItemCategoriesType0Item as GetMetricsResponseItemCategoriesType0Item,
    )
    from .get_metrics_response_item_child_metrics_type_0_item import (
        GetMetricsResponseItemChildMetricsType0Item as GetMetricsResponseItemChildMetricsType0Item,
    )
    from .get_metrics_response_item_filters import (
        GetMetricsResponseItemFilters as GetMetricsResponseItemFilters,
    )
    from .get_metrics_response_item_filters_filter_array_item import (
        GetMetricsResponseItemFiltersFilterArrayItem as GetMetricsResponseItemFiltersFilterArrayItem,
    )
    from .get_metrics_response_item_filters_filter_array_item_operator_type_0 import (
        GetMetricsResponseItemFiltersFilterArrayItemOperatorType0 as GetMetricsResponseItemFiltersFilterArrayItemOperatorType0,
    )
    from .get_metrics_response_item_filters_filter_array_item_operator_type_1 import (
        GetMetricsResponseItemFiltersFilterArrayItemOperatorType1 as GetMetricsResponseItemFiltersFilterArrayItemOperatorType1,
    )
    from .get_metrics_response_item_filters_filter_array_item_operator_type_2 import (
        GetMetricsResponseItemFiltersFilterArrayItemOperatorType2 as GetMetricsResponseItemFiltersFilterArrayItemOperatorType2,
    )
    from .get_metrics_response_item_filters_filter_array_item_operator_type_3 import (
        GetMetricsResponseItemFiltersFilterArrayItemOperatorType3 as GetMetricsResponseItemFiltersFilterArrayItemOperatorType3,
    )
    from .get_metrics_response_item_filters_filter_array_item_type import (
        GetMetricsResponseItemFiltersFilterArrayItemType as GetMetricsResponseItemFiltersFilterArrayItemType,
    )
    from .get_metrics_response_item_return_type import (
        GetMetricsResponseItemReturnType as GetMetricsResponseItemReturnType,
    )
    from .get_metrics_response_item_threshold_type_0 import (
        GetMetricsResponseItemThresholdType0 as GetMetricsResponseItemThresholdType0,
    )
    from .get_metrics_response_item_type import (
        GetMetricsResponseItemType as GetMetricsResponseItemType,
    )
    from .get_runs_date_range_type_1 import (
        GetRunsDateRangeType1 as GetRunsDateRangeType1,
    )
    from .get_runs_sort_by import GetRunsSortBy as GetRunsSortBy
    from .get_runs_sort_order import GetRunsSortOrder as GetRunsSortOrder
    from .get_runs_status import GetRunsStatus as GetRunsStatus
    from .get_session_response import GetSessionResponse as GetSessionResponse
    from .get_tools_response_item import GetToolsResponseItem as GetToolsResponseItem
    from .get_tools_response_item_tool_type import (
        GetToolsResponseItemToolType as GetToolsResponseItemToolType,
    )
    from .post_event_request import PostEventRequest as PostEventRequest
    from .post_event_request_event import PostEventRequestEvent as PostEventRequestEvent
    from .post_event_request_event_feedback import (
        PostEventRequestEventFeedback as PostEventRequestEventFeedback,
    )
    from .post_event_request_event_metadata import (
        PostEventRequestEventMetadata as PostEventRequestEventMetadata,
    )
    from .post_event_request_event_metrics import (
        PostEventRequestEventMetrics as PostEventRequestEventMetrics,
    )
    from .post_event_response import PostEventResponse as PostEventResponse
    from .post_experiment_run_request import (
        PostExperimentRunRequest as PostExperimentRunRequest,
    )
    from .post_experiment_run_request_configuration import (
        PostExperimentRunRequestConfiguration as PostExperimentRunRequestConfiguration,
    )
    from .post_experiment_run_request_metadata import (
        PostExperimentRunRequestMetadata as PostExperimentRunRequestMetadata,
    )
    from .post_experiment_run_request_passing_ranges import (
        PostExperimentRunRequestPassingRanges as PostExperimentRunRequestPassingRanges,
    )
    from .post_experiment_run_request_results import (
        PostExperimentRunRequestResults as PostExperimentRunRequestResults,
    )
    from .post_experiment_run_request_status import (
        PostExperimentRunRequestStatus as PostExperimentRunRequestStatus,
    )
    from .post_experiment_run_response import (
        PostExperimentRunResponse as PostExperimentRunResponse,
    )
    from .post_session_request import PostSessionRequest as PostSessionRequest
    from .post_session_request_feedback import (
        PostSessionRequestFeedback as PostSessionRequestFeedback,
    )
    from .post_session_request_metadata import (
        PostSessionRequestMetadata as PostSessionRequestMetadata,
    )
    from .post_session_request_metrics import (
        PostSessionRequestMetrics as PostSessionRequestMetrics,
    )
    from .post_session_response import PostSessionResponse as PostSessionResponse
    from .put_experiment_run_request import (
        PutExperimentRunRequest as PutExperimentRunRequest,
    )
    from .put_experiment_run_request_configuration import (
        PutExperimentRunRequestConfiguration as PutExperimentRunRequestConfiguration,
    )
    from .put_experiment_run_request_metadata import (
        PutExperimentRunRequestMetadata as PutExperimentRunRequestMetadata,
    )
    from .put_experiment_run_request_passing_ranges import (
        PutExperimentRunRequestPassingRanges as PutExperimentRunRequestPassingRanges,
    )
    from .put_experiment_run_request_results import (
        PutExperimentRunRequestResults as PutExperimentRunRequestResults,
    )
    from .put_experiment_run_request_status import (
        PutExperimentRunRequestStatus as PutExperimentRunRequestStatus,
    )
    from .put_experiment_run_response import (
        PutExperimentRunResponse as PutExperimentRunResponse,
    )
    from .remove_datapoint_from_dataset_params import (
        RemoveDatapointFromDatasetParams as RemoveDatapointFromDatasetParams,
    )
    from .remove_datapoint_response import (
        RemoveDatapointResponse as RemoveDatapointResponse,
    )
    from .run_metric_request import RunMetricRequest as RunMetricRequest
    from .run_metric_request_metric import (
        RunMetricRequestMetric as RunMetricRequestMetric,
    )
    from .run_metric_request_metric_categories_type_0_item import (
        RunMetricRequestMetricCategoriesType0Item as RunMetricRequestMetricCategoriesType0Item,
    )
    from .run_metric_request_metric_child_metrics_type_0_item import (
        RunMetricRequestMetricChildMetricsType0Item as RunMetricRequestMetricChildMetricsType0Item,
    )
    from .run_metric_request_metric_filters import (
        RunMetricRequestMetricFilters as RunMetricRequestMetricFilters,
    )
    from .run_metric_request_metric_filters_filter_array_item import (
        RunMetricRequestMetricFiltersFilterArrayItem as RunMetricRequestMetricFiltersFilterArrayItem,
    )
    from .run_metric_request_metric_filters_filter_array_item_operator_type_0 import (
        RunMetricRequestMetricFiltersFilterArrayItemOperatorType0 as RunMetricRequestMetricFiltersFilterArrayItemOperatorType0,
    )
    from .run_metric_request_metric_filters_filter_array_item_operator_type_1 import (
        RunMetricRequestMetricFiltersFilterArrayItemOperatorType1 as RunMetricRequestMetricFiltersFilterArrayItemOperatorType1,
    )
    from .run_metric_request_metric_filters_filter_array_item_operator_type_2 import (
        RunMetricRequestMetricFiltersFilterArrayItemOperatorType2 as RunMetricRequestMetricFiltersFilterArrayItemOperatorType2,
    )
    from .run_metric_request_metric_filters_filter_array_item_operator_type_3 import (
        RunMetricRequestMetricFiltersFilterArrayItemOperatorType3 as RunMetricRequestMetricFiltersFilterArrayItemOperatorType3,
    )
    from .run_metric_request_metric_filters_filter_array_item_type import (
        RunMetricRequestMetricFiltersFilterArrayItemType as RunMetricRequestMetricFiltersFilterArrayItemType,
    )
    from .run_metric_request_metric_return_type import (
        RunMetricRequestMetricReturnType as RunMetricRequestMetricReturnType,
    )
    from .run_metric_request_metric_threshold_type_0 import (
        RunMetricRequestMetricThresholdType0 as RunMetricRequestMetricThresholdType0,
    )
    from .run_metric_request_metric_type import (
        RunMetricRequestMetricType as RunMetricRequestMetricType,
    )
    from .start_session_body import StartSessionBody as StartSessionBody
    from .todo_schema import TODOSchema as TODOSchema
    from .update_configuration_request import (
        UpdateConfigurationRequest as UpdateConfigurationRequest,
    )
    from .update_configuration_request_env_item import (
        UpdateConfigurationRequestEnvItem as UpdateConfigurationRequestEnvItem,
    )
    from .update_configuration_request_parameters import (
        UpdateConfigurationRequestParameters as UpdateConfigurationRequestParameters,
    )
    from .update_configuration_request_parameters_call_type import (
        UpdateConfigurationRequestParametersCallType as UpdateConfigurationRequestParametersCallType,
    )
    from .update_configuration_request_parameters_force_function import (
        UpdateConfigurationRequestParametersForceFunction as UpdateConfigurationRequestParametersForceFunction,
    )
    from .update_configuration_request_parameters_function_call_params import (
        UpdateConfigurationRequestParametersFunctionCallParams as UpdateConfigurationRequestParametersFunctionCallParams,
    )
    from .update_configuration_request_parameters_hyperparameters import (
        UpdateConfigurationRequestParametersHyperparameters as UpdateConfigurationRequestParametersHyperparameters,
    )
    from .update_configuration_request_parameters_response_format import (
        UpdateConfigurationRequestParametersResponseFormat as UpdateConfigurationRequestParametersResponseFormat,
    )
    from .update_configuration_request_parameters_response_format_type import (
        UpdateConfigurationRequestParametersResponseFormatType as UpdateConfigurationRequestParametersResponseFormatType,
    )
    from .update_configuration_request_parameters_selected_functions_item import (
        UpdateConfigurationRequestParametersSelectedFunctionsItem as UpdateConfigurationRequestParametersSelectedFunctionsItem,
    )
    from .update_configuration_request_parameters_selected_functions_item_parameters import (
        UpdateConfigurationRequestParametersSelectedFunctionsItemParameters as UpdateConfigurationRequestParametersSelectedFunctionsItemParameters,
    )
    from .update_configuration_request_parameters_template_type_0_item import (
        UpdateConfigurationRequestParametersTemplateType0Item as UpdateConfigurationRequestParametersTemplateType0Item,
    )
    from .update_configuration_request_type import (
        UpdateConfigurationRequestType as UpdateConfigurationRequestType,
    )
    from .update_configuration_request_user_properties_type_0 import (
        UpdateConfigurationRequestUserPropertiesType0 as UpdateConfigurationRequestUserPropertiesType0,
    )
    from .update_configuration_response import (
        UpdateConfigurationResponse as UpdateConfigurationResponse,
    )
    from .update_datapoint_params import UpdateDatapointParams as UpdateDatapointParams
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
    from .update_datapoint_response import (
        UpdateDatapointResponse as UpdateDatapointResponse,
    )
    from .update_datapoint_response_result import (
        UpdateDatapointResponseResult as UpdateDatapointResponseResult,
    )
    from .update_dataset_request import UpdateDatasetRequest as UpdateDatasetRequest
    from .update_dataset_response import UpdateDatasetResponse as UpdateDatasetResponse
    from .update_dataset_response_result import (
        UpdateDatasetResponseResult as UpdateDatasetResponseResult,
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
    from .update_metric_request import UpdateMetricRequest as UpdateMetricRequest
    from .update_metric_request_categories_type_0_item import (
        UpdateMetricRequestCategoriesType0Item as UpdateMetricRequestCategoriesType0Item,
    )
    from .update_metric_request_child_metrics_type_0_item import (
        UpdateMetricRequestChildMetricsType0Item as UpdateMetricRequestChildMetricsType0Item,
    )
    from .update_metric_request_filters import (
        UpdateMetricRequestFilters as UpdateMetricRequestFilters,
    )
    from .update_metric_request_filters_filter_array_item import (
        UpdateMetricRequestFiltersFilterArrayItem as UpdateMetricRequestFiltersFilterArrayItem,
    )
    from .update_metric_request_filters_filter_array_item_operator_type_0 import (
        UpdateMetricRequestFiltersFilterArrayItemOperatorType0 as UpdateMetricRequestFiltersFilterArrayItemOperatorType0,
    )
    from .update_metric_request_filters_filter_array_item_operator_type_1 import (
        UpdateMetricRequestFiltersFilterArrayItemOperatorType1 as UpdateMetricRequestFiltersFilterArrayItemOperatorType1,
    )
    from .update_metric_request_filters_filter_array_item_operator_type_2 import (
        UpdateMetricRequestFiltersFilterArrayItemOperatorType2 as UpdateMetricRequestFiltersFilterArrayItemOperatorType2,
    )
    from .update_metric_request_filters_filter_array_item_operator_type_3 import (
        UpdateMetricRequestFiltersFilterArrayItemOperatorType3 as UpdateMetricRequestFiltersFilterArrayItemOperatorType3,
    )
    from .update_metric_request_filters_filter_array_item_type import (
        UpdateMetricRequestFiltersFilterArrayItemType as UpdateMetricRequestFiltersFilterArrayItemType,
    )
    from .update_metric_request_return_type import (
        UpdateMetricRequestReturnType as UpdateMetricRequestReturnType,
    )
    from .update_metric_request_threshold_type_0 import (
        UpdateMetricRequestThresholdType0 as UpdateMetricRequestThresholdType0,
    )
    from .update_metric_request_type import (
        UpdateMetricRequestType as UpdateMetricRequestType,
    )
    from .update_metric_response import UpdateMetricResponse as UpdateMetricResponse
    from .update_tool_request import UpdateToolRequest as UpdateToolRequest
    from .update_tool_request_tool_type import (
        UpdateToolRequestToolType as UpdateToolRequestToolType,
    )
    from .update_tool_response import UpdateToolResponse as UpdateToolResponse
    from .update_tool_response_result import (
        UpdateToolResponseResult as UpdateToolResponseResult,
    )
    from .update_tool_response_result_tool_type import (
        UpdateToolResponseResultToolType as UpdateToolResponseResultToolType,
    )

__all__ = (
    "AddDatapointsResponse",
    "AddDatapointsToDatasetRequest",
    "AddDatapointsToDatasetRequestDataItem",
    "AddDatapointsToDatasetRequestMapping",
    "BatchCreateDatapointsRequest",
    "BatchCreateDatapointsRequestCheckState",
    "BatchCreateDatapointsRequestDateRange",
    "BatchCreateDatapointsRequestFiltersType0",
    "BatchCreateDatapointsRequestFiltersType1Item",
    "BatchCreateDatapointsRequestMapping",
    "BatchCreateDatapointsResponse",
    "CreateConfigurationRequest",
    "CreateConfigurationRequestEnvItem",
    "CreateConfigurationRequestParameters",
    "CreateConfigurationRequestParametersCallType",
    "CreateConfigurationRequestParametersForceFunction",
    "CreateConfigurationRequestParametersFunctionCallParams",
    "CreateConfigurationRequestParametersHyperparameters",
    "CreateConfigurationRequestParametersResponseFormat",
    "CreateConfigurationRequestParametersResponseFormatType",
    "CreateConfigurationRequestParametersSelectedFunctionsItem",
    "CreateConfigurationRequestParametersSelectedFunctionsItemParameters",
    "CreateConfigurationRequestParametersTemplateType0Item",
    "CreateConfigurationRequestType",
    "CreateConfigurationRequestUserPropertiesType0",
    "CreateConfigurationResponse",
    "CreateDatapointRequest",
    "CreateDatapointRequestGroundTruth",
    "CreateDatapointRequestHistoryItem",
    "CreateDatapointRequestInputs",
    "CreateDatapointRequestMetadata",
    "CreateDatapointResponse",
    "CreateDatapointResponseResult",
    "CreateDatasetRequest",
    "CreateDatasetResponse",
    "CreateDatasetResponseResult",
    "CreateEventBatchBody",
    "CreateEventBatchResponse200",
    "CreateEventBatchResponse500",
    "CreateMetricRequest",
    "CreateMetricRequestCategoriesType0Item",
    "CreateMetricRequestChildMetricsType0Item",
    "CreateMetricRequestFilters",
    "CreateMetricRequestFiltersFilterArrayItem",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType0",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType1",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType2",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType3",
    "CreateMetricRequestFiltersFilterArrayItemType",
    "CreateMetricRequestReturnType",
    "CreateMetricRequestThresholdType0",
    "CreateMetricRequestType",
    "CreateMetricResponse",
    "CreateModelEventBatchBody",
    "CreateModelEventBatchResponse200",
    "CreateModelEventBatchResponse500",
    "CreateModelEventBody",
    "CreateModelEventResponse200",
    "CreateToolRequest",
    "CreateToolRequestToolType",
    "CreateToolResponse",
    "CreateToolResponseResult",
    "CreateToolResponseResultToolType",
    "DeleteConfigurationResponse",
    "DeleteDatapointParams",
    "DeleteDatapointResponse",
    "DeleteDatasetQuery",
    "DeleteDatasetResponse",
    "DeleteDatasetResponseResult",
    "DeleteEventParams",
    "DeleteEventResponse",
    "DeleteExperimentRunParams",
    "DeleteExperimentRunResponse",
    "DeleteMetricQuery",
    "DeleteMetricResponse",
    "DeleteSessionResponse",
    "DeleteToolQuery",
    "DeleteToolResponse",
    "DeleteToolResponseResult",
    "DeleteToolResponseResultToolType",
    "Event",
    "EventFeedback",
    "EventMetadata",
    "EventMetrics",
    "EventNode",
    "EventNodeEventType",
    "EventNodeMetadata",
    "EventNodeMetadataScope",
    "ExportEventsBody",
    "ExportEventsBodyDateRange",
    "ExportEventsResponse200",
    "GetConfigurationsQuery",
    "GetConfigurationsResponseItem",
    "GetConfigurationsResponseItemEnvItem",
    "GetConfigurationsResponseItemParameters",
    "GetConfigurationsResponseItemParametersCallType",
    "GetConfigurationsResponseItemParametersForceFunction",
    "GetConfigurationsResponseItemParametersFunctionCallParams",
    "GetConfigurationsResponseItemParametersHyperparameters",
    "GetConfigurationsResponseItemParametersResponseFormat",
    "GetConfigurationsResponseItemParametersResponseFormatType",
    "GetConfigurationsResponseItemParametersSelectedFunctionsItem",
    "GetConfigurationsResponseItemParametersSelectedFunctionsItemParameters",
    "GetConfigurationsResponseItemParametersTemplateType0Item",
    "GetConfigurationsResponseItemType",
    "GetConfigurationsResponseItemUserPropertiesType0",
    "GetDatapointParams",
    "GetDatapointsQuery",
    "GetDatasetsQuery",
    "GetDatasetsResponse",
    "GetDatasetsResponseDatapointsItem",
    "GetEventsBySessionIdParams",
    "GetEventsBySessionIdResponse",
    "GetEventsChartAggregation",
    "GetEventsChartBucket",
    "GetEventsChartDateRangeType1",
    "GetEventsChartFiltersType0Item",
    "GetEventsChartQuery",
    "GetEventsChartQueryDateRangeType0",
    "GetEventsChartQueryFiltersType0Item",
    "GetEventsChartQueryFiltersType0ItemOperatorType0",
    "GetEventsChartQueryFiltersType0ItemOperatorType1",
    "GetEventsChartQueryFiltersType0ItemOperatorType2",
    "GetEventsChartQueryFiltersType0ItemOperatorType3",
    "GetEventsChartQueryFiltersType0ItemType",
    "GetEventsChartResponse",
    "GetEventsDateRangeType1",
    "GetEventsFiltersType0Item",
    "GetEventsQuery",
    "GetEventsQueryDateRangeType0",
    "GetEventsQueryFiltersType0Item",
    "GetEventsQueryFiltersType0ItemOperatorType0",
    "GetEventsQueryFiltersType0ItemOperatorType1",
    "GetEventsQueryFiltersType0ItemOperatorType2",
    "GetEventsQueryFiltersType0ItemOperatorType3",
    "GetEventsQueryFiltersType0ItemType",
    "GetEventsResponse",
    "GetExperimentComparisonAggregateFunction",
    "GetExperimentResultAggregateFunction",
    "GetExperimentRunCompareEventsQuery",
    "GetExperimentRunCompareEventsQueryFilterType1",
    "GetExperimentRunCompareParams",
    "GetExperimentRunCompareQuery",
    "GetExperimentRunMetricsQuery",
    "GetExperimentRunParams",
    "GetExperimentRunResponse",
    "GetExperimentRunResultQuery",
    "GetExperimentRunsQuery",
    "GetExperimentRunsQueryDateRangeType1",
    "GetExperimentRunsQuerySortBy",
    "GetExperimentRunsQuerySortOrder",
    "GetExperimentRunsQueryStatus",
    "GetExperimentRunsResponse",
    "GetExperimentRunsResponsePagination",
    "GetExperimentRunsSchemaDateRangeType1",
    "GetExperimentRunsSchemaQuery",
    "GetExperimentRunsSchemaQueryDateRangeType1",
    "GetExperimentRunsSchemaResponse",
    "GetExperimentRunsSchemaResponseFieldsItem",
    "GetExperimentRunsSchemaResponseMappings",
    "GetExperimentRunsSchemaResponseMappingsAdditionalPropertyItem",
    "GetMetricsQuery",
    "GetMetricsResponseItem",
    "GetMetricsResponseItemCategoriesType0Item",
    "GetMetricsResponseItemChildMetricsType0Item",
    "GetMetricsResponseItemFilters",
    "GetMetricsResponseItemFiltersFilterArrayItem",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType0",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType1",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType2",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType3",
    "GetMetricsResponseItemFiltersFilterArrayItemType",
    "GetMetricsResponseItemReturnType",
    "GetMetricsResponseItemThresholdType0",
    "GetMetricsResponseItemType",
    "GetRunsDateRangeType1",
    "GetRunsSortBy",
    "GetRunsSortOrder",
    "GetRunsStatus",
    "GetSessionResponse",
    "GetToolsResponseItem",
    "GetToolsResponseItemToolType",
    "PostEventRequest",
    "PostEventRequestEvent",
    "PostEventRequestEventFeedback",
    "PostEventRequestEventMetadata",
    "PostEventRequestEventMetrics",
    "PostEventResponse",
    "PostExperimentRunRequest",
    "PostExperimentRunRequestConfiguration",
    "PostExperimentRunRequestMetadata",
    "PostExperimentRunRequestPassingRanges",
    "PostExperimentRunRequestResults",
    "PostExperimentRunRequestStatus",
    "PostExperimentRunResponse",
    "PostSessionRequest",
    "PostSessionRequestFeedback",
    "PostSessionRequestMetadata",
    "PostSessionRequestMetrics",
    "PostSessionResponse",
    "PutExperimentRunRequest",
    "PutExperimentRunRequestConfiguration",
    "PutExperimentRunRequestMetadata",
    "PutExperimentRunRequestPassingRanges",
    "PutExperimentRunRequestResults",
    "PutExperimentRunRequestStatus",
    "PutExperimentRunResponse",
    "RemoveDatapointFromDatasetParams",
    "RemoveDatapointResponse",
    "RunMetricRequest",
    "RunMetricRequestMetric",
    "RunMetricRequestMetricCategoriesType0Item",
    "RunMetricRequestMetricChildMetricsType0Item",
    "RunMetricRequestMetricFilters",
    "RunMetricRequestMetricFiltersFilterArrayItem",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType0",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType1",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType2",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType3",
    "RunMetricRequestMetricFiltersFilterArrayItemType",
    "RunMetricRequestMetricReturnType",
    "RunMetricRequestMetricThresholdType0",
    "RunMetricRequestMetricType",
    "StartSessionBody",
    "TODOSchema",
    "UpdateConfigurationRequest",
    "UpdateConfigurationRequestEnvItem",
    "UpdateConfigurationRequestParameters",
    "UpdateConfigurationRequestParametersCallType",
    "UpdateConfigurationRequestParametersForceFunction",
    "UpdateConfigurationRequestParametersFunctionCallParams",
    "UpdateConfigurationRequestParametersHyperparameters",
    "UpdateConfigurationRequestParametersResponseFormat",
    "UpdateConfigurationRequestParametersResponseFormatType",
    "UpdateConfigurationRequestParametersSelectedFunctionsItem",
    "UpdateConfigurationRequestParametersSelectedFunctionsItemParameters",
    "UpdateConfigurationRequestParametersTemplateType0Item",
    "UpdateConfigurationRequestType",
    "UpdateConfigurationRequestUserPropertiesType0",
    "UpdateConfigurationResponse",
    "UpdateDatapointParams",
    "UpdateDatapointRequest",
    "UpdateDatapointRequestGroundTruth",
    "UpdateDatapointRequestHistoryItem",
    "UpdateDatapointRequestInputs",
    "UpdateDatapointRequestMetadata",
    "UpdateDatapointResponse",
    "UpdateDatapointResponseResult",
    "UpdateDatasetRequest",
    "UpdateDatasetResponse",
    "UpdateDatasetResponseResult",
    "UpdateEventBody",
    "UpdateEventBodyConfig",
    "UpdateEventBodyFeedback",
    "UpdateEventBodyMetadata",
    "UpdateEventBodyMetrics",
    "UpdateEventBodyOutputs",
    "UpdateEventBodyUserProperties",
    "UpdateMetricRequest",
    "UpdateMetricRequestCategoriesType0Item",
    "UpdateMetricRequestChildMetricsType0Item",
    "UpdateMetricRequestFilters",
    "UpdateMetricRequestFiltersFilterArrayItem",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType0",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType1",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType2",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType3",
    "UpdateMetricRequestFiltersFilterArrayItemType",
    "UpdateMetricRequestReturnType",
    "UpdateMetricRequestThresholdType0",
    "UpdateMetricRequestType",
    "UpdateMetricResponse",
    "UpdateToolRequest",
    "UpdateToolRequestToolType",
    "UpdateToolResponse",
    "UpdateToolResponseResult",
    "UpdateToolResponseResultToolType",
)

_MODULES = {
    "AddDatapointsResponse": ".add_datapoints_response",
    "AddDatapointsToDatasetRequest": ".add_datapoints_to_dataset_request",
    "AddDatapointsToDatasetRequestDataItem": ".add_datapoints_to_dataset_request_data_item",
    "AddDatapointsToDatasetRequestMapping": ".add_datapoints_to_dataset_request_mapping",
    "BatchCreateDatapointsRequest": ".batch_create_datapoints_request",
    "BatchCreateDatapointsRequestCheckState": ".batch_create_datapoints_request_check_state",
    "BatchCreateDatapointsRequestDateRange": ".batch_create_datapoints_request_date_range",
    "BatchCreateDatapointsRequestFiltersType0": ".batch_create_datapoints_request_filters_type_0",
    "BatchCreateDatapointsRequestFiltersType1Item": ".batch_create_datapoints_request_filters_type_1_item",
    "BatchCreateDatapointsRequestMapping": ".batch_create_datapoints_request_mapping",
    "BatchCreateDatapointsResponse": ".batch_create_datapoints_response",
    "CreateConfigurationRequest": ".create_configuration_request",
    "CreateConfigurationRequestEnvItem": ".create_configuration_request_env_item",
    "CreateConfigurationRequestParameters": ".create_configuration_request_parameters",
    "CreateConfigurationRequestParametersCallType": ".create_configuration_request_parameters_call_type",
    "CreateConfigurationRequestParametersForceFunction": ".create_configuration_request_parameters_force_function",
    "CreateConfigurationRequestParametersFunctionCallParams": ".create_configuration_request_parameters_function_call_params",
    "CreateConfigurationRequestParametersHyperparameters": ".create_configuration_request_parameters_hyperparameters",
    "CreateConfigurationRequestParametersResponseFormat": ".create_configuration_request_parameters_response_format",
    "CreateConfigurationRequestParametersResponseFormatType": ".create_configuration_request_parameters_response_format_type",
    "CreateConfigurationRequestParametersSelectedFunctionsItem": ".create_configuration_request_parameters_selected_functions_item",
    "CreateConfigurationRequestParametersSelectedFunctionsItemParameters": ".create_configuration_request_parameters_selected_functions_item_parameters",
    "CreateConfigurationRequestParametersTemplateType0Item": ".create_configuration_request_parameters_template_type_0_item",
    "CreateConfigurationRequestType": ".create_configuration_request_type",
    "CreateConfigurationRequestUserPropertiesType0": ".create_configuration_request_user_properties_type_0",
    "CreateConfigurationResponse": ".create_configuration_response",
    "CreateDatapointRequest": ".create_datapoint_request",
    "CreateDatapointRequestGroundTruth": ".create_datapoint_request_ground_truth",
    "CreateDatapointRequestHistoryItem": ".create_datapoint_request_history_item",
    "CreateDatapointRequestInputs": ".create_datapoint_request_inputs",
    "CreateDatapointRequestMetadata": ".create_datapoint_request_metadata",
    "CreateDatapointResponse": ".create_datapoint_response",
    "CreateDatapointResponseResult": ".create_datapoint_response_result",
    "CreateDatasetRequest": ".create_dataset_request",
    "CreateDatasetResponse": ".create_dataset_response",
    "CreateDatasetResponseResult": ".create_dataset_response_result",
    "CreateEventBatchBody": ".create_event_batch_body",
    "CreateEventBatchResponse200": ".create_event_batch_response_200",
    "CreateEventBatchResponse500": ".create_event_batch_response_500",
    "CreateMetricRequest": ".create_metric_request",
    "CreateMetricRequestCategoriesType0Item": ".create_metric_request_categories_type_0_item",
    "CreateMetricRequestChildMetricsType0Item": ".create_metric_request_child_metrics_type_0_item",
    "CreateMetricRequestFilters": ".create_metric_request_filters",
    "CreateMetricRequestFiltersFilterArrayItem": ".create_metric_request_filters_filter_array_item",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType0": ".create_metric_request_filters_filter_array_item_operator_type_0",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType1": ".create_metric_request_filters_filter_array_item_operator_type_1",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType2": ".create_metric_request_filters_filter_array_item_operator_type_2",
    "CreateMetricRequestFiltersFilterArrayItemOperatorType3": ".create_metric_request_filters_filter_array_item_operator_type_3",
    "CreateMetricRequestFiltersFilterArrayItemType": ".create_metric_request_filters_filter_array_item_type",
    "CreateMetricRequestReturnType": ".create_metric_request_return_type",
    "CreateMetricRequestThresholdType0": ".create_metric_request_threshold_type_0",
    "CreateMetricRequestType": ".create_metric_request_type",
    "CreateMetricResponse": ".create_metric_response",
    "CreateModelEventBatchBody": ".create_model_event_batch_body",
    "CreateModelEventBatchResponse200": ".create_model_event_batch_response_200",
    "CreateModelEventBatchResponse500": ".create_model_event_batch_response_500",
    "CreateModelEventBody": ".create_model_event_body",
    "CreateModelEventResponse200": ".create_model_event_response_200",
    "CreateToolRequest": ".create_tool_request",
    "CreateToolRequestToolType": ".create_tool_request_tool_type",
    "CreateToolResponse": ".create_tool_response",
    "CreateToolResponseResult": ".create_tool_response_result",
    "CreateToolResponseResultToolType": ".create_tool_response_result_tool_type",
    "DeleteConfigurationResponse": ".delete_configuration_response",
    "DeleteDatapointParams": ".delete_datapoint_params",
    "DeleteDatapointResponse": ".delete_datapoint_response",
    "DeleteDatasetQuery": ".delete_dataset_query",
    "DeleteDatasetResponse": ".delete_dataset_response",
    "DeleteDatasetResponseResult": ".delete_dataset_response_result",
    "DeleteEventParams": ".delete_event_params",
    "DeleteEventResponse": ".delete_event_response",
    "DeleteExperimentRunParams": ".delete_experiment_run_params",
    "DeleteExperimentRunResponse": ".delete_experiment_run_response",
    "DeleteMetricQuery": ".delete_metric_query",
    "DeleteMetricResponse": ".delete_metric_response",
    "DeleteSessionResponse": ".delete_session_response",
    "DeleteToolQuery": ".delete_tool_query",
    "DeleteToolResponse": ".delete_tool_response",
    "DeleteToolResponseResult": ".delete_tool_response_result",
    "DeleteToolResponseResultToolType": ".delete_tool_response_result_tool_type",
    "Event": ".event",
    "EventFeedback": ".event_feedback",
    "EventMetadata": ".event_metadata",
    "EventMetrics": ".event_metrics",
    "EventNode": ".event_node",
    "EventNodeEventType": ".event_node_event_type",
    "EventNodeMetadata": ".event_node_metadata",
    "EventNodeMetadataScope": ".event_node_metadata_scope",
    "ExportEventsBody": ".export_events_body",
    "ExportEventsBodyDateRange": ".export_events_body_date_range",
    "ExportEventsResponse200": ".export_events_response_200",
    "GetConfigurationsQuery": ".get_configurations_query",
    "GetConfigurationsResponseItem": ".get_configurations_response_item",
    "GetConfigurationsResponseItemEnvItem": ".get_configurations_response_item_env_item",
    "GetConfigurationsResponseItemParameters": ".get_configurations_response_item_parameters",
    "GetConfigurationsResponseItemParametersCallType": ".get_configurations_response_item_parameters_call_type",
    "GetConfigurationsResponseItemParametersForceFunction": ".get_configurations_response_item_parameters_force_function",
    "GetConfigurationsResponseItemParametersFunctionCallParams": ".get_configurations_response_item_parameters_function_call_params",
    "GetConfigurationsResponseItemParametersHyperparameters": ".get_configurations_response_item_parameters_hyperparameters",
    "GetConfigurationsResponseItemParametersResponseFormat": ".get_configurations_response_item_parameters_response_format",
    "GetConfigurationsResponseItemParametersResponseFormatType": ".get_configurations_response_item_parameters_response_format_type",
    "GetConfigurationsResponseItemParametersSelectedFunctionsItem": ".get_configurations_response_item_parameters_selected_functions_item",
    "GetConfigurationsResponseItemParametersSelectedFunctionsItemParameters": ".get_configurations_response_item_parameters_selected_functions_item_parameters",
    "GetConfigurationsResponseItemParametersTemplateType0Item": ".get_configurations_response_item_parameters_template_type_0_item",
    "GetConfigurationsResponseItemType": ".get_configurations_response_item_type",
    "GetConfigurationsResponseItemUserPropertiesType0": ".get_configurations_response_item_user_properties_type_0",
    "GetDatapointParams": ".get_datapoint_params",
    "GetDatapointsQuery": ".get_datapoints_query",
    "GetDatasetsQuery": ".get_datasets_query",
    "GetDatasetsResponse": ".get_datasets_response",
    "GetDatasetsResponseDatapointsItem": ".get_datasets_response_datapoints_item",
    "GetEventsBySessionIdParams": ".get_events_by_session_id_params",
    "GetEventsBySessionIdResponse": ".get_events_by_session_id_response",
    "GetEventsChartAggregation": ".get_events_chart_aggregation",
    "GetEventsChartBucket": ".get_events_chart_bucket",
    "GetEventsChartDateRangeType1": ".get_events_chart_date_range_type_1",
    "GetEventsChartFiltersType0Item": ".get_events_chart_filters_type_0_item",
    "GetEventsChartQuery": ".get_events_chart_query",
    "GetEventsChartQueryDateRangeType0": ".get_events_chart_query_date_range_type_0",
    "GetEventsChartQueryFiltersType0Item": ".get_events_chart_query_filters_type_0_item",
    "GetEventsChartQueryFiltersType0ItemOperatorType0": ".get_events_chart_query_filters_type_0_item_operator_type_0",
    "GetEventsChartQueryFiltersType0ItemOperatorType1": ".get_events_chart_query_filters_type_0_item_operator_type_1",
    "GetEventsChartQueryFiltersType0ItemOperatorType2": ".get_events_chart_query_filters_type_0_item_operator_type_2",
    "GetEventsChartQueryFiltersType0ItemOperatorType3": ".get_events_chart_query_filters_type_0_item_operator_type_3",
    "GetEventsChartQueryFiltersType0ItemType": ".get_events_chart_query_filters_type_0_item_type",
    "GetEventsChartResponse": ".get_events_chart_response",
    "GetEventsDateRangeType1": ".get_events_date_range_type_1",
    "GetEventsFiltersType0Item": ".get_events_filters_type_0_item",
    "GetEventsQuery": ".get_events_query",
    "GetEventsQueryDateRangeType0": ".get_events_query_date_range_type_0",
    "GetEventsQueryFiltersType0Item": ".get_events_query_filters_type_0_item",
    "GetEventsQueryFiltersType0ItemOperatorType0": ".get_events_query_filters_type_0_item_operator_type_0",
    "GetEventsQueryFiltersType0ItemOperatorType1": ".get_events_query_filters_type_0_item_operator_type_1",
    "GetEventsQueryFiltersType0ItemOperatorType2": ".get_events_query_filters_type_0_item_operator_type_2",
    "GetEventsQueryFiltersType0ItemOperatorType3": ".get_events_query_filters_type_0_item_operator_type_3",
    "GetEventsQueryFiltersType0ItemType": ".get_events_query_filters_type_0_item_type",
    "GetEventsResponse": ".get_events_response",
    "GetExperimentComparisonAggregateFunction": ".get_experiment_comparison_aggregate_function",
    "GetExperimentResultAggregateFunction": ".get_experiment_result_aggregate_function",
    "GetExperimentRunCompareEventsQuery": ".get_experiment_run_compare_events_query",
    "GetExperimentRunCompareEventsQueryFilterType1": ".get_experiment_run_compare_events_query_filter_type_1",
    "GetExperimentRunCompareParams": ".get_experiment_run_compare_params",
    "GetExperimentRunCompareQuery": ".get_experiment_run_compare_query",
    "GetExperimentRunMetricsQuery": ".get_experiment_run_metrics_query",
    "GetExperimentRunParams": ".get_experiment_run_params",
    "GetExperimentRunResponse": ".get_experiment_run_response",
    "GetExperimentRunResultQuery": ".get_experiment_run_result_query",
    "GetExperimentRunsQuery": ".get_experiment_runs_query",
    "GetExperimentRunsQueryDateRangeType1": ".get_experiment_runs_query_date_range_type_1",
    "GetExperimentRunsQuerySortBy": ".get_experiment_runs_query_sort_by",
    "GetExperimentRunsQuerySortOrder": ".get_experiment_runs_query_sort_order",
    "GetExperimentRunsQueryStatus": ".get_experiment_runs_query_status",
    "GetExperimentRunsResponse": ".get_experiment_runs_response",
    "GetExperimentRunsResponsePagination": ".get_experiment_runs_response_pagination",
    "GetExperimentRunsSchemaDateRangeType1": ".get_experiment_runs_schema_date_range_type_1",
    "GetExperimentRunsSchemaQuery": ".get_experiment_runs_schema_query",
    "GetExperimentRunsSchemaQueryDateRangeType1": ".get_experiment_runs_schema_query_date_range_type_1",
    "GetExperimentRunsSchemaResponse": ".get_experiment_runs_schema_response",
    "GetExperimentRunsSchemaResponseFieldsItem": ".get_experiment_runs_schema_response_fields_item",
    "GetExperimentRunsSchemaResponseMappings": ".get_experiment_runs_schema_response_mappings",
    "GetExperimentRunsSchemaResponseMappingsAdditionalPropertyItem": ".get_experiment_runs_schema_response_mappings_additional_property_item",
    "GetMetricsQuery": ".get_metrics_query",
    "GetMetricsResponseItem": ".get_metrics_response_item",
    "GetMetricsResponseItemCategoriesType0Item": ".get_metrics_response_item_categories_type_0_item",
    "GetMetricsResponseItemChildMetricsType0Item": ".get_metrics_response_item_child_metrics_type_0_item",
    "GetMetricsResponseItemFilters": ".get_metrics_response_item_filters",
    "GetMetricsResponseItemFiltersFilterArrayItem": ".get_metrics_response_item_filters_filter_array_item",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType0": ".get_metrics_response_item_filters_filter_array_item_operator_type_0",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType1": ".get_metrics_response_item_filters_filter_array_item_operator_type_1",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType2": ".get_metrics_response_item_filters_filter_array_item_operator_type_2",
    "GetMetricsResponseItemFiltersFilterArrayItemOperatorType3": ".get_metrics_response_item_filters_filter_array_item_operator_type_3",
    "GetMetricsResponseItemFiltersFilterArrayItemType": ".get_metrics_response_item_filters_filter_array_item_type",
    "GetMetricsResponseItemReturnType": ".get_metrics_response_item_return_type",
    "GetMetricsResponseItemThresholdType0": ".get_metrics_response_item_threshold_type_0",
    "GetMetricsResponseItemType": ".get_metrics_response_item_type",
    "GetRunsDateRangeType1": ".get_runs_date_range_type_1",
    "GetRunsSortBy": ".get_runs_sort_by",
    "GetRunsSortOrder": ".get_runs_sort_order",
    "GetRunsStatus": ".get_runs_status",
    "GetSessionResponse": ".get_session_response",
    "GetToolsResponseItem": ".get_tools_response_item",
    "GetToolsResponseItemToolType": ".get_tools_response_item_tool_type",
    "PostEventRequest": ".post_event_request",
    "PostEventRequestEvent": ".post_event_request_event",
    "PostEventRequestEventFeedback": ".post_event_request_event_feedback",
    "PostEventRequestEventMetadata": ".post_event_request_event_metadata",
    "PostEventRequestEventMetrics": ".post_event_request_event_metrics",
    "PostEventResponse": ".post_event_response",
    "PostExperimentRunRequest": ".post_experiment_run_request",
    "PostExperimentRunRequestConfiguration": ".post_experiment_run_request_configuration",
    "PostExperimentRunRequestMetadata": ".post_experiment_run_request_metadata",
    "PostExperimentRunRequestPassingRanges": ".post_experiment_run_request_passing_ranges",
    "PostExperimentRunRequestResults": ".post_experiment_run_request_results",
    "PostExperimentRunRequestStatus": ".post_experiment_run_request_status",
    "PostExperimentRunResponse": ".post_experiment_run_response",
    "PostSessionRequest": ".post_session_request",
    "PostSessionRequestFeedback": ".post_session_request_feedback",
    "PostSessionRequestMetadata": ".post_session_request_metadata",
    "PostSessionRequestMetrics": ".post_session_request_metrics",
    "PostSessionResponse": ".post_session_response",
    "PutExperimentRunRequest": ".put_experiment_run_request",
    "PutExperimentRunRequestConfiguration": ".put_experiment_run_request_configuration",
    "PutExperimentRunRequestMetadata": ".put_experiment_run_request_metadata",
    "PutExperimentRunRequestPassingRanges": ".put_experiment_run_request_passing_ranges",
    "PutExperimentRunRequestResults": ".put_experiment_run_request_results",
    "PutExperimentRunRequestStatus": ".put_experiment_run_request_status",
    "PutExperimentRunResponse": ".put_experiment_run_response",
    "RemoveDatapointFromDatasetParams": ".remove_datapoint_from_dataset_params",
    "RemoveDatapointResponse": ".remove_datapoint_response",
    "RunMetricRequest": ".run_metric_request",
    "RunMetricRequestMetric": ".run_metric_request_metric",
    "RunMetricRequestMetricCategoriesType0Item": ".run_metric_request_metric_categories_type_0_item",
    "RunMetricRequestMetricChildMetricsType0Item": ".run_metric_request_metric_child_metrics_type_0_item",
    "RunMetricRequestMetricFilters": ".run_metric_request_metric_filters",
    "RunMetricRequestMetricFiltersFilterArrayItem": ".run_metric_request_metric_filters_filter_array_item",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType0": ".run_metric_request_metric_filters_filter_array_item_operator_type_0",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType1": ".run_metric_request_metric_filters_filter_array_item_operator_type_1",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType2": ".run_metric_request_metric_filters_filter_array_item_operator_type_2",
    "RunMetricRequestMetricFiltersFilterArrayItemOperatorType3": ".run_metric_request_metric_filters_filter_array_item_operator_type_3",
    "RunMetricRequestMetricFiltersFilterArrayItemType": ".run_metric_request_metric_filters_filter_array_item_type",
    "RunMetricRequestMetricReturnType": ".run_metric_request_metric_return_type",
    "RunMetricRequestMetricThresholdType0": ".run_metric_request_metric_threshold_type_0",
    "RunMetricRequestMetricType": ".run_metric_request_metric_type",
    "StartSessionBody": ".start_session_body",
    "TODOSchema": ".todo_schema",
    "UpdateConfigurationRequest": ".update_configuration_request",
    "UpdateConfigurationRequestEnvItem": ".update_configuration_request_env_item",
    "UpdateConfigurationRequestParameters": ".update_configuration_request_parameters",
    "UpdateConfigurationRequestParametersCallType": ".update_configuration_request_parameters_call_type",
    "UpdateConfigurationRequestParametersForceFunction": ".update_configuration_request_parameters_force_function",
    "UpdateConfigurationRequestParametersFunctionCallParams": ".update_configuration_request_parameters_function_call_params",
    "UpdateConfigurationRequestParametersHyperparameters": ".update_configuration_request_parameters_hyperparameters",
    "UpdateConfigurationRequestParametersResponseFormat": ".update_configuration_request_parameters_response_format",
    "UpdateConfigurationRequestParametersResponseFormatType": ".update_configuration_request_parameters_response_format_type",
    "UpdateConfigurationRequestParametersSelectedFunctionsItem": ".update_configuration_request_parameters_selected_functions_item",
    "UpdateConfigurationRequestParametersSelectedFunctionsItemParameters": ".update_configuration_request_parameters_selected_functions_item_parameters",
    "UpdateConfigurationRequestParametersTemplateType0Item": ".update_configuration_request_parameters_template_type_0_item",
    "UpdateConfigurationRequestType": ".update_configuration_request_type",
    "UpdateConfigurationRequestUserPropertiesType0": ".update_configuration_request_user_properties_type_0",
    "UpdateConfigurationResponse": ".update_configuration_response",
    "UpdateDatapointParams": ".update_datapoint_params",
    "UpdateDatapointRequest": ".update_datapoint_request",
    "UpdateDatapointRequestGroundTruth": ".update_datapoint_request_ground_truth",
    "UpdateDatapointRequestHistoryItem": ".update_datapoint_request_history_item",
    "UpdateDatapointRequestInputs": ".update_datapoint_request_inputs",
    "UpdateDatapointRequestMetadata": ".update_datapoint_request_metadata",
    "UpdateDatapointResponse": ".update_datapoint_response",
    "UpdateDatapointResponseResult": ".update_datapoint_response_result",
    "UpdateDatasetRequest": ".update_dataset_request",
    "UpdateDatasetResponse": ".update_dataset_response",
    "UpdateDatasetResponseResult": ".update_dataset_response_result",
    "UpdateEventBody": ".update_event_body",
    "UpdateEventBodyConfig": ".update_event_body_config",
    "UpdateEventBodyFeedback": ".update_event_body_feedback",
    "UpdateEventBodyMetadata": ".update_event_body_metadata",
    "UpdateEventBodyMetrics": ".update_event_body_metrics",
    "UpdateEventBodyOutputs": ".update_event_body_outputs",
    "UpdateEventBodyUserProperties": ".update_event_body_user_properties",
    "UpdateMetricRequest": ".update_metric_request",
    "UpdateMetricRequestCategoriesType0Item": ".update_metric_request_categories_type_0_item",
    "UpdateMetricRequestChildMetricsType0Item": ".update_metric_request_child_metrics_type_0_item",
    "UpdateMetricRequestFilters": ".update_metric_request_filters",
    "UpdateMetricRequestFiltersFilterArrayItem": ".update_metric_request_filters_filter_array_item",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType0": ".update_metric_request_filters_filter_array_item_operator_type_0",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType1": ".update_metric_request_filters_filter_array_item_operator_type_1",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType2": ".update_metric_request_filters_filter_array_item_operator_type_2",
    "UpdateMetricRequestFiltersFilterArrayItemOperatorType3": ".update_metric_request_filters_filter_array_item_operator_type_3",
    "UpdateMetricRequestFiltersFilterArrayItemType": ".update_metric_request_filters_filter_array_item_type",
    "UpdateMetricRequestReturnType": ".update_metric_request_return_type",
    "UpdateMetricRequestThresholdType0": ".update_metric_request_threshold_type_0",
    "UpdateMetricRequestType": ".update_metric_request_type",
    "UpdateMetricResponse": ".update_metric_response",
    "UpdateToolRequest": ".update_tool_request",
    "UpdateToolRequestToolType": ".update_tool_request_tool_type",
    "UpdateToolResponse": ".update_tool_response",
    "UpdateToolResponseResult": ".update_tool_response_result",
    "UpdateToolResponseResultToolType": ".update_tool_response_result_tool_type",
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
