/** A saved recording as a session: everything can be looked at, nothing can be run. */
import { closeSync, openSync, readSync } from 'node:fs';
import { highlight } from '../../engine/index.ts';
import { loadRecording, type Recording } from '../../trace/index.ts';
import type { RunSession } from '../../ui/index.ts';

/** Opens a recording. @throws RecordingFileError when the file is not one */
export function openRecording(file: string): RunSession {
  const { header, recording, damage } = loadRecording(pieces(file));
  const sources = sourcesOf(recording);
  const first = recording.length === 0 ? undefined : recording.event(0);
  const main = first?.kind === 'program.started' ? first.file : file;
  return {
    title: `${main.split('/').pop()} (${damage === undefined ? 'recorded' : 'recorded, damaged'})`,
    ...(damage === undefined ? {} : { remark: `the file is damaged, what stands before is shown: ${damage.message}` }),
    file: main,
    recording,
    source: (name) => sources.get(name),
    highlight,
    advance: () => 'done',
    replayCommand: header.replay === '' ? `headwaiter open ${file}` : header.replay,
  };
}

/** Whether a file looks like a recording: by its name, or by how it begins. */
export function isRecording(file: string): boolean {
  if (file.endsWith('.jsonl')) return true;
  try {
    return pieces(file, 16).next().value?.startsWith('{"headwaiter"') ?? false;
  } catch {
    return false;
  }
}

function* pieces(file: string, size = 1 << 20): Generator<string> {
  const fd = openSync(file, 'r');
  const decoder = new TextDecoder();
  const bytes = Buffer.alloc(size);
  try {
    for (let count = readSync(fd, bytes); count > 0; count = readSync(fd, bytes))
      yield decoder.decode(bytes.subarray(0, count), { stream: true });
    yield decoder.decode();
  } finally {
    closeSync(fd);
  }
}

function sourcesOf(recording: Recording): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const kinds = new Set(['source.loaded'] as const);
  for (let index = recording.find(kinds, 0, 1); index >= 0; index = recording.find(kinds, index + 1, 1)) {
    const event = recording.event(index);
    if (event.kind === 'source.loaded') sources.set(event.file, event.source);
  }
  return sources;
}
