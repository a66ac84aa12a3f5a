"""Methods of futures and tasks, called with too few or too many arguments, or with keywords they do not know."""
import asyncio
import inspect


async def main():
    future = asyncio.Future()
    task = asyncio.create_task(asyncio.sleep(0))
    calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {'x': 1}), ((None,), {'x': 1}), ((), {'msg': 1, 'y': 2})]
    for owner, names in (
        (future, 'set_result set_exception add_done_callback remove_done_callback result exception cancelled get_loop'),
        (task, 'set_name set_result remove_done_callback exception get_loop uncancel'),
    ):
        for name in names.split():
            for args, kwargs in calls:
                try:
                    getattr(owner, name)(*args, **kwargs)
                except Exception as error:
                    print(name, type(error).__name__, error)
    print(inspect.signature(future.set_result), inspect.signature(asyncio.Task.exception))
    await task


asyncio.run(main())
# expect: set_result TypeError set_result() takes exactly 1 positional argument (0 given)
# expect: set_result TypeError set_result() takes at most 1 argument (2 given)
# expect: set_result TypeError set_result() takes at most 1 argument (3 given)
# expect: set_result TypeError set_result() takes exactly 1 positional argument (0 given)
# expect: set_result TypeError set_result() takes at most 1 argument (2 given)
# expect: set_result TypeError set_result() takes at most 1 keyword argument (2 given)
# expect: set_exception TypeError set_exception() takes exactly 1 positional argument (0 given)
# expect: set_exception InvalidStateError invalid state
# expect: set_exception TypeError set_exception() takes at most 1 argument (2 given)
# expect: set_exception TypeError set_exception() takes at most 1 argument (3 given)
# expect: set_exception TypeError set_exception() takes exactly 1 positional argument (0 given)
# expect: set_exception TypeError set_exception() takes at most 1 argument (2 given)
# expect: set_exception TypeError set_exception() takes at most 1 keyword argument (2 given)
# expect: add_done_callback TypeError add_done_callback() takes exactly 1 positional argument (0 given)
# expect: add_done_callback TypeError add_done_callback() takes exactly 1 positional argument (2 given)
# expect: add_done_callback TypeError add_done_callback() takes at most 2 arguments (3 given)
# expect: add_done_callback TypeError add_done_callback() takes exactly 1 positional argument (0 given)
# expect: add_done_callback TypeError add_done_callback() got an unexpected keyword argument 'x'
# expect: add_done_callback TypeError add_done_callback() takes exactly 1 positional argument (0 given)
# expect: remove_done_callback TypeError remove_done_callback() takes exactly 1 positional argument (0 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (2 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (3 given)
# expect: remove_done_callback TypeError remove_done_callback() takes exactly 1 positional argument (0 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (2 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 keyword argument (2 given)
# expect: result TypeError Future.result() takes no arguments (1 given)
# expect: result TypeError Future.result() takes no arguments (2 given)
# expect: result TypeError Future.result() takes no arguments (3 given)
# expect: result TypeError Future.result() takes no keyword arguments
# expect: result TypeError Future.result() takes no keyword arguments
# expect: result TypeError Future.result() takes no keyword arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: cancelled TypeError Future.cancelled() takes no arguments (1 given)
# expect: cancelled TypeError Future.cancelled() takes no arguments (2 given)
# expect: cancelled TypeError Future.cancelled() takes no arguments (3 given)
# expect: cancelled TypeError Future.cancelled() takes no keyword arguments
# expect: cancelled TypeError Future.cancelled() takes no keyword arguments
# expect: cancelled TypeError Future.cancelled() takes no keyword arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: set_name TypeError Task.set_name() takes exactly one argument (0 given)
# expect: set_name TypeError Task.set_name() takes exactly one argument (2 given)
# expect: set_name TypeError Task.set_name() takes exactly one argument (3 given)
# expect: set_name TypeError Task.set_name() takes no keyword arguments
# expect: set_name TypeError Task.set_name() takes no keyword arguments
# expect: set_name TypeError Task.set_name() takes no keyword arguments
# expect: set_result TypeError Task.set_result() takes exactly one argument (0 given)
# expect: set_result RuntimeError Task does not support set_result operation
# expect: set_result TypeError Task.set_result() takes exactly one argument (2 given)
# expect: set_result TypeError Task.set_result() takes exactly one argument (3 given)
# expect: set_result TypeError Task.set_result() takes no keyword arguments
# expect: set_result TypeError Task.set_result() takes no keyword arguments
# expect: set_result TypeError Task.set_result() takes no keyword arguments
# expect: remove_done_callback TypeError remove_done_callback() takes exactly 1 positional argument (0 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (2 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (3 given)
# expect: remove_done_callback TypeError remove_done_callback() takes exactly 1 positional argument (0 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 argument (2 given)
# expect: remove_done_callback TypeError remove_done_callback() takes at most 1 keyword argument (2 given)
# expect: exception InvalidStateError Exception is not set.
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: exception TypeError exception() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: get_loop TypeError get_loop() takes no arguments
# expect: uncancel TypeError Task.uncancel() takes no arguments (1 given)
# expect: uncancel TypeError Task.uncancel() takes no arguments (2 given)
# expect: uncancel TypeError Task.uncancel() takes no arguments (3 given)
# expect: uncancel TypeError Task.uncancel() takes no keyword arguments
# expect: uncancel TypeError Task.uncancel() takes no keyword arguments
# expect: uncancel TypeError Task.uncancel() takes no keyword arguments
# expect: (result, /) (self, /)
