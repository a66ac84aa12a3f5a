# reset_tzpath() takes absolute paths, as text.
import zoneinfo

for given in ('x', ['a', 'b/c'], [b'/x'], [5], ['/x']):
    try:
        print(zoneinfo.reset_tzpath(given), zoneinfo.TZPATH)
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError tzpaths must be a list or tuple, not <class 'str'>: 'x'
# expect: ValueError Paths should be absolute but found the following relative paths:
# expect:     a
# expect:     b/c
# expect: TypeError All elements of a tzpath sequence must be strings or os.PathLike objects which convert to strings.
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: None ('/x',)
