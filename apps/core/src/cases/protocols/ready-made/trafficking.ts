import type { CaseProtocolInput } from '@ventanilla/contracts';

export const trafficking: CaseProtocolInput = {
  titles: { es: 'Trata y explotación', en: 'Trafficking and exploitation', pt: 'Tráfico e exploração de pessoas' },
  uses: {
    es: 'Cuando alguien cuenta que le sacaron los papeles, no lo dejan irse, lo obligan a trabajar o a tener sexo.',
    en: 'When somebody says their papers were taken, they can not leave, or are made to work or to have sex.',
    pt: 'Quando alguém conta que tiraram seus documentos, não deixam que vá embora, ou obrigam a trabalhar ou a ter sexo.',
  },
  callInDanger: ['line.911'],
  callFirst: ['line.145'],
  steps: [
    {
      id: 'safe-to-write',
      required: true,
      texts: {
        es: 'Preguntá si puede escribir sin que otra persona lea. Si no, no sigas: pasale las líneas y que borre el chat.',
        en: 'Ask whether they can write without somebody reading. If not, stop: give the lines, and let them delete the chat.',
        pt: 'Pergunte se pode escrever sem que outra pessoa leia. Se não, pare: passe as linhas e que apague a conversa.',
      },
    },
    {
      id: 'danger-now',
      required: true,
      texts: {
        es: 'Si corre peligro ahora, primero el número de emergencias.',
        en: 'If they are in danger now, the emergency number comes first.',
        pt: 'Se corre perigo agora, primeiro o número de emergência.',
      },
    },
    {
      id: 'line-145',
      required: true,
      texts: {
        es: 'Contale de la línea 145: es gratis, atiende todo el día y puede llamar sin dar su nombre.',
        en: 'Tell them of line 145: it is free, answers all day, and they need not give their name.',
        pt: 'Conte sobre a linha 145: é grátis, atende o dia todo e pode ligar sem dizer o nome.',
      },
    },
    {
      id: 'no-details',
      required: true,
      texts: {
        es: 'No pidas detalles de lo que pasó ni de quiénes son. No escribas en las notas más de lo que hace falta.',
        en: 'Do not ask for details of what happened or who they are. Write no more in notes than is needed.',
        pt: 'Não peça detalhes do que aconteceu nem de quem são. Não escreva nas notas mais do que o necessário.',
      },
    },
    {
      id: 'own-decision',
      required: true,
      texts: {
        es: 'Denunciar lo decide la persona. No avises a la policía ni a Migraciones sin que lo pida.',
        en: 'To report it is for the person to decide. Do not tell the police or migration control unless they ask.',
        pt: 'Denunciar é decisão da pessoa. Não avise a polícia nem o controle migratório sem que ela peça.',
      },
    },
    {
      id: 'local-body',
      required: false,
      texts: {
        es: 'Averiguá qué área local acompaña a víctimas de trata y ofrecé una derivación, con su consentimiento.',
        en: 'Find out which local body stands by victims of trafficking, and offer a referral, with their consent.',
        pt: 'Descubra qual área local acompanha vítimas de tráfico e ofereça um encaminhamento, com consentimento.',
      },
    },
    {
      id: 'child',
      required: false,
      texts: {
        es: 'Si tiene menos de 18 años, seguí también el protocolo de niñas, niños y adolescentes solos.',
        en: 'If they are under 18, follow the protocol for unaccompanied children as well.',
        pt: 'Se tem menos de 18 anos, siga também o protocolo de crianças e adolescentes sozinhos.',
      },
    },
  ],
  sources: [
    {
      title: 'Línea 145: trata y explotación, gratuita, todo el año, puede ser anónima (3/9/2025)',
      url: 'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
    },
    { title: 'Perfil de CABA 2022: Comité contra la trata desde 2010; plan 2022-2023 (ya terminó)', url: null },
    { title: 'Perfil de CABA 2022: no se publica con regularidad lo que se hace (área con potencial)', url: null },
    {
      title: 'Manual de protección de datos de la OIM: no reunir más de lo necesario',
      url: 'http://publications.iom.int/books/iom-data-protection-manual',
    },
  ],
};
