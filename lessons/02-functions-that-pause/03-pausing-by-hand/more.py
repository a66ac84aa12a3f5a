"""Other guests, and more of them."""

GUESTS = [("x", 1), ("y", 3), ("z", 2)]
