# The errors of mocks stand in tracebacks as CPython's statements.
import traceback
from unittest import mock


def tell(check, *args, **kwargs):
    try:
        check(*args, **kwargs)
    except AssertionError as error:
        print(traceback.format_exc().split(check.__name__ + "\n")[-1])


done = mock.Mock(name="done")
tell(done.assert_called_with, 1)
done(1, a=2)
done(3)
tell(done.assert_called_with, 1)
tell(done.assert_has_calls, [mock.call(3), mock.call(1)])
tell(done.assert_has_calls, [mock.call(3), mock.call(9)], any_order=True)
# expect:     raise AssertionError(error_message)
# expect: AssertionError: expected call not found.
# expect: Expected: done(1)
# expect:   Actual: not called.
# expect:
# expect:     raise AssertionError(_error_message()) from cause
# expect: AssertionError: expected call not found.
# expect: Expected: done(1)
# expect:   Actual: done(3)
# expect:
# expect:     raise AssertionError(
# expect:     ...<3 lines>...
# expect:     ) from cause
# expect: AssertionError: Calls not found.
# expect: Expected: [call(3), call(1)]
# expect:   Actual: [call(1, a=2), call(3)]
# expect:
# expect:     raise AssertionError(
# expect:     ...<3 lines>...
# expect:     ) from cause
# expect: AssertionError: 'done' does not contain all of (call(9),) in its call list, found [call(1, a=2)] instead
# expect:
