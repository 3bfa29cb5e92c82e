"""Every request of the API, declared once for all revisions: one module a resource."""
