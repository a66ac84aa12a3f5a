# python: 3.13
"""Redirections to descriptors that are not there."""
import subprocess as sp
for c in ('echo x >&77; echo $?', 'echo x > /nosuch/y; echo $?', 'cat < /nosuch; echo $?', '{ echo x; } > /nosuch/y; echo $?', '(echo x) >&77; echo $?', '/bin/echo x >&77; echo $?', 'f() { echo; }; f >&77; echo $?', 'exec >&77; echo no', 'echo x >&7; echo $?', '(echo x) 2>&8; echo $?', '{ echo x; } >&7; echo $?'):
    r = sp.run(c, shell=True, capture_output=True); print(c, r.stdout, r.returncode, r.stderr)
# expect: echo x >&77; echo $? b'' 2 b'/bin/sh: 1: Syntax error: Bad fd number\n'
# expect: echo x > /nosuch/y; echo $? b'2\n' 0 b'/bin/sh: 1: cannot create /nosuch/y: Directory nonexistent\n'
# expect: cat < /nosuch; echo $? b'2\n' 0 b'/bin/sh: 1: cannot open /nosuch: No such file\n'
# expect: { echo x; } > /nosuch/y; echo $? b'2\n' 0 b'/bin/sh: 1: cannot create /nosuch/y: Directory nonexistent\n'
# expect: (echo x) >&77; echo $? b'' 2 b'/bin/sh: 1: Syntax error: Bad fd number\n'
# expect: /bin/echo x >&77; echo $? b'' 2 b'/bin/sh: 1: Syntax error: Bad fd number\n'
# expect: f() { echo; }; f >&77; echo $? b'' 2 b'/bin/sh: 1: Syntax error: Bad fd number\n'
# expect: exec >&77; echo no b'' 2 b'/bin/sh: 1: Syntax error: Bad fd number\n'
# expect: echo x >&7; echo $? b'2\n' 0 b'/bin/sh: 1: 7: Bad file descriptor\n'
# expect: (echo x) 2>&8; echo $? b'2\n' 0 b'/bin/sh: 1: 8: Bad file descriptor\n'
# expect: { echo x; } >&7; echo $? b'2\n' 0 b'/bin/sh: 1: 7: Bad file descriptor\n'
