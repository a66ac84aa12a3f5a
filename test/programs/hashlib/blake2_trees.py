"""BLAKE2 as a tree: last nodes, and parameters that are out of bounds."""
import hashlib

def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

for b in (hashlib.blake2b,hashlib.blake2s):
    for d in (b"", b"a", b"x"*64, b"x"*65, b"x"*128, b"y"*129, b"z"*1000):
        for ln in (False,True): print(b(d,last_node=ln,fanout=2,depth=2,leaf_size=4096,node_offset=1,inner_size=32,digest_size=16).hexdigest(), end=" ")
    h=b(last_node=True); h.update(b"q"*100); c=h.copy(); c.update(b"w"*100); print(h.hexdigest()[:10], c.hexdigest()[:10], h.hexdigest()[:10], b(b"q"*100+b"w"*100,last_node=True).hexdigest()[:10])
    for k in (dict(node_offset=2**48),dict(node_offset=2**64),dict(node_offset=-1),dict(leaf_size=-1),dict(fanout=256),dict(fanout=-1),dict(depth=0),dict(depth=256),dict(node_depth=256),dict(inner_size=65),dict(inner_size=33),dict(digest_size=0),dict(digest_size="a"),dict(salt=b"x"*17),dict(person=b"x"*17),dict(key="a"),dict(zz=1),dict(data=b"a"),dict(string=b"a"),dict(last_node=[]),dict(fanout=2**70), dict(fanout=1.5)): show(lambda: b(b"abc" if "data" not in k and "string" not in k else b"",**k).hexdigest()[:8])
FANOUT=2; DEPTH=2; buf=bytearray(6000)
h00=hashlib.blake2b(buf[:4096],fanout=2,depth=2,leaf_size=4096,inner_size=64,node_offset=0,node_depth=0,last_node=False)
h01=hashlib.blake2b(buf[4096:],fanout=2,depth=2,leaf_size=4096,inner_size=64,node_offset=1,node_depth=0,last_node=True)
h10=hashlib.blake2b(digest_size=32,fanout=2,depth=2,leaf_size=4096,inner_size=64,node_offset=0,node_depth=1,last_node=True)
h10.update(h00.digest()); h10.update(h01.digest()); print(h10.hexdigest())
# expect: 0eec925ddda538b99d8da3a463bbf656 a7178fff6bdc63ac3fa0ee1a34bd08c2 8d03d858bbb1f8463a9976e6f09f28e0 996e8c5c209bbd33332c242b0bceb157 a441ca084fbb67646c243feca2f7c69f 3aeeba8446fe31b33770d7d94de00760 ace2fc63797cf276a3d548fc7c546783 265f8bac34c09bca2d1194b3620968c1 33dad56533a1d67f22acabc0ff0b834e a986df4cfb5eeec6ad5076ce59baf456 46f7abc8adc16b511d7466ae2856abd4 245e36a239899dc74b59284eff0a0a8b 9d26e925b8bc04b4b22c8e03cb177001 9d3a62fa7e8ef9b5fc3c71c0650d1b5b e427bc87aa c0d222e318 e427bc87aa c0d222e318
# expect: 4e20f361
# expect: OverflowError Python int too large for C unsigned long long
# expect: ValueError Cannot convert negative int
# expect: ValueError Cannot convert negative int
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError depth must be between 1 and 255
# expect: ValueError depth must be between 1 and 255
# expect: ValueError node_depth must be between 0 and 255
# expect: ValueError inner_size must be between 0 and is 64
# expect: cf9d7c0c
# expect: ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError maximum salt length is 16 bytes
# expect: ValueError maximum person length is 16 bytes
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError blake2b() got an unexpected keyword argument 'zz'
# expect: TypeError argument for blake2b() given by name ('data') and position (1)
# expect: TypeError 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
# expect: ba80a53f
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ccdc45ad1bd3677cc7bef3e9db0902be 761510689922975f49eed629aa15ac7d 01afd2927adffbabe7a7cefe66af251c c13e7250aec5f4872044049efd44bd31 e171902627fcb4d70cdf233d442e81ee bdb2967254bed9c65b886a42545a84de f66de08494106389408a036e40e3d042 7c39a9048255fbf4b36d8ee5e8ec3b9c 250f5b9b4236b34c5efb763d880c50ef b636b58e8167e0b4f9ef7dcfbedc36f5 f5d4ecd0fe2215d82fc6cb657b7a5fc4 46017c8f04a37ae40cbf785aa9c9163a 8c2bfe3afa2d3ca895a8ff2b16cec091 8ae9c995f6ce76099f6955a9e14061c0 0e141146bc dcb9038e45 0e141146bc dcb9038e45
# expect: OverflowError node_offset is too large
# expect: OverflowError Python int too large for C unsigned long long
# expect: ValueError Cannot convert negative int
# expect: ValueError Cannot convert negative int
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError depth must be between 1 and 255
# expect: ValueError depth must be between 1 and 255
# expect: ValueError node_depth must be between 0 and 255
# expect: ValueError inner_size must be between 0 and is 32
# expect: ValueError inner_size must be between 0 and is 32
# expect: ValueError digest_size for Blake2s must be between 1 and 32 bytes, here it is 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError maximum salt length is 8 bytes
# expect: ValueError maximum person length is 8 bytes
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError blake2s() got an unexpected keyword argument 'zz'
# expect: TypeError argument for blake2s() given by name ('data') and position (1)
# expect: TypeError 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
# expect: 508c5e8c
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: 3ad2a9b37c6070e374c7a8c508fe20ca86b6ed54e286e93a0318e95e881db5aa
