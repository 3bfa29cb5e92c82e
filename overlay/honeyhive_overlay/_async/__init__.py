"""The async half of the client."""
