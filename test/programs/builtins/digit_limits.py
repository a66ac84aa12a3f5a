import sys
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int("1"*5000) % 7)
sys.set_int_max_str_digits(640)
try: str(10**700)
except ValueError as e: print(e)
try: int("1"*641)
except ValueError as e: print(e)
try: int("1_"*640 + "1")
except ValueError as e: print(e)
try: f"{10**700}"
except ValueError as e: print(e)
except ValueError as e: print(e)
try: repr(10**640)
except ValueError as e: print(e)
print(len(hex(10**700)), int("f"*900, 16) % 13)
try: int("2"*900, 3)
except ValueError as e: print(e)
try: sys.set_int_max_str_digits(5)
except ValueError as e: print(e)
print(sys.get_int_max_str_digits())

# Without a limit % writes them, too; with a base only bytes are read, not what has such memory.
sys.set_int_max_str_digits(0)
print(len("%d" % (1 << 20_000)), len("%i" % (1 << 20_000)), len(b"%d" % (1 << 20_000)))
try:
    int(memoryview(b"12"), 16)
except TypeError as error:
    print(int(memoryview(b"12")), error)
# expect: 5001 4
# expect: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: 584 0
# expect: Exceeds the limit (640 digits) for integer string conversion: value has 900 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: maxdigits must be >= 640 or 0 for unlimited
# expect: 640
# expect: 6021 6021 6021
# expect: 12 int() can't convert non-string with explicit base
