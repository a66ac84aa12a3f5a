/** The lines at which CPython 3.14 defines asyncio's functions, as reprs of coroutines and callbacks and `inspect` show them: class by class. */
export const firstLines: Readonly<Record<string, string>> = {
  base_events: `
BaseEventLoop: __del__ 756 __init__ 419 __repr__ 451 _add_callback 1951 _add_callback_signalsafe 1956 _asyncgen_finalizer_hook 556
  _asyncgen_firstiter_hook 561 _call_soon 846 _check_callback 836 _check_closed 548 _check_default_executor 552 _check_running 629
  _check_sendfile_params 991 _check_thread 853 _connect_sock 1012 _create_connection_transport 1210 _create_server_getaddrinfo 1508
  _do_shutdown 619 _ensure_resolved 1496 _getaddrinfo_debug 905 _log_subprocess 1722 _make_datagram_transport 514 _make_read_pipe_transport
  519 _make_socket_transport 499 _make_ssl_transport 504 _make_subprocess_transport 529 _make_write_pipe_transport 524 _process_events 544
  _run_forever_cleanup 656 _run_forever_setup 636 _run_once 1966 _sendfile_fallback 1289 _sendfile_native 1285 _set_coroutine_origin_tracking
  2049 _sock_sendfile_fallback 965 _sock_sendfile_native 958 _timer_handle_cancelled 1961 _write_to_self 535 call_at 799
  call_exception_handler 1877 call_later 775 call_soon 817 call_soon_threadsafe 870 close 729 connect_accepted_socket 1661 connect_read_pipe
  1690 connect_write_pipe 1706 create_connection 1060 create_datagram_endpoint 1362 create_future 457 create_server 1516 create_task 461
  default_exception_handler 1827 get_debug 2064 get_exception_handler 1805 get_task_factory 495 getaddrinfo 929 getnameinfo 939 is_closed 752
  is_running 762 run_forever 672 run_in_executor 884 run_until_complete 683 sendfile 1238 set_debug 2067 set_default_executor 900
  set_exception_handler 1810 set_task_factory 480 shutdown_asyncgens 570 shutdown_default_executor 595 sock_sendfile 943 start_tls 1314 stop
  721 subprocess_exec 1771 subprocess_shell 1735 time 766
Server: __init__ 277 __repr__ 293 _attach 296 _detach 300 _start_serving 312 _wakeup 305 abort_clients 358 close 335 close_clients 354
  get_loop 323 is_serving 326 serve_forever 368 sockets 329 start_serving 362 wait_closed 389
_SendfileFallbackProtocol: __init__ 208 connection_lost 234 connection_made 230 data_received 256 drain 222 eof_received 259 pause_writing
  245 restore 262 resume_writing 250
: _check_ssl_socket 202 _interleave_addrinfos 159 _ipaddr_info 100 _run_until_complete_cb 181 _set_nodelay 192 _set_reuseport 89`,
  base_futures: `
: _format_callbacks 24 _future_repr_info 44
_format_callbacks.<locals>: format_cb 30`,
  base_subprocess: `
BaseSubprocessTransport: __del__ 133 __init__ 15 __repr__ 59 _call 219 _call_connection_lost 275 _check_proc 150 _connect_pipes 180
  _pipe_connection_lost 225 _pipe_data_received 229 _process_exited 232 _start 88 _try_finish 257 _wait 246 close 100 get_pid 138
  get_pipe_transport 144 get_protocol 94 get_returncode 141 is_closing 97 kill 177 send_signal 167 set_protocol 91 terminate 174
ReadSubprocessPipeProto: data_received 318
WriteSubprocessPipeProto: __init__ 291 __repr__ 300 connection_lost 303 connection_made 297 pause_writing 308 resume_writing 311`,
  base_tasks: `
: _task_get_stack 34 _task_print_stack 69 _task_repr_info 9`,
  coroutines: `
: _is_debug_mode 10 _iscoroutinefunction 30 iscoroutine 41 iscoroutinefunction 20
_format_coroutine.<locals>: get_name 60 is_running 74`,
  events: `
AbstractEventLoop: _timer_handle_cancelled 307 add_reader 584 add_signal_handler 628 add_writer 590 call_at 317 call_exception_handler 653
  call_later 314 call_soon 311 call_soon_threadsafe 333 close 286 connect_accepted_socket 487 connect_read_pipe 539 connect_write_pipe 552
  create_connection 351 create_datagram_endpoint 502 create_future 323 create_server 361 create_task 328 create_unix_connection 443
  create_unix_server 451 default_exception_handler 650 get_debug 658 get_exception_handler 644 get_task_factory 639 getaddrinfo 344
  getnameinfo 348 is_closed 282 is_running 278 remove_reader 587 remove_signal_handler 631 remove_writer 593 run_forever 259 run_in_executor
  336 run_until_complete 263 sendfile 423 set_debug 661 set_default_executor 339 set_exception_handler 647 set_task_factory 636
  shutdown_asyncgens 297 shutdown_default_executor 301 sock_accept 619 sock_connect 616 sock_recv 598 sock_recv_into 601 sock_recvfrom 604
  sock_recvfrom_into 607 sock_sendall 610 sock_sendfile 622 sock_sendto 613 start_tls 431 stop 270 subprocess_exec 572 subprocess_shell 565
  time 320
Handle: __init__ 41 __repr__ 69 _repr_info 56 _run 92 cancel 78 cancelled 89 get_context 75
TimerHandle: __eq__ 182 __ge__ 177 __gt__ 172 __hash__ 159 __init__ 146 __le__ 167 __lt__ 162 when 195
_AbstractEventLoopPolicy: get_event_loop 668 new_event_loop 682 set_event_loop 678
_BaseDefaultEventLoopPolicy: __init__ 706 get_event_loop 709 new_event_loop 726 set_event_loop 720
: _get_event_loop_policy 798 _set_event_loop_policy 808 get_event_loop_policy 804 new_event_loop 842 set_event_loop 837
  set_event_loop_policy 817`,
  exceptions: `
IncompleteReadError: __init__ 36 __reduce__ 43
LimitOverrunError: __init__ 53 __reduce__ 57`,
  format_helpers: `
: _format_args_and_kwargs 30 _format_callback 51 _format_callback_source 22 _get_function_source 10 extract_stack 70`,
  futures: `
: _get_loop 307 _set_result_unless_cancelled 319
_chain_future.<locals>: _set_state 387 _call_check_cancel 393 _call_set_state 400`,
  graph: `
FrameCallGraphEntry: __annotate_func__ 28
FutureCallGraph: __annotate_func__ 33
: _build_graph_for_future 40 capture_call_graph 83 format_call_graph 185 print_call_graph 267`,
  locks: `
BoundedSemaphore: __init__ 458 release 462
Condition: __init__ 229 __repr__ 241 _notify 333 notify 317 notify_all 343 wait 248 wait_for 303
Event: __init__ 167 __repr__ 171 clear 194 is_set 178 set 182 wait 200
Lock: __init__ 75 __repr__ 79 _wake_up_first 144 acquire 90 locked 86 release 127
Semaphore: __init__ 367 __repr__ 373 _wake_up_next 437 acquire 386 locked 380 release 428
_ContextManagerMixin: __aenter__ 13 __aexit__ 19`,
  mixins: `
_LoopBoundMixin: _get_loop 12`,
  protocols: `
BaseProtocol: connection_lost 29 connection_made 21 pause_writing 37 resume_writing 59
BufferedProtocol: buffer_updated 146 eof_received 153 get_buffer 135
DatagramProtocol: datagram_received 167 error_received 170
Protocol: data_received 94 eof_received 100
SubprocessProtocol: pipe_connection_lost 189 pipe_data_received 182 process_exited 196
: _feed_data_to_buffered_proto 200`,
  queues: `
LifoQueue: _get 306 _init 300 _put 303
PriorityQueue: _get 293 _init 287 _put 290
Queue: __init__ 45 __repr__ 79 __str__ 82 _format 87 _get 63 _init 60 _put 66 _wakeup_next 71 empty 110 full 114 get 172 get_nowait 203 join
  239 maxsize 105 put 125 put_nowait 156 qsize 101 shutdown 250 task_done 219`,
  runners: `
Runner: __enter__ 58 __exit__ 62 __init__ 49 _lazy_init 140 _on_sigint 159 close 65 get_loop 82 run 87
: _cancel_all_tasks 207 run 169
Runner.run.<locals>: _wrap_awaitable 98`,
  selector_events: `
BaseSelectorEventLoop: __init__ 59 _accept_connection 167 _accept_connection2 217 _add_reader 278 _add_writer 312 _close_self_pipe 110
  _ensure_fd_no_transport 264 _make_datagram_transport 93 _make_self_pipe 118 _make_socket_transport 69 _make_ssl_transport 75 _process_events
  744 _process_self_data 126 _read_from_self 129 _remove_reader 293 _remove_writer 327 _sendfile_native 730 _sock_accept 713 _sock_connect 650
  _sock_connect_cb 677 _sock_read_done 390 _sock_recv 394 _sock_recv_into 431 _sock_recvfrom 471 _sock_recvfrom_into 513 _sock_sendall 561
  _sock_sendto 610 _sock_write_done 673 _start_serving 159 _stop_serving 758 _write_to_self 141 add_reader 348 add_writer 358 close 99
  remove_reader 353 remove_writer 363 sock_accept 698 sock_connect 625 sock_recv 368 sock_recv_into 410 sock_recvfrom 448 sock_recvfrom_into
  488 sock_sendall 530 sock_sendto 583
_SelectorDatagramTransport: __init__ 1224 _read_ready 1241 _sendto_ready 1299 get_write_buffer_size 1238 sendto 1257
_SelectorSocketTransport: __init__ 932 _adjust_leftover_buffer 1121 _call_connection_lost 1194 _get_sendmsg_buffer 1090 _make_empty_waiter
  1203 _read_ready 965 _read_ready__data_received 1005 _read_ready__get_buffer 968 _read_ready__on_eof 1030 _reset_empty_waiter 1211
  _write_send 1132 _write_sendmsg 1093 can_write_eof 1191 close 1214 set_protocol 957 write 1051 write_eof 1163 writelines 1170
_SelectorTransport: __del__ 871 __init__ 773 __repr__ 801 _add_reader 921 _call_connection_lost 904 _fatal_error 878 _force_close 892 abort
  829 close 861 get_protocol 836 get_write_buffer_size 918 is_closing 839 is_reading 842 pause_reading 845 resume_reading 853 set_protocol 832
: _test_selector_event 42`,
  sslproto: `
SSLProtocol: __init__ 270
: add_flowcontrol_defaults 61`,
  staggered: `
: staggered_race 14
staggered_race.<locals>: task_done 76 run_one_coro 94`,
  streams: `
FlowControlMixin: __init__ 126 _drain_helper 164 _get_close_waiter 176 connection_lost 151 pause_writing 135 resume_writing 141
StreamReader: __aiter__ 780 __anext__ 783 __init__ 416 __repr__ 438 _maybe_resume_transport 480 _wait_for_data 515 _wakeup_waiter 468 at_eof
  489 exception 456 feed_data 493 feed_eof 485 read 688 readexactly 739 readline 543 readuntil 574 set_exception 459 set_transport 476
StreamReaderProtocol: __del__ 297 __init__ 191 _get_close_waiter 294 _replace_transport 216 _stream_reader 210 connection_lost 260
  connection_made 221 data_received 278 eof_received 283
StreamWriter: __del__ 404 __init__ 319 __repr__ 329 can_write_eof 348 close 351 drain 363 get_extra_info 360 is_closing 354 start_tls 388
  transport 335 wait_closed 357 write 339 write_eof 345 writelines 342
: open_connection 26 start_server 54
start_server.<locals>: factory 78
start_unix_server.<locals>: factory 107
StreamReaderProtocol.connection_made.<locals>: callback 242`,
  subprocess: `
Process: __init__ 119 __repr__ 128 _feed_stdin 148 _noop 168 _read_stream 171 communicate 188 kill 145 returncode 131 send_signal 139
  terminate 142 wait 135
SubprocessStreamProtocol: __init__ 21 __repr__ 30 _get_close_waiter 113 _maybe_close_transport 108 connection_made 40 pipe_connection_lost
  74 pipe_data_received 64 process_exited 104
: create_subprocess_exec 218 create_subprocess_shell 206`,
  taskgroups: `
TaskGroup: __aenter__ 55 __aexit__ 69 __init__ 29 __repr__ 41 _abort 221 _aexit 83 _is_base_error 217 _on_task_done 228 create_task 182`,
  tasks: `
_AsCompletedIterator: __aiter__ 576 __anext__ 582 __iter__ 579 __next__ 589 _handle_completion 602 _handle_timeout 596 _wait_for_one 610
: _cancel_and_wait 537 _log_on_exception 911 _release_waiter 435 _wait 490 as_completed 621 create_eager_task_factory 1030 create_task 389 eager_task_factory 1049
  ensure_future 707 gather 768 shield 930 sleep 687 wait 405 wait_for 440
_wait.<locals>: _on_completion 503
ensure_future.<locals>: _wrap_awaitable 720
gather.<locals>: _done_callback 810
shield.<locals>: _clear_awaited_by_callback 975 _inner_done_callback 978 _outer_done_callback 991
run_coroutine_threadsafe.<locals>: callback 1016
create_eager_task_factory.<locals>: factory 1049`,
  threads: `
: to_thread 12`,
  timeouts: `
Timeout: __aenter__ 83 __aexit__ 95 __init__ 31 __repr__ 75 _on_timeout 125 expired 71 reschedule 48 when 44
: timeout 143 timeout_at 163`,
  tools: `
CycleFoundException: __init__ 16
: _find_cycles 113 _get_awaited_by_tasks 239 build_async_tree 148 build_task_table 179 display_awaited_by_tasks_table 251
  display_awaited_by_tasks_tree 265 exit_with_permission_help_text 225 get_all_awaited_by 143`,
  transports: `
BaseTransport: __init__ 14 close 27 get_extra_info 19 get_protocol 41 is_closing 23 set_protocol 37
DatagramTransport: abort 189 sendto 177
ReadTransport: is_reading 51 pause_reading 55 resume_reading 63
SubprocessTransport: get_pid 203 get_pipe_transport 215 get_returncode 207 kill 241 send_signal 219 terminate 227
WriteTransport: abort 138 can_write_eof 134 get_write_buffer_limits 102 get_write_buffer_size 98 set_write_buffer_limits 77 write 108
  write_eof 125 writelines 116
_FlowControlMixin: __init__ 272 _maybe_pause_protocol 279 _maybe_resume_protocol 297 _set_write_buffer_limits 316 get_write_buffer_limits
  313 get_write_buffer_size 336 set_write_buffer_limits 332`,
  trsock: `
TransportSocket: __getstate__ 53 __init__ 15 __repr__ 30 dup 59 family 18 fileno 56 get_inheritable 62 getpeername 76 getsockbyname 82
  getsockname 79 getsockopt 70 gettimeout 91 proto 26 setblocking 94 setsockopt 73 settimeout 85 shutdown 65 type 22`,
  unix_events: `
EventLoop: __init__ 60 _check_signal 177 _child_watcher_callback 219 _handle_signal 135 _make_read_pipe_transport 189
  _make_subprocess_transport 197 _make_write_pipe_transport 193 _process_self_data 83 _sock_sendfile_native 354 _sock_sendfile_native_impl 377
  _stop_serving 462 add_signal_handler 90 close 69 create_unix_connection 222 create_unix_server 272 remove_signal_handler 145
SelectorEventLoop: __init__ 60 _check_signal 177 _child_watcher_callback 219 _handle_signal 135 _make_read_pipe_transport 189
  _make_subprocess_transport 197 _make_write_pipe_transport 193 _process_self_data 83 _sock_sendfile_native 354 _sock_sendfile_native_impl 377
  _stop_serving 462 add_signal_handler 90 close 69 create_unix_connection 222 create_unix_server 272 remove_signal_handler 145
_UnixReadPipeTransport: __init__ 488 __repr__ 526 _add_reader 518 _close 613 _fatal_error 599 _read_ready 547 close 590 is_reading 523
  pause_reading 565 resume_reading 573
_UnixSelectorEventLoop: __init__ 60 _check_signal 177 _child_watcher_callback 219 _handle_signal 135 _make_read_pipe_transport 189
  _make_subprocess_transport 197 _make_write_pipe_transport 193 _process_self_data 83 _sock_sendfile_native 354 _sock_sendfile_native_impl 377
  _stop_serving 462 add_signal_handler 90 close 69 create_unix_connection 222 create_unix_server 272 remove_signal_handler 145
_UnixWritePipeTransport: __init__ 631 __repr__ 668 _close 815 _fatal_error 801 _read_ready 695 _write_ready 739 abort 798 can_write_eof 767
  close 788 get_write_buffer_size 692 write 704 write_eof 770
: _sighandler_noop 39 can_use_pidfd 953 waitstatus_to_exitcode 44
_UnixSelectorEventLoop._sock_add_cancellation_callback.<locals>: cb 455`,
};
