import type { Source } from '@ventanilla/contracts';

/** Who said what, and when. `date` stays null where the page shows none. */
function source(name: string, url: string | null, date: string | null): Source {
  return { name, url, date };
}

export const profileSources = {
  quilmes: source(
    'OIM, Perfil de gobernanza de la migración: Municipio de Quilmes',
    'https://migrationdataportal.org/es/overviews/mgi/argentina-quilmes',
    '2022-11',
  ),
  caba: source(
    'OIM, Perfil de gobernanza de la migración: Ciudad Autónoma de Buenos Aires',
    'https://migrationdataportal.org/es/overviews/mgi/argentina-buenos-aires',
    '2022-09',
  ),
};

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
