import contextlib, logging.handlers, os, stat

print(os.path.exists(os.devnull), os.path.isfile(os.devnull), stat.S_ISCHR(os.stat(os.devnull).st_mode))
with open(os.devnull, "w") as nothing, contextlib.redirect_stdout(nothing):
    print("not seen")
with open(os.devnull) as nothing:
    print(repr(nothing.read()))
with open(os.devnull, "rb") as nothing:
    print(nothing.read(10))
handler = logging.handlers.RotatingFileHandler(os.devnull, maxBytes=1)
print(handler.shouldRollover(logging.makeLogRecord({"msg": "long enough"})))
handler.close()
# expect: True False True
# expect: ''
# expect: b''
# expect: False
