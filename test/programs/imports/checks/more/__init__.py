"""More tests."""
