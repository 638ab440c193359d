import type { CapMessage } from '@ventanilla/cap';
import type { Item, Municipality, PublicAlert, PublicStatistics, PublishedEntry } from '@ventanilla/contracts';
import { fallbackOrder, type PageMessageKey, pageMessages, speaker, type Values } from '@ventanilla/languages';
import { itemsOf } from '../items/items-of.js';
import { normsAt } from '../items/norms-at.js';
import { type Rendering, todayIn } from '../items/rendering.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { nameIn } from './names.js';
import { publishedLanguages } from './published-languages.js';

/** Everything a page is made of: one municipality's published content, for a reader of one language, on one day. */
export type PageContext = {
  content: PublishedContent;
  municipality: Municipality;
  /** The municipality's name in the reader's language. */
  name: string;
  /** The language of the address. */
  language: string;
  /** The language of the words around the content: the reader's, or the nearest one that these pages speak. */
  spoken: string;
  /** Every language the municipality has published anything in. */
  languages: readonly string[];
  /** What every address of this municipality begins with, in this language: `/m/quilmes/es`. */
  base: string;
  /** What makes an address whole: `https://ventanilla.example`. */
  origin: string;
  /** The municipality's own day. */
  today: string;
  rendering: Rendering;
  say: (key: PageMessageKey, values?: Values) => string;
  itemOf: (key: string) => Item | null;
  /** What everybody may know of what was asked. */
  statistics: () => Promise<PublicStatistics>;
  /** What the municipality warns of now, the gravest first. */
  alerts: readonly PublicAlert[];
  /** One of them as a CAP message. */
  capOf: (id: string) => CapMessage | null;
  /** When what is current last became another. */
  alertsChangedAt: Date;
};

const sayInPages = speaker(pageMessages);

/** What a page is made with, besides what is published. */
export type PageMeans = { now: Date; origin: string; statistics: PageContext['statistics']; warnings: Warnings };

/** What is current, as far as a reader's language does not matter yet. */
export type Warnings = Pick<PageContext, 'capOf' | 'alertsChangedAt'> & {
  in: (language: string) => PageContext['alerts'];
};

/** What was published, as a reader of one language reads it: a page needs more, a profile told elsewhere does not. */
export type Reading = Pick<
  PageContext,
  'content' | 'municipality' | 'name' | 'language' | 'spoken' | 'rendering' | 'say' | 'itemOf'
>;

export function readingOf(content: PublishedContent, language: string, now: Date): Reading {
  const { municipality } = content;
  const rendering: Rendering = {
    municipality,
    language,
    now,
    near: null,
    find: (key) => content.find(key),
    normsAt: (service) => normsAt(content, service),
  };
  return {
    content,
    municipality,
    name: nameIn(municipality, language),
    language,
    spoken: fallbackOrder(language).find((code) => code in pageMessages) ?? 'es',
    rendering,
    say: (key, values) => sayInPages(language, key, values),
    itemOf: itemsOf(content, { language, now, near: null }),
  };
}

export function pageContext(
  content: PublishedContent,
  language: string,
  { now, origin, statistics, warnings }: PageMeans,
): PageContext {
  const reading = readingOf(content, language, now);
  return {
    ...reading,
    languages: publishedLanguages(content),
    base: `/m/${content.municipality.id}/${language}`,
    origin,
    statistics,
    alerts: warnings.in(language),
    capOf: warnings.capOf,
    alertsChangedAt: warnings.alertsChangedAt,
    today: todayIn(reading.rendering),
  };
}

/** The published entries of a kind that nothing newer has overtaken. */
export function entriesOf<Kind extends PublishedEntry['kind']>(
  { content }: PageContext,
  kind: Kind,
): PublishedEntry<Kind>[] {
  return [...content.all()].filter(
    (entry): entry is PublishedEntry<Kind> => entry.kind === kind && entry.facts.superseded === null,
  );
}

/** Items of entries, as the reader sees them; those without any words are left out. */
export function itemsIn({ itemOf }: PageContext, entries: readonly { key: string }[]): Item[] {
  return entries.flatMap(({ key }) => itemOf(key) ?? []);
}
