import { CoreError, type OwnData } from '@ventanilla/contracts';
import { Composer, InputFile } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';
import { listMunicipalities, nameOf } from '../municipality/municipality-keyboard.js';
import { besideOwnData, ownDataText } from './own-data-text.js';
import type { Teller } from './own-data-values.js';

/** `/mydata`: everything that is kept about the chat, as a document to read and one for programs. */
export function ownDataFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['mydata', 'misdatos', 'meusdados', 'mesdonnees', 'donem'], async (ctx) => {
    const beside = besideOwnData(ctx.language);
    // In a group everybody would read it.
    if (ctx.chat.type !== 'private') return send(ctx, { blocks: [lines(beside.private)] });
    const data = await window.core.getOwnData({ params: { asker: ctx.asker } });
    const text = ownDataText(data, await tellerFor(window, ctx.language));
    await ctx.replyWithDocument(fileOf(data, 'txt', text), { caption: beside.caption });
    await ctx.replyWithDocument(fileOf(data, 'json', JSON.stringify(data, null, 2)));
  });
  return feature;
}

/** A municipality whose name can not be had stands by its short one: whoever asks is not kept waiting for it. */
async function tellerFor(window: Window, language: string): Promise<Teller> {
  const municipalities = await listMunicipalities(window).catch((error: unknown) => {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'The names of municipalities could not be read');
    return [];
  });
  const names = new Map(municipalities.map((each) => [each.id, nameOf(each, language)]));
  return { language, nameOfMunicipality: (id) => names.get(id) ?? id };
}

function fileOf({ madeAt }: OwnData, extension: string, text: string): InputFile {
  return new InputFile(Buffer.from(`${text}\n`, 'utf8'), `mydata-${madeAt.slice(0, 10)}.${extension}`);
}
