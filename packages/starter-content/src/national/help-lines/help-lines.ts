import { type Draft, draftsOf } from '../../drafts/entries.js';
import { nationalLinesEn } from './en.js';
import { nationalLinesEs } from './es.js';
import { nationalLineFacts } from './facts.js';
import { nationalLinesFr } from './fr.js';
import { nationalLinesHt } from './ht.js';
import { nationalLinesPt } from './pt.js';

export function nationalLines(): Draft[] {
  return draftsOf({
    kind: 'helpLine',
    facts: nationalLineFacts,
    texts: { es: nationalLinesEs, en: nationalLinesEn, pt: nationalLinesPt, fr: nationalLinesFr, ht: nationalLinesHt },
  });
}
