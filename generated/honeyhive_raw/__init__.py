"""The raw clients, one package per revision. Generated: do not edit."""
