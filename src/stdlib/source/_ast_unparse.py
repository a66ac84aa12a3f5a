"""Source text for syntax trees."""

import _ast

# How tightly things bind, the loosest first.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM = range(18)

_BINARY = {
    'Add': ('+', _ARITH),
    'Sub': ('-', _ARITH),
    'Mult': ('*', _TERM),
    'MatMult': ('@', _TERM),
    'Div': ('/', _TERM),
    'Mod': ('%', _TERM),
    'FloorDiv': ('//', _TERM),
    'LShift': ('<<', _SHIFT),
    'RShift': ('>>', _SHIFT),
    'BitOr': ('|', _BOR),
    'BitXor': ('^', _BXOR),
    'BitAnd': ('&', _BAND),
    'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {
    'Eq': '==',
    'NotEq': '!=',
    'Lt': '<',
    'LtE': '<=',
    'Gt': '>',
    'GtE': '>=',
    'Is': 'is',
    'IsNot': 'is not',
    'In': 'in',
    'NotIn': 'not in',
}
_SINGLE = ("'", '"')
_TRIPLE = ('"""', "'''")
_ALL = _SINGLE + _TRIPLE


def unparse(tree):
    """The text of a node, or of a list of nodes."""
    writer = _Writer()
    writer.anything(tree)
    return ''.join(writer.parts)


def _operator(node, table):
    return table[type(node).__name__]


def _number(value):
    """A number as text; infinity is written as a number too large for a float."""
    return repr(value).replace('inf', '1e309')


def _escaped(text, keep_lines):
    """The text with what does not print (and the backslash) escaped."""
    return ''.join(
        [
            char
            if (keep_lines and char in '\n\t') or (char != '\\' and char.isprintable())
            else char.encode('unicode_escape').decode('ascii')
            for char in text
        ]
    )


