"""Promises about pages as they will be served."""
