/** What the benchmarks need of the engine, in one bundle. */
export { Run } from '../../src/engine/index.ts';
export { Recorder } from '../../src/trace/index.ts';
