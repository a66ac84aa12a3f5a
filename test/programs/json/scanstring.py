# The parts of json that have names of their own.
import json, json.decoder, json.encoder, json.scanner
print(json.decoder.scanstring('"a\\n"x',1), json.decoder.scanstring is json.decoder.c_scanstring)
for a in (('"abc',1),('x',5),(b'x',1)):
    try: print(json.decoder.scanstring(*a))
    except Exception as e: print(type(e).__name__, e)
print(json.encoder.encode_basestring_ascii('é"'), json.encoder.encode_basestring('é"'), json.encoder.c_encode_basestring_ascii is json.encoder.encode_basestring_ascii, json.scanner.c_make_scanner is json.scanner.make_scanner)
# expect: ('a\n', 5) True
# expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# expect: ValueError end is out of bounds
# expect: TypeError first argument must be a string, not bytes
# expect: "\u00e9\"" "é\"" True True
