import type { CaseDoor } from '@ventanilla/contracts';
import type { BotContext } from '../../context.js';
import { writeMoment } from '../../presentation/dates.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';

const MINUTES_OF_HOUR = 60;
/** From here on nobody counts in minutes. */
const IN_HOURS = 120;

/** What somebody should know before they ask for a person: who, when, how long, what is kept, and what not to wait for. */
export function doorBlocks(ctx: BotContext, door: CaseDoor, municipality: string): Block[] {
  const { say } = ctx;
  return [
    [...lines(say('person.title', { municipality }), bold), ...lines(say('person.lead', { municipality }))],
    [...lines(hoursLine(ctx, door)), ...lines(waitLine(ctx, door))],
    [...lines(say('person.kept')), ...lines(say('person.noNames'))],
    lines(say('person.danger'), bold),
  ];
}

/** Never more than is known: without an hour nobody is promised. */
export function hoursLine({ say, language }: BotContext, { isOpen, opensAt, closesAt, timeZone }: CaseDoor): string {
  if (isOpen && closesAt === null) return say('person.isOpenAlways');
  if (isOpen && closesAt !== null) return say('person.isOpen', { when: writeMoment(closesAt, language, timeZone) });
  if (opensAt === null) return say('person.isClosedUnknown');
  return say('person.isClosed', { when: writeMoment(opensAt, language, timeZone) });
}

function waitLine({ say }: BotContext, { wait }: CaseDoor): string {
  if (wait.kind === 'tooFew') return say('person.waitUnknown');
  const { minutes } = wait;
  const duration =
    minutes < IN_HOURS
      ? say('person.minutes', { minutes })
      : say('person.hours', { hours: Math.ceil(minutes / MINUTES_OF_HOUR) });
  return say('person.wait', { duration });
}
