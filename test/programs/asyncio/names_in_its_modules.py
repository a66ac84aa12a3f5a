"""What dir() shows of the modules of asyncio, and that all of it is there."""
import importlib

UNIX_ONLY = {'open_unix_connection', 'start_unix_server'}
NAMES = ('base_events base_futures base_subprocess base_tasks constants coroutines events exceptions format_helpers futures graph '
         'locks log mixins proactor_events protocols queues runners selector_events staggered streams subprocess taskgroups '
         'tasks threads timeouts transports trsock unix_events')

for name in NAMES.split():
    module = importlib.import_module('asyncio.' + name)
    shown = sorted(set(dir(module)) - UNIX_ONLY)
    print(name, *shown)
    print([one for one in shown if not hasattr(module, one)])
# expect: base_events BaseEventLoop MAXIMUM_SELECT_TIMEOUT Server _HAS_IPv6 _MIN_CANCELLED_TIMER_HANDLES_FRACTION _MIN_SCHEDULED_TIMER_HANDLES _SendfileFallbackProtocol __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _check_ssl_socket _format_handle _format_pipe _interleave_addrinfos _ipaddr_info _run_until_complete_cb _set_nodelay _set_reuseport collections concurrent constants coroutines errno events exceptions futures heapq itertools logger os protocols socket ssl sslproto staggered stat subprocess sys tasks threading time timeouts traceback transports trsock warnings weakref
# expect: []
# expect: base_futures _CANCELLED _FINISHED _PENDING __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _format_callbacks _future_repr _future_repr_info format_helpers isfuture reprlib
# expect: []
# expect: base_subprocess BaseSubprocessTransport ReadSubprocessPipeProto WriteSubprocessPipeProto __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ collections logger os protocols signal subprocess sys transports warnings
# expect: []
# expect: base_tasks __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _task_get_stack _task_print_stack _task_repr _task_repr_info base_futures coroutines linecache reprlib traceback
# expect: []
# expect: constants ACCEPT_RETRY_DELAY DEBUG_STACK_DEPTH FLOW_CONTROL_HIGH_WATER_SSL_READ FLOW_CONTROL_HIGH_WATER_SSL_WRITE LOG_THRESHOLD_FOR_CONNLOST_WRITES SENDFILE_FALLBACK_READBUFFER_SIZE SSL_HANDSHAKE_TIMEOUT SSL_SHUTDOWN_TIMEOUT THREAD_JOIN_TIMEOUT _SendfileMode __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ enum
# expect: []
# expect: coroutines _COROUTINE_TYPES __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _format_coroutine _is_coroutine _is_debug_mode _iscoroutine_typecache _iscoroutinefunction collections inspect iscoroutine iscoroutinefunction os sys types
# expect: []
# expect: events AbstractEventLoop AbstractServer Handle TimerHandle _AbstractEventLoopPolicy _BaseDefaultEventLoopPolicy _RunningLoop _ThreadSafeHandle __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _c__get_running_loop _c__set_running_loop _c_get_event_loop _c_get_running_loop _event_loop_policy _get_event_loop_policy _get_running_loop _init_event_loop_policy _lock _py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop _running_loop _set_event_loop_policy _set_running_loop contextvars format_helpers get_event_loop get_event_loop_policy get_running_loop new_event_loop on_fork os set_event_loop set_event_loop_policy signal socket subprocess sys threading warnings
# expect: []
# expect: exceptions BrokenBarrierError CancelledError IncompleteReadError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__
# expect: []
# expect: format_helpers __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _format_args_and_kwargs _format_callback _format_callback_source _get_function_source constants extract_stack functools inspect reprlib sys traceback
# expect: []
# expect: futures Future GenericAlias STACK_DEBUG _CANCELLED _CFuture _FINISHED _PENDING _PyFuture __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _asyncio _c_future_add_to_awaited_by _c_future_discard_from_awaited_by _chain_future _convert_future_exc _copy_future_state _get_loop _py_future_add_to_awaited_by _py_future_discard_from_awaited_by _set_concurrent_future_state _set_result_unless_cancelled base_futures concurrent contextvars events exceptions format_helpers future_add_to_awaited_by future_discard_from_awaited_by isfuture logging sys wrap_future
# expect: []
# expect: graph FrameCallGraphEntry FutureCallGraph __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _build_graph_for_future capture_call_graph dataclasses events format_call_graph futures io print_call_graph sys tasks types
# expect: []
# expect: locks Barrier BoundedSemaphore Condition Event Lock Semaphore _BarrierState _ContextManagerMixin __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ collections enum exceptions mixins
# expect: []
# expect: log __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ logger logging
# expect: []
# expect: mixins _LoopBoundMixin __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _global_lock events threading
# expect: []
# expect: proactor_events BaseProactorEventLoop _ProactorBasePipeTransport _ProactorBaseWritePipeTransport _ProactorDatagramTransport _ProactorDuplexPipeTransport _ProactorReadPipeTransport _ProactorSocketTransport _ProactorWritePipeTransport __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _set_socket_extra base_events collections constants exceptions futures io logger os protocols signal socket sslproto threading transports trsock warnings
# expect: []
# expect: protocols BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _feed_data_to_buffered_proto
# expect: []
# expect: queues GenericAlias LifoQueue PriorityQueue Queue QueueEmpty QueueFull QueueShutDown __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ collections heapq locks mixins
# expect: []
# expect: runners Runner _State __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _cancel_all_tasks constants contextvars coroutines enum events exceptions functools inspect run signal tasks threading
# expect: []
# expect: selector_events BaseSelectorEventLoop SC_IOV_MAX _HAS_SENDMSG _SelectorDatagramTransport _SelectorSocketTransport _SelectorTransport __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _test_selector_event base_events collections constants errno events functools futures itertools logger os protocols selectors socket ssl sslproto transports trsock warnings weakref
# expect: []
# expect: staggered __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ contextlib events exceptions_mod futures locks staggered_race tasks
# expect: []
# expect: streams FlowControlMixin StreamReader StreamReaderProtocol StreamWriter _DEFAULT_LIMIT __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ collections coroutines events exceptions format_helpers logger open_connection protocols sleep socket start_server sys warnings weakref
# expect: []
# expect: subprocess DEVNULL PIPE Process STDOUT SubprocessStreamProtocol __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ create_subprocess_exec create_subprocess_shell events logger protocols streams subprocess tasks
# expect: []
# expect: taskgroups TaskGroup __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ events exceptions futures tasks
# expect: []
# expect: tasks ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION GenericAlias Task _AsCompletedIterator _CTask _GatheringFuture _PyTask __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __sleep0 __spec__ _asyncio _c_all_tasks _c_current_task _c_enter_task _c_leave_task _c_register_eager_task _c_register_task _c_swap_current_task _c_unregister_eager_task _c_unregister_task _cancel_and_wait _current_tasks _eager_tasks _enter_task _leave_task _log_on_exception _py_all_tasks _py_current_task _py_enter_task _py_leave_task _py_register_eager_task _py_register_task _py_swap_current_task _py_unregister_eager_task _py_unregister_task _register_eager_task _register_task _release_waiter _scheduled_tasks _swap_current_task _task_name_counter _unregister_eager_task _unregister_task _wait all_tasks as_completed base_tasks concurrent contextvars coroutines create_eager_task_factory create_task current_task eager_task_factory ensure_future events exceptions functools futures gather inspect itertools math queues run_coroutine_threadsafe shield sleep timeouts types wait wait_for weakref
# expect: []
# expect: threads __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ contextvars events functools to_thread
# expect: []
# expect: timeouts Timeout TracebackType _State __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ enum events exceptions tasks timeout timeout_at
# expect: []
# expect: transports BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport _FlowControlMixin __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__
# expect: []
# expect: trsock TransportSocket __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ socket
# expect: []
# expect: unix_events EventLoop SelectorEventLoop _DefaultEventLoopPolicy _PidfdChildWatcher _ThreadedChildWatcher _UnixDefaultEventLoopPolicy _UnixReadPipeTransport _UnixSelectorEventLoop _UnixSubprocessTransport _UnixWritePipeTransport __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _sighandler_noop base_events base_subprocess can_use_pidfd constants coroutines errno events exceptions futures io itertools logger os selector_events selectors signal socket stat subprocess sys tasks threading transports waitstatus_to_exitcode warnings
# expect: []
