"""Shows what objects say of themselves, as text: what help() prints.

Topics, keywords and the search of modules are not here: only objects, and names that lead to one.
"""

import builtins
import importlib
import inspect
import re
import reprlib
import sys
from collections import deque

__all__ = ['help', 'render_doc', 'doc', 'getdoc', 'splitdoc', 'plain', 'plaintext', 'text', 'locate', 'describe', 'pager']

_UNSHOWN = frozenset(
    '__author__ __builtins__ __credits__ __date__ __doc__ __docformat__ __file__ __loader__ __module__ __name__ __package__ '
    '__path__ __qualname__ __slots__ __spec__ __version__ __static_attributes__ __firstlineno__ __annotate_func__ '
    '__annotations_cache__ __annotate__ __annotations__ __conditional_annotations__ __classdictcell__ __type_params__ '
    '__abstractmethods__ _abc_impl'.split()
)
_RULE = '-' * 70


class ErrorDuringImport(Exception):
    """A module that was to be shown could not be imported."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return f'problem in {self.filename} - {self.exc.__name__}: {self.value}'


def getdoc(object):
    """The documentation of an object, or else the comments before its source."""
    found = None
    if inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or _is_descriptor(object):
        try:
            found = inspect.getdoc(object)
            if found is not None and inspect.isclass(object):
                # What a class only inherits is the base's.
                own = object.__dict__.get('__doc__')
                if not isinstance(own, str) and object.__module__ != 'builtins':
                    found = None
        except AttributeError:
            found = None
    text = found or inspect.getcomments(object)
    return re.sub('^ *\n', '', text.rstrip()) if text else ''


def splitdoc(doc):
    """The first line of a documentation text, and the rest."""
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    if len(lines) >= 2 and not lines[1].rstrip():
        return lines[0], '\n'.join(lines[2:])
    return '', '\n'.join(lines)


def classname(object, modname):
    """The name of a class, with its module unless that is the one given."""
    name = object.__name__
    return name if object.__module__ == modname else f'{object.__module__}.{name}'


def visiblename(name, all=None, obj=None):
    """Whether a name is shown."""
    if name in _UNSHOWN:
        return False
    if name.startswith('__') and name.endswith('__'):
        return True
    if name.startswith('_') and hasattr(obj, '_fields'):
        return True
    if all is not None:
        return name in all
    return not name.startswith('_')


def plain(text):
    """Text without the bold letters of old terminals."""
    return re.sub('.\b', '', text)


def _is_descriptor(object):
    return inspect.isdatadescriptor(object) or inspect.isgetsetdescriptor(object) or inspect.ismemberdescriptor(object)


def describe(thing):
    """What kind of thing it is, in a few words."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return 'built-in module ' + thing.__name__
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    for test, words in (
        (inspect.isgetsetdescriptor, 'getset descriptor'),
        (inspect.ismemberdescriptor, 'member descriptor'),
    ):
        if test(thing):
            owner = thing.__objclass__
            return f'{words} {owner.__module__}.{owner.__name__}.{thing.__name__}'
    for test, word in (
        (inspect.isclass, 'class'),
        (inspect.isfunction, 'function'),
        (inspect.ismethod, 'method'),
        (inspect.ismethodwrapper, 'method wrapper'),
        (inspect.ismethoddescriptor, 'method descriptor'),
    ):
        if test(thing):
            return f'{word} {thing.__name__}'
    return type(thing).__name__


def locate(path, forceload=0):
    """The object that a dotted name leads to, or None."""
    parts = [part for part in path.split('.') if part]
    module, rest = None, parts
    for count in range(len(parts), 0, -1):
        try:
            module = importlib.import_module('.'.join(parts[:count]))
        except ImportError:
            continue
        rest = parts[count:]
        break
    found = module if module is not None else builtins
    for part in rest:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def resolve(thing, forceload=0):
    """An object and its name, given the object or a dotted path to it."""
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(
                f'No Python documentation found for {thing!r}.\n'
                'Use help() to get the interactive help utility.\n'
                'Use help(str) for help on the str class.'
            )
        return found, thing
    name = getattr(thing, '__name__', None)
    return thing, name if isinstance(name, str) else None


class _Repr(reprlib.Repr):
    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100


