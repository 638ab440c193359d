const FIRST_CAPACITY = 4;

/**
 * Where a term stands: units, and how much each is about it. Two typed arrays side by side that double when full; the
 * order of units means nothing, so that one is taken out by moving the last into its place.
 */
export class Postings {
  units = new Int32Array(FIRST_CAPACITY);
  impacts = new Float32Array(FIRST_CAPACITY);
  size = 0;

  add(unit: number, impact: number): void {
    if (this.size === this.units.length) this.#grow();
    this.units[this.size] = unit;
    this.impacts[this.size] = impact;
    this.size += 1;
  }

  remove(unit: number): void {
    const place = this.units.subarray(0, this.size).indexOf(unit);
    if (place === -1) return;
    this.size -= 1;
    this.units[place] = this.units[this.size] ?? 0;
    this.impacts[place] = this.impacts[this.size] ?? 0;
  }

  #grow(): void {
    const units = new Int32Array(this.size * 2);
    const impacts = new Float32Array(this.size * 2);
    units.set(this.units);
    impacts.set(this.impacts);
    this.units = units;
    this.impacts = impacts;
  }
}
