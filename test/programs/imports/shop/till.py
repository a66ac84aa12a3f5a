from .shelf import PRICES
from ..shop import shelf as again


def pay(what):
    assert again.PRICES is PRICES
    return PRICES[what]
