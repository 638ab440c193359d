import { describe, expect, it } from 'vitest';
import type { Danger } from '../entry.js';
import { detectDanger } from './detect-danger.js';

const messages: Readonly<Record<string, readonly (readonly [Danger, string])[]>> = {
  es: [
    ['medical', 'mi mama no respiraaa'],
    ['medical', 'mi bebe no rrespira ayudaaa'],
    ['medical', 'no puede respirar y esta morado'],
    ['medical', 'se desmallo mi abuela y no reacciona'],
    ['medical', 'mi señora esta embarazada de 8 meses y le salio sangre'],
    ['medical', 'rompio bolsa que hago'],
    ['medical', 'mi hijo se tomo lavandina'],
    ['medical', 'le duele mucho el pecho y el brazo'],
    ['medical', 'llegamos hace 2 meses y ahora mi hija no respira'],
    ['medical', 'nesesito una anbulansia urjente'],
    ['medical', 'mi wawa esta convulsionando'],
    ['fire', 'hay un insendio en mi casa'],
    ['fire', 'se prendio fuego la cocina'],
    ['fire', 'hay mucho olor a gas en la pieza'],
    ['disaster', 'se esta inundando mi casa ya entro el agua'],
    ['disaster', 'el agua nos llega a las rodillas'],
    ['disaster', 'se cayo el techo con la tormenta'],
    ['crime', 'estan entrando a robar a la casa de al lado'],
    ['crime', 'me estan siguiendo tengo miedo'],
    ['crime', 'hay un tiroteo en la esquina'],
    ['violence', 'mi marido me pega'],
    ['violence', 'me tiene encerrada y no me da mis papeles'],
    ['violence', 'me pega desde hace dos años mi marido'],
    ['violence', 'mi ex esta afuera con un cuchillo dice que me va a matar'],
    ['violence', 'me violo mi jefe'],
    ['trafficking', 'nos sacaron los documentos y no nos dejan salir del taller'],
    ['trafficking', 'me obligan a prostituirme'],
    ['childAlone', 'encontre un nene de 6 añitos solo llorando en la estacion'],
    ['childAlone', 'se me perdio mi hija en la plaza'],
    ['suicide', 'me quiero morir no aguanto mas'],
    ['suicide', 'no quiero vivir mas'],
    ['homeless', 'nos echaron hoy y estamos en la calle con 3 criaturas'],
    ['homeless', 'no tengo donde dormir esta noche'],
  ],
  pt: [
    ['medical', 'minha mãe não está respirando'],
    ['medical', 'meu amigo desmaiou na rua qual numero eu ligo??'],
    ['medical', 'a bolsa estourou e o bebê vai nascer'],
    ['fire', 'tem fogo na casa do vizinho'],
    ['disaster', 'a água está entrando na minha casa'],
    ['crime', 'tem um ladrão dentro da minha casa'],
    ['violence', 'ele vai me matar'],
    ['violence', 'meu marido me bate toda noite'],
    ['trafficking', 'o patrão pegou meu passaporte e não me deixa sair'],
    ['childAlone', 'meu filho sumiu no parque'],
    ['suicide', 'quero morrer'],
    ['homeless', 'não tenho onde dormir hoje com meus filhos'],
  ],
  en: [
    ['medical', "my dad can't breathe"],
    ['medical', 'someone hit my head im bleeding'],
    ['medical', 'she passed out and wont wake up'],
    ['medical', 'my wife is in labor right now'],
    ['fire', 'there is a fire in my building'],
    ['disaster', 'my house is flooding'],
    ['crime', 'someone is breaking into my house'],
    ['violence', 'my husband beats me'],
    ['trafficking', 'they took my passport and wont let me leave the factory'],
    ['childAlone', 'i found a little boy alone crying at the station'],
    ['suicide', 'i want to kill myself'],
    ['homeless', 'we have nowhere to sleep tonight, i have kids'],
  ],
  fr: [
    ['medical', 'mon père ne respire plus'],
    ['medical', 'ma femme a des contractions maintenant'],
    ['medical', 'il a perdu connaissance'],
    ['fire', "il y a le feu dans l'immeuble"],
    ['disaster', "ma maison est inondée, l'eau monte"],
    ['crime', "quelqu'un me suit dans la rue j'ai peur"],
    ['violence', 'mon mari me frappe'],
    ['trafficking', 'ils ont pris mon passeport et ne me laissent pas partir du travail'],
    ['childAlone', "j'ai perdu mon fils à la gare"],
    ['suicide', 'je veux mourir'],
    ['homeless', 'on est à la rue ce soir avec un bébé'],
  ],
  ht: [
    ['medical', 'pitit mwen an pa ka respire'],
    ['medical', 'li endispoze nan lari a'],
    ['fire', 'kay la ap boule'],
    ['disaster', 'dlo ap antre nan kay la'],
    ['crime', 'yon moun ap swiv mwen'],
    ['violence', 'mari m ap bat mwen'],
    ['trafficking', 'yo pran paspò m epi m pa ka soti'],
    ['childAlone', 'pitit mwen an pèdi'],
    ['suicide', 'mwen vle mouri'],
    ['homeless', 'nou nan lari ak timoun yo'],
  ],
};

const cases = Object.entries(messages).flatMap(([language, own]) =>
  own.map(([danger, message]) => ({ language, danger, message })),
);

