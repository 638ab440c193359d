import type { CaseMessage } from '@ventanilla/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseWriting } from '../../core/case-deeds.js';
import { DeskError, type ErrorDetails } from '../../core/desk-error.js';
import { fromPerson } from '../../testing/case-builders.js';
import { DeskPost } from './desk-post.js';
import type { WritingPlace } from './writing.js';
import { Writings } from './writings.js';

const toPerson: WritingPlace = { case: 'caso1', kind: 'message' };
const note: WritingPlace = { case: 'caso1', kind: 'note' };

function failure(code: ErrorDetails['code']): DeskError {
  const nothing = { requestId: null, retryAfterSeconds: null, conflict: null, problems: [], heldBack: null };
  return new DeskError(500, { ...nothing, code });
}

/** Core as far as writing goes: keeps each write once, and may be out of reach before or after it did. */
class Core {
  readonly stored = new Map<string, CaseWriting>();
  before: () => void = () => {};
  after: () => void = () => {};

  readonly take = async (_case: string, writing: CaseWriting): Promise<CaseMessage> => {
    this.before();
    this.stored.set(writing.clientId, writing);
    this.after();
    return fromPerson(writing.text);
  };

  texts = () => [...this.stored.values()].map(({ kind, text }) => `${kind}: ${text}`);
}

const away = () => {
  throw failure('unavailable');
};
const here = () => {};

let core: Core;
const openPage = (person = 'lucia') => new DeskPost(Writings.of(person), core.take);
const waiting = (post: DeskPost) => post.state().writings;

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
  core = new Core();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is written in a case', () => {
  it('is kept with every letter and not sent before somebody says so', async () => {
    openPage().type(toPerson, 'Buen día, ¿en qué');
    const reloaded = openPage();
    await reloaded.flush();
    expect(reloaded.writings.findDraft(toPerson)?.text).toBe('Buen día, ¿en qué');
    expect(core.texts()).toEqual([]);
  });

  it('goes to core once it is sent, and is forgotten when core has stored it', async () => {
    const page = openPage();
    const stored: CaseMessage[] = [];
    page.onStored((_case, message) => stored.push(message));
    page.type(toPerson, ' Buen día. ');
    await page.sendDraft(toPerson);
    expect([core.texts(), waiting(page), window.localStorage.length]).toEqual([['message: Buen día.'], [], 0]);
    expect(stored).toHaveLength(1);
  });

  it('keeps a note apart from a message to the person', async () => {
    const page = openPage();
    page.type(toPerson, 'Hola');
    page.type(note, 'Llamar al centro de salud');
    await page.sendDraft(note);
    expect(core.texts()).toEqual(['note: Llamar al centro de salud']);
    expect(page.writings.findDraft(toPerson)?.text).toBe('Hola');
  });

  it('waits in order while core is out of reach, and goes out when the connection is back', async () => {
    const page = openPage();
    const stop = page.start();
    core.before = away;
    for (const text of ['Uno', 'Dos']) {
      page.type(toPerson, text);
      await page.sendDraft(toPerson);
      vi.advanceTimersByTime(5);
    }
    expect([page.state().isAway, waiting(page).length]).toEqual([true, 2]);
    core.before = here;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect([core.texts(), page.state().isAway]).toEqual([['message: Uno', 'message: Dos'], false]);
    stop();
  });

  it('reaches the person once when core stored it and the reply was lost, also after a reload', async () => {
    core.after = away;
    const page = openPage();
    page.type(toPerson, 'El turno es mañana.');
    await page.sendDraft(toPerson);
    core.after = here;
    const reloaded = openPage();
    await reloaded.flush();
    expect([core.texts(), waiting(reloaded)]).toEqual([['message: El turno es mañana.'], []]);
  });

  it('is not lost when core refuses it: it can be written again, and what is typed meanwhile stays', async () => {
    const page = openPage();
    core.before = () => {
      throw failure('wrongState');
    };
    page.type(toPerson, 'Ya está listo.');
    await page.sendDraft(toPerson);
    const [refused] = waiting(page);
    expect(refused).toMatchObject({ refused: 'wrongState', text: 'Ya está listo.' });
    page.type(toPerson, 'Otra cosa');
    if (refused) page.writeAgain(refused);
    expect(waiting(page).map(({ text, clientId }) => [text, clientId])).toEqual([['Ya está listo.\nOtra cosa', null]]);
  });

  it('belongs to whoever wrote it', async () => {
    core.before = away;
    const page = openPage('lucia');
    page.type(toPerson, 'Hola');
    await page.sendDraft(toPerson);
    core.before = here;
    await openPage('hugo').flush();
    expect(core.texts()).toEqual([]);
  });
});
