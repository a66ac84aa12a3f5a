"""Tests that a program beside them finds."""
import os


def load_tests(loader, standard_tests, pattern):
    found = loader.discover(os.path.dirname(__file__), pattern=pattern or "test_*.py", top_level_dir=os.path.dirname(os.path.dirname(__file__)))
    standard_tests.addTests(found)
    return standard_tests