describe('danger', () => {
  it.each(cases)('$danger is heard in $language: "$message"', ({ danger, language, message }) => {
    expect(detectDanger(message)).toMatchObject({ danger, language });
  });

  it.each([
    ['孩子没有呼吸了', 'medical'],
    ['помогите муж меня бьет', 'violence'],
    ['мама не дышит', 'medical'],
    ['طفلي لا يتنفس', 'medical'],
    ['mein Vater atmet nicht', 'medical'],
    ['che memby ndopytuʼũi', 'medical'],
  ])('is heard in languages we do not answer in: "%s"', (message, danger) => {
    expect(detectDanger(message)?.danger).toBe(danger);
  });

  it('is heard in mixed languages and among other words', () => {
    expect(detectDanger('hola please help mi hijo is not breathing')?.danger).toBe('medical');
    expect(detectDanger(`hola buen dia ${'queria hacer una consulta '.repeat(20)} y mi bebe no respira`)?.danger).toBe(
      'medical',
    );
  });

  it.each(['auxilio', '¡Socorro!', 'help me', 'au secours', 'ayudaaa por favor auxilio'])(
    'is heard in a bare cry for help: "%s"',
    (message) => expect(detectDanger(message)?.danger).toBe('crime'),
  );

  it('names the gravest when there are several', () => {
    expect(detectDanger('me pego mi marido y no puedo respirar')?.danger).toBe('medical');
  });
});

describe('how soon to call', () => {
  it.each([
    ['mi marido me pega ahora mismo', 'violence', 'now'],
    ['mi marido me pega cuando toma', 'violence', 'today'],
    ['he hits me every time he drinks', 'violence', 'today'],
    ['he hits me every time he drinks and now he has a knife', 'violence', 'now'],
    ['no me pagan y tienen mi documento', 'trafficking', 'today'],
    ['no nos dejan salir del taller y nos sacaron el pasaporte', 'trafficking', 'now'],
    ['pienso en hacerme daño', 'suicide', 'today'],
    ['je veux mourir ce soir', 'suicide', 'now'],
    ['me llegó una orden de expulsión', 'detention', 'today'],
    ['migraciones está golpeando la puerta', 'detention', 'now'],
    ['la police a arrêté mon mari', 'detention', 'now'],
    ['a polícia levou meu irmão preso', 'detention', 'now'],
  ])('"%s" is %s, %s', (message, danger, grade) => {
    expect(detectDanger(message)).toMatchObject({ danger, grade });
  });

  it('names what cannot wait before what can, whichever is graver', () => {
    expect(detectDanger('pienso en hacerme daño y hay un incendio en mi casa')).toMatchObject({
      danger: 'fire',
      grade: 'now',
    });
  });
});

describe('what is no danger', () => {
  it.each([
    'tengo turno para una tomografia en el argerich, me van a cobrar?',
    'curso de primeros auxilios',
    'quiero aprender que hacer si alguien no respira, hay un curso?',
    'si hay un temporal grande en capital a donde puede ir una familia',
    'donde puedo ir si se inunda mi barrio',
    'sera trata? quiero averiguar sin dar mi nombre',
    'violencia de género: ¿dónde hay talleres?',
    'me da miedo denunciar a mi pareja',
    'donde hay ayuda para mujeres',
    'que numero es el de los bomberos',
    'quiero donar sangre',
    'me hicieron un analisis de sangre, donde retiro los resultados',
    'violaron mis derechos en el trabajo',
    'me robaron el dni la semana pasada, como saco otro',
    'perdi mis papeles en un incendio, como los saco de nuevo',
    'mi hijo perdio el dni',
    'no hay incendio, solo humo de la comida',
    'trabajo en la calle vendiendo con mis hijos',
    'me quieren echar del alquiler el mes que viene',
    'se me vencio la precaria y me quiero quedar',
    'quiero anotar a mi nene en la escuela, va solo en colectivo',
    'fuegos artificiales en la plaza',
    'onde tiro o DNI?',
    'onde tem pronto socorro?',
    'vivo en la calle rivadavia con mis hijos',
    'me muero de hambre, hay comedores?',
    'el alquiler tiene seguro contra incendio',
    'se cayo el sistema de turnos y migraciones no responde',
    'mi jefe no me paga las horas',
    'me robaron la billetera ayer, donde hago la denuncia',
    'tenho direito ao auxílio do governo?',
    'who is responsible for asylum? Germany is not responsible',
    'ayuda con los papeles por favor',
    'gosto demais daqui, tem curso de espanhol?',
    'posso operar a hérnia no hospital público?',
    'onde fica o centro da mulher',
    'what should i do in case of fire',
    'is emergency care free without papers?',
    'my son lost his passport',
    'landlord wants us out next week',
    'first aid course for beginners',
    "adresse de l'ambassade du Sénégal",
    "à quelle tranche d'âge s'adresse le cours",
    'la police a pris ma marchandise',
    'comment faire venir mes enfants',
    'eske lekol la ka refize pitit mwen paske li pa gen DNI',
    'mwen pa gen papye, eske m ka travay?',
    'tengo miedo de que me deporten',
    'this queue is killing me',
    'mi hijo de 15 viaja solo a Bolivia, qué permiso necesita',
    'se me perdió la perra en el parque',
    '怎么报名公立小学?',
    'где сделать прививку ребенку',
  ])('"%s"', (message) => expect(detectDanger(message)).toBeNull());
});
