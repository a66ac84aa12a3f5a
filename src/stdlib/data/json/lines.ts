/** Lines of json's functions as tracebacks show them (see machine/tracebacks/library-lines.ts). */
import { type LibraryLines, registerLibraryLines } from '../../../machine/index.ts';

const jsonLines: LibraryLines = {
  package: 'json',
  rules: {
    '__init__.loads': [
      'own must be str > 345',
      'own BOM > 341',
      'own UnicodeDecodeError > 347',
      '^decode > 365',
      'given own Expecting value > 365 decoder:345 decoder:363',
      'given own Extra data > 365 decoder:348',
      'given > 365 decoder:345 decoder:361',
      'own Expecting value > 352 decoder:345 decoder:363',
      'own Extra data > 352 decoder:348',
      '> 352 decoder:345 decoder:361',
    ],
    '__init__.load': [
      'own must be str > 298 345',
      'own BOM > 298 341',
      'own UnicodeDecodeError > 298 347',
      '^decode > 298 365',
      'given own Expecting value > 298 365 decoder:345 decoder:363',
      'given own Extra data > 298 365 decoder:348',
      'given own JSONDecodeError > 298 365 decoder:345 decoder:361',
      'own Expecting value > 298 352 decoder:345 decoder:363',
      'own Extra data > 298 352 decoder:348',
      'own JSONDecodeError > 298 352 decoder:345 decoder:361',
      '> 298',
    ],
    '__init__.dumps': [
      '^encode > 242',
      'given own Object of type > 242 encoder:203 encoder:264 encoder:183',
      'given > 242 encoder:203 encoder:264',
      'own Object of type > 235 encoder:203 encoder:264 encoder:183',
      '> 235 encoder:203 encoder:264',
    ],
    'decoder.JSONDecoder.decode': [
      '^raw_decode > 345',
      'own Expecting value > 345 363',
      'own Extra data > 348',
      '> 345 361',
    ],
    'decoder.JSONDecoder.raw_decode': ['own Expecting value > 363', '> 361'],
    'encoder.JSONEncoder.default': ['> 183'],
    'encoder.JSONEncoder.encode': ['^iterencode > 203', 'own Object of type > 203 264 183', '> 203 264'],
  },
  calling: {},
  lines: {
    '__init__:235': 'dumps 185 15 43\n        return _default_encoder.encode(obj)',
    '__init__:242': 'dumps 185 14 25\n        **kw).encode(obj)',
    '__init__:298':
      'load 278 11 81\n    return loads(fp.read(),\n        cls=cls, object_hook=object_hook,\n        parse_float=parse_float, parse_int=parse_int,\n        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)',
    '__init__:341':
      'loads 304 12 39\n            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)",\n                                  s, 0)',
    '__init__:345':
      "loads 304 12 58\n            raise TypeError(f'the JSON object must be str, bytes or bytearray, '\n                            f'not {s.__class__.__name__}')",
    '__init__:347': "loads 304 12 57\n        s = s.decode(detect_encoding(s), 'surrogatepass')",
    '__init__:352': 'loads 304 15 41\n        return _default_decoder.decode(s)',
    '__init__:365': 'loads 304 11 30\n    return cls(**kw).decode(s)',
    'decoder:345': 'JSONDecoder.decode 340 19 57\n        obj, end = self.raw_decode(s, idx=_w(s, 0).end())',
    'decoder:348': 'JSONDecoder.decode 340 12 55\n            raise JSONDecodeError("Extra data", s, end)',
    'decoder:361': 'JSONDecoder.raw_decode 351 23 45\n            obj, end = self.scan_once(s, idx)',
    'decoder:363':
      'JSONDecoder.raw_decode 351 12 76\n            raise JSONDecodeError("Expecting value", s, err.value) from None',
    'encoder:183':
      "JSONEncoder.default 164 8 52\n        raise TypeError(f'Object of type {o.__class__.__name__} '\n                        f'is not JSON serializable')",
    'encoder:203': 'JSONEncoder.encode 186 17 51\n        chunks = self.iterencode(o, _one_shot=True)',
    'encoder:264': 'JSONEncoder.iterencode 208 15 32\n        return _iterencode(o, 0)',
  },
};
registerLibraryLines(jsonLines);
