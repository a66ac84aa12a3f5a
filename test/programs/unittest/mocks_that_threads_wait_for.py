"""ThreadingMock: another thread's calls can be waited for, with the time that the mock was given."""
import threading
import time
from unittest.mock import ThreadingMock, patch

mock = ThreadingMock(timeout=0.1)
print(mock._mock_wait_timeout, mock.child._mock_wait_timeout, mock()._mock_wait_timeout)
mock.reset_mock()
for wait in (mock.wait_until_called, lambda: mock.wait_until_any_call_with(1, b=2), mock.child.wait_until_called):
    try:
        wait()
    except AssertionError as error:
        print(error)
try:
    mock.wait_until_called(timeout=0.05)
except AssertionError as error:
    print(error)


def later(*args, **kwargs):
    time.sleep(0.05)
    mock(*args, **kwargs)


threading.Thread(target=later, args=(1,), kwargs={"b": 2}).start()
mock.wait_until_any_call_with(1, b=2)
mock.wait_until_called()
print(mock.call_args, mock.call_count)

failing = ThreadingMock(timeout=0.1, side_effect=ValueError("no"))
try:
    failing(3)
except ValueError:
    print("called", failing.called)
try:
    failing.wait_until_any_call_with(3)
except AssertionError as error:
    print(error)


class Oven:
    def heat(self, degrees):
        pass


with patch(f"{__name__}.Oven", ThreadingMock(spec=Oven, timeout=1)):
    oven = Oven()
    threading.Thread(target=lambda: oven.heat(200)).start()
    oven.heat.wait_until_any_call_with(200)
    print(type(oven.heat).__name__, oven.heat.mock_calls)

ThreadingMock.DEFAULT_TIMEOUT = 0.2
try:
    ThreadingMock(name="bell").wait_until_called()
except AssertionError as error:
    print(error)

# python: 3.13
# expect: 0.1 0.1 0.1
# expect: mock was not called before timeout(0.1).
# expect: mock(1, b=2) call not found
# expect: child was not called before timeout(0.1).
# expect: mock was not called before timeout(0.05).
# expect: call(1, b=2) 1
# expect: called True
# expect: mock(3) call not found
# expect: ThreadingMock [call(200)]
# expect: bell was not called before timeout(0.2).
