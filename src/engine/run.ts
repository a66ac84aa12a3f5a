/**
 * One run: a simulated computer with one Python process on it, executing a program. A run is a value: the same source, options and choices give the same
 * events, byte for byte. Runs may exist side by side; only one executes at a time (`use` makes it the current one of the machine).
 */
import { type Emit, Telling } from '../events/index.ts';
import {
  formatSchedule,
  Kernel,
  type KernelProcess,
  parseSchedule,
  type RunResult,
  seededPolicy,
  type WaitQueue,
} from '../kernel/index.ts';
import {
  changedFiles,
  closeAll,
  counters,
  emitResult,
  EngineBug,
  EXTRA,
  FUEL,
  HashTable,
  type Identities,
  type Interpreter,
  learnerPlace,
  LimitReached,
  makeBuiltins,
  type NativeGen,
  newAsides,
  newIdentities,
  osError,
  PyDict,
  runMain,
  sourceOf,
  spawnThread,
  Thread,
  types,
  UNIT_NS,
  useIdentities,
  vm,
} from '../machine/index.ts';
import { deadlockText, whereText } from './deadlock.ts';
import { formatInterventions, parseInterventions } from './interventions.ts';
import { groupOf, interventionNamed, prepareInterpreter, readWorld } from '../stdlib/index.ts';
import {
  type Intervention,
  PLAIN_LIMITS,
  type Limits,
  type RunHost,
  type RunOptions,
  type Steering,
  Unwritten,
} from './options.ts';

/** How a run ended. */
export interface Ending {
  /** "returned", "SystemExit", "uncaught", "limit", "deadlock" or "stopped". */
  readonly reason: string;
  readonly exitCode: number;
  /** The number of the signal that ended the program; 0: none. */
  readonly signal: number;
  /** What a limit or deadlock has to say; empty otherwise. */
  readonly message: string;
}

const imports = (source: string, modules: string): boolean =>
  new RegExp(`^\\s*(?:import|from)\\s+[^#\\n]*\\b(?:${modules})\\b`, 'm').test(source);
/**
 * Programs whose threads or processes compete for cores need the cost of computing, and those that an alarm is to interrupt while they compute; where everything
 * is one thread, waiting is what counts (and computing only when it goes on for long, see `MachineThread`).
 */
