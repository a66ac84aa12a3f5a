# hashlib and hmac: digests, attributes, complaints.
# python: 3.13
import hashlib
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
for s in ['type(hashlib.md5())','type(hashlib.sha256())','type(hashlib.sha1())','type(hashlib.sha512())','type(hashlib.sha3_224())','type(hashlib.blake2b())','hashlib.sha256','hashlib.md5','hashlib.blake2b','hashlib.sha3_256','hashlib.sha256("a")','hashlib.sha256(5)','hashlib.sha256(None)','hashlib.sha256(b"a",b"b")','hashlib.sha256(string=b"a").hexdigest()','hashlib.sha256(foo=1)','hashlib.sha256(b"a",usedforsecurity=False).hexdigest()','hashlib.new("sha256",b"a").hexdigest()','hashlib.new("SHA256",b"a").hexdigest()','hashlib.new("nope")','hashlib.new("sha512_256",b"a").hexdigest()','hashlib.new("ripemd160",b"a").hexdigest()','hashlib.new("sha512-256",b"a").hexdigest()','hashlib.new(5)','hashlib.new("blake2b",b"a",digest_size=4).hexdigest()',
 'hashlib.sha256(b"a").digest_size','hashlib.sha256(b"a").block_size','hashlib.sha256(b"a").name','hashlib.md5().name','hashlib.sha3_256().block_size','hashlib.blake2b().name','hashlib.blake2b().digest_size','hashlib.shake_128().digest_size','hashlib.shake_128(b"a").hexdigest(5)','hashlib.shake_128(b"a").hexdigest()','hashlib.sha256(b"a").hexdigest(5)','hashlib.sha256().update("a")','hashlib.sha256().update()','hashlib.sha256().update(b"a")','hashlib.sha256().foo',
 'hashlib.blake2b(b"a",digest_size=20).hexdigest()','hashlib.blake2b(b"a",key=b"k").hexdigest()','hashlib.blake2b(b"a",salt=b"s",person=b"p").hexdigest()','hashlib.blake2b(key=b"k"*65)','hashlib.blake2b(salt=b"s"*17)','hashlib.blake2b.SALT_SIZE','hashlib.blake2b.MAX_DIGEST_SIZE','hashlib.blake2s.MAX_KEY_SIZE',
 'hashlib.pbkdf2_hmac("sha256",b"p",b"s",1000).hex()','hashlib.pbkdf2_hmac("sha256",b"p",b"s",0)','hashlib.pbkdf2_hmac("nope",b"p",b"s",1)','hashlib.pbkdf2_hmac("sha1",b"p",b"s",1,dklen=5).hex()','hashlib.scrypt(b"p",salt=b"s",n=16,r=1,p=1,dklen=8).hex()','hashlib.sha384(b"a").copy().hexdigest()','hashlib.sha256(bytearray(b"a")).hexdigest()','hashlib.sha256(memoryview(b"a")).digest()','hashlib.sha256(b"a")==hashlib.sha256(b"a")','hashlib.md5(b"a").hexdigest()','hashlib.sha1(b"a").hexdigest()','hashlib.sha224(b"a").hexdigest()','hashlib.sha512(b"a").hexdigest()','hashlib.sha3_512(b"a").hexdigest()','hashlib.__all__','hashlib.algorithms_available >= hashlib.algorithms_guaranteed','hashlib.md5(b"a"*5000).hexdigest()','hashlib.sha256.__name__','hashlib.sha256.__module__','hashlib.new.__module__']:
    t(s)
h=hashlib.sha256(); h.update(b'a'); g=h.copy(); g.update(b'b'); print(h.hexdigest(), g.hexdigest()); 
import hmac
for s in ['hmac.new(b"k",b"m","sha256").hexdigest()','hmac.new(b"k",b"m",hashlib.md5).hexdigest()','hmac.new(b"k",b"m")','hmac.new("k",b"m","sha256")','hmac.new(b"k","m","sha256")','hmac.new(b"k",b"m","nope")','hmac.new(b"k",digestmod="sha1").name','hmac.digest(b"k",b"m","sha256").hex()','hmac.compare_digest("a","a")','hmac.compare_digest(b"a",b"b")','hmac.compare_digest("a",b"a")','hmac.compare_digest("é","é")','hmac.new(b"k"*100,b"m","sha512").digest_size','hmac.new(b"k",b"m","sha512").block_size','hmac.HMAC(b"k",b"m","sha256").copy().hexdigest()','hmac.new(b"k",b"m","sha256").foo','hmac.trans_5C[:3]','hmac.new(bytearray(b"k"),bytearray(b"m"),"sha256").hexdigest()','hmac.new(5,b"","md5")','hmac.new(b"k",b"m",hashlib.sha3_256).hexdigest()','hmac.new(b"k",b"m","blake2b").hexdigest()','hmac.new(b"k",b"m",5)']:
    t(s)
