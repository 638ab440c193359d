import { describe, expect, it } from 'vitest';
import { aGuide, aService } from '../testing/builders.js';
import { exampleQuestions } from './examples.js';

const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;

describe('questions to try an entry with', () => {
  it('ask of a service where, when and what for', () => {
    expect(exampleQuestions(aService(), 'es', say)).toHaveLength(3);
  });

  it('name a guide as it is, and as people call it, and do not ask where it is open', () => {
    const guide = aGuide();
    const es = { ...guide.texts['es'], title: 'Cómo llamar al 911', keywords: ['policía', 'ayuda'] };
    const texts = { ...guide.texts, es } as typeof guide.texts;
    expect(exampleQuestions({ ...guide, texts }, 'es', say)).toEqual(['Cómo llamar al 911', 'policía', 'ayuda']);
  });
});
