# A keyword is suggested where the program would compile with it, not only parse.
import traceback

for source in [
    "retrun x\n", "def f(x):\n    retrun x\n", "whlie True:\n    pass\n", "yeild x\n", "def f():\n    yeild x\n", "awiat x\n",
    "async def f():\n    awiat x\n", "contniue\n", "for x in y:\n    brek 1\n", "nonlcoal x\n", "improt os\n", "fro x in y:\n    pass\n", "x = a adn b\n",
]:
    try:
        compile(source, "<typo>", "exec")
    except SyntaxError as error:
        print(repr(source), traceback.format_exception_only(error)[-1].strip())
# expect: 'retrun x\n' SyntaxError: invalid syntax
# expect: 'def f(x):\n    retrun x\n' SyntaxError: invalid syntax. Did you mean 'return'?
# expect: 'whlie True:\n    pass\n' SyntaxError: invalid syntax. Did you mean 'while'?
# expect: 'yeild x\n' SyntaxError: invalid syntax
# expect: 'def f():\n    yeild x\n' SyntaxError: invalid syntax. Did you mean 'yield'?
# expect: 'awiat x\n' SyntaxError: invalid syntax
# expect: 'async def f():\n    awiat x\n' SyntaxError: invalid syntax. Did you mean 'await'?
# expect: 'for x in y:\n    brek 1\n' SyntaxError: invalid syntax
# expect: 'nonlcoal x\n' SyntaxError: invalid syntax. Did you mean 'global'?
# expect: 'improt os\n' SyntaxError: invalid syntax. Did you mean 'import'?
# expect: 'fro x in y:\n    pass\n' SyntaxError: invalid syntax. Did you mean 'for'?
# expect: 'x = a adn b\n' SyntaxError: invalid syntax. Did you mean 'and'?
