/** The areas of life that questions and content are filed under. */
export type Topic =
  | 'health'
  | 'education'
  | 'documents'
  | 'work'
  | 'housing'
  | 'socialSecurity'
  | 'violence'
  | 'trafficking'
  | 'children'
  | 'discrimination'
  | 'justice'
  | 'emergency'
  | 'finance'
  | 'consulate'
  | 'language'
  | 'family'
  | 'community'
  | 'privacy';

/** What a person can be in danger of. */
export type Danger =
  | 'medical'
  | 'fire'
  | 'disaster'
  | 'crime'
  | 'violence'
  | 'trafficking'
  | 'childAlone'
  | 'suicide'
  | 'homeless'
  | 'detention';

/** Kinds of entries that answer a question by themselves; entries of other kinds may be handed over and are ignored. */
export type AnsweringKind = 'service' | 'helpLine' | 'guide' | 'finding' | 'mobileStop';

type CommonFacts = { readonly topics: readonly Topic[]; readonly superseded: object | null };
type CommonTexts = { readonly keywords: readonly string[] };
type ByLanguage<Texts> = Readonly<Record<string, Texts & CommonTexts>>;

type Of<Kind extends string, Facts, Texts> = {
  readonly kind: Kind;
  readonly key: string;
  readonly facts: Facts & CommonFacts;
  readonly texts: ByLanguage<Texts>;
};

export type ServiceEntry = Of<
  'service',
  {
    readonly status: 'active' | 'inactive' | 'temporarilyClosed' | 'defunct';
    readonly serviceAreas: readonly string[];
    readonly atLocations: readonly { readonly location: string }[];
  },
  {
    readonly name: string;
    readonly description: string;
    readonly howToApply: string;
    readonly eligibility: string;
    readonly costNote: string;
    readonly documentsNote: string;
    readonly notice: string;
  }
>;

export type HelpLineEntry = Of<
  'helpLine',
  {
    readonly phones: readonly { readonly number: string }[];
    readonly dangers: readonly { readonly danger: Danger; readonly rank: number }[];
  },
  { readonly name: string; readonly description: string }
>;

export type GuideEntry = Of<
  'guide',
  { readonly nature: 'practical' | 'law' | 'notice' },
  {
    readonly title: string;
    readonly summary: string;
    readonly sections: readonly { readonly heading: string; readonly body: string }[];
  }
>;

export type FindingEntry = Of<
  'finding',
  { readonly type: 'well-developed' | 'potential'; readonly domain: number; readonly order: number },
  { readonly text: string; readonly institution: string }
>;

export type MobileStopEntry = Of<
  'mobileStop',
  {
    /** The last day on which it stops: after it, it answers no more. */
    readonly date: string;
    readonly cancelled: boolean;
    readonly address: { readonly address1: string; readonly locality: string | null };
  },
  { readonly name: string; readonly description: string }
>;

export type LocationEntry = Of<
  'location',
  { readonly address: { readonly address1: string; readonly locality: string | null } },
  { readonly name: string; readonly directions: string }
>;

/** Entries that never answer by themselves. */
type OtherEntry = Of<'organization' | 'profile', object, object>;

/**
 * One published entry, as far as answering reads it: facts that exist once, texts per language. An entry of core's
 * contract fits as it is.
 */
export type Entry =
  | ServiceEntry
  | HelpLineEntry
  | GuideEntry
  | FindingEntry
  | MobileStopEntry
  | LocationEntry
  | OtherEntry;

/** A local government that runs a window, as far as answering reads it. */
export type Municipality = {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly places: readonly string[];
  readonly sourceLanguage: string;
  readonly languages: readonly string[];
  /** Key of the entry that is the way to a person. */
  readonly handoff: string | null;
};
