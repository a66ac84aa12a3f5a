# The codec without a table of its own.
import codecs

print('é'.encode('charmap'), b'\xe9'.decode('charmap'), codecs.lookup('charmap').name)
try:
    'Ā'.encode('charmap')
except UnicodeEncodeError as error:
    print(error)
print('Āa'.encode('charmap', 'replace'), 'Ā'.encode('charmap', 'xmlcharrefreplace'))
# expect: b'\xe9' é charmap
# expect: 'latin-1' codec can't encode character '\u0100' in position 0: ordinal not in range(256)
# expect: b'?a' b'&#256;'
