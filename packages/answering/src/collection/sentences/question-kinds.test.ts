import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../text/tokens.js';
import { kindsOf } from './question-kinds.js';

const kinds = (question: string, language: string) => [...kindsOf(tokensOf(question), language)];

describe('the kind of a question', () => {
  it.each([
    ['es', '¿Dónde queda la salita?', 'where'],
    ['pt', 'Onde fica o posto de saúde?', 'where'],
    ['en', 'Where is the clinic?', 'where'],
    ['fr', 'Où se trouve le centre de santé ?', 'where'],
    ['ht', 'Ki kote lopital la ye?', 'where'],
    ['de', 'Wo ist das Rathaus?', 'where'],
    ['ar', 'أين المستشفى؟', 'where'],
    ['uk', 'Де знаходиться лікарня?', 'where'],
    ['en', 'How much does a passport cost?', 'howMuch'],
    ['de', 'Was ist der Unterschied zwischen Miete und Kaution?', 'difference'],
    ['es', '¿Qué requisitos hay para la residencia?', 'documents'],
  ])('is told in %s for "%s": %s', (language, question, kind) => expect(kinds(question, language)).toContain(kind));

  it('looks at where a word stands: a question that begins with "can" asks for leave', () => {
    expect(kinds('Can I work while I wait?', 'en')).toContain('may');
    expect(kinds('Where can I work?', 'en')).not.toContain('may');
  });

  it('is not guessed in a language whose question words are not known, however it is named', () => {
    expect(kinds('Hvor er rådhuset?', 'da')).toEqual([]);
    expect(kinds('where', 'constructor')).toEqual([]);
  });
});