class TextDoc:
    """Documentation as plain text."""

    repr = _Repr().repr

    def bold(self, text):
        return text

    def indent(self, text, prefix='    '):
        if not text:
            return ''
        return '\n'.join((prefix + line).rstrip() for line in text.split('\n'))

    def section(self, title, contents):
        return self.bold(title) + '\n' + self.indent(contents).rstrip() + '\n\n'

    def document(self, object, name=None, *args):
        if inspect.isgetsetdescriptor(object) or inspect.ismemberdescriptor(object):
            return self.docdata(object, name, *args)
        if inspect.ismodule(object):
            return self.docmodule(object, name, *args)
        if inspect.isclass(object):
            return self.docclass(object, name, *args)
        if inspect.isroutine(object):
            return self.docroutine(object, name, *args)
        if inspect.isdatadescriptor(object):
            return self.docdata(object, name, *args)
        return self.docother(object, name, *args)

    def docmodule(self, object, name=None, mod=None, *ignored):
        name = object.__name__
        head, rest = splitdoc(getdoc(object))
        result = self.section('NAME', name + (f' - {head}' if head else ''))
        if rest:
            result += self.section('DESCRIPTION', rest)
        all = getattr(object, '__all__', None)
        classes, functions, data = [], [], []
        for key, value in sorted(vars(object).items()):
            if not visiblename(key, all, object):
                continue
            if inspect.isclass(value):
                if all is not None or (inspect.getmodule(value) or object) is object:
                    classes.append((key, value))
            elif inspect.isroutine(value):
                if all is not None or inspect.isbuiltin(value) or inspect.getmodule(value) is object:
                    functions.append((key, value))
            elif not inspect.ismodule(value):
                data.append((key, value))
        if classes:
            tree = inspect.getclasstree([value for _, value in classes], True)
            contents = [self.formattree(tree, name)]
            contents += [self.document(value, key, name) for key, value in classes]
            result += self.section('CLASSES', '\n'.join(contents))
        if functions:
            result += self.section('FUNCTIONS', '\n'.join(self.document(value, key, name) for key, value in functions))
        if data:
            lines = [self.docother(value, key, name, maxlen=70) + '\n' for key, value in data]
            result += self.section('DATA', '\n'.join(lines))
        for title, attribute in (('VERSION', '__version__'), ('DATE', '__date__'), ('AUTHOR', '__author__')):
            if hasattr(object, attribute):
                result += self.section(title, str(getattr(object, attribute)))
        return result + self.section('FILE', getattr(object, '__file__', None) or '(built-in)')

    def formattree(self, tree, modname, parent=None, prefix=''):
        result = ''
        for entry in tree:
            if isinstance(entry, tuple):
                cls, bases = entry
                result += prefix + classname(cls, modname)
                if bases and bases != (parent,):
                    result += '(' + ', '.join(classname(base, modname) for base in bases) + ')'
                result += '\n'
                parent_of_next = cls
            else:
                result += self.formattree(entry, modname, parent_of_next, prefix + '    ')
        return result

    def docclass(self, object, name=None, mod=None, *ignored):
        own_name = object.__name__
        name = name or own_name
        module = object.__module__

        def shown(cls):
            return classname(cls, module)

        title = 'class ' + own_name if name == own_name else f'{name} = class {own_name}'
        if object.__bases__:
            title += '(' + ', '.join(map(shown, object.__bases__)) + ')'
        lines = []
        try:
            signature = str(inspect.signature(object))
        except (ValueError, TypeError):
            signature = None
        if signature and signature != '()':
            lines.append(name + signature + '\n')
        doc = getdoc(object)
        if doc:
            lines.append(doc + '\n')
        order = deque(inspect.getmro(object))
        if len(order) > 2:
            lines.append('Method resolution order:')
            lines.extend('    ' + shown(cls) for cls in order)
            lines.append('')
        below = sorted(
            cls.__name__
            for cls in type.__subclasses__(object)
            if not cls.__name__.startswith('_') and cls.__module__ == 'builtins'
        )
        if below:
            lines.append('Built-in subclasses:')
            lines.extend('    ' + cls for cls in below[:4])
            if len(below) > 4:
                lines.append(f'    ... and {len(below) - 4} other subclasses')
            lines.append('')
        self._members(object, order, lines, mod, shown)
        contents = '\n'.join(lines)
        if not contents:
            return title + '\n'
        return title + '\n' + self.indent(contents.rstrip(), ' |  ') + '\n'

    def _members(self, object, order, lines, mod, shown):
        left = []
        for name, kind, owner, value in inspect.classify_class_attrs(object):
            if inspect.isdatadescriptor(value):
                kind = 'data descriptor'
            if isinstance(value, property) and value.fset is None:
                kind = 'readonly property'
            if visiblename(name, obj=object):
                left.append((name, kind, owner, value))
        fields = list(getattr(object, '_fields', ()))
        ruled = False

        def head(text):
            nonlocal ruled
            if ruled:
                lines.append(_RULE)
            ruled = True
            lines.append(text)

        while left:
            cls = order.popleft() if order else left[0][2]
            here = [entry for entry in left if entry[2] is cls]
            left = [entry for entry in left if entry[2] is not cls]
            if object is not builtins.object and cls is builtins.object:
                continue
            where = 'defined here' if cls is object else 'inherited from ' + shown(cls)
            here.sort(key=lambda entry: (fields.index(entry[0]) if entry[0] in fields else len(fields), entry[0]))
            for kind, title in (
                ('method', 'Methods'),
                ('class method', 'Class methods'),
                ('static method', 'Static methods'),
            ):
                wanted = [entry for entry in here if entry[1] == kind]
                if wanted:
                    head(f'{title} {where}:\n')
                for name, _, owner, value in wanted:
                    try:
                        bound = getattr(object, name)
                    except Exception:
                        lines.append(self.docdata(value, name, mod))
                    else:
                        lines.append(self.document(bound, name, mod, object, owner))
            for kind, title in (('readonly property', 'Readonly properties'), ('data descriptor', 'Data descriptors')):
                wanted = [entry for entry in here if entry[1] == kind]
                if wanted:
                    head(f'{title} {where}:\n')
                for name, _, _, value in wanted:
                    lines.append(self.docdata(value, name, mod))
            wanted = [entry for entry in here if entry[1] == 'data']
            if wanted:
                head(f'Data and other attributes {where}:\n')
            for name, _, owner, value in wanted:
                try:
                    found = getattr(object, name)
                except AttributeError:
                    found = owner.__dict__[name]
                lines.append(self.docother(found, name, mod, maxlen=70, doc=getdoc(value)) + '\n')

    def docroutine(self, object, name=None, mod=None, cl=None, homecls=None):
        own_name = object.__name__
        name = name or own_name
        note = ''
        skip = False
        home = homecls if homecls is not None else cl
        bound_to = getattr(object, '__self__', None)
        if inspect.ismodule(bound_to):
            bound_to = None
        if inspect.ismethod(object) or (bound_to is not None and not inspect.isfunction(object)):
            if cl is None:
                owner = bound_to if inspect.isclass(bound_to) else type(bound_to)
                if inspect.ismethodwrapper(object):
                    note = f' unbound {classname(owner, mod)} method'
                elif inspect.isclass(bound_to):
                    note = f' class method of {classname(owner, mod)}'
                else:
                    note = f' method of {classname(owner, mod)} instance'
        elif cl is None and (inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object)):
            owner = getattr(object, '__objclass__', None)
            if owner is not None:
                note = f' unbound {classname(owner, mod)} method'
        elif cl is not None and inspect.isfunction(object):
            if object.__module__ != (home or cl).__module__ and own_name != name:
                note = ' from ' + object.__module__
        if name == own_name:
            title = name
        else:
            if cl is not None and inspect.getattr_static(cl, own_name, None) is object and own_name in cl.__dict__:
                skip = True
            title = f'{name} = {own_name}'
        try:
            arguments = str(inspect.signature(object))
        except (ValueError, TypeError):
            arguments = '(...)'
        if own_name == '<lambda>':
            title = name + ' lambda '
            if not getattr(object, '__annotations__', None):
                arguments = arguments[1:-1]
        kind = 'async ' if inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object) else ''
        line = kind + title + arguments + note
        doc = '' if skip else getdoc(object)
        return line + '\n' + (self.indent(doc).rstrip() + '\n' if doc else '')

    def docdata(self, object, name=None, mod=None, cl=None, *ignored):
        lines = ([name] if name else []) + [self.indent(part) for part in [getdoc(object) or ''] if part]
        return '\n'.join(lines) + '\n'

    docproperty = docdata

    def docother(self, object, name=None, mod=None, parent=None, *ignored, maxlen=None, doc=None):
        shown = self.repr(object)
        if maxlen:
            room = maxlen - len((f'{name} = ' if name else '') + shown)
            if room < 0:
                shown = shown[:room] + '...'
        line = (f'{name} = ' if name else '') + shown
        if not doc:
            doc = getdoc(object)
        if doc:
            line += '\n' + self.indent(str(doc)) + '\n'
        return line


