"""Tests of plugins/checks."""
