import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { acknowledge, editInPlace, send } from '../../telegram/send.js';
import { answerQuestion } from '../ask/answer-question.js';
import { showNearest } from '../location/show-nearest.js';
import { continueStart } from '../start/continue-start.js';
import { chooseMunicipality } from './chosen-municipality.js';
import {
  askMunicipality,
  findMunicipality,
  listMunicipalities,
  municipalityButton,
  nameOf,
} from './municipality-keyboard.js';

/** `/municipality`: choose whose window to ask. A message that waited for the choice is answered at once. */
export function municipalityFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['municipality', 'municipio', 'commune', 'minisipalite'], (ctx) => offerMunicipalities(window, ctx));
  feature.callbackQuery(municipalityButton.filter, async (ctx, next) => {
    const [id = ''] = municipalityButton.unpack(ctx.callbackQuery.data) ?? [];
    const municipality = await findMunicipality(window, id);
    if (municipality === null) return next();
    await chooseMunicipality(window, ctx, id);
    await acknowledge(window, ctx);
    const name = nameOf(municipality, ctx.language);
    await editInPlace(window, ctx, { blocks: [lines(ctx.say('municipality.chosen', { municipality: name }))] });
    await answerWhatWaited(window, ctx);
  });
  return feature;
}

async function offerMunicipalities(window: Window, ctx: BotContext): Promise<void> {
  const [first, second] = await listMunicipalities(window);
  if (first === undefined || second !== undefined) return askMunicipality(window, ctx);
  const municipality = nameOf(first, ctx.language);
  await send(ctx, { blocks: [lines(ctx.say('municipality.only', { municipality }))] });
}

/** The bot keeps nothing: the waiting message is the one its question replied to. */
async function answerWhatWaited(window: Window, ctx: BotContext): Promise<void> {
  const waiting = ctx.callbackQuery?.message?.reply_to_message;
  if (waiting?.location) return showNearest(window, ctx, waiting.location);
  if (waiting?.text && !waiting.text.startsWith('/')) {
    return answerQuestion(window, ctx, { text: waiting.text, messageId: waiting.message_id });
  }
  await continueStart(window, ctx);
}
