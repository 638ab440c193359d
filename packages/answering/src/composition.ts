import type { Choice } from './choice.js';
import type { Decision } from './decide.js';

/** One fact of an item, as it is shown. */
export type ItemFact = { readonly kind: string; readonly label: string; readonly value: string };

/** An entry as an asker sees it, as far as composing reads it. */
export type Item = {
  readonly kind: string;
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly ItemFact[];
  /** The section that answers first; `excerpt` is what answers in a long one. */
  readonly sections: readonly {
    readonly heading: string;
    readonly body: string;
    readonly excerpt?: string | undefined;
  }[];
  readonly language: string;
  readonly reviewed: boolean;
  readonly source: { readonly name: string; readonly date: string | null } | null;
  readonly checkedAt: string | null;
  readonly checkedBy?: string | null | undefined;
  readonly warning: string | null;
};

/** A choice as it is offered: its id, and what it says on the button. */
export type OfferedChoice = { readonly id: Choice; readonly label: string };

/** What an answer is put together from. `items` are the decision's hits as they are shown, in its order. */
export type Composition = {
  decision: Pick<Decision, 'outcome' | 'language' | 'questionLanguage' | 'danger' | 'grade' | 'courtesy' | 'aspects'> &
    Partial<Pick<Decision, 'asks' | 'place' | 'leftOut' | 'profile' | 'aboutAlerts'>>;
  items: readonly Item[];
  handoff: Item | null;
  /** The decision's `nearest` as it is shown. */
  nearest?: Item | null;
  /** The decision's `urgentLine` as it is shown. */
  urgentLine: Item | null;
  /** What is warned of now, the gravest first; said when it is asked for. */
  alerts?: readonly Item[];
  /** Where what is warned of can be read. */
  alertsUrl?: string | null;
  municipalityName: string;
  /** The names of all municipalities of the window; only said when somebody asks about another place. */
  municipalities?: readonly string[];
  /** The decision's `choices` with their labels; without them the titles of the items are offered. */
  choices?: readonly OfferedChoice[];
  /** The decision's `parts`, each with its own items. */
  parts?: readonly Composition[];
};

/** The kinds of facts that answer what is asked about. */
export function factsOf(aspect: Decision['aspects'][number]): string[] {
  if (aspect === 'hours') return ['opening', 'hours', 'date'];
  if (aspect === 'address') return ['address', 'distance'];
  if (aspect === 'date') return ['date', 'opening', 'hours'];
  return [aspect];
}
