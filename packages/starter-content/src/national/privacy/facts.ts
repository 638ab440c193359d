import type { Facts } from '@ventanilla/contracts';
import { guideFacts } from '../../drafts/facts.js';
import { lawSources } from '../../sources/laws.js';

/** What the bot says about itself. Its source is the promise of this software, and the law that gives people a say. */
export const privacyFacts: Record<'privacy.notice', Facts<'guide'>> = {
  'privacy.notice': guideFacts({
    nature: 'notice',
    topics: ['privacy'],
    sources: [{ name: 'Ventanilla: aviso de privacidad', url: null, date: '2026-11' }, lawSources.personalData],
  }),
};
