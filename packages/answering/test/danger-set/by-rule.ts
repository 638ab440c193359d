/** Messages put together by rule, so that every person meets every trouble, in five languages and with slips of the thumb. */

/** `danger message`, as in the files beside this one. */
export type Told = { grade: 'now' | 'today'; danger: string; message: string };

type Rule = { people: readonly string[]; troubles: readonly (readonly [danger: string, trouble: string])[] };

const rules: readonly Rule[] = [
  {
    people: ['mi mama', 'mi hijo', 'mi señora', 'el bebe', 'un compañero'],
    troubles: [
      ['medical', 'no respira'],
      ['medical', 'se desmayo y no despierta'],
      ['medical', 'se esta ahogando'],
      ['medical', 'pierde mucha sangre'],
      ['medical', 'esta convulsionando'],
      ['medical', 'tomo veneno'],
    ],
  },
  {
    people: ['minha mae', 'meu filho', 'minha esposa', 'o bebe', 'um colega'],
    troubles: [
      ['medical', 'nao respira'],
      ['medical', 'desmaiou e nao acorda'],
      ['medical', 'ta se afogando'],
      ['medical', 'ta perdendo muito sangue'],
      ['medical', 'ta tendo convulsao'],
      ['medical', 'tomou veneno'],
    ],
  },
  {
    people: ['my mother', 'my son', 'my wife', 'the baby', 'a coworker'],
    troubles: [
      ['medical', 'is not breathing'],
      ['medical', 'fainted and wont wake up'],
      ['medical', 'is drowning'],
      ['medical', 'is losing a lot of blood'],
      ['medical', 'is having a seizure'],
      ['medical', 'swallowed poison'],
    ],
  },
  {
    people: ['ma mere', 'mon fils', 'ma femme', 'le bebe', 'un collegue'],
    troubles: [
      ['medical', 'ne respire plus'],
      ['medical', "s'est evanoui et ne se reveille pas"],
      ['medical', 'se noie'],
      ['medical', 'perd beaucoup de sang'],
      ['medical', 'fait des convulsions'],
      ['medical', 'a avale du poison'],
    ],
  },
  {
    people: ['manman m', 'pitit mwen', 'madanm mwen', 'bebe a', 'yon kolèg'],
    troubles: [
      ['medical', 'pa respire'],
      ['medical', 'endispoze li pa reveye'],
      ['medical', 'ap neye'],
      ['medical', 'ap pèdi anpil san'],
      ['medical', 'ap fè kriz'],
      ['medical', 'bwè pwazon'],
    ],
  },
  {
    people: ['mi marido', 'mi ex', 'mi pareja', 'mi hermano'],
    troubles: [
      ['violence', 'me amenaza con un cuchillo'],
      ['violence', 'me esta golpeando'],
      ['violence', 'me dejo encerrada'],
    ],
  },
  {
    people: ['meu marido', 'meu ex', 'meu namorado', 'meu irmao'],
    troubles: [
      ['violence', 'ta me ameaçando com uma faca'],
      ['violence', 'ta me batendo'],
      ['violence', 'me deixou trancada'],
    ],
  },
  {
    people: ['my husband', 'my ex', 'my boyfriend', 'my brother'],
    troubles: [
      ['violence', 'is threatening me with a knife'],
      ['violence', 'is hitting me'],
      ['violence', 'locked me in'],
    ],
  },
  {
    people: ['mon mari', 'mon ex', 'mon copain', 'mon frere'],
    troubles: [
      ['violence', 'me menace avec un couteau'],
      ['violence', 'est en train de me frapper'],
      ['violence', "m'a enfermee"],
    ],
  },
  {
    people: ['mari m', 'ansyen mennaj mwen', 'mennaj mwen', 'frè m'],
    troubles: [
      ['violence', 'ap menase m ak yon kouto'],
      ['violence', 'ap bat mwen'],
      ['violence', 'fèmen m anndan'],
    ],
  },
];

/** Every person with every trouble; each third one with a slip in its longest word. */
export function toldByRule(): Told[] {
  const told = rules.flatMap(({ people, troubles }) =>
    people.flatMap((person) =>
      troubles.map(([danger, trouble]): Told => ({ grade: 'now', danger, message: `${person} ${trouble}` })),
    ),
  );
  return told.map((one, place) => (place % 3 === 2 ? { ...one, message: withSlip(one.message) } : one));
}

/** The letters in the middle of the longest word change places: the commonest slip on a small screen. */
function withSlip(message: string): string {
  const longest = [...message.split(' ')].sort((one, other) => other.length - one.length)[0] ?? '';
  const middle = longest.length >> 1;
  const slipped = `${longest.slice(0, middle - 1)}${longest[middle]}${longest[middle - 1]}${longest.slice(middle + 1)}`;
  return message.replace(longest, slipped);
}

