import circular_a

seen = hasattr(circular_a, "late")
try:
    from circular_a import late
except ImportError as error:
    print(type(error).__name__, error.name, error.name_from)
