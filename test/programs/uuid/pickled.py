"""UUIDs are pickled by their state, and copied as other objects."""
import copy, pickle, uuid

one = uuid.UUID(int=7)
safe = uuid.UUID(int=8, is_safe=uuid.SafeUUID.safe)
for made in (one, safe):
    print(made.__getstate__(), copy.copy(made) is made, copy.deepcopy(made) == made)
    for protocol in range(6):
        data = pickle.dumps(made, protocol)
        again = pickle.loads(data)
        print(protocol, data, again, again.is_safe)
# expect: {'int': 7} False True
# expect: 0 b'ccopy_reg\n_reconstructor\np0\n(cuuid\nUUID\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVint\np6\nI7\nsb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: 1 b'ccopy_reg\n_reconstructor\nq\x00(cuuid\nUUID\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05X\x03\x00\x00\x00intq\x06K\x07sb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: 2 b'\x80\x02cuuid\nUUID\nq\x00)\x81q\x01}q\x02X\x03\x00\x00\x00intq\x03K\x07sb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: 3 b'\x80\x03cuuid\nUUID\nq\x00)\x81q\x01}q\x02X\x03\x00\x00\x00intq\x03K\x07sb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: 4 b'\x80\x04\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x04uuid\x94\x8c\x04UUID\x94\x93\x94)\x81\x94}\x94\x8c\x03int\x94K\x07sb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: 5 b'\x80\x05\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x04uuid\x94\x8c\x04UUID\x94\x93\x94)\x81\x94}\x94\x8c\x03int\x94K\x07sb.' 00000000-0000-0000-0000-000000000007 SafeUUID.unknown
# expect: {'int': 8, 'is_safe': 0} False True
# expect: 0 b'ccopy_reg\n_reconstructor\np0\n(cuuid\nUUID\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVint\np6\nI8\nsVis_safe\np7\nI0\nsb.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
# expect: 1 b'ccopy_reg\n_reconstructor\nq\x00(cuuid\nUUID\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05(X\x03\x00\x00\x00intq\x06K\x08X\x07\x00\x00\x00is_safeq\x07K\x00ub.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
# expect: 2 b'\x80\x02cuuid\nUUID\nq\x00)\x81q\x01}q\x02(X\x03\x00\x00\x00intq\x03K\x08X\x07\x00\x00\x00is_safeq\x04K\x00ub.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
# expect: 3 b'\x80\x03cuuid\nUUID\nq\x00)\x81q\x01}q\x02(X\x03\x00\x00\x00intq\x03K\x08X\x07\x00\x00\x00is_safeq\x04K\x00ub.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
# expect: 4 b'\x80\x04\x95-\x00\x00\x00\x00\x00\x00\x00\x8c\x04uuid\x94\x8c\x04UUID\x94\x93\x94)\x81\x94}\x94(\x8c\x03int\x94K\x08\x8c\x07is_safe\x94K\x00ub.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
# expect: 5 b'\x80\x05\x95-\x00\x00\x00\x00\x00\x00\x00\x8c\x04uuid\x94\x8c\x04UUID\x94\x93\x94)\x81\x94}\x94(\x8c\x03int\x94K\x08\x8c\x07is_safe\x94K\x00ub.' 00000000-0000-0000-0000-000000000008 SafeUUID.safe
