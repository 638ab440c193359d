import { type Concept, conceptsOf } from './concept.js';

const documents = conceptsOf('documents');
const education = conceptsOf('education');
const health = conceptsOf('health');
const community = conceptsOf('community');
const emergency = conceptsOf('emergency');
const anywhere = conceptsOf(null);

/** Whatever else a question names, this is what it is about: what shares only the rest is no answer. */
const DECISIVE = { weight: 3 };

const PASSPORT = 'pasaporte|pasaportes|passaporte|passaportes|passport|passports|passeport|passeports|paspo';
const LOST =
  'perdi|perdio|perdimos|perdeu|perdido|extravie|lost|perdu|pedi|robaron|roubaram|levaram|levou|stolen|vole|vole|robado|roubado';
const RIDE =
  'colectivo|colectivos|bondi|micro|micros|omnibus|tren|trenes|subte|onibus|trem|metro|bus|buses|train|trains|subway|bis|tren|ferry';
const FIRST_AID = 'primeros auxilios, primeiros socorros, first aid, premiers secours, premye swen';
const FIREFIGHTER =
  'bombero|bomberos|bombera|bombeiro|bombeiros|bombeira|firefighter|firefighters|pompier|pompiers|ponpye';

/** Errands with a name of their own, which towns are asked for and answer seldom. */
export const errands: readonly Concept[] = [
  documents(
    'criminalRecord',
    `antecedentes penales|criminais|policiales|criminales|penais, antecedente penal, certificado|atestado ~ antecedentes|reincidencia,
    criminal record|records|check|background, police clearance|certificate|record, background check, casier judiciaire, kazye jidisye,
    antecedentes`,
    DECISIVE,
  ),
  documents('lostPassport', `${LOST} ~ ${PASSPORT}, ${PASSPORT} ~ ${LOST}`, DECISIVE),
  documents(
    'transportCard',
    `sube, sube card, cartao|carte|card|kat|tarjeta ~ ${RIDE}|transporte|transport|transports, bus|transport|train card|pass`,
    DECISIVE,
  ),
  education(
    'studentPass',
    `boleto gratis|gratuito|estudiantil, boleto|boletos|pase|passe|tarjeta|abono ~ estudiantil|escolar|educativo|estudante|estudiantes|estudantil|universitario,
    student|school|students bus|transport|travel|train ~ pass|ticket|card|fare|discount, student pass|fare|ticket,
    transporte|transport|colectivo|bus|tren|train ~ estudiante|estudiantes|students|etudiants|alumnos, carte|abonnement ~ transport|bus ~ eleve|etudiant|scolaire, transport scolaire, kat ~ etidyan|elev`,
    DECISIVE,
  ),
  community(
    'foodHandler',
    `libreta|carteira sanitaria, carnet|curso|carteira|carteirinha|libreta|certificado ~ manipula* ~ alimento|alimentos|alimentaria,
    manipula* ~ alimento|alimentos, food handler|handlers|handling|hygiene|safety, hygiene alimentaire, manipulation ~ aliment*,
    manipilasyon ~ manje`,
    DECISIVE,
  ),
  health(
    'disabilityCertificate',
    `certificado|carnet|pase|atestado|carteirinha ~ discapac*|deficien*|disabil*, cud, disability|disabled ~ certificate|card|badge|pass|id,
    handicap* certificate|card, certificate ~ disab*|handicap*, certificat|carte|attestation ~ handicap*|invalidite, setifika|kat ~ andikap*`,
    { ...DECISIVE, near: [] },
  ),
  health(
    'suicidePrevention',
    'charla|charlas|curso|taller|jornada|capacitacion|training|talk|palestra|formation|fomasyon ~ suicid*|swisid*, prevencion|prevencao|prevenir|prevention|prevenir|prevansyon ~ suicid*|swisid*, suicide|swisid prevention|prevansyon',
    DECISIVE,
  ),
  documents(
    'gettingMarried',
    `casarme, casarnos, casarse, casar, me caso, nos casamos, casamiento ~ civil|turno|fecha|registro, casamento civil, caso ~ civil,
    get|getting|got|be|to|we married|marry, marry, civil|registry marriage|wedding, marier, mariage civil, marye, maryaj sivil, matrimonio civil, sacar turno ~ casamiento`,
    DECISIVE,
  ),
  community(
    'voting',
    `votar, voto, votan, vota, vote, votes, voting, voter, elecciones, eleccion, eleicao, eleicoes, election, elections, eleksyon,
    padron electoral, urna|urnas, titulo de eleitor, 投票, голосова*`,
    DECISIVE,
  ),
  emergency(
    'firstAidCourse',
    `${FIRST_AID.split(', ')
      .map(
        (aid) =>
          `curso|cursos|taller|clase|clases|capacitacion|formacion|aprender|course|class|training|learn|cours|formation|apprendre|fomasyon ~ ${aid}`,
      )
      .join(', ')}, ${FIRST_AID.split(', ')
      .map((aid) => `${aid} ~ curso|cursos|taller|course|class|training|cours|formation`)
      .join(', ')}, secourisme, kou sekou|sekouris|sekours, rcp, cpr`,
    DECISIVE,
  ),
  emergency(
    'volunteerFirefighter',
    `${FIREFIGHTER} voluntari*|volontaire|volontaires|volonte|volunteer, voluntari*|volunteer ~ ${FIREFIGHTER},
    sumo|sumarme|anoto|anotarme|unirme|join|entrar|rejoindre ~ ${FIREFIGHTER}, ser|hacerme|virar|become|be|devenir|etre|vin|tounen ~ ${FIREFIGHTER}`,
    DECISIVE,
  ),
  anywhere(
    'publicTransport',
    `que|cual|cuales|qual|quais|which|what|quel|quels|ki linea|linha|line|ligne ~ ${RIDE}, que|cual|cuales|qual|quais|which|what|quel|quels|ki ${RIDE},
    horario|horarios|frecuencia|parada|paradas|recorrido|timetable|schedule|times|stop|horaires|horaire|arret|ore|ponto ~ ${RIDE},
    ${RIDE} ~ va|llega|pasa|para|sale|vai|passa|goes|go|stop|stops|timetable|schedule|hora|ale|pase, ${RIDE} ~ roca|mitre|sarmiento|belgrano|constitucion`,
    DECISIVE,
  ),
  anywhere(
    'partyRoom',
    `salon|salones ~ fiesta|fiestas|cumpleanos|eventos|municipal, sala ~ fiestas|cumpleanos, alquil*|reserv* ~ salon|quincho, quincho|quinchos ~ alquil*|reserv*, party|birthday|event|events room|hall|venue|space,
    hall|room|venue ~ party|birthday|wedding, salao|saloes ~ festa|festas|aniversario|eventos, salle ~ fete|fetes|anniversaire|mariage,
    sal ~ fet|maryaj`,
    DECISIVE,
  ),
];
