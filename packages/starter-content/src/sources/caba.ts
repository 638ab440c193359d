import { source } from './source.js';

export const cabaSources = {
  auditor: source(
    'El Auditor',
    'https://elauditor.info/informes-de-auditoria/ba-migrante--actividades-realizadas--pero-sin-registros-claros_a67b902c449ca694505b713ce',
    '2025-02',
  ),
  perfilMalewicz: source(
    'Perfil',
    'https://www.perfil.com/noticias/opinion/pamela-malewicz-dia-internacional-de-las-personas-migrantes-la-migracion-como-fortaleza-de-nuestra-sociedad.phtml',
    null,
  ),
  diarioPopular147: source(
    'Diario Popular',
    'https://www.diariopopular.com.ar/general/la-ciudad-refuerza-la-linea-147-que-da-mas-10-mil-turnos-dia-hospitales-y-cesac-n872173',
    '2025-11',
  ),
  surCapitalinoEscuela: source(
    'Sur Capitalino',
    'https://www.surcapitalino.com.ar/seccion/educacion/ciudad/comienza-la-inscripcion-a-las-escuelas-para-el-ciclo-lectivo-2026',
    '2025',
  ),
  acijVacantes: source(
    'ACIJ, Acceso a Derechos',
    'https://accesoaderechos.acij.org.ar/educacion/vacantes/vacantes-caba-quiero-tramitar-la-beca/',
    null,
  ),
  noticiasUrbanasCim: source(
    'Noticias Urbanas',
    'https://www.noticiasurbanas.com.ar/noticias/la-defensoria-del-pueblo-reclamo-por-la-urgente-reapertura-de-dos-cim',
    null,
  ),
  gobiernoLegal: source(
    'Gobierno de la Ciudad de Buenos Aires',
    'https://buenosaires.gob.ar/tramites/servicios-juridicos-la-comunidad',
    '2024-01-03',
  ),
  defensoria: source('Defensoría del Pueblo CABA', 'https://defensoria.org.ar/que-es-la-defensoria/', null),
  defensoriaPreguntas: source('Defensoría del Pueblo CABA', 'http://www.defensoria.org.ar/preguntas-frecuentes/', null),
  defensoriaAnses: source(
    'Defensoría del Pueblo CABA',
    'https://defensoria.org.ar/noticias/migrantes-la-defensoria-pidio-garantizar-el-derecho-a-la-seguridad-social',
    null,
  ),
  nadieNosInvitoDefensoria: source(
    'Nadie nos invitó',
    'https://nadienosinvito.com.ar/reabrio-la-sede-de-la-defensoria-del-pueblo-en-la-comuna-10',
    '2021',
  ),
  tiempoDeBelgranoUod: source(
    'Tiempo de Belgrano',
    'https://tiempodebelgrano.blogspot.com/2011/10/la-justicia-cerca-de-los-vecinos.html',
    '2011-10',
  ),
  ledDenuncias: source(
    'LED FM',
    'https://led.fm/sociedad/16047-la-ciudad-habilito-tres-nuevos-canales-para-hacer-denuncias',
    null,
  ),
  perfilPad: source(
    'Perfil',
    'https://www.perfil.com/noticias/opinion/los-derechos-ciudadanos-no-se-toman-vacaciones.phtml',
    null,
  ),
  gritoDelSurVivienda: source(
    'El Grito del Sur',
    'https://elgritodelsur.com.ar/2023/09/agonia-690-gente-situacion-calle.html',
    '2023-09',
  ),
  viveLines: source('Vive', 'https://vive.click/?p=1128098', null),
  laNueva911: source(
    'La Nueva',
    'http://m.lanueva.com/puntaalta/nota/2024-4-24-9-43-0-asi-funciona-el-911-eje-en-la-seguridad-de-la-ciudad-de-buenos-aires',
    '2024-04-24',
  ),
  diario5Suicidio: source(
    'Diario 5',
    'https://www.diario5.com.ar/10-de-septiembre-dia-mundial-para-la-prevencion-del-suicidio/',
    null,
  ),
};
