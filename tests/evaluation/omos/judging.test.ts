import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../support/random.js';
import { readArguments } from '../arguments.js';
import type { Page } from '../engines/engine.js';
import { causesOf } from './causes.js';
import { judgeEndToEnd, type Shown } from './end-to-end.js';
import { judgeFound } from './finding-pages.js';
import { judgeSentences } from './finding-sentences.js';
import { findOmosFolder } from './folder.js';
import type { Omos, OmosQuestion } from './omos.js';
import { outOfScopeIn } from './out-of-scope.js';
import { withTypos } from './typos.js';

function asked(over: Partial<OmosQuestion>): OmosQuestion {
  return { id: 1, question: 'Where do I register?', city: 'quilmes', page: 'q/dni', answers: [2], ...over };
}

/** Two pages that say the same under two ids. */
const omos: Omos = {
  pagesIn: () => [],
  questionsIn: () => [],
  isSamePage: (found, wanted) => found === wanted || (found === 'q/dni-2' && wanted === 'q/dni'),
};

describe('the judge of pages', () => {
  it('counts first, first three and one over the place, and takes a page that says the same', () => {
    const questions = [asked({}), asked({}), asked({ page: 'q/school' }), asked({})];
    const results = [['q/dni'], ['q/school', 'q/dni-2'], [], ['a', 'b', 'c', 'q/dni']];
    expect(judgeFound(questions, results, omos)).toEqual({ first: 0.25, firstThree: 0.5, mrr: 0.4375 });
  });

  it('looks at the first ten only', () => {
    const results = [[...'abcdefghij', 'q/dni']];
    expect(judgeFound([asked({})], results, omos)).toEqual({ first: 0, firstThree: 0, mrr: 0 });
  });
});

describe('the judge of sentences', () => {
  const questions = [asked({ id: 1 }), asked({ id: 2, answers: [1, 2] }), asked({ id: 3, answers: [] })];
  const judged = (given: Record<number, number[]>) => judgeSentences(questions, ({ id }) => given[id] ?? []);

  it('is content with the right sentences and silence where nothing answers', () => {
    expect(judged({ 1: [2], 2: [1, 2] })).toEqual({
      f: 1,
      precisionWhenAnswered: 1,
      meanF1: 1,
      noAnswerF: 1,
      falseAbstention: 0,
    });
  });

  it('shows in the other figures what silence gains in the first', () => {
    const { f, meanF1, noAnswerF, falseAbstention } = judged({ 1: [2] });
    expect([f, meanF1, falseAbstention]).toEqual([2 / 3, 0.5, 0.5]);
    expect(noAnswerF).toBeCloseTo(2 / 3);
  });

  it('shows what giving everything costs', () => {
    const { precisionWhenAnswered, noAnswerF } = judged({ 1: [1, 2, 3, 4], 2: [1, 2, 3, 4], 3: [1] });
    expect([precisionWhenAnswered, noAnswerF]).toEqual([0.375, 0]);
  });
});

describe('the judge of what reaches a person', () => {
  const page = (id: string): Page => ({ id, area: 'quilmes', title: 'DNI', body: ['Free.', 'At the registry.'] });
  const pages = [page('q/dni'), page('q/dni-2')];
  const judged = (shown: { page: string; sentences: number[] } | null) =>
    judgeEndToEnd({ questions: [asked({})], pages, outOfScope: ['Who won the cup?'] }, () => shown, omos);

  it('wants one answering sentence of the right page, or the same words on a page that says the same', () => {
    expect(judged({ page: 'q/dni', sentences: [1, 2] })).toEqual({ shown: 1, wrong: 0, silent: 0, refused: 0 });
    expect(judged({ page: 'q/dni-2', sentences: [2] })).toMatchObject({ shown: 1, wrong: 0 });
  });

  it('counts another sentence, another page and no sentence at all as wrong', () => {
    expect(judged({ page: 'q/dni', sentences: [1] })).toMatchObject({ shown: 0, wrong: 1 });
    expect(judged({ page: 'q/school', sentences: [2] })).toMatchObject({ shown: 0, wrong: 1 });
    expect(judged({ page: 'q/dni', sentences: [] })).toMatchObject({ shown: 0, wrong: 1 });
  });

  it('counts silence apart, and praises it out of scope', () => {
    expect(judged(null)).toEqual({ shown: 0, wrong: 0, silent: 1, refused: 1 });
  });
});

