import type { Asset } from '../page.js';
import type { PageContext } from '../page-context.js';
import type { PublishedProfile } from './published-profile.js';
import { rasterize } from './rasterize.js';
import { profileWheel } from './wheel.js';

/** The wheel by itself, with the whole names of its domains below it: for a report, a chat, another site. */
export async function wheelPicture(
  context: PageContext,
  profile: PublishedProfile | null,
  name: string,
): Promise<Asset | null> {
  if (!profile || (name !== 'wheel.svg' && name !== 'wheel.png')) return null;
  const svg = profileWheel(context, profile, { legend: true });
  if (name === 'wheel.svg') return { type: 'image/svg+xml', content: svg };
  return { type: 'image/png', content: await rasterize(svg) };
}
