# Which return, break and continue in a finally block are warned about: none that stands in a loop of that block.
import warnings
for src in ["while 1: return 1", "for i in x: return 1\n    else: return 2", "async for i in x: return 1", "async for i in x: pass\n    else: return 3", "with x: return 1", "try: return 1\n    finally: pass", "try: pass\n    except: return 1\n    else: return 2\n    finally: return 3", "while x:\n      try: pass\n      finally: return 1", "class A:\n      while 1:\n        break", "def g(): return 1", "match 1:\n      case 1: return 1", "if 1: return 2\n    elif x: return 3\n    else: return 4", "while 1:\n      while 2: break\n      else: continue\n      return", "for i in x:\n      if i: return", "async with x: return", "try: return\n    except* A: pass"]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        compile("async def f():\n  try: pass\n  finally:\n    " + src, "s", "exec")
    print(repr(src), [(str(x.message), x.lineno) for x in w])
for src in ["while 1:\n  try: pass\n  finally:\n    class A: break", "while 1:\n  try: pass\n  finally:\n    for i in x: break\n    else: break", "while 1:\n  try: pass\n  finally:\n    while i: continue\n    else: continue"]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(src, "s", "exec")
        except SyntaxError as e: print(e)
    print(repr(src), [(str(x.message), x.lineno) for x in w])
# expect: 'while 1: return 1' []
# expect: 'for i in x: return 1\n    else: return 2' [("'return' in a 'finally' block", 5)]
# expect: 'async for i in x: return 1' []
# expect: 'async for i in x: pass\n    else: return 3' [("'return' in a 'finally' block", 5)]
# expect: 'with x: return 1' [("'return' in a 'finally' block", 4)]
# expect: 'try: return 1\n    finally: pass' [("'return' in a 'finally' block", 4)]
# expect: 'try: pass\n    except: return 1\n    else: return 2\n    finally: return 3' [("'return' in a 'finally' block", 5), ("'return' in a 'finally' block", 6), ("'return' in a 'finally' block", 7)]
# expect: 'while x:\n      try: pass\n      finally: return 1' [("'return' in a 'finally' block", 6)]
# expect: 'class A:\n      while 1:\n        break' []
# expect: 'def g(): return 1' []
# expect: 'match 1:\n      case 1: return 1' [("'return' in a 'finally' block", 5)]
# expect: 'if 1: return 2\n    elif x: return 3\n    else: return 4' [("'return' in a 'finally' block", 4), ("'return' in a 'finally' block", 5), ("'return' in a 'finally' block", 6)]
# expect: 'while 1:\n      while 2: break\n      else: continue\n      return' []
# expect: 'for i in x:\n      if i: return' []
# expect: 'async with x: return' [("'return' in a 'finally' block", 4)]
# expect: 'try: return\n    except* A: pass' [("'return' in a 'finally' block", 4)]
# expect: 'break' outside loop (s, line 4)
# expect: 'while 1:\n  try: pass\n  finally:\n    class A: break' [("'break' in a 'finally' block", 4)]
# expect: 'while 1:\n  try: pass\n  finally:\n    for i in x: break\n    else: break' [("'break' in a 'finally' block", 5)]
# expect: 'while 1:\n  try: pass\n  finally:\n    while i: continue\n    else: continue' [("'continue' in a 'finally' block", 5)]