# expect: type(hashlib.md5()) => <class '_hashlib.HASH'>
# expect: type(hashlib.sha256()) => <class '_hashlib.HASH'>
# expect: type(hashlib.sha1()) => <class '_hashlib.HASH'>
# expect: type(hashlib.sha512()) => <class '_hashlib.HASH'>
# expect: type(hashlib.sha3_224()) => <class '_hashlib.HASH'>
# expect: type(hashlib.blake2b()) => <class '_blake2.blake2b'>
# expect: hashlib.sha256 => <built-in function openssl_sha256>
# expect: hashlib.md5 => <built-in function openssl_md5>
# expect: hashlib.blake2b => <class '_blake2.blake2b'>
# expect: hashlib.sha3_256 => <built-in function openssl_sha3_256>
# expect: hashlib.sha256("a") => TypeError: Strings must be encoded before hashing
# expect: hashlib.sha256(5) => TypeError: object supporting the buffer API required
# expect: hashlib.sha256(None) => TypeError: object supporting the buffer API required
# expect: hashlib.sha256(b"a",b"b") => TypeError: openssl_sha256() takes at most 1 positional argument (2 given)
# expect: hashlib.sha256(string=b"a").hexdigest() => 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
# expect: hashlib.sha256(foo=1) => TypeError: openssl_sha256() got an unexpected keyword argument 'foo'
# expect: hashlib.sha256(b"a",usedforsecurity=False).hexdigest() => 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
# expect: hashlib.new("sha256",b"a").hexdigest() => 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
# expect: hashlib.new("SHA256",b"a").hexdigest() => 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
# expect: hashlib.new("nope") => ValueError: unsupported hash type nope
# expect: hashlib.new("sha512_256",b"a").hexdigest() => '455e518824bc0601f9fb858ff5c37d417d67c2f8e0df2babe4808858aea830f8'
# expect: hashlib.new("ripemd160",b"a").hexdigest() => '0bdc9d2d256b3ee9daae347be6f4dc835a467ffe'
# expect: hashlib.new("sha512-256",b"a").hexdigest() => '455e518824bc0601f9fb858ff5c37d417d67c2f8e0df2babe4808858aea830f8'
# expect: hashlib.new(5) => TypeError: name must be a string
# expect: hashlib.new("blake2b",b"a",digest_size=4).hexdigest() => 'ca234c55'
# expect: hashlib.sha256(b"a").digest_size => 32
# expect: hashlib.sha256(b"a").block_size => 64
# expect: hashlib.sha256(b"a").name => 'sha256'
# expect: hashlib.md5().name => 'md5'
# expect: hashlib.sha3_256().block_size => 136
# expect: hashlib.blake2b().name => 'blake2b'
# expect: hashlib.blake2b().digest_size => 64
# expect: hashlib.shake_128().digest_size => 0
# expect: hashlib.shake_128(b"a").hexdigest(5) => '85c8de88d2'
# expect: hashlib.shake_128(b"a").hexdigest() => TypeError: hexdigest() missing required argument 'length' (pos 1)
# expect: hashlib.sha256(b"a").hexdigest(5) => TypeError: HASH.hexdigest() takes no arguments (1 given)
# expect: hashlib.sha256().update("a") => TypeError: Strings must be encoded before hashing
# expect: hashlib.sha256().update() => TypeError: HASH.update() takes exactly one argument (0 given)
# expect: hashlib.sha256().update(b"a") => None
# expect: hashlib.sha256().foo => AttributeError: '_hashlib.HASH' object has no attribute 'foo'
# expect: hashlib.blake2b(b"a",digest_size=20).hexdigest() => '948caa2db61bc4cdb4faf7740cd491f195043914'
# expect: hashlib.blake2b(b"a",key=b"k").hexdigest() => 'abd87225991f9734408f9c71d21cd04870c6f56f86b8f14e28a98f73072118634940edf39b642c9a8563c347b0be08c8e49c209f2498c3c801f5ba9b849eaed5'
# expect: hashlib.blake2b(b"a",salt=b"s",person=b"p").hexdigest() => '6280e33fdadf37be1a2f2fc8af9cb3ef76ac34f7ef689770af7e66ddf0acc682a4fa51bd0bc11f44151add3dc3486bada48b3b9466a6600aca367c57ee6e8873'
# expect: hashlib.blake2b(key=b"k"*65) => ValueError: maximum key length is 64 bytes
# expect: hashlib.blake2b(salt=b"s"*17) => ValueError: maximum salt length is 16 bytes
# expect: hashlib.blake2b.SALT_SIZE => 16
# expect: hashlib.blake2b.MAX_DIGEST_SIZE => 64
# expect: hashlib.blake2s.MAX_KEY_SIZE => 32
# expect: hashlib.pbkdf2_hmac("sha256",b"p",b"s",1000).hex() => '07f5f5e23e40846c35c4c7bbc8244ee25ed607c7f18301e9805d16771f287971'
# expect: hashlib.pbkdf2_hmac("sha256",b"p",b"s",0) => ValueError: iteration value must be greater than 0.
# expect: hashlib.pbkdf2_hmac("nope",b"p",b"s",1) => UnsupportedDigestmodError: [digital envelope routines] unsupported
# expect: hashlib.pbkdf2_hmac("sha1",b"p",b"s",1,dklen=5).hex() => '843c87e7ed'
# expect: hashlib.scrypt(b"p",salt=b"s",n=16,r=1,p=1,dklen=8).hex() => '13a6893eaa50d093'
# expect: hashlib.sha384(b"a").copy().hexdigest() => '54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31'
# expect: hashlib.sha256(bytearray(b"a")).hexdigest() => 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
# expect: hashlib.sha256(memoryview(b"a")).digest() => b'\xca\x97\x81\x12\xca\x1b\xbd\xca\xfa\xc21\xb3\x9a#\xdcM\xa7\x86\xef\xf8\x14|Nr\xb9\x80w\x85\xaf\xeeH\xbb'
# expect: hashlib.sha256(b"a")==hashlib.sha256(b"a") => False
# expect: hashlib.md5(b"a").hexdigest() => '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.sha1(b"a").hexdigest() => '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'
# expect: hashlib.sha224(b"a").hexdigest() => 'abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5'
# expect: hashlib.sha512(b"a").hexdigest() => '1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75'
# expect: hashlib.sha3_512(b"a").hexdigest() => '697f2d856172cb8309d6b8b97dac4de344b549d4dee61edfb4962d8698b7fa803f4f93ff24393586e28b5b957ac3d1d369420ce53332712f997bd336d09ab02a'
# expect: hashlib.__all__ => ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')
# expect: hashlib.algorithms_available >= hashlib.algorithms_guaranteed => True
# expect: hashlib.md5(b"a"*5000).hexdigest() => '7aaa7dec709fa4fa82f3746abfd80bdb'
# expect: hashlib.sha256.__name__ => 'openssl_sha256'
# expect: hashlib.sha256.__module__ => '_hashlib'
# expect: hashlib.new.__module__ => 'hashlib'
# expect: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603
# expect: hmac.new(b"k",b"m","sha256").hexdigest() => 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: hmac.new(b"k",b"m",hashlib.md5).hexdigest() => 'ed7e724d3a91554aaa2043041d9c5305'
# expect: hmac.new(b"k",b"m") => TypeError: Missing required argument 'digestmod'.
# expect: hmac.new("k",b"m","sha256") => TypeError: key: expected bytes or bytearray, but got 'str'
# expect: hmac.new(b"k","m","sha256") => TypeError: Strings must be encoded before hashing
# expect: hmac.new(b"k",b"m","nope") => ValueError: unsupported hash type nope
# expect: hmac.new(b"k",digestmod="sha1").name => 'hmac-sha1'
# expect: hmac.digest(b"k",b"m","sha256").hex() => 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: hmac.compare_digest("a","a") => True
# expect: hmac.compare_digest(b"a",b"b") => False
# expect: hmac.compare_digest("a",b"a") => TypeError: a bytes-like object is required, not 'str'
# expect: hmac.compare_digest("é","é") => TypeError: comparing strings with non-ASCII characters is not supported
# expect: hmac.new(b"k"*100,b"m","sha512").digest_size => 64
# expect: hmac.new(b"k",b"m","sha512").block_size => 128
# expect: hmac.HMAC(b"k",b"m","sha256").copy().hexdigest() => 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: hmac.new(b"k",b"m","sha256").foo => AttributeError: 'HMAC' object has no attribute 'foo'
# expect: hmac.trans_5C[:3] => b'\\]^'
# expect: hmac.new(bytearray(b"k"),bytearray(b"m"),"sha256").hexdigest() => 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: hmac.new(5,b"","md5") => TypeError: key: expected bytes or bytearray, but got 'int'
# expect: hmac.new(b"k",b"m",hashlib.sha3_256).hexdigest() => '1b92d4a22666154356c30c31595306c7db17a27a0fb02efae867f69018d3a876'
# expect: hmac.new(b"k",b"m","blake2b").hexdigest() => 'cfb0a92a74f0b600e6364e352260f30542c6756729d397019f405ff4b128e0fcb1eb82f06c5939f207c87651772e60558be5cf77f1326bb566eb5fb5c1cc45f9'
# expect: hmac.new(b"k",b"m",5) => AttributeError: 'int' object has no attribute 'new'
