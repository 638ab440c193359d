import { documentTypes } from '@ventanilla/contracts';
import type { HsdsSetting } from '@ventanilla/directory';
import { factMessages } from '@ventanilla/languages';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';

type Municipality = Pick<MunicipalityDocument, '_id' | 'names' | 'sourceLanguage' | 'timeZone'>;

/** What HSDS is written for: a municipality, in the language it writes in first. */
export function hsdsSettingOf({ _id: id, names, sourceLanguage, timeZone }: Municipality, now: Date): HsdsSetting {
  const words = wordsIn(sourceLanguage);
  return {
    municipality: { id, name: names[sourceLanguage] ?? Object.values(names)[0] ?? id },
    language: sourceLanguage,
    clock: { timeZone, at: now },
    documentNames: Object.fromEntries(documentTypes.map((type) => [type, words[`document.${type}`]])),
  };
}

function wordsIn(language: string) {
  return language in factMessages ? factMessages[language as keyof typeof factMessages] : factMessages.es;
}
