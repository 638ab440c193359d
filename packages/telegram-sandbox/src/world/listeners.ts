/** Those who want to hear about something, until they unsubscribe. */
export class Listeners<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  /** Calls `listener` for every later event; the returned function ends that. */
  subscribe(listener: (event: Event) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  publish(event: Event): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
