import type { Minutes, MinutesInput } from '@ventanilla/contracts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskError } from '../core/desk-error.js';
import { browserShelf } from '../unsent/browser-shelf.js';
import { MinutesDraft, type OpenMinutes } from './minutes-draft.js';

const blank: MinutesInput = { phase: 'validation', heldOn: '2026-11-27', institutions: [], minutes: '' };
const stored = (minutes: string, version = 1): Minutes => ({
  ...{ ...blank, minutes, version, id: 'a'.repeat(24), by: 'Fabia', updatedAt: '2026-11-27T12:00:00.000Z' },
});
const failure = (code: 'unavailable' | 'conflict', current: Minutes | null = null) =>
  new DeskError(500, {
    ...{ code, requestId: null, retryAfterSeconds: null, problems: [], heldBack: null },
    conflict: current && { current, submitted: null },
  });

let save: ReturnType<typeof vi.fn<(minutes: OpenMinutes) => Promise<Minutes>>>;
const open = (of: Minutes | null = null) => new MinutesDraft(browserShelf('minutes/'), save, of, blank);

beforeEach(() => {
  window.localStorage.clear();
  save = vi.fn(async ({ input, stored: before }) => stored(input.minutes, (before?.version ?? 0) + 1));
});

describe('minutes that are being written', () => {
  it('are stored, and then forgotten by the browser', async () => {
    const draft = open();
    draft.type({ minutes: 'Se acordó.' });
    expect(window.localStorage.length).toBe(1);
    await draft.flush();
    expect([draft.state().standing, window.localStorage.length]).toEqual(['stored', 0]);
  });

  it('outlive the page, and are begun by the same write', async () => {
    save.mockRejectedValueOnce(failure('unavailable'));
    const closed = open();
    closed.type({ minutes: 'Se acordó.' });
    await closed.flush();
    const reloaded = open();
    expect(reloaded.state().input.minutes).toBe('Se acordó.');
    await reloaded.flush();
    const [first, second] = save.mock.calls.map(([{ clientId }]) => clientId);
    expect(second).toBe(first);
  });

  it('stand beside what somebody else saved, until one side is chosen', async () => {
    const draft = open(stored('Antes'));
    save.mockRejectedValueOnce(failure('conflict', stored('De Hugo', 2)));
    draft.type({ minutes: 'Mío' });
    await draft.flush();
    await draft.flush();
    expect([draft.state().theirs?.minutes, save.mock.calls.length]).toEqual(['De Hugo', 1]);
    await draft.choose('mine');
    expect(save.mock.lastCall?.[0]).toMatchObject({ input: { minutes: 'Mío' }, stored: { version: 2 } });
  });

  it('give way to the other side without being sent', async () => {
    const draft = open(stored('Antes'));
    save.mockRejectedValueOnce(failure('conflict', stored('De Hugo', 2)));
    draft.type({ minutes: 'Mío' });
    await draft.flush();
    await draft.choose('theirs');
    expect([draft.state().input.minutes, draft.state().standing, save.mock.calls.length]).toEqual([
      'De Hugo',
      'stored',
      1,
    ]);
  });

  it('are not sent while there is nothing in them', async () => {
    const draft = open();
    draft.type({ institutions: ['salud'] });
    await draft.flush();
    expect(save).not.toHaveBeenCalled();
  });
});
