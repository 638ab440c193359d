import type { Response, ResponseInput } from '@ventanilla/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskError, type ErrorDetails } from '../core/desk-error.js';
import { Outbox } from './outbox.js';
import { type AnswerPlace, countOf, type Write } from './unsent-answer.js';
import { UnsentAnswers } from './unsent-answers.js';

const place: AnswerPlace = { round: 'r1', indicator: 'S1', institution: 'salud' };
const other: AnswerPlace = { ...place, indicator: 'S2' };
const yes: ResponseInput = { step: 'yes', text: 'Sí, sin pedir documento.', evidence: [] };
const no: ResponseInput = { step: 'no', text: 'Todavía no.', evidence: [] };

function failure(code: ErrorDetails['code'], details: Partial<ErrorDetails> = {}): DeskError {
  const nothing = { requestId: null, retryAfterSeconds: null, conflict: null, problems: [], heldBack: null };
  return new DeskError(500, { ...nothing, code, ...details });
}

/** Core as far as answers go: keeps each write once, refuses what was written on another version. */
class Core {
  readonly stored = new Map<string, Response>();
  readonly writes: Write[] = [];
  /** What happens to the connection before and after core has stored a write. */
  before: () => void = () => {};
  after: () => void = () => {};

  readonly take = async (where: AnswerPlace, write: Write): Promise<Response> => {
    this.before();
    const current = this.stored.get(where.indicator) ?? null;
    const isKnown = this.writes.some(({ clientId }) => clientId === write.clientId);
    if (!isKnown && (current?.version ?? 0) !== write.version)
      throw failure('conflict', { conflict: { current, submitted: write.response } });
    if (!isKnown) this.put(where, write.response, 'Salud');
    this.writes.push(write);
    this.after();
    return this.get(where);
  };

  get({ indicator }: AnswerPlace): Response {
    const found = this.stored.get(indicator);
    if (!found) throw new Error(`Nothing is stored for ${indicator}`);
    return found;
  }

  put({ indicator, institution }: AnswerPlace, response: ResponseInput, by: string): Response {
    const version = (this.stored.get(indicator)?.version ?? 0) + 1;
    const next = { ...response, indicator, institution, version, by, at: '2026-11-20T12:00:00.000Z' };
    this.stored.set(indicator, next);
    return next;
  }
}

const away = () => {
  throw failure('unavailable');
};
const here = () => {};

let core: Core;
const openPage = (person = 'nora') => new Outbox(UnsentAnswers.of(person), core.take);
const type = (page: Outbox, where: AnswerPlace, words: ResponseInput, stored: Response | null) =>
  page.type(where, { words, stored, isWhole: words.step !== '' });
const unsent = (outbox: Outbox) => outbox.state().answers;

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
  core = new Core();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is typed', () => {
  it('is sent after a pause and forgotten once core has stored it', async () => {
    const page = openPage();
    type(page, place, yes, null);
    expect([unsent(page).length, core.writes.length]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(core.get(place)).toMatchObject({ ...yes, version: 1 });
    expect([unsent(page).length, window.localStorage.length]).toEqual([0, 0]);
  });

  it('is kept when the connection drops in the middle, and sent in order when it is back', async () => {
    const page = openPage();
    const stop = page.start();
    core.before = away;
    type(page, other, yes, null);
    vi.advanceTimersByTime(5);
    type(page, place, no, null);
    await page.flush();
    type(page, other, { ...yes, text: 'Sí, siempre.' }, null);
    expect(page.state()).toMatchObject({ isAway: true, isKept: true });
    expect(countOf(unsent(page)).waiting).toBe(2);
    core.before = here;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(core.writes.map(({ response: { text } }) => text)).toEqual([yes.text, 'Sí, siempre.', no.text]);
    expect([page.state().isAway, unsent(page).length]).toEqual([false, 0]);
    stop();
  });

  it('is tried again by itself, also when nobody tells that the connection is back', async () => {
    const page = openPage();
    core.before = away;
    type(page, place, yes, null);
    await vi.advanceTimersByTimeAsync(10_000);
    core.before = here;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(core.get(place).text).toBe(yes.text);
  });

  it('outlives the page it was typed on', async () => {
    core.before = away;
    const closed = openPage();
    type(closed, place, yes, null);
    type(closed, place, { ...yes, text: 'Sí, y con intérpr' }, null);
    core.before = here;
    const reloaded = openPage();
    expect(unsent(reloaded)[0]?.typed.text).toBe('Sí, y con intérpr');
    await reloaded.flush();
    expect(core.get(place)).toMatchObject({ text: 'Sí, y con intérpr', version: 1 });
  });

  it('is written once when core stored it and the reply was lost, also after a reload', async () => {
    core.after = away;
    const page = openPage();
    type(page, place, yes, null);
    await page.flush();
    core.after = here;
    const reloaded = openPage();
    await reloaded.flush();
    expect([core.get(place).version, unsent(reloaded).length]).toEqual([1, 0]);
    expect(new Set(core.writes.map(({ clientId }) => clientId)).size).toBe(1);
  });

  it('goes after the write whose reply was lost, and on top of it', async () => {
    core.after = away;
    const page = openPage();
    type(page, place, yes, null);
    await page.flush();
    type(page, place, no, null);
    core.after = here;
    await page.flush();
    expect(core.get(place)).toMatchObject({ ...no, version: 2 });
    expect(unsent(page)).toEqual([]);
  });

  it('is nothing to send when it is what core has, or nothing at all', () => {
    const page = openPage();
    type(page, place, no, core.put(place, yes, 'Salud'));
    type(page, place, yes, core.get(place));
    type(page, other, { step: '', text: '', evidence: [] }, null);
    expect(unsent(page)).toEqual([]);
  });

  it('waits for an answer to be chosen', async () => {
    const page = openPage();
    type(page, place, { ...yes, step: '' }, null);
    await page.flush();
    expect([countOf(unsent(page)).unfinished, core.writes]).toEqual([1, []]);
  });

  it('belongs to the person who typed it', async () => {
    core.before = away;
    type(openPage('nora'), place, yes, null);
    core.before = here;
    const hugo = openPage('hugo');
    await hugo.flush();
    expect([unsent(hugo), core.writes]).toEqual([[], []]);
    expect(unsent(openPage('nora')).length).toBe(1);
  });
});

