# python: 3.13
# Handlers with queues made from a dict, loggers of which only those below were known, and attributes of custom formatters.
import logging
import logging.config
import logging.handlers


class Custom(logging.handlers.QueueHandler):
    def __init__(self, *args, **kwargs):
        super().__init__(*args)
        self.kwargs = kwargs


class Listener(logging.handlers.QueueListener):
    pass


class Plain(logging.Formatter):
    def __init__(self, fmt, datefmt=None, style="%"):
        super().__init__(fmt, datefmt, style)


def set_up(**settings):
    logging.config.dictConfig({"version": 1, "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"},
        "queued": {"class": Custom, **settings},
    }, "root": {"level": "DEBUG", "handlers": ["queued"]}})
    return logging.getHandlerByName("queued")


made = set_up(extra=1)
print(made.kwargs, type(made.queue).__name__, type(made.listener).__name__, made.listener.handlers, made.listener.queue is made.queue)
made = set_up(queue={"()": "queue.Queue", "maxsize": 5}, listener=Listener, handlers=["out"], respect_handler_level=True)
print(made.kwargs, made.queue.maxsize, type(made.listener).__name__, made.listener.respect_handler_level)
made.listener.start()
logging.warning("through the queue")
made.listener.stop()
for settings in ({"queue": 5}, {"queue": "logging.root"}, {"queue": {"maxsize": 1}}, {"listener": int}, {"listener": {}}, {"handlers": ["none"]}):
    try:
        print(set_up(**settings).queue)
    except ValueError as problem:
        print(problem, "|", repr(problem.__cause__))

logging.getLogger("tree.leaf")
logging.getLogger("tree-house")
logging.getLogger("other")
logging.config.dictConfig({"version": 1, "loggers": {"tree": {"level": "INFO"}}})
print([(name, logging.getLogger(name).disabled) for name in ("tree", "tree.leaf", "tree-house", "other")])

logging.config.dictConfig({
    "version": 1,
    "formatters": {"odd": {"()": Plain, "style": "{", "format": "{message}", ".": {"mark": "kept"}}},
    "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "odd", "stream": "ext://sys.stdout"}},
})
print(logging.getHandlerByName("out").formatter.mark)
# expect: {'extra': 1} Queue QueueListener () True
# expect: {} 5 Listener True
# expect: through the queue
# expect: Unable to configure handler 'queued' | TypeError('Invalid queue specifier 5')
# expect: Unable to configure handler 'queued' | TypeError("Invalid queue specifier 'logging.root'")
# expect: Unable to configure handler 'queued' | TypeError("Invalid queue specifier {'maxsize': 1}")
# expect: Unable to configure handler 'queued' | TypeError("Invalid listener specifier <class 'int'>")
# expect: Unable to configure handler 'queued' | TypeError('Invalid listener specifier {}')
# expect: Unable to configure handler 'queued' | ValueError("Unable to set required handler 'none'")
# expect: [('tree', False), ('tree.leaf', False), ('tree-house', True), ('other', True)]
# expect: kept
