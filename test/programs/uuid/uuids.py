# uuid and secrets.
import uuid, secrets
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
u=uuid.UUID('12345678-1234-5678-1234-567812345678')
for s in ['u','str(u)','u.int','int(u)','u.bytes','u.bytes_le','u.fields','u.hex','u.urn','u.variant','u.version','u.node','u.time','u.clock_seq','u.time_low','u.time_mid','u.time_hi_version','u.clock_seq_hi_variant','u.clock_seq_low','u.is_safe','hash(u)==hash(u.int)','u==uuid.UUID(int=u.int)','u<uuid.UUID(int=u.int+1)','u=="a"','u<"a"','uuid.UUID("{12345678123456781234567812345678}")','uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678")','uuid.UUID("x")','uuid.UUID("g"*32)','uuid.UUID(bytes=b"1"*16)','uuid.UUID(bytes=b"1")','uuid.UUID(bytes_le=b"12345678"*2)','uuid.UUID(fields=(1,2,3,4,5,6))','uuid.UUID(fields=(1,2))','uuid.UUID(fields=(2**32,2,3,4,5,6))','uuid.UUID(int=5)','uuid.UUID(int=2**128)','uuid.UUID(int=-1)','uuid.UUID(int=5,version=4)','uuid.UUID(int=5,version=9)','uuid.UUID()','uuid.UUID("a","b")','uuid.uuid3(uuid.NAMESPACE_DNS,"python.org")','uuid.uuid5(uuid.NAMESPACE_DNS,"python.org")','uuid.uuid5(uuid.NAMESPACE_URL,b"x")','uuid.uuid4().version','uuid.uuid1().version','uuid.uuid1(5,6).node','uuid.uuid1(5,6).clock_seq','uuid.NAMESPACE_DNS','uuid.NAMESPACE_X500','uuid.UUID(5)','uuid.uuid7().version','uuid.uuid6().version','uuid.uuid8(1,2,3)','uuid.uuid8().version','uuid.NIL','uuid.MAX','uuid.RFC_4122','uuid.RESERVED_FUTURE','uuid.UUID(int=0).variant','uuid.UUID(int=0).version','uuid.SafeUUID.unknown','uuid.getnode()==uuid.getnode()','len({uuid.uuid4() for _ in range(100)})','f"{u}"','u.__slots__','u.foo','uuid.uuid5("a","b")','uuid.uuid7().time>0','uuid.uuid7()<uuid.uuid7()','sorted([uuid.UUID(int=3),uuid.UUID(int=1)])']: t(s)
try: u.int=5
except Exception as e: print(type(e),e)
try: u.x=5
except Exception as e: print(type(e),e)
for s in ['len(secrets.token_bytes())','len(secrets.token_hex())','len(secrets.token_urlsafe())','len(secrets.token_hex(4))','secrets.randbelow(0)','0<=secrets.randbelow(5)<5','secrets.randbits(8)<256','secrets.choice([1])','secrets.choice([])','secrets.compare_digest("a","a")','secrets.token_hex("a")','secrets.DEFAULT_ENTROPY','secrets.SystemRandom','secrets.token_hex(0)','secrets.token_hex(-1)']: t(s)
# expect: u => UUID('12345678-1234-5678-1234-567812345678')
# expect: str(u) => '12345678-1234-5678-1234-567812345678'
# expect: u.int => 24197857161011715162171839636988778104
# expect: int(u) => 24197857161011715162171839636988778104
# expect: u.bytes => b'\x124Vx\x124Vx\x124Vx\x124Vx'
# expect: u.bytes_le => b'xV4\x124\x12xV\x124Vx\x124Vx'
# expect: u.fields => (305419896, 4660, 22136, 18, 52, 95073701484152)
# expect: u.hex => '12345678123456781234567812345678'
# expect: u.urn => 'urn:uuid:12345678-1234-5678-1234-567812345678'
# expect: u.variant => 'reserved for NCS compatibility'
# expect: u.version => None
# expect: u.node => 95073701484152
# expect: u.time => 466142576285865592
# expect: u.clock_seq => 4660
# expect: u.time_low => 305419896
# expect: u.time_mid => 4660
# expect: u.time_hi_version => 22136
# expect: u.clock_seq_hi_variant => 18
# expect: u.clock_seq_low => 52
# expect: u.is_safe => <SafeUUID.unknown: None>
# expect: hash(u)==hash(u.int) => True
# expect: u==uuid.UUID(int=u.int) => True
# expect: u<uuid.UUID(int=u.int+1) => True
# expect: u=="a" => False
# expect: u<"a" => TypeError: '<' not supported between instances of 'UUID' and 'str'
# expect: uuid.UUID("{12345678123456781234567812345678}") => UUID('12345678-1234-5678-1234-567812345678')
# expect: uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678") => UUID('12345678-1234-5678-1234-567812345678')
# expect: uuid.UUID("x") => ValueError: badly formed hexadecimal UUID string
# expect: uuid.UUID("g"*32) => ValueError: invalid literal for int() with base 16: 'gggggggggggggggggggggggggggggggg'
# expect: uuid.UUID(bytes=b"1"*16) => UUID('31313131-3131-3131-3131-313131313131')
# expect: uuid.UUID(bytes=b"1") => ValueError: bytes is not a 16-char string
# expect: uuid.UUID(bytes_le=b"12345678"*2) => UUID('34333231-3635-3837-3132-333435363738')
# expect: uuid.UUID(fields=(1,2,3,4,5,6)) => UUID('00000001-0002-0003-0405-000000000006')
# expect: uuid.UUID(fields=(1,2)) => ValueError: fields is not a 6-tuple
# expect: uuid.UUID(fields=(2**32,2,3,4,5,6)) => ValueError: field 1 out of range (need a 32-bit value)
# expect: uuid.UUID(int=5) => UUID('00000000-0000-0000-0000-000000000005')
# expect: uuid.UUID(int=2**128) => ValueError: int is out of range (need a 128-bit value)
# expect: uuid.UUID(int=-1) => ValueError: int is out of range (need a 128-bit value)
# expect: uuid.UUID(int=5,version=4) => UUID('00000000-0000-4000-8000-000000000005')
# expect: uuid.UUID(int=5,version=9) => ValueError: illegal version number
# expect: uuid.UUID() => TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: uuid.UUID("a","b") => TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: uuid.uuid3(uuid.NAMESPACE_DNS,"python.org") => UUID('6fa459ea-ee8a-3ca4-894e-db77e160355e')
# expect: uuid.uuid5(uuid.NAMESPACE_DNS,"python.org") => UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
# expect: uuid.uuid5(uuid.NAMESPACE_URL,b"x") => UUID('4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4')
# expect: uuid.uuid4().version => 4
# expect: uuid.uuid1().version => 1
# expect: uuid.uuid1(5,6).node => 5
# expect: uuid.uuid1(5,6).clock_seq => 6
# expect: uuid.NAMESPACE_DNS => UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
# expect: uuid.NAMESPACE_X500 => UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
# expect: uuid.UUID(5) => AttributeError: 'int' object has no attribute 'replace'
# expect: uuid.uuid7().version => 7
# expect: uuid.uuid6().version => 6
# expect: uuid.uuid8(1,2,3) => UUID('00000000-0001-8002-8000-000000000003')
# expect: uuid.uuid8().version => 8
# expect: uuid.NIL => UUID('00000000-0000-0000-0000-000000000000')
# expect: uuid.MAX => UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
# expect: uuid.RFC_4122 => 'specified in RFC 4122'
# expect: uuid.RESERVED_FUTURE => 'reserved for future definition'
# expect: uuid.UUID(int=0).variant => 'reserved for NCS compatibility'
# expect: uuid.UUID(int=0).version => None
# expect: uuid.SafeUUID.unknown => <SafeUUID.unknown: None>
# expect: uuid.getnode()==uuid.getnode() => True
# expect: len({uuid.uuid4() for _ in range(100)}) => 100
# expect: f"{u}" => '12345678-1234-5678-1234-567812345678'
# expect: u.__slots__ => ('int', 'is_safe', '__weakref__')
# expect: u.foo => AttributeError: 'UUID' object has no attribute 'foo'
# expect: uuid.uuid5("a","b") => AttributeError: 'str' object has no attribute 'bytes'
# expect: uuid.uuid7().time>0 => True
# expect: uuid.uuid7()<uuid.uuid7() => True
# expect: sorted([uuid.UUID(int=3),uuid.UUID(int=1)]) => [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000003')]
# expect: <class 'TypeError'> UUID objects are immutable
# expect: <class 'TypeError'> UUID objects are immutable
# expect: len(secrets.token_bytes()) => 32
# expect: len(secrets.token_hex()) => 64
# expect: len(secrets.token_urlsafe()) => 43
# expect: len(secrets.token_hex(4)) => 8
# expect: secrets.randbelow(0) => ValueError: Upper bound must be positive.
# expect: 0<=secrets.randbelow(5)<5 => True
# expect: secrets.randbits(8)<256 => True
# expect: secrets.choice([1]) => 1
# expect: secrets.choice([]) => IndexError: Cannot choose from an empty sequence
# expect: secrets.compare_digest("a","a") => True
# expect: secrets.token_hex("a") => TypeError: 'str' object cannot be interpreted as an integer
# expect: secrets.DEFAULT_ENTROPY => 32
# expect: secrets.SystemRandom => <class 'random.SystemRandom'>
# expect: secrets.token_hex(0) => ''
# expect: secrets.token_hex(-1) => ValueError: negative argument not allowed
