# The simulated network is not encrypted: servers and clients of programs talk in the clear.
try:
    import ssl
except ModuleNotFoundError as error:
    print(error)
else:
    print(ssl.__name__)
# here: No module named 'ssl'
# cpython: ssl
