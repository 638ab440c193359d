import { draftsOf } from '../../drafts/entries.js';
import { cabaGuidesEn } from './en.js';
import { cabaGuidesEs } from './es.js';
import { cabaGuideFacts } from './facts.js';
import { cabaGuidesFr } from './fr.js';
import { cabaGuidesHt } from './ht.js';
import { cabaGuidesPt } from './pt.js';

export function cabaGuides() {
  return draftsOf({
    kind: 'guide',
    facts: cabaGuideFacts,
    texts: { es: cabaGuidesEs, en: cabaGuidesEn, pt: cabaGuidesPt, fr: cabaGuidesFr, ht: cabaGuidesHt },
  });
}
