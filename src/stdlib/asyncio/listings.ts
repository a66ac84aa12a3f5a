/** What dir() of a module of asyncio that is written in Python leaves out: helpers that CPython's module of that name does not have. */
import { listings } from '../../machine/index.ts';

const helpers: Readonly<Record<string, string>> = {
  base_events:
    '_Network _Pieces __getattr__ __unseen__ _asyncio _begun _bind_to_one _check_number _check_pipes _check_stream _closing_unless_ready _here _lazily _raise_failures _remove_stale_socket _tls_times contextlib functools',
  base_subprocess: '_NAMES __getattr__ _answer _lazily _stands_for',
  base_tasks: '__getattr__ _format_coroutine _lazily _own_lines _place _shown_at',
  coroutines: '__getattr__ _lazily',
  graph: '__getattr__ _awaiting _describe _lazily _limited _running_frames _shown_at',
  proactor_events: '_BYTES _LEAVE _NOTHING __getattr__ _here _in_main_thread _lazily _unfit sys',
  selector_events:
    '_LATER _LEAVE _Selecting __getattr__ __unseen__ _check_data _fd_of _here _install _lazily _make_selector _must_not_block _process_events _settling _shorten _stands_for _tell_selector _unwatched _use_selector _watched _write_to_self sys',
  staggered: '_Race __unseen__',
  streams:
    'IncompleteReadError LimitOverrunError _NEWLINE __getattr__ _here _lazily _let_go _nearest _resume _settle _shorten _stands_for _take get_event_loop get_running_loop iscoroutine',
  subprocess: '_OUTPUTS _maker',
  transports: '_LEAVE',
  trsock: '_addresses',
  unix_events:
    '_BaseDefaultEventLoopPolicy _PipeTransport _Unix __getattr__ __unseen__ _bound_unix_socket _check_unix_stream _drop_signal_handlers _exit_code _here _install _lazily _make_watcher _mode_of_pipe _plain_path _sendfile_problem _stands_for _without_wakeup',
};
for (const [module, names] of Object.entries(helpers))
  listings.set(`asyncio.${module}`, { hides: new Set(names.split(' ')), adds: [] });
/** Says that a module has names that come when they are asked for. */
export function addsLater(module: string, names: readonly string[]): void {
  const known = listings.get(module);
  if (known !== undefined) listings.set(module, { ...known, adds: names });
}
