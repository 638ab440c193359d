import type { OwnData } from '@ventanilla/contracts';
import { Composer, InputFile } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';
import { ownDataIn } from './own-data-text.js';

/** `/mydata`: everything that is kept about the chat, as a document to read and one for programs. */
export function ownDataFeature({ core }: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['mydata', 'misdatos', 'meusdados', 'mesdonnees', 'donem'], async (ctx) => {
    const told = ownDataIn(ctx.language);
    // In a group everybody would read it.
    if (ctx.chat.type !== 'private') return send(ctx, { blocks: [lines(told.private)] });
    const data = await core.getOwnData({ params: { asker: ctx.asker } });
    await ctx.replyWithDocument(fileOf(data, 'txt', told.text(data)), { caption: told.caption });
    await ctx.replyWithDocument(fileOf(data, 'json', JSON.stringify(data, null, 2)));
  });
  return feature;
}

function fileOf({ madeAt }: OwnData, extension: string, text: string): InputFile {
  return new InputFile(Buffer.from(`${text}\n`, 'utf8'), `mydata-${madeAt.slice(0, 10)}.${extension}`);
}
