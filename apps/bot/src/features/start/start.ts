import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { askLanguage } from '../language/language-keyboard.js';
import { chooseMunicipality, needMunicipality } from '../municipality/chosen-municipality.js';
import { findMunicipality, nameOf } from '../municipality/municipality-keyboard.js';
import { welcome } from './continue-start.js';

/** `/start`: language, then municipality, then the welcome. A link `?start=quilmes` brings its municipality along. */
export function startFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('start', async (ctx) => {
    const linked = ctx.match === '' ? null : await findMunicipality(window, ctx.match.trim().toLowerCase());
    if (linked !== null) await chooseMunicipality(window, ctx, linked.id);
    if (ctx.preferences.language === null) return askLanguage(ctx, ctx.say('start.hello'));
    const municipality = await needMunicipality(window, ctx);
    if (municipality !== null) await welcome(window, ctx, nameOf(municipality, ctx.language));
  });
  return feature;
}
