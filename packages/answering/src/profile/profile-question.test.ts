import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../knowledge.js';
import { questionTokens } from '../text/tokens.js';
import { readMore, readProfileQuestion } from './profile-question.js';

const villa = createKnowledge({
  municipality: {
    id: 'villa-serena',
    names: { es: 'Municipio de Villa Serena' },
    aliases: ['Serena'],
    places: ['Barrio Norte'],
    sourceLanguage: 'es',
    languages: ['es'],
    handoff: null,
  },
  entries: [],
});
const read = (question: string) => readProfileQuestion(villa, questionTokens(question));

describe('a question about what the municipality does', () => {
  it.each([
    '¿Qué hace Villa Serena por los migrantes?',
    'que hace la municipalidad con la violencia',
    'qué está haciendo el gobierno local contra la discriminación',
    'qué hacen los de la municipalidad por la salud',
    'qué políticas tiene Serena para migrantes',
    'qué dice el perfil sobre trabajo',
    'cómo se ocupan de las emergencias según el perfil',
    'jobs according to the profile',
    'what does the city do about migrant health',
    'What is Villa Serena doing for migrants?',
    'what policies does the city have on education',
    'o que a prefeitura faz pela saúde dos migrantes?',
    'o que faz o município pelos imigrantes',
    'que fait la ville pour les migrants ?',
    "qu'est-ce que la mairie fait pour le travail",
    'kisa vil la fè pou migran yo',
    'sa minisipalite a ap fè pou lekòl',
  ])('is one, in every language: %s', (question) => {
    expect(read(question)?.asks).toBe('statements');
  });

  it('says beyond it only the topic', () => {
    expect(read('¿Qué hace Villa Serena por la salud?')?.about).toBe('por la salud');
    expect(read('qué dice el perfil de migración sobre trabajo')?.about).toBe('que sobre trabajo');
  });

  it.each([
    'qué hago si me enfermo en Serena',
    'qué hacen en la municipalidad',
    'que puedo hacer en Villa Serena',
    'qué hace Serena Cerca',
    'what does the city hospital do',
    'vivo en Serena hace dos años y necesito una salita',
    'que documentos necesito para la municipalidad',
    'what documents do I need for the city',
    'que hace la municipalidad si me roban',
    'kisa pou m fè nan Serena',
    'ayuda para migrantes',
  ])('is none where help is asked for: %s', (question) => {
    expect(read(question)).toBeNull();
  });
});

describe('what else the municipality does', () => {
  it.each([
    ['¿y por la educación?', 'la educacion'],
    ['and for schools?', 'schools'],
    ["et pour l'école ?", 'l ecole'],
    ['e pelas mulheres?', 'mulheres'],
    ['epi pou fanm yo', 'fanm yo'],
  ])('is asked after it in few words: %s', (question, about) => {
    expect(readMore(questionTokens(question))).toEqual({ asks: 'statements', about });
  });

  it.each([
    'por la educación',
    'y los sábados',
    'necesito un médico y por la noche no hay',
    'y por favor decime dónde queda la oficina de empleo',
  ])('is not asked in %s', (question) => {
    expect(readMore(questionTokens(question))).toBeNull();
  });
});

describe('a wish for the wheel', () => {
  it.each([
    'mandame la rueda',
    'quiero ver la rueda de la migración',
    'show me the wheel',
    'mostra a roda do perfil',
    'montrez-moi la roue',
    'voye wou a ban mwen',
    'perfil de migración',
    'migration governance profile',
    'profil de gouvernance des migrations',
  ])('is heard in every language: %s', (question) => {
    expect(read(question)).toEqual({ asks: 'wheel', about: '' });
  });

  it.each(['se me rompió la rueda de la silla y necesito otra', 'wheelchair for my mother', 'busco perfil laboral'])(
    'is not heard in %s',
    (question) => {
      expect(read(question)).toBeNull();
    },
  );
});
