"""Hex digits, reprs, wide encodings and quoted-printable of many bytes: the sums of what many calls give, and some of it."""
import base64
import binascii
import random
import zlib

told = []


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = (type(e).__name__, str(e))
    told.append(repr(r))


def section(name):
    print(name, len(told), zlib.crc32("\n".join(told).encode("utf-8", "surrogatepass")), told[len(told) // 2], told[-1][:60])
    told.clear()


b=bytes(range(256))
for n in (0,1,5,16):
    for args in ((),(':',),('-',2),('-',-2),('-',0),(b'_',3),('-',100),('ab',),('é',),(1,)):
        t(b[100:100+n].hex,*args); t(bytearray(b[:n]).hex,*args); t(memoryview(b[:n]).hex,*args); t(binascii.hexlify,b[:n],*args)
section('digits')
for s in ('','0','00','0g','g0',' 0a 0B\t','0 0','ff'*5,'é0','FFfe','00 ',b'0a0b',bytearray(b'0A 0b'),b'0\xe9',3):
    t(bytes.fromhex,s); t(bytearray.fromhex,s); t(binascii.unhexlify,s); t(base64.b16decode,s); t(base64.b16decode,s,True)
section('bytes')
print(repr(b),repr(bytearray(b)),repr(b"'"),repr(b"'\""),repr(bytearray(b"'")),repr(bytearray(b"'\"")),repr(b'"'),repr(bytearray(b'"')),sep='\n')
t(base64.b16encode,b)
for s in ('','a','é','\ufffe\uffff','😀','a😀b','\ud800','a\udc00','ab'*3):
    for c in ('utf-16','utf-16-le','utf-16-be','utf-32','utf-32-le','utf-32-be'):
        for e in ('strict','replace','ignore','surrogatepass'): t(s.encode,c,e)
section('wide')
random.seed(4)
for _ in range(60):
    d=bytes(random.choice(b'ab =.\t\r\n\0\xe9_') for _ in range(random.randint(0,90)))
    for k in ({},{'quotetabs':True},{'istext':False},{'header':True}): t(binascii.b2a_qp,d,**k)
section('quoted')
big = bytes(range(256)) * 300
print(binascii.unhexlify(binascii.hexlify(big)) == bytes.fromhex(big.hex()) == base64.b16decode(base64.b16encode(big)) == eval(repr(big)) == big)
print(binascii.a2b_qp(binascii.b2a_qp(big, istext=False)) == big, big.decode("latin-1").encode("utf-16-be") == b"".join(bytes([0, byte]) for byte in big))
for text in "gé", "0 \u0663", "abcé", "é", "0\U0001f600", "00 zz":
    try:
        print(bytes.fromhex(text))
    except ValueError as error:
        print(error)

# expect: digits 160 946231341 '6465666768' ('TypeError', "object of type 'int' has no len()")
# expect: bytes 75 2750854164 b'\xff\xff\xff\xff\xff' ('TypeError', "argument should be a bytes-like object or ASC
# expect: b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'
# expect: bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff')
# expect: b"'"
# expect: b'\'"'
# expect: bytearray(b"\'")
# expect: bytearray(b'\'"')
# expect: b'"'
# expect: bytearray(b'"')
# expect: wide 217 1273517397 b'\xd8=\xde\x00' b'\x00\x00\x00a\x00\x00\x00b\x00\x00\x00a\x00\x00\x00b\x00\x
# expect: quoted 240 3271218066 b'=3D=E9\t=E9b.\r\n._\r=00 =E9\r=3D\r.\t .\r\n=3D=3D\r\nb_\r\n' b'\r=5F_=5F\r\r=5F=3D\n=2E=00\r=00a=09\nbb\n\r\r_=E9=E9=09\n
# expect: True
# expect: True True
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: non-hexadecimal number found in fromhex() arg at position 2
# expect: non-hexadecimal number found in fromhex() arg at position 3
# expect: non-hexadecimal number found in fromhex() arg at position 0
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: non-hexadecimal number found in fromhex() arg at position 3
