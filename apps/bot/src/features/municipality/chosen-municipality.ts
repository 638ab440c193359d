import type { MunicipalitySummary } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { rememberChoice } from '../../window/meet-asker.js';
import { askMunicipality, findMunicipality, listMunicipalities } from './municipality-keyboard.js';

/** The municipality this chat asks of: the chosen one, or the only one there is. Null when it must be asked for. */
export async function chosenMunicipality(window: Window, ctx: BotContext): Promise<MunicipalitySummary | null> {
  const { municipality } = ctx.preferences;
  const chosen = municipality === null ? null : await findMunicipality(window, municipality);
  if (chosen !== null) return chosen;
  const [first, second] = await listMunicipalities(window);
  return first !== undefined && second === undefined ? first : null;
}

/** The chosen municipality; without one, asks for it and gives null: there is nothing more to do until it is pressed. */
export async function needMunicipality(
  window: Window,
  ctx: BotContext,
  replyTo?: number,
): Promise<MunicipalitySummary | null> {
  const chosen = await chosenMunicipality(window, ctx);
  if (chosen === null) await askMunicipality(window, ctx, replyTo);
  return chosen;
}

export async function chooseMunicipality(window: Window, ctx: BotContext, id: string): Promise<void> {
  await rememberChoice(window, ctx, { municipality: id });
}
