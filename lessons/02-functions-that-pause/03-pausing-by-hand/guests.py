"""Who counts, and how far."""

GUESTS = [("a", 3), ("b", 2)]
