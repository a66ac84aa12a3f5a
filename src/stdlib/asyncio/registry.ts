/** asyncio. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import { makeAsyncioModule } from './modules.ts';
import barrier from './py/barrier.py';
import baseEvents from './py/base_events.py';
import baseFutures from './py/base_futures.py';
import baseTasks from './py/base_tasks.py';
import bridge from './py/bridge.py';
import childTransport from './py/child_transport.py';
import constants from './py/constants.py';
import coroutines from './py/coroutines.py';
import graph from './py/graph.py';
import leftovers from './py/leftovers.py';
import log from './py/log.py';
import proactorEvents from './py/proactor_events.py';
import program from './py/__main__.py';
import protocols from './py/protocols.py';
import reports from './py/reports.py';
import runnerStates from './py/runner_states.py';
import selectorEvents from './py/selector_events.py';
import server from './py/server.py';
import sslproto from './py/sslproto.py';
import staggered from './py/staggered.py';
import states from './py/states.py';
import streams from './py/streams.py';
import baseSubprocess from './py/base_subprocess.py';
import subprocess from './py/subprocess.py';
import threads from './py/threads.py';
import tools from './py/tools.py';
import transports from './py/transports.py';
import trsock from './py/trsock.py';
import unixEvents from './py/unix_events.py';

const native = (
  name: Parameters<typeof makeAsyncioModule>[0],
  more: { doc?: string; isPackage?: boolean } = {},
): ModuleSpec => ({ kind: 'native', ...more, make: () => makeAsyncioModule(name) });

export const modules: Record<string, ModuleSpec> = {
  asyncio: native('asyncio', { isPackage: true, doc: 'The asyncio package, tracking PEP 3156.' }),
  _asyncio: native('_asyncio', { doc: 'Accelerator module for asyncio' }),
  'asyncio.tasks': native('asyncio.tasks'),
  'asyncio.futures': native('asyncio.futures'),
  'asyncio.events': native('asyncio.events'),
  'asyncio.locks': native('asyncio.locks'),
  'asyncio.queues': native('asyncio.queues'),
  'asyncio.exceptions': native('asyncio.exceptions'),
  'asyncio.taskgroups': native('asyncio.taskgroups'),
  'asyncio.timeouts': native('asyncio.timeouts'),
  'asyncio.runners': native('asyncio.runners'),
  'asyncio.mixins': native('asyncio.mixins'),
  'asyncio.format_helpers': native('asyncio.format_helpers'),
  _asyncio_barrier: python(barrier),
  _asyncio_bridge: python(bridge),
  _asyncio_child_transport: python(childTransport),
  _asyncio_leftovers: python(leftovers),
  _asyncio_reports: python(reports),
  _asyncio_runner_states: python(runnerStates),
  _asyncio_server: python(server),
  _asyncio_states: python(states),
  'asyncio.__main__': python(program),
  'asyncio.base_events': python(baseEvents),
  'asyncio.base_futures': python(baseFutures),
  'asyncio.base_tasks': python(baseTasks),
  'asyncio.constants': python(constants),
  'asyncio.coroutines': python(coroutines),
  'asyncio.graph': python(graph),
  'asyncio.log': python(log),
  'asyncio.proactor_events': python(proactorEvents),
  'asyncio.protocols': python(protocols),
  'asyncio.selector_events': python(selectorEvents),
  'asyncio.sslproto': python(sslproto),
  'asyncio.staggered': python(staggered),
  'asyncio.streams': python(streams),
  'asyncio.base_subprocess': python(baseSubprocess),
  'asyncio.subprocess': python(subprocess),
  'asyncio.threads': python(threads),
  'asyncio.tools': python(tools),
  'asyncio.transports': python(transports),
  'asyncio.trsock': python(trsock),
  'asyncio.unix_events': python(unixEvents),
};
