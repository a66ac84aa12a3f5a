/** Imported before anything that loads Ink: Ink, chalk and is-in-ci read the environment when they are loaded. */
if (process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '' && process.env.FORCE_COLOR === undefined)
  process.env.FORCE_COLOR = '0';
delete process.env.CI;
delete process.env.CONTINUOUS_INTEGRATION;
