"""Setting up logging from a dict or a file."""

import logging
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.IGNORECASE)


def valid_ident(s):
    """Whether a string is a valid Python identifier; ValueError when it is not."""
    if not IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


def _import(name):
    """The thing with a dotted name, whatever of it must be imported."""
    parts = name.split(".")
    used = parts.pop(0)
    found = __import__(used)
    for part in parts:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def _clear_handlers():
    """Forgets the handlers that are there, so that their names are free."""
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _disable_others(existing, children, disable):
    """Loggers that the new set-up does not name: their children keep working."""
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name in children:
            if not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
        else:
            logger.disabled = disable


class _Existing:
    """The loggers that were there before, and which of them stand below one that the new set-up names."""

    def __init__(self):
        # Names of which only loggers below are known count, too.
        self.left = sorted(logging.root.manager.loggerDict)
        self.children = []

    def named(self, name):
        if name in self.left:
            self.children += [other for other in self.left if other.startswith(name + ".")]
            self.left.remove(name)


# ---- dictionaries -----------------------------------------------------------------------------------------------------


class ConvertingMixin:
    """What is looked up is converted first: `ext://` and `cfg://` become what they name."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result and type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        value = dict.__getitem__(self, key)  # as line 341
        return self.convert_with_key(key, value)

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    """Converts the values of a configuration."""

    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    WORD_PATTERN = re.compile(r"^\s*(\w+)\s*")
    DOT_PATTERN = re.compile(r"^\.\s*(\w+)\s*")
    INDEX_PATTERN = re.compile(r"^\[([^\[\]]*)\]\s*")
    DIGIT_PATTERN = re.compile(r"^\d+$")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """The thing with a dotted name."""
        name = s.split(".")  # as line 398: name = ‹s.split›('.')
        used = name.pop(0)
        try:
            found = self.importer(used)  # as line 401
            for part in name:
                used += "." + part
                try:
                    found = getattr(found, part)  # as line 405: found = getattr(found, frag)
                except AttributeError:
                    self.importer(used)  # as line 407
                    found = getattr(found, part)  # as line 408: found = getattr(found, frag)
            return found
        except ImportError as error:
            raise ValueError("Cannot resolve %r: %s" % (s, error)) from error  # as line 412: raise v from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        rest = value
        found = self.WORD_PATTERN.match(rest)
        if found is None:
            raise ValueError("Unable to convert %r" % value)
        rest = rest[found.end() :]
        result = self.config[found.groups()[0]]
        while rest:
            found = self.DOT_PATTERN.match(rest)
            if found:
                result = result[found.groups()[0]]
            else:
                found = self.INDEX_PATTERN.match(rest)
                if found is None:
                    raise ValueError("Unable to convert %r at %r" % (value, rest))
                index = found.groups()[0]
                if self.DIGIT_PATTERN.match(index):
                    try:
                        result = result[int(index)]
                    except TypeError:
                        result = result[index]
                else:
                    result = result[index]
            rest = rest[found.end() :]
        return result

    def convert(self, value):
        """A value as it is meant: containers that convert in turn, and what a prefix asks for."""
        if isinstance(value, dict) and not isinstance(value, ConvertingDict):
            value = ConvertingDict(value)
            value.configurator = self
        elif isinstance(value, list) and not isinstance(value, ConvertingList):
            value = ConvertingList(value)
            value.configurator = self
        elif isinstance(value, tuple) and not isinstance(value, ConvertingTuple) and not hasattr(value, "_fields"):
            value = ConvertingTuple(value)
            value.configurator = self
        elif isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            if found:
                converter = self.value_converters.get(found["prefix"])
                if converter:
                    value = getattr(self, converter)(found["suffix"])
        return value

    def configure_custom(self, config):
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)  # as line 484: c = self.resolve(c)
        result = factory(**{key: config[key] for key in config if key != "." and valid_ident(key)})  # as line 487: result = c(**kwargs)
        attributes = config.pop(".", None)
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


def _made_with_queue(factory, settings):
    """A handler that puts its records into a queue, with what reads them there."""
    import queue
    from logging.handlers import QueueListener

    shared = settings.pop("queue") if "queue" in settings else queue.Queue()
    respects = settings.pop("respect_handler_level", False)
    listen = settings.pop("listener", QueueListener)
    listener = listen(shared, *settings.pop("handlers", ()), respect_handler_level=respects)
    handler = factory(shared, **settings)
    handler.listener = listener
    return handler


class DictConfigurator(BaseConfigurator):
    """Configures logging by a dictionary."""

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")  # as line 538
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])  # as line 540: raise ValueError("Unsupported version: %s" % config['version'])
        if config.pop("incremental", False):
            self._change(config)
        else:
            self._set_up(config)  # not shown

    def _change(self, config):
        """Only levels and propagation may change while a program runs."""
        empty = {}
        for name, settings in list(config.get("handlers", empty).items()):
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError("No handler found with name %r" % name)
            try:
                level = config["handlers"][name].get("level", None)
                if level:
                    handler.setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError("Unable to configure handler %r" % name) from error
        for name in list(config.get("loggers", empty)):
            try:
                self.configure_logger(name, config["loggers"][name], True)
            except Exception as error:
                raise ValueError("Unable to configure logger %r" % name) from error
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root, True)
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def _set_up(self, config):
        disable = config.pop("disable_existing_loggers", True)
        _clear_handlers()
        empty = {}
        formatters = config.get("formatters", empty)
        for name in formatters:
            try:
                formatters[name] = self.configure_formatter(formatters[name])  # as line 583 in configure: formatters[name] = ‹self.configure_formatter(\n                                    formatters[name])›
            except Exception as error:
                raise ValueError("Unable to configure formatter %r" % name) from error  # as line 586 in configure: raise ValueError('Unable to configure '\n                 'formatter %r' % name) from e
        filters = config.get("filters", empty)
        for name in filters:
            try:
                filters[name] = self.configure_filter(filters[name])  # as line 592 in configure
            except Exception as error:
                raise ValueError("Unable to configure filter %r" % name) from error  # as line 594 in configure: raise ValueError('Unable to configure '\n                 'filter %r' % name) from e
        # A handler may be the target of another, which has to wait for it.
        handlers = config.get("handlers", empty)
        waiting = []
        for name in sorted(handlers):
            try:
                handler = self.configure_handler(handlers[name])  # as line 604 in configure
                handler.name = name
                handlers[name] = handler
            except Exception as error:
                if " not configured yet" in str(error.__cause__):
                    waiting.append(name)
                else:
                    raise ValueError("Unable to configure handler %r" % name) from error  # as line 611 in configure: raise ValueError('Unable to configure handler '\n                 '%r' % name) from e
        for name in waiting:
            try:
                handler = self.configure_handler(handlers[name])  # as line 617 in configure
                handler.name = name
                handlers[name] = handler
            except Exception as error:
                raise ValueError("Unable to configure handler %r" % name) from error  # as line 621 in configure: raise ValueError('Unable to configure handler '\n                 '%r' % name) from e
        existing = _Existing()
        loggers = config.get("loggers", empty)
        for name in loggers:
            existing.named(name)
            try:
                self.configure_logger(name, loggers[name])  # as line 658 in configure
            except Exception as error:
                raise ValueError("Unable to configure logger %r" % name) from error  # as line 660 in configure: raise ValueError('Unable to configure logger '\n                 '%r' % name) from e
        _disable_others(existing.left, existing.children, disable)
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root)  # as line 683 in configure
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error  # as line 685 in configure: raise ValueError('Unable to configure root '\n                 'logger') from e

    def configure_formatter(self, config):
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)  # as line 693: result = ‹self.configure_custom(config)›
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # The parameter of a Formatter is called fmt.
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)  # as line 702: result = ‹self.configure_custom(config)›
        made = logging.Formatter
        name = config.get("class", None)
        if name:
            made = self.resolve(name)  # as line 713: c = ‹_resolve(cname)›
        more = {"defaults": config["defaults"]} if "defaults" in config else {}
        given = (config.get("format", None), config.get("datefmt", None), config.get("style", "%"))
        if "validate" in config:
            return made(*given, config["validate"], **more)  # as line 726: result = ‹c(fmt, dfmt, style, config['validate'], **kwargs)›
        return made(*given, **more)  # as line 728: result = ‹c(fmt, dfmt, style, **kwargs)›

    def configure_filter(self, config):
        if "()" in config:
            return self.configure_custom(config)  # as line 735: result = self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        for one in filters:
            try:
                is_filter = callable(one) or callable(getattr(one, "filter", None))
                filterer.addFilter(one if is_filter else self.config["filters"][one])  # as line 748: filter_ = ‹self.config['filters'][f]›
            except Exception as error:
                raise ValueError("Unable to add filter %r" % one) from error  # as line 751: raise ValueError('Unable to add filter %r' % f) from e

    def _specified(self, given, what):
        """What a name stands for, or what a factory with its settings makes."""
        if isinstance(given, str):
            return self.resolve(given)
        if isinstance(given, dict) and "()" in given:
            return self.configure_custom(dict(given))
        raise TypeError("Invalid %s specifier %r" % (what, given))

    def _queue_settings(self, config):
        from logging.handlers import QueueListener

        if "queue" in config:
            given = config["queue"]
            if not (hasattr(given, "put_nowait") and hasattr(given, "get")):
                made = self._specified(given, "queue")
                if isinstance(given, str):
                    if not callable(made):
                        raise TypeError("Invalid queue specifier %r" % given)
                    made = made()
                config["queue"] = made
        if "listener" in config:
            given = config["listener"]
            made = given if isinstance(given, type) else self._specified(given, "listener")
            if not callable(made) or isinstance(made, type) and not issubclass(made, QueueListener):
                raise TypeError("Invalid listener specifier %r" % given)
            config["listener"] = made
        names = config.get("handlers", None)
        if names is not None:
            found = []
            try:
                for name in names:
                    handler = self.config["handlers"][name]
                    if not isinstance(handler, logging.Handler):
                        raise TypeError("Required handler %r is not configured yet" % name)
                    found.append(handler)
            except Exception as error:
                raise ValueError("Unable to set required handler %r" % name) from error
            config["handlers"] = found

    def configure_handler(self, config):
        kept = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]  # as line 774: formatter = ‹self.config['formatters'][formatter]›
            except Exception as error:
                raise ValueError("Unable to set formatter %r" % formatter) from error  # as line 776: raise ValueError('Unable to set formatter '\n                 '%r' % formatter) from e
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        queued = False
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            name = config.pop("class")  # as line 786: cname = ‹config.pop('class')›
            factory = name if callable(name) else self.resolve(name)  # as line 790: klass = ‹self.resolve(cname)›
            import logging.handlers as more

            if isinstance(factory, type) and issubclass(factory, more.MemoryHandler):
                if "flushLevel" in config:
                    config["flushLevel"] = logging._checkLevel(config["flushLevel"])  # as line 793: config['flushLevel'] = ‹logging._checkLevel(config['flushLevel'])›
                if "target" in config:
                    try:
                        target = self.config["handlers"][config["target"]]  # as line 798: th = ‹self.config['handlers'][tn]›
                        if not isinstance(target, logging.Handler):
                            config.update(kept)
                            raise TypeError("target not configured yet")
                        config["target"] = target
                    except Exception as error:
                        raise ValueError("Unable to set target handler %r" % config["target"]) from error  # as line 804: raise ValueError('Unable to set target handler %r' % tn) from e
            elif isinstance(factory, type) and issubclass(factory, more.QueueHandler):
                queued = True
                try:
                    self._queue_settings(config)
                except ValueError as error:
                    if " not configured yet" in str(error.__cause__):
                        config.update(kept)
                    raise
            # Addresses are tuples, which not every format of configurations has.
            for key in ("mailhost", "address"):
                if key in config:
                    config[key] = self.as_tuple(config[key])
        attributes = config.pop(".", None)
        settings = {key: config[key] for key in config if valid_ident(key)}
        try:
            result = _made_with_queue(factory, settings) if queued else factory(**settings)  # as line 871: result = ‹factory(**kwargs)›
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            # An old name of the parameter.
            settings["strm"] = settings.pop("stream")
            result = factory(**settings)
        if formatter:
            result.setFormatter(formatter)  # as line 891
        if level is not None:
            result.setLevel(logging._checkLevel(level))  # as line 893
        if filters:
            self.add_filters(result, filters)  # as line 895
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])  # as line 906: logger.addHandler(‹self.config['handlers'][h]›)
            except Exception as error:
                raise ValueError("Unable to add handler %r" % name) from error  # as line 908: raise ValueError('Unable to add handler %r' % h) from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))  # as line 916
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            handlers = config.get("handlers", None)
            if handlers:
                self.add_handlers(logger, handlers)  # as line 923
            filters = config.get("filters", None)
            if filters:
                self.add_filters(logger, filters)  # as line 926

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)  # as line 931
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)  # as line 940: ‹self.common_logger_config(root, config, incremental)›


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()  # as line 946


# ---- files --------------------------------------------------------------------------------------------------------------


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    import configparser
    import os

    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding="locale" if encoding is None else encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}")
    formatters = _file_formatters(parser)
    _clear_handlers()
    handlers = _file_handlers(parser, formatters)
    _file_loggers(parser, handlers, disable_existing_loggers)


def _names(text):
    return [name.strip() for name in text.split(",")]


def _file_formatters(parser):
    listed = parser["formatters"]["keys"]
    made = {}
    for name in _names(listed) if listed else ():
        section = "formatter_%s" % name
        given = [parser.get(section, key, raw=True, fallback=default) for key, default in (("format", None), ("datefmt", None), ("style", "%"))]
        defaults = parser.get(section, "defaults", raw=True, fallback=None)
        factory = logging.Formatter
        cls = parser[section].get("class")
        if cls:
            factory = _import(cls)
        more = {} if defaults is None else {"defaults": eval(defaults, vars(logging))}
        made[name] = factory(*given, **more)
    return made


def _file_handlers(parser, formatters):
    listed = parser["handlers"]["keys"]
    made, targets = {}, []
    for name in _names(listed) if listed else ():
        section = parser["handler_%s" % name]
        cls = section["class"]
        try:
            factory = eval(cls, vars(logging))
        except (AttributeError, NameError):
            factory = _import(cls)
        args = eval(section.get("args", "()"), vars(logging))
        kwargs = eval(section.get("kwargs", "{}"), vars(logging))
        handler = factory(*args, **kwargs)
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        formatter = section.get("formatter", "")
        if formatter:
            handler.setFormatter(formatters[formatter])
        import logging.handlers as more

        if issubclass(factory, more.MemoryHandler):
            target = section.get("target", "")
            if target:
                targets.append((handler, target))
        made[name] = handler
    for handler, target in targets:
        handler.setTarget(made[target])
    return made


def _file_loggers(parser, handlers, disable):
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    _file_logger(logging.root, parser["logger_root"], handlers)
    existing = _Existing()
    for name in names:
        section = parser["logger_%s" % name]
        qualname = section["qualname"]
        logger = logging.getLogger(qualname)
        existing.named(qualname)
        _file_logger(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    _disable_others(existing.left, existing.children, disable)


def _file_logger(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    listed = section["handlers"]
    for name in _names(listed) if listed else ():
        logger.addHandler(handlers[name])


# The port for those who name none, and the thread that listens at present.
DEFAULT_LOGGING_CONFIG_PORT = 9030
_listener = None


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """A thread that takes configurations from a socket: four bytes with their length, then the text (JSON or a file's)."""
    import select
    import socketserver
    import struct
    import threading

    def received(connection):
        """The bytes of one configuration."""
        chunk = connection.recv(4)
        if len(chunk) != 4:
            return None
        length = struct.unpack(">L", chunk)[0]
        chunk = connection.recv(length)
        while len(chunk) < length:
            chunk = chunk + connection.recv(length - len(chunk))
        return chunk

    class ConfigStreamHandler(socketserver.StreamRequestHandler):
        """Takes the configuration that a client sends."""

        def handle(self):
            chunk = received(self.connection)
            if chunk is None:
                return
            if self.server.verify is not None:
                chunk = self.server.verify(chunk)
            if chunk is not None:
                _configure(chunk.decode("utf-8"))
            if self.server.ready:
                self.server.ready.set()

    class ConfigSocketReceiver(socketserver.ThreadingTCPServer):
        """The socket, looked at once a second for whether it is still wanted."""

        allow_reuse_address = True
        allow_reuse_port = False

        def __init__(self, host="localhost", port=DEFAULT_LOGGING_CONFIG_PORT, handler=None, ready=None, verify=None):
            super().__init__((host, port), handler)
            self.abort = 0
            self.timeout = 1
            self.ready = ready
            self.verify = verify

        def serve_until_stopped(self):
            while not self.abort:
                if select.select([self.socket.fileno()], [], [], self.timeout)[0]:
                    self.handle_request()
            self.server_close()

    class Server(threading.Thread):
        """The thread that is given back; `ready` is set when it listens."""

        def __init__(self, rcvr, hdlr, port, verify):
            super().__init__()
            self.rcvr = rcvr
            self.hdlr = hdlr
            self.port = port
            self.verify = verify
            self.ready = threading.Event()

        def run(self):
            global _listener
            server = self.rcvr(port=self.port, handler=self.hdlr, ready=self.ready, verify=self.verify)
            if self.port == 0:
                self.port = server.server_address[1]
            self.ready.set()
            with logging._lock:
                _listener = server
            server.serve_until_stopped()

    return Server(ConfigSocketReceiver, ConfigStreamHandler, port, verify)


def _configure(text):
    """Takes a configuration that came as text; what is wrong with it is shown, and the next one waited for."""
    import io
    import json
    import traceback

    try:
        config = json.loads(text)
        assert isinstance(config, dict)
        dictConfig(config)
    except Exception:
        try:
            fileConfig(io.StringIO(text))
        except Exception:
            traceback.print_exc()


def stopListening():
    """Ends the listening that listen() began."""
    global _listener
    with logging._lock:
        if _listener:
            _listener.abort = 1
            _listener = None
