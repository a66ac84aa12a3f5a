"""Stand-ins for tests: objects that accept anything and remember how they were used."""

import functools
import inspect
import sys
import threading
import types

__all__ = (
    'Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'ThreadingMock',
    'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal',
)

FILTER_DIR = True
_missing = object()
_deleted = object()


class InvalidSpecError(Exception):
    """A mock was used as a spec."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[at:at + size] == value for at in range(len(self) - size + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


def _shown_call(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts += [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(parts)})'


class _Call(tuple):
    """One call: (name, args, kwargs), or the last two."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args = ()
        kwargs = {}
        size = len(value)
        if size == 3:
            name, args, kwargs = value
        elif size == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif size == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        if two:
            return tuple.__new__(cls, (args, kwargs))
        return tuple.__new__(cls, (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def _parts(self):
        return ('', *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._parts()
        if getattr(self, '_mock_parent', None) and getattr(other, '_mock_parent', None) \
                and self._mock_parent != other._mock_parent:
            return False
        other_name = ''
        if size == 0:
            other_args, other_kwargs = (), {}
        elif size == 3:
            other_name, other_args, other_kwargs = other
        elif size == 1:
            value, = other
            if isinstance(value, tuple):
                other_args, other_kwargs = value, {}
            elif isinstance(value, str):
                other_name, other_args, other_kwargs = value, (), {}
            else:
                other_args, other_kwargs = (), value
        elif size == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                if isinstance(second, tuple):
                    other_args, other_kwargs = second, {}
                else:
                    other_args, other_kwargs = (), second
            else:
                other_args, other_kwargs = first, second
        else:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if attr.startswith('_mock_') or attr in ('__deepcopy__', '__copy__'):
            raise AttributeError(attr)
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__:
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self._parts()[1]

    @property
    def kwargs(self):
        return self._parts()[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return f'call{name}' if name.startswith('()') else name
        name, args, kwargs = self._parts()
        if not name:
            name = 'call'
        elif not name.startswith('()'):
            name = f'call.{name}'
        else:
            name = f'call{name}'
        return _shown_call(name, args, kwargs)

    def call_list(self):
        calls = []
        at = self
        while at is not None:
            if at._mock_from_kall:
                calls.append(at)
            at = at._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)

_ITERABLE_TYPES = (list, tuple, dict, set)


def _is_async_function(obj):
    """Whether what stands in for `obj` has to be awaited."""
    if isinstance(obj, NonCallableMock) and not isinstance(obj, AsyncMock):
        return False
    obj = getattr(obj, '__func__', obj)
    return inspect.iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _callable(obj):
    """Whether what stands in for `obj`, an object or a list of names, can be called."""
    if isinstance(obj, (list, tuple)):
        return '__call__' in obj
    if isinstance(obj, (staticmethod, classmethod, types.MethodType)):
        return _callable(obj.__func__)
    return callable(obj)


def _is_instance_callable(obj):
    """Whether instances of a class, or an object, can be called."""
    if not isinstance(obj, type):
        return getattr(obj, '__call__', None) is not None
    return any(base.__dict__.get('__call__') is not None for base in obj.__mro__)


def _mock_in(obj):
    """The mock behind a function that stands in for one."""
    if isinstance(obj, types.FunctionType):
        return getattr(obj, 'mock', obj)
    return obj


def _check_names(names):
    for name in ('autospect', 'auto_spec', 'set_spec'):
        if name in names:
            raise RuntimeError(f'{name!r} might be a typo; use unsafe=True if this is intended')


def _delegated(name):
    """An attribute that a function which stands in for the mock has, where there is one."""
    key = '_mock_' + name

    def get(self):
        delegate = self.__dict__.get('_mock_delegate')
        return self.__dict__[key] if delegate is None else getattr(delegate, name)

    def put(self, value):
        delegate = self.__dict__.get('_mock_delegate')
        if delegate is None:
            self.__dict__[key] = value
        else:
            setattr(delegate, name, value)

    return property(get, put)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


_NUMERICS = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod'.split()
_MAGICS = {f'__{name}__' for name in (
    'hash str sizeof lt gt le ge eq ne getitem setitem delitem len contains iter next bool index enter exit int float '
    'complex round trunc floor ceil fspath format reversed missing reduce reduce_ex getinitargs getstate setstate '
    'getformat repr dir subclasses neg pos abs invert length_hint call').split()}
_MAGICS -= {'__reduce__', '__reduce_ex__', '__getinitargs__', '__getstate__', '__setstate__', '__getformat__',
            '__repr__', '__dir__', '__subclasses__', '__call__', '__missing__', '__reversed__', '__format__'}
_MAGICS |= {f'__{name}__' for name in _NUMERICS} | {f'__i{name}__' for name in _NUMERICS if name != 'divmod'}
_REFLECTED = {f'__r{name}__' for name in _NUMERICS}
_ASYNC_MAGICS = {'__aenter__', '__aexit__', '__anext__', '__aiter__'}
_SETTABLE = _MAGICS | _REFLECTED | _ASYNC_MAGICS | {
    '__missing__', '__reversed__', '__format__', '__get__', '__set__', '__delete__', '__getstate__', '__setstate__',
    '__reduce__', '__reduce_ex__', '__getinitargs__', '__getformat__', '__repr__', '__dir__', '__subclasses__',
    '__getnewargs__', '__getnewargs_ex__', '__copy__', '__deepcopy__'}
_RETURNS = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
    '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
    '__bool__': True, '__index__': 1, '__length_hint__': 0, '__aexit__': False,
}


class Base:
    pass


class NonCallableMock(Base):
    """A mock that can't be called."""

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        # Each mock has a class of its own, so that special methods can be set on it alone.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            given = spec_set if spec_set is not None else spec
            if given is not None and _is_async_function(given):
                bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {'__doc__': cls.__doc__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        d = self.__dict__
        d['_mock_parent'] = parent
        d['_mock_name'] = name
        d['_mock_new_name'] = _new_name
        d['_mock_new_parent'] = _new_parent
        d['_mock_sealed'] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        d['_mock_children'] = {}
        d['_mock_wraps'] = wraps
        d['_mock_delegate'] = None
        d['_mock_called'] = False
        d['_mock_call_args'] = None
        d['_mock_call_count'] = 0
        d['_mock_call_args_list'] = _CallList()
        d['_mock_mock_calls'] = _CallList()
        d['method_calls'] = _CallList()
        d['_mock_unsafe'] = unsafe
        d.setdefault('_mock_side_effect', None)
        d.setdefault('_mock_return_value', DEFAULT)
        self._mock_ready()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_ready(self):
        pass

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if spec is not None and isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        d = self.__dict__
        spec_class = None
        signature = None
        methods = None
        asyncs = []
        if spec is not None:
            if type(spec) in (list, tuple):
                methods = list(spec)
            else:
                methods = dir(spec)
                spec_class = spec if isinstance(spec, type) else type(spec)
                for attr in methods:
                    try:
                        if _is_async_function(inspect.getattr_static(spec, attr)):
                            asyncs.append(attr)
                    except AttributeError:
                        pass
                signature = spec
        d['_spec_class'] = spec_class
        d['_spec_set'] = spec_set
        d['_spec_signature'] = _signature_of(signature, _spec_as_instance, _eat_self)
        d['_mock_methods'] = methods
        d['_spec_asyncs'] = asyncs

    def attach_mock(self, mock, attribute):
        d = _mock_in(mock).__dict__
        d['_mock_parent'] = None
        d['_mock_new_parent'] = None
        d['_mock_name'] = ''
        d['_mock_new_name'] = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    @property
    def return_value(self):
        value = self.__dict__['_mock_return_value']
        if self._mock_delegate is not None:
            value = self._mock_delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__['_mock_return_value'] = value
            _adopt(self, value, None, '()')

    @property
    def __class__(self):
        spec = self.__dict__.get('_spec_class')
        return type(self) if spec is None else spec

    called = _delegated('called')
    call_count = _delegated('call_count')
    call_args = _delegated('call_args')
    call_args_list = _delegated('call_args_list')
    mock_calls = _delegated('mock_calls')

    @property
    def side_effect(self):
        delegate = self.__dict__['_mock_delegate']
        if delegate is None:
            return self.__dict__['_mock_side_effect']
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _EffectIterator) \
                and not _is_exception(effect):
            effect = _EffectIterator(effect)
            delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                # whoever calls the mock will be told
                pass
        delegate = self.__dict__['_mock_delegate']
        if delegate is None:
            self.__dict__['_mock_side_effect'] = value
        else:
            delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        if visited is None:
            visited = []
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if isinstance(child, _SpecState) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        ret = self.__dict__['_mock_return_value']
        if isinstance(ret, NonCallableMock) and ret is not self:
            ret.reset_mock(visited)

    def configure_mock(self, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *path, last = name.split('.')
            obj = self
            for part in path:
                obj = getattr(obj, part)
            setattr(obj, last, value)

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        methods = self.__dict__.get('_mock_methods')
        if methods is not None:
            if name not in methods or name in _SETTABLE:
                raise AttributeError(f'Mock object has no attribute {name!r}')  # as line 696: raise AttributeError("Mock object has no attribute %r" % name)
        elif name in _SETTABLE or (name.startswith('__') and name.endswith('__')):
            raise AttributeError(name)
        if not self._mock_unsafe and (methods is None or name not in methods):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _ATTRIB_DENY:
                raise AttributeError(  # as line 701: raise AttributeError(\n    f"{name!r} is not a valid assertion. Use a spec "\n    f"for the mock if {name!r} is meant to be an attribute.")
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None
            if self._mock_wraps is not None:
                wraps = getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            try:
                result = create_autospec(result.spec, result.spec_set, result.instance, result.parent, result.name)
            except InvalidSpecError:
                target = self.__dict__['_mock_name'] or self
                raise InvalidSpecError(f'Cannot autospec attr {name!r} from target {target!r} as it has already been '
                                       f'mocked out. [target={self!r}, attr={result.spec!r}]') from None
            self._mock_children[name] = result
        return result

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        last = self
        parent = self._mock_new_parent
        dot = '' if names == ['()'] else '.'
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        names = list(reversed(names))
        first = last._mock_name or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[0] = first
        return ''.join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        text = f' name={name!r}' if name not in ('mock', 'mock.') else ''
        spec = ''
        if self._spec_class is not None:
            spec = f' spec_set={self._spec_class.__name__!r}' if self._spec_set else f' spec={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{text}{spec} id='{id(self)}'>"

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        extras = self._mock_methods or []
        own = [name for name in self.__dict__ if not name.startswith('_mock_') and not name.startswith('_spec')]
        return sorted(set(extras + [n for n in dir(type(self)) if not n.startswith('_')] + own + [
            name for name, child in self._mock_children.items() if child is not _deleted]))

    def __setattr__(self, name, value):
        if name in _SETTERS:
            return object.__setattr__(self, name, value)
        if name == '__class__':
            self.__dict__['_spec_class'] = value
            return
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            if name.startswith('_mock_') or name == 'method_calls':
                return object.__setattr__(self, name, value)
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _SETTABLE:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not isinstance(value, NonCallableMock):
                setattr(type(self), name, _bound_method(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)  # noqa: E731
            else:
                _adopt(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
        elif name == '_mock_children':
            pass
        elif _adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            if name not in self._mock_children:
                raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _SETTABLE and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        obj = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif obj is _deleted:
            raise AttributeError(name)
        if obj is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _shown_call(self._mock_name or 'mock', args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        expected = self._format_mock_call_signature(args, kwargs)
        actual_args = self.call_args
        actual = self._format_mock_call_signature(*actual_args)
        return f'expected {action} not found.\nExpected: {expected}\n  Actual: {actual}'

    def _call_matcher(self, value):
        """A call in the form in which calls can be compared: bound to the signature of the spec, if there is one."""
        named = isinstance(value, tuple) and len(value) > 2
        signature = self._signature_of_call(value[0]) if named else self.__dict__.get('_spec_signature')
        if signature is None:
            return value
        name = value[0] if named else ''
        args, kwargs = value[-2:]
        try:
            bound = signature.bind(*args, **kwargs)
            return call(name, bound.args, bound.kwargs)
        except TypeError as e:
            return e.with_traceback(None)

    def _signature_of_call(self, name):
        """The signature for a call that stands in mock_calls under this name."""
        if not name:
            return self.__dict__.get('_spec_signature')
        signature = None
        children = self._mock_children
        for part in name.replace('()', '').split('.'):
            child = _mock_in(children.get(part))
            if not isinstance(child, NonCallableMock):
                break
            children = child._mock_children
            signature = child.__dict__.get('_spec_signature')
        return signature

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "  # as line 946: raise AssertionError(msg)
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")  # as line 954: raise AssertionError(msg)

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. "  # as line 964: raise AssertionError(msg)
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')  # as line 976: raise AssertionError(error_message)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause  # as line 985: raise AssertionError(_error_message()) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "  # as line 996: raise AssertionError(msg)
                                 f'Called {self.call_count} times.{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)  # as line 997

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        all_calls = _CallList(self._call_matcher(c) for c in self.mock_calls)
        if not any_order:
            if expected not in all_calls:
                problem = 'Calls not found.' if cause is None else (
                    f'Error processing expected calls.\nErrors: {[e if isinstance(e, Exception) else None for e in expected]}')
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n  Actual: {self.mock_calls}') from cause  # as line 1022: raise AssertionError(\n    f'{problem}\\n'\n    f'Expected: {_CallList(calls)}\\n'\n    f'  Actual: {safe_repr(self.mock_calls)}'\n) from cause
            return
        left = list(all_calls)
        not_found = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                not_found.append(one)
        if not_found:
            raise AssertionError(f'{self._mock_name or "mock"!r} does not contain all of {tuple(not_found)!r} in its '  # as line 1038: raise AssertionError(\n    '%r does not contain all of %r in its call list, '\n    'found %r instead' % (self._mock_name or 'mock',\n                          tuple(not_found), all_calls)\n) from cause
                                 f'call list, found {left!r} instead') from cause

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = [self._call_matcher(c) for c in self.call_args_list]
        if isinstance(expected, Exception) or expected not in _CallList(actual):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found') from (  # as line 1056: raise AssertionError(\n    '%s call not found' % expected_string\n) from cause
                expected if isinstance(expected, Exception) else None)

    def _calls_repr(self, prefix='Calls'):
        return f'\n{prefix}: {_CallList(self.mock_calls)!r}.' if self.mock_calls else ''

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f'.{kw["name"]}' if 'name' in kw else '()'
            raise AttributeError(self._extract_mock_name() + attribute)
        new_name = kw.get('_new_name')
        if new_name in self.__dict__['_spec_asyncs']:
            return AsyncMock(**kw)
        kind = type(self).__mro__[1]
        if kind is AsyncMockMixin:
            kind = type(self).__mro__[2]
        if issubclass(kind, MagicMock) and new_name in _ASYNC_MAGICS and new_name != '__aiter__':
            klass = AsyncMock
        elif issubclass(kind, AsyncMockMixin):
            if new_name in _MAGICS or new_name in _REFLECTED or new_name == '__aiter__' or self._mock_methods and new_name in self._mock_methods:
                klass = MagicMock
            else:
                klass = AsyncMock
        elif not issubclass(kind, CallableMixin):
            klass = MagicMock if kind is NonCallableMagicMock else Mock
        else:
            klass = kind
        return klass(**kw)


_SETTERS = {'return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls'}
_UNSUPPORTED = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                '__subclasscheck__', '__del__'}
_ATTRIB_DENY = {'called_once', 'called_with', 'called_once_with', 'has_calls', 'any_call', 'not_called', 'called_one'}
_ATTRIB_DENY -= {'called_one'}


class _SpecState:
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name
        self.instance = instance


def _signature_of(spec, as_instance, eat_self):
    if spec is None:
        return None
    try:
        if isinstance(spec, type) and not as_instance:
            function = spec.__init__
            eat_self = True
            if isinstance(function, types.WrapperDescriptorType):
                return None
        elif isinstance(spec, types.BuiltinFunctionType):
            # Calls of built-in functions are not checked.
            function, eat_self = spec.__call__, False
        elif isinstance(spec, (types.FunctionType, types.MethodType, classmethod, staticmethod)):
            function = spec.__func__ if isinstance(spec, (classmethod, staticmethod)) else spec
            eat_self = eat_self or isinstance(spec, classmethod)
        elif isinstance(spec, type):
            function = spec.__call__
            eat_self = True
        else:
            function = type(spec).__call__ if hasattr(type(spec), '__call__') else None
            if function is None:
                return None
            eat_self = True
        signature = inspect.signature(function)
        if eat_self and not isinstance(function, types.MethodType):
            parameters = list(signature.parameters.values())
            signature = signature.replace(parameters=parameters[1:])
        return signature
    except (ValueError, TypeError):
        return None


def _bound_method(name, function):
    @functools.wraps(function) if hasattr(function, '__name__') else (lambda f: f)
    def method(self, /, *args, **kw):
        return function(self, *args, **kw)
    return method


def _adopt(parent, value, name, new_name):
    """Makes a mock that is set as an attribute or return value a child, so that its calls are told to the parent."""
    value = _mock_in(value)
    if not isinstance(value, NonCallableMock):
        return False
    d = value.__dict__
    if d['_mock_name'] or d['_mock_new_name'] or d['_mock_parent'] is not None or d['_mock_new_parent'] is not None:
        return False
    at = parent
    while at is not None:
        if at is value:
            return False
        at = at._mock_new_parent
    if new_name:
        d['_mock_new_parent'] = parent
        d['_mock_new_name'] = new_name
    if name:
        d['_mock_parent'] = parent
        d['_mock_name'] = name
    return True


class _EffectIterator:
    def __init__(self, iterable):
        self.iterator = iter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.iterator)


class CallableMixin(Base):
    """What makes a mock callable."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._execute_mock_call(*args, **kwargs)  # as line 1175: return ‹self._mock_call(*args, **kwargs)› && line 1179 in _mock_call: return ‹self._execute_mock_call(*args, **kwargs)›

    def _mock_check_sig(self, /, *args, **kwargs):
        signature = self.__dict__.get('_mock_checked_signature')
        if signature is not None:
            signature.bind(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        one = _Call((args, kwargs), two=True)
        self.call_args = one
        self.call_args_list.append(one)
        do_method_calls = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == '()'
        self.mock_calls.append(_Call(('', args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if do_method_calls:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                do_method_calls = parent._mock_parent is not None
                if do_method_calls:
                    method_name = f'{parent._mock_name}.{method_name}'
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                dot = '' if is_call else '.'
                is_call = parent._mock_new_name == '()'
                name = parent._mock_new_name + dot + name
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect  # as line 1234
            if not callable(effect):
                result = next(effect)  # as line 1236
                if _is_exception(result):
                    raise result  # as line 1238
            else:
                result = effect(*args, **kwargs)  # as line 1240
            if result is not DEFAULT:
                return result
        if self._has_return_value():
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def _has_return_value(self):
        delegate = self.__dict__['_mock_delegate']
        value = self.__dict__['_mock_return_value'] if delegate is None else delegate.return_value
        return value is not DEFAULT


class Mock(CallableMixin, NonCallableMock):
    """An object that accepts any use, remembers it, and answers with more of its kind."""


class _MagicProxy:
    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        made = self.parent._get_child_mock(name=self.name, _new_name=self.name, _new_parent=self.parent)
        setattr(self.parent, self.name, made)
        _set_default(self.parent, made, self.name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


def _set_default(mock, method, name):
    if name in _RETURNS:
        method.return_value = _RETURNS[name]
    elif name == '__hash__':
        method.return_value = object.__hash__(mock)
    elif name == '__str__':
        method.return_value = object.__str__(mock)
    elif name == '__sizeof__':
        method.return_value = object.__sizeof__(mock)
    elif name == '__fspath__':
        method.return_value = f'{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}'
    elif name == '__eq__':
        def compare(other):
            value = mock.__eq__._mock_return_value
            if value is not DEFAULT:
                return value
            return True if mock is other else NotImplemented
        method.side_effect = compare
    elif name == '__ne__':
        def differ(other):
            value = mock.__ne__._mock_return_value
            if value is not DEFAULT:
                return value
            return False if mock is other else NotImplemented
        method.side_effect = differ
    elif name == '__iter__':
        def iterate():
            value = mock.__iter__._mock_return_value
            return iter([]) if value is DEFAULT else iter(value)
        method.side_effect = iterate
    elif name == '__aiter__':
        def aiterate():
            value = mock.__aiter__._mock_return_value
            return _AsyncIterator(iter([] if value is DEFAULT else value))
        method.side_effect = aiterate


class MagicMixin(Base):
    def _mock_ready(self):
        super()._mock_ready()
        names = _MAGICS | _REFLECTED | _ASYNC_MAGICS
        methods = self._mock_methods
        if methods is not None:
            names = names & set(methods)
        cls = type(self)
        for name in _MAGICS | _REFLECTED | _ASYNC_MAGICS:
            # what an earlier spec allowed
            if name not in names and name in cls.__dict__:
                delattr(cls, name)
        for name in names:
            if name not in self._mock_children:
                setattr(cls, name, _MagicProxy(name, self))

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_ready()


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A MagicMock that can't be called."""


class MagicMock(MagicMixin, Mock):
    """A Mock whose special methods work, too."""

    def reset_mock(self, *args, return_value=False, **kwargs):
        # what special methods answer without being told stays
        if return_value and self._mock_name in _SETTABLE:
            return_value = False
        super().reset_mock(*args, return_value=return_value, **kwargs)


_CODE_TYPE = type((lambda: None).__code__)
_CODE_ATTRS = dir(_CODE_TYPE)


class AsyncMockMixin(Base):
    """A mock whose calls are coroutines."""

    def _mock_ready(self):
        super()._mock_ready()
        d = self.__dict__
        d['_mock_await_count'] = 0
        d['_mock_await_args'] = None
        d['_mock_await_args_list'] = _CallList()
        # Looked at by inspect.iscoroutinefunction().
        code = NonCallableMock(spec_set=_CODE_ATTRS)
        code.__dict__['_spec_class'] = _CODE_TYPE
        code.co_flags = 0x8c
        code.co_argcount = code.co_posonlyargcount = code.co_kwonlyargcount = 0
        code.co_varnames = ('args', 'kwargs')
        d['__code__'] = code
        d['__name__'] = 'AsyncMock'
        d['__defaults__'] = ()
        d['__kwdefaults__'] = {}
        d['__annotations__'] = None

    await_count = _delegated('await_count')
    await_args = _delegated('await_args')
    await_args_list = _delegated('await_args_list')

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif _is_async_function(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)  # as line 2339
            if result is not DEFAULT:
                return result
        if self._has_return_value():
            return self.return_value
        if self._mock_wraps is not None:
            if _is_async_function(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited.')  # as line 2360: raise AssertionError(msg)

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited once. Awaited {self.await_count} times.')  # as line 2369: raise AssertionError(msg)

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'Expected await: {expected}\nNot awaited')  # as line 2377
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action='await')) from cause  # as line 2387: raise AssertionError(_error_message()) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited once. Awaited {self.await_count} times.')  # as line 2397: raise AssertionError(msg)
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected not in [self._call_matcher(c) for c in self.await_args_list]:
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} await not found')  # as line 2409: raise AssertionError(\n    '%s await not found' % expected_string\n) from cause

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        awaits = _CallList(self._call_matcher(c) for c in self.await_args_list)
        if not any_order:
            if expected not in awaits:
                problem = 'Awaits not found.' if cause is None else (
                    f'Error processing expected awaits.\nErrors: {[e if isinstance(e, Exception) else None for e in expected]}')
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}') from cause  # as line 2437: raise AssertionError(\n    f'{problem}\\n'\n    f'Expected: {_CallList(calls)}\\n'\n    f'Actual: {self.await_args_list}'\n) from cause
            return
        left = list(awaits)
        not_found = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                not_found.append(one)
        if not_found:
            raise AssertionError(f'{tuple(not_found)!r} not all found in await list') from cause  # as line 2453: raise AssertionError(\n    '%r not all found in await list' % (tuple(not_found),)\n) from cause

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to not have been awaited. Awaited {self.await_count} times.')  # as line 2464: raise AssertionError(msg)

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock that is called with await."""


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


class PropertyMock(Mock):
    """A mock for a property: reading and setting it are calls."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


