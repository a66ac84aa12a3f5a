/** The version of package.json, put in by build.mjs; absent when the sources run unbundled (tests). */
declare const HEADWAITER_VERSION: string | undefined;

/** Python sources are imported as text (vitest.config.ts); those of the library stand compiled in the built program (build.mjs). */
declare module '*.py' {
  const source: string | { text(): string; code(): Uint8Array };
  // biome-ignore lint/style/noDefaultExport: the shape of an imported text
  export default source;
}