const usualCosts = (source: string): 'model' | 'small' =>
  imports(source, 'threading|_thread|multiprocessing|concurrent') ||
  (imports(source, 'signal') && /\b(?:alarm|setitimer)\s*\(/.test(source))
    ? 'model'
    : 'small';

/** Why a run stands still that is not over. */
export type Paused = 'input' | 'prompt' | 'stuck';

/** An option of a run that makes no sense: the user's mistake, worded. */
export class OptionError extends Error {
  override name = 'OptionError';
}

/** What is wrong with settings of the simulated world, a sentence a mistake; empty when they are right. */
export function worldProblems(settings: unknown): readonly string[] {
  const read = readWorld(settings);
  return Array.isArray(read) ? (read as readonly string[]) : [];
}

/** Instructions that those who look into a run may execute. */
const INSIDE_FUEL = 5_000_000;
/**
 * How far the clock of one process may run ahead of another's: what they do to each other (pipes, files, locks, signals) happens in the order of time
 * nevertheless, and a thousand instructions at a time cost a tenth of one at a time.
 */
const LOOKAHEAD_NS = 50_000;
/** The same for threads that run side by side: two dozen instructions, so that they still meet in the middle of `n += 1`. */
const THREAD_LOOKAHEAD_NS = 1_000;
/** Where only ties are permuted: what comes from outside so much earlier or later comes at the same time. */
const TIE_NS = 25_000;
/** Instructions between two looks at the output and memory limits. */
const STRIDE = 2_000_000;

/** One run of a program; see the head of the file. */
export class Run {
  readonly kernel: Kernel;
  readonly process: KernelProcess;
  readonly interpreter: Interpreter;
  readonly limits: Limits;
  ending: Ending | null = null;
  /** Text written so far: number of characters. */
  written = 0;
  private readonly identities: Identities = newIdentities();
  private readonly asides: Identities = newAsides();
  private readonly interventions: Intervention[];
  /** Those of them that could not be done. */
  private readonly missed: Intervention[] = [];
  private readonly telling: Telling | null;
  private isHeard: boolean;
  private readonly unitNs: number;
  /** Lines, calls and returns are not told from here on; nothing else changes. */
  isTerse = false;
  private status = 0;

  constructor(
    readonly source: string,
    readonly options: RunOptions,
    readonly host: RunHost = {},
    emit?: Emit,
    private readonly steering: Steering | null = null,
  ) {
    this.isHeard = emit !== undefined;
    this.unitNs = (options.costs ?? usualCosts(source)) === 'model' ? UNIT_NS : UNIT_NS / 256;
    this.limits = { ...PLAIN_LIMITS, ...options.limits };
    this.interventions = [...interventionsIn(options)];
    this.telling = emit === undefined ? null : new Telling(emit, () => this.heardEnough());
    const schedule = options.schedule === undefined || options.schedule === '' ? [] : parseSchedule(options.schedule);
    const isReplayed = options.schedule !== undefined && options.schedule !== '';
    if (typeof schedule === 'string') throw new OptionError(schedule);
    const world = options.world === undefined ? [] : readWorld(options.world);
    if (Array.isArray(world) && world.length > 0) throw new OptionError(`world: ${world.join('; ')}`);
    this.kernel = new Kernel({
      cores: options.cores ?? 4,
      gil: options.gil ?? 'on',
      switchModel: options.switchModel ?? 'cpython',
      pace: this.unitNs / UNIT_NS,
      ...(options.switchIntervalNs === undefined ? {} : { switchIntervalNs: options.switchIntervalNs }),
      lookaheadNs: LOOKAHEAD_NS,
      threadLookaheadNs: THREAD_LOOKAHEAD_NS,
      schedule: steering?.schedule ?? schedule,
      ...(steering === null
        ? {}
        : {
            steps: true,
            preemption: steering.preemption,
            ...(steering.policy === null ? {} : { policy: steering.policy }),
            ...(steering.shared === null ? {} : { shared: steering.shared }),
          }),
      // a schedule was written where everything was asked, and says all of it
      ...(steering === null && isReplayed ? { preemption: 'asked' as const } : {}),
      ...(options.permuteSeed === undefined || isReplayed
        ? {}
        : { policy: seededPolicy(options.permuteSeed), preemption: 'asked' as const }),
      ...(options.permuteNearTies === true ? { tieNs: TIE_NS } : {}),
      seed: options.seed ?? 0,
      ...(this.telling === null ? {} : { telling: this.telling }),
      limits: {
        positions: this.limits.instructions,
        timeNs: this.limits.timeNs,
        threads: this.limits.threads,
        processes: this.limits.processes,
      },
      where: whereText,
    });
    this.use(null);
    this.tellStart();
    this.process = this.kernel.createProcess({ name: 'MainProcess', method: 'main' });
    this.interpreter = this.newInterpreter(this.process.id, options.argv ?? [options.filename]);
    vm.interpreter = this.interpreter;
    this.process.whenEnded.push(() => closeAll(this.interpreter));
    this.startMain();
  }

  private tellStart(): void {
    const { options, kernel } = this;
    kernel.tell({
      kind: 'program.started',
      file: options.filename,
      python: '3.14',
      cores: kernel.cores.length,
      gil: options.gil !== 'off',
      switchModel: options.switchModel ?? 'cpython',
      switchIntervalNs: kernel.switchIntervalNs,
    });
    kernel.tell({ kind: 'source.loaded', file: options.filename, source: this.source });
  }

  /** A Python interpreter for a process of this run. */
  newInterpreter(processId: number, argv: readonly string[]): Interpreter {
    const interpreter: Interpreter = {
      modules: new PyDict(types.dict, new HashTable()),
      builtins: new PyDict(types.dict, new HashTable()),
      mainModule: null,
      argv,
      recursionLimit: 1000,
      host: {
        write: (fd, text) => this.write(fd, text),
        flush: (fd) => this.flush(fd),
        readLine: () => (this.host.readLine === undefined ? '' : this.host.readLine()),
        inputIsTerminal: () => this.host.inputIsTerminal?.() ?? false,
        readRequest: () => this.nextRequest(),
        inputQueue: () => this.inputQueue(),
        ...(this.host.closed === undefined ? {} : { closed: this.host.closed }),
        ...(this.options.findSource === undefined ? {} : { findSource: this.options.findSource }),
        ...(this.options.files === undefined ? {} : { files: this.options.files }),
        choose: (count, what) => this.kernel.choose(count, what),
        checkMemory: (more) => {
          const full = this.memoryFull(more);
          if (full !== null) throw new LimitReached('memory', full);
        },
        newInterpreter: (process) => this.newInterpreter(process, argv),
        program: { source: this.source, filename: this.options.filename },
      },
      state: new Map(),
      process: processId,
      births: null,
      weakNotes: new Map(),
      weakSubclasses: new Map(),
    };
    const before = vm.interpreter;
    vm.interpreter = interpreter;
    makeBuiltins(interpreter);
    prepareInterpreter(interpreter, this.options);
    vm.interpreter = before;
    return interpreter;
  }
  private startMain(): void {
    const { kernel, process, interpreter } = this;
    spawnThread(kernel, process, new Thread(), interpreter, () => this.main(), {
      name: 'MainThread',
      ident: 140_000_000_000_000 + process.id * 4096,
    });
  }
  /** The body of the main thread. (A generator function made for each run would be kept by V8 with all it refers to until all memory is looked through.) */
  private *main(): NativeGen {
    this.status = yield* runMain(this.source, this.options.filename, this.options.module);
    this.kernel.endProcess(this.process, this.status);
    return null;
  }

  private write(fd: 1 | 2, text: string): void {
    this.written += text.length;
    if (this.written > this.limits.output)
      throw new LimitReached('output', `The run reached its limit of ${this.limits.output} characters of output.`);
    if (vm.listening || vm.hearsResults)
      emitResult('output', {
        stream: fd === 1 ? 'stdout' : 'stderr',
        text,
        task: vm.thread?.taskId ?? 0,
        ...learnerPlace(),
      });
    vm.slice?.note({ object: 'output', write: true, keeps: true, hidden: true });
    try {
      this.host.write?.(fd, text);
    } catch (error) {
      this.refused(error);
    }
  }
  private flush(fd: 1 | 2): void {
    try {
      this.host.flush?.(fd);
    } catch (error) {
      this.refused(error);
    }
  }
  /** What could not be written: an OSError, after the signal that the system sends where the reader has gone. */
  private refused(error: unknown): void {
    if (!(error instanceof Unwritten)) throw error;
    const writer = this.kernel.currentThread?.process;
    if (error.code === 'EPIPE' && writer !== undefined) {
      this.kernel.signal(writer, 'SIGPIPE', writer);
      // its slice is over: it hears of nothing any more
      if (writer.ended) return;
    }
    osError(error.code);
  }

  private heardEnough(): void {
    this.isHeard = false;
    vm.listening = false;
  }
  /** Makes this run the machine's current one. */
  private use(thread: Thread | null): void {
    useIdentities(this.identities);
    vm.kernel = this.kernel;
    vm.interpreter = this.interpreter;
    vm.listening = this.isHeard;
    vm.telling = this.telling;
    vm.hearsResults = this.telling !== null;
    vm.tracing = this.options.lines === true;
    vm.isTerse = this.isTerse;
    vm.exploring = this.steering !== null;
    vm.positionLimit = this.limits.instructions;
    vm.unitNs = this.unitNs;
    vm.usualUnitNs = this.unitNs;
    if (thread !== null) vm.thread = thread;
  }

  /**
   * Runs on, at most about `instructions`.
   * @returns "more" when there is more to run, "input" when the program waits for a line of input, "prompt" when a prompt waits to be asked, "stuck" when
   *   nothing can go on and somebody may interrupt, "done" when it has ended
   */
  advance(instructions: number): Paused | 'more' | 'done' {
    if (this.ending !== null) return 'done';
    this.use(null);
    let left = instructions;
    while (left > 0) {
      this.intervene();
      const next = this.interventions[0];
      const stride = Math.min(
        left,
        STRIDE,
        next === undefined ? STRIDE : Math.max(1, next.position - this.kernel.position),
      );
      left -= stride;
      let result: RunResult;
      try {
        result = this.kernel.run({ maxPositions: stride });
      } catch (error) {
        if (!(error instanceof LimitReached)) throw this.reported(error);
        result = { kind: 'limit', limit: error.limit, message: error.message };
      }
      if (result.kind === 'pause' && result.why === 'external') return 'input';
      if (result.kind === 'pause' && result.why === 'prompt') return 'prompt';
      if (result.kind === 'deadlock' && this.options.interactive === true) {
        const due = this.interventions[0];
        if (due === undefined || due.position > this.kernel.position) return 'stuck';
        continue;
      }
      if (result.kind !== 'more' && result.kind !== 'pause') {
        this.end(result);
        return 'done';
      }
      const full = this.memoryFull(0);
      if (full !== null) {
        this.endAtLimit('memory', full);
        return 'done';
      }
    }
    return 'more';
  }
  /** What to say where so many bytes more are above the limit; null: they are not. */
  private memoryFull(more: number): string | null {
    const most = Math.min(this.limits.memory, this.host.memoryMost ?? Number.POSITIVE_INFINITY);
    const used = this.host.memoryUsed?.(most - more) ?? 0;
    return used + more > most ? `The run reached its limit of ${Math.round(most / 2 ** 20)} MB of memory.` : null;
  }
  private requestsRead = 0;
  private nextRequest(): string | null | undefined {
    if (this.host.readRequest !== undefined) return this.host.readRequest();
    return this.options.requests?.[this.requestsRead++] ?? null;
  }
  /** Why what was to be replayed is not what has happened, once the run is over; '' where it is. */
  get misfit(): string {
    if (this.ending === null) return '';
    if (this.kernel.scheduleMisfits)
      return 'the schedule is not one of this program: some of its choices never came up';
    const [unknown] = this.missed;
    if (unknown !== undefined) return `the change "${unknown.kind}" is not known here`;
    const [first] = this.interventions;
    return first === undefined
      ? ''
      : `the change ${formatInterventions([first])} was not made: the program never came there`;
  }
  /** What the program changed of the files that it found: only on its own disk. */
  get changedFiles(): readonly string[] {
    const { files } = this.options;
    return files === undefined ? [] : changedFiles(this.kernel, files.start);
  }
  /** Does something from outside at this very moment. @returns what makes another run do the same */
  interfere(kind: string, target: number, what: string): Intervention {
    const intervention = { position: this.kernel.position, at: this.kernel.nowNs, kind, target, what };
    this.interventions.push(intervention);
    return intervention;
  }
  /** Does what was done from outside at this position. */
  private intervene(): void {
    for (;;) {
      const next = this.interventions[0];
      if (next === undefined || next.position > this.kernel.position) return;
      this.interventions.shift();
      // a program that sleeps comes to no further position meanwhile: the clock says when
      if (next.at !== undefined && next.at > this.kernel.nowNs) this.kernel.at(next.at, () => this.apply(next));
      else this.apply(next);
    }
  }
  private apply({ kind, target, what }: Intervention): void {
    const { interpreter } = vm;
    vm.interpreter = this.interpreter;
    if (kind === 'signal') {
      // a terminal's Ctrl-C goes to all that it was started with
      const whom = what === 'SIGINT' ? groupOf(this.process) : [this.process];
      for (const process of whom) this.kernel.signal(process, what);
    } else if (kind === 'thread') this.kernel.prefer(target);
    else if (kind === 'fail')
      this.kernel.served.get(target)?.fail({ code: 'ECONNRESET', message: 'Connection reset by peer' });
    else if (kind === 'delay') this.kernel.served.get(target)?.delay(Number(what));
    else {
      const intervene = interventionNamed(kind);
      if (intervene === undefined) this.missed.push({ position: this.kernel.position, kind, target, what });
      else intervene(this.interpreter, target, what);
    }
    vm.interpreter = interpreter;
  }
  /** Runs until exactly `position` instructions have been executed (or the end); one long native instruction may overshoot. */
  advanceTo(position: number): void {
    while (this.ending === null && this.kernel.position < position) {
      const state = this.advance(Math.min(STRIDE, position - this.kernel.position));
      if (state !== 'more') return;
    }
  }
  /** An exception that is not Python's is a fault of ours: it carries what replays the run. */
  private reported(error: unknown): EngineBug {
    const bug =
      error instanceof EngineBug
        ? error
        : new EngineBug(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    if (error instanceof Error && error.stack !== undefined) bug.stack = error.stack;
    bug.message += ` (position ${this.kernel.position}, schedule "${this.schedule}")`;
    return bug;
  }
  /** It was left in the middle of something that does not come to an end, and cannot go on. */
  giveUp(): void {
    this.endAtLimit('time', 'The run was given up: one instruction took too long.');
  }
  /** Ends at a limit that is not the kernel's own, which tells of it itself. */
  private endAtLimit(limit: string, message: string): void {
    this.kernel.tell({ kind: 'program.limit', limit, message });
    this.end({ kind: 'limit', limit, message });
  }
  private end(result: RunResult): void {
    // a process that a signal ended: the shell's way of saying so
    if (result.kind === 'exit')
      this.ending = {
        reason: 'returned',
        exitCode: result.status < 0 ? 128 - result.status : result.status,
        signal: Math.max(0, -result.status),
        message: '',
      };
    else if (result.kind === 'limit')
      this.ending = { reason: 'limit', exitCode: 1, signal: 0, message: result.message };
    else this.ending = { reason: 'deadlock', exitCode: 1, signal: 0, message: deadlockText(result) };
    this.kernel.tell({ kind: 'program.exited', code: this.ending.exitCode, reason: this.ending.reason });
  }

  /** Looks into the run while it is paused: `look` sees its thread and interpreter as the current ones, and may even run Python code. */
  inside<T>(look: () => T): T {
    const main = this.process.main ?? this.process.threads.values().next().value;
    const t = main?.tag;
    this.use(t instanceof Thread ? t : new Thread());
    useIdentities(this.identities, this.asides);
    const { leave, stop } = vm.thread;
    vm.sliceStartNs = this.kernel.nowNs;
    vm.carried = 0;
    vm.positionStart = this.kernel.position;
    counters[FUEL] = 0;
    counters[EXTRA] = 0;
    vm.fuelStart = 0;
    vm.refuel(INSIDE_FUEL);
    vm.positionLimit = vm.position + INSIDE_FUEL;
    vm.listening = false;
    vm.hearsResults = false;
    vm.thread.leave = false;
    vm.thread.stop = null;
    try {
      return look();
    } finally {
      this.executed += vm.position - this.kernel.position;
      useIdentities(this.identities);
      vm.thread.leave = leave;
      vm.thread.stop = stop;
    }
  }
  /** Instructions executed by those who looked in. */
  executed = 0;
  /** A line of input is there for a program that waits for one. */
  inputCame(): void {
    this.waitingForInput?.wakeAll();
  }
  private waitingForInput: WaitQueue | null = null;
  private inputQueue(): WaitQueue {
    if (this.waitingForInput === null) {
      this.waitingForInput = this.kernel.queue('input', 'standard input');
      this.waitingForInput.external = true;
    }
    return this.waitingForInput;
  }
  /** The source of a file that this run has loaded; undefined when it is not known. */
  sourceOf(file: string): string | undefined {
    return this.inside(() => sourceOf(file));
  }

  /** Names of all threads there have been, by id. */
  get threadNames(): ReadonlyMap<number, string> {
    return this.kernel.threadNames;
  }
  /** Virtual nanoseconds since the start. */
  get nowNs(): number {
    return this.kernel.nowNs;
  }
  /** The choices so far as a short text that replays the run. */
  get schedule(): string {
    return formatSchedule(this.kernel.schedule());
  }
}

/** What is done to a run from outside, in order. @throws OptionError where its text means nothing */
export function interventionsIn({ interventions, changes }: RunOptions): readonly Intervention[] {
  if (interventions !== undefined) return [...interventions].sort((a, b) => a.position - b.position);
  const read = changes === undefined ? [] : parseInterventions(changes);
  if (typeof read === 'string') throw new OptionError(read);
  return read;
}
