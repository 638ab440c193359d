import { Matcher } from '../../patterns/matcher.js';

/** What kind of answer a question wants: a place, a time, a number, a person, a way, a meaning… */
export const questionKinds = [
  'where',
  'when',
  'howMuch',
  'who',
  'how',
  'what',
  'which',
  'documents',
  'may',
  'difference',
  'consequence',
  'contact',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Patterns as in the lexicon; one that begins with `^` only counts at the beginning of the question. */
const WORDS: Readonly<Record<string, Readonly<Record<QuestionKind, string>>>> = {
  de: {
    where: 'wo, wohin, woher, an wen, welcher adresse',
    when: 'wann, öffnungszeit*, wie lange, uhrzeit*, welchem|welchen tag|tagen, alter',
    howMuch: 'wie viel|viele|hoch|groß|alt|lange|oft, kost*, preis*, anzahl, gebühr*',
    who: 'wer, wen, wem, wessen',
    how: 'wie',
    what: 'was ist|sind|bedeut*|heißt|versteh*, bedeutet, definition',
    which: '^welch*, ^für|in|an|mit|ab|auf|unter|zu|bei welch*',
    documents: 'unterlagen, dokument*, voraussetzung*, anforderung*, papiere, nachweis*, bedingung*, qualifikation*',
    may: '^kann, ^darf, ^ist, ^sind, ^muss, ^soll, ^gibt, ^können, ^müssen, ^hat, ^haben, ^werden, ^wird, ^dürfen',
    difference: 'unterschied*, unterscheid*',
    consequence: 'was passiert|geschieht',
    contact: 'kontakt*, erreich*, anmeld*, registr*, wende*, beantrag*, termin*',
  },
  en: {
    where: 'where',
    when: 'when, what time, opening hours, how long, which day|days, age',
    howMuch: 'how many|much|high|big|old|long|often|tall, cost*, price*, number of',
    who: 'who, whom, whose',
    how: 'how can|do|does|is|are|should|to|did|will',
    what: 'what is|are, what does|do ~ mean, meant by, definition, meaning',
    which: 'which, what kind|kinds|type|types|sort|sorts|form|forms',
    documents: 'document*, papers, requirement*, prerequisite*, certificate*, qualification*, condition*',
    may: '^can, ^may, ^is, ^are, ^do, ^does, ^am, ^must, ^should, ^will, ^has, ^have',
    difference: 'difference*, differ, differs, distinguish*',
    consequence: 'what happens',
    contact: 'contact*, regist*, apply, reach, get in touch, sign up, appointment*',
  },
  fr: {
    where: '^où, ^à qui, adresse',
    when: 'quand, horaire*, combien de temps, quelle heure, quel|quels jour|jours, âge',
    howMuch: 'combien, coût*, coûte, prix, tarif*, nombre',
    who: '^qui, ^à qui, ^pour qui',
    how: 'comment',
    what: 'qu est ce que, que signifie, c est quoi, entend, définition, ^en quoi',
    which: '^quel|quelle|quels|quelles, ^pour|dans|à|de|sur quel|quelle|quels|quelles',
    documents: 'document*, condition*, exigence*, papier*, justificatif*, certificat*, qualification*',
    may: '^est ce, ^peut, ^puis, ^y a, ^existe, ^faut, ^dois, ^les, ^le, ^la',
    difference: 'différence*, diffèr*, distingu*',
    consequence: 'se passe, arrive t',
    contact: 'contact*, joindre, inscri*, enregistr*, adresser, demander, rendez vous',
  },
  es: {
    where: 'donde, adonde, dirección',
    when: 'cuando, horario*, a qué hora, que día|días, cuanto tiempo, edad',
    howMuch: 'cuánto, cuánta, cuántos, cuántas, cuesta*, costo*, precio*, sale',
    who: 'quién, quiénes',
    how: 'cómo',
    what: 'qué es|son|significa, significado',
    which: '^cuál, ^cuáles, ^qué, ^en|para|a|con qué',
    documents: 'documento*, papeles, requisito*, certificado*, condiciones',
    may: '^puedo, ^puede, ^pueden, ^podemos, ^hay, ^es, ^son, ^tengo, ^debo, ^hace',
    difference: 'diferencia*',
    consequence: 'qué pasa|pasaría|sucede|ocurre',
    contact: 'contact*, comunic*, inscrib*, anot*, registr*, turno*, solicit*, tramit*',
  },
  pt: {
    where: 'onde, aonde, endereço',
    when: 'quando, horário*, a que horas, que dia|dias, quanto tempo, idade',
    howMuch: 'quanto, quanta, quantos, quantas, custa*, custo*, preço*',
    who: 'quem',
    how: 'como',
    what: 'o que é|são|significa, significado',
    which: '^qual, ^quais, ^que, ^em|para|a|com que|qual|quais',
    documents: 'documento*, papéis, requisito*, certificado*, condições',
    may: '^posso, ^pode, ^podem, ^podemos, ^há, ^tem, ^é, ^são, ^tenho, ^devo',
    difference: 'diferença*',
    consequence: 'o que acontece',
    contact: 'contat*, contact*, inscrev*, inscri*, registr*, agend*, solicit*',
  },
  ht: {
    where: 'ki kote, kote, ki bò, adrès',
    when: 'kilè, ki lè, ki jou, konbyen tan, laj',
    howMuch: 'konbyen, koute, pri',
    who: 'ki moun, kiyès',
    how: 'kijan, kouman',
    what: 'ki sa, kisa',
    which: '^ki',
    documents: 'dokiman, papye, kondisyon, sètifika',
    may: '^èske, ^mwen ka, ^m ka',
    difference: 'diferans',
    consequence: 'kisa|sa k ap rive',
    contact: 'kontakte, enskri, anrejistre, randevou',
  },
  ar: {
    where: 'أين, اين, لمن, إلى من',
    when: 'متى, متي, ساعات, مدة, سن, عمر, وقت',
    howMuch: 'كم, تكلف*, سعر, عدد, رسوم',
    who: '^من, لمن',
    how: 'كيف',
    what: '^ما هو|هي|يعني|تعني|المقصود, ^ماذا يعني|تعني, معنى',
    which: '^أي, ^ما, ^ماهي',
    documents: 'مستندات, المستندات, وثائق, الوثائق, شروط, الشروط, متطلبات, المتطلبات, المؤهلات',
    may: '^هل',
    difference: 'الفرق, فرق, يختلف, تختلف',
    consequence: 'يحدث, سيحدث',
    contact: 'الاتصال, اتصل, أتصل, التواصل, التسجيل, أسجل, التقدم, موعد',
  },
  uk: {
    where: 'де, куди, звідки, до кого',
    when: 'коли, години, годин, графік, вік, віку, як довго, скільки триває',
    howMuch: 'скільки, кошту*, вартіст*, ціна, кількіст*',
    who: 'хто, кого, кому',
    how: 'як',
    what: 'що таке|означа*|мається, розумі*',
    which: 'які, яка, який, яке, яку, яких, яким, якій, якого, якому, якими',
    documents: 'документ*, вимог*, умов*, довідк*, кваліфікац*',
    may: '^чи',
    difference: 'різниц*, відрізня*',
    consequence: 'що станеться|відбуд*|буде|відбува*',
    contact: "зв'яза*, звернут*, зареєстр*, реєстр*, запис*, подати, контакт*",
  },
};

type KindMatcher = { matcher: Matcher; owners: readonly { kind: QuestionKind; atStart: boolean }[] };
const made = new Map<string, KindMatcher | null>();

/** The kinds a question is of, from its folded words; none in a language whose question words we do not know. */
export function kindsOf(words: readonly string[], language: string): ReadonlySet<QuestionKind> {
  const kinds = new Set<QuestionKind>();
  const known = matcherFor(language);
  if (known === null) return kinds;
  for (const { id, start } of known.matcher.find(words)) {
    const owner = known.owners[id];
    if (owner !== undefined && (!owner.atStart || start === 0)) kinds.add(owner.kind);
  }
  return kinds;
}

function matcherFor(language: string): KindMatcher | null {
  const existing = made.get(language);
  if (existing !== undefined) return existing;
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  const matcher = words === undefined ? null : makeMatcher(words);
  made.set(language, matcher);
  return matcher;
}

function makeMatcher(words: Readonly<Record<QuestionKind, string>>): KindMatcher {
  const patterns = questionKinds.flatMap((kind) =>
    words[kind].split(',').map((pattern) => ({ kind, pattern: pattern.trim() })),
  );
  return {
    matcher: new Matcher(patterns.map(({ pattern }) => pattern.replace('^', ''))),
    owners: patterns.map(({ kind, pattern }) => ({ kind, atStart: pattern.startsWith('^') })),
  };
}
