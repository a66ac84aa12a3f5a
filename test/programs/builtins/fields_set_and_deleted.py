import re, typing, contextvars, io
from string.templatelib import Template
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = re.match('a','a')
cv = contextvars.ContextVar('q')
class TV[T, *Ts, **P]: pass
type Al = int
b = io.BufferedReader(io.BytesIO(b'x'))
tw = io.TextIOWrapper(b)
objs = [(m,'pos re string endpos lastindex lastgroup regs'),(m.re,'flags groups pattern groupindex'),(cv,'name'),(TV.__type_params__[0],'__name__ __bound__ __covariant__ __default__ __constraints__ __module__'),(TV.__type_params__[1],'__name__ __default__'),(TV.__type_params__[2],'__name__ __bound__ args kwargs'),(Al,'__name__ __value__ __type_params__ __module__ __parameters__'),(list[int],'__args__ __origin__ __parameters__'),(int|str,'__args__ __origin__ __parameters__'),(b,'raw closed name mode'),(tw,'buffer encoding line_buffering write_through errors newlines name closed'),((lambda:1).__code__,'co_nlocals co_name co_code co_varnames co_freevars'),((1).__add__,'__self__ __name__ __objclass__ __qualname__'),([].append,'__self__ __name__ __qualname__'),(iter([]),'x'),(range(3),'start'),(slice(1),'stop'),(1,'real imag numerator'),(1.5,'real'),(1j,'real'),(ValueError('a'),'args __traceback__ __context__ __cause__ __notes__ __suppress_context__ foo __class__'),(StopIteration(1),'value'),((i for i in []),'gi_frame gi_running gi_code __name__ gi_yieldfrom gi_suspended'),(memoryview(b'a'),'obj nbytes readonly format'),(property(),'fget fset'),(len,'__name__ __self__ __doc__'),(str.join,'__name__ __objclass__ __qualname__ __doc__'),(type,'__name__ __mro__ __dict__ foo'),(int,'__name__ __bases__ real foo __doc__'),(super(TV, TV()),'__thisclass__ foo'),(object(),'foo __class__ __doc__'),(None,'foo __class__'),(...,'foo'),(NotImplemented,'foo'),({}.keys(),'mapping foo'),(t'{m}','strings values interpolations foo'),(t,'__name__ __closure__ __globals__ __code__ __defaults__ __kwdefaults__ __annotations__ __type_params__ __doc__ __dict__ __qualname__'),(print.__init__,'__self__'),(int.__dict__['real'],'__name__ __objclass__'),(TV().__init__,'__self__')]
for o,names in objs:
    for n in names.split():
        for v in (5,'del'):
            try:
                if v=='del': delattr(o,n)
                else: setattr(o,n,v)
                print(type(o).__name__,n,v,'ok')
            except Exception as e: print(type(o).__name__,n,v,type(e).__name__,re.sub('0x[0-9a-f]+','0x',str(e)))
