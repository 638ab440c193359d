import { directionOf } from '@ventanilla/languages';
import { html, type Markup } from '../../platform/http/html.js';
import { languageIn } from '../names.js';
import type { PageContext } from '../page-context.js';

/** The attributes of an element whose words are in another language than the page's own. */
export function wordedIn({ spoken }: PageContext, language: string): Markup | null {
  if (language === spoken) return null;
  return html` lang="${language}" dir="${directionOf(language)}"`;
}

/** Says that something is shown in another language than the reader asked for. */
export function missingNote({ language, say }: PageContext, shown: string): Markup | null {
  if (shown === language) return null;
  const names = { wanted: languageIn(language, language), shown: languageIn(language, shown) };
  return html`<p class="note">${say('language.missing', names)}</p>`;
}
