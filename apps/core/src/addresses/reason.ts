/** What an address is kept for. Whoever lets go of the last reason is forgotten; a message is sent only while its own stands. */
export type Reason = `alerts:${string}` | `stop:${string}` | `told:${string}` | `case:${string}` | `staff:${string}`;
