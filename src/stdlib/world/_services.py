"""What the services of the simulated world answer, whichever client asks."""

import json

# those that are met often; http, which knows them all, takes its time to load
_PHRASES = {200: 'OK', 201: 'Created', 204: 'No Content', 404: 'Not Found', 500: 'Internal Server Error', 503: 'Service Unavailable'}


def phrase(status):
    """The words that belong to a status."""
    if status in _PHRASES:
        return _PHRASES[status]
    from http import HTTPStatus
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ''


# what was made for requests without a body: programs ask for the same few again and again
_made = {}


def reply(given, method, url, status, content):
    """The body of an answer and its type.

    The settings of the world may say what it is (`given`: none, or a tuple of one); else /delay/0.3 answers "0.3", and everything else with what was asked.
    """
    if given is None and not content:
        made = _made.get((method, url, status))
        if made is None:
            if len(_made) > 1000:
                _made.clear()
            made = _made[method, url, status] = _reply(None, method, url, status, content)
        return made
    return _reply(given, method, url, status, content)


def _reply(given, method, url, status, content):
    path = url.partition('://')[2].partition('?')[0].rstrip('/')
    if status >= 400:
        value = {'detail': phrase(status)}
    elif given is not None:
        value = given[0]
        if isinstance(value, str):
            return value.encode(), 'text/plain; charset=utf-8'
    elif path.rpartition('/')[0].endswith('/delay'):
        return path.rpartition('/')[2].encode(), 'text/plain; charset=utf-8'
    else:
        value = {'method': method, 'url': url}
        try:
            value['json'] = json.loads(content)
        except ValueError:
            pass
    return json.dumps(value).encode(), 'application/json'


def multipart(data, files):
    """A form with files as a body, and its type. A file is its content, something to read, or (name, content[, type])."""
    import os
    boundary = os.urandom(16).hex()
    parts = []

    def add(head, content):
        content = content.encode() if isinstance(content, str) else content
        parts.append(f'--{boundary}\r\n{head}\r\n\r\n'.encode() + content + b'\r\n')
    for name, value in (data.items() if hasattr(data, 'items') else data or ()):
        add(f'Content-Disposition: form-data; name="{name}"', value if isinstance(value, (str, bytes)) else str(value))
    for name, given in (files.items() if hasattr(files, 'items') else files):
        filename, content, *kind = given if isinstance(given, tuple) else (getattr(given, 'name', None) or name, given)
        content = content.read() if hasattr(content, 'read') else content
        shown = '' if filename is None else f'; filename="{os.path.basename(str(filename))}"'
        add(f'Content-Disposition: form-data; name="{name}"{shown}' + (f'\r\nContent-Type: {kind[0]}' if kind and kind[0] else ''), content)
    return b''.join(parts) + f'--{boundary}--\r\n'.encode(), f'multipart/form-data; boundary={boundary}'


def missing(module, name):
    """What is said about a name of a library that is not simulated."""
    error = AttributeError(f'module {module!r} has no attribute {name!r}')
    error.add_note(f'headwaiter simulates the usual part of {module}; {name!r} is not in this kitchen.')
    return error
