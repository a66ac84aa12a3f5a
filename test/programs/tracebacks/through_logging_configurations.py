# python: 3.14
"""What is wrong in a configuration, and what goes wrong in handlers, is shown at the lines of CPython's logging/config.py and logging/handlers.py."""
import logging
import logging.config
import logging.handlers
import os
import queue
import re
import tempfile
import traceback

H = {'class': 'logging.StreamHandler'}
class Up(logging.Formatter):
    def __init__(self, fmt): super().__init__(fmt); 1 / 0
for config in [
    {'version': 2}, {'version': 1, 'handlers': {'a': {'class': 'no.Such'}}}, {'version': 1, 'handlers': {'a': {'class': 'logging.NoSuch'}}}, {'version': 1, 'handlers': {'a': {}}},
    {'version': 1, 'handlers': {'a': {'class': 'logging.StreamHandler', 'what': 3}}},
    {'version': 1, 'handlers': {'a': {**H, 'formatter': 'none'}}}, {'version': 1, 'formatters': {'f': {'format': '%(x'}}}, {'version': 1, 'formatters': {'f': {'()': Up, 'fmt': 'x'}}},
    {'version': 1, 'formatters': {'f': {'style': '?'}}}, {'version': 1, 'handlers': {'a': {**H, 'level': 'LOUD'}}}, {'version': 1, 'handlers': {'a': {**H, 'filters': ['no']}}},
    {'version': 1, 'root': {'handlers': ['no']}}, {'version': 1, 'loggers': {'x': {'level': 'QUIET'}}}, {'version': 1, 'handlers': {'a': dict(H)}, 'loggers': {'x': {'handlers': ['a', 'b']}}},
    {'version': 1, 'handlers': {'m': {'class': 'logging.handlers.MemoryHandler', 'capacity': 3, 'target': 'none'}}}, {'version': 1, 'root': {'filters': ['zz']}}, {'version': 1, 'filters': {'f': {'()': 'no.filter'}}}]:
    try: logging.config.dictConfig(config)
    except Exception: print(re.sub(r'".*?/(logging/\w+.py|\w+.py)"', r'"\1"', traceback.format_exc()))


class Bad:
    def __str__(self):
        raise ValueError('no text')


class Strict(logging.StreamHandler):
    def handleError(self, record):
        raise


def show(error):
    print(type(error).__name__, error)
    for entry in traceback.extract_tb(error.__traceback__)[1:]:
        print(os.path.basename(entry.filename), entry.lineno, entry.name, entry.line)


folder = tempfile.mkdtemp()
log = logging.getLogger('a')
log.propagate = False
for kind in ('Rotating', 'TimedRotating', 'Watched'):
    try:
        getattr(logging.handlers, kind + 'FileHandler')(folder + '/none/x.log')
    except OSError as error:
        show(OSError('no folder').with_traceback(error.__traceback__))
for make in (logging.handlers.RotatingFileHandler, logging.handlers.TimedRotatingFileHandler, logging.handlers.WatchedFileHandler):
    handler = type('Told', (make,), {'handleError': Strict.handleError})(folder + '/a.log', **({'maxBytes': 50} if make is logging.handlers.RotatingFileHandler else {}))
    log.addHandler(handler)
    for values in (('good',), ('bad %d', 'x'), (Bad(),)):
        try:
            log.error(*values)
        except Exception as error:
            show(error)
    log.removeHandler(handler)
    handler.close()
