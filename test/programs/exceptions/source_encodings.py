for s in [b'x = 1\ny = "\xe9\xe8"\n', b'# -*- coding: utf-8 -*-\ny = "\xe9"', b'\xff', b'# coding: ascii\ny = "\xe9"', b'\xef\xbb\xbfx = "\xe9"', b'# coding: foo\nx=1']:
    try: compile(s, "f.py", "exec")
    except SyntaxError as e: print(e.args[0], ascii(e.args[1]), e)
# expect: Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (None, 2, 6, 'y = "\ufffd\ufffd"', 2, 6) Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2)
# expect: Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (None, 2, 6, 'y = "\ufffd"', 2, 6) Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2)
# expect: Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (None, 1, 1, '\ufffd', 1, 1) Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 1)
# expect: 'ascii' codec can't decode byte 0xe9 in position 21: ordinal not in range(128) ('f.py', 0, -1, None) 'ascii' codec can't decode byte 0xe9 in position 21: ordinal not in range(128) (f.py, line 0)
# expect: Non-UTF-8 code starting with '\xe9' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (None, 1, 6, 'x = "\ufffd"', 1, 6) Non-UTF-8 code starting with '\xe9' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 1)
# expect: unknown encoding: foo ('f.py', 0, -1, None) unknown encoding: foo (f.py, line 0)