describe('an answer that somebody else gave meanwhile', () => {
  async function conflicted() {
    const page = openPage();
    core.before = away;
    type(page, place, no, core.put(place, { ...yes, text: 'Antes' }, 'Salud'));
    await page.flush();
    core.put(place, yes, 'Fabia');
    core.before = here;
    await page.flush();
    return page;
  }

  it('stands beside what was typed, and nothing is overwritten', async () => {
    const page = await conflicted();
    expect(unsent(page)).toMatchObject([{ typed: no, theirs: { ...yes, by: 'Fabia' } }]);
    await page.flush();
    expect(core.get(place).by).toBe('Fabia');
  });

  it('gives way when the person keeps their own', async () => {
    const page = await conflicted();
    const [answer] = unsent(page);
    if (answer) await page.keepMine(answer);
    expect(core.get(place)).toMatchObject({ ...no, version: 3 });
    expect(unsent(page)).toEqual([]);
  });

  it('holds when the person gives their own up', async () => {
    const page = await conflicted();
    page.giveUp(place);
    expect([unsent(page), core.get(place).by, window.localStorage.length]).toEqual([[], 'Fabia', 0]);
  });

  it('came after a write whose reply was lost, and is not overwritten by what was typed later', async () => {
    core.after = away;
    const page = openPage();
    type(page, place, yes, null);
    await page.flush();
    type(page, place, no, null);
    core.put(place, { ...yes, text: 'Sí, desde marzo.' }, 'Fabia');
    core.after = here;
    await page.flush();
    expect(unsent(page)).toMatchObject([{ typed: no, theirs: { text: 'Sí, desde marzo.' } }]);
    expect(core.get(place).by).toBe('Fabia');
  });

  it('is no conflict when it says the same', async () => {
    const page = openPage();
    type(page, place, yes, null);
    core.put(place, yes, 'Fabia');
    await page.flush();
    expect(unsent(page)).toEqual([]);
  });
});

describe('what core will never take', () => {
  it('is kept with the reason, does not hold up the others, and goes again once it is changed', async () => {
    const problems = [{ path: 'response.evidence.0.link', code: 'url', message: '' }];
    const page = openPage();
    type(page, place, yes, null);
    type(page, other, yes, null);
    core.before = () => {
      core.before = here;
      throw failure('invalid', { problems });
    };
    await page.flush();
    expect(unsent(page)).toMatchObject([{ indicator: 'S1', refused: { code: 'invalid', problems } }]);
    expect(core.get(other).version).toBe(1);
    type(page, place, no, null);
    await page.flush();
    expect([core.get(place).step, unsent(page)]).toEqual(['no', []]);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told of, and what is typed is sent from the page all the same', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const page = openPage();
    type(page, place, yes, null);
    expect(page.state().isKept).toBe(false);
    await page.flush();
    expect([core.get(place).version, page.state().isKept]).toEqual([1, true]);
  });

  it('that forbids storage altogether is no reason to fail', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const page = openPage();
    type(page, place, yes, null);
    expect([unsent(page).length, page.state().isKept]).toEqual([1, false]);
  });

  it('or holds something damaged loses nothing else', () => {
    core.before = away;
    type(openPage(), place, yes, null);
    window.localStorage.setItem('ventanilla.unsent.1.nora/r1/salud/S9', '{"typed":');
    expect(unsent(openPage()).length).toBe(1);
  });
});
