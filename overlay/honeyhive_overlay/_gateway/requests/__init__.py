"""Declare every request of the API once for all revisions, in one module per resource."""
