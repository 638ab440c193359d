import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaService } from './facts.js';

export const cabaServicesEs: WordingOf<'service', CabaService> = {
  'svc.c.estacion': {
    name: 'Estación Migrante (BA Migrante)',
    description:
      'Oficina móvil de la Ciudad: informa y ayuda con la residencia, el DNI y el acceso a salud, educación, trabajo y derechos políticos. Suele estar en eventos grandes y en algunos barrios.',
    howToApply:
      'No encontramos dónde está esta semana, ni teléfono ni horario, y no pudimos confirmar que siga funcionando. Preguntá en la atención ciudadana de la Ciudad.',
    notice: 'Los datos son de 2022 y de una auditoría publicada en febrero de 2025.',
    keywords: words(
      'estación migrante, ba migrante, combi, oficina móvil, camión, radicación, residencia, precaria, dni, papeles, trámites, extranjeros, inmigrante, migraciones, regularizar, oficina para migrantes, ventanilla única, ventanilla para migrantes, asesoramiento',
    ),
  },
  'svc.c.guia': {
    name: 'Guía «¡Hola, soy migrante!»',
    description:
      'Guía de la Ciudad, hecha en 2020 con la OIM y Naciones Unidas. Explica cómo acceder a salud, trabajo, educación y vivienda.',
    howToApply:
      'No encontramos un enlace para bajarla. La Ciudad nombra también una «Guía para la población migrante y refugiada». Preguntá en la atención ciudadana de la Ciudad.',
    notice: 'Es de 2020: las reglas de salud y educación cambiaron en 2025.',
    keywords: words(
      'guía, guía para migrantes, recién llegado, acabo de llegar, recién llegados, soy nuevo en la ciudad, información, folleto, manual, derechos',
    ),
  },
  'svc.c.salud': {
    name: 'Hospitales y CeSAC de la Ciudad',
    description:
      'La red pública de salud: hospitales y cincuenta centros de barrio (CeSAC o «salitas»). En la guardia, una emergencia se atiende gratis a cualquier persona.',
    howToApply:
      'Para un turno llamá al 147, opción 1, o escribí «turno médico» por WhatsApp a Boti. En una emergencia llamá al 107 o andá a la guardia sin turno.',
    costNote:
      'La guardia es gratis. Sin DNI argentino pueden cobrarte estudios, internaciones y cirugías programadas. Si no podés pagar, decilo: primero preguntan a tu consulado y después decide un comité.',
    notice: 'El horario que mostramos es el del CeSAC 42. La guardia de un hospital es otra cosa.',
    keywords: words(
      'hospital, médico, doctor, turno, turno médico, cesac, salita, posta, vacuna, vacunas, vacunar, pediatra, guardia, tomografía, cirugía, operación, operar, estudios, embarazo, embarazada, parto, bebé, remedios, me cobran, cobrar, gratis, sin dni, precaria, boti, argerich',
    ),
  },
  'svc.c.educacion': {
    name: 'Escuelas públicas de la Ciudad: inscripción',
    description:
      'Inscripción en línea a la escuela pública: jardín, primaria y secundaria. Reciben a chicas y chicos de cualquier situación migratoria.',
    howToApply:
      'Entrá a la Inscripción en línea con una cuenta miBA. Hay tres períodos: octubre; diciembre y enero; y de febrero a agosto, para quien llega con el año empezado.',
    notice:
      'Para el ciclo 2026 la inscripción fue del 29 de septiembre al 7 de noviembre de 2025, con papeles hasta el 14 de noviembre. No tenemos las fechas siguientes.',
    keywords: words(
      'escuela, colegio, jardín, primaria, secundaria, inscripción, inscribir, anotar a mi hijo, anotar a mi hija, vacante, mitad de año, sin dni, pasaporte, miba, clases, estudiar, liceo',
    ),
  },
  'svc.c.emprende': {
    name: 'Apoyo a emprendedores migrantes',
    description:
      'Espacios de capacitación y ayuda profesional para personas migrantes que tienen o quieren abrir un emprendimiento.',
    howToApply: 'No encontramos contacto ni fechas. Preguntá en la atención ciudadana de la Ciudad.',
    notice: 'Lo que sabemos viene del perfil publicado en septiembre de 2022.',
    keywords: words(
      'emprender, emprendimiento, emprendedora, negocio propio, capacitación, curso, capacitarme, costurera, costura, vender, feria, monotributo, trabajo, laburo, busco trabajo',
    ),
  },
  'svc.c.mujer': {
    name: 'Todas Mujeres Migrantes y Centros Integrales de la Mujer',
    description:
      'Los Centros Integrales de la Mujer dan ayuda social, psicológica y legal gratis. Todas Mujeres Migrantes es un programa de la Dirección General de la Mujer, desde 2003, para la integración de las mujeres migrantes.',
    howToApply:
      'No encontramos una lista de direcciones al día. Para orientarte a cualquier hora está la línea 144. Si estás en peligro ahora, llamá al 911.',
    notice: 'Las comunas 2 y 13 no tienen centro propio desde fines de 2024, según una nota sin fecha.',
    keywords: words(
      'mujer, mujeres, mujer migrante, violencia, mi pareja me pega, miedo a denunciar, denunciar a mi pareja, cim, centro de la mujer, psicóloga, abogada gratis, refugio para mujeres, sin papeles, maltrato',
    ),
  },
  'svc.c.legal': {
    name: 'Servicios Jurídicos a la Comunidad',
    description:
      'Abogados gratis de la Ciudad para temas de familia: cuota, tenencia, inscripción tardía de un nacimiento, desalojos y violencia.',
    howToApply: 'Andá en persona en el horario de atención.',
    eligibility:
      'Tenés que vivir en la Ciudad y tu hogar no puede ganar más de dos salarios mínimos. Si sufrís violencia familiar te atienden sin mirar tus ingresos.',
    keywords: words(
      'abogado, abogada, abogado gratis, asesoramiento legal, asesoría jurídica, desalojo, me quieren echar, dueño me echa, alquiler, divorcio, cuota alimentaria, tenencia, partida de nacimiento, anotar a mi hijo, patrocinio jurídico, juicio',
    ),
  },
  'svc.c.defensoria': {
    name: 'Defensoría del Pueblo de la Ciudad',
    description:
      'Recibe gratis reclamos si no respetan tus derechos: discriminación, salud, educación. Atendió a más de cien migrantes a los que ANSES les cortó la AUH u otro pago porque sus datos no coincidían con los de Migraciones.',
    howToApply: 'Acercate a la sede o mirá su sitio. No encontramos un teléfono confirmado.',
    notice: 'El horario más nuevo que encontramos es de 2021: de 11 a 15. Confirmá antes de ir.',
    keywords: words(
      'defensoría, discriminación, me discriminaron, racismo, denunciar, denuncia, reclamo, queja, derechos, me quitaron la mercadería, vendedor ambulante, policía me sacó, anses me cortó, no me quieren alquilar, inadi, ombudsman',
    ),
  },
  'svc.c.uod': {
    name: 'Unidades de Orientación y Denuncia (Ministerio Público Fiscal)',
    description: 'Oficinas de la fiscalía de la Ciudad donde te orientan y podés hacer una denuncia.',
    howToApply:
      'No encontramos direcciones ni teléfonos. Para una denuncia policial podés llamar al 911 (desde julio de 2022).',
    keywords: words(
      'denuncia, denunciar, hacer una denuncia, fiscalía, fiscal, uod, me robaron, discriminación, amenazas, agresión, comisaría, justicia',
    ),
  },
  'svc.c.pad': {
    name: 'Puntos de Acceso a Derechos',
    description:
      'Puntos de consulta en centros de salud sobre familia, vivienda, educación, salud, trabajo, jubilación y asignaciones, violencia y trámites.',
    howToApply: 'Andá el día y la hora de cada lugar, o escribí por WhatsApp de lunes a viernes de 9 a 16.',
    notice: 'Los días y horarios vienen de una nota de verano sin fecha: confirmá por WhatsApp antes de ir.',
    keywords: words(
      'pad, asesoramiento, abogado gratis, derechos, desalojo, alquiler, trámites, papeles, ayuda legal, vendedor ambulante, mercadería, despido, trabajo en negro, asignación, consulta gratis',
    ),
  },
  'svc.c.vivienda': {
    name: 'Subsidio habitacional de la Ciudad («690»)',
    description:
      'Ayuda de dinero para pagar un lugar donde vivir, para personas y familias en la calle o por quedar en la calle.',
    howToApply:
      'No encontramos dirección ni teléfono del programa. Si estás con chicas o chicos, llamá a la línea 102; para que te orienten, a la atención ciudadana de la Ciudad.',
    documentsNote:
      'El informe social lo hace Buenos Aires Presente o una trabajadora social. El presupuesto de alquiler tiene que estar certificado.',
    notice: 'Los requisitos son de septiembre de 2023.',
    keywords: words(
      'vivienda, subsidio, subsidio habitacional, en la calle, dormir, dónde dormir, parador, refugio, hotel, pieza, nos echaron, desalojo, alquiler, techo, bap, sin casa',
    ),
  },
  'svc.c.trata': {
    name: 'Comité contra la Trata de Personas',
    description:
      'Coordina desde 2010 lo que hace la Ciudad contra la trata y la explotación y para ayudar a las víctimas. El último plan que encontramos fue para 2022 y 2023.',
    howToApply:
      'No encontramos un contacto del Comité. Para avisar o preguntar, llamá al 145. Si hay peligro ahora, llamá al 911.',
    keywords: words('trata, explotación, trabajo esclavo, taller clandestino, víctima de trata, prostitución forzada'),
  },
  'svc.c.emergencia': {
    name: 'Emergencias en la Ciudad',
    description:
      'Quién ayuda en una emergencia: SAME si hay una persona herida o enferma, policía por peligro, Defensa Civil en la calle por temporal, derrumbe o evacuación. Defensa Civil ayuda a quienes tienen que dejar su casa.',
    howToApply: 'Llamá al 107 (ambulancia), al 911 (policía) o al 103 (Defensa Civil). Decí dónde estás y qué pasa.',
    keywords: words(
      'emergencia, temporal, tormenta, inundación, evacuación, evacuados, derrumbe, incendio, defensa civil, ambulancia, dónde ir, números de emergencia',
    ),
  },
};
