import type { Danger } from '../entry.js';

/** Messages that speak of a danger without being in it. */
type Calm = { patterns: readonly string[]; appliesTo: ReadonlySet<Danger> | null; unless?: readonly string[] };

const list = (patterns: string) => patterns.split(',').map((pattern) => pattern.trim());

/** Learning and telling about it. Applies to every danger. */
const ABOUT =
  list(`curso|cursos|charla|charlas|capacitacion|capacitaciones|simulacro|pelicula|serie|novela|noticia|noticias|libro|tesis|cancion, aprender|aprendo a|sobre|primeros|rcp|que, quiero estudiar,
  primeros auxilios, palestra, aula|aulas de|sobre, filme|livro|noticia|aprender sobre, first aid, course|class|workshop|training in|on|about|for, movie, book about, news about, learn about, secourisme, premiers secours, formation|cours de|sur, livre|film sur, fomasyon|kou sou|pou, aprann sou,
  quiero ser bombero|enfermera|medico, trabajar de|como bombero|enfermera|enfermero|rescatista, seguro contra|de, traslado|ambulancia ~ programado, derechos humanos ~ violaron, violaron mis derechos, violaron ~ derechos, violo ~ derechos, campana ~ contra, campanha contra, dia de|contra la, marcha contra, prevencion ~ suicidio|incendios|violencia, prevenir ~ suicidio|incendios|violencia, prevencao ~ suicidio|incendio|violencia, prevent* ~ suicide|fire|violence, suicide|fire|violence prevention ~ training|teach*|course|talk|class|school, voluntari* ~ incendio*|bombero*|bombeiro*, bomberos voluntarios, brigada ~ incendio*|voluntari*, kou|fomasyon sekou*, kou premye sekou, feu|feux rouge|rouges|vert|tricolore, feux de circulation, en la tele|television|peli, fuegos artificiales, detector ~ humo, shooting ~ video|film|movie|scene|photos, donar|dono|doar|donate|donner sangre|sangue|blood|sang, inspeccion|instalar|conectar|factura|boleta|garrafa|servicio ~ gas|social`);

/** Verbs of violence that are also said of smoke, of noise and of accounts. */
const NOT_A_BODY = list(
  `suit|suivre|sigue|segue|follow|follows|swiv ~ facebook|instagram|tiktok|youtube|insta, llave|chave|key|cle quebra|quebrou|broke|broken|kase, llave se rompio|quebro, cle s est cassee, beat|beats|bat|frappe|gana|ganha ~ chess|cards|tennis|pool|domino|dominos|ajedrez|xadrez|truco|cartes|echecs|foot|futbol, humo|ruido|ruidos|musica|olor|parrilla|asado|basura|mosquitos|fumaca|barulho|cheiro|smoke|noise|smell|bruit|fumee|odeur|bri|lafimen ~ molest*|incomod*|bother*|derange*, onde|aonde|como|quando pego|pega, pego|pega|pegue ~ gripe|resfrio|tos|covid|botones|carteles|figuritas, bate ponto, cosquillas, exploto|explota|explotan ~ celular|telefono|tarjeta|mensajes, golpeo|golpee ~ rodilla|codo|dedo|mesa, humo|fumaca|smoke ~ escape|chimenea|cigarrillo, gas oil, gasoil, salir temprano, violaron|violo|invadiram|hackearon|robaron|hacked|pirate ~ cuenta|instagram|facebook|whatsapp|correo|mail|celular|conta|account|compte`,
);

/** Told of another country, by whoever asks for asylum here. */
const OVER_THERE = list(
  `pais|country|pays|peyi|patria|alla ~ persig*|amenaza*|mataron|matar|buscan|kill*|persecut*|threaten*|menac*|persecut*|tuer|pouswiv*|touye, persig*|persegu*|amenaza*|persecut*|threaten*|menac*|pouswiv* ~ mi|my|mon|meu|nan pais|country|pays|peyi`,
);

/** Not tonight: feared, or asked for in time. */
const NOT_YET = list(
  `mes que vem, next|nex month|week, mes|semana que viene, proximo|proxima mes|semana, mois|semaine prochain|prochaine, vle|quiere|quieren|wants|want|veut|veulent|quer|querem ~ mete|echar|echarme|echarnos|sacar|sacarnos|throw|kick|evict|mettre|expulser|despejar`,
);
const TONIGHT = list('hoy, noche, tonight, today, aswe, jodi, soir, hoje, noite, ahora, now');

