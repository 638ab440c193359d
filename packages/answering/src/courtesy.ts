import type { Remark } from './remarks/remark.js';
import { questionTokens } from './text/tokens.js';

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
      'ayuda ayudar ayudarme ayudenme ayudame ayudas ayudan consulta pregunta duda ajuda ajudar ajudam ajude duvida pergunta help question doubt aide aider ede ed kesyon 帮 助 помощь',
    ),
  ],
  [
    'thanks',
    wordsOf(
      'gracias grax graciass agradezco agradecida agradecido obrigada obrigado obg valeu brigada brigado agradeco thanks thank thx ty cheers merci mesi ok okay oki oka okey vale dale listo perfecto genial perfeito beleza great perfect parfait daccord dako oke aguyje 谢 спасибо شكرا',
    ),
  ],
  [
    'greeting',
    wordsOf(
      'hola holi holis buenas buenos buen ola oi hello hi hey morning evening afternoon bonjour bonsoir salut coucou bonjou bonswa salu alo bom boa chau chao adios tchau bye hasta mba mbaeteko start 你 привет здравствуйте مرحبا السلام',
    ),
  ],
];

/** Words that may stand beside and change nothing. */
const BESIDE = wordsOf(
  'andan andas va van gente todos todas tout moun there everyone everybody pessoal galera toda demais mesmo igual esta ya con algo can could you pode podem podes puedes podrias podria pouvez peux pouvoir m l w ou ka eske est ce qu que gen lot lo a t on moi all that helped pour pou votre ton for your por su tu info la le l un peu poco favor da dia dias tarde tardes noche noches manana noite good night day tal todo bien como estas esta tudo bem vai voce vc muchas muchisimas mil muito muita much so very beaucoup anpil you a de la por el favor please svp plait vous te le il s tanpri mwen bezwen besoin d j ai necesito preciso need i me un una que quiero quisiera hacer tengo fazer uma ai ahi senor senora amigo amiga luego pronto ya os y e et and ak 好 您 们',
);

/** The courtesy that a message is and nothing more; null for everything else. At most a dozen words are looked at. */
export function courtesyOf(question: string): Pleasantry | null {
  const words = questionTokens(question);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const said = COURTESIES.filter(([, known]) => words.some((word) => known.has(word)));
  const found = words.some((word) => FOR.has(word)) ? said.toSorted(thanksFirst) : said;
  const isOnlyThat = words.every((word) => BESIDE.has(word) || found.some(([, known]) => known.has(word)));
  return isOnlyThat ? (found[0]?.[0] ?? null) : null;
}

const MOST_WORDS = 12;

/** "Merci pour votre aide" thanks for help and wants none. */
const FOR = wordsOf('por pelo pela for pour pou');

function thanksFirst([one]: readonly [Pleasantry, unknown], [other]: readonly [Pleasantry, unknown]): number {
  return Number(other === 'thanks') - Number(one === 'thanks');
}
