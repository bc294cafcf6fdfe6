"""Tests of the schema: kinds of value, and how fields are stated."""
