import type { MunicipalitySummary, SubscriptionStanding, Topic } from '@ventanilla/contracts';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import type { CallbackData } from '../../telegram/callback-data.js';
import { acknowledge, editInPlace, type Outgoing, send } from '../../telegram/send.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { findMunicipality } from '../municipality/municipality-keyboard.js';
import {
  areaButton,
  areasButton,
  declineButton,
  digestOf,
  joinButton,
  standingButton,
  topicButton,
  topicsButton,
} from './alert-buttons.js';
import { areasView } from './areas-view.js';
import { currentAlerts, currentBlocks } from './current-alerts.js';
import { type Shown, standingView } from './standing-view.js';
import { change, standingOf, subscribe } from './subscription.js';
import { topicsView } from './topics-view.js';

/**
 * `/alerts`: what the municipality warns of now, and what it may tell this chat first. Nobody is told anything before they
 * said yes.
 */
export function alertsFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['alerts', 'avisos', 'alertas', 'alertes', 'avi'], (ctx) => showAlerts(window, ctx));
  feature.callbackQuery(declineButton.filter, async (ctx) => {
    await acknowledge(window, ctx);
    await editInPlace(window, ctx, { blocks: [lines(ctx.say('subscription.declined'))] });
  });
  const pressed = pressing(window, feature);
  pressed(joinButton, (ctx, municipality) => subscribe(window, ctx, municipality));
  pressed(standingButton, (ctx, municipality) => standingOf(window, ctx, municipality));
  pressed(topicsButton, (ctx, municipality) => standingOf(window, ctx, municipality), topicsOf);
  pressed(topicButton, (ctx, municipality, topic) => toggleTopic(window, ctx, municipality, topic as Topic), topicsOf);
  pressed(areasButton, (ctx, municipality) => standingOf(window, ctx, municipality), areasOf);
  pressed(areaButton, (ctx, municipality, digest) => chooseArea(window, ctx, municipality, digest));
  return feature;
}

type View = (ctx: BotContext, standing: SubscriptionStanding, value: string) => Shown | null;
type Deed = (ctx: BotContext, municipality: string, value: string) => Promise<SubscriptionStanding>;

const topicsOf: View = (ctx, { subscription }) => subscription && topicsView(ctx, subscription);
const areasOf: View = (ctx, standing, page) =>
  standing.subscription && areasView(ctx, standing.subscription, standing, Number(page));

/** A press does something and shows what came of it; whoever is not subscribed is shown the question. */
function pressing(window: Window, feature: Composer<BotContext>) {
  return (button: CallbackData<readonly string[]>, deed: Deed, view: View = () => null) => {
    feature.callbackQuery(button.filter, async (ctx, next) => {
      const [id = '', value = ''] = button.unpack(ctx.callbackQuery.data) ?? [];
      const municipality = await findMunicipality(window, id);
      if (municipality === null) return next();
      const standing = await deed(ctx, id, value);
      await acknowledge(window, ctx);
      await editInPlace(window, ctx, view(ctx, standing, value) ?? standingView(ctx, municipality, standing));
    });
  };
}

async function showAlerts(window: Window, ctx: BotContext): Promise<void> {
  const municipality = await needMunicipality(window, ctx);
  if (municipality === null) return;
  const alerts = await currentAlerts(window, ctx, municipality.id);
  const current = currentBlocks(ctx, municipality, alerts);
  // A message of their own: pressing a button under the other one writes that one anew. And a warning waits for nothing.
  if (alerts.length > 0) await send(ctx, { blocks: current });
  const standing = await standingFor(window, ctx, municipality);
  await send(ctx, alerts.length > 0 ? standing : { ...standing, blocks: [...current, ...standing.blocks] });
}

/** What this chat is told first. A group is many people, and none of them can say yes for the others. */
async function standingFor(window: Window, ctx: BotContext, municipality: MunicipalitySummary): Promise<Outgoing> {
  if (ctx.chat?.type !== 'private') return { blocks: [lines(ctx.say('outreach.privateOnly'))] };
  return standingView(ctx, municipality, await standingOf(window, ctx, municipality.id));
}

function toggleTopic(window: Window, ctx: BotContext, municipality: string, topic: Topic) {
  return change(window, ctx, municipality, ({ subscription: { topics } }) => ({
    topics: topics.includes(topic) ? topics.filter((each) => each !== topic) : [...topics, topic],
  }));
}

function chooseArea(window: Window, ctx: BotContext, municipality: string, digest: string) {
  return change(window, ctx, municipality, ({ places }) => ({
    area: places.find((place) => digestOf(place) === digest) ?? null,
  }));
}
