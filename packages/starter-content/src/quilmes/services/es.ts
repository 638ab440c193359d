import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesService } from './facts.js';

export const quilmesServicesEs: WordingOf<'service', QuilmesService> = {
  'svc.q.migrantes': {
    name: 'Dirección de Migrantes de Quilmes',
    description:
      'Orienta a las personas migrantes que viven en Quilmes: papeles, residencia, DNI y acceso a los servicios del municipio. Atiende en persona y también va a los barrios, con jornadas junto a la Dirección Nacional de Migraciones.',
    howToApply:
      'No encontramos dirección, teléfono ni horario publicados. Tampoco una dirección confirmada de una oficina de Migraciones en Quilmes. Preguntá en Atención al Vecino o acercate a una jornada de Quilmes Cerca: en octubre de 2025 tenía un puesto ahí.',
    keywords: words(
      'papeles, radicación, residencia, precaria, trámites, trámite de migraciones, turno migraciones, ayuda con los papeles, documentos, dni para extranjeros, extranjeros, inmigrante, oficina de migrantes, asesoramiento, radicarme, regularizar, arreglar los papeles',
    ),
  },
  'svc.q.cerca': {
    name: 'Quilmes Cerca',
    description:
      'Jornadas del municipio en los barrios, con varios puestos en un mismo lugar. En jornadas pasadas hubo Migraciones, RENAPER (DNI), Registro Civil, ANSES, PAMI, SUBE, salud y vacunas, mujeres, niñez y empleo.',
    howToApply:
      'No encontramos el calendario actual: preguntá la próxima fecha en Atención al Vecino. En agosto de 2023 atendían de 9 a 13. Los puestos cambian en cada jornada, así que confirmá que esté el que necesitás.',
    notice:
      'La edición de verano en la Plaza Yrigoyen fue en enero y febrero de 2026 y ya terminó. No tenemos fechas nuevas confirmadas.',
    keywords: words(
      'operativo, jornada, renaper, sacar el dni, dni, dni de mi bebé, registro civil, partida de nacimiento, anotar al bebé, sube, anses, pami, radicación, migraciones, puestos en el barrio, camión, plaza',
    ),
  },
  'svc.q.salud': {
    name: 'Salud pública y vacunas en Quilmes',
    description:
      'Hospitales públicos, centros de salud de barrio (CAPS o «salitas») y vacunatorios. Podés atenderte y vacunar a tus hijos aunque no tengas DNI ni residencia.',
    howToApply:
      'Acercate al hospital o a la salita más cercana. No encontramos horarios ni un teléfono para pedir turno. Si es una urgencia, llamá al 107 o al 911, o andá a la guardia.',
    costNote:
      'La Provincia dijo en diciembre de 2024 que la atención a personas extranjeras sigue sin costo. No encontramos una confirmación más nueva.',
    keywords: words(
      'vacuna, vacunas, vacunar, vacunatorio, vacunación, vacunan, médico, doctor, pediatra, hospital, salita, posta sanitaria, caps, sala de salud, guardia, turno médico, embarazo, embarazada, parto, ginecóloga, bebé, guagua, fiebre, gripe, enfermo, atención gratis, remedios, sin documento, hospital gratis, pasaporte',
    ),
  },
  'svc.q.vacunacion': {
    name: 'Vacunas gratis en Quilmes',
    description:
      'Vacunas de calendario para chicas y chicos: gratis y sin orden médica, en hospitales y centros de salud del municipio.',
    howToApply: 'Andá al lugar más cercano en su horario de vacunación.',
    documentsNote: 'No piden orden médica. Llevá la libreta de vacunas si la tenés.',
    notice:
      'Los horarios son de una nota de junio de 2022; en los CAPS eran de 9 a 14, sin decir qué días. Confirmá antes de ir. La guardia de un hospital es otra cosa.',
    keywords: words(
      'vacuna, vacunas, vacunar, vacunan, vacunación, vacunatorio, horario de vacunación, vacuna de la gripe, antigripal, libreta de vacunas, carnet de vacunas, bebé, guagua, calendario de vacunas',
    ),
  },
  'svc.q.educacion': {
    name: 'Educación en Quilmes',
    description:
      'La Secretaría de Educación del municipio ayuda a que chicas, chicos y adolescentes entren a la escuela y aprendan mejor. La escuela inicial, primaria y secundaria recibe a todos, también sin DNI y sin residencia.',
    howToApply:
      'No encontramos los pasos para anotarse ni un teléfono de la Secretaría. Preguntá en la escuela más cercana. Si no aceptan a tu hijo por no tener DNI, mostrales que la ley lo permite y avisá en Atención al Vecino.',
    keywords: words(
      'escuela, colegio, jardín, jardín de infantes, primaria, secundaria, inscripción, anotar a mi hijo, inscribir, vacante, sin dni no lo reciben, no lo aceptan en la escuela, clases, maestra, estudiar, terminar la secundaria',
    ),
  },
  'svc.q.empleo': {
    name: 'Oficina de Empleo de Quilmes',
    description:
      'Ayuda a buscar trabajo y a empezar un trabajo por cuenta propia. También pueden ir las personas migrantes. Tuvo puestos en jornadas de Quilmes Cerca.',
    howToApply:
      'No encontramos dirección, teléfono ni qué papeles piden. Preguntá en Atención al Vecino o en una jornada de Quilmes Cerca.',
    keywords: words(
      'trabajo, laburo, laburar, pega, chamba, busco trabajo, empleo, bolsa de trabajo, currículum, cv, limpieza, cuidar abuelos, cuidar niños, albañil, desempleado, sin trabajo, changas, capacitación laboral, emprender',
    ),
  },
  'svc.q.puntoemprende': {
    name: 'Punto Emprende',
    description: 'Consejo y cursos para quienes tienen o quieren abrir un emprendimiento en Quilmes.',
    howToApply: 'No encontramos dirección, teléfono ni calendario de cursos. Preguntá en Atención al Vecino.',
    eligibility: 'Según el perfil publicado en noviembre de 2022, las personas migrantes necesitan residencia regular.',
    keywords: words(
      'emprendimiento, emprendedor, emprendedora, emprender, negocio propio, vender, feria, monotributo, costura, microcrédito, capacitación, curso para emprender',
    ),
  },
  'svc.q.cgpc': {
    name: 'Centros de Gestión y Participación Ciudadana (CGPC)',
    description:
      'Oficinas del municipio en los barrios, para trámites y consultas cerca de tu casa. Son ocho desde septiembre de 2025. En una crisis o emergencia también son puntos de ayuda.',
    howToApply:
      'Solo encontramos publicada la dirección del de Bernal. Para saber cuál es el tuyo y cuándo abre, preguntá en Atención al Vecino.',
    keywords: words(
      'cgpc, cgyp, delegación, delegación municipal, centro de gestión, trámites, ayuda con los papeles, oficina del barrio, municipalidad, reclamo',
    ),
  },
  'svc.q.cic': {
    name: 'Centros de Integración Comunitaria (CIC)',
    description:
      'Centros del municipio en los barrios. En una inundación u otra crisis funcionan como puntos de asistencia. Además de los que tienen dirección, hay uno en Agustín Ramírez, Quilmes Oeste.',
    howToApply:
      'No encontramos horarios ni teléfonos. Las direcciones son de notas de distintos años: confirmá antes de ir.',
    keywords: words(
      'cic, centro comunitario, centro integrador, comedor, ayuda social, inundación, evacuados, refugio, centro del barrio, mercadería',
    ),
  },
  'svc.q.ninez': {
    name: 'Niñez y Desarrollo Social de Quilmes',
    description:
      'La Secretaría protege los derechos de chicas, chicos y adolescentes, también de quienes están solos o llegaron sin su familia, según las normas nacionales e internacionales.',
    howToApply:
      'No encontramos dirección ni teléfono de la Secretaría. Para avisar o consultar, llamá a la línea 102. Si un chico está en peligro ahora, llamá al 911.',
    keywords: words(
      'niñez, nene solo, chico perdido, niño perdido, menor solo, menores no acompañados, adolescente solo, llegó sin sus padres, maltrato infantil, servicio local, asistencia social, desarrollo social, criatura, ayuda para mis hijos',
    ),
  },
  'svc.q.genero': {
    name: 'Centro de Atención a Mujeres y Diversidades',
    description: 'Atiende a mujeres y personas de la diversidad, por ejemplo si sufren violencia.',
    howToApply:
      'Escribí por WhatsApp o llamá antes de ir. Para hablar a cualquier hora está la línea 144. Si estás en peligro ahora, llamá al 911.',
    notice: 'La dirección y los teléfonos vienen de una página sin fecha: confirmá antes de ir.',
    keywords: words(
      'violencia de género, mi marido me pega, mi pareja me pega, mujer, mujeres, maltrato, abuso, denuncia, refugio para mujeres, diversidad, lgbt, trans, género',
    ),
  },
  'svc.q.consuladomovil': {
    name: 'Consulados móviles en Quilmes',
    description:
      'Jornadas en las que un consulado viene a Quilmes para hacer trámites consulares o migratorios. Se hicieron ocho hasta diciembre de 2022. El consulado de Paraguay atendió en julio de 2021 en el Polideportivo Gorno.',
    howToApply: 'No encontramos próximas fechas. Preguntá a tu consulado o en Atención al Vecino.',
    keywords: words(
      'consulado móvil, consulado itinerante, consulado en quilmes, trámite consular, cédula paraguaya, jornada consular',
    ),
  },
  'svc.q.asociaciones': {
    name: 'Ayuda para asociaciones de migrantes',
    description:
      'El municipio acompaña a las colectividades para crear una asociación, ponerla en regla y gestionar ayuda económica para los trámites.',
    howToApply: 'No encontramos un contacto publicado. Preguntá en Atención al Vecino por Relaciones Internacionales.',
    keywords: words(
      'asociación, asociación civil, colectividad, formar una asociación, personería jurídica, organización de migrantes, club, comunidad',
    ),
  },
  'svc.q.consejo': {
    name: 'Consejo de Colectividades de Quilmes',
    description:
      'Reúne a veinte instituciones de comunidades migrantes. Organiza actividades de cultura, deporte y encuentro, y participa en lo que el municipio planifica sobre migración.',
    howToApply: 'No encontramos un contacto publicado. Preguntá en Atención al Vecino.',
    keywords: words(
      'colectividades, consejo de colectividades, comunidad paraguaya, comunidad boliviana, comunidad peruana, paisanos, fiesta, cultura, participar',
    ),
  },
  'svc.q.emergencia': {
    name: 'Emergencias en Quilmes',
    description:
      'Quién ayuda en una emergencia: Defensa Civil por inundación o temporal, SAME si hay una persona herida o enferma, bomberos por fuego, policía por peligro. También los centros comunitarios ayudan en una crisis.',
    howToApply:
      'Llamá al 103 (Defensa Civil), al 107 (ambulancia), al 100 (bomberos) o al 911 (todas las emergencias). El 147 es de Seguridad Ciudadana. Decí dónde estás y qué pasa.',
    keywords: words(
      'emergencia, inundación, inundado, entró agua, temporal, tormenta, sudestada, incendio, evacuado, defensa civil, bomberos, ambulancia, números de emergencia',
    ),
  },
  'svc.q.atencionvecino': {
    name: 'Atención al Vecino de Quilmes',
    description:
      'El teléfono del municipio para hablar con una persona: consultas, reclamos y para saber dónde está una oficina o cuándo es una jornada.',
    howToApply: 'Llamá. No encontramos el horario de atención.',
    keywords: words(
      'municipalidad, teléfono de la municipalidad, hablar con una persona, hablar con alguien, reclamo, consulta, dónde queda, atención al vecino, intendencia, mesa de ayuda',
    ),
  },
};
