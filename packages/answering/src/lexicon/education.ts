import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf('education');
const UNIVERSITY = 'universidad|universidade|university|universite|uba|unq|facultad|faculdade|inivesite';
const CHARGE =
  'cobra|cobran|cobrar|pagar|pago|paga|pay|fee|fees|charge|charges|payer|payant|arancel|gratis|gratuita|free';

/** Schools, universities, courses and diplomas. */
export const education: readonly Concept[] = [
  concept(
    'school',
    `mboehaop*, yachay wasi*, yatiqan uta*, مدرسة, المدرسة, escuel*, escol, escola, escolas, escolar, escolares, school*, ecole, ecoles, lekol, kolej, colegi*, liceo, jardin,
    jardines, jardim, kinder*, maternelle, preescolar, primaria, primario, primary, secundari*, secondary, secondaire,
    segonde, bachiller*, mboehao, школ*, 学校, 小学, 中学, 上学, primer grado, aula, aulas, clases`,
  ),
  concept(
    'nursery',
    'look|looks|looking after ~ baby|child|children|kid|kids|son|daughter, cuidan|cuidam|gardent|okipe ~ bebe|nene|nena|hijo|hija|hijos|filho|filha|filhos|enfant|enfants|pitit|timoun, guarderia*, creche, creches, jardin maternal, daycare, nursery, garderie',
    { near: ['school'] },
  ),
  concept(
    'enrolment',
    `inscrib*, inscri*, anotar, anotarme, anotarnos, anotarlo, anotarla, anotarlos, anoto, matricul*, enrol*, register ~ school|class|course,
    sign up, vacante, vacantes, vaga, vagas, enskri*, start ~ school|secondary|class, empezar ~ escuela|colegio|clases,
    no ~ reciben, refize|refuse|refused|recusou|recusaram|rechazo|rechazaron ~ escuela|school|ecole|escola|pitit|hijo,
    escuela|school|ecole|escola|lekol ~ refize|refuse|refused|recusou|recusaram|rechazo|rechazaron, 报名, 入学, 注册, запис*`,
    { near: ['school'] },
  ),
  concept(
    'education',
    `educacion, educacao, education, ledikasyon, edikasyon, estudiar, estudio, estudios, estudiando, estudiante*, estudar,
    estudo, estudos, etudi*, etude*, study, studies, studying, student*, etidye, образован*, учит*, 教育, 学习`,
    { weight: 0.7, near: ['school', 'university'] },
  ),
  concept(
    'university',
    `universi*, facultad, facultades, faculdade*, uba, unq, undav, utn, inivesite, carrera universitaria, licenciatura,
    terciari*, college, estudar medicina, estudiar medicina, cbc, posgrado, maestria, университет*, 大学`,
    { near: ['education'] },
  ),
  concept('tuition', `${CHARGE} ~ ${UNIVERSITY}, ${UNIVERSITY} ~ ${CHARGE}, tuition`, { near: ['university'] }),
  concept('adultEducation', 'terminar|finish|terminer ~ secundari*|primari*|school|escuela, plan fines, alfabetiz*', {
    near: ['school'],
  }),
  concept(
    'training',
    `metye, curso, cursos, course, courses, capacit*, taller, talleres, workshop, workshops, formation, formations, fomasyon,
    training*, formacion, cours, oficio, oficios, aprender ~ oficio, курс*, 培训`,
  ),
  concept(
    'diploma',
    `convalid*, revalid*, homolog*, titulo, titulos, diplom*, apostill*, legalizar, legalizacion, analitico, equivalenc*`,
    { weight: 2, near: [] },
  ),
  concept('scholarship', 'beca, becas, bolsa de estudo*, scholarship*, bourse, bourses, стипенд*, 奖学金', {
    near: ['education'],
  }),
  concept('schoolSupplies', 'utiles escolares, guardapolvo, material escolar', { near: ['school'] }),
];
