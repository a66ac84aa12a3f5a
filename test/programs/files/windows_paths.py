# Paths as Windows writes them: taken apart, joined, made plain, compared.
import ntpath as n, os
def t(f, *a):
    try: print(f.__name__, a, repr(f(*a)))
    except Exception as e: print(f.__name__, a, type(e).__name__, e)
for p in ['', 'a', 'a\\b.txt', 'C:\\a\\b', 'C:/a/../b/./c', 'C:a\\..', 'C:', 'C:\\', '\\\\srv\\share\\a\\..\\..\\b', '//srv/share', '\\\\srv', '\\a\\b', '\\\\?\\UNC\\s\\h\\x', '\\\\?\\C:\\x', '..\\..\\a', 'a..', '.bashrc', 'a.b.c', 'x.', 'a/.b', '~\\x', '%A%\\$B/${A}x%%', "'%A%'", 'CON', 'nul.txt', 'a \\b', 'c:\\com1.x', 'a*b', '.', '..', 'a\\\\b//c', b'C:\\x\\..\\y', '\\\\.\\dev\\x', 'C:\\..\\..', 'a\\..\\..', '...', 'a...b']:
    for f in (n.splitdrive, n.splitroot, n.split, n.splitext, n.basename, n.dirname, n.normcase, n.isabs, n.normpath, n.isreserved): t(f, p)
