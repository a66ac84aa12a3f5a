/** The world around the prompt: conversations made, what was typed at other times, other worlds, every order of threads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError, PromptSession } from '../../engine/index.ts';
import type { Problem } from '../../ui/index.ts';
import { reportLines } from '../commands/explore.ts';
import { writeWhole } from '../files.ts';
import { memoryHost } from './memory.ts';
import { patience } from './patience.ts';
import { readWorldFile, UsageError } from './options.ts';
import type { Making } from './sessions.ts';
import { dataFolder } from '../settings.ts';

/** Entries kept. */
const MOST = 2000;
/** What is said of an exploration is on the screen before the first run takes the time. */
const BEGIN_MS = 20;
/** Runs of an exploration at most: somebody waits for it. */
const MOST_RUNS = 300;

const historyFile = (): string => join(dataFolder(), 'prompt-history.json');

/** What was typed at other times, the oldest first. */
export function readHistory(): readonly string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(historyFile(), 'utf8'));
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds to it. Read anew each time: two prompts may be open. Where nothing can be kept it is left. */
export function keepHistory(text: string): void {
  try {
    const entries = [...readHistory(), text].slice(-MOST);
    writeWhole(historyFile(), [`${JSON.stringify(entries, null, 0)}\n`]);
  } catch {
    // a home that can't be written to: nothing to keep it in
  }
}

/** A conversation that has not begun. */
export function conversation(making: Making): PromptSession | Problem {
  const options = making.optionsFor({ filename: '', folder: '', bytes: new Uint8Array(0) }, '');
  const { events } = making;
  try {
    return new PromptSession(
      { ...options, ...(events === undefined ? {} : { events }) },
      { nowMs: () => performance.now(), ...memoryHost, ...patience },
    );
  } catch (error) {
    if (error instanceof OptionError) return { problem: error.message };
    throw error;
  }
}

/** The same conversation in a world with the settings of a file; in the usual one for ''. */
export async function elsewhere(session: PromptSession, file: string): Promise<PromptSession | Problem> {
  try {
    const world = file === '' ? {} : await readWorldFile(file);
    return session.again({ world });
  } catch (error) {
    if (error instanceof UsageError || error instanceof OptionError) return { problem: error.message };
    throw error;
  }
}

/** What can come of a conversation, in words; other things get their turn between two runs. @param width see `reportLines` */
export async function exploreConversation(
  session: PromptSession,
  isEnough: () => boolean,
  width?: number,
): Promise<readonly string[]> {
  const bounds = { enumerateMax: MOST_RUNS, reduceMax: MOST_RUNS, sampleMax: MOST_RUNS };
  await new Promise((later) => setTimeout(later, BEGIN_MS));
  const pause = (): Promise<boolean> => new Promise((later) => setImmediate(() => later(isEnough())));
  return reportLines(await session.explore(bounds, { pause }), 'any', width);
}
