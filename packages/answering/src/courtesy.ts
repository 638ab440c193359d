import type { Remark } from './remarks/remark.js';
import { isStopword } from './text/stopwords.js';
import { questionTokens } from './text/tokens.js';
import type { Understanding } from './understand.js';

/** What is said by a message of courtesies alone: a greeting, thanks, or a bare wish for help. */
type Pleasantry = 'greeting' | 'thanks' | 'help';

/**
 * How to meet a message that asks nothing of the content: pleasantries and other remarks, noise, a wall of text without
 * a question, a wish for a language with nothing said before, a question about another municipality of the window or
 * about a place that nobody here answers for.
 */
export type Courtesy = Pleasantry | Remark | 'nonsense' | 'tooMuch' | 'language' | 'otherMunicipality' | 'elsewhere';

const wordsOf = (words: string) => new Set(words.split(/\s+/));

/** In this order: "hola, gracias" thanks, "hola ayuda" asks for help. */
const COURTESIES: readonly (readonly [Pleasantry, ReadonlySet<string>])[] = [
  [
    'help',
    wordsOf(
      'ayuda ayudar ayudarme ayudes ayuden ayudarias ayudenme ayudame ayudas ayudan consulta pregunta duda ajuda ajudar ajudam ajude duvida pergunta help question doubt aide aider ede ed kesyon 帮 助 помощь pytyvo yanapaway yanapawaychik yanaptita yanaptita ndimbal допомога مساعدة',
    ),
  ],
  [
    'thanks',
    wordsOf(
      'gracias grax graciass agradezco agradecida agradecido obrigada obrigado obg valeu brigada brigado agradeco thanks thank thx ty cheers merci mesi appreciate brigadao obrigadao obrigadinho gentil agradecidos ok okay oki oka okey vale dale listo perfecto genial perfeito beleza great perfect parfait daccord dako oke aguyje 谢 спасибо شكرا',
    ),
  ],
  [
    'greeting',
    wordsOf(
      'hola holi holis buenas buenos buen ola oi hello hi hey morning evening afternoon bonjour bonsoir salut coucou bonjou bonswa salu alo bom boa chau chao adios tchau bye hasta buenass oie mba mbaeteko mbaeichapa start eae allillanchu rimaykullayki imaynallam imaynalla kamisaraki urukipana salaam salam aleekum alaikum nanga здравствуите добрыи добрии вітаю привіт 早 你 привет здравствуйте مرحبا السلام',
    ),
  ],
];

/** Words that may stand beside and change nothing. */
const BESIDE = wordsOf(
  'pende kaaru aikoteve ama hina kaspa aski def na nga fanaane dama soxla вечер вечір день ранок утро 上 عليكم dear madame monsieur re claro aurais hacerte hacerles queria crack opa fre frere sir madam mate bro zanmi vecino vecina roule moving precisando petite small quick rapida rapido pequena andan andas va van gente todos todas tout moun there everyone everybody pessoal galera toda demais mesmo igual esta ya con algo can could you pode podem podes puedes podrias podria pouvez peux pouvoir m l w ou ka eske est ce qu que gen lot lo a t on moi all that helped pour pou votre ton for your por su tu info la le l un peu poco favor da dia dias tarde tardes noche noches manana noite good night day tal todo bien como estas esta tudo bem vai voce vc muchas muchisimas mil muito muita much so very beaucoup anpil you a de la por el favor please svp plait vous te le il s tanpri mwen bezwen besoin d j ai necesito preciso need i me un una que quiero quisiera hacer tengo fazer uma ai ahi senor senora amigo amiga luego pronto ya os y e et and ak 好 您 们',
);

/** At most a dozen words are looked at. */
const MOST_WORDS = 12;

/** The courtesy that a message is and nothing more; null for everything else. */
export function courtesyOf(question: string): Pleasantry | null {
  const words = questionTokens(question);
  const found = saidIn(words);
  const isOnlyThat = words.every((word) => BESIDE.has(word) || found.some(([, known]) => known.has(word)));
  if (!isOnlyThat || found[0] === undefined) return null;
  const [courtesy, known] = found[0];
  // "¿Todo ok?" and "beleza?" greet; without the question mark they agree.
  const isAsked = courtesy === 'thanks' && /[?？]/.test(question) && !words.some((word) => isPlain(word, known));
  return isAsked ? 'greeting' : courtesy;
}

/**
 * The courtesy of a message that is nearly only that: it asks nothing, and beside it stand only small words. Thanks may
 * have two words more that we do not know ("mèsi, Bondye beni ou"); whoever greets with such a word may be asking.
 */
export function courtesyWithin({ words, needs, aspects, topics }: Understanding): Pleasantry | null {
  if (aspects.length > 0 || topics.some((topic) => topic !== 'privacy')) return null;
  if (needs.some(({ concept }) => !SEEMING_NEEDS.has(concept))) return null;
  const [[courtesy, known] = []] = saidIn(words);
  if (courtesy === undefined || known === undefined || !words.some((word) => isPlain(word, known))) return null;
  const others = words.filter((word) => !known.has(word) && !BESIDE.has(word) && !isStopword(word));
  return others.length <= (courtesy === 'thanks' ? MOST_UNKNOWN : 0) ? courtesy : null;
}

const MOST_UNKNOWN = 2;
/** Needs that a courtesy may seem to have. */
const SEEMING_NEEDS: ReadonlySet<string> = new Set(['aboutBot', 'privacy']);
/** Words that are courtesies only when they stand alone: "ok", "buen". */
const NOT_PLAIN = wordsOf(
  'ok okay oki oka okey vale dale listo perfecto genial perfeito beleza great perfect parfait dako oke bom boa buen buenos buenas',
);

function isPlain(word: string, known: ReadonlySet<string>): boolean {
  return known.has(word) && !NOT_PLAIN.has(word);
}

function saidIn(words: readonly string[]): (readonly [Pleasantry, ReadonlySet<string>])[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const said = COURTESIES.filter(([, known]) => words.some((word) => known.has(word)));
  return words.some((word) => FOR.has(word)) ? said.toSorted(thanksFirst) : said;
}

/** "Merci pour votre aide" thanks for help and wants none. */
const FOR = wordsOf('por pelo pela for pour pou');

function thanksFirst([one]: readonly [Pleasantry, unknown], [other]: readonly [Pleasantry, unknown]): number {
  return Number(other === 'thanks') - Number(one === 'thanks');
}
