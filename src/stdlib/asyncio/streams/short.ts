/** Gives the classes of streams.py and selector_events.py their short ways; of selectors only what they are is needed. */
import { PyFunction, PyShortFunction, type PyType, type QuickImpl, setAttr } from '../../../machine/index.ts';
import { selectorOutline } from '../loop/select.ts';
import { protocolOutline, readerOutline, transportOutline, writerOutline } from './outline.ts';
import { readerWays } from './reader.ts';
import { anyTransportWays, protocolWays, transportWays } from './transport.ts';
import { helperWays, writerWays } from './writer.ts';

const known: Readonly<Record<string, readonly [{ learn(cls: PyType): void }, Readonly<Record<string, QuickImpl>>]>> = {
  FlowControlMixin: [protocolOutline, helperWays],
  StreamReader: [readerOutline, readerWays],
  StreamReaderProtocol: [protocolOutline, protocolWays],
  StreamWriter: [writerOutline, writerWays],
  EpollSelector: [selectorOutline, {}],
  _SelectorTransport: [transportOutline, anyTransportWays],
  _SelectorSocketTransport: [transportOutline, transportWays],
};

/** `_shorten(cls)` */
export function shorten(cls: PyType): null {
  const [outline, ways] = known[cls.name]!;
  for (const [name, way] of Object.entries(ways)) {
    const fn = cls.ns.get(name);
    if (fn instanceof PyFunction) setAttr(cls, name, new PyShortFunction(fn, way));
  }
  outline.learn(cls);
  return null;
}
