/** Something that holds memory for a client and can let go of it by ending the connection. */
export type Holder = { readonly drop: (reason: string) => void };

/** Keeps the memory that clients make the server hold within a limit: when it is too much, the one who holds most is dropped. */
export class MemoryBudget {
  private readonly held = new Map<Holder, number>();
  private total = 0;

  /** `limit` is in bytes, for all holders together. */
  constructor(private readonly limit: number) {}

  /** Says how many bytes a holder has now. */
  hold(holder: Holder, bytes: number): void {
    this.total += bytes - (this.held.get(holder) ?? 0);
    if (bytes === 0) this.held.delete(holder);
    else this.held.set(holder, bytes);
    while (this.total > this.limit) this.dropLargest();
  }

  private dropLargest(): void {
    const [[holder] = []] = [...this.held].sort(([, a], [, b]) => b - a);
    if (!holder) return;
    this.hold(holder, 0);
    holder.drop('clients together make the server hold too much memory, this one most');
  }
}
