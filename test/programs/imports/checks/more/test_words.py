"""Words."""
import unittest


class Words(unittest.TestCase):
    def test_upper(self):
        self.assertEqual("tea".upper(), "TEA")
