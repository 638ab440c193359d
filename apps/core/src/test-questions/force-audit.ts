import type { FailingTestQuestion, TestAnswer } from '@ventanilla/contracts';
import type { Deed } from '../audit/audit.service.js';
import type { EntryDocument } from '../entries/entry.schema.js';

/** That something went public over failing test questions: which, what became of their answers, and the note. */
export function auditOfForce(
  { _id, key, kind, municipality }: EntryDocument,
  why: string,
  breaks: readonly FailingTestQuestion[],
): Deed {
  return {
    action: 'force',
    ...{ resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality, why },
    languages: [...new Set(breaks.map(({ language }) => language))],
    changes: breaks.map(({ question, before, after }) => ({
      path: question,
      before: inWords(before),
      after: inWords(after),
    })),
  };
}

function inWords({ outcome, shown }: TestAnswer): string {
  return [outcome, ...shown.map(({ key }) => key)].join(' ');
}
