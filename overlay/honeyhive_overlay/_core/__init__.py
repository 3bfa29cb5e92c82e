"""The client's thinking: no network, no colour (neither sync nor async), nothing of one revision."""
