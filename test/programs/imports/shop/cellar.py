print("cellar opened as", __name__, "in", __package__)
WINE = 9


def __getattr__(name):
    if name == "cheese":
        return "ripe"
    raise AttributeError(f"the cellar has no {name}")
