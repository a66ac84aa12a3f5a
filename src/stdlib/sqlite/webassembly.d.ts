/** The compiled SQLite: read when it is first asked for, by the bundle and by the tests each in their way (build.mjs, vitest.config.ts). */
declare module 'sqlite3.wasm' {
  const read: () => Uint8Array<ArrayBuffer>;
  // biome-ignore lint/style/noDefaultExport: the shape of an imported file
  export default read;
}

/** The part of WebAssembly's interface that SQLite needs. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Record<string, unknown>;
  }
  class Memory {
    constructor(size: { initial: number; maximum: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Table {
    grow(places: number): number;
    set(place: number, value: unknown): void;
  }
}