describe('the judge of where answers are lost', () => {
  const page = (id: string): Page => ({ id, area: 'quilmes', title: 'DNI', body: ['Free.', 'At the registry.'] });
  const pages = [page('q/dni'), page('q/school')];
  const judged = (parts: { shown: Shown; found: string[]; sentences: number[] }) =>
    causesOf(
      { questions: [asked({})], pages },
      { answers: () => parts.shown, pages: () => parts.found, sentences: () => parts.sentences },
      omos,
    );
  const none = { shown: 0, wrongPage: 0, wrongSentence: 0, silentOnRightPage: 0, silentOnWrongPage: 0 };

  it('tells a wrong page from a wrong sentence of the right one', () => {
    const onSchool = { page: 'q/school', sentences: [2] };
    expect(judged({ shown: onSchool, found: ['q/school'], sentences: [2] })).toMatchObject({ ...none, wrongPage: 1 });
    const onDni = { page: 'q/dni', sentences: [1] };
    expect(judged({ shown: onDni, found: ['q/dni'], sentences: [1] })).toMatchObject({ ...none, wrongSentence: 1 });
  });

  it('tells silence before the right page from silence before a wrong one', () => {
    const silent = { shown: null, sentences: [] };
    expect(judged({ ...silent, found: ['q/dni'] })).toMatchObject({ ...none, silentOnRightPage: 1 });
    expect(judged({ ...silent, found: ['q/school'] })).toMatchObject({ ...none, silentOnWrongPage: 1 });
    expect(judged({ ...silent, found: [] })).toMatchObject({ ...none, silentOnWrongPage: 1 });
  });

  it('says what would be shown if the page were given, or chosen among the first three', () => {
    const first = { shown: null, sentences: [2] };
    expect(judged({ ...first, found: ['a', 'b', 'q/dni'] })).toMatchObject({ pageGiven: 1, pageOfThree: 1 });
    expect(judged({ ...first, found: ['a', 'b', 'c', 'q/dni'] })).toMatchObject({ pageGiven: 1, pageOfThree: 0 });
    expect(judged({ ...first, found: ['q/dni'], sentences: [1] })).toMatchObject({ pageGiven: 0, pageOfThree: 0 });
  });
});

describe('typos', () => {
  it('change the two longest words by one letter, the same for the same seed', () => {
    const typed = withTypos('Where can vaccinations be registered?', randomFrom(7));
    expect(withTypos('Where can vaccinations be registered?', randomFrom(7))).toBe(typed);
    const words = typed.split(' ');
    expect([words[0], words[1], words[3]]).toEqual(['Where', 'can', 'be']);
    expect(words[2]).not.toBe('vaccinations');
    expect(Math.abs((words[2]?.length ?? 0) - 'vaccinations'.length)).toBeLessThanOrEqual(1);
  });

  it('leave short words alone', () => {
    expect(withTypos('a que hora abre', randomFrom(1))).toBe('a que hora abre');
  });
});

describe('questions out of scope', () => {
  it.each(['de', 'en', 'fr', 'ar', 'uk'] as const)('are sixty different ones in %s', (language) => {
    expect(new Set(outOfScopeIn(language)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('the folder of OMoS-QA', () => {
  it('is refused when OMOS_DIR names a folder without it', () => {
    expect(() => findOmosFolder('/nowhere')).toThrow('/nowhere');
  });
});

describe('the command line', () => {
  it('measures everything on dev unless told otherwise', () => {
    expect(readArguments([])).toMatchObject({ sets: ['town', 'omos'], split: 'dev' });
    expect(readArguments(['--split', 'train', '--only', 'engine'])).toMatchObject({ split: 'train', peers: [] });
  });

  it('takes the names of peers', () => {
    const wanted = readArguments(['--peers', 'fts5', 'stemmed BM25']);
    expect(wanted?.peers.map(({ name }) => name)).toEqual(['fts5', 'stemmed BM25']);
  });

  it('refuses peers, sets and words that it does not know', () => {
    expect(() => readArguments(['--peers', 'grep'])).toThrow('No peer "grep"');
    expect(() => readArguments(['--set', 'moon'])).toThrow('No set "moon"');
    expect(() => readArguments(['--only', 'peers'])).toThrow('--only');
    expect(() => readArguments(['fts5'])).toThrow('fts5');
  });
});