text = plaintext = TextDoc()


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    """What is to be said of a thing, with a title."""
    renderer = text if renderer is None else renderer
    object, name = resolve(thing, forceload)
    words = describe(object)
    module = inspect.getmodule(object)
    if name and '.' in name:
        words += ' in ' + name[: name.rfind('.')]
    elif module and module is not object:
        words += ' in module ' + module.__name__
    isolated = not (
        inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or _is_descriptor(object)
    )
    if isolated:
        object = type(object)
        words += ' object'
    if isinstance(object, property) and name is None and object.fget is not None:
        name = object.fget.__name__
    return title % words + '\n\n' + renderer.document(object, name)


def plainpager(text, title=''):
    """Writes text to standard output."""
    sys.stdout.write(plain(text))


def pager(text, title=''):
    """Shows text."""
    plainpager(text, title)


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None, is_cli=False):
    """Shows what is to be said of a thing."""
    try:
        shown = render_doc(thing, title, forceload)
    except ImportError as problem:
        if is_cli:
            raise
        shown = f'{problem}\n'
    if output is None:
        pager(shown + '\n')
    else:
        output.write(plain(shown))


class Helper:
    """What the built-in help calls."""

    def __init__(self, input=None, output=None):
        self._output = output

    def __repr__(self):
        return '<pydoc.Helper instance>'

    def __call__(self, request=None):
        self.help(request)

    def help(self, request, is_cli=False):
        if isinstance(request, str):
            request = request.strip()
        doc(request, 'Help on %s:', output=self._output, is_cli=is_cli)


help = Helper()
