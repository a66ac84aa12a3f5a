class ZoneInfoNotFoundError(KeyError):
    pass
