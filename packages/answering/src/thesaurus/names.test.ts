import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts.js';
import { Names } from './names.js';

const concepts = conceptsIn(`
doctor
de Arzt, Ärzte
en doctor, physician

residencePermit
de Aufenthaltstitel
en residence permit, permit of residence

permission
de Erlaubnis
en permit, allowed
`);
const english = new Names(concepts, 'en');
const mentioned = (...words: string[]) =>
  english.mentionsIn(words).map(({ concept, from, length }) => [concept.id, from, length]);

describe('the names of concepts', () => {
  it('are read in each language, as stems without small words', () => {
    expect(new Names(concepts, 'de').of(concepts[0] as (typeof concepts)[number])).toEqual([['arzt'], ['arzt']]);
    expect(english.of(concepts[1] as (typeof concepts)[number])).toEqual([
      ['resid', 'permit'],
      ['permit', 'resid'],
    ]);
    expect(new Names(concepts, 'fr').of(concepts[0] as (typeof concepts)[number])).toEqual([]);
  });

  it('are heard where their words follow each other, the shorter names in them as well', () => {
    expect(mentioned('new', 'residence', 'permits')).toEqual([
      ['residencePermit', 1, 2],
      ['permission', 2, 1],
    ]);
    expect(mentioned('residence', 'new')).toEqual([]);
    expect(mentioned()).toEqual([]);
  });

  it('are heard behind a particle that is written together with them', () => {
    const [request] = conceptsIn('request\nar طلب, بطل الطلب');
    const arabic = new Names(request === undefined ? [] : [request], 'ar');
    expect(arabic.mentionsIn(['بطلب']).map(({ concept }) => concept.id)).toEqual(['request']);
    expect(arabic.mentionsIn(['بطل', 'طلب'])).toHaveLength(2);
    expect(arabic.mentionsIn(['بطل'])).toEqual([]);
  });

  it('are told apart from names that only share their stems', () => {
    const french = new Names(conceptsIn('law\nfr loi, base légale\n\nrent\nfr loyer'), 'fr');
    const heard = (...words: string[]) =>
      french.mentionsIn(words).map(({ concept, isAsWritten }) => [concept.id, isAsWritten]);
    expect(heard('loi')).toEqual([
      ['law', true],
      ['rent', false],
    ]);
    expect(heard('loyer')).toEqual([
      ['law', false],
      ['rent', true],
    ]);
    expect(heard('base', 'legale')).toEqual([['law', true]]);
    const arabic = new Names(conceptsIn('school\nar مدرسة\n\nteacher\nar مدرس'), 'ar');
    const behindArticle = arabic.mentionsIn(['والمدرسة']);
    expect(behindArticle.map(({ concept, isAsWritten }) => [concept.id, isAsWritten])).toEqual([
      ['school', true],
      ['teacher', false],
    ]);
  });

  it('are known as words when they are one word', () => {
    expect(english.has('physician')).toBe(true);
    expect(english.has('resid')).toBe(false);
  });
});
