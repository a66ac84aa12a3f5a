/** The version of package.json, put in by build.mjs; absent when the sources run unbundled (tests). */
declare const HEADWAITER_VERSION: string | undefined;

/** Python sources are imported as text (build.mjs, vitest.config.ts). */
declare module '*.py' {
  const source: string;
  // biome-ignore lint/style/noDefaultExport: the shape of an imported text
  export default source;
}
