import { fold } from './fold.js';

const WORDS: Readonly<Record<string, string>> = {
  es: `a al algo alguien algun alguna algunas algunos alla alli antes aqui aca aca aun aunque bien bueno buena buenas buenos
    cada casi como con cual cuales cualquier cuando cuanto cuanta cuantos cuantas de del desde despues dia dias donde dos
    el ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta estaba estan estar estas este esto estos
    estoy estamos fue fueron fui gente gracias gusta ha haber habia hace hacer hacia han sirve sirven significa consulta consultar consultarte consultarles preguntar preguntarte preguntarles hasta hay haya he hemos hice hizo
    hola ir la las le les lo los mas me mejor menos mi mia mio mis misma mismo mucha muchas mucho muchos muy nada nadie ni
    no nomas nos nosotros nuestra nuestro nunca o os otra otras otro otros para pero poco por porque pregunta pude puede
    pueden puedo podemos poder podria pues que quien quienes quiero quiere quieren quisiera saber se sea ser si sido siempre
    sin sino sobre solo somos son soy su sus tal tambien tampoco tan tanto te tengo tenemos tener tiene tienen toda todas
    todavia todo todos tras tu tus un una unas uno unos usted ustedes va van vamos ve ver vez vive vivo vivimos vos voy y ya
    yo che dale favor por necesito necesita ayudar ayuda ayudan ayudenme alguno conozco conoce sabe saben decir dice dijo
    dijeron cosa cosas lugar lado parte ahora hoy ayer manana tarde noche semana mes meses ano anos horas hora estas posible
    seria querer haria hago hacen dar da dan dio doy llegar llegue llegamos tipo senor tres cuatro cinco seis siete ocho nueve diez once doce mira
    cuento tal eh vi hacerte hacerles hacerle`,
  pt: `a ao aos aquela aquele aqui as ate bem boa bom cada com como da das de dela dele deles depois dia dias do dois dos e
    ela elas ele eles em entao entre era essa esse esta estao estar estava estou eu fazer faco foi fosse ha isso isto ja la
    lhe mais mas me mesmo meu meus minha minhas moro muito muita na nao nas nem no nos nossa nossa o obrigada obrigado oi
    ola onde os ou para pela pelo pelos pode podem posso por porque pra pro qual quais quando quanto quantos que quem quero
    queria saber se sem ser seu seus sim so sobre sou sua suas tambem tem tenho ter teve toda todas todo todos tudo um uma
    umas uns vai voce voces vou preciso precisa ajuda ajudar alguem algum alguma bom tarde noite hoje agora ontem amanha ta
    to tava gostaria pros gente aonde la fica ficar favor`,
  en: `a about after again all also am an and any anybody anyone are as at be because been before being but by can cannot
    cant could did do does doesnt doing dont down each for from get go got had has have having he hello help her here hers hi
    him his how i if im in into is isnt it its ive just know like live living me more most my near need no not now of off on
    one only or other our out over own please same she should so some somebody someone something such than thank thanks that
    thats the their them then there these they thing this those through to today too under until up us very want was we week
    were what whats when where which while who whom whose why will with without would wont yes you your yours really tell
    id going come came say said says may might must`,
  fr: `a ai aller alors apres as au aux avec avoir avez avons bien bonjour bonsoir c ca ce cela celle celui ces cet cette
    chez ci comme comment d dans de depuis des deux dois doit donc du elle elles en encore est et etaient etais etait etes
    etre eu faire fait fais faut ici il ils j je l la le les leur leurs lui ma mais me meme merci mes moi mon n ne ni non nos
    notre nous on ont ou par parce pas peu peut peux plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels
    qui quoi s sa salut sans se sera ses si son sont suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va
    vais veux vos votre vous voudrais y maintenant aide aider besoin svp plait jour maintenant aujourd hui aurais`,
  ht: `a ak alo an anpil ap av avan ba bonjou bonswa e ede ek epi eske fe gen genyen gras ki kijan kile kisa kote konsa ka kapab
    kapab k l la lan le li m map mwen mesi n nan nap nou ou pa pou poukisa paske sa se si sou souple ta tankou te ti tout
    toujou w wap y yo yon youn yap vle bezwen konnen jodi kounye isit isi lot men mesye madam jwenn`,
};

const byLanguage = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/).map(fold))]),
);
const all = new Set([...byLanguage.values()].flatMap((words) => [...words]));

/** Whether a folded word says nothing about what is asked, in any of our languages: "para", "where", "mwen". */
export function isStopword(word: string): boolean {
  return all.has(word);
}

/** The languages in which a folded word is one of the small, frequent ones. */
export function languagesOfSmallWord(word: string): string[] {
  return [...byLanguage].filter(([, words]) => words.has(word)).map(([language]) => language);
}

/** The languages that have a list here. */
export function languagesWithSmallWords(): string[] {
  return [...byLanguage.keys()];
}

/** The small words of one language, folded; none where we have no list. */
export function smallWordsIn(language: string): Iterable<string> {
  return byLanguage.get(language) ?? [];
}
