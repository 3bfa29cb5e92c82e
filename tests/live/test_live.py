"""The integration tests that need only a client, run against a real deployment."""

from __future__ import annotations

from tests.integration.test_datasets_integration import test_a_dataset_is_created_found_updated_and_deleted
from tests.integration.test_experiments_integration import (
    test_a_comparison_lists_common_datapoints_and_improvements,
    test_a_result_covers_only_events_that_match_the_filters,
    test_a_result_lists_passed_and_failed_datapoints,
    test_a_run_is_created_updated_listed_and_deleted,
    test_compare_events_returns_pairs_with_the_new_event_first,
    test_metrics_returns_one_entry_per_event,
    test_results_of_an_unknown_run_raise_not_found,
)
from tests.integration.test_honeyhive_attributes_backend_integration import (
    test_attribute_access_works_wherever_an_event_comes_from,
    test_events_are_found_by_their_attributes,
    test_every_attribute_of_an_event_is_returned,
    test_times_are_milliseconds_and_aware_datetimes,
    test_updated_attributes_are_returned_by_every_operation,
)
from tests.integration.test_metrics_api import test_create_metric, test_get_metric, test_list_metrics
from tests.integration.test_projects_api import test_get_project, test_list_projects
from tests.integration.test_simple_integration import (
    test_an_unknown_session_is_not_found,
    test_basic_configuration_creation_and_retrieval,
    test_basic_datapoint_creation_and_retrieval,
    test_model_serialization_workflow,
    test_session_event_workflow_with_validation,
)

__all__ = [
    "test_a_comparison_lists_common_datapoints_and_improvements",
    "test_a_dataset_is_created_found_updated_and_deleted",
    "test_a_result_covers_only_events_that_match_the_filters",
    "test_a_result_lists_passed_and_failed_datapoints",
    "test_a_run_is_created_updated_listed_and_deleted",
    "test_an_unknown_session_is_not_found",
    "test_attribute_access_works_wherever_an_event_comes_from",
    "test_basic_configuration_creation_and_retrieval",
    "test_basic_datapoint_creation_and_retrieval",
    "test_compare_events_returns_pairs_with_the_new_event_first",
    "test_create_metric",
    "test_events_are_found_by_their_attributes",
    "test_every_attribute_of_an_event_is_returned",
    "test_get_metric",
    "test_get_project",
    "test_list_metrics",
    "test_list_projects",
    "test_metrics_returns_one_entry_per_event",
    "test_model_serialization_workflow",
    "test_results_of_an_unknown_run_raise_not_found",
    "test_session_event_workflow_with_validation",
    "test_times_are_milliseconds_and_aware_datetimes",
    "test_updated_attributes_are_returned_by_every_operation",
]
