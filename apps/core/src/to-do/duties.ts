import { mayAs, type ToDoKind } from '@ventanilla/contracts';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { mayTouch, type Touch, worksOnlyFor } from '../staff/scope.js';

/** Something somebody could do about entries that need it: `need` is how lists find them. */
export type Duty = {
  kind: Exclude<ToDoKind, 'due' | 'saidWrong' | 'shared' | 'unanswered'>;
  language: string | null;
  need: string;
};

export type Duties = {
  needs: Duty[];
  /** Whether they may say that something is true, decide on shared content, write what is missing. */
  checks: boolean;
  decides: boolean;
  answers: boolean;
};

type Place = Pick<MunicipalityDocument, '_id' | 'sourceLanguage' | 'languages'>;

/** What somebody may do something about here. Nothing is found out about the rest. */
export function dutiesOf(caller: StaffCaller, { _id: municipality, sourceLanguage, languages }: Place): Duties {
  const organizations = worksOnlyFor(caller) ?? [];
  const may = (touch: Touch) => mayTouch(caller, { municipality, sourceLanguage, organizations }, touch);
  const about = (kind: Duty['kind'], language: string | null): Duty => ({
    kind,
    language,
    need: language === null ? kind : `${kind}.${language}`,
  });
  const all = [...new Set([sourceLanguage, ...languages])];
  const publishes = all.filter((language) => may({ deed: 'publish', facts: false, languages: [language] }));
  const writes = all.filter((language) => may({ deed: 'write', facts: false, languages: [language] }));
  const translates = writes.filter((language) => language !== sourceLanguage);
  const checks = may({ deed: 'publish', facts: false, languages: [] });
  const writesFacts = may({ deed: 'write', facts: true, languages: [] });
  return {
    needs: [
      ...publishes.flatMap((language) => [about('outdated', language), about('review', language)]),
      ...translates.flatMap((language) => [
        about('stale', language),
        about('unreviewed', language),
        about('missing', language),
      ]),
      ...writes.map((language) => about('hardText', language)),
      ...(checks ? [about('neverChecked', null)] : []),
      ...(writesFacts ? [about('missingContact', null), about('brokenLink', null)] : []),
    ],
    checks,
    decides: writesFacts && organizations.length === 0,
    answers: writesFacts && organizations.length === 0 && mayAs(caller.staff.role, 'questionsRead'),
  };
}
