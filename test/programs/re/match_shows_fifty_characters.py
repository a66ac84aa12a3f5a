import re

print(re.match(".*", "x" * 49))
print(re.match(".*", "x" * 48))
print(re.match(".*", "it's " * 20))
print(re.match(b".*", b"\x00" * 20))
print(re.compile("y" * 300))
# expect: <re.Match object; span=(0, 49), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>
# expect: <re.Match object; span=(0, 48), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'>
# expect: <re.Match object; span=(0, 100), match="it's it's it's it's it's it's it's it's it's it's>
# expect: <re.Match object; span=(0, 20), match=b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00>
# expect: re.compile('yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)
