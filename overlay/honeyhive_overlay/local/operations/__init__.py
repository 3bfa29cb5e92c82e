"""The operations of the API: functions from a valid request to a response. Revisions share them."""
