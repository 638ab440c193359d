import type { Markup } from '../platform/http/html.js';
import type { PageContext } from './page-context.js';
import type { JsonLd } from './structured-data/json-ld.js';

/** One public page, before it is laid out. */
export type Page = {
  /** Below the municipality and the language: `/services/svc.q.salud`; empty for the first page. */
  path: string;
  title: string;
  /** The language its title is in, where that may not be the page's own. */
  titleLanguage?: string;
  /** One or two sentences for whoever finds it by a search. */
  description: string;
  body: Markup;
  /** What stands above it, without the first page: a name and a path. */
  above?: readonly { title: string; path: string }[];
  /** The languages its own words are published in; every language of the municipality unless it says so. */
  languages?: readonly string[];
  /** What it is about, for programs. */
  data?: readonly JsonLd[];
};

/** Something that is looked at or kept by itself: a picture, a table. `name` makes it a download. */
export type Asset = { type: string; content: string | Uint8Array; name?: string };

export type Shown = Page | Asset | null;

/** Makes a page of what is published; null when there is no such page. `rest` is what remains of the address. */
export type View = (context: PageContext, rest: string) => Shown | Promise<Shown>;
