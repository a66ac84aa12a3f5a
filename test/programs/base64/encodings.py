# binascii and base64: encodings, decodings, complaints.
import binascii, base64
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
for s in ['binascii.hexlify(b"abc")','binascii.hexlify(b"abc","-")','binascii.hexlify(b"abcd",b":",2)','binascii.hexlify("a")','binascii.unhexlify(b"6162")','binascii.unhexlify("6162")','binascii.unhexlify("616")','binascii.unhexlify("6z")','binascii.unhexlify("é")','binascii.b2a_hex(b"")','binascii.a2b_hex("")','binascii.b2a_base64(b"abc")','binascii.b2a_base64(b"abc",newline=False)','binascii.a2b_base64(b"YWJj")','binascii.a2b_base64("YWJ")','binascii.a2b_base64("Y")','binascii.a2b_base64("YQ==\\n")','binascii.a2b_base64("Y Q = =")','binascii.a2b_base64("YQ==",strict_mode=True)','binascii.a2b_base64("YQ==x",strict_mode=True)','binascii.a2b_base64("=YQ",strict_mode=True)','binascii.a2b_base64("Y@Q==",strict_mode=True)','binascii.a2b_base64("YQ=",strict_mode=True)','binascii.crc32(b"abc")','binascii.crc32(b"abc",5)','binascii.crc_hqx(b"abc",0)','binascii.b2a_uu(b"abc")','binascii.a2b_uu(b"#86)C\\n")','binascii.b2a_qp(b"a=\\xff b \\n")','binascii.a2b_qp(b"a=3D=\\nb")','binascii.Error','binascii.Incomplete','binascii.Error.__mro__']: t(s)
for s in ['base64.b64encode(b"hello?>")','base64.b64encode(b"hello?>",b"-_")','base64.b64encode("a")','base64.b64encode(b"a",b"abc")','base64.b64decode("aGVsbG8/Pg==")','base64.b64decode(b"aGVsbG8_Pg==",b"-_")','base64.b64decode("aGVsbG8")','base64.b64decode("aGVs$bG8=")','base64.b64decode("aGVs$bG8=",validate=True)','base64.b64decode("é")','base64.b64decode(5)','base64.standard_b64encode(b"a")','base64.standard_b64decode(b"YQ==")','base64.urlsafe_b64encode(b"\\xfb\\xff")','base64.urlsafe_b64decode("-_8=")','base64.b32encode(b"hello")','base64.b32decode("NBSWY3DP")','base64.b32decode("nbswy3dp")','base64.b32decode("nbswy3dp",True)','base64.b32decode("NB1WY3DP",map01="I")','base64.b32decode("NBSWY3D")','base64.b32decode("N=======")','base64.b32encode(b"a")','base64.b32decode("ME======")','base64.b32hexencode(b"hello")','base64.b32hexdecode("D1IMOR3F")','base64.b16encode(b"ab")','base64.b16decode("6162")','base64.b16decode("6a")','base64.b16decode("6a",True)','base64.b16decode("6")','base64.a85encode(b"hello world")','base64.a85encode(b"\\0\\0\\0\\0a",pad=True)','base64.a85encode(b"    ",foldspaces=True)','base64.a85encode(b"hello world hello",adobe=True)','base64.a85encode(b"hello world hello",wrapcol=8)','base64.a85decode(b"BOu!rD]j7BEbo7")','base64.a85decode(b"<~BOu!rD]j7BEbo7~>",adobe=True)','base64.a85decode(b"zz")','base64.a85decode(b"y",foldspaces=True)','base64.a85decode(b"\\xff")','base64.a85decode(b"BOu!rD]j7BEbo7",adobe=True)','base64.b85encode(b"hello world")','base64.b85encode(b"hello world",pad=True)','base64.b85decode(b"Xk~0{Zv7f=wE")','base64.b85decode("Xk~0{Zy")','base64.b85decode(b"~~~~~")','base64.b85decode(b"a\\x00")','base64.z85encode(b"hello wo")','base64.z85decode(b"xK#0@zYbu]")','base64.encodebytes(b"a"*60)','base64.decodebytes(b"YQ==\\n")','base64.encodebytes("a")','base64.decodebytes("a")','base64.__all__','base64.b64encode(bytearray(b"a"))','base64.b64encode(memoryview(b"a"))','base64.b64encode(b"")','base64.b64encode(None)','base64.b64encode()','base64.b85encode("a")','base64.b32encode("a")','base64.b32hexdecode(5)','base64.b64decode(b"YQ==",altchars="-_")','base64.b64decode(b"YQ==",altchars="-")','base64.b64decode("====")','base64.b64decode("a")','base64.b64decode("ab=")','base64.b64decode("abc==")','base64.b64decode("abcde")','base64.b64decode("ab==cd==")','base64.b64decode("=")']: t(s)
# expect: binascii.hexlify(b"abc") => b'616263'
# expect: binascii.hexlify(b"abc","-") => b'61-62-63'
# expect: binascii.hexlify(b"abcd",b":",2) => b'6162:6364'
# expect: binascii.hexlify("a") => TypeError: a bytes-like object is required, not 'str'
# expect: binascii.unhexlify(b"6162") => b'ab'
# expect: binascii.unhexlify("6162") => b'ab'
# expect: binascii.unhexlify("616") => Error: Odd-length string
# expect: binascii.unhexlify("6z") => Error: Non-hexadecimal digit found
# expect: binascii.unhexlify("é") => ValueError: string argument should contain only ASCII characters
# expect: binascii.b2a_hex(b"") => b''
# expect: binascii.a2b_hex("") => b''
# expect: binascii.b2a_base64(b"abc") => b'YWJj\n'
# expect: binascii.b2a_base64(b"abc",newline=False) => b'YWJj'
# expect: binascii.a2b_base64(b"YWJj") => b'abc'
# expect: binascii.a2b_base64("YWJ") => Error: Incorrect padding
# expect: binascii.a2b_base64("Y") => Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: binascii.a2b_base64("YQ==\n") => b'a'
# expect: binascii.a2b_base64("Y Q = =") => b'a'
# expect: binascii.a2b_base64("YQ==",strict_mode=True) => b'a'
# expect: binascii.a2b_base64("YQ==x",strict_mode=True) => Error: Excess data after padding
# expect: binascii.a2b_base64("=YQ",strict_mode=True) => Error: Leading padding not allowed
# expect: binascii.a2b_base64("Y@Q==",strict_mode=True) => Error: Only base64 data is allowed
# expect: binascii.a2b_base64("YQ=",strict_mode=True) => Error: Incorrect padding
# expect: binascii.crc32(b"abc") => 891568578
# expect: binascii.crc32(b"abc",5) => 871334697
# expect: binascii.crc_hqx(b"abc",0) => 40406
# expect: binascii.b2a_uu(b"abc") => b'#86)C\n'
# expect: binascii.a2b_uu(b"#86)C\n") => b'abc'
# expect: binascii.b2a_qp(b"a=\xff b \n") => b'a=3D=FF b=20\n'
# expect: binascii.a2b_qp(b"a=3D=\nb") => b'a=b'
# expect: binascii.Error => <class 'binascii.Error'>
# expect: binascii.Incomplete => <class 'binascii.Incomplete'>
# expect: binascii.Error.__mro__ => (<class 'binascii.Error'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: base64.b64encode(b"hello?>") => b'aGVsbG8/Pg=='
# expect: base64.b64encode(b"hello?>",b"-_") => b'aGVsbG8_Pg=='
# expect: base64.b64encode("a") => TypeError: a bytes-like object is required, not 'str'
# expect: base64.b64encode(b"a",b"abc") => AssertionError: b'abc'
# expect: base64.b64decode("aGVsbG8/Pg==") => b'hello?>'
# expect: base64.b64decode(b"aGVsbG8_Pg==",b"-_") => b'hello?>'
# expect: base64.b64decode("aGVsbG8") => Error: Incorrect padding
# expect: base64.b64decode("aGVs$bG8=") => b'hello'
# expect: base64.b64decode("aGVs$bG8=",validate=True) => Error: Only base64 data is allowed
# expect: base64.b64decode("é") => ValueError: string argument should contain only ASCII characters
# expect: base64.b64decode(5) => TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: base64.standard_b64encode(b"a") => b'YQ=='
# expect: base64.standard_b64decode(b"YQ==") => b'a'
# expect: base64.urlsafe_b64encode(b"\xfb\xff") => b'-_8='
# expect: base64.urlsafe_b64decode("-_8=") => b'\xfb\xff'
# expect: base64.b32encode(b"hello") => b'NBSWY3DP'
# expect: base64.b32decode("NBSWY3DP") => b'hello'
# expect: base64.b32decode("nbswy3dp") => Error: Non-base32 digit found
# expect: base64.b32decode("nbswy3dp",True) => b'hello'
# expect: base64.b32decode("NB1WY3DP",map01="I") => b'hQllo'
# expect: base64.b32decode("NBSWY3D") => Error: Incorrect padding
# expect: base64.b32decode("N=======") => Error: Incorrect padding
# expect: base64.b32encode(b"a") => b'ME======'
# expect: base64.b32decode("ME======") => b'a'
# expect: base64.b32hexencode(b"hello") => b'D1IMOR3F'
# expect: base64.b32hexdecode("D1IMOR3F") => b'hello'
# expect: base64.b16encode(b"ab") => b'6162'
# expect: base64.b16decode("6162") => b'ab'
# expect: base64.b16decode("6a") => Error: Non-base16 digit found
# expect: base64.b16decode("6a",True) => b'j'
# expect: base64.b16decode("6") => Error: Odd-length string
# expect: base64.a85encode(b"hello world") => b'BOu!rD]j7BEbo7'
# expect: base64.a85encode(b"\0\0\0\0a",pad=True) => b'z@/p9-'
# expect: base64.a85encode(b"    ",foldspaces=True) => b'y'
# expect: base64.a85encode(b"hello world hello",adobe=True) => b'<~BOu!rD]j7BEbo8/BOu!rDZ~>'
# expect: base64.a85encode(b"hello world hello",wrapcol=8) => b'BOu!rD]j\n7BEbo8/B\nOu!rDZ'
# expect: base64.a85decode(b"BOu!rD]j7BEbo7") => b'hello world'
# expect: base64.a85decode(b"<~BOu!rD]j7BEbo7~>",adobe=True) => b'hello world'
# expect: base64.a85decode(b"zz") => b'\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: base64.a85decode(b"y",foldspaces=True) => b'    '
# expect: base64.a85decode(b"\xff") => ValueError: Non-Ascii85 digit found: ÿ
# expect: base64.a85decode(b"BOu!rD]j7BEbo7",adobe=True) => ValueError: Ascii85 encoded byte sequences must end with b'~>'
# expect: base64.b85encode(b"hello world") => b'Xk~0{Zy<MXa%^M'
# expect: base64.b85encode(b"hello world",pad=True) => b'Xk~0{Zy<MXa%^M('
# expect: base64.b85decode(b"Xk~0{Zv7f=wE") => b'helln\xfd\x1an\xb5'
# expect: base64.b85decode("Xk~0{Zy") => b'hello'
# expect: base64.b85decode(b"~~~~~") => ValueError: base85 overflow in hunk starting at byte 0
# expect: base64.b85decode(b"a\x00") => ValueError: bad base85 character at position 1
# expect: base64.z85encode(b"hello wo") => b'xK#0@zY<mx'
# expect: base64.z85decode(b"xK#0@zYbu]") => b'hello\x19\xa4v'
# expect: base64.encodebytes(b"a"*60) => b'YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\nYWFh\n'
# expect: base64.decodebytes(b"YQ==\n") => b'a'
# expect: base64.encodebytes("a") => TypeError: expected bytes-like object, not str
# expect: base64.decodebytes("a") => TypeError: expected bytes-like object, not str
# expect: base64.__all__ => ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']
# expect: base64.b64encode(bytearray(b"a")) => b'YQ=='
# expect: base64.b64encode(memoryview(b"a")) => b'YQ=='
# expect: base64.b64encode(b"") => b''
# expect: base64.b64encode(None) => TypeError: a bytes-like object is required, not 'NoneType'
# expect: base64.b64encode() => TypeError: b64encode() missing 1 required positional argument: 's'
# expect: base64.b85encode("a") => TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: base64.b32encode("a") => TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: base64.b32hexdecode(5) => TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: base64.b64decode(b"YQ==",altchars="-_") => b'a'
# expect: base64.b64decode(b"YQ==",altchars="-") => AssertionError: b'-'
# expect: base64.b64decode("====") => b''
# expect: base64.b64decode("a") => Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: base64.b64decode("ab=") => Error: Incorrect padding
# expect: base64.b64decode("abc==") => b'i\xb7'
# expect: base64.b64decode("abcde") => Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: base64.b64decode("ab==cd==") => b'i'
# expect: base64.b64decode("=") => b''
