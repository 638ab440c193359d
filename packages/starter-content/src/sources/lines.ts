import { source } from './source.js';

export const lineSources = {
  line144Pba: source(
    '0223',
    'https://www.0223.com.ar/nota/2026-3-6-19-4-0-alerta-por-violencia-de-genero-los-llamados-a-la-linea-144-aumentaron-un-39-en-el-ultimo-ano',
    '2026-03-06',
  ),
  line144National: source(
    'El Espejo',
    'https://elespejoweb.com/2025/09/19/doce-anos-de-la-linea-144-un-pilar-contra-la-violencia-de-genero-en-argentina',
    '2025-09-19',
  ),
  line144NotEmergency: source(
    'Página 12',
    'https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-',
    '2021',
  ),
  line145RioNegro: source(
    'Río Negro',
    'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
    '2025-09-03',
  ),
  line145Fiscales: source(
    'Ministerio Público Fiscal',
    'https://www.fiscales.gob.ar/trata/linea-145-como-funciona-la-herramienta-que-sumo-casi-1800-denuncias-el-ultimo-ano/',
    null,
  ),
  line102: source(
    'Diario de Cuyo',
    'https://www.diariodecuyo.com.ar/editorialdeldia/Proteccion-de-menores-ante-casos-de-abusos-o-violencia-20220813-0112.html',
    '2022-08-13',
  ),
  line102HogarMariaLuisa: source('Hogar María Luisa', 'https://hogarmarialuisa.org/?p=12449', null),
  line137: source(
    'Semanario Actualidad',
    'http://semanarioactualidad.com.ar/trabajadoras-sociales-y-psicologas-se-suman-desde-el-territorio-a-la-linea-137-contra-las-violencias/',
    '2023-06',
  ),
  line135: source(
    'La Posta Comodorense',
    'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
    '2025-09-03',
  ),
};
