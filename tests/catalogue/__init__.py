"""Tests of the catalogue: reading, schema and messages."""
