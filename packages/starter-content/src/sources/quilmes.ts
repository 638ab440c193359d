import { source } from './source.js';

export const quilmesSources = {
  elSolMgi: source(
    'Radio El Sol',
    'https://radioelsol.com.ar/contenido/2582/la-oim-destaco-la-gestion-migratoria-de-quilmes',
    '2022-12-29',
  ),
  elSolCerca: source(
    'Radio El Sol',
    'https://radioelsol.com.ar/contenido/6505/mayra-superviso-un-nuevo-operativo-quilmes-cerca-en-villa-alcira',
    '2025-10-15',
  ),
  elSolIriarte: source(
    'Radio El Sol',
    'https://radioelsol.com.ar/contenido/3548/una-nueva-sala-de-cirugia-en-el-hospital-iriarte',
    '2023-07-04',
  ),
  infocronosCerca: source(
    'Infocronos',
    'https://infocronos.com.ar/amp/36463/mayra-mendoza-participo-en-la-jornada-del-programa-quilmes-cerca-y-dialogo-con-vecinos',
    '2023-08-17',
  ),
  quilmesEnRedCerca: source('Quilmes en Red', 'https://quilmesenred.com/quilmes-cerca/amp', '2022-12'),
  quilmesPresenteCerca: source(
    'Quilmes Presente',
    'https://www.quilmespresente.com/nota/2022-3-9-8-55-0-operativo-quilmes-cerca-en-el-centro-de-jubilados-tres-deseo--quilmes',
    '2022-03-09',
  ),
  paraBuenosAiresCerca: source(
    'Para Buenos Aires',
    'https://parabuenosaires.com/quilmes-cerca-en-la-estacion-plaza-yrigoyen-dias-horarios-sube-mercados/',
    '2026-01-28',
  ),
  suburbanoVacunacion: source(
    'El Suburbano Digital',
    'https://elsuburbanodigital.com.ar/inicio-de-clases-vacunacion-gratuita-en-los-centros-de-salud-quilmmenos/',
    '2026-02-24',
  ),
  infoQuilmesVacunacion: source(
    'InfoQuilmes',
    'https://infoquilmes.com.ar/noticias/37632-vacunacion-antigripal-en-quilmes-dias-horarios-y-centros-de-salud-donde-la-aplican-de-forma-gratuitaamp',
    '2022-06-01',
  ),
  suburbanoEmpleo: source(
    'El Suburbano Digital',
    'https://elsuburbanodigital.com.ar/jornada-de-derechos-laborales-y-empleo-a-cargo-de-mayra-mendoza-y-la-ministra-de-trabajo-bonaerense/',
    '2022-02',
  ),
  suburbanoCgpc: source(
    'El Suburbano Digital',
    'https://elsuburbanodigital.com.ar/mayra-los-resultados-de-gestion-que-transforman-la-vida-de-la-comunidad-son-decisiones-politicas/',
    '2025-09-30',
  ),
  panopticoCic: source(
    'Panóptico Sur',
    'https://panopticosur.com.ar/wp/2021/12/27/el-municipio-recomienda-hisoparse-antes-de-los-festejos',
    '2021-12-27',
  ),
  unqGenero: source(
    'Universidad Nacional de Quilmes, Programa Género',
    'http://programagenero.web.unq.edu.ar/category/categoria',
    null,
  ),
  mreParaguay: source(
    'Ministerio de Relaciones Exteriores del Paraguay',
    'https://www.mre.gov.py/index.php/noticias-de-embajadas-y-consulados/con-una-jornada-en-quilmes-comenzo-el-servicio-del-consulado-itinerante?ccm_paging_p=14',
    '2021-07-03',
  ),
  suburbanoTormenta: source(
    'El Suburbano Digital',
    'https://elsuburbanodigital.com.ar/mayra-encabezo-una-reunion-con-toda-las-areas-para-coordinar-los-trabajos-frente-a-la-feroz-tormenta/',
    '2025-05',
  ),
  emergencias911: source(
    'Ministerio de Seguridad de la Provincia de Buenos Aires',
    'http://emergencias911.mseg.gba.gov.ar/preguntas',
    null,
  ),
};
