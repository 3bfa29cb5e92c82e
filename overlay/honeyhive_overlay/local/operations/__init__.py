"""The operations, as functions from a checked call to an answer. Several revisions may share one."""
