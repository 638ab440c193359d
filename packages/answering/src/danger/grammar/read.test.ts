import { describe, expect, it } from 'vitest';
import { rules, wordClasses } from './classes.js';
import { grammarOf } from './grammar.js';
import { readRules } from './read.js';

const rulesIn = (message: string) => readRules(message.split(' ')).map(({ rule }) => rule.classes.join(' + '));

describe('the grammar of danger', () => {
  it('joins classes in any order and in mixed languages', () => {
    expect(rulesIn('il y a de la fumee partout')).toContain('smoke + thick');
    expect(rulesIn('anpil humo')).toContain('smoke + thick');
  });

  it('does not join words that stand far from each other', () => {
    const between = 'uno dos tres cuatro cinco seis siete ocho nueve';
    expect(rulesIn(`humo ${between} negro`)).not.toContain('smoke + thick');
  });

  it('needs a word of its own for each class', () => {
    expect(rulesIn('gas')).toEqual([]);
  });

  it('speaks only of classes that exist, each named once', () => {
    const names = wordClasses.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { classes } of rules) for (const name of classes) expect(names).toContain(name);
  });

  it('reads a list of words that goes on in the next line', () => {
    const { classes } = grammarOf('fire', { smoke: 'humo|\n fumee, dim' }, {});
    expect(classes).toEqual([{ name: 'smoke', patterns: ['humo|fumee', 'dim'] }]);
  });
});
