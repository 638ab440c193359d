import type { MunicipalitySummary, PublicAlert } from '@ventanilla/contracts';
import { speaker } from '@ventanilla/languages';
import { alertMessages, alertParts } from '@ventanilla/languages/alerts';
import type { BotContext, Window } from '../../context.js';
import { blockOf } from '../../outreach/render-alert.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { nameOf } from '../municipality/municipality-keyboard.js';

const say = speaker(alertMessages);

/** What the municipality warns of now, the gravest and newest first. */
export async function currentAlerts(
  { core }: Window,
  { language }: BotContext,
  municipality: string,
): Promise<readonly PublicAlert[]> {
  return (await core.listPublicAlerts({ params: { municipality }, query: { language } })).items;
}

/** Each alert as it was sent; who says them stands once, above all. Without any, that there is none. */
export function currentBlocks(
  { language }: BotContext,
  municipality: MunicipalitySummary,
  alerts: readonly PublicAlert[],
): Block[] {
  if (alerts.length === 0) return [lines(say(language, 'line.none'))];
  const name = nameOf(municipality, language);
  const parts = alerts.flatMap((alert) => alertParts(alert, { language, municipality: name }));
  const said = parts.filter(({ role }) => role !== 'sender');
  return [lines(`${say(language, 'line.title')} – ${name}`, bold), ...said.map(blockOf)];
}
