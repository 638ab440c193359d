import type { CaseProtocolInput } from '@ventanilla/contracts';

export const violence: CaseProtocolInput = {
  titles: { es: 'Violencia', en: 'Violence', pt: 'Violência' },
  uses: {
    es: 'Cuando alguien sufre violencia de su pareja, su familia u otra persona, o tiene miedo de sufrirla.',
    en: 'When somebody suffers violence from a partner, family or anybody else, or is afraid to.',
    pt: 'Quando alguém sofre violência do parceiro, da família ou de outra pessoa, ou tem medo de sofrer.',
  },
  callInDanger: ['line.911'],
  callFirst: ['line.144', 'line.137'],
  steps: [
    {
      id: 'safe-to-write',
      required: true,
      texts: {
        es: 'Preguntá si puede escribir sin que la otra persona lea. Decile cómo borrar el chat.',
        en: 'Ask whether they can write without the other person reading. Tell them how to delete the chat.',
        pt: 'Pergunte se pode escrever sem que a outra pessoa leia. Diga como apagar a conversa.',
      },
    },
    {
      id: 'danger-now',
      required: true,
      texts: {
        es: 'Si corre peligro ahora, primero el número de emergencias: el 144 orienta, no manda ayuda al momento.',
        en: 'If they are in danger now, the emergency number first: 144 advises, it does not send help at once.',
        pt: 'Se corre perigo agora, primeiro o número de emergência: o 144 orienta, não manda ajuda na hora.',
      },
    },
    {
      id: 'lines',
      required: true,
      texts: {
        es: 'Contale de la línea 144 (violencia de género) y, si es de la familia o sexual, de la 137. Son gratis, las 24 horas.',
        en: 'Tell them of line 144 (gender violence) and, in the family or sexual, of 137. They are free, day and night.',
        pt: 'Conte sobre a linha 144 (violência de gênero) e, se for na família ou sexual, a 137. São grátis, 24 horas.',
      },
    },
    {
      id: 'no-details',
      required: true,
      texts: {
        es: 'No le pidas que cuente lo que pasó. Preguntá qué necesita ahora.',
        en: 'Do not ask them to tell what happened. Ask what they need now.',
        pt: 'Não peça que conte o que aconteceu. Pergunte do que precisa agora.',
      },
    },
    {
      id: 'children',
      required: true,
      texts: {
        es: 'Preguntá si hay niñas o niños con ella o él y si están a salvo. Si no, sumá la línea de la niñez.',
        en: 'Ask whether there are children with them and whether they are safe. If not, add the children’s line.',
        pt: 'Pergunte se há crianças junto e se estão a salvo. Se não, inclua a linha da infância.',
      },
    },
    {
      id: 'own-decision',
      required: true,
      texts: {
        es: 'Denunciar lo decide la persona. Su situación migratoria no se le pregunta ni se le cuenta a nadie.',
        en: 'To report it is for the person to decide. Their papers are not asked about, and nobody is told.',
        pt: 'Denunciar é decisão da pessoa. Não se pergunta nem se conta a ninguém a sua situação migratória.',
      },
    },
    {
      id: 'legal-help',
      required: false,
      texts: {
        es: 'Ofrecé acompañamiento y abogacía gratuita del lugar; derivá solo con su consentimiento.',
        en: 'Offer local support and free lawyers; refer only with their consent.',
        pt: 'Ofereça acompanhamento e advocacia gratuita do lugar; encaminhe somente com consentimento.',
      },
    },
  ],
  sources: [
    {
      title: 'Línea 144: orienta las 24 horas; en peligro inmediato, 911 (6/3/2026)',
      url: 'https://www.0223.com.ar/nota/2026-3-6-19-4-0-alerta-por-violencia-de-genero-los-llamados-a-la-linea-144-aumentaron-un-39-en-el-ultimo-ano',
    },
    {
      title: 'Línea 137: violencia familiar y sexual (junio de 2023; hay que volver a comprobarla)',
      url: 'http://semanarioactualidad.com.ar/trabajadoras-sociales-y-psicologas-se-suman-desde-el-territorio-a-la-linea-137-contra-las-violencias/',
    },
    {
      title:
        'Servicios Jurídicos a la Comunidad, CABA: víctimas de violencia familiar sin importar los ingresos (3/1/2024)',
      url: 'https://buenosaires.gob.ar/tramites/servicios-juridicos-la-comunidad',
    },
  ],
};
