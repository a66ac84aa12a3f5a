// What a thread can ask for: devices with capacity and latency, disks, networks, pipes, selectors.
import { expect, test } from 'vitest';
import {
  Device,
  type DeviceRequest,
  Disk,
  drawLatency,
  makePipe,
  Network,
  READ,
  Selector,
  type StreamSocket,
  WRITE,
} from '../../src/kernel/index.ts';
import { Bench, type Fake, type Instruction, sleep } from './fakes.ts';

const MS = 1_000_000;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: unknown): string => (data instanceof Uint8Array ? new TextDecoder().decode(data) : String(data));

/** An instruction that makes a request; the next one gets its answer by `got`. */
const ask =
  (make: () => DeviceRequest<unknown>): Instruction =>
  () => ({ kind: 'device', request: make() });
const got = (bench: Bench, word: string): Instruction => {
  return (self: Fake) => {
    const answer = self.answer!;
    const value = answer.kind === 'failed' ? answer.problem.code : 'value' in answer ? text(answer.value) : answer.kind;
    bench.log.push(`${word} ${value}@${Math.round(bench.kernel.nowNs / MS)}`);
  };
};

test('a device serves as many requests as it can at once, the others in order of arrival', () => {
  const bench = new Bench();
  const device = new Device(bench.kernel, { type: 'database', name: 'db', latency: 100 * MS, capacity: 2 });
  for (const word of ['a', 'b', 'c', 'd', 'e']) {
    bench.thread([ask(() => device.request({ what: word, outcome: () => ({ value: word }) })), got(bench, '')]);
  }
  bench.kernel.run();
  expect(bench.log).toEqual([' a@100', ' b@100', ' c@200', ' d@200', ' e@300']);
});

test('a device fails as its script says, and a cancelled request frees its place', () => {
  const bench = new Bench();
  const device = new Device(bench.kernel, {
    type: 'service',
    name: 'api',
    latency: 10 * MS,
    capacity: 1,
    script: (_, index) => (index === 1 ? { problem: { code: 'HTTP 503', message: 'busy' } } : { value: 'ok' }),
  });
  const log: string[] = [];
  const pending = ['a', 'b', 'c'].map((word) =>
    device.submit({ what: word }, (outcome) =>
      log.push(`${word} ${JSON.stringify(outcome)}@${bench.kernel.nowNs / MS}`),
    ),
  );
  bench.kernel.at(5 * MS, () => pending[0]!.cancel());
  bench.thread([sleep(100 * MS)]);
  bench.kernel.run();
  expect(log).toEqual(['b {"problem":{"code":"HTTP 503","message":"busy"}}@15', 'c {"value":"ok"}@25']);
});

test('a disk works on one request at a time, and the GIL is free meanwhile', () => {
  const bench = new Bench();
  const disk = new Disk(bench.kernel, { seek: 10 * MS, nsPerKilobyte: MS });
  bench.thread([ask(() => disk.transfer('read a', 2048, () => 'A')), got(bench, 'a')]);
  bench.thread([ask(() => disk.transfer('read b', 0, () => 'B')), got(bench, 'b')]);
  bench.thread([5 * MS, bench.say('computed')]);
  bench.kernel.run();
  expect(bench.log).toEqual([`computed@${5 * MS + 20}`, 'a A@12', 'b B@22']);
});

test('latencies: the long tail has the median and the 99th percentile asked for', () => {
  const { kernel } = new Bench({ seed: 7 });
  const draws = Array.from({ length: 20_000 }, () =>
    drawLatency({ kind: 'longTailed', medianNs: 1000, p99Ns: 10_000 }, kernel.chance),
  ).sort((a, b) => a - b);
  expect([draws[10_000]! / 1000, draws[19_800]! / 10_000].map((ratio) => Math.round(ratio * 10) / 10)).toEqual([1, 1]);
});

