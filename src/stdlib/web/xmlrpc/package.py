"""Calls to procedures elsewhere, written as XML."""
