import { source } from './source.js';

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
