import type { CaseProtocolInput } from '@ventanilla/contracts';

export const unaccompaniedChildren: CaseProtocolInput = {
  titles: {
    es: 'Niñas, niños y adolescentes solos',
    en: 'Unaccompanied children',
    pt: 'Crianças e adolescentes sozinhos',
  },
  uses: {
    es: 'Cuando escribe, o se habla de, alguien menor de 18 años sin una persona adulta que lo cuide.',
    en: 'When somebody under 18 writes, or is written about, who has no adult to look after them.',
    pt: 'Quando escreve, ou se fala de, alguém com menos de 18 anos sem uma pessoa adulta que cuide dele.',
  },
  callInDanger: ['line.911'],
  callFirst: ['line.102'],
  steps: [
    {
      id: 'safe-now',
      required: true,
      texts: {
        es: 'Preguntá si está en un lugar seguro ahora. Si corre peligro, pasale primero el número de emergencias.',
        en: 'Ask whether they are safe now. If they are in danger, give them the emergency number first.',
        pt: 'Pergunte se está em um lugar seguro agora. Se corre perigo, passe primeiro o número de emergência.',
      },
    },
    {
      id: 'simple-words',
      required: true,
      texts: {
        es: 'Escribí corto y simple, en su idioma. Decile quién sos por tu función y qué vas a hacer ahora.',
        en: 'Write short and plain, in their language. Say who you are by your function and what you do next.',
        pt: 'Escreva curto e simples, no idioma dele. Diga quem você é pela sua função e o que vai fazer agora.',
      },
    },
    {
      id: 'child-line',
      required: true,
      texts: {
        es: 'Llamá a la línea de la niñez y pedí qué organismo de protección interviene en este lugar.',
        en: 'Call the children’s line and ask which protection service acts in this place.',
        pt: 'Ligue para a linha da infância e pergunte qual serviço de proteção atua neste lugar.',
      },
    },
    {
      id: 'local-service',
      required: true,
      texts: {
        es: 'Hablá con el área de niñez del municipio y acordá quién acompaña desde hoy.',
        en: 'Speak to the municipality’s service for children and agree who stays with them from today.',
        pt: 'Fale com a área de infância do município e combine quem acompanha a partir de hoje.',
      },
    },
    {
      id: 'no-interview',
      required: true,
      texts: {
        es: 'No le pidas que cuente lo que pasó. Preguntá solo lo que hace falta para que esté a salvo.',
        en: 'Do not ask them to tell what happened. Ask only what is needed to keep them safe.',
        pt: 'Não peça que conte o que aconteceu. Pergunte só o necessário para que fique a salvo.',
      },
    },
    {
      id: 'nobody-told',
      required: true,
      texts: {
        es: 'No avises a Migraciones ni a la policía por tu cuenta. Qué hay que informar lo dice el organismo de protección.',
        en: 'Do not tell migration control or the police by yourself. What must be reported is for the protection service to say.',
        pt: 'Não avise o controle migratório nem a polícia por conta própria. O que deve ser comunicado quem diz é o serviço de proteção.',
      },
    },
    {
      id: 'asylum',
      required: false,
      texts: {
        es: 'Si tiene miedo de volver a su país: hay abogacía gratuita para quienes piden refugio. Ofrecela.',
        en: 'If they are afraid to go back to their country: lawyers are free for whoever seeks asylum. Offer it.',
        pt: 'Se tem medo de voltar ao seu país: há advocacia gratuita para quem pede refúgio. Ofereça.',
      },
    },
    {
      id: 'family',
      required: false,
      texts: {
        es: 'Buscá a su familia solo de acuerdo con el organismo de protección.',
        en: 'Look for family only in agreement with the protection service.',
        pt: 'Procure a família somente de acordo com o serviço de proteção.',
      },
    },
  ],
  sources: [
    { title: 'Perfil de Quilmes 2022: guías para niños, niñas y adolescentes no acompañados', url: null },
    { title: 'Perfil de Quilmes 2022: no se identificaron procedimientos específicos (área con potencial)', url: null },
    { title: 'Perfil de CABA 2022: procedimientos por desarrollar (área con potencial)', url: null },
    {
      title: 'Línea 102: derechos de la niñez, gratuita y confidencial; no es de emergencias (13/8/2022)',
      url: 'https://www.diariodecuyo.com.ar/editorialdeldia/Proteccion-de-menores-ante-casos-de-abusos-o-violencia-20220813-0112.html',
    },
    {
      title: 'Protocolo para niños y niñas no acompañados que piden refugio',
      url: 'https://vdocuments.co/protocolo-para-la-proteccion-asistencia-y-busqueda-de-1-33-protocolo.html',
    },
    {
      title: 'Abogacía gratuita para solicitantes de refugio, Defensoría General de la Nación',
      url: 'https://mpd.gov.ar/index.php/noticias-feed/7099-20-de-junio-dia-mundial-de-las-personas-refugiadas',
    },
  ],
};
