/**
 * Imported by the entry, before any chunk that holds Ink is loaded: Ink, chalk and is-in-ci read the environment when they are loaded, and a chunk's imports
 * are carried out before its own code.
 */
if (process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '' && process.env.FORCE_COLOR === undefined)
  process.env.FORCE_COLOR = '0';
delete process.env.CI;
delete process.env.CONTINUOUS_INTEGRATION;
