/** The panes by name. */
import type { Pane, PaneName } from '../view.ts';
import { codePane } from './code.ts';
import { eventsPane, findingsPane } from './findings.ts';
import { inspectorPane } from './inspector.ts';
import { locksPane } from './locks.ts';
import { loopPane } from './loop.ts';
import { outputPane } from './output.ts';
import { processesPane } from './processes.ts';
import { tasksPane } from './tasks.ts';
import { threadsPane } from './threads.ts';
import { timelinePane } from './timeline.ts';

export const PANE_TABLE: Readonly<Record<PaneName, Pane>> = {
  code: codePane,
  tasks: tasksPane,
  loop: loopPane,
  timeline: timelinePane,
  output: outputPane,
  threads: threadsPane,
  processes: processesPane,
  locks: locksPane,
  inspector: inspectorPane,
  findings: findingsPane,
  events: eventsPane,
};