test('a pipe: reading waits for data, writing for room, and closing is the end of the data', () => {
  const bench = new Bench();
  const pipe = makePipe(bench.kernel, { capacity: 4 });
  const child = bench.kernel.createProcess({ name: 'child', parent: bench.process });
  bench.thread([
    sleep(MS),
    ask(() => pipe.writer.writing(bytes('abcdefgh'))),
    got(bench, 'wrote'),
    () => {
      pipe.writer.close();
    },
  ]);
  const read = [ask(() => pipe.reader.reading(3)), got(bench, 'read'), sleep(10 * MS)];
  bench.thread([...read, ...read, ...read, ...read, ...read], 1, child);
  expect(bench.kernel.run().kind).toBe('exit');
  expect(bench.log).toEqual(['read abc@1', 'read d@11', 'wrote 8@11', 'read efg@21', 'read h@31', 'read @41']);
});

test('writing to a pipe that nobody reads is EPIPE', () => {
  const bench = new Bench();
  const pipe = makePipe(bench.kernel);
  pipe.reader.share();
  pipe.reader.close();
  bench.thread([
    ask(() => pipe.writer.writing(bytes('one'))),
    got(bench, 'first'),
    () => {
      pipe.reader.close();
    },
    ask(() => pipe.writer.writing(bytes('two'))),
    got(bench, 'second'),
  ]);
  bench.kernel.run();
  expect(bench.log).toEqual(['first 3@0', 'second EPIPE@0']);
});

test('a selector reports what is ready, again while it stays ready, and times out', () => {
  const bench = new Bench();
  const [a, b] = [makePipe(bench.kernel), makePipe(bench.kernel)];
  const selector = new Selector<string>(bench.kernel);
  selector.register(a.reader, READ, 'a');
  selector.register(b.reader, READ, 'b');
  const noteReady: Instruction = (self) => {
    const { value } = self.answer as { value: { data: string }[] };
    bench.log.push(`${value.map(({ data }) => data).join('')}@${Math.round(bench.kernel.nowNs / MS)}`);
  };
  const wait = (ns?: number) => [ask(() => selector.wait(ns)), noteReady];
  bench.thread([
    ...wait(),
    ...wait(),
    () => {
      b.reader.read(10);
    },
    ...wait(5 * MS),
    ...wait(10 * MS),
    ...wait(),
  ]);
  bench.thread([
    sleep(MS),
    () => {
      b.writer.write(bytes('x'));
    },
    sleep(10 * MS),
    () => {
      a.writer.close();
    },
    sleep(10 * MS),
    () => selector.wakeUp(),
  ]);
  bench.kernel.run();
  expect(bench.log).toEqual(['b@1', 'b@1', '@6', 'a@11', 'a@11']);
});

test('wakeUp ends a wait that is going on, or the next one', () => {
  const bench = new Bench();
  const selector = new Selector(bench.kernel);
  selector.wakeUp();
  bench.thread([ask(() => selector.wait()), bench.say('first'), ask(() => selector.wait()), bench.say('second')]);
  bench.thread([sleep(MS), () => selector.wakeUp()]);
  bench.kernel.run();
  expect(bench.log.map((entry) => entry.replace(/@10000\d\d$/, '@1ms'))).toEqual(['first@20', 'second@1ms']);
});

const SERVER = { host: 'server', port: 80 };

/** A network with one server socket, 10 ms away one way. */
function server(bench: Bench, backlog = 5): { network: Network; listener: StreamSocket } {
  const network = new Network(bench.kernel, { latency: 10 * MS });
  const listener = network.stream('server');
  listener.bind(SERVER);
  listener.listen(backlog);
  return { network, listener };
}

test('connect, send, half-close, answer: one and a half round trips and the rest', () => {
  const bench = new Bench();
  const { network, listener } = server(bench);
  const client = network.stream('client');
  let conversation!: StreamSocket;
  bench.thread([
    ask(() => listener.accepting()),
    (self) => {
      conversation = (self.answer as { value: StreamSocket }).value;
    },
    ask(() => conversation.receiving(100)),
    got(bench, 'server'),
    ask(() => conversation.receiving(100)),
    got(bench, 'server end'),
    ask(() => conversation.sending(bytes('pong'))),
    () => conversation.close(),
  ]);
  bench.thread([
    ask(() => client.connecting(SERVER)),
    got(bench, 'connected'),
    ask(() => client.sending(bytes('ping'))),
    () => {
      client.shutdown('write');
    },
    ask(() => client.receiving(100)),
    got(bench, 'client'),
    ask(() => client.receiving(100)),
    got(bench, 'client end'),
  ]);
  expect(bench.kernel.run().kind).toBe('exit');
  expect(bench.log).toEqual([
    'connected true@20',
    'server ping@30',
    'server end @30',
    'client pong@40',
    'client end @40',
  ]);
});

