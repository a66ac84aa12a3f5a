/** What destructions under way still have to give up, in a stack: alive until its turn comes. */
export class Pending {
  private readonly nodes: object[] = [];
  /** Where each of them stands first. */
  private readonly places = new Map<object, number>();
  get length(): number {
    return this.nodes.length;
  }
  at(index: number): object {
    return this.nodes[index] as object;
  }
  get last(): object | undefined {
    return this.nodes[this.nodes.length - 1];
  }
  /** Whether a node is among the first of them. */
  isBelow(node: object, end: number): boolean {
    return (this.places.get(node) ?? end) < end;
  }
  push(node: object): void {
    if (!this.places.has(node)) this.places.set(node, this.nodes.length);
    this.nodes.push(node);
  }
  pop(): object {
    const node = this.nodes.pop() as object;
    if (this.places.get(node) === this.nodes.length) this.places.delete(node);
    return node;
  }
}
