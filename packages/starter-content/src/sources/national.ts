import { source } from './source.js';

export const nationalSources = {
  residencias: source(
    'Dirección Nacional de Migraciones',
    'https://www.argentina.gob.ar/interior/migraciones/residencias',
    null,
  ),
  radex: source(
    'El País (Colombia)',
    'https://elpais.com.co/amp/turismo/que-papeles-necesita-un-colombiano-para-viajar-a-argentina-0955.html',
    null,
  ),
  ubaRefugiados: source('UBA, Laboratorio de Idiomas', 'http://idiomas.filo.uba.ar/index.php/es/refugiados', '2022'),
  cuiAfricanos: source('Hamartia', 'http://www.hamartia.com.ar/2021/01/26/cursos-migrantes-africanos/', '2021-01-26'),
  dgnRefugiados: source(
    'Ministerio Público de la Defensa',
    'https://mpd.gov.ar/index.php/noticias-feed/7099-20-de-junio-dia-mundial-de-las-personas-refugiadas',
    null,
  ),
  protocoloNinez: source(
    'Protocolo para niñas, niños y adolescentes no acompañados que piden asilo',
    'https://vdocuments.co/protocolo-para-la-proteccion-asistencia-y-busqueda-de-1-33-protocolo.html',
    null,
  ),
  caref: source('CAREF', 'https://archivo.caref.org.ar/index.php/caref-2?sf_culture=es', null),
  cajCierre: source(
    'El Auditor',
    'https://elauditor.info/actualidad/cerraron-centros-de-acceso-a-la-justicia_a667c4c8751ed2e8376202d52',
    null,
  ),
  consuladoParaguay: source(
    'Última Hora',
    'https://www.ultimahora.com/viceministro-de-area-administrativa-recorre-sedes-diplomaticas',
    null,
  ),
};
