import { readChoice } from '../choice.js';
import { type Context, continued, followUp } from '../context.js';
import type { Decision } from '../decide.js';
import { isAnswering } from '../knowledge.js';
import type { Understanding } from '../understand.js';
import { answerUnderstood } from './answer-one.js';
import { type Asking, decisionOn } from './asking.js';
import { forAge } from './for-whom.js';
import { choiceInWords } from './which-choice.js';

/** A choice that was made: pressed, or said by its number or in words. */
export function pickChoice(asking: Asking): Decision | null {
  const pressed = asking.asked.choice;
  if (pressed !== undefined) return goOn(choose(asking, pressed, followUp(asking.own, asking.context)));
  if (asking.context === null) return null;
  const said = choiceInWords(asking, asking.context);
  return said === null ? null : goOn(choose(asking, said, continued(withoutWords(asking.own), asking.context)));
}

/** A choice belongs to the question that it was offered for. */
function goOn(decision: Decision | null): Decision | null {
  return decision === null ? null : { ...decision, followsUp: true };
}

/** Null for what can no longer be chosen: then the message is read as any other. */
function choose(asking: Asking, choice: string, understanding: Understanding): Decision | null {
  const read = readChoice(choice);
  if (read === null) return null;
  switch (read.kind) {
    case 'entry':
      return showEntry(asking, read.key, understanding);
    case 'door':
      return asking.knowledge.find(read.key) === null
        ? null
        : answerUnderstood(asking, understanding, { doors: [read.key] });
    case 'who':
      return answerUnderstood(asking, forAge(understanding, read.key === 'child' ? 'child' : 'adult'), {
        needs: understanding.needs,
      });
    case 'municipality':
      return null;
  }
}

function showEntry(asking: Asking, key: string, understanding: Understanding): Decision | null {
  const known = asking.knowledge.find(key);
  if (known === null || !isAnswering(known.kind)) return null;
  const section = asking.context?.sections?.[key];
  const [topic = null] = known.topics;
  const context: Context = {
    keys: [key],
    needs: understanding.needs.map(({ concept }) => concept),
    topic,
    sections: section === undefined ? {} : { [key]: section },
    aspects: [...understanding.aspects],
    who: [...understanding.who],
    outcome: 'answered',
    language: asking.language,
  };
  const hit = { key, kind: known.kind, score: 1, ...(section === undefined ? {} : { section }) };
  const { aspects } = context;
  return decisionOn(asking, {
    outcome: 'answered',
    topic,
    hits: [hit],
    aspects: aspects ?? [],
    confidence: 1,
    context,
  });
}

/** "The second" says which, and nothing about what. */
function withoutWords(own: Understanding): Understanding {
  return { ...own, words: [], terms: [], contentWords: [] };
}
