import { stem } from './stem.js';
import { languagesWithSmallWords, smallWordsIn } from './stopwords.js';
import { tokensOf } from './tokens.js';

/** Words that hold a sentence together, in languages whose content we search but whose questions have no list of ours yet. */
const HOLDING: Readonly<Record<string, string>> = {
  de: `ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin
    bis bist bitte da dabei dafür damit dann daran darf das dass dein deine dem den denn der deren des dessen dich die dies
    diese diesem diesen dieser dieses dir doch dort du durch dürfen ein eine einem einen einer eines einige einigen er es
    etwas euch euer eure falls für ganz gegen gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr
    ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene kann kannst kein keine keinen können
    könnte könnten machen macht man manche mein meine meinem meinen meiner mich mir mit muss musst müssen nach nicht nichts
    noch nun nur ob oder ohne sehr sein seine seinen seiner seit selbst sich sie sind so solche soll sollen sollte sollten
    sondern sonst sowie über um und uns unser unsere unter viel viele vielen vom von vor während wann war waren warum was
    wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wie wieder wieso will wir wird
    wirst wo wobei wodurch wofür woher wohin wollen womit worauf worden worüber wurde wurden würde würden zu zum zur zwar
    zwischen`,
  en: `above against any below between both during each few further herself himself itself much myself nor once ours
    ourselves same shall theirs themselves yourself yourselves`,
  fr: `afin ainsi aucun aucune avait avant car ceci celles ceux chaque combien comme doivent dès encore entre et étaient
    été être eux font jusqu lors lorsque là même mêmes où pendant peuvent puisque qu seront ses sous tel telle telles tels
    vers`,
  it: `a ad al alla alle anche che chi ci come con cosa cui da dal dalla de dei del della delle di dove e ed è gli ha hanno
    ho i il in io la le lo ma mi mia mio ne nel nella non o per perché più posso puoi può quale quali quando quanto quello
    questa questo qui se si sono su sua suo sul sulla ti tra un una uno vi`,
  ar: `في من على إلى الى عن مع هل ما ماذا متى أين كيف كم لماذا هو هي هم هذا هذه ذلك تلك التي الذي الذين اللواتي أن إن إنه أنه
    أنا أنت نحن كان كانت يكون تكون لا لم لن ليس ليست قد كل أي أو ثم بعد قبل عند عندما إذا لدى له لها لهم لي بين حتى منذ حيث
    أيضا غير بعض فيها فيه به بها منها منه عليه عليها يمكن يمكنني يمكنك يجب يتم تم هناك هنا كما لكن وهي وهو مثل خلال دون بدون
    حول ضد نحو أكثر مما لأن الآن وما ولا فقط جدا و`,
  uk: `а або адже але бо був була були було бути в вам вас ваш ваша ваше ваші вже ви від він вона вони воно все всі всіх вся
    де для до є ж з за зі із й його її їх їй йому і інші інший іншого інших коли кому куди має мають мене мені ми між може
    можете можна можуть моя моє мої мій на навіщо над нас наш наша наше не нею ні ніж них ним о об од один однак отже перед
    під після по при про скільки та так також такий така таке такі там те ти тим то того тоді той тому треба ту тут у усі
    хто це цей ця ці цього цьому цієї чи чий чим чого чому що щоб щодо я як яка яке який яких якого якій яким якими яку
    які якщо буде будуть`,
  ru: `а без бы был была были было быть в вам вас ваш вы где да для до если есть еще же за и из или их к как какая какие
    какой когда кто куда ли меня мне можно мой моя мы на надо нам нас наш не нет ни но о об он она они от по под почему при
    с сколько со так там тебя то тут ты у уже чего чем что чтобы это этот эта я`,
};

/** What people wrap a question in: it is heard, but says little about what is looked for. */
const WRAPPING: Readonly<Record<string, string>> = {
  de: `finden finde findet angebot angebote angeboten anbieten bietet bieten informationen information erhalten erhalte erhält
    bekommen bekomme bekommt verfügbar möglichkeiten möglichkeit gelten benötige benötigt brauche braucht brauchen
    kontaktieren wenden tun unterschied arten art person personen menschen leute voraussetzungen bedeutet versteht`,
  en: `find offer offers offered offering available information provide provided provides obtain receive contact apply
    need people person what kind type types options happen happens mean meant difference`,
  fr: `trouver trouve offre offres offert offerts proposé proposés proposées propose proposent disponible disponibles
    informations information obtenir recevoir contacter besoin personne personnes gens adresser demander type types
    possibilités signifie différence`,
  es: `encontrar encuentro ofrece ofrecen ofrecidos disponible disponibles información obtener recibir contactar persona
    personas tipo tipos opciones significa diferencia`,
  pt: `encontrar encontro oferece oferecem oferecidos disponível disponíveis informação informações obter receber contatar
    pessoa pessoas tipo tipos opções significa diferença`,
  ar: `العثور أجد ايجاد المقدمة يقدم تقدم معلومات المعلومات الحصول أحصل المتاحة المتوفرة الاتصال اتصل أحتاج تحتاج الأشخاص شخص
    نوع أنواع خيارات يعني الفرق`,
  uk: `знайти пропонує пропонують пропонуються доступні доступна доступний інформацію інформація отримати отримую отримувати
    звернутися зв'язатися потрібно потрібен потрібна потрібні люди людей особи осіб тип типи види можливості означає різниця`,
};

const NONE: ReadonlySet<string> = new Set();
const languages = new Set([...languagesWithSmallWords(), ...Object.keys(HOLDING)]);
const small = new Map([...languages].map((language) => [language, smallWordsOf(language)]));
const wrapping = new Map(
  Object.entries(WRAPPING).map(([language, words]) => [
    language,
    new Set(tokensOf(words).map((word) => stem(word, language))),
  ]),
);

/** Whether a folded word only holds sentences of a language together; never for a language we have no list of. */
export function isSmallWord(word: string, language: string): boolean {
  return (small.get(language) ?? NONE).has(word);
}

/** The folded words that only hold sentences of a language together. */
export function smallWords(language: string): ReadonlySet<string> {
  return small.get(language) ?? NONE;
}

/** Whether a stem is of a word that people wrap questions in ("find", "offered", "information"). */
export function isWrapping(stemmed: string, language: string): boolean {
  return (wrapping.get(language) ?? NONE).has(stemmed);
}

function smallWordsOf(language: string): ReadonlySet<string> {
  return new Set([...smallWordsIn(language), ...tokensOf(HOLDING[language] ?? '')]);
}
