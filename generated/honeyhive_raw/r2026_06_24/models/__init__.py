"""The raw models, each imported when it is first asked for (PEP 562)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .absolute_date_range import AbsoluteDateRange as AbsoluteDateRange
    from .add_datapoints_response import AddDatapointsResponse as AddDatapointsResponse
    from .add_datapoints_to_dataset_request import (
        AddDatapointsToDatasetRequest as AddDatapointsToDatasetRequest,
    )
    from .add_datapoints_to_dataset_request_data_item import (
        AddDatapointsToDatasetRequestDataItem as AddDatapointsToDatasetRequestDataItem,
    )
    from .add_session_traces_request import (
        AddSessionTracesRequest as AddSessionTracesRequest,
    )
    from .batch_create_datapoints_request import (
        BatchCreateDatapointsRequest as BatchCreateDatapointsRequest,
    )
    from .batch_create_datapoints_request_filters_type_0 import (
        BatchCreateDatapointsRequestFiltersType0 as BatchCreateDatapointsRequestFiltersType0,
    )
    from .batch_create_datapoints_request_filters_type_1_item import (
        BatchCreateDatapointsRequestFiltersType1Item as BatchCreateDatapointsRequestFiltersType1Item,
    )
    from .batch_create_datapoints_response import (
        BatchCreateDatapointsResponse as BatchCreateDatapointsResponse,
    )
    from .batch_date_range import BatchDateRange as BatchDateRange
    from .check_state import CheckState as CheckState
    from .comparable_event import ComparableEvent as ComparableEvent
    from .comparable_event_event_1 import ComparableEventEvent1 as ComparableEventEvent1
    from .comparable_event_event_2 import ComparableEventEvent2 as ComparableEventEvent2
    from .configuration_item import ConfigurationItem as ConfigurationItem
    from .configuration_item_env_item import (
        ConfigurationItemEnvItem as ConfigurationItemEnvItem,
    )
    from .configuration_item_type import ConfigurationItemType as ConfigurationItemType
    from .configuration_item_user_properties_type_0 import (
        ConfigurationItemUserPropertiesType0 as ConfigurationItemUserPropertiesType0,
    )
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
    from .create_annotation_queue_request import (
        CreateAnnotationQueueRequest as CreateAnnotationQueueRequest,
    )
    from .create_annotation_queue_request_filters import (
        CreateAnnotationQueueRequestFilters as CreateAnnotationQueueRequestFilters,
    )
    from .create_annotation_queue_response import (
        CreateAnnotationQueueResponse as CreateAnnotationQueueResponse,
    )
    from .create_annotation_queue_response_queue import (
        CreateAnnotationQueueResponseQueue as CreateAnnotationQueueResponseQueue,
    )
    from .create_annotation_queue_response_queue_filters import (
        CreateAnnotationQueueResponseQueueFilters as CreateAnnotationQueueResponseQueueFilters,
    )
    from .create_annotation_queue_response_queue_scope_type import (
        CreateAnnotationQueueResponseQueueScopeType as CreateAnnotationQueueResponseQueueScopeType,
    )
    from .create_chart_request import CreateChartRequest as CreateChartRequest
    from .create_chart_request_bucketing import (
        CreateChartRequestBucketing as CreateChartRequestBucketing,
    )
    from .create_chart_response import CreateChartResponse as CreateChartResponse
    from .create_chart_response_data import (
        CreateChartResponseData as CreateChartResponseData,
    )
    from .create_chart_response_data_date_range_type_0 import (
        CreateChartResponseDataDateRangeType0 as CreateChartResponseDataDateRangeType0,
    )
    from .create_chart_response_data_owner_profile_type_0 import (
        CreateChartResponseDataOwnerProfileType0 as CreateChartResponseDataOwnerProfileType0,
    )
    from .create_configuration_request import (
        CreateConfigurationRequest as CreateConfigurationRequest,
    )
    from .create_configuration_request_env_item import (
        CreateConfigurationRequestEnvItem as CreateConfigurationRequestEnvItem,
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
    from .create_metric_request import CreateMetricRequest as CreateMetricRequest
    from .create_metric_request_categories_item import (
        CreateMetricRequestCategoriesItem as CreateMetricRequestCategoriesItem,
    )
    from .create_metric_request_child_metrics_item import (
        CreateMetricRequestChildMetricsItem as CreateMetricRequestChildMetricsItem,
    )
    from .create_metric_request_filters import (
        CreateMetricRequestFilters as CreateMetricRequestFilters,
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
    from .create_metric_version_request import (
        CreateMetricVersionRequest as CreateMetricVersionRequest,
    )
    from .create_metric_version_response import (
        CreateMetricVersionResponse as CreateMetricVersionResponse,
    )
    from .datapoint import Datapoint as Datapoint
    from .datapoint_ground_truth_type_0 import (
        DatapointGroundTruthType0 as DatapointGroundTruthType0,
    )
    from .datapoint_history_item import DatapointHistoryItem as DatapointHistoryItem
    from .datapoint_inputs import DatapointInputs as DatapointInputs
    from .datapoint_mapping import DatapointMapping as DatapointMapping
    from .datapoint_metadata_type_0 import (
        DatapointMetadataType0 as DatapointMetadataType0,
    )
    from .datapoint_result import DatapointResult as DatapointResult
    from .dataset import Dataset as Dataset
    from .delete_annotation_queue_response import (
        DeleteAnnotationQueueResponse as DeleteAnnotationQueueResponse,
    )
    from .delete_chart_response import DeleteChartResponse as DeleteChartResponse
    from .delete_configuration_response import (
        DeleteConfigurationResponse as DeleteConfigurationResponse,
    )
    from .delete_datapoint_params import DeleteDatapointParams as DeleteDatapointParams
    from .delete_datapoint_response import (
        DeleteDatapointResponse as DeleteDatapointResponse,
    )
    from .delete_dataset_params import DeleteDatasetParams as DeleteDatasetParams
    from .delete_dataset_response import DeleteDatasetResponse as DeleteDatasetResponse
    from .delete_experiment_run_params import (
        DeleteExperimentRunParams as DeleteExperimentRunParams,
    )
    from .delete_experiment_run_response import (
        DeleteExperimentRunResponse as DeleteExperimentRunResponse,
    )
    from .delete_metric_response import DeleteMetricResponse as DeleteMetricResponse
    from .delete_result import DeleteResult as DeleteResult
    from .deploy_metric_version_response import (
        DeployMetricVersionResponse as DeployMetricVersionResponse,
    )
    from .event import Event as Event
    from .event_comparison_detail import EventComparisonDetail as EventComparisonDetail
    from .event_comparison_detail_presence import (
        EventComparisonDetailPresence as EventComparisonDetailPresence,
    )
    from .event_detail import EventDetail as EventDetail
    from .event_feedback import EventFeedback as EventFeedback
    from .event_metadata import EventMetadata as EventMetadata
    from .event_metric_data import EventMetricData as EventMetricData
    from .event_metric_data_metadata import (
        EventMetricDataMetadata as EventMetricDataMetadata,
    )
    from .event_metric_data_metrics import (
        EventMetricDataMetrics as EventMetricDataMetrics,
    )
    from .event_metrics import EventMetrics as EventMetrics
    from .event_search_filter import EventSearchFilter as EventSearchFilter
    from .event_search_filter_operator import (
        EventSearchFilterOperator as EventSearchFilterOperator,
    )
    from .event_search_filter_type import EventSearchFilterType as EventSearchFilterType
    from .experiment_run_object import ExperimentRunObject as ExperimentRunObject
    from .experiment_run_object_configuration import (
        ExperimentRunObjectConfiguration as ExperimentRunObjectConfiguration,
    )
    from .experiment_run_object_metadata import (
        ExperimentRunObjectMetadata as ExperimentRunObjectMetadata,
    )
    from .experiment_run_object_metrics import (
        ExperimentRunObjectMetrics as ExperimentRunObjectMetrics,
    )
    from .experiment_run_object_results import (
        ExperimentRunObjectResults as ExperimentRunObjectResults,
    )
    from .experiment_schema_field import ExperimentSchemaField as ExperimentSchemaField
    from .experiment_schema_mapping_entry import (
        ExperimentSchemaMappingEntry as ExperimentSchemaMappingEntry,
    )
    from .export_events_response import ExportEventsResponse as ExportEventsResponse
    from .get_annotation_queue_by_id_response import (
        GetAnnotationQueueByIdResponse as GetAnnotationQueueByIdResponse,
    )
    from .get_annotation_queue_by_id_response_filters import (
        GetAnnotationQueueByIdResponseFilters as GetAnnotationQueueByIdResponseFilters,
    )
    from .get_annotation_queue_by_id_response_scope_type import (
        GetAnnotationQueueByIdResponseScopeType as GetAnnotationQueueByIdResponseScopeType,
    )
    from .get_annotation_queues_response import (
        GetAnnotationQueuesResponse as GetAnnotationQueuesResponse,
    )
    from .get_annotation_queues_response_queues_item import (
        GetAnnotationQueuesResponseQueuesItem as GetAnnotationQueuesResponseQueuesItem,
    )
    from .get_annotation_queues_response_queues_item_filters import (
        GetAnnotationQueuesResponseQueuesItemFilters as GetAnnotationQueuesResponseQueuesItemFilters,
    )
    from .get_annotation_queues_response_queues_item_scope_type import (
        GetAnnotationQueuesResponseQueuesItemScopeType as GetAnnotationQueuesResponseQueuesItemScopeType,
    )
    from .get_chart_response import GetChartResponse as GetChartResponse
    from .get_chart_response_data import GetChartResponseData as GetChartResponseData
    from .get_chart_response_data_date_range_type_0 import (
        GetChartResponseDataDateRangeType0 as GetChartResponseDataDateRangeType0,
    )
    from .get_chart_response_data_owner_profile_type_0 import (
        GetChartResponseDataOwnerProfileType0 as GetChartResponseDataOwnerProfileType0,
    )
    from .get_charts_response import GetChartsResponse as GetChartsResponse
    from .get_charts_response_data_item import (
        GetChartsResponseDataItem as GetChartsResponseDataItem,
    )
    from .get_charts_response_data_item_date_range_type_0 import (
        GetChartsResponseDataItemDateRangeType0 as GetChartsResponseDataItemDateRangeType0,
    )
    from .get_charts_response_data_item_owner_profile_type_0 import (
        GetChartsResponseDataItemOwnerProfileType0 as GetChartsResponseDataItemOwnerProfileType0,
    )
    from .get_configurations_query import (
        GetConfigurationsQuery as GetConfigurationsQuery,
    )
    from .get_configurations_response import (
        GetConfigurationsResponse as GetConfigurationsResponse,
    )
    from .get_datapoint_params import GetDatapointParams as GetDatapointParams
    from .get_datapoint_response import GetDatapointResponse as GetDatapointResponse
    from .get_datapoints_query import GetDatapointsQuery as GetDatapointsQuery
    from .get_datapoints_response import GetDatapointsResponse as GetDatapointsResponse
    from .get_datasets_response import GetDatasetsResponse as GetDatasetsResponse
    from .get_event_response import GetEventResponse as GetEventResponse
    from .get_event_response_event import GetEventResponseEvent as GetEventResponseEvent
    from .get_event_response_event_config import (
        GetEventResponseEventConfig as GetEventResponseEventConfig,
    )
    from .get_event_response_event_event_type import (
        GetEventResponseEventEventType as GetEventResponseEventEventType,
    )
    from .get_event_response_event_feedback import (
        GetEventResponseEventFeedback as GetEventResponseEventFeedback,
    )
    from .get_event_response_event_inputs import (
        GetEventResponseEventInputs as GetEventResponseEventInputs,
    )
    from .get_event_response_event_metadata import (
        GetEventResponseEventMetadata as GetEventResponseEventMetadata,
    )
    from .get_event_response_event_metrics import (
        GetEventResponseEventMetrics as GetEventResponseEventMetrics,
    )
    from .get_event_response_event_outputs import (
        GetEventResponseEventOutputs as GetEventResponseEventOutputs,
    )
    from .get_event_response_event_user_properties import (
        GetEventResponseEventUserProperties as GetEventResponseEventUserProperties,
    )
    from .get_events_query import GetEventsQuery as GetEventsQuery
    from .get_events_response import GetEventsResponse as GetEventsResponse
    from .get_events_schema_legacy_date_range_one_of_1 import (
        GetEventsSchemaLegacyDateRangeOneOf1 as GetEventsSchemaLegacyDateRangeOneOf1,
    )
    from .get_events_schema_response import (
        GetEventsSchemaResponse as GetEventsSchemaResponse,
    )
    from .get_events_schema_response_mappings import (
        GetEventsSchemaResponseMappings as GetEventsSchemaResponseMappings,
    )
    from .get_experiment_compare_events_filter_type_1 import (
        GetExperimentCompareEventsFilterType1 as GetExperimentCompareEventsFilterType1,
    )
    from .get_experiment_compare_events_legacy_filter_type_1 import (
        GetExperimentCompareEventsLegacyFilterType1 as GetExperimentCompareEventsLegacyFilterType1,
    )
    from .get_experiment_compare_events_response import (
        GetExperimentCompareEventsResponse as GetExperimentCompareEventsResponse,
    )
    from .get_experiment_comparison_aggregate_function import (
        GetExperimentComparisonAggregateFunction as GetExperimentComparisonAggregateFunction,
    )
    from .get_experiment_comparison_filters_type_1_item import (
        GetExperimentComparisonFiltersType1Item as GetExperimentComparisonFiltersType1Item,
    )
    from .get_experiment_comparison_legacy_filters_type_1_item import (
        GetExperimentComparisonLegacyFiltersType1Item as GetExperimentComparisonLegacyFiltersType1Item,
    )
    from .get_experiment_result_legacy_aggregate_function import (
        GetExperimentResultLegacyAggregateFunction as GetExperimentResultLegacyAggregateFunction,
    )
    from .get_experiment_result_legacy_filters_type_1_item import (
        GetExperimentResultLegacyFiltersType1Item as GetExperimentResultLegacyFiltersType1Item,
    )
    from .get_experiment_run_compare_response import (
        GetExperimentRunCompareResponse as GetExperimentRunCompareResponse,
    )
    from .get_experiment_run_metrics_filters_type_1_item import (
        GetExperimentRunMetricsFiltersType1Item as GetExperimentRunMetricsFiltersType1Item,
    )
    from .get_experiment_run_metrics_query import (
        GetExperimentRunMetricsQuery as GetExperimentRunMetricsQuery,
    )
    from .get_experiment_run_metrics_response import (
        GetExperimentRunMetricsResponse as GetExperimentRunMetricsResponse,
    )
    from .get_experiment_run_params import (
        GetExperimentRunParams as GetExperimentRunParams,
    )
    from .get_experiment_run_response import (
        GetExperimentRunResponse as GetExperimentRunResponse,
    )
    from .get_experiment_run_result_response import (
        GetExperimentRunResultResponse as GetExperimentRunResultResponse,
    )
    from .get_experiment_runs_query import (
        GetExperimentRunsQuery as GetExperimentRunsQuery,
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
    from .get_experiment_summary_aggregate_function import (
        GetExperimentSummaryAggregateFunction as GetExperimentSummaryAggregateFunction,
    )
    from .get_experiment_summary_filters_type_1_item import (
        GetExperimentSummaryFiltersType1Item as GetExperimentSummaryFiltersType1Item,
    )
    from .get_metric_versions_response import (
        GetMetricVersionsResponse as GetMetricVersionsResponse,
    )
    from .get_metrics_query import GetMetricsQuery as GetMetricsQuery
    from .get_metrics_response import GetMetricsResponse as GetMetricsResponse
    from .get_run_schema_date_range_one_of_1 import (
        GetRunSchemaDateRangeOneOf1 as GetRunSchemaDateRangeOneOf1,
    )
    from .get_runs_date_range_one_of_1 import (
        GetRunsDateRangeOneOf1 as GetRunsDateRangeOneOf1,
    )
    from .get_runs_schema_date_range_one_of_1 import (
        GetRunsSchemaDateRangeOneOf1 as GetRunsSchemaDateRangeOneOf1,
    )
    from .get_runs_sort_by import GetRunsSortBy as GetRunsSortBy
    from .get_runs_sort_order import GetRunsSortOrder as GetRunsSortOrder
    from .get_runs_status import GetRunsStatus as GetRunsStatus
    from .insert_result import InsertResult as InsertResult
    from .legacy_delete_dataset_query import (
        LegacyDeleteDatasetQuery as LegacyDeleteDatasetQuery,
    )
    from .legacy_event import LegacyEvent as LegacyEvent
    from .legacy_event_config import LegacyEventConfig as LegacyEventConfig
    from .legacy_event_event_type import LegacyEventEventType as LegacyEventEventType
    from .legacy_event_feedback import LegacyEventFeedback as LegacyEventFeedback
    from .legacy_event_inputs import LegacyEventInputs as LegacyEventInputs
    from .legacy_event_metadata import LegacyEventMetadata as LegacyEventMetadata
    from .legacy_event_metrics import LegacyEventMetrics as LegacyEventMetrics
    from .legacy_event_outputs import LegacyEventOutputs as LegacyEventOutputs
    from .legacy_event_user_properties import (
        LegacyEventUserProperties as LegacyEventUserProperties,
    )
    from .legacy_export_events_request import (
        LegacyExportEventsRequest as LegacyExportEventsRequest,
    )
    from .legacy_export_events_request_date_range import (
        LegacyExportEventsRequestDateRange as LegacyExportEventsRequestDateRange,
    )
    from .legacy_get_events_schema_query import (
        LegacyGetEventsSchemaQuery as LegacyGetEventsSchemaQuery,
    )
    from .legacy_get_experiment_run_compare_events_query import (
        LegacyGetExperimentRunCompareEventsQuery as LegacyGetExperimentRunCompareEventsQuery,
    )
    from .legacy_get_experiment_run_compare_events_query_filter_type_1 import (
        LegacyGetExperimentRunCompareEventsQueryFilterType1 as LegacyGetExperimentRunCompareEventsQueryFilterType1,
    )
    from .legacy_get_experiment_run_compare_params import (
        LegacyGetExperimentRunCompareParams as LegacyGetExperimentRunCompareParams,
    )
    from .legacy_get_experiment_run_compare_query import (
        LegacyGetExperimentRunCompareQuery as LegacyGetExperimentRunCompareQuery,
    )
    from .legacy_get_experiment_run_result_query import (
        LegacyGetExperimentRunResultQuery as LegacyGetExperimentRunResultQuery,
    )
    from .legacy_post_event_batch_request import (
        LegacyPostEventBatchRequest as LegacyPostEventBatchRequest,
    )
    from .legacy_post_event_request import (
        LegacyPostEventRequest as LegacyPostEventRequest,
    )
    from .legacy_post_event_request_event import (
        LegacyPostEventRequestEvent as LegacyPostEventRequestEvent,
    )
    from .legacy_post_event_request_event_config import (
        LegacyPostEventRequestEventConfig as LegacyPostEventRequestEventConfig,
    )
    from .legacy_post_event_request_event_event_type import (
        LegacyPostEventRequestEventEventType as LegacyPostEventRequestEventEventType,
    )
    from .legacy_post_event_request_event_feedback import (
        LegacyPostEventRequestEventFeedback as LegacyPostEventRequestEventFeedback,
    )
    from .legacy_post_event_request_event_inputs import (
        LegacyPostEventRequestEventInputs as LegacyPostEventRequestEventInputs,
    )
    from .legacy_post_event_request_event_metadata import (
        LegacyPostEventRequestEventMetadata as LegacyPostEventRequestEventMetadata,
    )
    from .legacy_post_event_request_event_metrics import (
        LegacyPostEventRequestEventMetrics as LegacyPostEventRequestEventMetrics,
    )
    from .legacy_post_event_request_event_outputs import (
        LegacyPostEventRequestEventOutputs as LegacyPostEventRequestEventOutputs,
    )
    from .legacy_post_event_request_event_user_properties import (
        LegacyPostEventRequestEventUserProperties as LegacyPostEventRequestEventUserProperties,
    )
    from .legacy_remove_datapoint_from_dataset_params import (
        LegacyRemoveDatapointFromDatasetParams as LegacyRemoveDatapointFromDatasetParams,
    )
    from .legacy_run_metric_request import (
        LegacyRunMetricRequest as LegacyRunMetricRequest,
    )
    from .legacy_run_metric_request_event import (
        LegacyRunMetricRequestEvent as LegacyRunMetricRequestEvent,
    )
    from .legacy_run_metric_request_event_feedback import (
        LegacyRunMetricRequestEventFeedback as LegacyRunMetricRequestEventFeedback,
    )
    from .legacy_run_metric_request_event_inputs import (
        LegacyRunMetricRequestEventInputs as LegacyRunMetricRequestEventInputs,
    )
    from .legacy_run_metric_request_event_outputs import (
        LegacyRunMetricRequestEventOutputs as LegacyRunMetricRequestEventOutputs,
    )
    from .legacy_run_metric_request_metric import (
        LegacyRunMetricRequestMetric as LegacyRunMetricRequestMetric,
    )
    from .legacy_run_metric_request_metric_categories_item import (
        LegacyRunMetricRequestMetricCategoriesItem as LegacyRunMetricRequestMetricCategoriesItem,
    )
    from .legacy_run_metric_request_metric_child_metrics_item import (
        LegacyRunMetricRequestMetricChildMetricsItem as LegacyRunMetricRequestMetricChildMetricsItem,
    )
    from .legacy_run_metric_request_metric_filters import (
        LegacyRunMetricRequestMetricFilters as LegacyRunMetricRequestMetricFilters,
    )
    from .legacy_run_metric_request_metric_return_type import (
        LegacyRunMetricRequestMetricReturnType as LegacyRunMetricRequestMetricReturnType,
    )
    from .legacy_run_metric_request_metric_threshold_type_0 import (
        LegacyRunMetricRequestMetricThresholdType0 as LegacyRunMetricRequestMetricThresholdType0,
    )
    from .legacy_run_metric_request_metric_type import (
        LegacyRunMetricRequestMetricType as LegacyRunMetricRequestMetricType,
    )
    from .legacy_start_session_request import (
        LegacyStartSessionRequest as LegacyStartSessionRequest,
    )
    from .legacy_start_session_request_session import (
        LegacyStartSessionRequestSession as LegacyStartSessionRequestSession,
    )
    from .legacy_start_session_request_session_config import (
        LegacyStartSessionRequestSessionConfig as LegacyStartSessionRequestSessionConfig,
    )
    from .legacy_start_session_request_session_inputs import (
        LegacyStartSessionRequestSessionInputs as LegacyStartSessionRequestSessionInputs,
    )
    from .legacy_start_session_request_session_metadata import (
        LegacyStartSessionRequestSessionMetadata as LegacyStartSessionRequestSessionMetadata,
    )
    from .legacy_start_session_request_session_outputs import (
        LegacyStartSessionRequestSessionOutputs as LegacyStartSessionRequestSessionOutputs,
    )
    from .legacy_start_session_request_session_user_properties import (
        LegacyStartSessionRequestSessionUserProperties as LegacyStartSessionRequestSessionUserProperties,
    )
    from .legacy_update_dataset_request import (
        LegacyUpdateDatasetRequest as LegacyUpdateDatasetRequest,
    )
    from .legacy_update_event_request import (
        LegacyUpdateEventRequest as LegacyUpdateEventRequest,
    )
    from .legacy_update_event_request_config import (
        LegacyUpdateEventRequestConfig as LegacyUpdateEventRequestConfig,
    )
    from .legacy_update_event_request_feedback import (
        LegacyUpdateEventRequestFeedback as LegacyUpdateEventRequestFeedback,
    )
    from .legacy_update_event_request_metadata import (
        LegacyUpdateEventRequestMetadata as LegacyUpdateEventRequestMetadata,
    )
    from .legacy_update_event_request_metrics import (
        LegacyUpdateEventRequestMetrics as LegacyUpdateEventRequestMetrics,
    )
    from .legacy_update_event_request_outputs_type_0 import (
        LegacyUpdateEventRequestOutputsType0 as LegacyUpdateEventRequestOutputsType0,
    )
    from .legacy_update_event_request_user_properties import (
        LegacyUpdateEventRequestUserProperties as LegacyUpdateEventRequestUserProperties,
    )
    from .legacy_update_metric_request import (
        LegacyUpdateMetricRequest as LegacyUpdateMetricRequest,
    )
    from .legacy_update_metric_request_categories_item import (
        LegacyUpdateMetricRequestCategoriesItem as LegacyUpdateMetricRequestCategoriesItem,
    )
    from .legacy_update_metric_request_child_metrics_item import (
        LegacyUpdateMetricRequestChildMetricsItem as LegacyUpdateMetricRequestChildMetricsItem,
    )
    from .legacy_update_metric_request_filters import (
        LegacyUpdateMetricRequestFilters as LegacyUpdateMetricRequestFilters,
    )
    from .legacy_update_metric_request_return_type import (
        LegacyUpdateMetricRequestReturnType as LegacyUpdateMetricRequestReturnType,
    )
    from .legacy_update_metric_request_threshold_type_0 import (
        LegacyUpdateMetricRequestThresholdType0 as LegacyUpdateMetricRequestThresholdType0,
    )
    from .legacy_update_metric_request_type import (
        LegacyUpdateMetricRequestType as LegacyUpdateMetricRequestType,
    )
    from .metric_comparison import MetricComparison as MetricComparison
    from .metric_datapoints import MetricDatapoints as MetricDatapoints
    from .metric_detail import MetricDetail as MetricDetail
    from .metric_detail_metric_type import (
        MetricDetailMetricType as MetricDetailMetricType,
    )
    from .metric_item import MetricItem as MetricItem
    from .metric_item_categories_item import (
        MetricItemCategoriesItem as MetricItemCategoriesItem,
    )
    from .metric_item_child_metrics_item import (
        MetricItemChildMetricsItem as MetricItemChildMetricsItem,
    )
    from .metric_item_filters import MetricItemFilters as MetricItemFilters
    from .metric_item_return_type import MetricItemReturnType as MetricItemReturnType
    from .metric_item_threshold_type_0 import (
        MetricItemThresholdType0 as MetricItemThresholdType0,
    )
    from .metric_item_type import MetricItemType as MetricItemType
    from .metric_version import MetricVersion as MetricVersion
    from .metric_version_content import MetricVersionContent as MetricVersionContent
    from .metric_version_content_categories_item import (
        MetricVersionContentCategoriesItem as MetricVersionContentCategoriesItem,
    )
    from .metric_version_content_child_metrics_item import (
        MetricVersionContentChildMetricsItem as MetricVersionContentChildMetricsItem,
    )
    from .metric_version_content_filters import (
        MetricVersionContentFilters as MetricVersionContentFilters,
    )
    from .metric_version_content_request import (
        MetricVersionContentRequest as MetricVersionContentRequest,
    )
    from .metric_version_content_request_categories_item import (
        MetricVersionContentRequestCategoriesItem as MetricVersionContentRequestCategoriesItem,
    )
    from .metric_version_content_request_child_metrics_item import (
        MetricVersionContentRequestChildMetricsItem as MetricVersionContentRequestChildMetricsItem,
    )
    from .metric_version_content_request_filters import (
        MetricVersionContentRequestFilters as MetricVersionContentRequestFilters,
    )
    from .metric_version_content_request_return_type import (
        MetricVersionContentRequestReturnType as MetricVersionContentRequestReturnType,
    )
    from .metric_version_content_request_threshold_type_0 import (
        MetricVersionContentRequestThresholdType0 as MetricVersionContentRequestThresholdType0,
    )
    from .metric_version_content_request_type import (
        MetricVersionContentRequestType as MetricVersionContentRequestType,
    )
    from .metric_version_content_return_type import (
        MetricVersionContentReturnType as MetricVersionContentReturnType,
    )
    from .metric_version_content_threshold_type_0 import (
        MetricVersionContentThresholdType0 as MetricVersionContentThresholdType0,
    )
    from .metric_version_content_type import (
        MetricVersionContentType as MetricVersionContentType,
    )
    from .metrics_aggregation import MetricsAggregation as MetricsAggregation
    from .model_event import ModelEvent as ModelEvent
    from .model_event_config import ModelEventConfig as ModelEventConfig
    from .model_event_event_type import ModelEventEventType as ModelEventEventType
    from .model_event_feedback import ModelEventFeedback as ModelEventFeedback
    from .model_event_hyperparameters import (
        ModelEventHyperparameters as ModelEventHyperparameters,
    )
    from .model_event_inputs import ModelEventInputs as ModelEventInputs
    from .model_event_metadata import ModelEventMetadata as ModelEventMetadata
    from .model_event_metrics import ModelEventMetrics as ModelEventMetrics
    from .model_event_outputs import ModelEventOutputs as ModelEventOutputs
    from .model_event_usage import ModelEventUsage as ModelEventUsage
    from .model_event_user_properties import (
        ModelEventUserProperties as ModelEventUserProperties,
    )
    from .pagination import Pagination as Pagination
    from .passing_range import PassingRange as PassingRange
    from .post_event_batch_request import PostEventBatchRequest as PostEventBatchRequest
    from .post_event_batch_response import (
        PostEventBatchResponse as PostEventBatchResponse,
    )
    from .post_event_request import PostEventRequest as PostEventRequest
    from .post_event_request_config import (
        PostEventRequestConfig as PostEventRequestConfig,
    )
    from .post_event_request_event_type import (
        PostEventRequestEventType as PostEventRequestEventType,
    )
    from .post_event_request_feedback import (
        PostEventRequestFeedback as PostEventRequestFeedback,
    )
    from .post_event_request_inputs import (
        PostEventRequestInputs as PostEventRequestInputs,
    )
    from .post_event_request_metadata import (
        PostEventRequestMetadata as PostEventRequestMetadata,
    )
    from .post_event_request_metrics import (
        PostEventRequestMetrics as PostEventRequestMetrics,
    )
    from .post_event_request_outputs import (
        PostEventRequestOutputs as PostEventRequestOutputs,
    )
    from .post_event_request_user_properties import (
        PostEventRequestUserProperties as PostEventRequestUserProperties,
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
    from .post_model_event_batch_request import (
        PostModelEventBatchRequest as PostModelEventBatchRequest,
    )
    from .post_model_event_request import PostModelEventRequest as PostModelEventRequest
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
    from .post_session_start_response import (
        PostSessionStartResponse as PostSessionStartResponse,
    )
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
    from .query_filter import QueryFilter as QueryFilter
    from .relative_date_range import RelativeDateRange as RelativeDateRange
    from .remove_datapoint_response import (
        RemoveDatapointResponse as RemoveDatapointResponse,
    )
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format_type import ResponseFormatType as ResponseFormatType
    from .run_metric_request import RunMetricRequest as RunMetricRequest
    from .run_metric_request_event import RunMetricRequestEvent as RunMetricRequestEvent
    from .run_metric_request_event_feedback import (
        RunMetricRequestEventFeedback as RunMetricRequestEventFeedback,
    )
    from .run_metric_request_event_inputs import (
        RunMetricRequestEventInputs as RunMetricRequestEventInputs,
    )
    from .run_metric_request_event_outputs import (
        RunMetricRequestEventOutputs as RunMetricRequestEventOutputs,
    )
    from .run_metric_request_metric import (
        RunMetricRequestMetric as RunMetricRequestMetric,
    )
    from .run_metric_request_metric_categories_item import (
        RunMetricRequestMetricCategoriesItem as RunMetricRequestMetricCategoriesItem,
    )
    from .run_metric_request_metric_child_metrics_item import (
        RunMetricRequestMetricChildMetricsItem as RunMetricRequestMetricChildMetricsItem,
    )
    from .run_metric_request_metric_filters import (
        RunMetricRequestMetricFilters as RunMetricRequestMetricFilters,
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
    from .run_metric_response import RunMetricResponse as RunMetricResponse
    from .search_events_request import SearchEventsRequest as SearchEventsRequest
    from .search_events_request_date_range import (
        SearchEventsRequestDateRange as SearchEventsRequestDateRange,
    )
    from .selected_function import SelectedFunction as SelectedFunction
    from .selected_function_parameters import (
        SelectedFunctionParameters as SelectedFunctionParameters,
    )
    from .session_event_batch_request import (
        SessionEventBatchRequest as SessionEventBatchRequest,
    )
    from .session_properties import SessionProperties as SessionProperties
    from .session_properties_metadata import (
        SessionPropertiesMetadata as SessionPropertiesMetadata,
    )
    from .session_properties_user_properties import (
        SessionPropertiesUserProperties as SessionPropertiesUserProperties,
    )
    from .session_traces_response import SessionTracesResponse as SessionTracesResponse
    from .single_filter import SingleFilter as SingleFilter
    from .single_filter_operator import SingleFilterOperator as SingleFilterOperator
    from .single_filter_type import SingleFilterType as SingleFilterType
    from .start_session_request import StartSessionRequest as StartSessionRequest
    from .start_session_request_config import (
        StartSessionRequestConfig as StartSessionRequestConfig,
    )
    from .start_session_request_inputs import (
        StartSessionRequestInputs as StartSessionRequestInputs,
    )
    from .start_session_request_metadata import (
        StartSessionRequestMetadata as StartSessionRequestMetadata,
    )
    from .start_session_request_outputs import (
        StartSessionRequestOutputs as StartSessionRequestOutputs,
    )
    from .start_session_request_user_properties import (
        StartSessionRequestUserProperties as StartSessionRequestUserProperties,
    )
    from .template_item import TemplateItem as TemplateItem
    from .todo_schema import TODOSchema as TODOSchema
    from .update_annotation_queue_request import (
        UpdateAnnotationQueueRequest as UpdateAnnotationQueueRequest,
    )
    from .update_annotation_queue_request_filters import (
        UpdateAnnotationQueueRequestFilters as UpdateAnnotationQueueRequestFilters,
    )
    from .update_annotation_queue_response import (
        UpdateAnnotationQueueResponse as UpdateAnnotationQueueResponse,
    )
    from .update_annotation_queue_response_queue import (
        UpdateAnnotationQueueResponseQueue as UpdateAnnotationQueueResponseQueue,
    )
    from .update_annotation_queue_response_queue_filters import (
        UpdateAnnotationQueueResponseQueueFilters as UpdateAnnotationQueueResponseQueueFilters,
    )
    from .update_annotation_queue_response_queue_scope_type import (
        UpdateAnnotationQueueResponseQueueScopeType as UpdateAnnotationQueueResponseQueueScopeType,
    )
    from .update_chart_request import UpdateChartRequest as UpdateChartRequest
    from .update_chart_request_bucketing import (
        UpdateChartRequestBucketing as UpdateChartRequestBucketing,
    )
    from .update_chart_response import UpdateChartResponse as UpdateChartResponse
    from .update_chart_response_data import (
        UpdateChartResponseData as UpdateChartResponseData,
    )
    from .update_chart_response_data_date_range_type_0 import (
        UpdateChartResponseDataDateRangeType0 as UpdateChartResponseDataDateRangeType0,
    )
    from .update_chart_response_data_owner_profile_type_0 import (
        UpdateChartResponseDataOwnerProfileType0 as UpdateChartResponseDataOwnerProfileType0,
    )
    from .update_configuration_request import (
        UpdateConfigurationRequest as UpdateConfigurationRequest,
    )
    from .update_configuration_request_env_item import (
        UpdateConfigurationRequestEnvItem as UpdateConfigurationRequestEnvItem,
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
    from .update_event_request import UpdateEventRequest as UpdateEventRequest
    from .update_event_request_config import (
        UpdateEventRequestConfig as UpdateEventRequestConfig,
    )
    from .update_event_request_feedback import (
        UpdateEventRequestFeedback as UpdateEventRequestFeedback,
    )
    from .update_event_request_metadata import (
        UpdateEventRequestMetadata as UpdateEventRequestMetadata,
    )
    from .update_event_request_metrics import (
        UpdateEventRequestMetrics as UpdateEventRequestMetrics,
    )
    from .update_event_request_outputs_type_0 import (
        UpdateEventRequestOutputsType0 as UpdateEventRequestOutputsType0,
    )
    from .update_event_request_user_properties import (
        UpdateEventRequestUserProperties as UpdateEventRequestUserProperties,
    )
    from .update_metric_request import UpdateMetricRequest as UpdateMetricRequest
    from .update_metric_request_categories_item import (
        UpdateMetricRequestCategoriesItem as UpdateMetricRequestCategoriesItem,
    )
    from .update_metric_request_child_metrics_item import (
        UpdateMetricRequestChildMetricsItem as UpdateMetricRequestChildMetricsItem,
    )
    from .update_metric_request_filters import (
        UpdateMetricRequestFilters as UpdateMetricRequestFilters,
    )
    from .update_metric_request_return_type import (
        UpdateMetricRequestReturnType as UpdateMetricRequestReturnType,
    )
    from .update_metric_request_threshold import (
        UpdateMetricRequestThreshold as UpdateMetricRequestThreshold,
    )
    from .update_metric_request_type import (
        UpdateMetricRequestType as UpdateMetricRequestType,
    )
    from .update_metric_response import UpdateMetricResponse as UpdateMetricResponse

__all__ = (
    "AbsoluteDateRange",
    "AddDatapointsResponse",
    "AddDatapointsToDatasetRequest",
    "AddDatapointsToDatasetRequestDataItem",
    "AddSessionTracesRequest",
    "BatchCreateDatapointsRequest",
    "BatchCreateDatapointsRequestFiltersType0",
    "BatchCreateDatapointsRequestFiltersType1Item",
    "BatchCreateDatapointsResponse",
    "BatchDateRange",
    "CheckState",
    "ComparableEvent",
    "ComparableEventEvent1",
    "ComparableEventEvent2",
    "ConfigurationItem",
    "ConfigurationItemEnvItem",
    "ConfigurationItemType",
    "ConfigurationItemUserPropertiesType0",
    "ConfigurationParameters",
    "ConfigurationParametersCallType",
    "ConfigurationParametersForceFunction",
    "ConfigurationParametersFunctionCallParams",
    "ConfigurationParametersHyperparameters",
    "CreateAnnotationQueueRequest",
    "CreateAnnotationQueueRequestFilters",
    "CreateAnnotationQueueResponse",
    "CreateAnnotationQueueResponseQueue",
    "CreateAnnotationQueueResponseQueueFilters",
    "CreateAnnotationQueueResponseQueueScopeType",
    "CreateChartRequest",
    "CreateChartRequestBucketing",
    "CreateChartResponse",
    "CreateChartResponseData",
    "CreateChartResponseDataDateRangeType0",
    "CreateChartResponseDataOwnerProfileType0",
    "CreateConfigurationRequest",
    "CreateConfigurationRequestEnvItem",
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
    "CreateMetricRequest",
    "CreateMetricRequestCategoriesItem",
    "CreateMetricRequestChildMetricsItem",
    "CreateMetricRequestFilters",
    "CreateMetricRequestReturnType",
    "CreateMetricRequestThresholdType0",
    "CreateMetricRequestType",
    "CreateMetricResponse",
    "CreateMetricVersionRequest",
    "CreateMetricVersionResponse",
    "Datapoint",
    "DatapointGroundTruthType0",
    "DatapointHistoryItem",
    "DatapointInputs",
    "DatapointMapping",
    "DatapointMetadataType0",
    "DatapointResult",
    "Dataset",
    "DeleteAnnotationQueueResponse",
    "DeleteChartResponse",
    "DeleteConfigurationResponse",
    "DeleteDatapointParams",
    "DeleteDatapointResponse",
    "DeleteDatasetParams",
    "DeleteDatasetResponse",
    "DeleteExperimentRunParams",
    "DeleteExperimentRunResponse",
    "DeleteMetricResponse",
    "DeleteResult",
    "DeployMetricVersionResponse",
    "Event",
    "EventComparisonDetail",
    "EventComparisonDetailPresence",
    "EventDetail",
    "EventFeedback",
    "EventMetadata",
    "EventMetricData",
    "EventMetricDataMetadata",
    "EventMetricDataMetrics",
    "EventMetrics",
    "EventSearchFilter",
    "EventSearchFilterOperator",
    "EventSearchFilterType",
    "ExperimentRunObject",
    "ExperimentRunObjectConfiguration",
    "ExperimentRunObjectMetadata",
    "ExperimentRunObjectMetrics",
    "ExperimentRunObjectResults",
    "ExperimentSchemaField",
    "ExperimentSchemaMappingEntry",
    "ExportEventsResponse",
    "GetAnnotationQueueByIdResponse",
    "GetAnnotationQueueByIdResponseFilters",
    "GetAnnotationQueueByIdResponseScopeType",
    "GetAnnotationQueuesResponse",
    "GetAnnotationQueuesResponseQueuesItem",
    "GetAnnotationQueuesResponseQueuesItemFilters",
    "GetAnnotationQueuesResponseQueuesItemScopeType",
    "GetChartResponse",
    "GetChartResponseData",
    "GetChartResponseDataDateRangeType0",
    "GetChartResponseDataOwnerProfileType0",
    "GetChartsResponse",
    "GetChartsResponseDataItem",
    "GetChartsResponseDataItemDateRangeType0",
    "GetChartsResponseDataItemOwnerProfileType0",
    "GetConfigurationsQuery",
    "GetConfigurationsResponse",
    "GetDatapointParams",
    "GetDatapointResponse",
    "GetDatapointsQuery",
    "GetDatapointsResponse",
    "GetDatasetsResponse",
    "GetEventResponse",
    "GetEventResponseEvent",
    "GetEventResponseEventConfig",
    "GetEventResponseEventEventType",
    "GetEventResponseEventFeedback",
    "GetEventResponseEventInputs",
    "GetEventResponseEventMetadata",
    "GetEventResponseEventMetrics",
    "GetEventResponseEventOutputs",
    "GetEventResponseEventUserProperties",
    "GetEventsQuery",
    "GetEventsResponse",
    "GetEventsSchemaLegacyDateRangeOneOf1",
    "GetEventsSchemaResponse",
    "GetEventsSchemaResponseMappings",
    "GetExperimentCompareEventsFilterType1",
    "GetExperimentCompareEventsLegacyFilterType1",
    "GetExperimentCompareEventsResponse",
    "GetExperimentComparisonAggregateFunction",
    "GetExperimentComparisonFiltersType1Item",
    "GetExperimentComparisonLegacyFiltersType1Item",
    "GetExperimentResultLegacyAggregateFunction",
    "GetExperimentResultLegacyFiltersType1Item",
    "GetExperimentRunCompareResponse",
    "GetExperimentRunMetricsFiltersType1Item",
    "GetExperimentRunMetricsQuery",
    "GetExperimentRunMetricsResponse",
    "GetExperimentRunParams",
    "GetExperimentRunResponse",
    "GetExperimentRunResultResponse",
    "GetExperimentRunsQuery",
    "GetExperimentRunsQuerySortBy",
    "GetExperimentRunsQuerySortOrder",
    "GetExperimentRunsQueryStatus",
    "GetExperimentRunsResponse",
    "GetExperimentSummaryAggregateFunction",
    "GetExperimentSummaryFiltersType1Item",
    "GetMetricsQuery",
    "GetMetricsResponse",
    "GetMetricVersionsResponse",
    "GetRunSchemaDateRangeOneOf1",
    "GetRunsDateRangeOneOf1",
    "GetRunsSchemaDateRangeOneOf1",
    "GetRunsSortBy",
    "GetRunsSortOrder",
    "GetRunsStatus",
    "InsertResult",
    "LegacyDeleteDatasetQuery",
    "LegacyEvent",
    "LegacyEventConfig",
    "LegacyEventEventType",
    "LegacyEventFeedback",
    "LegacyEventInputs",
    "LegacyEventMetadata",
    "LegacyEventMetrics",
    "LegacyEventOutputs",
    "LegacyEventUserProperties",
    "LegacyExportEventsRequest",
    "LegacyExportEventsRequestDateRange",
    "LegacyGetEventsSchemaQuery",
    "LegacyGetExperimentRunCompareEventsQuery",
    "LegacyGetExperimentRunCompareEventsQueryFilterType1",
    "LegacyGetExperimentRunCompareParams",
    "LegacyGetExperimentRunCompareQuery",
    "LegacyGetExperimentRunResultQuery",
    "LegacyPostEventBatchRequest",
    "LegacyPostEventRequest",
    "LegacyPostEventRequestEvent",
    "LegacyPostEventRequestEventConfig",
    "LegacyPostEventRequestEventEventType",
    "LegacyPostEventRequestEventFeedback",
    "LegacyPostEventRequestEventInputs",
    "LegacyPostEventRequestEventMetadata",
    "LegacyPostEventRequestEventMetrics",
    "LegacyPostEventRequestEventOutputs",
    "LegacyPostEventRequestEventUserProperties",
    "LegacyRemoveDatapointFromDatasetParams",
    "LegacyRunMetricRequest",
    "LegacyRunMetricRequestEvent",
    "LegacyRunMetricRequestEventFeedback",
    "LegacyRunMetricRequestEventInputs",
    "LegacyRunMetricRequestEventOutputs",
    "LegacyRunMetricRequestMetric",
    "LegacyRunMetricRequestMetricCategoriesItem",
    "LegacyRunMetricRequestMetricChildMetricsItem",
    "LegacyRunMetricRequestMetricFilters",
    "LegacyRunMetricRequestMetricReturnType",
    "LegacyRunMetricRequestMetricThresholdType0",
    "LegacyRunMetricRequestMetricType",
    "LegacyStartSessionRequest",
    "LegacyStartSessionRequestSession",
    "LegacyStartSessionRequestSessionConfig",
    "LegacyStartSessionRequestSessionInputs",
    "LegacyStartSessionRequestSessionMetadata",
    "LegacyStartSessionRequestSessionOutputs",
    "LegacyStartSessionRequestSessionUserProperties",
    "LegacyUpdateDatasetRequest",
    "LegacyUpdateEventRequest",
    "LegacyUpdateEventRequestConfig",
    "LegacyUpdateEventRequestFeedback",
    "LegacyUpdateEventRequestMetadata",
    "LegacyUpdateEventRequestMetrics",
    "LegacyUpdateEventRequestOutputsType0",
    "LegacyUpdateEventRequestUserProperties",
    "LegacyUpdateMetricRequest",
    "LegacyUpdateMetricRequestCategoriesItem",
    "LegacyUpdateMetricRequestChildMetricsItem",
    "LegacyUpdateMetricRequestFilters",
    "LegacyUpdateMetricRequestReturnType",
    "LegacyUpdateMetricRequestThresholdType0",
    "LegacyUpdateMetricRequestType",
    "MetricComparison",
    "MetricDatapoints",
    "MetricDetail",
    "MetricDetailMetricType",
    "MetricItem",
    "MetricItemCategoriesItem",
    "MetricItemChildMetricsItem",
    "MetricItemFilters",
    "MetricItemReturnType",
    "MetricItemThresholdType0",
    "MetricItemType",
    "MetricsAggregation",
    "MetricVersion",
    "MetricVersionContent",
    "MetricVersionContentCategoriesItem",
    "MetricVersionContentChildMetricsItem",
    "MetricVersionContentFilters",
    "MetricVersionContentRequest",
    "MetricVersionContentRequestCategoriesItem",
    "MetricVersionContentRequestChildMetricsItem",
    "MetricVersionContentRequestFilters",
    "MetricVersionContentRequestReturnType",
    "MetricVersionContentRequestThresholdType0",
    "MetricVersionContentRequestType",
    "MetricVersionContentReturnType",
    "MetricVersionContentThresholdType0",
    "MetricVersionContentType",
    "ModelEvent",
    "ModelEventConfig",
    "ModelEventEventType",
    "ModelEventFeedback",
    "ModelEventHyperparameters",
    "ModelEventInputs",
    "ModelEventMetadata",
    "ModelEventMetrics",
    "ModelEventOutputs",
    "ModelEventUsage",
    "ModelEventUserProperties",
    "Pagination",
    "PassingRange",
    "PostEventBatchRequest",
    "PostEventBatchResponse",
    "PostEventRequest",
    "PostEventRequestConfig",
    "PostEventRequestEventType",
    "PostEventRequestFeedback",
    "PostEventRequestInputs",
    "PostEventRequestMetadata",
    "PostEventRequestMetrics",
    "PostEventRequestOutputs",
    "PostEventRequestUserProperties",
    "PostEventResponse",
    "PostExperimentRunRequest",
    "PostExperimentRunRequestConfiguration",
    "PostExperimentRunRequestMetadata",
    "PostExperimentRunRequestPassingRanges",
    "PostExperimentRunRequestResults",
    "PostExperimentRunRequestStatus",
    "PostExperimentRunResponse",
    "PostModelEventBatchRequest",
    "PostModelEventRequest",
    "PostSessionRequest",
    "PostSessionRequestFeedback",
    "PostSessionRequestMetadata",
    "PostSessionRequestMetrics",
    "PostSessionStartResponse",
    "PutExperimentRunRequest",
    "PutExperimentRunRequestConfiguration",
    "PutExperimentRunRequestMetadata",
    "PutExperimentRunRequestPassingRanges",
    "PutExperimentRunRequestResults",
    "PutExperimentRunRequestStatus",
    "PutExperimentRunResponse",
    "QueryFilter",
    "RelativeDateRange",
    "RemoveDatapointResponse",
    "ResponseFormat",
    "ResponseFormatType",
    "RunMetricRequest",
    "RunMetricRequestEvent",
    "RunMetricRequestEventFeedback",
    "RunMetricRequestEventInputs",
    "RunMetricRequestEventOutputs",
    "RunMetricRequestMetric",
    "RunMetricRequestMetricCategoriesItem",
    "RunMetricRequestMetricChildMetricsItem",
    "RunMetricRequestMetricFilters",
    "RunMetricRequestMetricReturnType",
    "RunMetricRequestMetricThresholdType0",
    "RunMetricRequestMetricType",
    "RunMetricResponse",
    "SearchEventsRequest",
    "SearchEventsRequestDateRange",
    "SelectedFunction",
    "SelectedFunctionParameters",
    "SessionEventBatchRequest",
    "SessionProperties",
    "SessionPropertiesMetadata",
    "SessionPropertiesUserProperties",
    "SessionTracesResponse",
    "SingleFilter",
    "SingleFilterOperator",
    "SingleFilterType",
    "StartSessionRequest",
    "StartSessionRequestConfig",
    "StartSessionRequestInputs",
    "StartSessionRequestMetadata",
    "StartSessionRequestOutputs",
    "StartSessionRequestUserProperties",
    "TemplateItem",
    "TODOSchema",
    "UpdateAnnotationQueueRequest",
    "UpdateAnnotationQueueRequestFilters",
    "UpdateAnnotationQueueResponse",
    "UpdateAnnotationQueueResponseQueue",
    "UpdateAnnotationQueueResponseQueueFilters",
    "UpdateAnnotationQueueResponseQueueScopeType",
    "UpdateChartRequest",
    "UpdateChartRequestBucketing",
    "UpdateChartResponse",
    "UpdateChartResponseData",
    "UpdateChartResponseDataDateRangeType0",
    "UpdateChartResponseDataOwnerProfileType0",
    "UpdateConfigurationRequest",
    "UpdateConfigurationRequestEnvItem",
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
    "UpdateEventRequest",
    "UpdateEventRequestConfig",
    "UpdateEventRequestFeedback",
    "UpdateEventRequestMetadata",
    "UpdateEventRequestMetrics",
    "UpdateEventRequestOutputsType0",
    "UpdateEventRequestUserProperties",
    "UpdateMetricRequest",
    "UpdateMetricRequestCategoriesItem",
    "UpdateMetricRequestChildMetricsItem",
    "UpdateMetricRequestFilters",
    "UpdateMetricRequestReturnType",
    "UpdateMetricRequestThreshold",
    "UpdateMetricRequestType",
    "UpdateMetricResponse",
)

_MODULES = {
    "AbsoluteDateRange": ".absolute_date_range",
    "AddDatapointsResponse": ".add_datapoints_response",
    "AddDatapointsToDatasetRequest": ".add_datapoints_to_dataset_request",
    "AddDatapointsToDatasetRequestDataItem": ".add_datapoints_to_dataset_request_data_item",
    "AddSessionTracesRequest": ".add_session_traces_request",
    "BatchCreateDatapointsRequest": ".batch_create_datapoints_request",
    "BatchCreateDatapointsRequestFiltersType0": ".batch_create_datapoints_request_filters_type_0",
    "BatchCreateDatapointsRequestFiltersType1Item": ".batch_create_datapoints_request_filters_type_1_item",
    "BatchCreateDatapointsResponse": ".batch_create_datapoints_response",
    "BatchDateRange": ".batch_date_range",
    "CheckState": ".check_state",
    "ComparableEvent": ".comparable_event",
    "ComparableEventEvent1": ".comparable_event_event_1",
    "ComparableEventEvent2": ".comparable_event_event_2",
    "ConfigurationItem": ".configuration_item",
    "ConfigurationItemEnvItem": ".configuration_item_env_item",
    "ConfigurationItemType": ".configuration_item_type",
    "ConfigurationItemUserPropertiesType0": ".configuration_item_user_properties_type_0",
    "ConfigurationParameters": ".configuration_parameters",
    "ConfigurationParametersCallType": ".configuration_parameters_call_type",
    "ConfigurationParametersForceFunction": ".configuration_parameters_force_function",
    "ConfigurationParametersFunctionCallParams": ".configuration_parameters_function_call_params",
    "ConfigurationParametersHyperparameters": ".configuration_parameters_hyperparameters",
    "CreateAnnotationQueueRequest": ".create_annotation_queue_request",
    "CreateAnnotationQueueRequestFilters": ".create_annotation_queue_request_filters",
    "CreateAnnotationQueueResponse": ".create_annotation_queue_response",
    "CreateAnnotationQueueResponseQueue": ".create_annotation_queue_response_queue",
    "CreateAnnotationQueueResponseQueueFilters": ".create_annotation_queue_response_queue_filters",
    "CreateAnnotationQueueResponseQueueScopeType": ".create_annotation_queue_response_queue_scope_type",
    "CreateChartRequest": ".create_chart_request",
    "CreateChartRequestBucketing": ".create_chart_request_bucketing",
    "CreateChartResponse": ".create_chart_response",
    "CreateChartResponseData": ".create_chart_response_data",
    "CreateChartResponseDataDateRangeType0": ".create_chart_response_data_date_range_type_0",
    "CreateChartResponseDataOwnerProfileType0": ".create_chart_response_data_owner_profile_type_0",
    "CreateConfigurationRequest": ".create_configuration_request",
    "CreateConfigurationRequestEnvItem": ".create_configuration_request_env_item",
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
    "CreateMetricRequest": ".create_metric_request",
    "CreateMetricRequestCategoriesItem": ".create_metric_request_categories_item",
    "CreateMetricRequestChildMetricsItem": ".create_metric_request_child_metrics_item",
    "CreateMetricRequestFilters": ".create_metric_request_filters",
    "CreateMetricRequestReturnType": ".create_metric_request_return_type",
    "CreateMetricRequestThresholdType0": ".create_metric_request_threshold_type_0",
    "CreateMetricRequestType": ".create_metric_request_type",
    "CreateMetricResponse": ".create_metric_response",
    "CreateMetricVersionRequest": ".create_metric_version_request",
    "CreateMetricVersionResponse": ".create_metric_version_response",
    "Datapoint": ".datapoint",
    "DatapointGroundTruthType0": ".datapoint_ground_truth_type_0",
    "DatapointHistoryItem": ".datapoint_history_item",
    "DatapointInputs": ".datapoint_inputs",
    "DatapointMapping": ".datapoint_mapping",
    "DatapointMetadataType0": ".datapoint_metadata_type_0",
    "DatapointResult": ".datapoint_result",
    "Dataset": ".dataset",
    "DeleteAnnotationQueueResponse": ".delete_annotation_queue_response",
    "DeleteChartResponse": ".delete_chart_response",
    "DeleteConfigurationResponse": ".delete_configuration_response",
    "DeleteDatapointParams": ".delete_datapoint_params",
    "DeleteDatapointResponse": ".delete_datapoint_response",
    "DeleteDatasetParams": ".delete_dataset_params",
    "DeleteDatasetResponse": ".delete_dataset_response",
    "DeleteExperimentRunParams": ".delete_experiment_run_params",
    "DeleteExperimentRunResponse": ".delete_experiment_run_response",
    "DeleteMetricResponse": ".delete_metric_response",
    "DeleteResult": ".delete_result",
    "DeployMetricVersionResponse": ".deploy_metric_version_response",
    "Event": ".event",
    "EventComparisonDetail": ".event_comparison_detail",
    "EventComparisonDetailPresence": ".event_comparison_detail_presence",
    "EventDetail": ".event_detail",
    "EventFeedback": ".event_feedback",
    "EventMetadata": ".event_metadata",
    "EventMetricData": ".event_metric_data",
    "EventMetricDataMetadata": ".event_metric_data_metadata",
    "EventMetricDataMetrics": ".event_metric_data_metrics",
    "EventMetrics": ".event_metrics",
    "EventSearchFilter": ".event_search_filter",
    "EventSearchFilterOperator": ".event_search_filter_operator",
    "EventSearchFilterType": ".event_search_filter_type",
    "ExperimentRunObject": ".experiment_run_object",
    "ExperimentRunObjectConfiguration": ".experiment_run_object_configuration",
    "ExperimentRunObjectMetadata": ".experiment_run_object_metadata",
    "ExperimentRunObjectMetrics": ".experiment_run_object_metrics",
    "ExperimentRunObjectResults": ".experiment_run_object_results",
    "ExperimentSchemaField": ".experiment_schema_field",
    "ExperimentSchemaMappingEntry": ".experiment_schema_mapping_entry",
    "ExportEventsResponse": ".export_events_response",
    "GetAnnotationQueueByIdResponse": ".get_annotation_queue_by_id_response",
    "GetAnnotationQueueByIdResponseFilters": ".get_annotation_queue_by_id_response_filters",
    "GetAnnotationQueueByIdResponseScopeType": ".get_annotation_queue_by_id_response_scope_type",
    "GetAnnotationQueuesResponse": ".get_annotation_queues_response",
    "GetAnnotationQueuesResponseQueuesItem": ".get_annotation_queues_response_queues_item",
    "GetAnnotationQueuesResponseQueuesItemFilters": ".get_annotation_queues_response_queues_item_filters",
    "GetAnnotationQueuesResponseQueuesItemScopeType": ".get_annotation_queues_response_queues_item_scope_type",
    "GetChartResponse": ".get_chart_response",
    "GetChartResponseData": ".get_chart_response_data",
    "GetChartResponseDataDateRangeType0": ".get_chart_response_data_date_range_type_0",
    "GetChartResponseDataOwnerProfileType0": ".get_chart_response_data_owner_profile_type_0",
    "GetChartsResponse": ".get_charts_response",
    "GetChartsResponseDataItem": ".get_charts_response_data_item",
    "GetChartsResponseDataItemDateRangeType0": ".get_charts_response_data_item_date_range_type_0",
    "GetChartsResponseDataItemOwnerProfileType0": ".get_charts_response_data_item_owner_profile_type_0",
    "GetConfigurationsQuery": ".get_configurations_query",
    "GetConfigurationsResponse": ".get_configurations_response",
    "GetDatapointParams": ".get_datapoint_params",
    "GetDatapointResponse": ".get_datapoint_response",
    "GetDatapointsQuery": ".get_datapoints_query",
    "GetDatapointsResponse": ".get_datapoints_response",
    "GetDatasetsResponse": ".get_datasets_response",
    "GetEventResponse": ".get_event_response",
    "GetEventResponseEvent": ".get_event_response_event",
    "GetEventResponseEventConfig": ".get_event_response_event_config",
    "GetEventResponseEventEventType": ".get_event_response_event_event_type",
    "GetEventResponseEventFeedback": ".get_event_response_event_feedback",
    "GetEventResponseEventInputs": ".get_event_response_event_inputs",
    "GetEventResponseEventMetadata": ".get_event_response_event_metadata",
    "GetEventResponseEventMetrics": ".get_event_response_event_metrics",
    "GetEventResponseEventOutputs": ".get_event_response_event_outputs",
    "GetEventResponseEventUserProperties": ".get_event_response_event_user_properties",
    "GetEventsQuery": ".get_events_query",
    "GetEventsResponse": ".get_events_response",
    "GetEventsSchemaLegacyDateRangeOneOf1": ".get_events_schema_legacy_date_range_one_of_1",
    "GetEventsSchemaResponse": ".get_events_schema_response",
    "GetEventsSchemaResponseMappings": ".get_events_schema_response_mappings",
    "GetExperimentCompareEventsFilterType1": ".get_experiment_compare_events_filter_type_1",
    "GetExperimentCompareEventsLegacyFilterType1": ".get_experiment_compare_events_legacy_filter_type_1",
    "GetExperimentCompareEventsResponse": ".get_experiment_compare_events_response",
    "GetExperimentComparisonAggregateFunction": ".get_experiment_comparison_aggregate_function",
    "GetExperimentComparisonFiltersType1Item": ".get_experiment_comparison_filters_type_1_item",
    "GetExperimentComparisonLegacyFiltersType1Item": ".get_experiment_comparison_legacy_filters_type_1_item",
    "GetExperimentResultLegacyAggregateFunction": ".get_experiment_result_legacy_aggregate_function",
    "GetExperimentResultLegacyFiltersType1Item": ".get_experiment_result_legacy_filters_type_1_item",
    "GetExperimentRunCompareResponse": ".get_experiment_run_compare_response",
    "GetExperimentRunMetricsFiltersType1Item": ".get_experiment_run_metrics_filters_type_1_item",
    "GetExperimentRunMetricsQuery": ".get_experiment_run_metrics_query",
    "GetExperimentRunMetricsResponse": ".get_experiment_run_metrics_response",
    "GetExperimentRunParams": ".get_experiment_run_params",
    "GetExperimentRunResponse": ".get_experiment_run_response",
    "GetExperimentRunResultResponse": ".get_experiment_run_result_response",
    "GetExperimentRunsQuery": ".get_experiment_runs_query",
    "GetExperimentRunsQuerySortBy": ".get_experiment_runs_query_sort_by",
    "GetExperimentRunsQuerySortOrder": ".get_experiment_runs_query_sort_order",
    "GetExperimentRunsQueryStatus": ".get_experiment_runs_query_status",
    "GetExperimentRunsResponse": ".get_experiment_runs_response",
    "GetExperimentSummaryAggregateFunction": ".get_experiment_summary_aggregate_function",
    "GetExperimentSummaryFiltersType1Item": ".get_experiment_summary_filters_type_1_item",
    "GetMetricVersionsResponse": ".get_metric_versions_response",
    "GetMetricsQuery": ".get_metrics_query",
    "GetMetricsResponse": ".get_metrics_response",
    "GetRunSchemaDateRangeOneOf1": ".get_run_schema_date_range_one_of_1",
    "GetRunsDateRangeOneOf1": ".get_runs_date_range_one_of_1",
    "GetRunsSchemaDateRangeOneOf1": ".get_runs_schema_date_range_one_of_1",
    "GetRunsSortBy": ".get_runs_sort_by",
    "GetRunsSortOrder": ".get_runs_sort_order",
    "GetRunsStatus": ".get_runs_status",
    "InsertResult": ".insert_result",
    "LegacyDeleteDatasetQuery": ".legacy_delete_dataset_query",
    "LegacyEvent": ".legacy_event",
    "LegacyEventConfig": ".legacy_event_config",
    "LegacyEventEventType": ".legacy_event_event_type",
    "LegacyEventFeedback": ".legacy_event_feedback",
    "LegacyEventInputs": ".legacy_event_inputs",
    "LegacyEventMetadata": ".legacy_event_metadata",
    "LegacyEventMetrics": ".legacy_event_metrics",
    "LegacyEventOutputs": ".legacy_event_outputs",
    "LegacyEventUserProperties": ".legacy_event_user_properties",
    "LegacyExportEventsRequest": ".legacy_export_events_request",
    "LegacyExportEventsRequestDateRange": ".legacy_export_events_request_date_range",
    "LegacyGetEventsSchemaQuery": ".legacy_get_events_schema_query",
    "LegacyGetExperimentRunCompareEventsQuery": ".legacy_get_experiment_run_compare_events_query",
    "LegacyGetExperimentRunCompareEventsQueryFilterType1": ".legacy_get_experiment_run_compare_events_query_filter_type_1",
    "LegacyGetExperimentRunCompareParams": ".legacy_get_experiment_run_compare_params",
    "LegacyGetExperimentRunCompareQuery": ".legacy_get_experiment_run_compare_query",
    "LegacyGetExperimentRunResultQuery": ".legacy_get_experiment_run_result_query",
    "LegacyPostEventBatchRequest": ".legacy_post_event_batch_request",
    "LegacyPostEventRequest": ".legacy_post_event_request",
    "LegacyPostEventRequestEvent": ".legacy_post_event_request_event",
    "LegacyPostEventRequestEventConfig": ".legacy_post_event_request_event_config",
    "LegacyPostEventRequestEventEventType": ".legacy_post_event_request_event_event_type",
    "LegacyPostEventRequestEventFeedback": ".legacy_post_event_request_event_feedback",
    "LegacyPostEventRequestEventInputs": ".legacy_post_event_request_event_inputs",
    "LegacyPostEventRequestEventMetadata": ".legacy_post_event_request_event_metadata",
    "LegacyPostEventRequestEventMetrics": ".legacy_post_event_request_event_metrics",
    "LegacyPostEventRequestEventOutputs": ".legacy_post_event_request_event_outputs",
    "LegacyPostEventRequestEventUserProperties": ".legacy_post_event_request_event_user_properties",
    "LegacyRemoveDatapointFromDatasetParams": ".legacy_remove_datapoint_from_dataset_params",
    "LegacyRunMetricRequest": ".legacy_run_metric_request",
    "LegacyRunMetricRequestEvent": ".legacy_run_metric_request_event",
    "LegacyRunMetricRequestEventFeedback": ".legacy_run_metric_request_event_feedback",
    "LegacyRunMetricRequestEventInputs": ".legacy_run_metric_request_event_inputs",
    "LegacyRunMetricRequestEventOutputs": ".legacy_run_metric_request_event_outputs",
    "LegacyRunMetricRequestMetric": ".legacy_run_metric_request_metric",
    "LegacyRunMetricRequestMetricCategoriesItem": ".legacy_run_metric_request_metric_categories_item",
    "LegacyRunMetricRequestMetricChildMetricsItem": ".legacy_run_metric_request_metric_child_metrics_item",
    "LegacyRunMetricRequestMetricFilters": ".legacy_run_metric_request_metric_filters",
    "LegacyRunMetricRequestMetricReturnType": ".legacy_run_metric_request_metric_return_type",
    "LegacyRunMetricRequestMetricThresholdType0": ".legacy_run_metric_request_metric_threshold_type_0",
    "LegacyRunMetricRequestMetricType": ".legacy_run_metric_request_metric_type",
    "LegacyStartSessionRequest": ".legacy_start_session_request",
    "LegacyStartSessionRequestSession": ".legacy_start_session_request_session",
    "LegacyStartSessionRequestSessionConfig": ".legacy_start_session_request_session_config",
    "LegacyStartSessionRequestSessionInputs": ".legacy_start_session_request_session_inputs",
    "LegacyStartSessionRequestSessionMetadata": ".legacy_start_session_request_session_metadata",
    "LegacyStartSessionRequestSessionOutputs": ".legacy_start_session_request_session_outputs",
    "LegacyStartSessionRequestSessionUserProperties": ".legacy_start_session_request_session_user_properties",
    "LegacyUpdateDatasetRequest": ".legacy_update_dataset_request",
    "LegacyUpdateEventRequest": ".legacy_update_event_request",
    "LegacyUpdateEventRequestConfig": ".legacy_update_event_request_config",
    "LegacyUpdateEventRequestFeedback": ".legacy_update_event_request_feedback",
    "LegacyUpdateEventRequestMetadata": ".legacy_update_event_request_metadata",
    "LegacyUpdateEventRequestMetrics": ".legacy_update_event_request_metrics",
    "LegacyUpdateEventRequestOutputsType0": ".legacy_update_event_request_outputs_type_0",
    "LegacyUpdateEventRequestUserProperties": ".legacy_update_event_request_user_properties",
    "LegacyUpdateMetricRequest": ".legacy_update_metric_request",
    "LegacyUpdateMetricRequestCategoriesItem": ".legacy_update_metric_request_categories_item",
    "LegacyUpdateMetricRequestChildMetricsItem": ".legacy_update_metric_request_child_metrics_item",
    "LegacyUpdateMetricRequestFilters": ".legacy_update_metric_request_filters",
    "LegacyUpdateMetricRequestReturnType": ".legacy_update_metric_request_return_type",
    "LegacyUpdateMetricRequestThresholdType0": ".legacy_update_metric_request_threshold_type_0",
    "LegacyUpdateMetricRequestType": ".legacy_update_metric_request_type",
    "MetricComparison": ".metric_comparison",
    "MetricDatapoints": ".metric_datapoints",
    "MetricDetail": ".metric_detail",
    "MetricDetailMetricType": ".metric_detail_metric_type",
    "MetricItem": ".metric_item",
    "MetricItemCategoriesItem": ".metric_item_categories_item",
    "MetricItemChildMetricsItem": ".metric_item_child_metrics_item",
    "MetricItemFilters": ".metric_item_filters",
    "MetricItemReturnType": ".metric_item_return_type",
    "MetricItemThresholdType0": ".metric_item_threshold_type_0",
    "MetricItemType": ".metric_item_type",
    "MetricVersion": ".metric_version",
    "MetricVersionContent": ".metric_version_content",
    "MetricVersionContentCategoriesItem": ".metric_version_content_categories_item",
    "MetricVersionContentChildMetricsItem": ".metric_version_content_child_metrics_item",
    "MetricVersionContentFilters": ".metric_version_content_filters",
    "MetricVersionContentRequest": ".metric_version_content_request",
    "MetricVersionContentRequestCategoriesItem": ".metric_version_content_request_categories_item",
    "MetricVersionContentRequestChildMetricsItem": ".metric_version_content_request_child_metrics_item",
    "MetricVersionContentRequestFilters": ".metric_version_content_request_filters",
    "MetricVersionContentRequestReturnType": ".metric_version_content_request_return_type",
    "MetricVersionContentRequestThresholdType0": ".metric_version_content_request_threshold_type_0",
    "MetricVersionContentRequestType": ".metric_version_content_request_type",
    "MetricVersionContentReturnType": ".metric_version_content_return_type",
    "MetricVersionContentThresholdType0": ".metric_version_content_threshold_type_0",
    "MetricVersionContentType": ".metric_version_content_type",
    "MetricsAggregation": ".metrics_aggregation",
    "ModelEvent": ".model_event",
    "ModelEventConfig": ".model_event_config",
    "ModelEventEventType": ".model_event_event_type",
    "ModelEventFeedback": ".model_event_feedback",
    "ModelEventHyperparameters": ".model_event_hyperparameters",
    "ModelEventInputs": ".model_event_inputs",
    "ModelEventMetadata": ".model_event_metadata",
    "ModelEventMetrics": ".model_event_metrics",
    "ModelEventOutputs": ".model_event_outputs",
    "ModelEventUsage": ".model_event_usage",
    "ModelEventUserProperties": ".model_event_user_properties",
    "Pagination": ".pagination",
    "PassingRange": ".passing_range",
    "PostEventBatchRequest": ".post_event_batch_request",
    "PostEventBatchResponse": ".post_event_batch_response",
    "PostEventRequest": ".post_event_request",
    "PostEventRequestConfig": ".post_event_request_config",
    "PostEventRequestEventType": ".post_event_request_event_type",
    "PostEventRequestFeedback": ".post_event_request_feedback",
    "PostEventRequestInputs": ".post_event_request_inputs",
    "PostEventRequestMetadata": ".post_event_request_metadata",
    "PostEventRequestMetrics": ".post_event_request_metrics",
    "PostEventRequestOutputs": ".post_event_request_outputs",
    "PostEventRequestUserProperties": ".post_event_request_user_properties",
    "PostEventResponse": ".post_event_response",
    "PostExperimentRunRequest": ".post_experiment_run_request",
    "PostExperimentRunRequestConfiguration": ".post_experiment_run_request_configuration",
    "PostExperimentRunRequestMetadata": ".post_experiment_run_request_metadata",
    "PostExperimentRunRequestPassingRanges": ".post_experiment_run_request_passing_ranges",
    "PostExperimentRunRequestResults": ".post_experiment_run_request_results",
    "PostExperimentRunRequestStatus": ".post_experiment_run_request_status",
    "PostExperimentRunResponse": ".post_experiment_run_response",
    "PostModelEventBatchRequest": ".post_model_event_batch_request",
    "PostModelEventRequest": ".post_model_event_request",
    "PostSessionRequest": ".post_session_request",
    "PostSessionRequestFeedback": ".post_session_request_feedback",
    "PostSessionRequestMetadata": ".post_session_request_metadata",
    "PostSessionRequestMetrics": ".post_session_request_metrics",
    "PostSessionStartResponse": ".post_session_start_response",
    "PutExperimentRunRequest": ".put_experiment_run_request",
    "PutExperimentRunRequestConfiguration": ".put_experiment_run_request_configuration",
    "PutExperimentRunRequestMetadata": ".put_experiment_run_request_metadata",
    "PutExperimentRunRequestPassingRanges": ".put_experiment_run_request_passing_ranges",
    "PutExperimentRunRequestResults": ".put_experiment_run_request_results",
    "PutExperimentRunRequestStatus": ".put_experiment_run_request_status",
    "PutExperimentRunResponse": ".put_experiment_run_response",
    "QueryFilter": ".query_filter",
    "RelativeDateRange": ".relative_date_range",
    "RemoveDatapointResponse": ".remove_datapoint_response",
    "ResponseFormat": ".response_format",
    "ResponseFormatType": ".response_format_type",
    "RunMetricRequest": ".run_metric_request",
    "RunMetricRequestEvent": ".run_metric_request_event",
    "RunMetricRequestEventFeedback": ".run_metric_request_event_feedback",
    "RunMetricRequestEventInputs": ".run_metric_request_event_inputs",
    "RunMetricRequestEventOutputs": ".run_metric_request_event_outputs",
    "RunMetricRequestMetric": ".run_metric_request_metric",
    "RunMetricRequestMetricCategoriesItem": ".run_metric_request_metric_categories_item",
    "RunMetricRequestMetricChildMetricsItem": ".run_metric_request_metric_child_metrics_item",
    "RunMetricRequestMetricFilters": ".run_metric_request_metric_filters",
    "RunMetricRequestMetricReturnType": ".run_metric_request_metric_return_type",
    "RunMetricRequestMetricThresholdType0": ".run_metric_request_metric_threshold_type_0",
    "RunMetricRequestMetricType": ".run_metric_request_metric_type",
    "RunMetricResponse": ".run_metric_response",
    "SearchEventsRequest": ".search_events_request",
    "SearchEventsRequestDateRange": ".search_events_request_date_range",
    "SelectedFunction": ".selected_function",
    "SelectedFunctionParameters": ".selected_function_parameters",
    "SessionEventBatchRequest": ".session_event_batch_request",
    "SessionProperties": ".session_properties",
    "SessionPropertiesMetadata": ".session_properties_metadata",
    "SessionPropertiesUserProperties": ".session_properties_user_properties",
    "SessionTracesResponse": ".session_traces_response",
    "SingleFilter": ".single_filter",
    "SingleFilterOperator": ".single_filter_operator",
    "SingleFilterType": ".single_filter_type",
    "StartSessionRequest": ".start_session_request",
    "StartSessionRequestConfig": ".start_session_request_config",
    "StartSessionRequestInputs": ".start_session_request_inputs",
    "StartSessionRequestMetadata": ".start_session_request_metadata",
    "StartSessionRequestOutputs": ".start_session_request_outputs",
    "StartSessionRequestUserProperties": ".start_session_request_user_properties",
    "TemplateItem": ".template_item",
    "TODOSchema": ".todo_schema",
    "UpdateAnnotationQueueRequest": ".update_annotation_queue_request",
    "UpdateAnnotationQueueRequestFilters": ".update_annotation_queue_request_filters",
    "UpdateAnnotationQueueResponse": ".update_annotation_queue_response",
    "UpdateAnnotationQueueResponseQueue": ".update_annotation_queue_response_queue",
    "UpdateAnnotationQueueResponseQueueFilters": ".update_annotation_queue_response_queue_filters",
    "UpdateAnnotationQueueResponseQueueScopeType": ".update_annotation_queue_response_queue_scope_type",
    "UpdateChartRequest": ".update_chart_request",
    "UpdateChartRequestBucketing": ".update_chart_request_bucketing",
    "UpdateChartResponse": ".update_chart_response",
    "UpdateChartResponseData": ".update_chart_response_data",
    "UpdateChartResponseDataDateRangeType0": ".update_chart_response_data_date_range_type_0",
    "UpdateChartResponseDataOwnerProfileType0": ".update_chart_response_data_owner_profile_type_0",
    "UpdateConfigurationRequest": ".update_configuration_request",
    "UpdateConfigurationRequestEnvItem": ".update_configuration_request_env_item",
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
    "UpdateEventRequest": ".update_event_request",
    "UpdateEventRequestConfig": ".update_event_request_config",
    "UpdateEventRequestFeedback": ".update_event_request_feedback",
    "UpdateEventRequestMetadata": ".update_event_request_metadata",
    "UpdateEventRequestMetrics": ".update_event_request_metrics",
    "UpdateEventRequestOutputsType0": ".update_event_request_outputs_type_0",
    "UpdateEventRequestUserProperties": ".update_event_request_user_properties",
    "UpdateMetricRequest": ".update_metric_request",
    "UpdateMetricRequestCategoriesItem": ".update_metric_request_categories_item",
    "UpdateMetricRequestChildMetricsItem": ".update_metric_request_child_metrics_item",
    "UpdateMetricRequestFilters": ".update_metric_request_filters",
    "UpdateMetricRequestReturnType": ".update_metric_request_return_type",
    "UpdateMetricRequestThreshold": ".update_metric_request_threshold",
    "UpdateMetricRequestType": ".update_metric_request_type",
    "UpdateMetricResponse": ".update_metric_response",
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
