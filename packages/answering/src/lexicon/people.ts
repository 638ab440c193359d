import { type Concept, conceptsOf } from './concept.js';

const person = conceptsOf(null);
const who = (id: string, words: string) => person(id, words, { role: 'who' });
const country = (id: string, words: string) => person(id, words, { role: 'country' });

/** For whom, and from where. */
export const people: readonly Concept[] = [
  who(
    'child',
    `hijo, hija, hijos, hijas, nino, nina, ninos, ninas, nene, nena, nenes, bebe, bebes, bebita, chico|chicos|chica, criatura|criaturas, wawa|wawas, guagua, gurises, pibe|piba|pibes, crianca*, filho, filha, filhos, nenem, child, children, kid, kids, baby, babies, son, daughter, enfant*, fils, fille, bambin, pitit, timoun, ti bebe, adolescente*, teen*, mita, memby, ребен*, дети|детей|сын|дочь|дочк*, 孩子, 宝宝, 儿童`,
  ),
  who(
    'adult',
    `adulto|adulta|adultos|adultas, adult|adults, adulte|adultes, mama|mami, mae, mother|mom|mum, mere, manman, papa|papi, pai, father|dad, pere, esposo|esposa, marido, husband|wife, mari, mari m, mwen menm, mim mesmo|mesma, mi mismo|misma, myself, moi meme`,
  ),
  who('woman', `mujer|mujeres, mulher*, woman|women, femme*, fanm, senora, 女`),
  who(
    'migrant',
    `migrant*, inmigrant*, imigrant*, immigrant*, immigre*, imigran, extranjer*, estrangeir*, foreigner*, foreign, etranger*, etranje, refugiad*, иностран*|мигрант*, 外国人, 移民`,
  ),
  who('elder', `abuel*, ancian*, adulto|adultos mayor|mayores, idos*, elderly, vieillard*, granmoun`),
  country('bolivia', 'bolivia*, bolivie*, 玻利维亚'),
  country('paraguay', 'paragua*, asuncion'),
  country('peru', 'peru, peruan*, peruvian*, perou'),
  country('venezuela', 'venezuel*, venezolan*, chamo, chama, pana, epa'),
  country('brazil', 'brasil*, brazil*, bresil*, brezil*'),
  country('chile', 'chile, chilen*'),
  country('colombia', 'colombi*, kolonbi'),
  country('ecuador', 'ecuador, ecuatorian*'),
  country('uruguay', 'urugua*'),
  country('haiti', 'haiti*, ayiti, ayisyen*'),
  country('senegal', 'senegal*'),
  country('cameroon', 'camerun*, cameroun*, cameroon*'),
  country('dominicanRepublic', 'dominican*, republica dominicana'),
  country('cuba', 'cuba, cuban*'),
  country('china', 'china, chino, chinos, chinese, chine, 中国'),
  country('russia', 'rusia, ruso, rusa, rusos, russia*, russe, росси*, русск*'),
  country('ukraine', 'ucrani*, ukrain*, украин*'),
  country('nigeria', 'nigeri*'),
  country('ghana', 'ghan*'),
  country('angola', 'angol*'),
  country('italy', 'italia, italian*, italie'),
  country('spain', 'espana, spain, espagne'),
  country('mexico', 'mexic*, mejic*'),
  country(
    'usa',
    'us|american|americana ~ embassy|consulate|embajada|consulado, embajada|consulado americana|americano, estados unidos, eeuu, united states, usa, etats unis, etazini',
  ),
  country('korea', 'corea*, korea*'),
  country('india', 'india, indio'),
  country('syria', 'siria*, syria*'),
];
