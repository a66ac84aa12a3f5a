# file: URIs of paths, and those that are none.
from pathlib import Path


def tell(function, *given):
    try:
        print(function(*given))
    except Exception as error:
        print(type(error).__name__, error)


for uri in ('file:///a%20b/c?x#y', 'file://localhost/a', 'file://elsewhere/a', 'FILE:/a', 'x:/a', 'file:a', 'file:////a/b', 'file:///a%ff'):
    tell(Path.from_uri, uri)
tell(Path('/a b/c#?').as_uri)
tell(Path('a').as_uri)
# A pattern is looked at when it is given, not when the paths are asked for.
tell(Path('a').glob, '')
tell(Path('a').glob, '/b')
# expect: /a b/c
# expect: /a
# expect: ValueError file:// scheme is supported only on localhost
# expect: /a
# expect: ValueError URL is missing a 'file:' scheme
# expect: ValueError URI is not absolute: 'file:a'
# expect: //a/b
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\udcff' in position 2: surrogates not allowed
# expect: file:///a%20b/c%23%3F
# expect: ValueError relative paths can't be expressed as file URIs
# expect: ValueError Unacceptable pattern: ''
# expect: NotImplementedError Non-relative patterns are unsupported
