"""Under this name queue's Empty and SimpleQueue are known."""

from queue import Empty, SimpleQueue
