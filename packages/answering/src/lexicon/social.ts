import { type Concept, conceptsOf } from './concept.js';

const housing = conceptsOf('housing');
const social = conceptsOf('socialSecurity');
const children = conceptsOf('children');
const family = conceptsOf('family');
const RELATIVES = `hijo|hija|hijos|hijas|familia|esposa|esposo|marido|mujer|mama|papa|madre|padre|padres|filho|filha|filhos|mae|pai|children|kids|family|wife|husband|son|daughter|mother|parents|enfants|enfant|famille|femme|mari|mere|fanmi|pitit|madanm|mari|timoun`;

const BOY = 'adolescente|chico|hermanito|sobrino|menor|nino|nene|crianca';
const GIRL = 'adolescente|chica|hermanita|sobrina|menor|nina|nena|crianca';

/** Home, income, children and family. */
export const socialLife: readonly Concept[] = [
  housing(
    'rent',
    `alquil*, alug*, aluguel, rent, renting, rental, louer, loyer, location d appartement, lwaye, lwe, contrato de alquiler, garantia, departamento|departamentos, pieza, piezas, habitacion*, a room, apartment*, appartement*, 租房, аренд*, жиль*`,
    { weight: 0.7, near: ['housingHelp'] },
  ),
  housing(
    'landlord',
    `landlord*, dueno|duena|dono|dona|senhorio|propietari*|proprietari*|proprietaire*, inquilin*, tenant*, locataire*, met kay`,
    { weight: 0.4, near: ['rent', 'eviction'] },
  ),
  housing(
    'eviction',
    `quiere|quieren|quer|querem que me|nos|eu|gente vaya|vayamos|saia|salga, irnos|irme de la|esta|mi casa|pieza, owner|landlord ~ out|leave, must be out by, tenemos|tengo que dejar|desocupar ~ casa|pieza|departamento|cuarto, temos|tenho que sair ~ casa|quarto|apartamento, doit|dois|devons quitter ~ logement|appartement|chambre|maison, dwe|fok ~ kite kay, desaloj*, despej*, evict*, expuls* ~ casa|pieza|maison|appartement|logement|location|apartamento, proprietari*|propietari*|dueno|duena|dono|dona|senhorio|landlord|proprietaire ~ saia|sair|salga|vaya|leave|parte, nos echan|echaron|sacan, me echan ~ pieza|casa|departamento|alquiler, me|nos quieren|quiere|querem|quer echar|sacar|expulsar|despejar, throw|throws|throwing|kick* ~ out, quieren|quiere echarnos|echarme|sacarnos, me echaron ~ pieza|casa|departamento, wants us|me out, kick* ~ out, mete m|nou deyo, dueno|duena|propietari*|proprietari* ~ echar*|sacar*|echa|expulsar|botar, landlord ~ evict*|out|leave, proprietaire ~ dehors|expuls*|partir, met|pwopriyete ~ deyo`,
    { weight: 3, near: ['housingHelp'] },
  ),
  housing(
    'housingHelp',
    `vivienda*, housing, moradia, habitacao, logement*, lojman, subsidio ~ habitacional|vivienda|alquiler, subsidio habitacional, ayuda ~ alquiler, help ~ rent, 住房, kay pou`,
    { near: ['shelter'] },
  ),
  housing(
    'shelter',
    `parador|paradores, albergue*, abrigo*, refugio nocturno, shelter*, hebergement, donde dormir, podemos dormir, onde dormir, where ~ sleep, dormir ~ calle, ou dormir, kote ~ domi, situacion de calle, situacao de rua, homeless*, sans abri, en la calle, na rua, ночлег, hogar de transito`,
    { near: ['housingHelp'] },
  ),
  social(
    'subsidy',
    `subsidi*, ayuda economica|social, plan social, planes sociales, beneficio*, benefit*, allocation*, auxilio, bolsa familia, ayuda del estado, welfare, aide sociale, ed finansye, potenciar trabajo, пособи*, 补助`,
    {
      near: ['familyAllowance', 'housingHelp'],
    },
  ),
  social(
    'familyAllowance',
    `auh, asignacion universal, asignaci*, salario familiar, child benefit*, child allowance, allocations familiales, anses, abono de familia`,
  ),
  social(
    'pension',
    `pension|pensiones, jubil*, aposent*, retirement, retire, retraite*, puam, pami, pansyon, пенси*, 养老`,
    { near: ['familyAllowance'] },
  ),
  social(
    'food',
    `comedor|comedores, merendero*, comida, alimentos, bolson*, food, comida, alimentaire, manje, nourriture, hambre, fome, hungry, grangou, faim, tarjeta alimentar, leche, 食物, еда|еды`,
  ),
  social('transport', `colectivo|colectivos, transporte, boleto, tren`, {
    weight: 0.6,
  }),
  children(
    'childRights',
    `derechos de|del nino|ninos|ninez, hitting|hits|beats|beating|hurting ~ his|her|their ~ kid|kids|child|children|son|daughter, bate|batem|batendo ~ filho|filhos|filha|crianca|criancas, frappe|frappent|bat ~ enfant|enfants|fils|fille, bat|kale ~ pitit|timoun, pega|pegan|golpea|golpean|maltrata|maltratan ~ hijo|hijos|hija|nene|nenes|nena|chico|chicos|nino|ninos, le|les pegan ~ nene|nena|nino|nina|chico|chicos|hijo|hijos, chicos ~ cruzan|llegan|viajan ~ solos, proteccion ~ ninos|ninez|menores, child protection, children rights, direitos da crianca, protection ~ enfants|enfance, dwa timoun, abuso infantil, maltrat* ~ nino|nina|hijo|hija|chico|chicos, child abuse, maltraitance, secretaria de ninez, ninez`,
  ),
  children(
    'unaccompaniedMinor',
    `${GIRL} ~ sola|sozinha|seule, ${BOY} ~ esta|llego|vino|viajo|viaja|cruzo|quedo|chegou|veio|viajou solo|sozinho,
    llego|vino|viajo|cruzo|chegou|veio ~ ${BOY} ~ solo|sozinho, child|minor|boy|girl|children|minors ~ alone,
    enfant|mineur|enfants|mineurs ~ seul|seule|seuls|seules,
    chicos|chicas|ninos|ninas|adolescentes|menores|criancas ~ solos|solas|sozinhos|sozinhas, timoun|pitit ~ pou kont,
    llego|viajo|vino|esta ~ solo|sola ~ menor|bolivia|paraguay|venezuela|peru, no acompanad*, unaccompanied,
    non accompagn*, nao acompanhad*`,
    { near: ['childRights'] },
  ),
  family(
    'familyReunification',
    `reunificacion, reagrup*, reunificacao, reunification, regroupement, traer|traigo|trazer|bring|amener ~ ${RELATIVES}, traerla, traerlo, traerlos, traerlas, ${RELATIVES} ~ vini|come, faire venir, fe ~ vini, mennen ~ fanmi|pitit, привезти ~ семью|ребенка|мужа|жену|родителей|детей, 接 家人, 接 孩子, reunir* ~ familia, family visa, reuniao familiar, воссоединени*, 家庭团聚`,
    { near: ['residence'] },
  ),
  family(
    'custody',
    `tenencia, cuota alimentaria, manutencion, regimen de visitas, custody, guarda, custodia, divorc*, separarme, separacion, child support, pension alimenticia, pensao alimenticia, pension alimentaire, divos, 离婚, развод*`,
    { near: ['lawyer'] },
  ),
  family('marriage', `matrimonio, marriage, casamento, mariage, maryaj, 结婚`, { weight: 2, near: ['civilRegistry'] }),
];
