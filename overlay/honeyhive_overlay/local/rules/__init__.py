"""The behaviour of the service as pure functions, without requests, a store or a clock."""
