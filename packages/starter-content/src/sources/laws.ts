import { source } from './source.js';

export const lawSources = {
  dnu366: source('Decreto de necesidad y urgencia 366/2025', null, '2025-05-29'),
  decree584: source('Decreto 584/2024', null, '2024-07-05'),
  decree696: source('Decreto 696/2024', null, '2024-08-06'),
  inadiChequeado: source(
    'Chequeado',
    'https://chequeado.com/el-explicador/cierre-definitivo-del-inadi-donde-denunciar-un-hecho-de-discriminacion/',
    null,
  ),
  inadiDeQueLaVa: source(
    'De qué la va',
    'https://dequelava.com.ar/mas-de-un-ano-sin-inadi-la-discriminacion-sigue-y-el-estado-se-borro',
    '2025',
  ),
  dnuHealth: source(
    'Primera Edición',
    'https://www.primeraedicion.com.ar/nota/101008368/cambios-clave-en-la-ley-de-migraciones-nuevos-criterios-de-residencia-deportacion-y-acceso-a-servicios',
    null,
  ),
  cabaHealthElDia: source(
    'El Día',
    'https://www.eldia.com/nota/2025-3-15-2-16-10-hospitales-portenos-le-cobran-a-extranjeros-informacion-general/amp',
    '2025-03-15',
  ),
  cabaHealthLv7: source(
    'LV7',
    'https://lv7.com.ar/hospitales-de-buenos-aires-comenzaran-a-cobrar-atencion-medica-a-extranjeros-sin-dni',
    null,
  ),
  pbaHealth: source(
    'Perfil',
    'https://www.perfil.com/noticias/politica/el-gobierno-de-axel-kicillof-anuncio-que-la-atencion-medica-a-extranjeros-seguira-siendo-gratuita-en-buenos-aires.phtml',
    '2024-12-03',
  ),
  dnuEducation: source(
    'Expres Diario',
    'https://www.expresdiario.com.ar/el-gobierno-modifico-la-ley-que-regula-la-politica-migratoria/',
    null,
  ),
  dnuPrecaria: source(
    'El Diario de San Luis',
    'https://eldiariodesanluis.com/politica-nacional/29/05/2025/15561/dnu-366-2025-el-gobierno-redefine-la-politica-migratoria-y-habilita-el-cobro-de-salud-y-educacion-a-extranjeros/',
    '2025-05-29',
  ),
  dnuFamily: source(
    'Portal Ciudad',
    'https://portalciudad.com.ar/el-gobierno-endurece-la-ley-migratoria-con-el-dnu-366-2025-las-principales-modificaciones',
    null,
  ),
  fees: source(
    'CAREF',
    'https://caref.org.ar/el-gobierno-de-milei-pone-trabas-para-la-regularizacion-migratoria/',
    null,
  ),
  venezuela: source(
    'El Pitazo',
    'https://elpitazo.net/migracion/argentina-autoriza-ingreso-y-regularizacion-de-venezolanos-con-pasaporte-o-cedula-vencidos/',
    null,
  ),
  auhR24n: source(
    'R24N',
    'https://r24n.com/contenido/234572/anses-el-beneficio-con-el-que-contaran-las-madres-con-mas-de-tres-hijos',
    '2024',
  ),
  auhDecree: source(
    'Filo News',
    'https://www.filo.news/actualidad/Los-nuevos-requisitos-para-acceder-a-la-Asignacion-Universal-por-Hijo-20201105-0001.html',
    '2020-11-05',
  ),
  brasil: source(
    'Folha de S.Paulo',
    'https://www1.folha.uol.com.br/mundo/2024/03/saiba-como-tirar-visto-de-estudante-e-de-residencia-na-argentina.shtml',
    '2024-03',
  ),
  personalData: source(
    'Estudio Nunes',
    'https://estudionunes.com.ar/proteccion-de-datos-sensibles-lo-que-las-empresas-deben-saber',
    null,
  ),
};
