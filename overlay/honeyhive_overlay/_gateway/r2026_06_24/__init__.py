"""Revision 2026-06-24: bodies without wrappers, ids in paths, and charts, queues and versions of metrics."""
