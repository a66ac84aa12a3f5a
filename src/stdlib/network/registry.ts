/** Sockets and waiting for them. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import { socketModule } from './module.ts';
import { selectModule } from './select.ts';
import { selectorModule } from './selector.ts';
import selectorsSource from './selectors.py';
import socketSource from './socket.py';
import socketserverSource from './socketserver.py';
import sslSource from './ssl.py';

export const modules: Record<string, ModuleSpec> = {
  _selector: selectorModule,
  _socket: socketModule,
  select: selectModule,
  selectors: python(selectorsSource),
  socket: python(socketSource),
  socketserver: python(socketserverSource),
  ssl: python(sslSource),
};
