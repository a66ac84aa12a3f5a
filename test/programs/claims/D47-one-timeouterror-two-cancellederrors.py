# D47: one TimeoutError, two CancelledErrors.
# python: 3.13
import asyncio
import concurrent.futures
print(asyncio.TimeoutError is TimeoutError is concurrent.futures.TimeoutError)
print(asyncio.CancelledError is concurrent.futures.CancelledError, issubclass(concurrent.futures.CancelledError, Exception))
# expect: True
# expect: False True
