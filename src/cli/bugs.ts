/** A mistake of ours, in words: that it is ours, what to send, and how to get the run again. */
import { statSync } from 'node:fs';

/** The text for an exception that is not the learner's. */
export function wordBug(error: unknown, command: string): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const where = error instanceof Error ? stackOf(error) : '';
  if (isReplaced()) return `${REPLACED}\n\n  ${message}`;
  return [
    'This is a mistake of headwaiter, not of your program. What was recorded up to here is kept.',
    'Please report it with these lines:',
    '',
    `  ${message}`,
    ...(where === '' ? [] : [`  ${where}`]),
    `  ${command}`,
  ].join('\n');
}

const REPLACED =
  'headwaiter itself was installed or built anew, or removed, while it was running. What was recorded up to here is kept: leave, and start it again.';

/** Whether other scripts lie where those were that run: of the parts that are loaded when they are first needed there may be none, or such as do not fit. */
function isReplaced(): boolean {
  try {
    return statSync(process.argv[1]!).ctimeMs > performance.timeOrigin;
  } catch {
    return true;
  }
}

/** The innermost places of a stack, in one line. */
function stackOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/\(?file:\/\/.*\/([^/]+)\)?$/, '$1'))
    .join(' < ');
}
