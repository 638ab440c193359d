import { type Decision, type OfferedChoice, readChoice } from '@ventanilla/answering';
import type { Municipality } from '@ventanilla/contracts';
import { answerMessages, speaker } from '@ventanilla/languages';
import type { PublishedContent } from '../knowledge/published-content.js';
import { nameIn } from './municipality-name.js';

const say = speaker(answerMessages);

type Offering = {
  content: PublishedContent;
  municipalities: readonly Municipality[];
  titleOf: (key: string) => string | null;
};

/** The choices of a decision with what they say on their buttons; one whose entry is gone is not offered. */
export function offeredChoices({ choices, language }: Decision, offering: Offering): OfferedChoice[] {
  return choices.flatMap((id) => {
    const label = labelOf(id, language, offering);
    return label === null ? [] : [{ id, label }];
  });
}

function labelOf(id: string, language: string, { content, municipalities, titleOf }: Offering): string | null {
  const choice = readChoice(id);
  if (choice === null) return null;
  switch (choice.kind) {
    case 'entry':
      return titleOf(choice.key);
    case 'door':
      return doorIn(content, choice.key, language);
    case 'who':
      return say(language, choice.key === 'child' ? 'choice.child' : 'choice.adult');
    case 'municipality': {
      const municipality = municipalities.find((each) => each.id === choice.key);
      return municipality
        ? say(language, 'choice.municipality', { municipality: nameIn(language, municipality) })
        : null;
    }
  }
}

/** Its name and where it is: "Hospital Oller, San Francisco Solano". */
function doorIn(content: PublishedContent, key: string, language: string): string | null {
  const entry = content.find(key);
  if (entry?.kind !== 'location') return null;
  const name = (entry.texts[language] ?? entry.texts[content.municipality.sourceLanguage])?.name;
  const { address1, locality } = entry.facts.address;
  return [name, locality ?? address1].filter((part) => part && !(part !== name && name?.includes(part))).join(', ');
}
