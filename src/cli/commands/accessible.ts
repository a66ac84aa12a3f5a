/** `--accessible`: a conversation on standard input and output, without a screen; works through a pipe too. */
import { createInterface } from 'node:readline';
import { Speaker } from '../../ui/index.ts';
import type { Invocation } from '../arguments.ts';
import { type Engine, loadEngine, makeHost } from '../host.ts';
import { firstScreen, makingOf } from './screen.ts';
import { chooseSettings, configFile } from '../settings.ts';

/** Holds the conversation. @returns the exit code */
export async function accessible(invocation: Invocation): Promise<number> {
  const { settings, problems } = await chooseSettings(invocation);
  const engine: Engine = { sessions: undefined, loading: undefined };
  await loadEngine(engine);
  const host = makeHost(await makingOf(invocation), undefined, engine);
  const speaker = new Speaker(firstScreen(invocation, host), { ...settings, theme: 'bare', ascii: true }, host);
  const say = (lines: readonly string[]): void => {
    if (lines.length > 0) console.log(lines.join('\n'));
  };
  say(problems.map((problem) => `${configFile()}: ${problem}`));
  say(speaker.start());
  const { isTTY } = process.stdin;
  for (;;) {
    const reader = createInterface({ input: process.stdin, output: isTTY ? process.stdout : undefined, prompt: '> ' });
    if (isTTY) reader.prompt();
    for await (const line of reader) {
      say(speaker.hear(line));
      if (speaker.exitCode !== undefined) break;
      if (isTTY) reader.prompt();
    }
    reader.close();
    // the end of what is typed is first that of the input of a program that reads on: at a terminal more can be typed after it
    const answer = speaker.exitCode === undefined ? speaker.hearEnd() : undefined;
    if (answer !== undefined) say(answer);
    if (answer === undefined || !isTTY) return speaker.exitCode ?? 0;
  }
}
