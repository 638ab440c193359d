/** What every published profile is, and is not: the same for both municipalities. */
export const publishedProfileIntroductions = {
  es: 'La OIM estudió con los Indicadores de Gobernanza de la Migración qué instituciones, normas y políticas hay, en seis dominios. Dice lo que había cuando se publicó; no promete que un servicio esté abierto hoy.',
  en: 'With the Migration Governance Indicators, IOM studied which institutions, rules and policies there are, in six domains. It says what there was when it was published; it does not promise that a service is open today.',
  pt: 'Com os Indicadores de Governança da Migração, a OIM estudou que instituições, normas e políticas existem, em seis domínios. Diz o que havia quando foi publicado; não promete que um serviço esteja aberto hoje.',
  fr: 'Avec les indicateurs de gouvernance des migrations, l’OIM a étudié quelles institutions, règles et politiques existent, dans six domaines. Le profil dit ce qu’il y avait à sa publication ; il ne promet pas qu’un service est ouvert aujourd’hui.',
  ht: 'Avèk Endikatè Gouvènans Migrasyon yo, OIM etidye ki enstitisyon, règ ak politik ki genyen, nan sis domèn. Li di sa ki te genyen lè li te pibliye; li pa pwomèt yon sèvis ouvri jodi a.',
};
