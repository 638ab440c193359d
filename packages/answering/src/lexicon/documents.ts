import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf('documents');

const NOT = 'no|nao|not|dont|doesnt|didnt|havent|hasnt|pas|pa|ne|todavia|aun|ainda|sin|sem|without|sans|san|no';
const HAVE =
  'tengo|tiene|tenemos|tienen|tenga|have|has|got|tenho|tem|temos|gen|genyen|ai|a|avons|salio|llego|dieron|saiu';
const PAPER =
  'dni|documento|documentos|papeles|papel|papers|papiers|papye|cedula|document|documents|dokiman|residencia|documentacion';
const ONLY = 'solo|so|only|just|seulement|selman|somente|apenas|sola|nomas';
const DEMAND =
  'piden|pide|pidieron|exigen|exige|solicitan|requieren|pedem|pede|pediram|exigem|ask|asks|asked|asking|want|require|requires|demandent|demande|exigent|exige|mande|vle';
const PASSPORT = 'pasaporte|pasaportes|passaporte|passaportes|passport|passports|passeport|passeports|paspo';

/** Identity papers, residence and the offices that deal with them. */
export const documents: readonly Concept[] = [
  concept(
    'dni',
    `dni, rne, documento, documentos, documentacion, documentacao, document, documents, dokiman, papeles, papeis, papers,
    papiers, papye, cedula, cedulas, carte d identite, kat idantite, identity card|document, id card, rg, cpf, cuil, cuit,
    carteira de identidade, canje, renaper, документ*, удостоверени*, 证件, 身份证, kuatia`,
    { near: ['residence', 'migrantOffice'] },
  ),
  concept(
    'withoutDni',
    `sin|sem|without|sans|san ~ ${PAPER}, ${NOT} ~ ${HAVE} ~ ${PAPER}, pa gen ${PAPER}, pa genyen ${PAPER},
    no ~ salio ~ dni, indocumentad*, undocumented, irregular*, ilegal*, ${ONLY} ~ ${PASSPORT}, ${PASSPORT} nomas,
    بدون اوراق, без ~ документів, 没有dni, 只有护照, нет документов, без документов, ndarekoi ~ kuatia, tengo ~ precaria nomas, solo tengo ~ precaria,
    solo ~ precaria`,
    { role: 'condition', near: ['dni', 'residence'] },
  ),
  concept('hasPrecaria', 'con|tengo|tiene|avec|with|com|tenho|gen ~ precaria', {
    role: 'condition',
    near: ['precaria'],
  }),
  concept(
    'residence',
    `اقامة, الاقامة, посвідк*, residenc*, radicac*, radicar*, radex, temporari*, visa, visas, visto, residency, titre de sejour, sejour, rezidans,
    regulariz*, regularis*, migraciones, migracao, immigration ~ office, imigrasyon, dnm, permanente, permanencia,
    вид на жительство, внж, 居留, 签证`,
    { near: ['migrantOffice', 'dni'] },
  ),
  concept('precaria', 'precaria, precarias, residencia provisoria, provisional residence, precaire', {
    near: ['residence'],
  }),
  concept(
    'passportIssue',
    `sacar|saco|tramitar|tramito|renovar|renuevo pasaporte, sacar|saco|tramitar|tramito|renovar|renuevo el|mi|un|su|otro pasaporte, tirar|tiro|renovar passaporte, tirar|tiro|renovar o|meu|um passaporte, get|renew passport, get|renew a|my|the passport, obtenir|renouveler|refaire un|mon|le passeport, fe|renouvle paspo`,
    { weight: 3 },
  ),
  concept('passport', `${PASSPORT.split('|').join(', ')}, 护照, паспорт*`, { role: 'condition' }),
  concept(
    'lostDocument',
    `perdi|perdio|perdimos|perdeu|lost|perdu|pedi|robaron|roubaram|levaram|levou|stolen ~ ${PAPER}|pasaporte|passport|passaporte|passeport|rg|paspo,
    ${PAPER} ~ perdido|robado|lost|perdu`,
    { near: ['dni', 'consulate'] },
  ),
  concept('expiredDocument', `venci*, expir*, caduc*, perime, perimee, venceu, vencid*`, { role: 'condition' }),
  concept(
    'naturalisation',
    'obtenir|avoir|demander la nationalite, get|obtain argentine nationality, get nationality, obtener|sacar|obter|tirar nacionalidad|nacionalidade, obtener|sacar|obter|tirar la|a nacionalidad|nacionalidade, nasyonalite ajanten, ciudadania*, naturaliz*, naturalis*, cidadania, citizenship, nacionalizar*, carta de ciudadania',
    { weight: 2, near: [] },
  ),
  concept(
    'birthRegistration',
    `anotar|inscribir|registrar|register|declarer|anrejistre|deklare ~ bebe|hijo|hija|nene|nena|baby|son|daughter|filho|filha|enfant|fils|fille|tibebe|pitit ~ nacio|nasceu|born|ne|nee|fet, partida de nacimiento, acta de nacimiento, certidao de nascimento, birth certificate, acte de naissance, fe|jwenn|pran|chache ~ batiste*,
    inscri*|registr*|anotar ~ nacimiento|recien nacido, registrar|register ~ bebe|baby|birth, recien nacido ~ dni,
    nacio|nasceu|born|ne ~ aca|aqui|here|ici ~ dni, bebe|bebita|hijo|hija|baby|filho|filha ~ nacio|nasceu|born ~ dni`,
    { near: ['civilRegistry'] },
  ),
  concept(
    'demandedPaper',
    `${DEMAND} ~ partida|acta de nacimiento, ${DEMAND} ~ certidao de nascimento, ${DEMAND} ~ birth certificate,
    ${DEMAND} ~ acte de naissance, ${DEMAND} ~ batiste*, ${DEMAND} ~ apostill*|aposti*|legalizad*|legaliz*`,
    { role: 'condition', near: ['birthRegistration'] },
  ),
  concept('civilRegistry', 'registro civil, cartorio, civil registry, etat civil', { near: ['birthRegistration'] }),
  concept(
    'residenceFee',
    `pagar|pago|pagan|cobran|cobra|pay|payer|peye ~ residenc*|radicac*|precaria|sejour|rezidans,
    tasa|tasas|taxa|taxas|arancel|aranceles|costo|costos|precio|valor|prix|frais|pri de|da|do|du|por|para|pou|la|le ~ residenc*|radicac*|precaria|dni|sejour|rezidans|migra*,
    cost|costs|price|fee|fees of|for|to ~ residenc*|precaria|dni, residency|residence|residensi fee|fees|cost|price,
    cuanto|cuanta|quanto|combien|konbyen ~ residenc*|radicac*|precaria|dni|sejour|rezidans,
    how much ~ residenc*|precaria|dni,
    residenc*|radicac*|precaria|rezidans|sejour ~ cuesta|sale|costo|precio|aumento|cost|costs|custa|coute|koute,
    tasa migratoria`,
    {
      near: ['residence'],
    },
  ),
  concept('asylum', 'asilo, asyl*, asylum*, asile, refugi*, refug*, azil, убежищ*, беженц*, 难民, 庇护', {
    near: ['residence'],
  }),
  concept('deportation', 'deport*, expulsarme, expulsar ~ pais, expulsion, deportasyon, депорт*, 驱逐', {
    near: ['lawyer', 'residence'],
  }),
  concept('touristStay', 'turista, turistas, tourist*, prorroga, noventa dias, 90 dias|days|jours|jou', {
    near: ['residence'],
  }),
  concept(
    'mobileOffice',
    `estacion migrante, migrant station, combi, camioncito, unidad movil, oficina movil, mobile office|unit,
    quilmes cerca, operativo|operativos, estacao migrante, trailer, itinerante`,
    { near: ['migrantOffice'] },
  ),
  concept(
    'migrantOffice',
    `direccion de migrantes, oficina ~ migrantes|paraguayos|bolivianos|peruanos|venezolanos|haitianos|senegaleses|extranjeros, migrant office, directorate for migrants, delegacion de migraciones,
    oficina de migraciones, colectividades ~ direccion, direccion general de colectividades, ba migrante, migraciones,
    ayud*|orient*|asesor*|explic* ~ papeles|tramite|tramites|migraciones|documentos|radicacion, help|ayuda|aide ~ migrant*|imigrant*,
    help ~ papers|paperwork|documents, aide ~ papiers, ajuda ~ documentos|papeis, ed|ede ~ papye`,
    { near: ['mobileOffice', 'residence'] },
  ),
  concept('paperwork', 'tramite, tramites, tramitar, paperwork, procedure*, demarche*, gestion, gestiones, demach', {
    weight: 0.4,
    near: ['migrantOffice', 'dni'],
  }),
  concept(
    'newcomerGuide',
    'recien llegad*, recien llegue, newcomer*, acabo de llegar, acabei de chegar, just arrived, llegue hace|ayer|hoy, nouvel* arriv*, fek rive, guia',
    { weight: 0.6, near: ['migrantOffice', 'mobileOffice'] },
  ),
];
