/** asyncio. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import './asyncio/build.ts';
import './asyncio/tasks/changes.ts';
import { nativeModules } from './asyncio/modules.ts';
import barrier from './asyncio/py/barrier.py';
import baseEvents from './asyncio/py/base_events.py';
import baseFutures from './asyncio/py/base_futures.py';
import baseTasks from './asyncio/py/base_tasks.py';
import bridge from './asyncio/py/bridge.py';
import constants from './asyncio/py/constants.py';
import coroutines from './asyncio/py/coroutines.py';
import graph from './asyncio/py/graph.py';
import log from './asyncio/py/log.py';
import protocols from './asyncio/py/protocols.py';
import reports from './asyncio/py/reports.py';
import runnerStates from './asyncio/py/runner_states.py';
import selectorEvents from './asyncio/py/selector_events.py';
import server from './asyncio/py/server.py';
import sslproto from './asyncio/py/sslproto.py';
import staggered from './asyncio/py/staggered.py';
import states from './asyncio/py/states.py';
import streams from './asyncio/py/streams.py';
import baseSubprocess from './asyncio/py/base_subprocess.py';
import subprocess from './asyncio/py/subprocess.py';
import threads from './asyncio/py/threads.py';
import tools from './asyncio/py/tools.py';
import transports from './asyncio/py/transports.py';
import trsock from './asyncio/py/trsock.py';
import unixEvents from './asyncio/py/unix_events.py';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

export const modules: Record<string, ModuleSpec> = {
  ...nativeModules,
  _asyncio_barrier: python(barrier),
  _asyncio_bridge: python(bridge),
  _asyncio_reports: python(reports),
  _asyncio_runner_states: python(runnerStates),
  _asyncio_server: python(server),
  _asyncio_states: python(states),
  'asyncio.base_events': python(baseEvents),
  'asyncio.base_futures': python(baseFutures),
  'asyncio.base_tasks': python(baseTasks),
  'asyncio.constants': python(constants),
  'asyncio.coroutines': python(coroutines),
  'asyncio.graph': python(graph),
  'asyncio.log': python(log),
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
