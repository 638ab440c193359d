import { type Concept, conceptsOf } from './concept.js';

const violence = conceptsOf('violence');
const trafficking = conceptsOf('trafficking');
const discrimination = conceptsOf('discrimination');
const justice = conceptsOf('justice');
const emergency = conceptsOf('emergency');

const BECAUSE = 'porque|por|because|cause|parce|paske|pois|just';
const IDENTITY =
  'negra|negro|black|noir|noire|nwa|extranjero|extranjera|estrangeira|estrangeiro|foreigner|foreign|etranger|etrangere|etranje|boliviano|boliviana|paraguayo|paraguaya|peruano|peruana|venezolano|venezolana|senegales|haitiano|haitiana|haitien|ayisyen|brasileira|brasileiro|migrante|immigrant|color|cor';

/** Protection, rights and emergencies that are asked about. */
export const protection: readonly Concept[] = [
  violence(
    'genderViolence',
    `violencia ~ genero|domestica|familiar|machista, violencia, violence, vyolans, viole*, abus*, golpea*, maltrat*, domestic violence|abuse, mi pareja, meu parceiro, my partner, denunciar ~ pareja|marido|esposo|ex|novio, denunciar ~ companheiro, agred*, acoso, acosa, asedio, harass*, harcel*, amenaza*, ameac*, threaten*, menac*, novio|novia|marido|esposo|pareja|ex ~ grita|controla|revisa|cela|insulta|humilla|sigue|acosa|amenaza|maltrata|celoso, namorado|marido|companheiro ~ grita|controla|humilha|ameaca|persegue, husband|boyfriend|partner|ex ~ yells|controls|insults|stalks|threatens|screams, mari|copain|conjoint ~ crie|controle|insulte|menace, me pega, me bate, hits me, beats me, me frappe, bat mwen, bate m, 家暴, 暴力, насили*`,
    { near: ['womenHelp'] },
  ),
  violence(
    'womenHelp',
    `ayuda ~ mujeres, ajuda ~ mulheres, help ~ women, aide ~ femmes, ed ~ fanm, mujer|mujeres ~ ayuda|centro|oficina, centro ~ mujer|mujeres, refugio ~ mujeres, women ~ centre|center|shelter, todas mujeres, comisaria de la mujer, delegacia da mulher`,
    { near: ['genderViolence'] },
  ),
  violence(
    'sexualAbuse',
    `abuso sexual, sexual abuse, violacion, violaron, rape, raped, estupr*, viol, agression sexuelle, kadejak, grooming`,
    { near: ['genderViolence'] },
  ),
  trafficking(
    'trafficking',
    `trata de personas|blancas|gente|mujeres, reclut*, recrut*, trucho, trucha, estafa*, dni|pasaporte|documento original, oferta ~ rara|sospechosa|dudosa, scam, arnaque, sera|es|seria|sea|fuera trata, victima|victimas|caso|casos|red|redes|delito|linea|contra ~ trata, la trata, denunciar trata, prostitu*, prostibulo*, whiskeria*, cabaret, obligad*, chicas ~ obligadas|encerradas, trafico de pessoas|personas, human traffick*, traffick*, traite, explotacion|exploracao|exploitation|esplwatasyon, sexual exploitation, esclav*, escrav*, slave*, taller clandestino, trabajo forzado, trabalho escravo, forced labour|labor, ofrec*|prometi*|offered|promised|propos* ~ trabajo|job|work|travail|travay|trabalho ~ pasaje|viaje|foto|extranjero|lejos|sur, no le cuente|digas a nadie, me quitaron ~ documento|documentos|pasaporte, retien* ~ documento*|pasaporte, took|keeps ~ my passport, pran paspo, 人口贩卖, торговл* людьми`,
  ),
  discrimination(
    'discrimination',
    `discrimin*, diskriminasyon, racis*, rasis*, xenof*, xenoph*, inadi, insult*, racisme, me trato|trataron|trata mal, treated me bad*, humill*, ${BECAUSE} ~ ${IDENTITY}, boliviano|boliviana|paraguayo|paraguaya|peruano|peruana|negro|negra de m|mierda, bolita, empujones, no quiso ~ alquilar|atender|alugar, refus* ~ alugar|rent|louer ~ porque|because, no me deja* entrar, 歧视, дискримин*`,
  ),
  justice(
    'lawyer',
    `abogad*, advogad*, lawyer*, attorney, avocat*, avoka, legal aid|help|advice|assistance, asesor* legal|juridic*, asesoramiento, patrocinio, servicios juridicos, assistencia juridica, aide juridique, ayuda legal, defensor oficial, defensor publico, defensoria, free legal, 律师, адвокат*, юрист*`,
  ),
  justice(
    'complaint',
    `denunci*, denuncia, reclam*, quej*, report ~ police|discrimination|crime|theft, complain*, plainte*, porter plainte, queixa, defensor del pueblo, ombudsman, defensoria del pueblo, plent, 投诉, жалоб*`,
  ),
  justice('police', `policia*, police, polis, lapolis, comisaria*, delegacia, полици*, 警察`, {
    weight: 0.5,
    near: ['complaint', 'lawyer'],
  }),
  justice(
    'theft',
    `me robaron, robo, robado, assalt*, asalt*, levaram ~ celular|carteira|bolsa|passaporte, robaron, roubo, roubaram, stole|stolen|theft, vole|volé, vole m, 偷`,
    { weight: 1, near: ['complaint', 'police'] },
  ),
  justice('rights', `mis derechos, derechos ~ migrantes|tengo, rights, droits, direitos, acceso a derechos, dwa`, {
    near: ['lawyer'],
  }),
  justice(
    'arrest',
    `detenid*, preso, presos, presa, arrestad*, arrested, detained, arrete, carcel, jail, prison, prizon`,
    {
      near: ['lawyer'],
    },
  ),
  emergency(
    'emergencyNumbers',
    `numero ~ emergencia|emergencias|urgencia|emergence, emergency ~ number|numbers|call|line, telefono ~ emergencia*|bomberos|ambulancia|policia, emergencia, emergencias, emergencies, emergency, urgence, urgences, ijans, urgenc*, a quien llamo, que numero, numero ~ urgence|ambulancia|bombeiros|policia, ambulanc*, anbilans, bombero*, bombeiro*, firefighter*, fire brigade|department, pompier*, ponpye, 急救, скор* помощ*`,
    { weight: 0.7 },
  ),
  emergency(
    'disasterHelp',
    `temporal|temporales, tormenta*, tempestade*, storm*, tempete*, inundac*, inundad*, inunda, flood*, inondation*, inondasyon, enchente*, alagament*, evacua*, evakye, defensa civil, defesa civil, civil defence|defense, protection civile, catastrof*, disaster*, desastre*, sudestada, crecida, granizo, terremoto, earthquake, siklon, alerta meteorologica, 洪水, наводнени*`,
  ),
];