/** Somebody else would do it. */
const BY_OTHERS = list(
  `menace|menacent|menas|menase|amenaza|amenazo|ameaca|ameacou|threatens|threatened|veut|dit ~ me|m tuer|touye|matarme|matar|kill`,
);

/** Blood and bumps that no ambulance comes for. */
const NOT_GRAVE = list(
  `pa ka|konn pale panyol|espanyol|kreyol|angle|franse, cant|cannot speak spanish|english|portuguese|french, puede|sabe|pueden hablar|falar espanol|castellano|espanhol, encia|encias|gengiva|gengivas|gum|gums|gencive|gencives|jansiv, sin heridos, sem feridos, choco|choque|chocaron|bati|bateu ~ tengo|mi|su|del|el seguro, choco|choque|chocaron|bati|bateu ~ que papeles, sacaron|saco ~ diente|dientes|muela|muelas`,
);

/** "If there were": true of things that come to a whole town, never of a body that does not breathe. */
const IF = list(
  `si hay, si se corta ~ luz, a quien llamo si, que pasa|hago si, si me|nos ~ deportan|detienen|expulsan|paran|para, si ~ policia|migraciones, if ~ police|immigration, si ~ police|migration, si hubiera|hubiese, si se inunda|inundara|derrumba|quema|prende|incendia, si llega|llegara|viene|pasa|pasara ~ inund*|temporal|tormenta|incendio|robo|emergencia|algo, en caso de, por si, para cuando, cuando hay|llueve, se houver|tiver|acontecer|der, em caso de, caso haja|tenha, quando tem|chove, if there is|was|were|are, if theres, in case, what if, in the event, when there is, s il y a, en cas de|d, au cas ou, quand il y a, si gen, si ta gen, nan ka, si yon, le gen, que hacer ante|frente|durante, antes de una|un`,
);

/** Stopped, not arrested: one word in French. */
const STOPPED = list(
  `arrete|arretee|arreter l|les|de|d|son|sa|ses|mes|ma|mon ecole|etudes|travail|fumer|boire|cours|traitement|formation|sport`,
);

/** In prison in another country: no line of ours reaches there. */
const HELD_ABROAD = list(
  `preso|presa|presos|detenido|detenida|detido|jail|prison|detained|arrested|prizon|emprisonne ~ en|em|no|na|in|nan|au venezuela|bolivia|paraguay|peru|colombia|ecuador|chile|uruguay|brasil|brazil|bresil|haiti|ayiti|senegal|republica`,
);

/** Who fell, not what fell down. */
const FELL_DOWN = list(
  `me|te cai|caigo ~ escalera|escada|techo|arbol, cai ~ da|na|de escada|bicicleta, fell ~ stairs|ladder, tombe|tombee ~ escalier|echelle, tonbe ~ eskalye`,
);

/** Shut out of one's own home. */
const LOCKED_OUT = list(
  `locked myself|ourselves out, deje|deixei|olvide|esqueci|left|forgot|oublie|bliye ~ llaves|llave|chave|chaves|keys|cles|kle ~ adentro|dentro|inside|casa|interieur|anndan`,
);
const SOMEBODY_INSIDE = list(
  `bebe|nene|nena|hijo|hija|hijos|chicos|filho|filha|filhos|crianca|baby|child|kid|kids|son|daughter|enfant|fils|fille|pitit|timoun|fuego|gas|horno|fire|stove|oven|feu|dife|fogo, nota|note|carta|perdon|sorry|perdao`,
);

/** Only imagined, whatever it is. */
const SOMEDAY = list(
  `si algun|un|otro dia, si alguna vez, algun dia ~ hay|pasa, se um|algum dia, se alguma vez, if one|some day, if someday|ever, someday|one day ~ there, si un jour, si jamais, si yon jou`,
);

/** A loss that is told because of what came after it: "they robbed me and now I have no papers". */
const AFTERWARDS = list(
  `y ahora ~ no|como|que|quiero|necesito|tengo, e agora ~ nao|como|que|quero|preciso|tenho, and now ~ dont|have|how|what|need|want|no, et maintenant ~ pas|comment|plus|besoin|faire, kounye ~ pa gen, hace|faz ~ mes|meses|semana|semanas|ano|anos|dias, ontem ~ boletim|denuncia, ayer ~ denuncia`,
);

