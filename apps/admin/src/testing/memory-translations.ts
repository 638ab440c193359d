import type { AnyEntry, GuideSection, OperationId, Translation } from '@ventanilla/contracts';
import { textFields } from '../entries/blank-entry.js';
import { type Part, refusal } from './memory-parts.js';
import { rememberedFor } from './memory-remembered.js';
import type { MemoryShelf } from './memory-shelf.js';
import { passagesBeside, passagesOf } from './memory-staleness.js';

type TranslationOperation =
  | 'getTranslation'
  | 'saveTranslation'
  | 'confirmTranslations'
  | 'listRememberedTranslations'
  | 'translateByMachine';

/** `machine` makes a translation of a text, where the twin has a machine. */
export function translationOperations(
  shelf: MemoryShelf,
  machine?: (text: string) => string,
): Part<TranslationOperation> {
  const { sourceLanguage } = shelf.languages;

  function translationOf(operation: OperationId, id: string, language: string): Translation {
    const entry = shelf.get(operation, id);
    if (language === sourceLanguage) throw refusal(operation, 'invalid');
    const { key, kind, municipality, version, texts, states } = entry;
    const passages = passagesBeside(entry, shelf.stale(id), sourceLanguage, language);
    const keywords = { source: texts[sourceLanguage]?.keywords ?? [], target: texts[language]?.keywords ?? [] };
    const rest = { passages, keywords, states, machine: machine !== undefined };
    return { entry: id, key, kind, municipality, version, sourceLanguage, language, ...rest };
  }

  return {
    getTranslation: async ({ params }) => translationOf('getTranslation', params.id, params.language),
    listRememberedTranslations: async ({ params: { id, language } }) => {
      const { passages } = translationOf('listRememberedTranslations', id, language);
      const wanted = passages.filter(({ state }) => state !== 'current');
      const items = wanted.flatMap((passage) => rememberedFor(passage, shelf.all(), sourceLanguage, language));
      return { items };
    },
    translateByMachine: async ({ params: { id, language }, body }) => {
      if (!machine) throw refusal('translateByMachine', 'notFound');
      const entry = shelf.get('translateByMachine', id, body.version);
      const { passages } = translationOf('translateByMachine', id, language);
      const wanted = passages.filter(({ path, state }) => body.passages?.includes(path) ?? state === 'missing');
      const drafted = wanted.map(({ path, source }) => [path, machine(source)] as const);
      const written = new Map([...passagesOf(entry.texts[language]), ...drafted]);
      const text = { keywords: [], ...textOf(entry, sourceLanguage, written), reviewed: false };
      const texts = { ...entry.texts, [language]: { ...entry.texts[language], ...text } };
      shelf.keep({ ...entry, texts } as AnyEntry, { action: 'update', languages: [language] });
      return translationOf('translateByMachine', id, language);
    },
    saveTranslation: async ({ params: { id, language }, body }) => {
      const entry = shelf.get('saveTranslation', id, body.version);
      const written = new Map([...passagesOf(entry.texts[language]), ...Object.entries(body.passages)]);
      refuseEmpty(entry, written);
      const text = { ...textOf(entry, sourceLanguage, written), reviewed: true };
      const keywords = body.keywords ?? entry.texts[language]?.keywords ?? [];
      const texts = { ...entry.texts, [language]: { ...entry.texts[language], ...text, keywords } };
      shelf.keep({ ...entry, texts } as AnyEntry, { action: 'update', languages: [language] });
      return translationOf('saveTranslation', id, language);
    },
    confirmTranslations: async ({ params: { id }, body }) => {
      const entry = shelf.get('confirmTranslations', id, body.version);
      const isConfirmed = (language: string, path: string) =>
        body.languages.includes(language) &&
        (body.passages?.includes(path) ?? entry.texts[language]?.reviewed ?? false);
      const texts = body.passages ? { ...entry.texts, ...answeredFor(entry, body.languages) } : entry.texts;
      const confirmed = { ...entry, texts } as AnyEntry;
      return shelf.keep(confirmed, { action: 'confirmTranslation', languages: body.languages }, isConfirmed);
    },
  };
}

/** A kind's required texts, and both parts of a section. */
function refuseEmpty({ kind }: AnyEntry, written: ReadonlyMap<string, string>): void {
  const required = textFields[kind].flatMap((field) => (field.required ? [field.name] : []));
  const parts = [...written.keys()].filter((path) => path.startsWith('sections.') && written.get(otherPart(path)));
  const problems = [...required, ...parts]
    .filter((path) => !written.get(path))
    .map((path) => ({ path: `passages.${path}`, code: 'too_small', message: 'This can not stay empty' }));
  if (problems.length > 0) throw refusal('saveTranslation', 'invalid', { problems });
}

function otherPart(path: string): string {
  return path.endsWith('.body') ? path.replace(/body$/, 'heading') : path.replace(/heading$/, 'body');
}

function textOf({ texts }: AnyEntry, sourceLanguage: string, written: ReadonlyMap<string, string>) {
  const source = texts[sourceLanguage];
  const fields = [...passagesOf(source).keys()].filter((path) => !path.includes('.'));
  const sections: GuideSection[] = source && 'sections' in source ? source.sections : [];
  const translated = sections.flatMap(({ id }) => {
    const [heading = '', body = ''] = ['heading', 'body'].map((part) => written.get(`sections.${id}.${part}`));
    return heading || body ? [{ id, heading, body }] : [];
  });
  return {
    ...Object.fromEntries(fields.map((name) => [name, written.get(name) ?? ''])),
    ...(source && 'sections' in source && { sections: translated }),
  };
}

function answeredFor({ texts }: AnyEntry, languages: readonly string[]) {
  return Object.fromEntries(languages.map((language) => [language, { ...texts[language], reviewed: true }]));
}
