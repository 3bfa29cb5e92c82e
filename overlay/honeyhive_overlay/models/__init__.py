"""What the server knows, as frozen attrs classes: data only, one file per resource."""
