/**
 * Where the objects of a class that is written in Python keep their attributes, for the short ways of its methods in TypeScript. An object that is not as
 * its class makes it (a subclass or a test put something else in the place of a method, its attributes were handed out as a dict) has no places.
 */
import {
  getAttr,
  type PyObject,
  type PyType,
  type Shape,
  setAttr,
  typeClock,
  type Value,
} from '../../machine/index.ts';

/** Places in `slots`, by name. */
export type Places<N extends string> = Readonly<Record<N, number>>;

/** How a subclass could see attributes being used. */
const WATCHING = ['__getattribute__', '__setattr__', '__delattr__'] as const;

export class Outline<N extends string> {
  private readonly own = new WeakMap<PyType, ReadonlyMap<string, Value | undefined>>();
  private readonly known = new Map<Shape, Places<N> | null>();
  private version = 0;
  /** The shape asked of last: mostly there is one. */
  private lastShape: Shape | undefined;
  private lastPlaces: Places<N> | null = null;
  constructor(
    private readonly attributes: readonly N[],
    /** Methods that the short ways stand for. */
    private readonly methods: readonly string[],
  ) {}
  /** The class as it is now is the one that the short ways know. */
  learn(cls: PyType): void {
    const names = [...this.methods, ...WATCHING];
    this.own.set(cls, new Map(names.map((name) => [name, cls.lookup(name)])));
    this.known.clear();
    this.lastShape = undefined;
  }
  /** Whether an object does what its class does; if so, where its attributes are. */
  of(self: Value): Places<N> | undefined {
    if (typeof self !== 'object' || self === null) return undefined;
    const { shape } = self;
    if (shape === undefined) return undefined;
    if (shape !== this.lastShape || this.version !== typeClock.version) this.lookUp(self.cls, shape);
    return this.lastPlaces ?? undefined;
  }
  private lookUp(cls: PyType, shape: Shape): void {
    if (this.version !== typeClock.version) {
      this.version = typeClock.version;
      this.known.clear();
    }
    let places = this.known.get(shape);
    if (places === undefined) {
      places = this.look(cls, shape);
      this.known.set(shape, places);
    }
    this.lastShape = shape;
    this.lastPlaces = places;
  }
  private look(cls: PyType, shape: Shape): Places<N> | null {
    const base = cls.mro.find((candidate) => this.own.has(candidate));
    if (base === undefined || shape.isDict) return null;
    for (const [name, method] of this.own.get(base)!)
      if (cls.lookup(name) !== method || shape.index.has(name)) return null;
    const places: Record<string, number> = {};
    for (const name of this.attributes) {
      const at = shape.index.get(name);
      if (at === undefined) return null;
      places[name] = at;
    }
    return places as Places<N>;
  }
  get(self: PyObject, name: N): Value {
    const places = this.of(self);
    return places === undefined ? getAttr(self, name) : ((self.slots as Value[])[places[name]] as Value);
  }
  set(self: PyObject, name: N, value: Value): void {
    const places = this.of(self);
    if (places === undefined) setAttr(self, name, value);
    else (self.slots as Value[])[places[name]] = value;
  }
}