const ordinary: Readonly<Record<string, { frames: readonly string[]; topics: readonly string[] }>> = {
  es: {
    frames: [
      'donde puedo averiguar por ? ?',
      'que papeles necesito para ?',
      'cuanto sale ?',
      'hola buenas, una consulta por ?',
      'a que hora atienden por ?',
      'soy extranjero sin dni, puedo pedir ?',
    ],
    topics: [
      'el turno del pediatra',
      'la vacuna de mi hijo',
      'el carnet de embarazo',
      'los anteojos',
      'la inscripcion en la escuela',
      'el boleto estudiantil',
      'la residencia permanente',
      'el dni nuevo',
      'la partida de nacimiento',
      'el permiso de feria',
      'la libreta sanitaria',
      'una bolsa de comida',
      'el subsidio de alquiler',
      'la asignacion por hijo',
      'un abogado laboral',
      'la ciudadania',
      'el certificado de domicilio',
      'el curso de electricidad',
      'la homologacion del titulo',
      'el carnet de conducir',
      'una cuenta bancaria',
      'la tarjeta sube',
      'la pileta municipal',
      'el casamiento por civil',
      'la castracion del gato',
    ],
  },
  pt: {
    frames: [
      'onde vejo ?',
      'que documento precisa pra ?',
      'quanto custa ?',
      'oi bom dia queria saber de ?',
      'que horas abre pra ?',
      'sem dni da pra pedir ?',
    ],
    topics: [
      'consulta de pediatra',
      'a vacina do meu filho',
      'pre natal',
      'oculos',
      'a matricula na escola',
      'a residencia permanente',
      'o dni novo',
      'a certidao de nascimento',
      'licença pra vender na feira',
      'cesta basica',
      'auxilio aluguel',
      'advogado trabalhista',
      'a cidadania',
      'comprovante de endereço',
      'curso de eletricista',
      'validar diploma',
      'carteira de motorista',
      'conta no banco',
      'cartao sube',
      'piscina municipal',
      'casamento no civil',
      'castrar gato',
    ],
  },
  en: {
    frames: [
      'where do i ask about ?',
      'what papers do i need for ?',
      'how much is ?',
      'hi, quick question about ?',
      'opening hours for ?',
      'can i get ? without a dni',
    ],
    topics: [
      'a pediatrician appointment',
      "my son's vaccine",
      'pregnancy check ups',
      'glasses',
      'school enrolment',
      'permanent residency',
      'a new dni',
      'a birth certificate',
      'a market stall permit',
      'food assistance',
      'rent support',
      'a labour lawyer',
      'citizenship',
      'proof of address',
      'an electrician course',
      'degree recognition',
      'a driving licence',
      'a bank account',
      'the sube card',
      'the public pool',
      'a civil wedding',
      'cat neutering',
    ],
  },
  fr: {
    frames: [
      'où se renseigner pour ?',
      'quels papiers pour ?',
      'combien coûte ?',
      'bonjour une question sur ?',
      'quels horaires pour ?',
      'sans dni on peut avoir ?',
    ],
    topics: [
      'un rendez-vous chez le pédiatre',
      'le vaccin de mon fils',
      'le suivi de grossesse',
      'des lunettes',
      "l'inscription à l'école",
      'la résidence permanente',
      'le nouveau dni',
      "l'acte de naissance",
      'un permis de marché',
      "l'aide alimentaire",
      "l'aide au loyer",
      'un avocat du travail',
      'la citoyenneté',
      'un justificatif de domicile',
      "un cours d'électricité",
      "l'équivalence du diplôme",
      'le permis de conduire',
      'un compte bancaire',
      'la carte sube',
      'la piscine municipale',
      'un mariage civil',
      'la stérilisation du chat',
    ],
  },
  ht: {
    frames: [
      'ki kote pou m mande pou ?',
      'ki papye m bezwen pou ?',
      'konbyen ? koute',
      'bonjou m gen yon kesyon sou ?',
      'ki lè yo louvri pou ?',
      'èske m ka jwenn ? san dni',
    ],
    topics: [
      'randevou pedyat',
      'vaksen pitit mwen',
      'kontwòl gwosès',
      'linèt',
      'enskripsyon lekòl',
      'rezidans pèmanan',
      'nouvo dni',
      'batistè',
      'pèmi pou vann nan mache',
      'èd manje',
      'èd pou lwaye',
      'avoka travay',
      'sitwayènte',
      'prèv adrès',
      'kou elektrisite',
      'ekivalans diplòm',
      'lisans kondwi',
      'kont labank',
      'kat sube',
      'pisin piblik',
      'maryaj sivil',
    ],
  },
};

/** Ordinary questions: every frame around every topic. */
export function ordinaryByRule(): string[] {
  return Object.values(ordinary).flatMap(({ frames, topics }) =>
    frames.flatMap((frame) => topics.map((topic) => frame.replace('?', topic))),
  );
}