def _quotable(text, quotes, keep_lines=False):
    """The text for between quotes, and which of the quotes will do."""
    escaped = _escaped(text, keep_lines)
    if '\n' in escaped:
        quotes = [quote for quote in quotes if quote in _TRIPLE]
    possible = [quote for quote in quotes if quote not in escaped]
    if not possible:
        text = repr(text)
        return text[1:-1], [next((quote for quote in quotes if text[0] in quote), text[0])]
    if escaped:
        # Rather quotes that the text does not end with.
        possible.sort(key=lambda quote: quote[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + '\\' + escaped[-1]
    return escaped, possible


class _Writer:
    def __init__(self):
        self.parts = []
        self.depth = 0

    def anything(self, node):
        if isinstance(node, list):
            for item in node:
                self.anything(item)
        elif isinstance(node, _ast.Module):
            self.documented(node.body)
        elif isinstance(node, (_ast.Interactive, _ast.Suite) if hasattr(_ast, 'Suite') else _ast.Interactive):
            self.body(node.body)
        elif isinstance(node, (_ast.stmt, _ast.excepthandler, _ast.match_case)):
            self.statement(node)
        else:
            self.parts.append(self.expression(node, _TEST))

    # ---- statements ------------------------------------------------------------------------------

    def line(self, text):
        if self.parts:
            self.parts.append('\n')
        self.parts.append('    ' * self.depth + text)

    def gap(self):
        if self.parts:
            self.parts.append('\n')

    def body(self, statements):
        for statement in statements:
            self.statement(statement)

    def documented(self, statements):
        first = statements[0] if statements else None
        if (
            isinstance(first, _ast.Expr)
            and isinstance(first.value, _ast.Constant)
            and isinstance(first.value.value, str)
        ):
            self.line(self.docstring(first.value))
            statements = statements[1:]
        self.body(statements)

    def docstring(self, node):
        text, quotes = _quotable(node.value, _TRIPLE, True)
        return f'{"u" if node.kind == "u" else ""}{quotes[0]}{text}{quotes[0]}'

    def block(self, heading, statements, documented=False):
        self.line(heading + ':')
        self.depth += 1
        if documented:
            self.documented(statements)
        else:
            self.body(statements)
        self.depth -= 1

    def otherwise(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def statement(self, node):
        method = getattr(self, type(node).__name__, None)
        if method is None:
            # A class of the user's: like what it is made of.
            for cls in type(node).__mro__:
                if cls.__module__ == 'ast' and (method := getattr(self, cls.__name__, None)):
                    break
            else:
                if not isinstance(node, _ast.AST):
                    node._fields
                return
        method(node)

    def Expr(self, node):
        self.line(self.expression(node.value, _YIELD))

    def Pass(self, node):
        self.line('pass')

    def Break(self, node):
        self.line('break')

    def Continue(self, node):
        self.line('continue')

    def Return(self, node):
        self.line('return' + (f' {self.expression(node.value)}' if node.value else ''))

    def Delete(self, node):
        self.line(f'del {self.list(node.targets)}')

    def Assign(self, node):
        targets = ''.join([self.expression(target, _TUPLE) + ' = ' for target in node.targets])
        self.line(targets + self.expression(node.value) + self.comment(node))

    def AugAssign(self, node):
        self.line(f'{self.expression(node.target)} {_operator(node.op, _BINARY)[0]}= {self.expression(node.value)}')

    def AnnAssign(self, node):
        target = self.expression(node.target)
        if not node.simple and isinstance(node.target, _ast.Name):
            target = f'({target})'
        value = f' = {self.expression(node.value)}' if node.value else ''
        self.line(f'{target}: {self.expression(node.annotation)}{value}')

    def TypeAlias(self, node):
        name = self.expression(node.name)
        self.line(f'type {name}{self.type_parameters(node)} = {self.expression(node.value)}')

    def Raise(self, node):
        text = 'raise'
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
        else:
            text += f' {self.expression(node.exc)}'
            if node.cause:
                text += f' from {self.expression(node.cause)}'
        self.line(text)

    def Assert(self, node):
        self.line(f'assert {self.expression(node.test)}' + (f', {self.expression(node.msg)}' if node.msg else ''))

    def Import(self, node):
        self.line('import ' + self.list(node.names))

    def ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.list(node.names)}')

    def Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def decorated(self, node):
        self.gap()
        for decorator in node.decorator_list:
            self.line(f'@{self.expression(decorator)}')

    def ClassDef(self, node):
        self.decorated(node)
        given = self.list(node.bases + node.keywords)
        heading = f'class {node.name}{self.type_parameters(node)}'
        self.block(heading + (f'({given})' if given else ''), node.body, True)

    def FunctionDef(self, node, word='def'):
        self.decorated(node)
        returns = f' -> {self.expression(node.returns)}' if node.returns else ''
        heading = f'{word} {node.name}{self.type_parameters(node)}({self.parameters(node.args)}){returns}'
        comment = self.comment(node)
        self.line(f'{heading}:{comment}')
        self.depth += 1
        self.documented(node.body)
        self.depth -= 1

    def AsyncFunctionDef(self, node):
        self.FunctionDef(node, 'async def')

    def comment(self, node):
        text = node.type_comment
        if text is None and text != 'ignore':
            return ''
        # Where it stood does not matter, but it must have stood somewhere.
        node.lineno
        return f' # type: {text}'

    def For(self, node, word='for'):
        heading = f'{word} {self.expression(node.target, _TUPLE)} in {self.expression(node.iter)}'
        self.commented(heading, node)
        self.otherwise(node)

    def AsyncFor(self, node):
        self.For(node, 'async for')

    def commented(self, heading, node):
        self.line(f'{heading}:{self.comment(node)}')
        self.depth += 1
        self.body(node.body)
        self.depth -= 1

    def While(self, node):
        self.block(f'while {self.expression(node.test)}', node.body)
        self.otherwise(node)

    def If(self, node):
        self.block(f'if {self.expression(node.test)}', node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], _ast.If):
            node = node.orelse[0]
            self.block(f'elif {self.expression(node.test)}', node.body)
        self.otherwise(node)

    def With(self, node, word='with'):
        self.commented(f'{word} {self.list(node.items)}', node)

    def AsyncWith(self, node):
        self.With(node, 'async with')

    def Try(self, node, word='except'):
        self.block('try', node.body)
        for handler in node.handlers:
            self.ExceptHandler(handler, word)
        self.otherwise(node)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def TryStar(self, node):
        self.Try(node, 'except*')

    def ExceptHandler(self, node, word='except'):
        heading = word
        if node.type:
            heading += f' {self.expression(node.type)}'
        if node.name:
            heading += f' as {node.name}'
        self.block(heading, node.body)

    def Match(self, node):
        self.line(f'match {self.expression(node.subject)}:')
        self.depth += 1
        for case in node.cases:
            self.match_case(case)
        self.depth -= 1

    def match_case(self, node):
        guard = f' if {self.expression(node.guard)}' if node.guard else ''
        self.block(f'case {self.expression(node.pattern)}{guard}', node.body)

    # ---- parts -------------------------------------------------------------------------------------

    def type_parameters(self, node):
        return f'[{self.list(node.type_params)}]' if getattr(node, 'type_params', None) else ''

    def parameters(self, node):
        parts = []
        positional = node.posonlyargs + node.args
        first_default = len(positional) - len(node.defaults)
        for index, parameter in enumerate(positional):
            text = self.expression(parameter)
            if index >= first_default:
                text += f'={self.expression(node.defaults[index - first_default])}'
            parts.append(text)
            if index + 1 == len(node.posonlyargs):
                parts.append('/')
        if node.vararg:
            parts.append(f'*{self.expression(node.vararg)}')
        elif node.kwonlyargs:
            parts.append('*')
        for parameter, default in zip(node.kwonlyargs, node.kw_defaults):
            text = self.expression(parameter)
            parts.append(f'{text}={self.expression(default)}' if default else text)
        if node.kwarg:
            parts.append(f'**{self.expression(node.kwarg)}')
        return ', '.join(parts)

    def list(self, nodes, level=_TEST):
        return ', '.join([self.expression(node, level) for node in nodes])

    # ---- expressions ------------------------------------------------------------------------------

    def expression(self, node, level=_TEST):
        """The text of an expression (or of a part of one), in parentheses when it binds less tightly than level."""
        for cls in type(node).__mro__:
            if method := getattr(self, '_' + cls.__name__, None):
                return method(node, level)
            if cls is _ast.stmt:
                inner = _Writer()
                inner.statement(node)
                return ''.join(inner.parts)
        # Nothing is known of it: what is in it, if anything.
        text = []
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                text += [self.expression(item) for item in value if isinstance(item, _ast.AST)]
            elif isinstance(value, _ast.AST):
                text.append(self.expression(value))
        return ''.join(text)

    def _Name(self, node, level):
        return node.id

    def _Constant(self, node, level):
        if getattr(node, 'kind', None) == 'u':
            return 'u' + self.constant(node.value)
        return self.constant(node.value)

    def constant(self, value):
        if isinstance(value, tuple):
            inside = ', '.join(map(self.constant, value)) + (',' if len(value) == 1 else '')
            return f'({inside})'
        if value is ...:
            return '...'
        if isinstance(value, (float, complex)):
            return _number(value)
        return repr(value)

    def _NamedExpr(self, node, level):
        text = f'{self.expression(node.target, _ATOM)} := {self.expression(node.value, _ATOM)}'
        return f'({text})' if level > _NAMED else text

    def _BoolOp(self, node, level):
        word, strength = (' and ', _AND) if isinstance(node.op, _ast.And) else (' or ', _OR)
        text = word.join(
            [self.expression(value, min(strength + 1 + index, _ATOM)) for index, value in enumerate(node.values)]
        )
        return f'({text})' if level > strength else text

    def _BinOp(self, node, level):
        sign, strength = _operator(node.op, _BINARY)
        left, right = (strength + 1, strength) if sign == '**' else (strength, strength + 1)
        text = f'{self.expression(node.left, left)} {sign} {self.expression(node.right, right)}'
        return f'({text})' if level > strength else text

    def _UnaryOp(self, node, level):
        sign, strength = _operator(node.op, _UNARY)
        text = sign + self.expression(node.operand, strength)
        return f'({text})' if level > strength else text

    def _Lambda(self, node, level):
        given = self.parameters(node.args)
        text = f'lambda{" " + given if given else ""}: {self.expression(node.body)}'
        return f'({text})' if level > _TEST else text

    def _IfExp(self, node, level):
        body, test = self.expression(node.body, _TEST + 1), self.expression(node.test, _TEST + 1)
        text = f'{body} if {test} else {self.expression(node.orelse)}'
        return f'({text})' if level > _TEST else text

    def _Dict(self, node, level):
        items = [
            f'**{self.expression(value, _BOR)}'
            if key is None
            else f'{self.expression(key)}: {self.expression(value)}'
            for key, value in zip(node.keys, node.values)
        ]
        return '{' + ', '.join(items) + '}'

    def _Set(self, node, level):
        return '{' + (self.list(node.elts) if node.elts else '*()') + '}'

    def _ListComp(self, node, level):
        return f'[{self.generated(node)}]'

    def _SetComp(self, node, level):
        return '{' + self.generated(node) + '}'

    def _GeneratorExp(self, node, level):
        return f'({self.generated(node)})'

    def _DictComp(self, node, level):
        return f'{{{self.expression(node.key)}: {self.expression(node.value)}{self.generators(node)}}}'

    def generated(self, node):
        return self.expression(node.elt) + self.generators(node)

    def generators(self, node):
        return ''.join([self.expression(generator) for generator in node.generators])

    def _comprehension(self, node, level):
        word = ' async for ' if node.is_async else ' for '
        ifs = ''.join([f' if {self.expression(test, _TEST + 1)}' for test in node.ifs])
        return f'{word}{self.expression(node.target, _TUPLE)} in {self.expression(node.iter, _TEST + 1)}{ifs}'

    def _Await(self, node, level):
        text = f'await {self.expression(node.value, _ATOM)}' if node.value else 'await'
        return f'({text})' if level > _AWAIT else text

    def _Yield(self, node, level):
        text = f'yield {self.expression(node.value, _ATOM)}' if node.value else 'yield'
        return f'({text})' if level > _YIELD else text

    def _YieldFrom(self, node, level):
        text = f'yield from {self.expression(node.value, _ATOM)}'
        return f'({text})' if level > _YIELD else text

    def _Compare(self, node, level):
        text = self.expression(node.left, _CMP + 1)
        for sign, right in zip(node.ops, node.comparators):
            text += f' {_operator(sign, _COMPARE)} {self.expression(right, _CMP + 1)}'
        return f'({text})' if level > _CMP else text

    def _Call(self, node, level):
        return f'{self.expression(node.func, _ATOM)}({self.list(node.args + node.keywords)})'

    def _keyword(self, node, level):
        value = self.expression(node.value)
        return f'**{value}' if node.arg is None else f'{node.arg}={value}'

    def _Attribute(self, node, level):
        value = self.expression(node.value, _ATOM)
        # "1.real" would be a number and a name.
        if isinstance(node.value, _ast.Constant) and isinstance(node.value.value, int):
            value += ' '
        return f'{value}.{node.attr}'

    def _Subscript(self, node, level):
        inside = node.slice
        text = self.items(inside.elts) if isinstance(inside, _ast.Tuple) and inside.elts else self.expression(inside)
        return f'{self.expression(node.value, _ATOM)}[{text}]'

    def items(self, nodes):
        return self.list(nodes) + (',' if len(nodes) == 1 else '')

    def _Starred(self, node, level):
        return f'*{self.expression(node.value, _BOR)}'

    def _List(self, node, level):
        return f'[{self.list(node.elts)}]'

    def _Tuple(self, node, level):
        text = self.items(node.elts)
        return f'({text})' if not node.elts or level > _TUPLE else text

    def _Slice(self, node, level):
        text = (self.expression(node.lower) if node.lower else '') + ':'
        if node.upper:
            text += self.expression(node.upper)
        return f'{text}:{self.expression(node.step)}' if node.step else text

    def _arg(self, node, level):
        return f'{node.arg}: {self.expression(node.annotation)}' if node.annotation else node.arg

    def _arguments(self, node, level):
        return self.parameters(node)

    def _alias(self, node, level):
        return f'{node.name} as {node.asname}' if node.asname else node.name

    def _withitem(self, node, level):
        text = self.expression(node.context_expr)
        return f'{text} as {self.expression(node.optional_vars)}' if node.optional_vars else text

    def _TypeVar(self, node, level):
        bound = f': {self.expression(node.bound)}' if node.bound else ''
        return f'{node.name}{bound}{self.default(node)}'

    def _TypeVarTuple(self, node, level):
        return f'*{node.name}{self.default(node)}'

    def _ParamSpec(self, node, level):
        return f'**{node.name}{self.default(node)}'

    def default(self, node):
        return f' = {self.expression(node.default_value)}' if node.default_value else ''

    def _Expression(self, node, level):
        return self.expression(node.body)

    def _FunctionType(self, node, level):
        return f'({self.list(node.argtypes)}) -> {self.expression(node.returns)}'

    # ---- patterns -------------------------------------------------------------------------------

    def _MatchValue(self, node, level):
        return self.expression(node.value)

    def _MatchSingleton(self, node, level):
        return self.constant(node.value)

    def _MatchSequence(self, node, level):
        return f'[{self.list(node.patterns)}]'

    def _MatchStar(self, node, level):
        return f'*{"_" if node.name is None else node.name}'

    def _MatchMapping(self, node, level):
        items = [f'{self.expression(key)}: {self.expression(value)}' for key, value in zip(node.keys, node.patterns)]
        if node.rest is not None:
            items.append(f'**{node.rest}')
        return '{' + ', '.join(items) + '}'

    def _MatchClass(self, node, level):
        named = [f'{name}={self.expression(value)}' for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
        positional = [self.expression(pattern) for pattern in node.patterns]
        return f'{self.expression(node.cls, _ATOM)}({", ".join(positional + named)})'

    def _MatchAs(self, node, level):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        text = f'{self.expression(node.pattern, _BOR)} as {node.name}'
        return f'({text})' if level > _TEST else text

    def _MatchOr(self, node, level):
        text = ' | '.join([self.expression(pattern, _BOR + 1) for pattern in node.patterns])
        return f'({text})' if level > _BOR else text

    # ---- strings with fields ------------------------------------------------------------------------

    def _JoinedStr(self, node, level):
        return 'f' + self.with_fields(node)

    def _TemplateStr(self, node, level):
        return 't' + self.with_fields(node)

    def with_fields(self, node):
        # Texts next to each other are one text; a field's text has to do without the quotes around it.
        parts = []
        for value in node.values:
            is_text = isinstance(value, _ast.Constant)
            text = self.field_text(value)
            if is_text and parts and parts[-1][1]:
                text = parts.pop()[0] + text
            parts.append((text, is_text))
        quotes = list(_ALL)
        shown = []
        for text, is_text in parts:
            if is_text:
                text, quotes = self.narrowed(text, quotes)
            else:
                if '\n' in text:
                    quotes = [quote for quote in quotes if quote in _TRIPLE]
                quotes = [quote for quote in quotes if quote not in text]
            if not quotes:
                break
            shown.append(text)
        else:
            return f'{quotes[0]}{"".join(shown)}{quotes[0]}'
        # No quotes do: ''' with quotes escaped in the texts.
        shown = [repr('"' + text)[2:-1] if is_text else text for text, is_text in parts]
        return f"'''{''.join(shown)}'''"

    def narrowed(self, text, quotes):
        escaped, possible = _quotable(text, quotes)
        return escaped, possible if set(possible) <= set(quotes) and not any(q in escaped for q in possible) else []

    def field_text(self, node):
        """A text or a field inside of an f-string, before escaping."""
        if isinstance(node, _ast.Constant):
            return node.value.replace('{', '{{').replace('}', '}}')
        if isinstance(node, _ast.JoinedStr):
            return ''.join(map(self.field_text, node.values))
        given = getattr(node, 'str', None) if isinstance(node, _ast.Interpolation) else None
        inside = given if isinstance(given, str) else self.expression(node.value, _TEST + 1)
        text = '{' + (' ' if inside[:1] == '{' else '') + inside
        if node.conversion != -1:
            text += f'!{chr(node.conversion)}'
        if node.format_spec:
            text += ':' + self.spec(node.format_spec)
        return text + '}'

    def spec(self, node):
        parts = []
        for value in node.values:
            text = self.field_text(value)
            if isinstance(value, _ast.Constant):
                text = _escaped(text, False).replace("'", "\\'").replace('"', '\\"')
            parts.append(text)
        return ''.join(parts)

    def _FormattedValue(self, node, level):
        return self.with_fields(_ast.JoinedStr([node])).join(['f', ''])

    def _Interpolation(self, node, level):
        return self.with_fields(_ast.TemplateStr([node])).join(['t', ''])
