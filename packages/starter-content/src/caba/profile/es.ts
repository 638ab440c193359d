import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaFinding } from './facts.js';

export const cabaFindingsEs: WordingOf<'finding', CabaFinding> = {
  c1w1: {
    text: 'El Ministerio de Salud de la Ciudad fortalece una red pública de salud abierta a todas las personas, con o sin papeles.',
    institution: 'Ministerio de Salud de la Ciudad',
    keywords: words('salud, hospital, médico, cesac, sin papeles'),
  },
  c1w2: {
    text: 'Cualquier migrante puede estudiar en la educación pública de la Ciudad, del jardín al nivel terciario, sin importar su situación migratoria: lo dice una ley local de 1999.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('escuela, colegio, estudiar, terciario, sin dni, inscripción'),
  },
  c1w3: {
    text: 'En 2020 la Dirección General de Colectividades publicó la guía «¡Hola, soy migrante!», sobre salud, trabajo, educación y vivienda.',
    institution: 'Dirección General de Colectividades',
    keywords: words('guía, información, recién llegado'),
  },
  c1w4: {
    text: 'La Estación Migrante es una oficina móvil de la Ciudad que informa y aconseja a migrantes para que lleguen a los servicios.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('estación migrante, oficina móvil, combi, trámites'),
  },
  c1a1: {
    text: 'La Ciudad no tiene medidas formales para quienes quieren emigrar; actúa caso por caso.',
    keywords: words('emigrar, irse del país'),
  },
  c1a2: {
    text: 'Faltan procedimientos propios para proteger a niñas y niños migrantes, a quienes llegan solos y a quienes quedaron sin sus padres.',
    keywords: words('niños migrantes, menores solos'),
  },
  c2w1: {
    text: 'La Dirección General de Colectividades diseña la política migratoria con el programa BA Migrante, para que migrantes y refugiados participen en la vida social, cultural, económica y política.',
    institution: 'Dirección General de Colectividades',
    keywords: words('ba migrante, integración, participación'),
  },
  c2w2: {
    text: 'La Ciudad reúne y publica datos sobre migración separados por sexo, con dos encuestas: la Retrospectiva Demográfica y la Anual de Hogares.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('datos, encuesta, estadísticas'),
  },
  c2w3: {
    text: 'El personal de los organismos de la Ciudad se capacita en migración, derechos, integración, interculturalidad y trato sin discriminación.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('capacitación, empleados públicos'),
  },
  c2a1: {
    text: 'La Ciudad y la Nación acuerdan sus políticas migratorias caso por caso, en mesas y foros.',
    keywords: words('coordinación con la nación'),
  },
  c2a2: {
    text: 'El estudio no encontró un mecanismo formal que coordine el tema migratorio dentro de la Ciudad.',
    keywords: words('coordinación'),
  },
  c2a3: {
    text: 'La Estación Migrante está en algunos eventos masivos y barrios con muchos migrantes, pero la Ciudad no tiene una ventanilla única para orientarlos.',
    keywords: words('estación migrante, ventanilla única, dónde está'),
  },
  c3w1: {
    text: 'Buenos Aires comparte experiencias sobre migración en redes internacionales: Mercociudades (desde 1995) y Ciudades Solidarias (desde 2006).',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('redes de ciudades, mercociudades, ciudades solidarias'),
  },
  c3w2: {
    text: 'La Ciudad trabaja de manera formal con el sector privado y ofrece a las empresas talleres sobre migración, derechos humanos y comunicación intercultural.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('empresas, talleres'),
  },
  c3w3: {
    text: 'La guía «¡Hola, soy migrante!» se hizo junto con la OIM y otras agencias de Naciones Unidas.',
    institution: 'Ciudad Autónoma de Buenos Aires; OIM',
    keywords: words('guía, oim, naciones unidas'),
  },
  c3a1: {
    text: 'La Ciudad trabaja con organizaciones sociales solo caso por caso en sus programas para migrantes.',
    keywords: words('ong, sociedad civil'),
  },
  c3a2: {
    text: 'Falta una cooperación formal con universidades que oriente la política migratoria.',
    keywords: words('universidades, investigación'),
  },
  c3a3: {
    text: 'Todavía no hay una cooperación formal con la diáspora para decidir y llevar adelante las políticas locales.',
    keywords: words('diáspora'),
  },
  c4w1: {
    text: 'Las direcciones generales de Colectividades y de Emprendedores dan espacios de capacitación y ayuda profesional a migrantes que emprenden.',
    institution: 'Dirección General de Colectividades; Dirección General de Emprendedores',
    keywords: words('emprender, emprendedores, capacitación, negocio'),
  },
  c4w2: {
    text: 'Desde 2003 el programa Todas Mujeres Migrantes hace visibles a las mujeres migrantes y promueve su integración sin discriminación.',
    institution: 'Dirección General de la Mujer',
    keywords: words('mujeres migrantes, mujer'),
  },
  c4w3: {
    text: 'En 2021 el Consejo Económico y Social presentó un documento para la inclusión financiera de las mujeres, que nombra a las migrantes entre los grupos vulnerables.',
    institution: 'Consejo Económico y Social',
    keywords: words('inclusión financiera, mujeres'),
  },
  c4a1: {
    text: 'La Dirección General de Colectividades informa a empresas sobre las normas migratorias caso por caso; no hay un programa formal de contratación ética.',
    institution: 'Dirección General de Colectividades',
    keywords: words('contratación ética, empresas'),
  },
  c4a2: {
    text: 'No hay programas propios para que residentes extranjeros busquen trabajo, pero pueden usar algunos programas generales.',
    keywords: words('buscar trabajo, empleo, laburo, bolsa de trabajo'),
  },
  c5w1: {
    text: 'La Subsecretaría de Emergencias diseña y aplica las políticas de emergencia y organiza la ayuda a la población.',
    institution: 'Subsecretaría de Emergencias',
    keywords: words('emergencia, temporal, ayuda'),
  },
  c5w2: {
    text: 'Según el Plan Director de Emergencias (2009), Defensa Civil es quien asiste cuando hay que evacuar o desplazar a la población.',
    institution: 'Dirección General de Defensa Civil',
    keywords: words('evacuación, evacuados, temporal, tormenta, inundación, adónde ir'),
  },
  c5w3: {
    text: 'La ley local sobre cambio climático (2011) crea un consejo asesor externo y convoca a un gabinete del tema.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('cambio climático, ley'),
  },
  c5w4: {
    text: 'La estrategia Buenos Aires Resiliente (2018) trata urbanización, globalización y clima, y pone a las personas migrantes entre las prioridades.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('resiliente, clima'),
  },
  c5a1: {
    text: 'El estudio no encontró acuerdos ni formas de derivación con actores como los consulados para ayudar a extranjeros en una emergencia.',
    keywords: words('consulados, acuerdos, emergencia, familia extranjera'),
  },
  c6w1: {
    text: 'Tres instituciones cuidan el acceso de migrantes a la justicia: la Unidad de Orientación y Denuncia, los Servicios Jurídicos a la Comunidad y la Defensoría del Pueblo.',
    institution: 'Unidad de Orientación y Denuncia; Servicios Jurídicos a la Comunidad; Defensoría del Pueblo',
    keywords: words('justicia, abogado, denuncia, derechos, defensoría, discriminación'),
  },
  c6w2: {
    text: 'La policía de la Ciudad recibe cada año formación sobre población migrante: derechos, normas e interculturalidad.',
    institution: 'Policía de la Ciudad',
    keywords: words('policía, capacitación'),
  },
  c6w3: {
    text: 'Desde 2010 un Comité contra la Trata se reúne cada tres meses para cumplir la ley local de 2008 de ayuda integral a las víctimas.',
    institution: 'Comité contra la Trata de Personas',
    keywords: words('trata, víctimas'),
  },
  c6w4: {
    text: 'El plan local contra la trata de 2022 y 2023 reunió acciones de prevención, ayuda a víctimas, persecución del delito y coordinación.',
    institution: 'Ciudad Autónoma de Buenos Aires',
    keywords: words('trata, plan'),
  },
  c6a1: {
    text: 'El estudio no encontró un programa local para ayudar a quienes vuelven a reintegrarse.',
    keywords: words('retornados, reintegración'),
  },
  c6a2: {
    text: 'La Ciudad no publica con regularidad lo que hace contra la trata.',
    keywords: words('trata, publicación'),
  },
};
