/**
 * Where the objects of streams.py and selector_events.py keep their attributes: what their short ways read and write. Those without places are used by
 * name.
 */
import { Outline } from '../../structures/outline.ts';

export const readerOutline = new Outline(
  ['_limit', '_loop', '_buffer', '_eof', '_waiter', '_exception', '_transport', '_paused'],
  [
    'exception',
    'feed_data',
    'read',
    'readexactly',
    'readline',
    'readuntil',
    '_maybe_resume_transport',
    '_wait_for_data',
    '_wakeup_waiter',
  ],
);
export const protocolOutline = new Outline(
  ['_loop', '_paused', '_drain_waiters', '_connection_lost', '_stream_reader_wr', '_closed'],
  ['data_received', '_drain_helper', '_stream_reader'],
);
export const writerOutline = new Outline(['_transport', '_protocol', '_reader'], ['write', 'drain']);
export const transportOutline = new Outline(
  ['_sock', '_protocol', '_buffer', '_conn_lost', '_closing', '_eof', '_empty_waiter', '_read_ready_cb'],
  ['write', 'is_closing', '_read_ready', '_read_ready__data_received', 'max_size'],
);
