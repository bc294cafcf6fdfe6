"""Tests of plugins/portal."""
