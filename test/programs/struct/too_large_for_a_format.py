"""What is too large for a float of a format: of ints it is said in other words; parts of complex numbers become infinite."""
import struct

for form, value in [("<f", 10**39), ("e", 65520), ("<e", 1e50), ("<f", 1e50), ("<F", 1e50 + 2j), ("F", 1 + 1e50j), (">d", 10**400)]:
    try:
        print(form, struct.pack(form, value))
    except (struct.error, OverflowError) as error:
        print(form, type(error).__name__, error)
# expect: <f error int too large to convert
# expect: e error int too large to convert
# expect: <e OverflowError float too large to pack with e format
# expect: <f OverflowError float too large to pack with f format
# expect: <F b'\x00\x00\x80\x7f\x00\x00\x00@'
# expect: F b'\x00\x00\x80?\x00\x00\x80\x7f'
# expect: >d error required argument is not a float