_no_timeout_given = sentinel.NO_TIMEOUT_GIVEN


class ThreadingMixin(Base):
    """A mock that other threads can wait for."""

    DEFAULT_TIMEOUT = None

    def _get_child_mock(self, /, **kw):
        for kind in ('parent', '_new_parent'):
            above = kw.get(kind)
            if isinstance(above, ThreadingMixin):
                kw['timeout'] = above._mock_wait_timeout
                break
        return super()._get_child_mock(**kw)

    def __init__(self, *args, timeout=_no_timeout_given, **kwargs):
        super().__init__(*args, **kwargs)
        d = self.__dict__
        d['_mock_event'] = threading.Event()
        d['_mock_calls_events'] = []
        d['_mock_calls_events_lock'] = threading.Lock()
        d['_mock_wait_timeout'] = self.DEFAULT_TIMEOUT if timeout is _no_timeout_given else timeout

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__['_mock_event'] = threading.Event()
        self.__dict__['_mock_calls_events'] = []

    def __event_of(self, given):
        """What is set when the mock is called with these arguments."""
        with self._mock_calls_events_lock:
            event = next((event for known, event in self._mock_calls_events if known == given), None)
            if event is None:
                event = threading.Event()
                self._mock_calls_events.append((given, event))
        return event

    def _execute_mock_call(self, /, *args, **kwargs):
        answer = super()._execute_mock_call(*args, **kwargs)
        self.__event_of((args, kwargs)).set()
        self._mock_event.set()
        return answer

    def wait_until_called(self, *, timeout=_no_timeout_given):
        """Waits for a call."""
        if timeout is _no_timeout_given:
            timeout = self._mock_wait_timeout
        if not self._mock_event.wait(timeout=timeout):
            raise AssertionError(f'{self._mock_name or "mock"} was not called before timeout({timeout}).')  # as line 3129: raise AssertionError(msg)

    def wait_until_any_call_with(self, *args, **kwargs):
        """Waits for a call with these arguments."""
        if not self.__event_of((args, kwargs)).wait(timeout=self._mock_wait_timeout):
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'{expected} call not found')  # as line 3139: raise AssertionError(f'{expected_string} call not found')


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A MagicMock that other threads can wait for."""


def _dot_lookup(target):
    import pkgutil
    return pkgutil.resolve_name(target)


class _patch:
    """Puts something else in place of an attribute, for a while."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_names(kwargs)
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        patcher = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                         self.new_callable, self.kwargs, unsafe=True)
        patcher.attribute_name = self.attribute_name
        patcher.additional_patchers = [p.copy() for p in self.additional_patchers]
        return patcher

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if _is_async_function(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for attr in dir(klass):
            if not attr.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, attr)
            if hasattr(value, '__call__'):
                setattr(klass, attr, self.copy()(value))
        return klass

    def _enter_all(self, patched, args, keywords, stack):
        extra = []
        for patching in patched.patchings:
            arg = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywords.update(arg)
            elif patching.new is DEFAULT:
                extra.append(arg)
        return args + tuple(extra), keywords

    def decorate_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        import contextlib

        @functools.wraps(func)
        def patched(*args, **keywargs):
            with contextlib.ExitStack() as stack:
                newargs, newkeywargs = self._enter_all(patched, args, keywargs, stack)
                return func(*newargs, **newkeywargs)
        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        import contextlib

        @functools.wraps(func)
        async def patched(*args, **keywargs):
            with contextlib.ExitStack() as stack:
                newargs, newkeywargs = self._enter_all(patched, args, keywargs, stack)
                return await func(*newargs, **newkeywargs)
        patched.patchings = [self]
        return patched

    def get_original(self):
        target = self.getter()
        name = self.attribute
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins
        if name in builtins.__dict__ and isinstance(target, types.ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')  # as line 1473: raise AttributeError(\n    "%s does not have the attribute %r" % (target, name)\n)
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        new, spec, spec_set = self.new, self.spec, self.spec_set
        autospec, kwargs = self.autospec, dict(self.kwargs)
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        self.target = self.getter()
        original, local = self.get_original()  # as line 1503
        if new is DEFAULT and autospec is None:
            inherit = False
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set = original
                    spec = None
            elif spec is not None:
                if spec_set is True:
                    spec_set = spec
                    spec = None
            elif spec_set is True:
                spec_set = original
            if (spec is not None or spec_set is not None) and isinstance(original, type):
                inherit = True
            for given, word in ((spec, 'spec'), (spec_set, 'spec_set')):
                if given is not None and isinstance(given, NonCallableMock):
                    what = 'the spec' if word == 'spec' else 'the spec_set target'
                    raise InvalidSpecError(f'Cannot spec attr {self.attribute!r} as {what} has already been mocked out. '
                                           f'[{word}={given!r}]')
            the_spec = spec if spec is not None else spec_set
            if self.new_callable is not None:
                kind = self.new_callable
            elif _is_async_function(original if the_spec is None else the_spec):
                kind = AsyncMock
            elif the_spec is not None and not _callable(the_spec):
                kind = NonCallableMagicMock
            else:
                kind = MagicMock
            if spec is not None:
                kwargs['spec'] = spec
            if spec_set is not None:
                kwargs['spec_set'] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                kwargs.setdefault('name', self.attribute)
            new = kind(**kwargs)
            if inherit and isinstance(new, NonCallableMock):
                if not isinstance(the_spec, (list, tuple)) and not _is_instance_callable(the_spec):
                    kind = NonCallableMagicMock
                kwargs.pop('name', None)
                new.return_value = kind(_new_parent=new, _new_name='()', spec=the_spec) \
                    if spec_set is None else kind(_new_parent=new, _new_name='()', spec_set=the_spec)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            if isinstance(self.target, NonCallableMock):
                raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been '
                                       f'mocked out. [target={self.target!r}, attr={autospec!r}]')
            if isinstance(autospec, NonCallableMock):
                name = getattr(self.target, '__name__', self.target)
                raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {name!r} as it has already '
                                       f'been mocked out. [target={self.target!r}, attr={autospec!r}]')
            new = create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        import contextlib
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra_args = {}
                if self.new is DEFAULT:
                    extra_args[self.attribute_name] = new
                for patching in self.additional_patchers:
                    arg = self._exit_stack.enter_context(patching)
                    if patching.new is DEFAULT:
                        extra_args.update(arg)
                return extra_args
            return new
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original
        del self.is_local
        del self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()  # as line 1660
        self._active_patches.append(self)
        return result

    def stop(self):
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _get_target(target):
    try:
        target, attribute = target.rsplit('.', 1)  # as line 1679
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')  # as line 1681: raise TypeError(\n    f"Need a valid target to patch. You supplied: {target!r}")
    return functools.partial(_dot_lookup, target), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(_dot_lookup, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    items = list(kwargs.items())
    attribute, new = items[0]
    patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
    patcher.attribute_name = attribute
    for attribute, new in items[1:]:
        other = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        other.attribute_name = attribute
        patcher.additional_patchers.append(other)
    return patcher


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    getter, attribute = _get_target(target)  # as line 1839
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _empty(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _fill(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


class _patch_dict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for attr in dir(f):
                value = getattr(f, attr)
                if attr.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                    setattr(f, attr, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f
        if _is_async_function(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _dot_lookup(self.in_dict)
        in_dict = self.in_dict
        try:
            self._original = in_dict.copy()
        except AttributeError:
            # Not a dict, only something with keys.
            self._original = {key: in_dict[key] for key in in_dict}
        if self.clear:
            _empty(in_dict)
        _fill(in_dict, self.values)
        return in_dict

    def __exit__(self, *args):
        if self._original is not None:
            _empty(self.in_dict)
            _fill(self.in_dict, self._original)
            self._original = None
        return False

    start = __enter__

    def stop(self):
        return self.__exit__()


def _patch_stopall():
    for patcher in reversed(_patch._active_patches[:]):
        patcher.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that can be used only as `spec` can be."""
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_async = _is_async_function(spec)
    if not unsafe:
        _check_names(kwargs)
    # only the mock itself is given these, not what it is made of
    deep = {name: kwargs.pop(name) for name in list(kwargs) if '.' in name}
    options = {'spec_set': spec} if spec_set else {'spec': spec}
    # What a data descriptor gives may be anything.
    is_data = inspect.isdatadescriptor(spec)
    if spec is None or is_data:
        options = {}
    if is_async and instance:
        raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
    options.update(kwargs)
    kind = MagicMock
    if is_async:
        kind = AsyncMock
    elif not is_data and not _callable(spec) or is_type and instance and not _is_instance_callable(spec):
        kind = NonCallableMagicMock
    name = options.pop('name', _name)
    new_name = '' if _parent is None else name
    made = kind(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name, **options)
    fields = {}
    if is_type and instance and hasattr(spec, '__dataclass_fields__'):
        # Instances have what the fields say, also where the class itself has nothing of that name.
        import dataclasses
        fields = {field.name: field.type for field in dataclasses.fields(spec)}
        made.__dict__['_mock_methods'] = [*made._mock_methods, *fields]
    wrapped = kwargs.get('wraps')
    signature = None if is_data else _signature_of(spec, instance, False)
    if isinstance(spec, (types.FunctionType, types.MethodType)):
        # What stands in for a function is one.
        result = _as_function(spec, made, signature, is_async)
    else:
        result = made
        if signature is not None and isinstance(made, CallableMixin):
            _check_calls(made, signature)
    if signature is not None:
        made.__dict__['_spec_signature'] = signature
    if _parent is not None and not instance:
        _parent._mock_children[_name] = result
    if is_type and not instance and 'return_value' not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=made, wraps=wrapped)
    for entry in dict.fromkeys([*dir(spec), *fields]):
        if entry in _SETTABLE or (entry.startswith('__') and entry.endswith('__')):
            continue
        try:
            original = fields[entry] if entry in fields else getattr(spec, entry)
        except AttributeError:
            continue
        inner = {} if wrapped is None or not hasattr(wrapped, entry) else {'wraps': getattr(wrapped, entry)}
        if not isinstance(original, (types.FunctionType, types.MethodType)):
            made._mock_children[entry] = _SpecState(original, spec_set, made, entry)
            continue
        eat = is_type and isinstance(inspect.getattr_static(spec, entry, None), types.FunctionType)
        child_kind = AsyncMock if _is_async_function(original) else MagicMock
        child = child_kind(parent=made, name=entry, _new_name=entry, _new_parent=made, spec=original, **inner)
        child.return_value = child_kind()
        child_signature = _signature_of(original, False, eat)
        _check_calls(child, child_signature)
        child.__dict__['_spec_signature'] = child_signature
        made._mock_children[entry] = child
        if made is result:
            object.__setattr__(made, entry, child)
        else:
            setattr(result, entry, child)
    if deep:
        made.configure_mock(**deep)
    return result


def _check_calls(mock, signature):
    """Calls of the mock have to fit the signature, and inspect finds it."""
    mock.__dict__['_mock_checked_signature'] = signature
    if signature is not None:
        type(mock).__signature__ = signature


_TOLD = ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls')
_AWAITED = ('await_count', 'await_args', 'await_args_list')
_ASKED = ('assert_called', 'assert_called_once', 'assert_called_with', 'assert_called_once_with', 'assert_has_calls',
          'assert_any_call', 'assert_not_called')
_ASKED_ASYNC = ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with',
                'assert_any_await', 'assert_has_awaits', 'assert_not_awaited')


def _as_function(spec, mock, signature, is_async):
    """A function that hands its calls to the mock and has its attributes."""
    check = (lambda *args, **kwargs: None) if signature is None else signature.bind
    if is_async:
        async def stand_in(*args, **kwargs):
            check(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            check(*args, **kwargs)
            return mock(*args, **kwargs)
    stand_in.__name__ = stand_in.__qualname__ = spec.__name__ if spec.__name__.isidentifier() else 'funcopy'
    if signature is not None:
        stand_in.__signature__ = signature
    stand_in.mock = mock
    for name in _ASKED + (_ASKED_ASYNC if is_async else ()) + ('attach_mock',):
        setattr(stand_in, name, getattr(mock, name))

    def reset_mock(*args, **kwargs):
        stand_in.method_calls = _CallList()
        mock.reset_mock(*args, **kwargs)
        ret = stand_in.return_value
        if isinstance(ret, NonCallableMock) and ret is not mock:
            ret.reset_mock()

    stand_in.reset_mock = reset_mock
    for name in _TOLD + ('method_calls', 'return_value', 'side_effect', '_mock_children') + (_AWAITED if is_async else ()):
        setattr(stand_in, name, getattr(mock, name))
    mock.__dict__['_mock_delegate'] = stand_in
    return stand_in


_open_spec = ['close', 'read', 'readline', 'readlines', 'write', 'writelines', 'seek', 'tell', 'flush', 'fileno',
              '__enter__', '__exit__', '__iter__', '__next__', 'truncate', 'mode', 'name', 'closed', 'encoding']


def mock_open(mock=None, read_data=''):
    """A mock for open(): the file has the given data."""
    def lines(data):
        import io
        return io.BytesIO(data) if isinstance(data, bytes) else io.StringIO(data)

    state = [lines(read_data)]

    def read(*args, **kwargs):
        if handle.read.return_value is not None:
            return handle.read.return_value
        return state[0].read(*args, **kwargs)

    def readline(*args, **kwargs):
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return state[0].readline(*args, **kwargs)

    def readlines(*args, **kwargs):
        if handle.readlines.return_value is not None:
            return handle.readlines.return_value
        return state[0].readlines(*args, **kwargs)

    def iterate():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from state[0]

    def advance():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    def leave(exc_type, exc, traceback):
        handle.close()

    if mock is None:
        mock = MagicMock(name='open')
    handle = MagicMock(spec=_open_spec)
    handle.__enter__.return_value = handle
    handle.__exit__.side_effect = leave
    for method in handle.write, handle.read, handle.readline, handle.readlines:
        method.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = iterate
    handle.__next__.side_effect = advance

    def opened(*args, **kwargs):
        state[0] = lines(read_data)
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock


def seal(mock):
    """From now on the mock gets no new attributes."""
    mock._mock_sealed = True
    for attr in dir(mock):
        try:
            child = getattr(mock, attr)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock) or child._mock_new_parent is not mock:
            continue
        if isinstance(child._mock_children.get(attr), _SpecState):
            continue
        seal(child)
