import { type Match, Matcher } from './patterns/matcher.js';

/** What about a thing is asked: its hours, its price… Named like the facts of an item, so that those come first. */
export const aspects = [
  'hours',
  'address',
  'phone',
  'cost',
  'documents',
  'eligibility',
  'howToApply',
  'languages',
  'date',
  'website',
] as const;
export type Aspect = (typeof aspects)[number];

const DAYS =
  'lunes, martes, miercoles, jueves, viernes, sabado, sabados, domingo, domingos, feriado, feriados, fin de semana, finde, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, feriado, saturday*, sunday*, monday*, tuesday*, wednesday*, thursday*, friday*, weekend*, holiday*, lundi*, mardi*, mercredi*, jeudi*, vendredi*, samedi*, dimanche*, samdi, dimanch, lendi, madi, mekredi, jedi, vandredi';

const WORDS: Readonly<Record<Aspect, string>> = {
  hours: `horario*, hora, que hora|horas, abre, abren, abierto, abiertos, abierta, atiende, atienden, cierra*, cierran, funciona*, hours, open, opens, opening, close, closes, closed, horaires, ouvert*, ouvre*, ferme, ferment, horario, abre|abrem, fecha|fecham, aberto, atende, atendem, ouvri, feme, ki le, a que hora, dias y horarios, que dia|dias, 几点, 开门, 时间, часы работы, открыт*, ${DAYS}`,
  address: `donde, adonde, direccion, direcciones, ubicacion, queda, quedan, onde, aonde, endereco, where, address, location, ou est|sont|se|puis|je|trouver|peut, adresse*, kote, adres, cerca, perto, near, nearest, pres de, moopa, mamo, 在哪, 哪里, 地址, где, адрес*, como llego`,
  phone: `telefono*, numero, numeros, celular, whatsapp, wsp, wasap, llamo, llamar, call, phone, telefone*, ligo, ligar, number, telephone, numero, appeler, nimewo, telefon, rele, 电话, 号码, телефон*, номер*`,
  cost: `cuanto|cuanta, cuesta, costo, sale, gratis, gratuito, gratuita, gratuitos, precio*, cobran, cobra, cobrar, pagar, pago, quanto, custa, graca, preco, how much, cost, costs, free, pay, price, charge*, fee, fees, combien, gratuit*, payant, coute, payer, konbyen, gratis, koute, peye, 多少钱, 免费, 费用, сколько, бесплатн*, стоит`,
  documents: `que papeles|documentos|documento|requisitos|llevo|llevar|necesito|piden|hay, requisitos, papeles ~ necesito|piden|llevar, documentos ~ necesito|piden|llevar|preciso, que documentos|papeis, what documents|papers|do, which documents|papers, need to bring, bring, quels papiers|documents, ki papye|dokiman, 什么材料, 什么文件, какие документы`,
  eligibility: `puedo, puede, podemos, pueden, posso, pode, podemos, can i|my|he|she|we|they, am i allowed, toman|aceptan|atienden ~ extranjeros|migrantes, je peux, puis je, peut, on peut, eske mwen|m ka, mwen ka, m ka, tengo derecho, tenho direito, do i have the right, entitled, ikatu, 可以, могу, можно`,
  howToApply: `como hago|saco|pido|tramito|anoto|inscribo|consigo|puedo|obtengo|se, tramite, turno, turnos, cita, sacar turno, pedir turno, como faco|fazer|tiro|consigo, agendar, how do|can|to, appointment, book, apply, comment, rendez vous, randevou, kijan, kouman, mbaeichapa, 怎么, 如何, как получить|записать*|оформить|подать`,
  languages: `hablan ~ ingles|portugues|frances|creole|creol|guarani|quechua|chino|idioma, que idiomas, interprete, falam ~ portugues, speak ~ english|french|creole|portuguese, parlent|parle ~ francais|anglais|creole, pale ~ kreyol|franse`,
  date: `cuando, que dia, fecha, fechas, proximo, proxima, esta semana, quando, when, date, dates, next, this week, quand, prochain*, ki le, ki dat, kile, 什么时候, когда`,
  website: `pagina|sitio web, pagina, web, internet, online, en linea, link, enlace, site, website, site internet, sit`,
};

const owners = aspects.flatMap((aspect) => WORDS[aspect].split(',').map(() => aspect));
/** Finds the words of aspects. */
export const aspectMatcher = new Matcher(aspects.flatMap((aspect) => WORDS[aspect].split(',')));

/** What a row of folded words asks about, each once, in the order of `aspects`. */
export function aspectsIn(words: readonly string[]): Aspect[] {
  const found = aspectMatcher.find(words).filter((match) => !isOnlyWhereToCall(words, match));
  const asked = new Set(found.map(({ id }) => owners[id]));
  return aspects.filter((aspect) => asked.has(aspect));
}

const WHERE = 'donde|adonde|onde|aonde|where|ou|kote';
const CALL = 'llamo|llamar|llamamos|ligo|ligar|ligamos|call|ring|rele|appeler';
const MAY = 'puedo|podemos|tengo|hay|debo|se|posso|tenho|devo|can|do|should|have|puis|peut|dois|pou|mwen|m|nou';
/** "Where do I call for an appointment?" asks for a number, not for a door. */
const whereToCall = new Matcher([
  `${WHERE} ${CALL}`,
  `${WHERE} ${MAY} ${CALL}`,
  `${WHERE} ${MAY} que|i|we|to|je|on|m|ka|mwen ${CALL}`,
  `${WHERE} ~ turno|turnos|cita|consulta|appointment|randevou ~ telefono|whatsapp|wsp|wasap|online|internet|phone|telefone|telefon|telephone`,
]);

function isOnlyWhereToCall(words: readonly string[], { id, start, end }: Match): boolean {
  const isBareWhere = owners[id] === 'address' && WHERE.split('|').includes(words[start] ?? '');
  return isBareWhere && whereToCall.find(words).some((call) => call.start <= start && end <= call.end);
}

/** Whether a folded word only asks about an aspect ("horario", "gratis") or is part of such a question. */
export function isAspectWord(word: string): boolean {
  return aspectMatcher.isOneWord(word);
}
