import logging, logging.config, logging.handlers, io, sys
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__cause__))
D = logging.config.dictConfig
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'nope.X'}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.Nope'}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'bogus': 1}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'zz'}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'level': 'ZZ'}}}))
show(lambda: D({'version': 1, 'formatters': {'f': {'format': '%(x'}}}))
show(lambda: D({'version': 1, 'formatters': {'f': {'()': 'nope.f'}}}))
show(lambda: D({'version': 1, 'loggers': {'a': {'handlers': ['zz']}}}))
show(lambda: D({'version': 1, 'root': {'handlers': ['zz']}}))
show(lambda: D({'version': 1, 'loggers': {'a': {'level': 'BAD'}}}))
show(lambda: D({'version': 1, 'filters': {'f': {'()': 5}}}))
show(lambda: D({}))
show(lambda: D(5))
show(lambda: D({'version': 1, 'incremental': True, 'handlers': {'q': {'level': 1}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.FileHandler'}}}))
show(lambda: D({'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'stream': 'ext://nope.x'}}}))
buf = io.StringIO()
class F(logging.Filter):
    def __init__(self, word='x'): super().__init__(); self.word = word
    def filter(self, r): return self.word in r.getMessage()
D({'version': 1, 'formatters': {'f': {'format': '{levelname}:{message}', 'style': '{'}, 'd': {'()': logging.Formatter, 'fmt': '%(name)s %(message)s'}}, 'filters': {'w': {'()': F, 'word': 'keep'}}, 'handlers': {'a': {'class': 'logging.StreamHandler', 'stream': buf, 'formatter': 'f', 'filters': ['w']}, 'b': {'()': logging.StreamHandler, 'stream': 'ext://sys.stdout', 'formatter': 'd', 'level': 'ERROR'}, 'm': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'b', 'flushLevel': 'CRITICAL'}}, 'loggers': {'p.q': {'level': 'DEBUG', 'handlers': ['a', 'b', 'm'], 'propagate': False}}})
l = logging.getLogger('p.q'); l.info('keep me'); l.info('drop'); l.error('keep err'); print(buf.getvalue(), logging.getHandlerNames() == {'a','b','m'}, logging.getHandlerByName('a') is l.handlers[0], l.handlers[0].get_name())
old = logging.getLogger('old'); D({'version': 1}); print(old.disabled, l.disabled, len(l.handlers), logging.root.handlers)
D({'version': 1, 'disable_existing_loggers': False, 'root': {'level': 'INFO'}}); print(old.disabled, logging.root.level, logging.getHandlerNames())
CFG = '''[loggers]
keys=root,app
[handlers]
keys=h
[formatters]
keys=f
[logger_root]
level=WARNING
handlers=h
[logger_app]
level=DEBUG
handlers=h
qualname=app
propagate=0
[handler_h]
class=StreamHandler
formatter=f
args=(sys.stdout,)
[formatter_f]
format=%(levelname)s-%(name)s-%(message)s
'''
logging.config.fileConfig(io.StringIO(CFG)); logging.getLogger('app').debug('dbg'); logging.getLogger('other').info('no'); logging.getLogger('other').warning('yes')
import queue
q = queue.Queue(); qh = logging.handlers.QueueHandler(q); out = logging.StreamHandler(sys.stdout); ql = logging.handlers.QueueListener(q, out, respect_handler_level=True)
g = logging.getLogger('qq'); g.propagate = False; g.addHandler(qh); g.setLevel(10); g.warning('via %s', 'queue'); r = q.get(); print(r.msg, r.args, r.message); ql.handle(r)
class J(logging.Formatter):
    def format(self, r):
        import json; return json.dumps({'lvl': r.levelname, 'msg': r.getMessage(), **({'exc': self.formatException(r.exc_info).splitlines()[-1]} if r.exc_info else {})})
out.setFormatter(J()); g.handlers = [out]; g.info('x=%d', 5)
try: {}['k']
except KeyError: g.exception('failed')
g.log(35, 'custom'); print(logging.getLevelNamesMapping()['WARNING'], g.getChild('a.b').name, g.manager is logging.root.manager, logging.getLogger('qq') is g, g.getChildren(), isinstance(logging.lastResort, logging.Handler), logging.BASIC_FORMAT, logging.getLoggerClass(), logging.getLogRecordFactory().__name__)
for bad in (lambda: logging.getLogger(5), lambda: g.setLevel(1.5), lambda: g.log('x', 'y'), lambda: logging.basicConfig(bogus=1), lambda: logging.basicConfig(stream=1, filename='x'), lambda: logging.Formatter(style='!'), lambda: logging.basicConfig(style='q'), lambda: g.addHandler, lambda: logging.StrFormatStyle if 0 else logging.Formatter('no fields'), lambda: logging.Formatter('${x', style='$'), lambda: g.info(), lambda: logging.Handler().emit(None), lambda: logging.NullHandler().emit(None), lambda: logging.LoggerAdapter(g).process('a', {}), lambda: logging.LoggerAdapter(g, {'x': 1}, merge_extra=True).process('m', {'extra': {'y': 2}})):
    try: print(str(bad())[:20])
    except Exception as e: print(type(e).__name__, e)
logging.captureWarnings(True); import warnings; logging.getLogger('py.warnings').addHandler(logging.NullHandler()); logging.captureWarnings(False)
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, 'r.log'); rh = logging.handlers.RotatingFileHandler(p, maxBytes=30, backupCount=2); g.handlers = [rh]
    for i in range(6): g.warning('message number %d', i)
    rh.close(); print(sorted(os.listdir(d)), open(p).read(), open(p + '.1').read())
    fh = logging.FileHandler(os.path.join(d, 'x.log'), mode='w', encoding='utf-8', delay=True); print(repr(fh).replace(d, 'D'), os.path.exists(fh.baseFilename)); fh.close()
    th = logging.handlers.TimedRotatingFileHandler(os.path.join(d, 't.log'), when='midnight', backupCount=1); print(th.when, th.interval, th.suffix); th.close()
# expect: ValueError Unable to configure handler 'h' | ValueError("Cannot resolve 'nope.X': No module named 'nope'")
# expect: ValueError Unable to configure handler 'h' | ValueError("Cannot resolve 'logging.Nope': No module named 'logging.Nope'")
# expect: ValueError Unable to configure handler 'h' | TypeError("StreamHandler.__init__() got an unexpected keyword argument 'bogus'")
# expect: ValueError Unable to configure handler 'h' | ValueError("Unable to set formatter 'zz'")
# expect: ValueError Unable to configure handler 'h' | ValueError("Unknown level: 'ZZ'")
# expect: ValueError Unable to configure formatter 'f' | ValueError("Invalid format '%(x' for '%' style")
# expect: ValueError Unable to configure formatter 'f' | ValueError("Cannot resolve 'nope.f': No module named 'nope'")
# expect: ValueError Unable to configure logger 'a' | ValueError("Unable to add handler 'zz'")
# expect: ValueError Unable to configure root logger | ValueError("Unable to add handler 'zz'")
# expect: ValueError Unable to configure logger 'a' | ValueError("Unknown level: 'BAD'")
# expect: ValueError Unable to configure filter 'f' | AttributeError("'int' object has no attribute 'split'")
# expect: ValueError dictionary doesn't specify a version | None
# expect: TypeError 'int' object is not iterable | None
# expect: ValueError No handler found with name 'q' | None
# expect: ValueError Unable to configure handler 'h' | AttributeError("'NoneType' object has no attribute 'split'")
# expect: ValueError Unable to configure handler 'h' | TypeError("FileHandler.__init__() missing 1 required positional argument: 'filename'")
# expect: ValueError Unable to configure handler 'h' | ValueError("Cannot resolve 'nope.x': No module named 'nope'")
# expect: p.q keep me
# expect: p.q drop
# expect: p.q keep err
# expect: INFO:keep me
# expect: ERROR:keep err
# expect:  True True a
# expect: p.q keep err
# expect: True True 3 []
# expect: False 20 frozenset()
# expect: DEBUG-app-dbg
# expect: WARNING-other-yes
# expect: via queue None via queue
# expect: via queue
# expect: {"lvl": "INFO", "msg": "x=5"}
# expect: {"lvl": "ERROR", "msg": "failed", "exc": "KeyError: 'k'"}
# expect: {"lvl": "Level 35", "msg": "custom"}
# expect: 30 qq.a.b True True set() True %(levelname)s:%(name)s:%(message)s <class 'logging.Logger'> LogRecord
# expect: TypeError A logger name must be a string
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: TypeError level must be an integer
# expect: None
# expect: None
# expect: ValueError Style must be one of: %,{,$
# expect: None
# expect: <bound method Logger
# expect: ValueError Invalid format 'no fields' for '%' style
# expect: ValueError invalid format: bare '$' not allowed
# expect: TypeError Logger.info() missing 1 required positional argument: 'msg'
# expect: NotImplementedError emit must be implemented by Handler subclasses
# expect: None
# expect: ('a', {'extra': None
# expect: ('m', {'extra': {'x'
# expect: ['r.log', 'r.log.1', 'r.log.2'] message number 5
# expect:  message number 4
# expect:
# expect: <FileHandler D/x.log (NOTSET)> False
# expect: MIDNIGHT 86400 %Y-%m-%d
