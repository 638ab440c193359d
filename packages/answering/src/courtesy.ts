import { questionTokens } from './text/tokens.js';

/** What a message says that asks nothing: a greeting, thanks, or a bare wish for help. */
export type Courtesy = 'greeting' | 'thanks' | 'help';

const wordsOf = (words: string) => new Set(words.split(/\s+/));

/** In this order: "hola, gracias" thanks, "hola ayuda" asks for help. */
const COURTESIES: readonly (readonly [Courtesy, ReadonlySet<string>])[] = [
  [
    'help',
    wordsOf(
      'ayuda ayudar ayudarme ayudenme ayudame consulta pregunta ajuda ajudar ajude duvida pergunta help question aide aider ede ed kesyon 帮 助 помощь',
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
  'dia dias tarde tardes noche noches manana noite good night day tal todo bien como estas esta tudo bem vai voce vc muchas muchisimas mil muito muita much so very beaucoup anpil you a de la por el favor please svp plait vous te le il s tanpri mwen bezwen besoin d j ai necesito preciso need i me un una que quiero quisiera hacer tengo fazer uma ai ahi senor senora amigo amiga luego pronto ya os y e et and ak 好 您 们',
);

/** The courtesy that a message is and nothing more; null for everything else. At most a dozen words are looked at. */
export function courtesyOf(question: string): Courtesy | null {
  const words = questionTokens(question);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const found = COURTESIES.filter(([, known]) => words.some((word) => known.has(word)));
  const isOnlyThat = words.every((word) => BESIDE.has(word) || found.some(([, known]) => known.has(word)));
  return isOnlyThat ? (found[0]?.[0] ?? null) : null;
}

const MOST_WORDS = 12;
