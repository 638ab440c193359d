import { UUID } from 'mongodb';
import { expect } from 'vitest';
import type { CommandExample } from './example.js';

const session = () => ({ id: new UUID() });

/** Sessions; what happens in transactions has tests of its own. */
export const sessionExamples: readonly CommandExample[] = [
  {
    does: 'opens a session',
    command: { startSession: 1 },
    replies: { id: { id: expect.anything() }, timeoutMinutes: 30 },
  },
  { does: 'keeps sessions', command: { refreshSessions: [session()] }, replies: { ok: 1 } },
  { does: 'ends sessions', command: { endSessions: [session()] }, replies: { ok: 1 } },
  { does: 'ends sessions under way', command: { killSessions: [session()] }, replies: { ok: 1 } },
  {
    does: 'ends the sessions of users',
    command: { killAllSessions: [{ user: 'ana', db: 'library' }] },
    replies: { ok: 1 },
  },
  {
    does: 'ends the sessions that match',
    command: { killAllSessionsByPattern: [{ lsid: session() }] },
    replies: { ok: 1 },
  },
  {
    does: 'commits only transactions',
    database: 'admin',
    command: { commitTransaction: 1 },
    code: 251,
  },
  {
    does: 'aborts only transactions',
    database: 'admin',
    command: { abortTransaction: 1 },
    code: 251,
  },
];
