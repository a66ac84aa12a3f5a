import plistlib, datetime, io
data = {"name": "Tee & <Brot>", "count": 3, "price": 2.5, "open": True, "when": datetime.datetime(2024, 5, 6, 7, 8, 9), "raw": b"\x00\x01" * 40, "list": [1, "zwei", [], {}], "deep": {"z": -1, "a": {"k": "ü"}}}
text = plistlib.dumps(data)
print(text.decode())
print(plistlib.loads(text) == data)
binary = plistlib.dumps(data, fmt=plistlib.FMT_BINARY, sort_keys=False)
print(len(binary), binary[:8], plistlib.loads(binary) == data, list(plistlib.loads(binary)))
print(plistlib.UID(7), plistlib.loads(plistlib.dumps({"u": plistlib.UID(300)}, fmt=plistlib.FMT_BINARY)))
for bad in (b"nonsense", b"bplist00broken", b'<?xml version="1.0"?><plist><dict><key>a</key></dict></plist>', b'<?xml version="1.0"?><plist><dict><integer>1</integer></dict></plist>'):
    try: print(plistlib.loads(bad))
    except Exception as e: print(type(e).__name__, e)
for value in ({1: 2}, {"a": None}, {"a": 1 << 70}, "a\x00b", {"s": {1}}):
    try: print(plistlib.dumps(value))
    except Exception as e: print(type(e).__name__, e)
print(plistlib.dumps({1: 2, "b": [1]}, skipkeys=True, sort_keys=False).decode().splitlines()[3:])
aware = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
print(plistlib.loads(plistlib.dumps({"t": aware}, aware_datetime=True), aware_datetime=True))
# expect: <?xml version="1.0" encoding="UTF-8"?>
# expect: <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
# expect: <plist version="1.0">
# expect: <dict>
# expect: 	<key>count</key>
# expect: 	<integer>3</integer>
# expect: 	<key>deep</key>
# expect: 	<dict>
# expect: 		<key>a</key>
# expect: 		<dict>
# expect: 			<key>k</key>
# expect: 			<string>ü</string>
# expect: 		</dict>
# expect: 		<key>z</key>
# expect: 		<integer>-1</integer>
# expect: 	</dict>
# expect: 	<key>list</key>
# expect: 	<array>
# expect: 		<integer>1</integer>
# expect: 		<string>zwei</string>
# expect: 		<array/>
# expect: 		<dict/>
# expect: 	</array>
# expect: 	<key>name</key>
# expect: 	<string>Tee &amp; &lt;Brot&gt;</string>
# expect: 	<key>open</key>
# expect: 	<true/>
# expect: 	<key>price</key>
# expect: 	<real>2.5</real>
# expect: 	<key>raw</key>
# expect: 	<data>
# expect: 	AAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEA
# expect: 	AQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAE=
# expect: 	</data>
# expect: 	<key>when</key>
# expect: 	<date>2024-05-06T07:08:09Z</date>
# expect: </dict>
# expect: </plist>
# expect:
# expect: True
# expect: 282 b'bplist00' True ['name', 'count', 'price', 'open', 'when', 'raw', 'list', 'deep']
# expect: UID(7) {'u': UID(300)}
# expect: InvalidFileException Invalid file
# expect: InvalidFileException Invalid file
# expect: ValueError missing value for key 'a' at line 1
# expect: ValueError unexpected element at line 1
# expect: TypeError keys must be strings
# expect: TypeError unsupported type: <class 'NoneType'>
# expect: OverflowError 1180591620717411303424
# expect: ValueError strings can't contain control characters; use bytes instead
# expect: TypeError unsupported type: <class 'set'>
# expect: ['<dict>', '\t<key>b</key>', '\t<array>', '\t\t<integer>1</integer>', '\t</array>', '</dict>', '</plist>']
# expect: {'t': datetime.datetime(2024, 1, 2, 1, 4, 5, tzinfo=datetime.timezone.utc)}