/** What a child does by itself every day. */
const BY_ITSELF = list(
  `toma|tome|tomar|takes|take|prend|pega|pran|va|vaya|viaja|viajar|viaje|ir|salir|puede|sale|anda|vuelve|vai|viajar|travel|travels|travelling|goes|go|walk|voyage|voyager|va|aller|ka|vwayaje|ale ~ solo|sola|solos|sozinho|sozinha|alone|seul|seule|seuls|kont, madre|mae|padre|pai|mama|mother|mom|mum|mere|manman sola|solo|solteira|solteiro|soltera|single|seule`,
);

/** Feared or asked about, not at the door. */
const FEARED = list(
  `salir del pais ~ renovar|vacaciones|viaje|volver, salir del pais por|durante, miedo|temo|medo|receio|afraid|scared|fear|worried|peur|crains|pe|krent|боюсь|боюся|اخاف|preocupa*, puede|pueden|podrian|pode|podem|can|could|may|might|peut|peuvent|eske ~ deport*|expuls*|deten*|arrest*|depote|arret*|prender|renvoyer, propietario|propietaria|alquiler|inquilino|landlord|rent|proprietaire|loyer|bail|aluguel|locador|lwaye|escuela|school|ecole|colegio|club`,
);

/** What keeps it from being only feared. */
const AT_THE_DOOR = list(
  `orden|carta|notific*|puerta|aeropuerto|comisaria|detenid*|pres*|detuvieron|ordem|aviso|porta|aeroporto|delegacia|order|letter|notice|door|airport|arrested|detained|lettre|oqtf|decision|porte|aeroport|arrete|arretee|let|pot|ayewopo|arete|prizon, llevaron|levaram|took`,
);

/** What one does at a police station or an immigration office oneself. */
const ERRANDS = list(
  `fazendo|fazer|haciendo|hacer|making|faire|fe ~ boletim|denuncia|plainte|report|plent|declaration, pran|prendre|sacar|saco|pedir|pido|tomar|marcar|get|book ~ randevou|rendez|turno|turnos|cita|agendamento|appointment, visito|visitar|visitan|visitam|visitas|visiting|visit|visiter|vizite ~ pres*|jail|prison|carcel|penal|prizon|cadeia`,
);

/** What keeps it from being an errand: somebody was taken. */
const TAKEN_AWAY = list(
  `llevaron|llevo|levou|levaram|detuv*|detienen|prendeu|prenderam|took|taken|arrest*|embarque|emmene|emmenee|arrete|pran ~ ak|li, arete`,
);

/** How to report what others do. */
const REPORTING = list(
  `como|donde|onde|where|how|ou|comment|kijan|kote denuncio|denunciar|denuncia|report|denoncer|signaler|denonse ~ prostibulo|lugar|taller|casa|place|lieu, quiero|quero ser voluntari*`,
);

/** Killing that is said of waiting, heat and laughter. */
const IDIOMS = list(
  `me muero por un|una|el|la|los|las|ver|ir|conocer|comer|tener|estudiar|aprender|trabajar, mourir moins bete|idiot, mourir idiot, fila|cola|espera|tramite|tramites|calor|frio|burocracia|papeleo|sueno|estres|aburrimiento|queue|wait|waiting|heat|line|paperwork|boredom|attente|file|chaleur|paperasse|chale|liy|tann ~ mat*|kill*|tue*|touye, morir|muero|morirme|morrer ~ esper*, matar|matando|mato el|o tiempo|tempo, kill|killing some|the|a|time time, tue|tuer le temps, mat*|killing|kills|tue ~ fila|cola|espera|hambre, muero|morro|die|dying|meurs|mouri ~ ganas|verguenza|risa|hambre|calor|frio|sueno|saudade|vontade|see|try|visit|honte|faim|rire|grangou, cuchillo ~ cocina|pan|afilar, knife ~ kitchen|sharpen|bread|japanese, kitchen knife, couteau ~ cuisine|pain`,
);

/** An animal of the house; it is missed, and it is no child. */
const PETS = list(
  `perro|perra|perrito|perrita|gato|gata|gatito|mascota|cachorro|cachorra|gatinho|dog|puppy|cat|kitten|pet|chien|chienne|chat|chaton|chen|chat`,
);

