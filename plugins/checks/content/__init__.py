"""Promises about content, each a function of the library."""
