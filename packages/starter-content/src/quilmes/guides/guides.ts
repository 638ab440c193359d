import { draftsOf } from '../../drafts/entries.js';
import { quilmesGuidesEn } from './en.js';
import { quilmesGuidesEs } from './es.js';
import { quilmesGuideFacts } from './facts.js';
import { quilmesGuidesFr } from './fr.js';
import { quilmesGuidesHt } from './ht.js';
import { quilmesGuidesPt } from './pt.js';

export function quilmesGuides() {
  return draftsOf({
    kind: 'guide',
    facts: quilmesGuideFacts,
    texts: { es: quilmesGuidesEs, en: quilmesGuidesEn, pt: quilmesGuidesPt, fr: quilmesGuidesFr, ht: quilmesGuidesHt },
  });
}