/** What makes a person of it after all. */
const BITES = list(
  `mord*|bit|bite|bitten|mode|ataco|ataca|attack*|attaque|hijo|hija|nene|nena|bebe|filho|filha|crianca|child|son|daughter|kid|baby|enfant|fils|fille|pitit|timoun|marido|mari|husband`,
);

/** Missing from a list, not going back to school or fled from a war, not gone from home. */
const UNLISTED = list(
  `volvio|voltou|vuelve a tener|pedir|llamar|ver|hacer|ter|fazer|pedir, daughter|daughters|son|sons|child|kid|baby|babys vaccination|vaccine|birth|school|id|health|passport|insurance, perdi|encuentro|encontro|acho|lost|find|perdu|trouve|pedi|jwenn el|la|o|a|le|my|the|mi|su|kat carnet|libreta|dni|partida|documento|passaporte|pasaporte|mochila|carteira|carte|passport|papers|vaksen, perdio|perdieron|perdi|perdeu|lost|missed|perdu|pedi ~ turno|clase|vacante|prueba|prova|examen|tren|trem|cita|appointment|job|trabajo|rendez|randevou, escapo|huyo|fugiu|escaped|away|left|fled|fui|parti|partie|chape|sove ~ war|guerra|guerre|lage|pais|country|pays|peyi|venezuela|haiti|ayiti, no|nao aparece|aparecio|apareceu ~ padron|lista|listado|sistema|pagina|anses|registro|cadastro|renaper, no volvio|vuelve a la|su escuela|primaria|secundaria, no volvio|vuelve al colegio|jardin|trabajo, no volvio|vuelve a clases, not ~ list|system|register, pa|pas ~ liste|systeme|lis`,
);

/** Over and done with. */
const PAST = list(
  `de chiquito|chiquita|chico|nino|nina|crianca|pequeno|pequena, quand il|elle|j etait|etais petit|petite, as|was a|when baby|little|child|kid, le l te piti, ano|mes pasado|passado, semana pasada|passada, la otra vez, hace ~ ano|anos|mes|meses|semana|semanas|mucho, el otro dia, cuando era chica|chico|joven, antes en mi pais, faz ~ anos|meses|semanas, ha ~ anos|meses|semanas, anos|meses|semanas atras, last year|month|week, years|months|weeks ago, l an|annee|mois dernier|derniere|passe|passee, semaine derniere|passee, il y a ~ ans|mois|semaines, lane|mwa|semen pase, gen ~ ane|mwa|semen, despues ~ incendio|inundacion|tormenta|temporal, tras ~ incendio|inundacion, incendio|inundacion|temporal ~ perdi*|perdimos, perdi|perdimos|perdio|perdieron|perdeu|lost|perdu|quemo|quemaron|mojaron|mojo ~ dni|documento|documentos|papeles|pasaporte|passport|papers|papiers|passaporte|todo, perdi|perdimos|lost|perdu|pedi ~ certificate|certificado|partida|acta|carnet|card|carte|kat, bateu|bati ~ carro no|na meu|minha|traseira, ya respira|paso|esta bien|estoy bien, ja esta bem, is fine|ok now, va bien maintenant, apagaron|apagado, ya lo apag*`,
);

/** What keeps a message from being about the past: "we came two months ago and now she does not breathe". */
const NOW = list(
  'pagan|pagam|pagaron|cobro|cobramos|recebo|recebemos|salgo|salimos hace|faz|ha, estamos|estoy ~ techo|terraza|escalera|arriba, me|nos tiene|tienen, ahora, ahorita, ya mismo, desde hace, sigue, siguen, todavia, otra vez, cada vez, siempre, agora, ainda, desde, now, still, again, maintenant, encore, toujours, kounye, toujou',
);

/** Said to be absent. */
const ABSENT = list(
  `gun|weapon licence|license|permit, licencia|permiso|registro ~ armas|arma, permis de|d arme, exploto|explota de gente|laburo|bronca|trabajo, que|cual|qual|what|which|quel|ki numero|number|nimewo ~ ambulancia|ambulance|anbilans|call, seguro|assurance|insurance|asirans ~ incendi*|fire|dife, pronto socorro, en finir avec ~ papiers|demarches|dossier|procedure|administration, me muero de hambre|frio|calor|risa|ganas|verguenza, morro de fome|saudade|rir|vergonha, dying to, morir en mi|bolivia|paraguay, no hay|hubo|es ~ incendio|fuego|herido|heridos|inundacion|accidente, no|nunca me pega|pego|golpea|amenaza, nao tem|houve|ha ~ incendio|fogo|feridos, not|isnt|no bleeding, no fire|flood, not a fire, pas de feu|blesse, pa gen dife|blese, no me quiero|quiero matar|morir|suicidar, nao quero me matar, sumir com, desaparecer las|los|mis|la|el`,
);

