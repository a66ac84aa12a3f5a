"""Setting up logging from a dict."""

import logging


def _resolve(name):
    parts = name.split('.')
    found = __import__(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def _value(value):
    if isinstance(value, str) and value.startswith('ext://'):
        return _resolve(value[6:])
    return value


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        formatters = {}
        for name, settings in config.get('formatters', {}).items():
            try:
                formatters[name] = self.formatter(settings)
            except Exception as e:
                raise ValueError(f'Unable to configure formatter {name!r}') from e
        filters = {}
        for name, settings in config.get('filters', {}).items():
            if '()' in settings:
                settings = dict(settings)
                factory = settings.pop('()')
                factory = _resolve(factory) if isinstance(factory, str) else factory
                filters[name] = factory(**{k: _value(v) for k, v in settings.items()})
            else:
                filters[name] = logging.Filter(settings.get('name', ''))
        handlers = {}
        for name, settings in config.get('handlers', {}).items():
            try:
                handler = self.handler(dict(settings), formatters, filters)
                handler.name = name
                handlers[name] = handler
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e
        incremental = config.get('incremental', False)
        if not incremental:
            disable = config.get('disable_existing_loggers', True)
            wanted = config.get('loggers', {})
            for name, logger in logging.root.manager.loggerDict.items():
                if isinstance(logger, logging.Logger) and name not in wanted:
                    child = any(name.startswith(other + '.') for other in wanted)
                    logger.disabled = disable and not child
        for name, settings in config.get('loggers', {}).items():
            logger = logging.getLogger(name)
            self.logger(logger, settings, handlers, filters)
            logger.disabled = False
            if settings.get('propagate') is not None:
                logger.propagate = settings['propagate']
        if 'root' in config:
            self.logger(logging.root, config['root'], handlers, filters)

    def formatter(self, settings):
        if '()' in settings:
            settings = dict(settings)
            factory = settings.pop('()')
            factory = _resolve(factory) if isinstance(factory, str) else factory
            return factory(**{k: _value(v) for k, v in settings.items()})
        cls = _resolve(settings['class']) if 'class' in settings else logging.Formatter
        return cls(settings.get('format'), settings.get('datefmt'), settings.get('style', '%'))

    def handler(self, settings, formatters, filters):
        formatter = settings.pop('formatter', None)
        level = settings.pop('level', None)
        own_filters = settings.pop('filters', None)
        if '()' in settings:
            factory = settings.pop('()')
            factory = _resolve(factory) if isinstance(factory, str) else factory
        else:
            factory = _resolve(settings.pop('class'))
        handler = factory(**{k: _value(v) for k, v in settings.items()})
        if formatter:
            handler.setFormatter(formatters[formatter])
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        for name in own_filters or ():
            handler.addFilter(filters[name] if isinstance(name, str) else name)
        return handler

    def logger(self, logger, settings, handlers, filters):
        level = settings.get('level')
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in settings.get('handlers') or ():
            logger.addHandler(handlers[name])
        for name in settings.get('filters') or ():
            logger.addFilter(filters[name] if isinstance(name, str) else name)


def dictConfig(config):
    DictConfigurator(config).configure()
