import warnings
warnings.simplefilter("error", SyntaxWarning)
for s in ["assert (1, 'x')", "1 is 1", "'\\z'", "try:\n  pass\nfinally:\n  return", "def f():\n  try:\n    pass\n  finally:\n    return 1", "1()", "{} is x", "'\\8'", "''.x is ''"]:
    try: compile(s, "<s>", "exec"); print("ok", s)
    except SyntaxError as e: print(type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
# expect: SyntaxError assertion is always true, perhaps remove parentheses? <s> 1 1 None 1 16
# expect: SyntaxError "is" with 'int' literal. Did you mean "=="? <s> 1 1 None 1 7
# expect: SyntaxError "\z" is an invalid escape sequence. Did you mean "\\z"? A raw string is also an option. <s> 1 2 '\z'
# expect:  1 4
# expect: SyntaxError 'return' in a 'finally' block <s> 4 3 None 4 9
# expect: SyntaxError 'return' in a 'finally' block <s> 5 5 None 5 13
# expect: SyntaxError 'int' object is not callable; perhaps you missed a comma? <s> 1 1 None 1 2
# expect: ok {} is x
# expect: SyntaxError "\8" is an invalid escape sequence. Did you mean "\\8"? A raw string is also an option. <s> 1 2 '\8'
# expect:  1 4
# expect: SyntaxError "is" with 'str' literal. Did you mean "=="? <s> 1 1 None 1 11
