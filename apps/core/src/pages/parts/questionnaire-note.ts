import { noteOnQuestionnaire } from '../../items/facts/questionnaire.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { PageContext } from '../page-context.js';
import type { PublishedProfile } from '../profile/published-profile.js';

/** What readers of a profile, or of a part of it, have to know of the questions that were asked. */
export function questionnaireNote({ rendering }: PageContext, { entry }: PublishedProfile): Markup | null {
  const note = noteOnQuestionnaire(rendering.language, entry.facts);
  return note === null ? null : html`<p class="note">${note}</p>`;
}