/** An offer that is weighed, before anything has happened. */
const OFFER = list(
  `quieren|quiere|piden|pide|querem|quer|pedem ~ guardar|quedarse|retener|ficar ~ pasaporte|documento|dni|passaporte, want|wants ~ keep|hold ~ passport|papers|documents, veulent|veut ~ garder ~ passeport|papiers, vle ~ kenbe ~ paspo|papye`,
);

/** "How do I take out a DNI": the word for taking away is also the word for getting. */
const GETTING = list(
  `como|donde|cuando|onde|quando saco|sacar|saca|sacas|tiro|tirar|tira ~ dni|documento|documentos|pasaporte|passaporte|residencia|papeles|papeis|carnet|partida, donde|onde|como lo|la|o saco|tiro`,
);

/** What keeps it from being about getting: somebody has the paper. */
const HELD = list(
  `patron|patrona|jefe|jefa|dueno|duena|patrao|chefe|marido|pareja|ex, oblig*, encerr*, tranc*, manos|maos, no|nao me|nos deja|dejan|devuelve|devuelven|deixa|deixam|devolve|devolvem, quito|quitaron|retien*|retuv*|tomaram|tomou`,
);

const TOWNWIDE: ReadonlySet<Danger> = new Set<Danger>(['fire', 'disaster', 'crime', 'detention']);

/** What an animal of the house may be in; who asks others to care for it may be in the gravest danger. */
const OF_ANIMALS: ReadonlySet<Danger> = new Set<Danger>([
  'medical',
  'fire',
  'childAlone',
  'violence',
  'crime',
  'homeless',
]);

export const calms: readonly Calm[] = [
  { patterns: ABOUT, appliesTo: null },
  { patterns: IF, appliesTo: TOWNWIDE },
  { patterns: UNLISTED, appliesTo: new Set<Danger>(['childAlone']) },
  { patterns: SOMEDAY, appliesTo: null },
  { patterns: BY_ITSELF, appliesTo: new Set<Danger>(['childAlone']) },
  { patterns: PETS, appliesTo: OF_ANIMALS, unless: BITES },
  { patterns: FEARED, appliesTo: new Set<Danger>(['detention']), unless: AT_THE_DOOR },
  { patterns: ERRANDS, appliesTo: new Set<Danger>(['detention']), unless: TAKEN_AWAY },
  { patterns: HELD_ABROAD, appliesTo: new Set<Danger>(['detention']) },
  { patterns: STOPPED, appliesTo: new Set<Danger>(['detention']) },
  { patterns: FELL_DOWN, appliesTo: new Set<Danger>(['disaster']) },
  { patterns: LOCKED_OUT, appliesTo: null, unless: SOMEBODY_INSIDE },
  { patterns: REPORTING, appliesTo: new Set<Danger>(['trafficking']) },
  { patterns: IDIOMS, appliesTo: null },
  { patterns: AFTERWARDS, appliesTo: new Set<Danger>(['crime']) },
  { patterns: GETTING, appliesTo: new Set<Danger>(['trafficking', 'violence', 'crime']), unless: HELD },
  { patterns: NOT_A_BODY, appliesTo: new Set<Danger>(['violence', 'fire', 'crime', 'trafficking']) },
  { patterns: OVER_THERE, appliesTo: new Set<Danger>(['crime']) },
  { patterns: NOT_YET, appliesTo: new Set<Danger>(['homeless']), unless: TONIGHT },
  { patterns: BY_OTHERS, appliesTo: new Set<Danger>(['suicide']) },
  { patterns: NOT_GRAVE, appliesTo: new Set<Danger>(['medical']) },
  { patterns: OFFER, appliesTo: new Set<Danger>(['trafficking']) },
  { patterns: PAST, appliesTo: null, unless: NOW },
  { patterns: ABSENT, appliesTo: null },
];
