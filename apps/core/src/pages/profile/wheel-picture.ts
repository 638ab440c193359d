import type { Asset } from '../page.js';
import type { PageContext } from '../page-context.js';
import type { PublishedProfile } from './published-profile.js';
import { profileWheel } from './wheel.js';

/** The wheel by itself, with the whole names of its domains below it: for a report, a chat, another site. */
export function wheelPicture(context: PageContext, profile: PublishedProfile | null, name: string): Asset | null {
  if (!profile || name !== 'wheel.svg') return null;
  return { type: 'image/svg+xml', content: profileWheel(context, profile, { legend: true }) };
}
