import type { Knowledge } from '../knowledge.js';
import { isTownWord } from '../profile/town-words.js';
import { isStopword } from '../text/stopwords.js';
import { questionTokens } from '../text/tokens.js';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a warning is called. */
const WARNINGS = wordsOf(
  'alerta alertas alert alerts alerte alertes alet aviso avisos avi warning warnings advertencia advertencias avertissement avertissements aleta aletas',
);

/** What a town is warned of, that comes upon all of it. */
const HAZARDS = wordsOf(
  'inundacion inundaciones inundar inundarse inundara crecida sudestada tormenta tormentas temporal granizo lluvia lluvias viento vientos tornado calor frio ola incendio incendios humo evacuacion ' +
    'inundacao inundacoes enchente enchentes tempestade chuva chuvas vento onda fumaca evacuar ' +
    'flood flooding floods storm storms thunderstorm hail rain wind heat heatwave wave cold wildfire smoke evacuation weather ' +
    'inondation inondations tempete orage orages grele pluie vent chaleur canicule froid vague fumee meteo ' +
    'inondasyon tanpet siklon lapli van chale fredi dife lafimen tan ' +
    'meteorologica meteorologicas meteorologico meteorologicos meteorologique clima climatica climatico tiempo',
);

/** Whether there is one, as people ask it. */
const EXISTS = wordsOf(
  'hay habra existe existen tem ha existe gen genyen are is any there will have il y va vai ap viene vem coming expected',
);

/** What may stand beside and changes nothing: when, which, for whom, how bad, to be told. */
const BESIDE = wordsOf(
  'alguna algun algunas algunos nueva nuevo nuevas algum alguma nova novo any new une un nouvelle nouvo kek vigente vigentes vigor activa activas activo current active actual actuales en cours ' +
    'esta hoy ahora manana noche tarde semana hoje agora amanha noite today now tonight tomorrow week aujourd hui maintenant demain soir jodi jodia kounye kounyea demen aswe ' +
    'roja rojo naranja amarilla amarillo vermelho vermelha laranja amarela amarelo red orange yellow rouge jaune wouj jon ' +
    'fuerte fuertes forte fort zona barrio ciudad municipio bairro cidade municipality city town area quartier ville katye vil ' +
    'hola buenas ola oi hello hi bonjour bonjou bonswa salut por favor please svp tanpri saber know savoir konnen si se eske est ce que ' +
    'cual cuales que what which quais quel quelle quelles ki kisa son sao sont de del da do das dos por para pour pou for of the la el los las a o os as en em in na no nan le les du des haber ter une be',
);

/** Small words with which somebody asks for more than a warning. */
const HELP = wordsOf('ayuda ayudan ayudar ajuda ajudar help aide aider ed ede necesito preciso need besoin bezwen');

/**
 * Whether a message asks nothing but whether something is warned of: every word of it belongs to that. Without a word for
 * a warning no other small word may stand beside: "hace frío, ¿hay algún lugar?" asks for a place to sleep.
 */
export function asksForAlerts(knowledge: Knowledge, words: readonly string[]): boolean {
  const warns = words.some((word) => WARNINGS.has(word));
  const asksForHazard = words.some((word) => HAZARDS.has(word)) && words.some((word) => EXISTS.has(word));
  if (!warns && !asksForHazard) return false;
  const places = new Set(knowledge.municipality.places.flatMap((place) => questionTokens(place)));
  const isPlace = (word: string) => places.has(word) || isTownWord(knowledge, word);
  return words.every((word) => belongs(word) || isPlace(word) || (warns && isStopword(word) && !HELP.has(word)));
}

function belongs(word: string): boolean {
  return [WARNINGS, HAZARDS, EXISTS, BESIDE].some((words) => words.has(word));
}
