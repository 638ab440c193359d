import type { Document } from 'mongodb';

/** One command as a client sends it, and what its reply must contain, or the code it is refused with. */
export type CommandExample = {
  readonly does: string;
  readonly command: Document;
  /** The database it is sent to; `library` when left out. */
  readonly database?: 'admin' | 'library';
  readonly replies?: Document;
  readonly code?: number;
  /** Only ours answers so; other servers are not asked. */
  readonly onlyOurs?: boolean;
};
