import type { Subscription, SubscriptionStanding } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext } from '../../context.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { areaButton, areasButton, digestOf, standingButton } from './alert-buttons.js';
import type { Shown } from './standing-view.js';

/** What a small screen shows without scrolling. */
const A_PAGE = 12;

/** The places of the municipality, a page at a time. */
export function areasView(
  ctx: BotContext,
  { municipality, area }: Subscription,
  { places }: Pick<SubscriptionStanding, 'places'>,
  page: number,
): Shown {
  const keyboard = new InlineKeyboard();
  const offered = places.slice(page * A_PAGE, (page + 1) * A_PAGE);
  for (const [index, place] of offered.entries()) {
    keyboard.add(...callbackButton(ticked(place, place === area), areaButton.pack(municipality, digestOf(place))));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row();
  if (page > 0) keyboard.add(...turn(ctx, municipality, page - 1, 'services.previous'));
  if (places.length > (page + 1) * A_PAGE) keyboard.add(...turn(ctx, municipality, page + 1, 'services.next'));
  const all = ticked(ctx.say('subscription.everywhere'), area === null);
  keyboard.row().add(...callbackButton(all, areaButton.pack(municipality, 'all')));
  keyboard.row().add(...callbackButton(ctx.say('subscription.done'), standingButton.pack(municipality)));
  const words = [bold(ctx.say('subscription.chooseArea')), ...lines(ctx.say('subscription.areaHelp'))];
  return { blocks: [words], keyboard };
}

function ticked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}

function turn(ctx: BotContext, municipality: string, page: number, key: 'services.previous' | 'services.next') {
  return callbackButton(ctx.say(key), areasButton.pack(municipality, String(page)));
}
