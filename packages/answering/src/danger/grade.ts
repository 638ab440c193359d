import type { Danger } from '../entry.js';
import { Matcher } from '../patterns/matcher.js';
import type { Grade } from './sign.js';

/** What is told as lasting or only thought of: there is time to talk to somebody today. */
type Softening = { patterns: readonly string[]; unless: readonly string[] };

const list = (patterns: string) => patterns.split(',').map((pattern) => pattern.trim());

/** It happens again and again. */
const HABIT =
  list(`cuando ~ toma|bebe|borracho|tomado|enoja|drogado, siempre, a veces, seguido, cada vez|dia|noche|semana|finde, todos|todas los|las, desde hace, hace ~ anos|meses|tiempo, quando ~ bebe|bebado|irrita, sempre, as vezes, toda vez|noite|semana, todo dia, ha ~ anos|meses|tempo, faz ~ anos|meses, when he|she|they|hes|shes ~ drinks|drunk|angry|drink, whenever, always, sometimes, often, every ~ time|day|night|week, for ~ years|months, quand il|elle ~ boit|bu|enerve|ivre, toujours, souvent, parfois, chaque ~ fois|jour|soir|semaine, depuis ~ ans|mois|annees|longtemps, le ~ bwe|sou|fache, toujou, souvan, chak ~ fwa|jou|swa|semen, depi ~ ane|mwa|lontan,
  когда ~ пьет|пьян*, каждый, всегда, часто, коли ~ п'є, завжди, часто, 经常, 每次, 喝醉, دائما, كل يوم, عندما ~ يشرب`);

/** It is thought, not yet begun. */
const THOUGHT = list(
  `pienso|penso|pensando|pienses|pensamientos|ganas|imagino|veces, penso|pensando|pensei|pensamentos|vontade, think|thinking|thoughts|thought|sometimes, pense|pensees|penser|idees|parfois|envie, panse|ap panse|pafwa|lide|anvi, думаю|мысли|иногда|думки|інколи, 有时, 想过, افكر|احيانا`,
);

/** What keeps a danger one of this very moment, however often it has been. */
const THIS_MOMENT = list(
  `ahora, ahorita, ya mismo, recien, esta noche, hoy, anoche, esta|estan aca|aqui|afuera|entrando|golpeando|pegando|rompiendo, puerta, cuchillo, pistola, arma, agora, hoje|ontem, faca, na porta, right now, now, tonight, just, knife, gun, outside, at the door, maintenant, ce soir, hier, couteau, arme, devant|derriere|a la porte, kounye, aswe|ye, kouto, zam, devan pot, mata|matar|matarme|matarnos|mate|kill|kills|tue|tuer|touye|degollar, sangr*|sangue|blood|bleed*|saign*|sang|senyen, encerr*|tranc*|locked|enferme*|femen, pastillas|soga|veneno|puente|pills|rope|bridge|corda|ponte|comprimidos|pont|corde|cachets|grenn|kod, сейчас, зараз, ножом, 现在, 刀, الان, سكين, ayuda, auxilio, socorro, help, au secours, anmwe, 救命, помогите`,
);

const softenings: Readonly<Partial<Record<Danger, Softening>>> = {
  violence: { patterns: HABIT, unless: THIS_MOMENT },
  trafficking: { patterns: HABIT, unless: THIS_MOMENT },
  suicide: { patterns: THOUGHT, unless: THIS_MOMENT },
};

const matchers = new Map(
  Object.entries(softenings).map(([danger, { patterns, unless }]) => [
    danger,
    { soft: new Matcher(patterns), unless: new Matcher(unless) },
  ]),
);

/** An expulsion that is for today is not for a talk tomorrow. */
const hasty = new Matcher(
  list(
    `hoy|ahora|aeropuerto|avion|pararon|hoje|agora|aeroporto|aviao|tonight|today|now|airport|plane, aujourd|soir|maintenant|aeroport|avion, jodi|aswe|kounye|ayewopo|avyon, pegou|quedaron|took ~ documentos|papeles|papers, сегодня|аэропорт*|сьогодні, 今天, 机场, اليوم|المطار`,
  ),
);

/** How soon to call for what would be `today`: an expulsion may be under way. */
export function raisedGradeOf(danger: Danger, words: readonly string[]): Grade {
  return danger === 'detention' && hasty.find(words).length > 0 ? 'now' : 'today';
}

/**
 * How soon to call for a danger that would be `now`: what goes on for years, or is thought of and not begun, leaves
 * time to talk to somebody today, unless something says it is this moment. In doubt it stays `now`.
 */
export function gradeOf(danger: Danger, words: readonly string[]): Grade {
  const matcher = matchers.get(danger);
  if (matcher === undefined || matcher.soft.find(words).length === 0) return 'now';
  return matcher.unless.find(words).length > 0 ? 'now' : 'today';
}