for handler in (type('Told', (logging.handlers.QueueHandler,), {'handleError': Strict.handleError})(queue.Queue()), logging.handlers.MemoryHandler(1, target=Strict())):
    log.addHandler(handler)
    try:
        log.error('bad %d', 'x')
    except Exception as error:
        show(error)
    log.removeHandler(handler)
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 540, in configure
# expect:     raise ValueError("Unsupported version: %s" % config['version'])
# expect: ValueError: Unsupported version: 2
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 401, in resolve
# expect:     found = self.importer(used)
# expect: ModuleNotFoundError: No module named 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 790, in configure_handler
# expect:     klass = self.resolve(cname)
# expect:   File "logging/config.py", line 412, in resolve
# expect:     raise v from e
# expect: ValueError: Cannot resolve 'no.Such': No module named 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 405, in resolve
# expect:     found = getattr(found, frag)
# expect: AttributeError: module 'logging' has no attribute 'NoSuch'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 407, in resolve
# expect:     self.importer(used)
# expect:     ~~~~~~~~~~~~~^^^^^^
# expect: ModuleNotFoundError: No module named 'logging.NoSuch'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 790, in configure_handler
# expect:     klass = self.resolve(cname)
# expect:   File "logging/config.py", line 412, in resolve
# expect:     raise v from e
# expect: ValueError: Cannot resolve 'logging.NoSuch': No module named 'logging.NoSuch'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 790, in configure_handler
# expect:     klass = self.resolve(cname)
# expect:   File "logging/config.py", line 398, in resolve
# expect:     name = s.split('.')
# expect:            ^^^^^^^
# expect: AttributeError: 'NoneType' object has no attribute 'split'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 871, in configure_handler
# expect:     result = factory(**kwargs)
# expect: TypeError: StreamHandler.__init__() got an unexpected keyword argument 'what'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 774, in configure_handler
# expect:     formatter = self.config['formatters'][formatter]
# expect:                 ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'none'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 776, in configure_handler
# expect:     raise ValueError('Unable to set formatter '
# expect:                      '%r' % formatter) from e
# expect: ValueError: Unable to set formatter 'none'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 583, in configure
# expect:     formatters[name] = self.configure_formatter(
# expect:                        ~~~~~~~~~~~~~~~~~~~~~~~~^
# expect:                                         formatters[name])
# expect:                                         ^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 728, in configure_formatter
# expect:     result = c(fmt, dfmt, style, **kwargs)
# expect:   File "logging/__init__.py", line 623, in __init__
# expect:     self._style.validate()
# expect:     ~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/__init__.py", line 461, in validate
# expect:     raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))
# expect: ValueError: Invalid format '%(x' for '%' style
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 586, in configure
# expect:     raise ValueError('Unable to configure '
# expect:                      'formatter %r' % name) from e
# expect: ValueError: Unable to configure formatter 'f'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 583, in configure
# expect:     formatters[name] = self.configure_formatter(
# expect:                        ~~~~~~~~~~~~~~~~~~~~~~~~^
# expect:                                         formatters[name])
# expect:                                         ^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 693, in configure_formatter
# expect:     result = self.configure_custom(config)
# expect:   File "logging/config.py", line 487, in configure_custom
# expect:     result = c(**kwargs)
# expect:   File "through_logging_configurations.py", line 14, in __init__
# expect:     def __init__(self, fmt): super().__init__(fmt); 1 / 0
# expect:                              ~~~~~~~~~~~~~~~~^^^^^
# expect:   File "logging/__init__.py", line 623, in __init__
# expect:     self._style.validate()
# expect:     ~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/__init__.py", line 461, in validate
# expect:     raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))
# expect: ValueError: Invalid format 'x' for '%' style
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 586, in configure
# expect:     raise ValueError('Unable to configure '
# expect:                      'formatter %r' % name) from e
# expect: ValueError: Unable to configure formatter 'f'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 583, in configure
# expect:     formatters[name] = self.configure_formatter(
# expect:                        ~~~~~~~~~~~~~~~~~~~~~~~~^
# expect:                                         formatters[name])
# expect:                                         ^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 728, in configure_formatter
# expect:     result = c(fmt, dfmt, style, **kwargs)
# expect:   File "logging/__init__.py", line 619, in __init__
# expect:     raise ValueError('Style must be one of: %s' % ','.join(
# expect:                      _STYLES.keys()))
# expect: ValueError: Style must be one of: %,{,$
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 586, in configure
# expect:     raise ValueError('Unable to configure '
# expect:                      'formatter %r' % name) from e
# expect: ValueError: Unable to configure formatter 'f'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 893, in configure_handler
# expect:     result.setLevel(logging._checkLevel(level))
# expect:                     ~~~~~~~~~~~~~~~~~~~^^^^^^^
# expect:   File "logging/__init__.py", line 210, in _checkLevel
# expect:     raise ValueError("Unknown level: %r" % level)
# expect: ValueError: Unknown level: 'LOUD'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 748, in add_filters
# expect:     filter_ = self.config['filters'][f]
# expect:               ~~~~~~~~~~~~~~~~~~~~~~^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 895, in configure_handler
# expect:     self.add_filters(result, filters)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 751, in add_filters
# expect:     raise ValueError('Unable to add filter %r' % f) from e
# expect: ValueError: Unable to add filter 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'a'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 906, in add_handlers
# expect:     logger.addHandler(self.config['handlers'][h])
# expect:                       ~~~~~~~~~~~~~~~~~~~~~~~^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 683, in configure
# expect:     self.configure_root(root)
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "logging/config.py", line 940, in configure_root
# expect:     self.common_logger_config(root, config, incremental)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 923, in common_logger_config
# expect:     self.add_handlers(logger, handlers)
# expect:     ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 908, in add_handlers
# expect:     raise ValueError('Unable to add handler %r' % h) from e
# expect: ValueError: Unable to add handler 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 685, in configure
# expect:     raise ValueError('Unable to configure root '
# expect:                      'logger') from e
# expect: ValueError: Unable to configure root logger
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 658, in configure
# expect:     self.configure_logger(name, loggers[name])
# expect:     ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 931, in configure_logger
# expect:     self.common_logger_config(logger, config, incremental)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 916, in common_logger_config
# expect:     logger.setLevel(logging._checkLevel(level))
# expect:                     ~~~~~~~~~~~~~~~~~~~^^^^^^^
# expect:   File "logging/__init__.py", line 210, in _checkLevel
# expect:     raise ValueError("Unknown level: %r" % level)
# expect: ValueError: Unknown level: 'QUIET'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 660, in configure
# expect:     raise ValueError('Unable to configure logger '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure logger 'x'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 906, in add_handlers
# expect:     logger.addHandler(self.config['handlers'][h])
# expect:                       ~~~~~~~~~~~~~~~~~~~~~~~^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'b'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 658, in configure
# expect:     self.configure_logger(name, loggers[name])
# expect:     ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 931, in configure_logger
# expect:     self.common_logger_config(logger, config, incremental)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 923, in common_logger_config
# expect:     self.add_handlers(logger, handlers)
# expect:     ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 908, in add_handlers
# expect:     raise ValueError('Unable to add handler %r' % h) from e
# expect: ValueError: Unable to add handler 'b'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 660, in configure
# expect:     raise ValueError('Unable to configure logger '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure logger 'x'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 798, in configure_handler
# expect:     th = self.config['handlers'][tn]
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~^^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'none'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 604, in configure
# expect:     handler = self.configure_handler(handlers[name])
# expect:   File "logging/config.py", line 804, in configure_handler
# expect:     raise ValueError('Unable to set target handler %r' % tn) from e
# expect: ValueError: Unable to set target handler 'none'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 611, in configure
# expect:     raise ValueError('Unable to configure handler '
# expect:                      '%r' % name) from e
# expect: ValueError: Unable to configure handler 'm'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 748, in add_filters
# expect:     filter_ = self.config['filters'][f]
# expect:               ~~~~~~~~~~~~~~~~~~~~~~^^^
# expect:   File "logging/config.py", line 341, in __getitem__
# expect:     value = dict.__getitem__(self, key)
# expect: KeyError: 'zz'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 683, in configure
# expect:     self.configure_root(root)
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "logging/config.py", line 940, in configure_root
# expect:     self.common_logger_config(root, config, incremental)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 926, in common_logger_config
# expect:     self.add_filters(logger, filters)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 751, in add_filters
# expect:     raise ValueError('Unable to add filter %r' % f) from e
# expect: ValueError: Unable to add filter 'zz'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 685, in configure
# expect:     raise ValueError('Unable to configure root '
# expect:                      'logger') from e
# expect: ValueError: Unable to configure root logger
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 401, in resolve
# expect:     found = self.importer(used)
# expect: ModuleNotFoundError: No module named 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "logging/config.py", line 592, in configure
# expect:     filters[name] = self.configure_filter(filters[name])
# expect:                     ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "logging/config.py", line 735, in configure_filter
# expect:     result = self.configure_custom(config)
# expect:   File "logging/config.py", line 484, in configure_custom
# expect:     c = self.resolve(c)
# expect:   File "logging/config.py", line 412, in resolve
# expect:     raise v from e
# expect: ValueError: Cannot resolve 'no.filter': No module named 'no'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "through_logging_configurations.py", line 22, in <module>
# expect:     try: logging.config.dictConfig(config)
# expect:          ~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "logging/config.py", line 946, in dictConfig
# expect:     dictConfigClass(config).configure()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "logging/config.py", line 594, in configure
# expect:     raise ValueError('Unable to configure '
# expect:                      'filter %r' % name) from e
# expect: ValueError: Unable to configure filter 'f'
# expect:
# expect: OSError no folder
# expect: handlers.py 161 __init__ BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding,
# expect: handlers.py 64 __init__ logging.FileHandler.__init__(self, filename, mode=mode,
# expect: __init__.py 1219 __init__ StreamHandler.__init__(self, self._open())
# expect: __init__.py 1248 _open return open_func(self.baseFilename, self.mode,
# expect: OSError no folder
# expect: handlers.py 223 __init__ BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding,
# expect: handlers.py 64 __init__ logging.FileHandler.__init__(self, filename, mode=mode,
# expect: __init__.py 1219 __init__ StreamHandler.__init__(self, self._open())
# expect: __init__.py 1248 _open return open_func(self.baseFilename, self.mode,
# expect: OSError no folder
# expect: handlers.py 483 __init__ logging.FileHandler.__init__(self, filename, mode=mode,
# expect: __init__.py 1219 __init__ StreamHandler.__init__(self, self._open())
# expect: __init__.py 1248 _open return open_func(self.baseFilename, self.mode,
# expect: TypeError %d format: a real number is required, not str
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 83 emit self.handleError(record)
# expect: handlers.py 79 emit if self.shouldRollover(record):
# expect: handlers.py 203 shouldRollover msg = "%s\n" % self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 400 getMessage msg = msg % self.args
# expect: ValueError no text
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 83 emit self.handleError(record)
# expect: handlers.py 79 emit if self.shouldRollover(record):
# expect: handlers.py 203 shouldRollover msg = "%s\n" % self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 398 getMessage msg = str(self.msg)
# expect: through_logging_configurations.py 28 __str__ raise ValueError('no text')
# expect: TypeError %d format: a real number is required, not str
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 83 emit self.handleError(record)
# expect: handlers.py 81 emit logging.FileHandler.emit(self, record)
# expect: __init__.py 1265 emit StreamHandler.emit(self, record)
# expect: __init__.py 1159 emit self.handleError(record)
# expect: __init__.py 1151 emit msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 400 getMessage msg = msg % self.args
# expect: ValueError no text
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 83 emit self.handleError(record)
# expect: handlers.py 81 emit logging.FileHandler.emit(self, record)
# expect: __init__.py 1265 emit StreamHandler.emit(self, record)
# expect: __init__.py 1159 emit self.handleError(record)
# expect: __init__.py 1151 emit msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 398 getMessage msg = str(self.msg)
# expect: through_logging_configurations.py 28 __str__ raise ValueError('no text')
# expect: TypeError %d format: a real number is required, not str
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 540 emit logging.FileHandler.emit(self, record)
# expect: __init__.py 1265 emit StreamHandler.emit(self, record)
# expect: __init__.py 1159 emit self.handleError(record)
# expect: __init__.py 1151 emit msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 400 getMessage msg = msg % self.args
# expect: ValueError no text
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 540 emit logging.FileHandler.emit(self, record)
# expect: __init__.py 1265 emit StreamHandler.emit(self, record)
# expect: __init__.py 1159 emit self.handleError(record)
# expect: __init__.py 1151 emit msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 398 getMessage msg = str(self.msg)
# expect: through_logging_configurations.py 28 __str__ raise ValueError('no text')
# expect: TypeError %d format: a real number is required, not str
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 1514 emit self.handleError(record)
# expect: handlers.py 1512 emit self.enqueue(self.prepare(record))
# expect: handlers.py 1494 prepare msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 400 getMessage msg = msg % self.args
# expect: TypeError %d format: a real number is required, not str
# expect: __init__.py 1549 error self._log(ERROR, msg, args, **kwargs)
# expect: __init__.py 1665 _log self.handle(record)
# expect: __init__.py 1681 handle self.callHandlers(record)
# expect: __init__.py 1737 callHandlers hdlr.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: handlers.py 1353 emit self.flush()
# expect: handlers.py 1426 flush self.target.handle(record)
# expect: __init__.py 1027 handle self.emit(record)
# expect: __init__.py 1159 emit self.handleError(record)
# expect: __init__.py 1151 emit msg = self.format(record)
# expect: __init__.py 999 format return fmt.format(record)
# expect: __init__.py 712 format record.message = record.getMessage()
# expect: __init__.py 400 getMessage msg = msg % self.args