os.environ.update(A='aa', B='bb', USERPROFILE='C:\\Users\\bob', USERNAME='bob')
for p in ['%A%\\$B/${A}x%%', "'%A%'%B%", '$Q', '%Q%', '$$', '${A', '%A', '$', '~', '~\\x', '~ann/x', 'a~']: t(n.expandvars, p); t(n.expanduser, p)
for a in [('C:\\a', 'b'), ('C:\\a', '\\b'), ('C:\\a', 'D:b'), ('C:\\a', 'c:b'), ('C:a', 'b'), ('C:', 'b'), ('\\\\s\\h', 'b'), ('a\\', 'b'), ('a/', 'b'), ('', 'b'), ('a', ''), ('a', 'b', 'C:\\c'), (b'a', b'b'), ('a', b'b'), ('a', 3), ('\\\\s', 'x'), ('c:\\x', 'C:\\y')]: t(n.join, *a)
for a in [(['C:\\a\\b', 'c:/A/c'],), (['C:\\a', 'D:\\a'],), (['C:\\a', 'C:a'],), (['\\a', 'a'],), ([],), (['a\\b', 'a\\B\\c'],), ([b'a\\b', b'a'],), (['C:\\'],)]: t(n.commonpath, *a)
for a in [('C:\\a\\b', 'C:\\a\\c\\d'), ('C:\\a', 'D:\\a'), ('C:\\A\\x', 'c:\\a'), ('', 'a'), ('\\\\s\\h\\a', '\\\\s\\h\\b'), ('C:\\a', 'C:\\a')]: t(n.relpath, *a)
print(n.sep, n.altsep, n.pathsep, n.devnull, n.defpath, n.curdir, sorted(n.__all__)[:4], n.commonprefix(['ab', 'ac']))
# expect: splitdrive ('',) ('', '')
# expect: splitroot ('',) ('', '', '')
# expect: split ('',) ('', '')
# expect: splitext ('',) ('', '')
# expect: basename ('',) ''
# expect: dirname ('',) ''
# expect: normcase ('',) ''
# expect: isabs ('',) False
# expect: normpath ('',) '.'
# expect: isreserved ('',) False
# expect: splitdrive ('a',) ('', 'a')
# expect: splitroot ('a',) ('', '', 'a')
# expect: split ('a',) ('', 'a')
# expect: splitext ('a',) ('a', '')
# expect: basename ('a',) 'a'
# expect: dirname ('a',) ''
# expect: normcase ('a',) 'a'
# expect: isabs ('a',) False
# expect: normpath ('a',) 'a'
# expect: isreserved ('a',) False
# expect: splitdrive ('a\\b.txt',) ('', 'a\\b.txt')
# expect: splitroot ('a\\b.txt',) ('', '', 'a\\b.txt')
# expect: split ('a\\b.txt',) ('a', 'b.txt')
# expect: splitext ('a\\b.txt',) ('a\\b', '.txt')
# expect: basename ('a\\b.txt',) 'b.txt'
# expect: dirname ('a\\b.txt',) 'a'
# expect: normcase ('a\\b.txt',) 'a\\b.txt'
# expect: isabs ('a\\b.txt',) False
# expect: normpath ('a\\b.txt',) 'a\\b.txt'
# expect: isreserved ('a\\b.txt',) False
# expect: splitdrive ('C:\\a\\b',) ('C:', '\\a\\b')
# expect: splitroot ('C:\\a\\b',) ('C:', '\\', 'a\\b')
# expect: split ('C:\\a\\b',) ('C:\\a', 'b')
# expect: splitext ('C:\\a\\b',) ('C:\\a\\b', '')
# expect: basename ('C:\\a\\b',) 'b'
# expect: dirname ('C:\\a\\b',) 'C:\\a'
# expect: normcase ('C:\\a\\b',) 'c:\\a\\b'
# expect: isabs ('C:\\a\\b',) True
# expect: normpath ('C:\\a\\b',) 'C:\\a\\b'
# expect: isreserved ('C:\\a\\b',) False
# expect: splitdrive ('C:/a/../b/./c',) ('C:', '/a/../b/./c')
# expect: splitroot ('C:/a/../b/./c',) ('C:', '/', 'a/../b/./c')
# expect: split ('C:/a/../b/./c',) ('C:/a/../b/.', 'c')
# expect: splitext ('C:/a/../b/./c',) ('C:/a/../b/./c', '')
# expect: basename ('C:/a/../b/./c',) 'c'
# expect: dirname ('C:/a/../b/./c',) 'C:/a/../b/.'
# expect: normcase ('C:/a/../b/./c',) 'c:\\a\\..\\b\\.\\c'
# expect: isabs ('C:/a/../b/./c',) True
# expect: normpath ('C:/a/../b/./c',) 'C:\\b\\c'
# expect: isreserved ('C:/a/../b/./c',) False
# expect: splitdrive ('C:a\\..',) ('C:', 'a\\..')
# expect: splitroot ('C:a\\..',) ('C:', '', 'a\\..')
# expect: split ('C:a\\..',) ('C:a', '..')
# expect: splitext ('C:a\\..',) ('C:a\\..', '')
# expect: basename ('C:a\\..',) '..'
# expect: dirname ('C:a\\..',) 'C:a'
# expect: normcase ('C:a\\..',) 'c:a\\..'
# expect: isabs ('C:a\\..',) False
# expect: normpath ('C:a\\..',) 'C:'
# expect: isreserved ('C:a\\..',) False
# expect: splitdrive ('C:',) ('C:', '')
# expect: splitroot ('C:',) ('C:', '', '')
# expect: split ('C:',) ('C:', '')
# expect: splitext ('C:',) ('C:', '')
# expect: basename ('C:',) ''
# expect: dirname ('C:',) 'C:'
# expect: normcase ('C:',) 'c:'
# expect: isabs ('C:',) False
# expect: normpath ('C:',) 'C:'
# expect: isreserved ('C:',) False
# expect: splitdrive ('C:\\',) ('C:', '\\')
# expect: splitroot ('C:\\',) ('C:', '\\', '')
# expect: split ('C:\\',) ('C:\\', '')
# expect: splitext ('C:\\',) ('C:\\', '')
# expect: basename ('C:\\',) ''
# expect: dirname ('C:\\',) 'C:\\'
# expect: normcase ('C:\\',) 'c:\\'
# expect: isabs ('C:\\',) True
# expect: normpath ('C:\\',) 'C:\\'
# expect: isreserved ('C:\\',) False
# expect: splitdrive ('\\\\srv\\share\\a\\..\\..\\b',) ('\\\\srv\\share', '\\a\\..\\..\\b')
# expect: splitroot ('\\\\srv\\share\\a\\..\\..\\b',) ('\\\\srv\\share', '\\', 'a\\..\\..\\b')
# expect: split ('\\\\srv\\share\\a\\..\\..\\b',) ('\\\\srv\\share\\a\\..\\..', 'b')
# expect: splitext ('\\\\srv\\share\\a\\..\\..\\b',) ('\\\\srv\\share\\a\\..\\..\\b', '')
# expect: basename ('\\\\srv\\share\\a\\..\\..\\b',) 'b'
# expect: dirname ('\\\\srv\\share\\a\\..\\..\\b',) '\\\\srv\\share\\a\\..\\..'
# expect: normcase ('\\\\srv\\share\\a\\..\\..\\b',) '\\\\srv\\share\\a\\..\\..\\b'
# expect: isabs ('\\\\srv\\share\\a\\..\\..\\b',) True
# expect: normpath ('\\\\srv\\share\\a\\..\\..\\b',) '\\\\srv\\share\\b'
# expect: isreserved ('\\\\srv\\share\\a\\..\\..\\b',) False
# expect: splitdrive ('//srv/share',) ('//srv/share', '')
# expect: splitroot ('//srv/share',) ('//srv/share', '', '')
# expect: split ('//srv/share',) ('//srv/share', '')
# expect: splitext ('//srv/share',) ('//srv/share', '')
# expect: basename ('//srv/share',) ''
# expect: dirname ('//srv/share',) '//srv/share'
# expect: normcase ('//srv/share',) '\\\\srv\\share'
# expect: isabs ('//srv/share',) True
# expect: normpath ('//srv/share',) '\\\\srv\\share'
# expect: isreserved ('//srv/share',) False
# expect: splitdrive ('\\\\srv',) ('\\\\srv', '')
# expect: splitroot ('\\\\srv',) ('\\\\srv', '', '')
# expect: split ('\\\\srv',) ('\\\\srv', '')
# expect: splitext ('\\\\srv',) ('\\\\srv', '')
# expect: basename ('\\\\srv',) ''
# expect: dirname ('\\\\srv',) '\\\\srv'
# expect: normcase ('\\\\srv',) '\\\\srv'
# expect: isabs ('\\\\srv',) True
# expect: normpath ('\\\\srv',) '\\\\srv'
# expect: isreserved ('\\\\srv',) False
# expect: splitdrive ('\\a\\b',) ('', '\\a\\b')
# expect: splitroot ('\\a\\b',) ('', '\\', 'a\\b')
# expect: split ('\\a\\b',) ('\\a', 'b')
# expect: splitext ('\\a\\b',) ('\\a\\b', '')
# expect: basename ('\\a\\b',) 'b'
# expect: dirname ('\\a\\b',) '\\a'
# expect: normcase ('\\a\\b',) '\\a\\b'
# expect: isabs ('\\a\\b',) False
# expect: normpath ('\\a\\b',) '\\a\\b'
# expect: isreserved ('\\a\\b',) False
# expect: splitdrive ('\\\\?\\UNC\\s\\h\\x',) ('\\\\?\\UNC\\s\\h', '\\x')
# expect: splitroot ('\\\\?\\UNC\\s\\h\\x',) ('\\\\?\\UNC\\s\\h', '\\', 'x')
# expect: split ('\\\\?\\UNC\\s\\h\\x',) ('\\\\?\\UNC\\s\\h\\', 'x')
# expect: splitext ('\\\\?\\UNC\\s\\h\\x',) ('\\\\?\\UNC\\s\\h\\x', '')
# expect: basename ('\\\\?\\UNC\\s\\h\\x',) 'x'
# expect: dirname ('\\\\?\\UNC\\s\\h\\x',) '\\\\?\\UNC\\s\\h\\'
# expect: normcase ('\\\\?\\UNC\\s\\h\\x',) '\\\\?\\unc\\s\\h\\x'
# expect: isabs ('\\\\?\\UNC\\s\\h\\x',) True
# expect: normpath ('\\\\?\\UNC\\s\\h\\x',) '\\\\?\\UNC\\s\\h\\x'
# expect: isreserved ('\\\\?\\UNC\\s\\h\\x',) False
# expect: splitdrive ('\\\\?\\C:\\x',) ('\\\\?\\C:', '\\x')
# expect: splitroot ('\\\\?\\C:\\x',) ('\\\\?\\C:', '\\', 'x')
# expect: split ('\\\\?\\C:\\x',) ('\\\\?\\C:\\', 'x')
# expect: splitext ('\\\\?\\C:\\x',) ('\\\\?\\C:\\x', '')
# expect: basename ('\\\\?\\C:\\x',) 'x'
# expect: dirname ('\\\\?\\C:\\x',) '\\\\?\\C:\\'
# expect: normcase ('\\\\?\\C:\\x',) '\\\\?\\c:\\x'
# expect: isabs ('\\\\?\\C:\\x',) True
# expect: normpath ('\\\\?\\C:\\x',) '\\\\?\\C:\\x'
# expect: isreserved ('\\\\?\\C:\\x',) False
# expect: splitdrive ('..\\..\\a',) ('', '..\\..\\a')
# expect: splitroot ('..\\..\\a',) ('', '', '..\\..\\a')
# expect: split ('..\\..\\a',) ('..\\..', 'a')
# expect: splitext ('..\\..\\a',) ('..\\..\\a', '')
# expect: basename ('..\\..\\a',) 'a'
# expect: dirname ('..\\..\\a',) '..\\..'
# expect: normcase ('..\\..\\a',) '..\\..\\a'
# expect: isabs ('..\\..\\a',) False
# expect: normpath ('..\\..\\a',) '..\\..\\a'
# expect: isreserved ('..\\..\\a',) False
# expect: splitdrive ('a..',) ('', 'a..')
# expect: splitroot ('a..',) ('', '', 'a..')
# expect: split ('a..',) ('', 'a..')
# expect: splitext ('a..',) ('a.', '.')
# expect: basename ('a..',) 'a..'
# expect: dirname ('a..',) ''
# expect: normcase ('a..',) 'a..'
# expect: isabs ('a..',) False
# expect: normpath ('a..',) 'a..'
# expect: isreserved ('a..',) True
# expect: splitdrive ('.bashrc',) ('', '.bashrc')
# expect: splitroot ('.bashrc',) ('', '', '.bashrc')
# expect: split ('.bashrc',) ('', '.bashrc')
# expect: splitext ('.bashrc',) ('.bashrc', '')
# expect: basename ('.bashrc',) '.bashrc'
# expect: dirname ('.bashrc',) ''
# expect: normcase ('.bashrc',) '.bashrc'
# expect: isabs ('.bashrc',) False
# expect: normpath ('.bashrc',) '.bashrc'
# expect: isreserved ('.bashrc',) False
# expect: splitdrive ('a.b.c',) ('', 'a.b.c')
# expect: splitroot ('a.b.c',) ('', '', 'a.b.c')
# expect: split ('a.b.c',) ('', 'a.b.c')
# expect: splitext ('a.b.c',) ('a.b', '.c')
# expect: basename ('a.b.c',) 'a.b.c'
# expect: dirname ('a.b.c',) ''
# expect: normcase ('a.b.c',) 'a.b.c'
# expect: isabs ('a.b.c',) False
# expect: normpath ('a.b.c',) 'a.b.c'
# expect: isreserved ('a.b.c',) False
# expect: splitdrive ('x.',) ('', 'x.')
# expect: splitroot ('x.',) ('', '', 'x.')
# expect: split ('x.',) ('', 'x.')
# expect: splitext ('x.',) ('x', '.')
# expect: basename ('x.',) 'x.'
# expect: dirname ('x.',) ''
# expect: normcase ('x.',) 'x.'
# expect: isabs ('x.',) False
# expect: normpath ('x.',) 'x.'
# expect: isreserved ('x.',) True
# expect: splitdrive ('a/.b',) ('', 'a/.b')
# expect: splitroot ('a/.b',) ('', '', 'a/.b')
# expect: split ('a/.b',) ('a', '.b')
# expect: splitext ('a/.b',) ('a/.b', '')
# expect: basename ('a/.b',) '.b'
# expect: dirname ('a/.b',) 'a'
# expect: normcase ('a/.b',) 'a\\.b'
# expect: isabs ('a/.b',) False
# expect: normpath ('a/.b',) 'a\\.b'
# expect: isreserved ('a/.b',) False
# expect: splitdrive ('~\\x',) ('', '~\\x')
# expect: splitroot ('~\\x',) ('', '', '~\\x')
# expect: split ('~\\x',) ('~', 'x')
# expect: splitext ('~\\x',) ('~\\x', '')
# expect: basename ('~\\x',) 'x'
# expect: dirname ('~\\x',) '~'
# expect: normcase ('~\\x',) '~\\x'
# expect: isabs ('~\\x',) False
# expect: normpath ('~\\x',) '~\\x'
# expect: isreserved ('~\\x',) False
# expect: splitdrive ('%A%\\$B/${A}x%%',) ('', '%A%\\$B/${A}x%%')
# expect: splitroot ('%A%\\$B/${A}x%%',) ('', '', '%A%\\$B/${A}x%%')
# expect: split ('%A%\\$B/${A}x%%',) ('%A%\\$B', '${A}x%%')
# expect: splitext ('%A%\\$B/${A}x%%',) ('%A%\\$B/${A}x%%', '')
# expect: basename ('%A%\\$B/${A}x%%',) '${A}x%%'
# expect: dirname ('%A%\\$B/${A}x%%',) '%A%\\$B'
# expect: normcase ('%A%\\$B/${A}x%%',) '%a%\\$b\\${a}x%%'
# expect: isabs ('%A%\\$B/${A}x%%',) False
# expect: normpath ('%A%\\$B/${A}x%%',) '%A%\\$B\\${A}x%%'
# expect: isreserved ('%A%\\$B/${A}x%%',) False
# expect: splitdrive ("'%A%'",) ('', "'%A%'")
# expect: splitroot ("'%A%'",) ('', '', "'%A%'")
# expect: split ("'%A%'",) ('', "'%A%'")
# expect: splitext ("'%A%'",) ("'%A%'", '')
# expect: basename ("'%A%'",) "'%A%'"
# expect: dirname ("'%A%'",) ''
# expect: normcase ("'%A%'",) "'%a%'"
# expect: isabs ("'%A%'",) False
# expect: normpath ("'%A%'",) "'%A%'"
# expect: isreserved ("'%A%'",) False
# expect: splitdrive ('CON',) ('', 'CON')
# expect: splitroot ('CON',) ('', '', 'CON')
# expect: split ('CON',) ('', 'CON')
# expect: splitext ('CON',) ('CON', '')
# expect: basename ('CON',) 'CON'
# expect: dirname ('CON',) ''
# expect: normcase ('CON',) 'con'
# expect: isabs ('CON',) False
# expect: normpath ('CON',) 'CON'
# expect: isreserved ('CON',) True
# expect: splitdrive ('nul.txt',) ('', 'nul.txt')
# expect: splitroot ('nul.txt',) ('', '', 'nul.txt')
# expect: split ('nul.txt',) ('', 'nul.txt')
# expect: splitext ('nul.txt',) ('nul', '.txt')
# expect: basename ('nul.txt',) 'nul.txt'
# expect: dirname ('nul.txt',) ''
# expect: normcase ('nul.txt',) 'nul.txt'
# expect: isabs ('nul.txt',) False
# expect: normpath ('nul.txt',) 'nul.txt'
# expect: isreserved ('nul.txt',) True
# expect: splitdrive ('a \\b',) ('', 'a \\b')
# expect: splitroot ('a \\b',) ('', '', 'a \\b')
# expect: split ('a \\b',) ('a ', 'b')
# expect: splitext ('a \\b',) ('a \\b', '')
# expect: basename ('a \\b',) 'b'
# expect: dirname ('a \\b',) 'a '
# expect: normcase ('a \\b',) 'a \\b'
# expect: isabs ('a \\b',) False
# expect: normpath ('a \\b',) 'a \\b'
# expect: isreserved ('a \\b',) True
# expect: splitdrive ('c:\\com1.x',) ('c:', '\\com1.x')
# expect: splitroot ('c:\\com1.x',) ('c:', '\\', 'com1.x')
# expect: split ('c:\\com1.x',) ('c:\\', 'com1.x')
# expect: splitext ('c:\\com1.x',) ('c:\\com1', '.x')
# expect: basename ('c:\\com1.x',) 'com1.x'
# expect: dirname ('c:\\com1.x',) 'c:\\'
# expect: normcase ('c:\\com1.x',) 'c:\\com1.x'
# expect: isabs ('c:\\com1.x',) True
# expect: normpath ('c:\\com1.x',) 'c:\\com1.x'
# expect: isreserved ('c:\\com1.x',) True
# expect: splitdrive ('a*b',) ('', 'a*b')
# expect: splitroot ('a*b',) ('', '', 'a*b')
# expect: split ('a*b',) ('', 'a*b')
# expect: splitext ('a*b',) ('a*b', '')
# expect: basename ('a*b',) 'a*b'
# expect: dirname ('a*b',) ''
# expect: normcase ('a*b',) 'a*b'
# expect: isabs ('a*b',) False
# expect: normpath ('a*b',) 'a*b'
# expect: isreserved ('a*b',) True
# expect: splitdrive ('.',) ('', '.')
# expect: splitroot ('.',) ('', '', '.')
# expect: split ('.',) ('', '.')
# expect: splitext ('.',) ('.', '')
# expect: basename ('.',) '.'
# expect: dirname ('.',) ''
# expect: normcase ('.',) '.'
# expect: isabs ('.',) False
# expect: normpath ('.',) '.'
# expect: isreserved ('.',) False
# expect: splitdrive ('..',) ('', '..')
# expect: splitroot ('..',) ('', '', '..')
# expect: split ('..',) ('', '..')
# expect: splitext ('..',) ('..', '')
# expect: basename ('..',) '..'
# expect: dirname ('..',) ''
# expect: normcase ('..',) '..'
# expect: isabs ('..',) False
# expect: normpath ('..',) '..'
# expect: isreserved ('..',) False
# expect: splitdrive ('a\\\\b//c',) ('', 'a\\\\b//c')
# expect: splitroot ('a\\\\b//c',) ('', '', 'a\\\\b//c')
# expect: split ('a\\\\b//c',) ('a\\\\b', 'c')
# expect: splitext ('a\\\\b//c',) ('a\\\\b//c', '')
# expect: basename ('a\\\\b//c',) 'c'
# expect: dirname ('a\\\\b//c',) 'a\\\\b'
# expect: normcase ('a\\\\b//c',) 'a\\\\b\\\\c'
# expect: isabs ('a\\\\b//c',) False
# expect: normpath ('a\\\\b//c',) 'a\\b\\c'
# expect: isreserved ('a\\\\b//c',) False
# expect: splitdrive (b'C:\\x\\..\\y',) (b'C:', b'\\x\\..\\y')
# expect: splitroot (b'C:\\x\\..\\y',) (b'C:', b'\\', b'x\\..\\y')
# expect: split (b'C:\\x\\..\\y',) (b'C:\\x\\..', b'y')
# expect: splitext (b'C:\\x\\..\\y',) (b'C:\\x\\..\\y', b'')
# expect: basename (b'C:\\x\\..\\y',) b'y'
# expect: dirname (b'C:\\x\\..\\y',) b'C:\\x\\..'
# expect: normcase (b'C:\\x\\..\\y',) b'c:\\x\\..\\y'
# expect: isabs (b'C:\\x\\..\\y',) True
# expect: normpath (b'C:\\x\\..\\y',) b'C:\\y'
# expect: isreserved (b'C:\\x\\..\\y',) False
# expect: splitdrive ('\\\\.\\dev\\x',) ('\\\\.\\dev', '\\x')
# expect: splitroot ('\\\\.\\dev\\x',) ('\\\\.\\dev', '\\', 'x')
# expect: split ('\\\\.\\dev\\x',) ('\\\\.\\dev\\', 'x')
# expect: splitext ('\\\\.\\dev\\x',) ('\\\\.\\dev\\x', '')
# expect: basename ('\\\\.\\dev\\x',) 'x'
# expect: dirname ('\\\\.\\dev\\x',) '\\\\.\\dev\\'
# expect: normcase ('\\\\.\\dev\\x',) '\\\\.\\dev\\x'
# expect: isabs ('\\\\.\\dev\\x',) True
# expect: normpath ('\\\\.\\dev\\x',) '\\\\.\\dev\\x'
# expect: isreserved ('\\\\.\\dev\\x',) False
# expect: splitdrive ('C:\\..\\..',) ('C:', '\\..\\..')
# expect: splitroot ('C:\\..\\..',) ('C:', '\\', '..\\..')
# expect: split ('C:\\..\\..',) ('C:\\..', '..')
# expect: splitext ('C:\\..\\..',) ('C:\\..\\..', '')
# expect: basename ('C:\\..\\..',) '..'
# expect: dirname ('C:\\..\\..',) 'C:\\..'
# expect: normcase ('C:\\..\\..',) 'c:\\..\\..'
# expect: isabs ('C:\\..\\..',) True
# expect: normpath ('C:\\..\\..',) 'C:\\'
# expect: isreserved ('C:\\..\\..',) False
# expect: splitdrive ('a\\..\\..',) ('', 'a\\..\\..')
# expect: splitroot ('a\\..\\..',) ('', '', 'a\\..\\..')
# expect: split ('a\\..\\..',) ('a\\..', '..')
# expect: splitext ('a\\..\\..',) ('a\\..\\..', '')
# expect: basename ('a\\..\\..',) '..'
# expect: dirname ('a\\..\\..',) 'a\\..'
# expect: normcase ('a\\..\\..',) 'a\\..\\..'
# expect: isabs ('a\\..\\..',) False
# expect: normpath ('a\\..\\..',) '..'
# expect: isreserved ('a\\..\\..',) False
# expect: splitdrive ('...',) ('', '...')
# expect: splitroot ('...',) ('', '', '...')
# expect: split ('...',) ('', '...')
# expect: splitext ('...',) ('...', '')
# expect: basename ('...',) '...'
# expect: dirname ('...',) ''
# expect: normcase ('...',) '...'
# expect: isabs ('...',) False
# expect: normpath ('...',) '...'
# expect: isreserved ('...',) True
# expect: splitdrive ('a...b',) ('', 'a...b')
# expect: splitroot ('a...b',) ('', '', 'a...b')
# expect: split ('a...b',) ('', 'a...b')
# expect: splitext ('a...b',) ('a..', '.b')
# expect: basename ('a...b',) 'a...b'
# expect: dirname ('a...b',) ''
# expect: normcase ('a...b',) 'a...b'
# expect: isabs ('a...b',) False
# expect: normpath ('a...b',) 'a...b'
# expect: isreserved ('a...b',) False
# expect: expandvars ('%A%\\$B/${A}x%%',) 'aa\\bb/aax%'
# expect: expanduser ('%A%\\$B/${A}x%%',) '%A%\\$B/${A}x%%'
# expect: expandvars ("'%A%'%B%",) "'%A%'bb"
# expect: expanduser ("'%A%'%B%",) "'%A%'%B%"
# expect: expandvars ('$Q',) '$Q'
# expect: expanduser ('$Q',) '$Q'
# expect: expandvars ('%Q%',) '%Q%'
# expect: expanduser ('%Q%',) '%Q%'
# expect: expandvars ('$$',) '$'
# expect: expanduser ('$$',) '$$'
# expect: expandvars ('${A',) '${A'
# expect: expanduser ('${A',) '${A'
# expect: expandvars ('%A',) '%A'
# expect: expanduser ('%A',) '%A'
# expect: expandvars ('$',) '$'
# expect: expanduser ('$',) '$'
# expect: expandvars ('~',) '~'
# expect: expanduser ('~',) 'C:\\Users\\bob'
# expect: expandvars ('~\\x',) '~\\x'
# expect: expanduser ('~\\x',) 'C:\\Users\\bob\\x'
# expect: expandvars ('~ann/x',) '~ann/x'
# expect: expanduser ('~ann/x',) 'C:\\Users\\ann/x'
# expect: expandvars ('a~',) 'a~'
# expect: expanduser ('a~',) 'a~'
# expect: join ('C:\\a', 'b') 'C:\\a\\b'
# expect: join ('C:\\a', '\\b') 'C:\\b'
# expect: join ('C:\\a', 'D:b') 'D:b'
# expect: join ('C:\\a', 'c:b') 'c:\\a\\b'
# expect: join ('C:a', 'b') 'C:a\\b'
# expect: join ('C:', 'b') 'C:b'
# expect: join ('\\\\s\\h', 'b') '\\\\s\\h\\b'
# expect: join ('a\\', 'b') 'a\\b'
# expect: join ('a/', 'b') 'a/b'
# expect: join ('', 'b') 'b'
# expect: join ('a', '') 'a\\'
# expect: join ('a', 'b', 'C:\\c') 'C:\\c'
# expect: join (b'a', b'b') b'a\\b'
# expect: join ('a', b'b') TypeError Can't mix strings and bytes in path components
# expect: join ('a', 3) TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# expect: join ('\\\\s', 'x') '\\\\s\\x'
# expect: join ('c:\\x', 'C:\\y') 'C:\\y'
# expect: commonpath (['C:\\a\\b', 'c:/A/c'],) 'C:\\a'
# expect: commonpath (['C:\\a', 'D:\\a'],) ValueError Paths don't have the same drive
# expect: commonpath (['C:\\a', 'C:a'],) ValueError Can't mix absolute and relative paths
# expect: commonpath (['\\a', 'a'],) ValueError Can't mix rooted and not-rooted paths
# expect: commonpath ([],) ValueError commonpath() arg is an empty iterable
# expect: commonpath (['a\\b', 'a\\B\\c'],) 'a\\b'
# expect: commonpath ([b'a\\b', b'a'],) b'a'
# expect: commonpath (['C:\\'],) 'C:\\'
# expect: relpath ('C:\\a\\b', 'C:\\a\\c\\d') '..\\..\\b'
# expect: relpath ('C:\\a', 'D:\\a') ValueError path is on mount 'C:', start on mount 'D:'
# expect: relpath ('C:\\A\\x', 'c:\\a') 'x'
# expect: relpath ('', 'a') ValueError no path specified
# expect: relpath ('\\\\s\\h\\a', '\\\\s\\h\\b') '..\\a'
# expect: relpath ('C:\\a', 'C:\\a') '.'
# expect: \ / ; nul .;C:\bin . ['ALLOW_MISSING', 'abspath', 'altsep', 'basename'] a
