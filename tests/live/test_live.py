"""The scenarios of the integration tests, against a real deployment: those that need nothing but a client."""

from __future__ import annotations

from tests.integration.test_datasets_integration import test_a_dataset_is_created_found_changed_and_deleted
from tests.integration.test_experiments_integration import (
    test_a_comparison_lists_common_datapoints_and_what_improved,
    test_a_result_counts_only_what_the_filters_let_through,
    test_a_result_says_what_passed,
    test_a_run_is_created_changed_listed_and_deleted,
    test_compared_events_come_in_pairs_new_first,
    test_raw_metrics_are_one_entry_an_event,
    test_results_of_an_unknown_run_are_not_found,
)
from tests.integration.test_honeyhive_attributes_backend_integration import (
    test_a_change_of_attributes_shows_wherever_they_are_read,
    test_events_are_found_by_their_attributes,
    test_every_attribute_of_an_event_comes_back,
    test_one_attribute_serves_what_a_helper_was_for,
    test_times_are_milliseconds_and_aware_datetimes,
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
    "test_a_change_of_attributes_shows_wherever_they_are_read",
    "test_a_comparison_lists_common_datapoints_and_what_improved",
    "test_a_dataset_is_created_found_changed_and_deleted",
    "test_a_result_counts_only_what_the_filters_let_through",
    "test_a_result_says_what_passed",
    "test_a_run_is_created_changed_listed_and_deleted",
    "test_an_unknown_session_is_not_found",
    "test_basic_configuration_creation_and_retrieval",
    "test_basic_datapoint_creation_and_retrieval",
    "test_compared_events_come_in_pairs_new_first",
    "test_create_metric",
    "test_events_are_found_by_their_attributes",
    "test_every_attribute_of_an_event_comes_back",
    "test_get_metric",
    "test_get_project",
    "test_list_metrics",
    "test_list_projects",
    "test_model_serialization_workflow",
    "test_one_attribute_serves_what_a_helper_was_for",
    "test_raw_metrics_are_one_entry_an_event",
    "test_results_of_an_unknown_run_are_not_found",
    "test_session_event_workflow_with_validation",
    "test_times_are_milliseconds_and_aware_datetimes",
]