# expect: Match pos 5 AttributeError readonly attribute
# expect: Match pos del AttributeError readonly attribute
# expect: Match re 5 AttributeError readonly attribute
# expect: Match re del AttributeError readonly attribute
# expect: Match string 5 AttributeError readonly attribute
# expect: Match string del AttributeError readonly attribute
# expect: Match endpos 5 AttributeError readonly attribute
# expect: Match endpos del AttributeError readonly attribute
# expect: Match lastindex 5 AttributeError attribute 'lastindex' of 're.Match' objects is not writable
# expect: Match lastindex del AttributeError attribute 'lastindex' of 're.Match' objects is not writable
# expect: Match lastgroup 5 AttributeError attribute 'lastgroup' of 're.Match' objects is not writable
# expect: Match lastgroup del AttributeError attribute 'lastgroup' of 're.Match' objects is not writable
# expect: Match regs 5 AttributeError attribute 'regs' of 're.Match' objects is not writable
# expect: Match regs del AttributeError attribute 'regs' of 're.Match' objects is not writable
# expect: Pattern flags 5 AttributeError readonly attribute
# expect: Pattern flags del AttributeError readonly attribute
# expect: Pattern groups 5 AttributeError readonly attribute
# expect: Pattern groups del AttributeError readonly attribute
# expect: Pattern pattern 5 AttributeError readonly attribute
# expect: Pattern pattern del AttributeError readonly attribute
# expect: Pattern groupindex 5 AttributeError attribute 'groupindex' of 're.Pattern' objects is not writable
# expect: Pattern groupindex del AttributeError attribute 'groupindex' of 're.Pattern' objects is not writable
# expect: ContextVar name 5 AttributeError readonly attribute
# expect: ContextVar name del AttributeError readonly attribute
# expect: TypeVar __name__ 5 AttributeError readonly attribute
# expect: TypeVar __name__ del AttributeError readonly attribute
# expect: TypeVar __bound__ 5 AttributeError attribute '__bound__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __bound__ del AttributeError attribute '__bound__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __covariant__ 5 AttributeError readonly attribute
# expect: TypeVar __covariant__ del AttributeError readonly attribute
# expect: TypeVar __default__ 5 AttributeError attribute '__default__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __default__ del AttributeError attribute '__default__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __constraints__ 5 AttributeError attribute '__constraints__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __constraints__ del AttributeError attribute '__constraints__' of 'typing.TypeVar' objects is not writable
# expect: TypeVar __module__ 5 ok
# expect: TypeVar __module__ del ok
# expect: TypeVarTuple __name__ 5 AttributeError readonly attribute
# expect: TypeVarTuple __name__ del AttributeError readonly attribute
# expect: TypeVarTuple __default__ 5 AttributeError attribute '__default__' of 'typing.TypeVarTuple' objects is not writable
# expect: TypeVarTuple __default__ del AttributeError attribute '__default__' of 'typing.TypeVarTuple' objects is not writable
# expect: ParamSpec __name__ 5 AttributeError readonly attribute
# expect: ParamSpec __name__ del AttributeError readonly attribute
# expect: ParamSpec __bound__ 5 AttributeError readonly attribute
# expect: ParamSpec __bound__ del AttributeError readonly attribute
# expect: ParamSpec args 5 AttributeError attribute 'args' of 'typing.ParamSpec' objects is not writable
# expect: ParamSpec args del AttributeError attribute 'args' of 'typing.ParamSpec' objects is not writable
# expect: ParamSpec kwargs 5 AttributeError attribute 'kwargs' of 'typing.ParamSpec' objects is not writable
# expect: ParamSpec kwargs del AttributeError attribute 'kwargs' of 'typing.ParamSpec' objects is not writable
# expect: TypeAliasType __name__ 5 AttributeError readonly attribute
# expect: TypeAliasType __name__ del AttributeError readonly attribute
# expect: TypeAliasType __value__ 5 AttributeError attribute '__value__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __value__ del AttributeError attribute '__value__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __type_params__ 5 AttributeError attribute '__type_params__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __type_params__ del AttributeError attribute '__type_params__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __module__ 5 AttributeError attribute '__module__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __module__ del AttributeError attribute '__module__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __parameters__ 5 AttributeError attribute '__parameters__' of 'typing.TypeAliasType' objects is not writable
# expect: TypeAliasType __parameters__ del AttributeError attribute '__parameters__' of 'typing.TypeAliasType' objects is not writable
# expect: GenericAlias __args__ 5 AttributeError readonly attribute
# expect: GenericAlias __args__ del AttributeError readonly attribute
# expect: GenericAlias __origin__ 5 AttributeError readonly attribute
# expect: GenericAlias __origin__ del AttributeError readonly attribute
# expect: GenericAlias __parameters__ 5 AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
# expect: GenericAlias __parameters__ del AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
# expect: Union __args__ 5 AttributeError readonly attribute
# expect: Union __args__ del AttributeError readonly attribute
# expect: Union __origin__ 5 AttributeError attribute '__origin__' of 'typing.Union' objects is not writable
# expect: Union __origin__ del AttributeError attribute '__origin__' of 'typing.Union' objects is not writable
# expect: Union __parameters__ 5 AttributeError attribute '__parameters__' of 'typing.Union' objects is not writable
# expect: Union __parameters__ del AttributeError attribute '__parameters__' of 'typing.Union' objects is not writable
# expect: BufferedReader raw 5 AttributeError readonly attribute
# expect: BufferedReader raw del AttributeError readonly attribute
# expect: BufferedReader closed 5 AttributeError attribute 'closed' of '_io.BufferedReader' objects is not writable
# expect: BufferedReader closed del AttributeError attribute 'closed' of '_io.BufferedReader' objects is not writable
# expect: BufferedReader name 5 AttributeError attribute 'name' of '_io.BufferedReader' objects is not writable
# expect: BufferedReader name del AttributeError attribute 'name' of '_io.BufferedReader' objects is not writable
# expect: BufferedReader mode 5 AttributeError attribute 'mode' of '_io.BufferedReader' objects is not writable
# expect: BufferedReader mode del AttributeError attribute 'mode' of '_io.BufferedReader' objects is not writable
# expect: TextIOWrapper buffer 5 AttributeError readonly attribute
# expect: TextIOWrapper buffer del AttributeError readonly attribute
# expect: TextIOWrapper encoding 5 AttributeError readonly attribute
# expect: TextIOWrapper encoding del AttributeError readonly attribute
# expect: TextIOWrapper line_buffering 5 AttributeError readonly attribute
# expect: TextIOWrapper line_buffering del AttributeError readonly attribute
# expect: TextIOWrapper write_through 5 AttributeError readonly attribute
# expect: TextIOWrapper write_through del AttributeError readonly attribute
# expect: TextIOWrapper errors 5 AttributeError attribute 'errors' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper errors del AttributeError attribute 'errors' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper newlines 5 AttributeError attribute 'newlines' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper newlines del AttributeError attribute 'newlines' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper name 5 AttributeError attribute 'name' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper name del AttributeError attribute 'name' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper closed 5 AttributeError attribute 'closed' of '_io.TextIOWrapper' objects is not writable
# expect: TextIOWrapper closed del AttributeError attribute 'closed' of '_io.TextIOWrapper' objects is not writable
# expect: code co_nlocals 5 AttributeError readonly attribute
# expect: code co_nlocals del AttributeError readonly attribute
# expect: code co_name 5 AttributeError readonly attribute
# expect: code co_name del AttributeError readonly attribute
# expect: code co_code 5 AttributeError attribute 'co_code' of 'code' objects is not writable
# expect: code co_code del AttributeError attribute 'co_code' of 'code' objects is not writable
# expect: code co_varnames 5 AttributeError attribute 'co_varnames' of 'code' objects is not writable
# expect: code co_varnames del AttributeError attribute 'co_varnames' of 'code' objects is not writable
# expect: code co_freevars 5 AttributeError attribute 'co_freevars' of 'code' objects is not writable
# expect: code co_freevars del AttributeError attribute 'co_freevars' of 'code' objects is not writable
# expect: method-wrapper __self__ 5 AttributeError readonly attribute
# expect: method-wrapper __self__ del AttributeError readonly attribute
# expect: method-wrapper __name__ 5 AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
# expect: method-wrapper __name__ del AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
# expect: method-wrapper __objclass__ 5 AttributeError attribute '__objclass__' of 'method-wrapper' objects is not writable
# expect: method-wrapper __objclass__ del AttributeError attribute '__objclass__' of 'method-wrapper' objects is not writable
# expect: method-wrapper __qualname__ 5 AttributeError attribute '__qualname__' of 'method-wrapper' objects is not writable
# expect: method-wrapper __qualname__ del AttributeError attribute '__qualname__' of 'method-wrapper' objects is not writable
# expect: builtin_function_or_method __self__ 5 AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __self__ del AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __name__ 5 AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __name__ del AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __qualname__ 5 AttributeError attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __qualname__ del AttributeError attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
# expect: list_iterator x 5 AttributeError 'list_iterator' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: list_iterator x del AttributeError 'list_iterator' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: range start 5 AttributeError readonly attribute
# expect: range start del AttributeError readonly attribute
# expect: slice stop 5 AttributeError readonly attribute
# expect: slice stop del AttributeError readonly attribute
# expect: int real 5 AttributeError attribute 'real' of 'int' objects is not writable
# expect: int real del AttributeError attribute 'real' of 'int' objects is not writable
# expect: int imag 5 AttributeError attribute 'imag' of 'int' objects is not writable
# expect: int imag del AttributeError attribute 'imag' of 'int' objects is not writable
# expect: int numerator 5 AttributeError attribute 'numerator' of 'int' objects is not writable
# expect: int numerator del AttributeError attribute 'numerator' of 'int' objects is not writable
# expect: float real 5 AttributeError attribute 'real' of 'float' objects is not writable
# expect: float real del AttributeError attribute 'real' of 'float' objects is not writable
# expect: complex real 5 AttributeError readonly attribute
# expect: complex real del AttributeError readonly attribute
# expect: ValueError args 5 TypeError 'int' object is not iterable
# expect: ValueError args del TypeError args may not be deleted
# expect: ValueError __traceback__ 5 TypeError __traceback__ must be a traceback or None
# expect: ValueError __traceback__ del TypeError __traceback__ may not be deleted
# expect: ValueError __context__ 5 TypeError exception context must be None or derive from BaseException
# expect: ValueError __context__ del TypeError __context__ may not be deleted
# expect: ValueError __cause__ 5 TypeError exception cause must be None or derive from BaseException
# expect: ValueError __cause__ del TypeError __cause__ may not be deleted
# expect: ValueError __notes__ 5 ok
# expect: ValueError __notes__ del ok
# expect: ValueError __suppress_context__ 5 TypeError attribute value type must be bool
# expect: ValueError __suppress_context__ del TypeError can't delete numeric/char attribute
# expect: ValueError foo 5 ok
# expect: ValueError foo del ok
# expect: ValueError __class__ 5 TypeError __class__ must be set to a class, not 'int' object
# expect: ValueError __class__ del TypeError can't delete __class__ attribute
# expect: StopIteration value 5 ok
# expect: StopIteration value del ok
# expect: generator gi_frame 5 AttributeError attribute 'gi_frame' of 'generator' objects is not writable
# expect: generator gi_frame del AttributeError attribute 'gi_frame' of 'generator' objects is not writable
# expect: generator gi_running 5 AttributeError attribute 'gi_running' of 'generator' objects is not writable
# expect: generator gi_running del AttributeError attribute 'gi_running' of 'generator' objects is not writable
# expect: generator gi_code 5 AttributeError attribute 'gi_code' of 'generator' objects is not writable
# expect: generator gi_code del AttributeError attribute 'gi_code' of 'generator' objects is not writable
# expect: generator __name__ 5 TypeError __name__ must be set to a string object
# expect: generator __name__ del TypeError __name__ must be set to a string object
# expect: generator gi_yieldfrom 5 AttributeError attribute 'gi_yieldfrom' of 'generator' objects is not writable
# expect: generator gi_yieldfrom del AttributeError attribute 'gi_yieldfrom' of 'generator' objects is not writable
# expect: generator gi_suspended 5 AttributeError attribute 'gi_suspended' of 'generator' objects is not writable
# expect: generator gi_suspended del AttributeError attribute 'gi_suspended' of 'generator' objects is not writable
# expect: memoryview obj 5 AttributeError attribute 'obj' of 'memoryview' objects is not writable
# expect: memoryview obj del AttributeError attribute 'obj' of 'memoryview' objects is not writable
# expect: memoryview nbytes 5 AttributeError attribute 'nbytes' of 'memoryview' objects is not writable
# expect: memoryview nbytes del AttributeError attribute 'nbytes' of 'memoryview' objects is not writable
# expect: memoryview readonly 5 AttributeError attribute 'readonly' of 'memoryview' objects is not writable
# expect: memoryview readonly del AttributeError attribute 'readonly' of 'memoryview' objects is not writable
# expect: memoryview format 5 AttributeError attribute 'format' of 'memoryview' objects is not writable
# expect: memoryview format del AttributeError attribute 'format' of 'memoryview' objects is not writable
# expect: property fget 5 AttributeError readonly attribute
# expect: property fget del AttributeError readonly attribute
# expect: property fset 5 AttributeError readonly attribute
# expect: property fset del AttributeError readonly attribute
# expect: builtin_function_or_method __name__ 5 AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __name__ del AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __self__ 5 AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __self__ del AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __doc__ 5 AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __doc__ del AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
# expect: method_descriptor __name__ 5 AttributeError readonly attribute
# expect: method_descriptor __name__ del AttributeError readonly attribute
# expect: method_descriptor __objclass__ 5 AttributeError readonly attribute
# expect: method_descriptor __objclass__ del AttributeError readonly attribute
# expect: method_descriptor __qualname__ 5 AttributeError attribute '__qualname__' of 'method_descriptor' objects is not writable
# expect: method_descriptor __qualname__ del AttributeError attribute '__qualname__' of 'method_descriptor' objects is not writable
# expect: method_descriptor __doc__ 5 AttributeError attribute '__doc__' of 'method_descriptor' objects is not writable
# expect: method_descriptor __doc__ del AttributeError attribute '__doc__' of 'method_descriptor' objects is not writable
# expect: type __name__ 5 TypeError cannot set '__name__' attribute of immutable type 'type'
# expect: type __name__ del TypeError cannot set '__name__' attribute of immutable type 'type'
# expect: type __mro__ 5 TypeError cannot set '__mro__' attribute of immutable type 'type'
# expect: type __mro__ del TypeError cannot set '__mro__' attribute of immutable type 'type'
# expect: type __dict__ 5 TypeError cannot set '__dict__' attribute of immutable type 'type'
# expect: type __dict__ del TypeError cannot set '__dict__' attribute of immutable type 'type'
# expect: type foo 5 TypeError cannot set 'foo' attribute of immutable type 'type'
# expect: type foo del TypeError cannot set 'foo' attribute of immutable type 'type'
# expect: type __name__ 5 TypeError cannot set '__name__' attribute of immutable type 'int'
# expect: type __name__ del TypeError cannot set '__name__' attribute of immutable type 'int'
# expect: type __bases__ 5 TypeError cannot set '__bases__' attribute of immutable type 'int'
# expect: type __bases__ del TypeError cannot set '__bases__' attribute of immutable type 'int'
# expect: type real 5 TypeError cannot set 'real' attribute of immutable type 'int'
# expect: type real del TypeError cannot set 'real' attribute of immutable type 'int'
# expect: type foo 5 TypeError cannot set 'foo' attribute of immutable type 'int'
# expect: type foo del TypeError cannot set 'foo' attribute of immutable type 'int'
# expect: type __doc__ 5 TypeError cannot set '__doc__' attribute of immutable type 'int'
# expect: type __doc__ del TypeError cannot set '__doc__' attribute of immutable type 'int'
# expect: super __thisclass__ 5 AttributeError readonly attribute
# expect: super __thisclass__ del AttributeError readonly attribute
# expect: super foo 5 AttributeError 'super' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: super foo del AttributeError 'super' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: object foo 5 AttributeError 'object' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: object foo del AttributeError 'object' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: object __class__ 5 TypeError __class__ must be set to a class, not 'int' object
# expect: object __class__ del TypeError can't delete __class__ attribute
# expect: object __doc__ 5 AttributeError 'object' object attribute '__doc__' is read-only
# expect: object __doc__ del AttributeError 'object' object attribute '__doc__' is read-only
# expect: NoneType foo 5 AttributeError 'NoneType' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: NoneType foo del AttributeError 'NoneType' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: NoneType __class__ 5 TypeError __class__ must be set to a class, not 'int' object
# expect: NoneType __class__ del TypeError can't delete __class__ attribute
# expect: ellipsis foo 5 AttributeError 'ellipsis' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: ellipsis foo del AttributeError 'ellipsis' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: NotImplementedType foo 5 AttributeError 'NotImplementedType' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: NotImplementedType foo del AttributeError 'NotImplementedType' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: dict_keys mapping 5 AttributeError attribute 'mapping' of 'dict_keys' objects is not writable
# expect: dict_keys mapping del AttributeError attribute 'mapping' of 'dict_keys' objects is not writable
# expect: dict_keys foo 5 AttributeError 'dict_keys' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: dict_keys foo del AttributeError 'dict_keys' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: Template strings 5 AttributeError readonly attribute
# expect: Template strings del AttributeError readonly attribute
# expect: Template values 5 AttributeError attribute 'values' of 'string.templatelib.Template' objects is not writable
# expect: Template values del AttributeError attribute 'values' of 'string.templatelib.Template' objects is not writable
# expect: Template interpolations 5 AttributeError readonly attribute
# expect: Template interpolations del AttributeError readonly attribute
# expect: Template foo 5 AttributeError 'string.templatelib.Template' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: Template foo del AttributeError 'string.templatelib.Template' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: function __name__ 5 TypeError __name__ must be set to a string object
# expect: function __name__ del TypeError __name__ must be set to a string object
# expect: function __closure__ 5 AttributeError readonly attribute
# expect: function __closure__ del AttributeError readonly attribute
# expect: function __globals__ 5 AttributeError readonly attribute
# expect: function __globals__ del AttributeError readonly attribute
# expect: function __code__ 5 TypeError __code__ must be set to a code object
# expect: function __code__ del TypeError __code__ must be set to a code object
# expect: function __defaults__ 5 TypeError __defaults__ must be set to a tuple object
# expect: function __defaults__ del ok
# expect: function __kwdefaults__ 5 TypeError __kwdefaults__ must be set to a dict object
# expect: function __kwdefaults__ del ok
# expect: function __annotations__ 5 TypeError __annotations__ must be set to a dict object
# expect: function __annotations__ del ok
# expect: function __type_params__ 5 TypeError __type_params__ must be set to a tuple
# expect: function __type_params__ del TypeError __type_params__ must be set to a tuple
# expect: function __doc__ 5 ok
# expect: function __doc__ del ok
# expect: function __dict__ 5 TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: function __dict__ del TypeError cannot delete __dict__
# expect: function __qualname__ 5 TypeError __qualname__ must be set to a string object
# expect: function __qualname__ del TypeError __qualname__ must be set to a string object
# expect: method-wrapper __self__ 5 AttributeError readonly attribute
# expect: method-wrapper __self__ del AttributeError readonly attribute
# expect: getset_descriptor __name__ 5 AttributeError readonly attribute
# expect: getset_descriptor __name__ del AttributeError readonly attribute
# expect: getset_descriptor __objclass__ 5 AttributeError readonly attribute
# expect: getset_descriptor __objclass__ del AttributeError readonly attribute
# expect: method-wrapper __self__ 5 AttributeError readonly attribute
# expect: method-wrapper __self__ del AttributeError readonly attribute
