class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""
