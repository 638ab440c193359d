import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { acknowledge } from '../../telegram/send.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { domainButton, wheelButton } from './profile-buttons.js';
import { showDomain } from './show-domain.js';
import { showWheel } from './show-wheel.js';

/** `/profile`: the wheel of the municipality's published profile, and what it states of each domain. */
export function profileFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['profile', 'perfil', 'profil', 'pwofil'], async (ctx) => {
    const municipality = await needMunicipality(window, ctx);
    if (municipality === null) return;
    await showWheel(window, ctx, { municipality: municipality.id, language: ctx.language });
  });
  feature.callbackQuery(wheelButton.filter, async (ctx, next) => {
    const values = wheelButton.unpack(ctx.callbackQuery.data);
    if (values === null) return next();
    await acknowledge(window, ctx);
    const [municipality, language] = values;
    await showWheel(window, ctx, { municipality, language });
  });
  feature.callbackQuery(domainButton.filter, async (ctx, next) => {
    const values = domainButton.unpack(ctx.callbackQuery.data);
    if (values === null) return next();
    await acknowledge(window, ctx);
    const [municipality, language, number] = values;
    await showDomain(window, ctx, { municipality, language, domain: Number(number) });
  });
  return feature;
}
