# D5: await stands in async functions, and at a prompt.
# python: 3.13

import ast
try: compile("await x", "file", "exec")
except SyntaxError as e: print(e.msg)
print(type(compile("await x", "prompt", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)).__name__)
# expect: 'await' outside function
# expect: code
