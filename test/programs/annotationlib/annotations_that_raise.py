"""Annotations are computed when they are asked for: what they raise comes through getattr(), inspect and typing."""
import annotationlib
import inspect
import json
import os
import traceback
import typing
import xml.etree.ElementTree as ET


def function(a: Missing) -> int: ...


class Class:
    x: Missing
    y: "Nowhere"

    def method(self, a: Missing): ...


def show(work):
    try:
        print(work())
    except (NameError, TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
        for frame in traceback.extract_tb(error.__traceback__)[1:]:
            print(f"   {os.path.basename(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}")


show(lambda: getattr(function, "__annotations__", None))
show(lambda: hasattr(function, "__annotations__"))
show(lambda: getattr(Class, "__annotations__", None))
show(lambda: inspect.signature(function))
show(lambda: inspect.signature(Class().method))
show(lambda: typing.get_type_hints(Class))
show(lambda: annotationlib.get_annotations(Class))
show(lambda: json.dumps("text", indent=int))
show(lambda: ET.Element("a").getchildren())
show(lambda: ET.Element("a") + 1)
show(lambda: type("Mine", (ET.Element,), {})("a").nothing)
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:30 <lambda>: show(lambda: getattr(function, "__annotations__", None))
# expect:    annotations_that_raise.py:11 __annotate__: def function(a: Missing) -> int: ...
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:31 <lambda>: show(lambda: hasattr(function, "__annotations__"))
# expect:    annotations_that_raise.py:11 __annotate__: def function(a: Missing) -> int: ...
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:32 <lambda>: show(lambda: getattr(Class, "__annotations__", None))
# expect:    annotations_that_raise.py:15 __annotate__: x: Missing
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:33 <lambda>: show(lambda: inspect.signature(function))
# expect:    inspect.py:3321 signature: return Signature.from_callable(obj, follow_wrapped=follow_wrapped,
# expect:    inspect.py:3036 from_callable: return _signature_from_callable(obj, sigcls=cls,
# expect:    inspect.py:2511 _signature_from_callable: return _signature_from_function(sigcls, obj,
# expect:    inspect.py:2334 _signature_from_function: annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str,
# expect:    annotationlib.py:957 get_annotations: ann = _get_dunder_annotations(obj)
# expect:    annotationlib.py:1137 _get_dunder_annotations: ann = getattr(obj, "__annotations__", None)
# expect:    annotations_that_raise.py:11 __annotate__: def function(a: Missing) -> int: ...
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:34 <lambda>: show(lambda: inspect.signature(Class().method))
# expect:    inspect.py:3321 signature: return Signature.from_callable(obj, follow_wrapped=follow_wrapped,
# expect:    inspect.py:3036 from_callable: return _signature_from_callable(obj, sigcls=cls,
# expect:    inspect.py:2440 _signature_from_callable: sig = _get_signature_of(obj.__func__)
# expect:    inspect.py:2511 _signature_from_callable: return _signature_from_function(sigcls, obj,
# expect:    inspect.py:2334 _signature_from_function: annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str,
# expect:    annotationlib.py:957 get_annotations: ann = _get_dunder_annotations(obj)
# expect:    annotationlib.py:1137 _get_dunder_annotations: ann = getattr(obj, "__annotations__", None)
# expect:    annotations_that_raise.py:18 __annotate__: def method(self, a: Missing): ...
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:35 <lambda>: show(lambda: typing.get_type_hints(Class))
# expect:    typing.py:2368 get_type_hints: ann = _lazy_annotationlib.get_annotations(base, format=format)
# expect:    annotationlib.py:957 get_annotations: ann = _get_dunder_annotations(obj)
# expect:    annotationlib.py:1132 _get_dunder_annotations: ann = _BASE_GET_ANNOTATIONS(obj)
# expect:    annotations_that_raise.py:15 __annotate__: x: Missing
# expect: NameError: name 'Missing' is not defined
# expect:    annotations_that_raise.py:36 <lambda>: show(lambda: annotationlib.get_annotations(Class))
# expect:    annotationlib.py:957 get_annotations: ann = _get_dunder_annotations(obj)
# expect:    annotationlib.py:1132 _get_dunder_annotations: ann = _BASE_GET_ANNOTATIONS(obj)
# expect:    annotations_that_raise.py:15 __annotate__: x: Missing
# expect: "text"
# expect: AttributeError: 'xml.etree.ElementTree.Element' object has no attribute 'getchildren'
# expect:    annotations_that_raise.py:38 <lambda>: show(lambda: ET.Element("a").getchildren())
# expect: TypeError: unsupported operand type(s) for +: 'xml.etree.ElementTree.Element' and 'int'
# expect:    annotations_that_raise.py:39 <lambda>: show(lambda: ET.Element("a") + 1)
# expect: AttributeError: 'Mine' object has no attribute 'nothing'
# expect:    annotations_that_raise.py:40 <lambda>: show(lambda: type("Mine", (ET.Element,), {})("a").nothing)
