/** Sockets and waiting for them. */
import { defineFunction, type ModuleSpec, type Value } from '../../machine/index.ts';
import { python } from '../python.ts';
import { nameErrors, nameFunctions } from './names.ts';
import { selectModule } from './select.ts';
import { selectorModule } from './selector.ts';
import selectorsSource from './selectors.py';
import socketSource from './socket.py';
import socketserverSource from './socketserver.py';
import { socketFunctions, socketType } from './socket.ts';

const socketModule: ModuleSpec = {
  kind: 'native',
  make: () => {
    const names: Record<string, Value> = { socket: socketType(), SocketType: socketType(), ...nameErrors() };
    for (const [name, spec] of Object.entries({ ...socketFunctions, ...nameFunctions }))
      names[name] = defineFunction(name, spec, '_socket');
    return names;
  },
};
export const modules: Record<string, ModuleSpec> = {
  _selector: selectorModule,
  _socket: socketModule,
  select: selectModule,
  selectors: python(selectorsSource),
  socket: python(socketSource),
  socketserver: python(socketserverSource),
};
