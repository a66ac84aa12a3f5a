import configparser
import traceback

try:
    configparser.ConfigParser().read_string("[a]\n = 3\nx\n")
except configparser.ParsingError as error:
    print(error)
    print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)][-2:])
# expect: Source contains parsing errors: '<string>'
# expect: 	[line  2]: ' = 3\n'
# expect: 	[line  3]: 'x\n'
# expect: [('_read', 'ParsingError._raise_all(self._read_inner(fp, fpname))'), ('_raise_all', 'raise next(exceptions).combine(exceptions)')]
