import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesFinding } from './facts.js';

export const quilmesFindingsEs: WordingOf<'finding', QuilmesFinding> = {
  q1w1: {
    text: 'La Secretaría de Salud hace que las personas migrantes puedan atenderse, como mandan las normas de la Nación y de la Provincia.',
    institution: 'Secretaría de Salud',
    keywords: words('salud, hospital, médico, vacunas, salita, atención médica'),
  },
  q1w2: {
    text: 'La Secretaría de Educación tiene políticas y programas para que chicas, chicos y adolescentes entren a la escuela y aprendan en mejores condiciones.',
    institution: 'Secretaría de Educación',
    keywords: words('escuela, colegio, inscripción, hijos, sin dni'),
  },
  q1w3: {
    text: 'Con los operativos «Quilmes Cerca» el municipio cuenta a los vecinos, también a los migrantes, qué servicios tiene.',
    institution: 'Autoridades locales',
    keywords: words('quilmes cerca, operativo, jornada, trámites en el barrio'),
  },
  q1w4: {
    text: 'Dos áreas municipales ayudan juntas a crear asociaciones de colectividades: dan apoyo técnico, gestionan ayuda económica y las ponen en regla según la Ley 15192 (2020).',
    institution: 'Dirección de Relaciones Internacionales; Subsecretaría de Deportes y Organizaciones',
    keywords: words('asociación, colectividad, personería'),
  },
  q1w5: {
    text: 'En 2021 el municipio y el INADI acordaron capacitar al personal municipal para prevenir la discriminación y la violencia institucional.',
    institution: 'Municipio de Quilmes; INADI',
    keywords: words('inadi, discriminación, capacitación'),
  },
  q1a1: {
    text: 'El estudio no encontró procedimientos propios para proteger a niñas y niños migrantes o que llegan solos.',
    keywords: words('niños migrantes, menores solos'),
  },
  q2w1: {
    text: 'La Dirección de Migrantes y la Dirección de Relaciones Internacionales coordinan los servicios para migrantes del municipio.',
    institution: 'Dirección de Migrantes; Dirección de Relaciones Internacionales',
    keywords: words('oficina de migrantes, ayuda con los papeles, radicación, trámites'),
  },
  q2w2: {
    text: 'El Consejo de Colectividades reúne a veinte instituciones migrantes: hacen actividades y participan en la agenda migratoria y cultural del municipio.',
    institution: 'Consejo de Colectividades',
    keywords: words('colectividades, participación, comunidad'),
  },
  q2w3: {
    text: 'La Dirección de Migrantes lleva una mesa de trabajo entre instituciones para planificar la agenda migratoria: acceso a derechos, instituciones más fuertes y visibilidad intercultural.',
    institution: 'Dirección de Migrantes',
    keywords: words('mesa de trabajo, agenda migratoria'),
  },
  q2w4: {
    text: 'El municipio da información clara sobre los derechos y las obligaciones de las personas migrantes y sobre cómo usar sus servicios.',
    institution: 'Autoridades locales',
    keywords: words('derechos, obligaciones, información, trámites'),
  },
  q2a1: {
    text: 'Hay un documento con las líneas de la política migratoria local, pero cuando se hizo el estudio no era público.',
    keywords: words('plan, política migratoria'),
  },
  q2a2: {
    text: 'La Dirección de Migrantes no publica cuántas personas migrantes participan de sus actividades.',
    institution: 'Dirección de Migrantes',
    keywords: words('estadísticas, datos'),
  },
  q3w1: {
    text: 'La Dirección de Relaciones Internacionales organiza, con asociaciones y consulados, consulados móviles para hacer trámites consulares o migratorios.',
    institution: 'Dirección de Relaciones Internacionales',
    keywords: words('consulado móvil, consulado itinerante, consulado'),
  },
  q3w2: {
    text: 'Quilmes comparte experiencias sobre migración en redes internacionales: Mercociudades (desde 2000) y Ciudades Solidarias (desde 2020).',
    institution: 'Municipio de Quilmes',
    keywords: words('redes de ciudades, mercociudades, ciudades solidarias'),
  },
  q3w3: {
    text: 'Quilmes integra la coalición de ciudades de América Latina y el Caribe contra el racismo, la discriminación y la xenofobia.',
    institution: 'Municipio de Quilmes',
    keywords: words('racismo, coalición de ciudades'),
  },
  q3w4: {
    text: 'El municipio participa en la comisión de inclusión social, democracia participativa y derechos humanos de Ciudades y Gobiernos Locales Unidos.',
    institution: 'Municipio de Quilmes',
    keywords: words('cglu, derechos humanos'),
  },
  q3a1: {
    text: 'El municipio no incluye de manera formal a la diáspora ni a quienes viven en el exterior cuando decide su política migratoria.',
    keywords: words('diáspora, emigrados'),
  },
  q4w1: {
    text: 'La Oficina de Empleo ayuda a quienes quieren emprender o trabajar por su cuenta, y las personas migrantes pueden usarla.',
    institution: 'Oficina de Empleo',
    keywords: words('trabajo, laburo, empleo, oficina de empleo, emprender'),
  },
  q4w2: {
    text: 'En 2022 hubo un taller de empleo para migrantes: cómo conseguir trabajo y qué derechos laborales hay en la Argentina.',
    institution: 'Autoridades locales',
    keywords: words('taller de empleo, derechos laborales'),
  },
  q4w3: {
    text: 'Punto Emprende da consejo y capacitación a emprendedores del lugar, también a migrantes con residencia regular.',
    institution: 'Secretaría de Desarrollo Económico Sustentable',
    keywords: words('punto emprende, emprendedores, emprendimiento'),
  },
  q4w4: {
    text: 'En 2022 se hizo la Fiesta de las Colectividades, para dar lugar a emprendedores, artesanos y organizaciones migrantes.',
    institution: 'Municipio de Quilmes',
    keywords: words('fiesta de las colectividades, feria, artesanos'),
  },
  q4a1: {
    text: 'La Oficina de Empleo atiende a empleadores en general, pero no hay un programa que los ayude a contratar a extranjeros residentes.',
    institution: 'Oficina de Empleo',
    keywords: words('contratar extranjeros, empleadores'),
  },
  q4a2: {
    text: 'No hay medidas para que estudiantes internacionales trabajen en la zona o en el país después de recibirse.',
    keywords: words('estudiantes internacionales, recibidos'),
  },
  q5w1: {
    text: 'El municipio tiene sistemas de comunicación para avisar cómo sigue una crisis y cómo llegar a la ayuda.',
    institution: 'Autoridades locales',
    keywords: words('crisis, avisos, inundación, temporal'),
  },
  q5w2: {
    text: 'En 2021, con Promotores en Emergencias, Defensa Civil y los bomberos enseñaron a la comunidad los números de emergencia.',
    institution: 'Defensa Civil; Bomberos',
    keywords: words('promotores en emergencias, números de emergencia'),
  },
  q5w3: {
    text: 'En una crisis, los Centros de Gestión y Participación Ciudadana y los Centros de Integración Comunitaria son puntos de ayuda en los barrios.',
    institution: 'CGPC; CIC',
    keywords: words('cgpc, cic, inundación, evacuados, ayuda en el barrio'),
  },
  q5w4: {
    text: 'La Secretaría de Niñez y Desarrollo Social aplica normas nacionales e internacionales para proteger a chicas, chicos y adolescentes que están solos y restituir sus derechos.',
    institution: 'Secretaría de Niñez y Desarrollo Social',
    keywords: words('niño solo, menor no acompañado, niñez, chico perdido'),
  },
  q5a1: {
    text: 'Cuando se hizo el estudio, el Plan Municipal de Emergencias todavía se estaba escribiendo: tiene planes de contingencia y mira sobre todo a la recuperación de los barrios afectados.',
    keywords: words('plan de emergencia, contingencia'),
  },
  q5a2: {
    text: 'El municipio habla seguido con los consulados, pero el estudio no encontró acuerdos para ayudar a extranjeros en una emergencia local.',
    keywords: words('consulados, acuerdos, emergencia'),
  },
  q6w1: {
    text: 'En 2021 el municipio y Migraciones dieron una capacitación virtual sobre derechos y trámites migratorios a personal municipal e instituciones de la comunidad.',
    institution: 'Municipio de Quilmes; Dirección Nacional de Migraciones',
    keywords: words('capacitación, trámites migratorios'),
  },
  q6w2: {
    text: 'En 2021 el municipio y Migraciones firmaron un convenio para acercar derechos y capacitar al personal sobre migrantes y refugiados.',
    institution: 'Municipio de Quilmes; Dirección Nacional de Migraciones',
    keywords: words('convenio, migraciones'),
  },
  q6a1: {
    text: 'Faltan políticas formales para ayudar a quienes vuelven a reintegrarse.',
    keywords: words('retornados, reintegración'),
  },
  q6a2: {
    text: 'El municipio no tiene medidas para facilitar la llegada de personas refugiadas.',
    keywords: words('refugiados, llegada'),
  },
};
