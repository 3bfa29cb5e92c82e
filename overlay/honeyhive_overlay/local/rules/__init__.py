"""What the service does with data, as pure functions: no request, no store, no clock of their own."""
