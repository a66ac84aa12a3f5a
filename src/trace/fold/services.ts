/** Executors, devices, and what the program measures. */
import { count, follow, newCourse } from '../measure.ts';
import type { JobView, RequestView } from '../world.ts';
import type { Effects } from './fold.ts';

export const serviceEffects = {
  gauge(fold, event) {
    const gauge =
      fold.own(fold.gauges, event.name) ??
      fold.add(fold.gauges, event.name, { name: event.name, value: event.value, peak: event.value, ...newCourse() });
    gauge.value = event.value;
    gauge.peak = Math.max(gauge.peak, event.value);
    follow(gauge, event.at, event.value);
  },
  measured(fold, event) {
    const measure =
      fold.own(fold.measures, event.name) ??
      fold.add(fold.measures, event.name, {
        name: event.name,
        count: 0,
        firstNs: event.at,
        lastNs: event.at,
        longestNs: 0,
        classes: new Map(),
      });
    measure.count++;
    measure.lastNs = event.at;
    measure.longestNs = Math.max(measure.longestNs, event.ns);
    count(measure.classes, event.ns);
  },
  'executor.created'(fold, event) {
    const executor = fold.executorOf(event.executor, event.process);
    executor.type = event.type;
    executor.workers = event.workers;
  },
  'executor.submitted'(fold, event) {
    const job: JobView = {
      id: event.job,
      name: event.name,
      task: event.task,
      thread: 0,
      state: 'queued',
      sinceNs: event.at,
    };
    fold.executorOf(event.executor, event.process).jobs.set(event.job, job);
  },
  'executor.began'(fold, event) {
    const executor = fold.executorOf(event.executor, event.process);
    const job = executor.jobs.get(event.job);
    if (job !== undefined) {
      executor.jobs.set(event.job, { ...job, state: 'running', thread: event.subject, sinceNs: event.at });
    }
  },
  'executor.ended'(fold, event) {
    const executor = fold.executorOf(event.executor, event.process);
    executor.jobs.delete(event.job);
    executor.finished++;
  },
  'executor.closed'(fold, event) {
    fold.executorOf(event.executor, event.process).closed = true;
  },
  'device.created'(fold, event) {
    const device = fold.deviceOf(event.device);
    device.type = event.type;
    device.name = event.name;
    device.capacity = event.capacity;
  },
  'device.request'(fold, event) {
    const device = fold.deviceOf(event.device);
    const request: RequestView = {
      id: event.request,
      device: event.device,
      what: event.what,
      task: event.task,
      thread: event.thread,
      // one that stood in line comes again when it is its turn
      sinceNs: device.requests.get(event.request)?.sinceNs ?? event.at,
      dueNs: event.dueNs,
      queued: event.queued,
    };
    device.requests.set(event.request, request);
    device.peak = Math.max(device.peak, device.requests.size);
  },
  'device.response'(fold, event) {
    const device = fold.deviceOf(event.device);
    device.requests.delete(event.request);
    device.answered++;
    if (event.error !== '') device.failed++;
  },
  'device.cancelled'(fold, event) {
    fold.deviceOf(event.device).requests.delete(event.request);
  },
} satisfies Effects;
