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
  fr: `afin ainsi aucun aucune avait avant car ceci celles ceux chaque combien comme doivent dès encore entre et
    étaient été être eux font jusqu m qu j lors lorsque là même mêmes où pendant peuvent puisque qu seront ses sous
    tel telle telles tels vers ayant soit sein selon chez`,
  it: `a ad al alla alle anche che chi ci come con cosa cui da dal dalla de dei del della delle di dove e ed è gli ha hanno
    ho i il in io la le lo ma mi mia mio ne nel nella non o per perché più posso puoi può quale quali quando quanto quello
    questa questo qui se si sono su sua suo sul sulla ti tra un una uno vi`,
  ar: `في من على إلى الى عن مع هل ما ماذا متى أين كيف كم لماذا هو هي هم هذا هذه ذلك تلك التي الذي الذين اللواتي أن
    إن إنه أنه أنا أنت نحن كان كانت يكون تكون لا لم لن ليس ليست قد كل أي أو ثم بعد قبل عند عندما إذا لدى له لها لهم
    لي بين حتى منذ حيث أيضا غير بعض فيها فيه به بها منها منه عليه عليها يمكن يمكنني يمكنك يجب يتم تم هناك هنا كما
    لكن وهي وهو مثل خلال دون بدون حول ضد نحو أكثر مما لأن الآن وما ولا فقط جدا و لدي لديهم لديك لدينا لديه لديها بمن
    وكيف ومن وفي بشأن بشأنها بموجب طوال أثناء عما هما هن هؤلاء كنت تكن كانوا لأي بأي لمن داخل حسب وفقا جميع عليك
    عليهم علي`,
  uk: `а або адже але бо був була були було бути в вам вас ваш ваша ваше ваші вже ви від він вона вони воно все всі всіх вся
    де для до є ж з за зі із й його її їх їй йому і інші інший іншого інших коли кому куди має мають мене мені ми між може
    можете можна можуть моя моє мої мій на навіщо над нас наш наша наше не нею ні ніж них ним о об од один однак отже перед
    під після по при про скільки та так також такий така таке такі там те ти тим то того тоді той тому треба ту тут у усі
    хто це цей ця ці цього цьому цієї чи чий чим чого чому що щоб щодо я як яка яке який яких якого якій яким якими яку
    які якщо буде будуть можу можеш можемо мене мною моїй моєї моєму моїх моїм моїми своєму своїй свою своє свої своїх своєї
    повинен повинна повинні повинно маю має маємо кого ким якому якої якою цими цих цією цим собою себе собі саме твоєму нашому
    потрібен потрібна потрібне потрібні потрібно треба слід`,
  ru: `а без бы был была были было быть в вам вас ваш вы где да для до если есть еще же за и из или их к как какая какие
    какой когда кто куда ли меня мне можно мой моя мы на надо нам нас наш не нет ни но о об он она они от по под почему при
    с сколько со так там тебя то тут ты у уже чего чем что чтобы это этот эта я`,
};

/** What people wrap a question in: it is heard, but says little about what is looked for. */
const WRAPPING: Readonly<Record<string, string>> = {
  de: `altersgruppe anbieten anforderungen angebot angebote angeboten anmelden art arten aufgaben beantragen bedeutet
    bedeutung beinhaltet bekomme bekommen bekommt benötige benötigt bestehen bietet bieten brauche brauchen braucht dauert
    erhalte erhalten erhält existieren finde finden findet folgen gelten gilt information informationen
    kontaktieren lange lassen läuft leute menschen möglich möglichkeit möglichkeiten nahe nähe nutzen passiert person
    personen stehen stellen stellt teilnehmen tun umfasst unterscheiden unterschied unterschiede verfügbar verstehen
    versteht voraussetzungen vorteile wenden wozu ziel zweck`,
  en: `advantage advantages aim apply area available benefit benefits consequences consist contact differ difference
    differences exist get goal happen happens include includes information involve involved involves kind like long
    many mean meant need obtain offer offered offering offers option options participate people person possible provide
    provided provides purpose receive register requirement requirements special take type types use`,
  fr: `accessible adresser aim avantage avantages besoin but bénéficier comprend conditions consiste conséquences
    contacter demander différence différences différent disponible disponibles disposition durée dérouler entend
    exactement exigences existe existent fournir fournis fournissent fournit gens information informations inscrire
    matière mettre nécessaire nécessaires obtenir offert offerts offre offrent offres participer passe personne
    personnes possibilités possible prendre propose proposent proposé proposée proposées proposés près recevoir
    requis requise requises rôle sert signifie spécifiquement tant terme trouve trouver type types utiliser`,
  es: `consecuencias contactar dar diferencia disponible disponibles encontrar encuentro existe existen incluye información
    inscribirme obtener objetivo ofrece ofrecen ofrecidos opciones participar pasa persona personas posible recibir
    registrarme requisitos significa tipo tipos ventajas`,
  pt: `benefícios consequências contatar diferença disponível disponíveis encontrar encontro existe existem inclui informação
    informações inscrever objetivo obter oferece oferecem oferecidos opções participar acontece pessoa pessoas possível
    receber requisitos significa tipo tipos vantagens`,
  it: `condizioni conseguenze contattare differenza disponibile disponibili esiste esistono informazioni iscrivermi offerto
    offre offrono opzioni ottenere partecipare persona persone possibile requisiti ricevere scopo significa succede tipo
    tipi trovare trovo vantaggi`,
  ar: `أجد العثور أحصل الحصول أحتاج تحتاج الأشخاص الناس شخص الاتصال اتصل الاستفادة استفادة التسجيل الفرق الغرض الهدف العواقب عواقب
    المتاحة المتوفرة متاح متوفرة المقدمة المطلوبة المزايا مزايا الموجودة المشاركة معلومات المعلومات معرفة مهام مدة نوع أنواع خيارات
    الخيارات تقدم تقدمها يقدم يقدمها توفر يوفر تعني يعني يحدث تشمل يشمل يستفيد عدد الفئة العمرية المتطلبات متطلبات الشروط شروط
    يتمتع يعمل تعمل`,
  uk: `бере брати варіанти вважається види вимагається вимогам вимоги включає відбуваються відбувається вікової
    віковій групи дають дає доступ доступна доступне доступний доступні дізнатися діє завдання записатися
    зареєструватися зв'язатися звернутися звертатися знайти користь людей люди людям мета можливості надають надає
    наслідки необхідний необхідно необхідні означає опції особам особи осіб отримання отримати отримувати отримую
    переваги передбачає потребує працює представлені призначена призначений проводяться пропонують пропонуються
    пропонує пропонується розрахована розуміють розуміється різниця скористатися станеться стається стосуються
    стосується тип типи участь інформацію інформація існують існує`,
  ru: `виды доступна доступны есть зарегистрироваться значит информация какие лица люди можно найти нужно обратиться означает
    отличие получить последствия предлагает предлагают предлагаются преимущества разница существуют тип типы требования
    условия участвовать цель человек`,
};

/** All words above as they are written, to know them from slips. */
export function ordinaryWords(language: string): Set<string> {
  return new Set([...smallWords(language), ...tokensOf(WRAPPING[language] ?? '')]);
}

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
