"""What a name at the prompt may go on with."""

__all__ = ['Completer']

import __main__
import builtins
import inspect
import keyword
import re

_dotted = re.compile(r'(\w+(\.\w+)*)\.(\w*)')


class Completer:
    """complete(text, 0), complete(text, 1), ... are the ways to go on, then None."""

    def __init__(self, namespace=None):
        if namespace and not isinstance(namespace, dict):
            raise TypeError('namespace must be a dictionary')
        self.use_main_ns = 0 if namespace is not None else 1
        if namespace is not None:
            self.namespace = namespace

    def complete(self, text, state):
        """The way to go on of a number."""
        if self.use_main_ns:
            self.namespace = __main__.__dict__
        if not text.strip():
            # With readline the tab stands in the line already.
            return '' if state == 0 else None
        if state == 0:
            self.matches = self.attr_matches(text) if '.' in text else self.global_matches(text)
        try:
            return self.matches[state]
        except IndexError:
            return None

    def _callable_postfix(self, value, word):
        if callable(value):
            word += '('
            try:
                if not inspect.signature(value).parameters:
                    word += ')'
            except ValueError:
                pass
        return word

    def global_matches(self, text):
        """Keywords and names that begin so."""
        found = []
        seen = {'__builtins__'}
        for word in keyword.kwlist + keyword.softkwlist:
            if word.startswith(text):
                seen.add(word)
                if word in ('finally', 'try'):
                    word += ':'
                elif word not in ('False', 'None', 'True', 'break', 'continue', 'pass', 'else', '_'):
                    word += ' '
                found.append(word)
        for names in (self.namespace, builtins.__dict__):
            for word, value in list(names.items()):
                if word.startswith(text) and word not in seen:
                    seen.add(word)
                    found.append(self._callable_postfix(value, word))
        return found

    def attr_matches(self, text):
        """Attributes that begin so, of the object before the last dot."""
        parts = _dotted.match(text)
        if not parts:
            return []
        expression, begin = parts.group(1, 3)
        try:
            owner = eval(expression, self.namespace)
        except Exception:
            return []
        names = set(dir(owner)) - {'__builtins__'}
        if hasattr(owner, '__class__'):
            names.add('__class__')
            names.update(get_class_members(owner.__class__))
        hidden = {'': '_', '_': '__'}.get(begin)
        found = []
        while True:
            for name in names:
                if not name.startswith(begin) or hidden and name.startswith(hidden):
                    continue
                whole = f'{expression}.{name}'
                if isinstance(getattr(type(owner), name, None), property):
                    # Asking for it would run it.
                    found.append(whole)
                    continue
                value = getattr(owner, name, None)
                found.append(self._callable_postfix(value, whole) if value is not None else whole)
            if found or not hidden:
                break
            hidden = '__' if hidden == '_' else None
        return sorted(found)


def get_class_members(klass):
    """The names of a class and of its bases."""
    names = dir(klass)
    for base in getattr(klass, '__bases__', ()):
        names = names + get_class_members(base)
    return names
