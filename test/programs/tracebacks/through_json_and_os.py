# Tracebacks show the lines of the library that an exception came through: json, and the frozen os.
import io
import json
import os
import traceback


def fail(value):
    raise ValueError("hook")


class Encoder(json.JSONEncoder):
    def default(self, value):
        return super().default(value)


def show(action):
    try:
        action()
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)[2:]
        print(type(error).__name__, error)
        for frame in frames:
            name = frame.filename.rsplit("/", 1)[-1]
            if name != os.path.basename(__file__):
                print(f"    {name}:{frame.lineno} {frame.name}: {frame.line} {frame.colno}-{frame.end_colno}")


show(lambda: json.loads("{bad"))
show(lambda: json.loads(""))
show(lambda: json.loads("1 2"))
show(lambda: json.loads(5))
show(lambda: json.loads(b"\xff"))
show(lambda: json.loads("{}", object_hook=fail))
show(lambda: json.loads("{", object_hook=None))
show(lambda: json.loads("{", parse_float=float))
show(lambda: json.load(io.StringIO("[1,]")))
show(lambda: json.load(io.StringIO()))
show(lambda: json.dumps({1, 2}))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps({"a": {2}}, indent=2))
show(lambda: json.dumps(object(), default=fail))
show(lambda: json.dumps(object(), cls=Encoder))
show(lambda: json.JSONDecoder().decode("x"))
show(lambda: json.JSONDecoder().raw_decode("x"))
show(lambda: json.JSONEncoder().encode({1}))
show(lambda: os.environ["NO_SUCH_NAME"])
show(lambda: os.environ.__delitem__("NO_SUCH_NAME"))
show(lambda: os.environ.__setitem__("NAME", 1))
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:361 raw_decode: obj, end = self.scan_once(s, idx) 23-45
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:363 raw_decode: raise JSONDecodeError("Expecting value", s, err.value) from None 12-76
# expect: JSONDecodeError Extra data: line 1 column 3 (char 2)
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:348 decode: raise JSONDecodeError("Extra data", s, end) 12-55
# expect: TypeError the JSON object must be str, bytes or bytearray, not int
# expect:     __init__.py:345 loads: raise TypeError(f'the JSON object must be str, bytes or bytearray, ' 12-58
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect:     __init__.py:347 loads: s = s.decode(detect_encoding(s), 'surrogatepass') 12-57
# expect: ValueError hook
# expect:     __init__.py:365 loads: return cls(**kw).decode(s) 11-30
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:361 raw_decode: obj, end = self.scan_once(s, idx) 23-45
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:361 raw_decode: obj, end = self.scan_once(s, idx) 23-45
# expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect:     __init__.py:365 loads: return cls(**kw).decode(s) 11-30
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:361 raw_decode: obj, end = self.scan_once(s, idx) 23-45
# expect: JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2)
# expect:     __init__.py:298 load: return loads(fp.read(), 11-81
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:361 raw_decode: obj, end = self.scan_once(s, idx) 23-45
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect:     __init__.py:298 load: return loads(fp.read(), 11-81
# expect:     __init__.py:352 loads: return _default_decoder.decode(s) 15-41
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:363 raw_decode: raise JSONDecodeError("Expecting value", s, err.value) from None 12-76
# expect: TypeError Object of type set is not JSON serializable
# expect:     __init__.py:235 dumps: return _default_encoder.encode(obj) 15-43
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect:     encoder.py:183 default: raise TypeError(f'Object of type {o.__class__.__name__} ' 8-52
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect:     __init__.py:235 dumps: return _default_encoder.encode(obj) 15-43
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect: TypeError Object of type set is not JSON serializable
# expect:     __init__.py:242 dumps: **kw).encode(obj) 14-25
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect:     encoder.py:183 default: raise TypeError(f'Object of type {o.__class__.__name__} ' 8-52
# expect: ValueError hook
# expect:     __init__.py:242 dumps: **kw).encode(obj) 14-25
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect: TypeError Object of type object is not JSON serializable
# expect:     __init__.py:242 dumps: **kw).encode(obj) 14-25
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect:     encoder.py:183 default: raise TypeError(f'Object of type {o.__class__.__name__} ' 8-52
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect:     decoder.py:345 decode: obj, end = self.raw_decode(s, idx=_w(s, 0).end()) 19-57
# expect:     decoder.py:363 raw_decode: raise JSONDecodeError("Expecting value", s, err.value) from None 12-76
# expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect:     decoder.py:363 raw_decode: raise JSONDecodeError("Expecting value", s, err.value) from None 12-76
# expect: TypeError Object of type set is not JSON serializable
# expect:     encoder.py:203 encode: chunks = self.iterencode(o, _one_shot=True) 17-51
# expect:     encoder.py:264 iterencode: return _iterencode(o, 0) 15-32
# expect:     encoder.py:183 default: raise TypeError(f'Object of type {o.__class__.__name__} ' 8-52
# expect: KeyError 'NO_SUCH_NAME'
# expect:     <frozen os>:709 __getitem__:  12-41
# expect: KeyError 'NO_SUCH_NAME'
# expect:     <frozen os>:725 __delitem__:  12-41
# expect: TypeError str expected, not int
# expect:     <frozen os>:714 __setitem__:  16-39
# expect:     <frozen os>:788 encode:  16-78