test('nobody listening is ECONNREFUSED, a host that never answers ETIMEDOUT', () => {
  const bench = new Bench();
  const { network } = server(bench);
  network.host('hole', { latency: MS, fault: 'drop' });
  const connect = (host: string, port: number, timeoutNs?: number): void => {
    const socket = network.stream();
    bench.thread([ask(() => socket.connecting({ host, port }, timeoutNs)), got(bench, host)]);
  };
  connect('server', 81);
  connect('hole', 80, 500 * MS);
  connect('hole', 80);
  bench.kernel.run();
  expect(bench.log).toEqual(['server ECONNREFUSED@20', 'hole ETIMEDOUT@500', 'hole ETIMEDOUT@127007']);
});

test('closing with unread data resets the other side', () => {
  const bench = new Bench();
  const network = new Network(bench.kernel);
  const [a, b] = network.pair();
  a.send(bytes('unread'));
  b.close();
  const code = (result: unknown): string => (result as { code: string }).code ?? text(result);
  expect([code(a.receive(10)), text(a.receive(10)), code(a.send(bytes('x')))]).toEqual(['ECONNRESET', '', 'EPIPE']);
});

test('a sender waits for room when the receiver does not read', () => {
  const bench = new Bench();
  const network = new Network(bench.kernel);
  const [a, b] = network.pair();
  const big = new Uint8Array(1_000_000).fill(65);
  let received = 0;
  const read = [
    ask(() => b.receiving(1_000_000)),
    (self: Fake) => {
      received += (self.answer as { value: Uint8Array }).value.length;
    },
    sleep(MS),
  ];
  bench.thread([ask(() => a.sending(big)), got(bench, 'sent')]);
  bench.thread([sleep(10 * MS), ...read, ...read, ...read, ...read, ...read]);
  bench.kernel.run();
  expect([received, bench.log]).toEqual([1_000_000, ['sent 1000000@13']]);
});

test('a full backlog lets a connection request be repeated after a second', () => {
  const bench = new Bench();
  const { network, listener } = server(bench, 1);
  for (let index = 0; index < 3; index++) {
    const socket = network.stream();
    bench.thread([ask(() => socket.connecting(SERVER)), got(bench, 'connected')]);
  }
  bench.thread([sleep(500 * MS), ask(() => listener.accepting())]);
  bench.kernel.run();
  expect(bench.log).toEqual(['connected true@20', 'connected true@20', 'connected true@1030']);
});

test('datagrams keep their borders, are cut to the size asked for, and may get lost', () => {
  const bench = new Bench();
  const network = new Network(bench.kernel, { latency: MS });
  const inbox = network.datagram('b');
  inbox.bind({ host: 'b', port: 53 });
  network.host('b', { latency: MS, lossPercent: 0 });
  const sender = network.datagram('a');
  for (const word of ['one', 'second']) sender.send(bytes(word), { host: 'b', port: 53 });
  const read = [
    ask(() => inbox.receiving(3, 5 * MS)),
    (self: Fake) => {
      const answer = self.answer!;
      bench.log.push(
        answer.kind === 'failed' ? answer.problem.code : text((answer as { value: { bytes: Uint8Array } }).value.bytes),
      );
    },
  ];
  bench.thread([...read, ...read, ...read]);
  bench.kernel.run();
  expect(bench.log).toEqual(['one', 'sec', 'ETIMEDOUT']);
});

test('a socket is ready to write while there is room, to read when something came', () => {
  const bench = new Bench();
  const [a, b] = new Network(bench.kernel).pair();
  const states = [a.readiness()];
  while (a.send(new Uint8Array(100_000)) !== null);
  states.push(a.readiness());
  b.receive(1_000_000);
  b.send(bytes('x'));
  states.push(a.readiness());
  expect(states).toEqual([WRITE, 0, READ | WRITE]);
});

test('an address is taken once, and free again after closing', () => {
  const bench = new Bench();
  const { network, listener } = server(bench);
  const second = network.stream('server');
  const taken = second.bind(SERVER)?.code;
  listener.close();
  expect([taken, second.bind(SERVER)]).toEqual(['EADDRINUSE', null]);
});
