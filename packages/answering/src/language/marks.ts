import { fold } from '../text/fold.js';

/**
 * Words and letters that give a language away, beyond its small words. Words are folded; `signs` are looked for in
 * the text as it was written.
 */
export type Marks = { language: string; words: string; endings: RegExp; signs: RegExp };

export const marks: readonly Marks[] = [
  {
    language: 'es',
    words: `donde cuando hijo hija hijos escuela vacunan vacuna laburo laburar trabajo chamo pana wawa salita turno papeles
      precaria mujer anos calle dinero plata perdi ayuda emergencia migraciones tramite sacar alguien esposo marido hay
      puedo tengo necesito hospital quiero llamo respira mama papa senora puede puedes esta cobran cobrar abierto abren atienden medico
      abogado documentos gratis aula aulas consigo bebe tirar`,
    endings: /(cion|ciones|dad|ando|iendo|miento)$/,
    signs: /[ñ¿¡]/g,
  },
  {
    language: 'pt',
    words: `onde tiro tirar filho filha filhos escola vacina vacinar trabalho emprego meu minha voce nao sem documentos
      mulher anos rua dinheiro perdi ajuda posto saude hospital tem pra pro pelo ligo ligar alugar aluguel quero preciso
      sou moro aqui mae pai respira aula aulas brasileiro brasileira gratis consigo fazer ele ela
      bebe vou ficou desmaiou alguem agora o os ao`,
    endings: /(cao|coes|dade|mento|nho|nha|agem)$/,
    signs: /ã|õ|ç|lh|nh|[âêô]/g,
  },
  {
    language: 'en',
    words: `where when hospital free school job work police help husband wife child baby son daughter doctor
      appointment open address phone number how much landlord lawyer money find register passport papers apply bleeding`,
    endings: /(ing|tion|ness|ship|ment|ght)$/,
    signs: /\b(I'm|don't|can't|what's)\b/gi,
  },
  {
    language: 'fr',
    words: `ou comment enfant enfants ecole hopital travail femme mari police papiers logement avocat medecin gratuit
      besoin aide argent rue maison rendez trouver faire est`,
    endings: /(tion|ment|eur|euse|aux|eux|ais|ait|ez|er)$/,
    signs: /[èùœ]|\b[ldjcmnst]['’](?=\p{L})|qu['’]/giu,
  },
  {
    language: 'ht',
    words: `konbyen koute rezidans avoka ijans manje kounye kote mwen m ou li nou yo kijan lekol pitit travay doktè dokte lopital ede bezwen genyen gen jwenn pou nan pa ka
      eske timoun madanm lajan papye paspo kay fanm moun te pral vle dokiman lapolis respire vaksen mouri ap kisa poukisa`,
    endings: /(syon|man|te)$/,
    signs: /ò|\b(pa gen|mwen|kreyòl)\b/gi,
  },
  {
    language: 'de',
    words: `ich und der die das ist nicht wo wie kann ein eine mein meine wir sie haben brauche hilfe kind schule arzt
      krankenhaus arbeit wohnung fur mit ohne bitte bekomme gibt es finde muss zu`,
    endings: /(ung|heit|keit|lich|isch)$/,
    signs: /[äöüß]/g,
  },
  {
    language: 'it',
    words: `dove come posso il lo gli una sono non che mio mia per con aiuto figlio figlia scuola ospedale lavoro medico
      documenti bisogno della del ho abbiamo grazie vorrei trovare casa`,
    endings: /(zione|zioni|mente|anza|ità)$/,
    signs: /\b(perché|è|più|città)\b/g,
  },
  {
    language: 'gn',
    words: `che nde ha umi mamo mba mbae mbaeichapa moopa moo aikoteve ndaikuaai ikatu ndaikatui pohanohara tasyo memby
      mitakuera omba mbaapo roikoteve ipora ko upe haguã hagua ndive aju aime oi oime pe kuatia ndarekoi areko mboehao
      mboehara hasy ajuhu ajuhukuaa eipytyvo chepytyvo nepytyvo rehegua guarani`,
    endings: /(pa|kuera|hara|ndive|pe|gui)$/,
    signs: /[ẽỹũĩ]|g̃|mb[a'’]e/giu,
  },
  {
    language: 'qu',
    words: `maypi imayna noqa nuqa wawa wasi kachkani munani yanapaway nuqaqa hampina wawayta maymanta kani ñuqa`,
    endings: /(kuna|manta|paq|chkani|rayku|wan)$/,
    signs: /\b(maypi|imayna|yanapaway)\b/gi,
  },
  {
    language: 'ay',
    words: `kawkhansa naya wawaja yanaptita utaja kunjamsa munta jiwasa`,
    endings: /(naka|mpi|taki)$/,
    signs: /\b(kunjamsa|kawkhansa)\b/gi,
  },
  {
    language: 'wo',
    words: `fan nanga def maangi mangi dama bugg begg liggeey ligeey xam doktoor naka jerejef kayit keureug ndax amul`,
    endings: /(uma|oon)$/,
    signs: /\b(jërëjëf|nanga def|maa ngi|bëgg)\b/gi,
  },
];

const marked = new Set(marks.flatMap(({ words }) => words.split(/\s+/).map(fold)));

/** Whether a folded word is one that gives some language away. */
export function isMarkedWord(word: string): boolean {
  return marked.has(word);
}
