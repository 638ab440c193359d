import type { PublicProfile } from '@ventanilla/contracts';
import { type Block, bold, italic } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { writeOrigin } from '../../presentation/origin.js';
import { sayingIn } from '../../say.js';

/** What somebody reads who sees no picture: all that the wheel shows, its date and who says so. */
export function wheelInWords(profile: PublicProfile, language: string): Block[] {
  const { title, date, wheel } = profile;
  const say = sayingIn(language);
  return [
    [...lines(say('profile.title', { title, date }), bold), ...lines(wheel)],
    originLines(profile, language),
    lines(say('profile.choose')),
  ];
}

/** What a profile said on its date is not checked again: only who said it is told. */
export function originLines({ source }: Pick<PublicProfile, 'source'>, language: string): Block {
  if (source === null) return [];
  return lines(writeOrigin([{ source, checkedAt: null, warning: '' }], language), italic);
}
