import type { TemplateTexts } from './template.js';

/** Starting points in Portuguese. A question in [[double brackets]] is for the writer: nothing with one is published. */
export const pt: TemplateTexts = {
  services: {
    healthCentre: {
      label: 'Posto de saúde',
      name: 'Posto de saúde [[como se chama?]]',
      description:
        'Atendem todas as pessoas do bairro, também sem DNI. Há [[quais especialidades? Ex.: pediatria, vacinas]].',
      howToApply: 'Para marcar: [[como? a partir de que horas? é preciso ir pessoalmente?]].',
      eligibility: '[[Atendem quem mora em outro bairro ou não tem documentos? Diga com todas as letras.]]',
      documentsNote: 'Se tiver, leve seu documento e seus exames. [[E se a pessoa não tiver?]]',
      costNote: '[[É grátis? Alguma coisa se paga?]]',
      keywords: ['posto', 'médico', 'consulta'],
    },
    documentProcedure: {
      label: 'Tirar um documento',
      name: '[[Qual documento? Ex.: certidão de nascimento]]',
      description: 'Serve para [[para que as pessoas precisam dele?]]. Fica pronto em [[quanto tempo?]].',
      howToApply: '1. [[Primeiro passo]]\n2. [[Segundo passo]]\n3. [[Como se retira]]',
      eligibility: '[[Quem pode pedir? Outra pessoa pode ir?]]',
      documentsNote: '[[O que levar? Original ou cópia? O que fazer se faltar um documento?]]',
      costNote: '[[Quanto custa? Há quem não pague?]]',
      keywords: ['documentos', 'certidão'],
    },
    mobileOffice: {
      label: 'Unidade móvel',
      name: '[[Como se chama a unidade móvel?]]',
      description: 'Um escritório que vai aos bairros. Lá você pode [[fazer o quê?]].',
      howToApply: '[[Sem hora marcada? Até que horas dão senha?]]',
      eligibility: '[[É para todas as pessoas? Só para moradores?]]',
      documentsNote: '[[O que levar?]]',
      costNote: '[[É grátis?]]',
      keywords: ['móvel', 'bairro'],
    },
    legalHelp: {
      label: 'Ajuda jurídica gratuita',
      name: 'Ajuda jurídica: [[quem oferece?]]',
      description: 'Escutam você e dizem o que pode fazer. Ajudam com [[o quê? Ex.: trabalho, aluguel, residência]].',
      howToApply: '[[Com hora marcada? Por telefone ou pessoalmente?]]',
      eligibility: '[[Para quem é? Os documentos ou a renda importam?]]',
      documentsNote: 'Leve os documentos que tiver sobre o seu problema. [[Mais alguma coisa?]]',
      costNote: '[[É grátis? O processo também?]]',
      keywords: ['advogado', 'advogada', 'direitos'],
    },
    spanishClasses: {
      label: 'Aulas de espanhol',
      name: 'Aulas de espanhol em [[onde?]]',
      description: 'Aulas para [[adultos? crianças? que nível?]].',
      howToApply: 'Para se inscrever: [[quando e como?]].',
      eligibility: '[[É preciso documento ou morar no município?]]',
      documentsNote: '[[É preciso levar algo?]]',
      costNote: '[[É grátis? O material também?]]',
      keywords: ['curso', 'idioma', 'aprender'],
    },
  },
  guides: {
    schoolEnrolment: {
      label: 'Matricular na escola',
      title: 'Matricular sua filha ou seu filho na escola',
      summary: 'A escola pública é grátis. [[Quando é a matrícula neste ano?]]',
      sections: [
        { heading: 'Onde se faz', body: '[[Em cada escola? Pela internet? Em que endereço?]]' },
        { heading: 'O que levar', body: '[[Que documentos pedem? E se faltar algum?]]' },
        { heading: 'Se você não tem DNI', body: '[[O que diz a escola? Que lei garante isso?]]' },
        { heading: 'Se disserem que não há vaga', body: '[[A quem reclamar? Onde atende?]]' },
      ],
      keywords: ['matrícula', 'escola', 'vaga'],
    },
    gettingPapers: {
      label: 'Tirar documentos, passo a passo',
      title: 'Como tirar [[qual documento?]]',
      summary: '[[Em duas frases: quem precisa e quanto demora.]]',
      sections: [
        { heading: 'Antes de começar', body: '[[O que é preciso ter?]]' },
        { heading: 'Passo a passo', body: '1. [[Primeiro passo]]\n2. [[Segundo passo]]\n3. [[Terceiro passo]]' },
        { heading: 'Quanto custa', body: '[[Quanto? Quem não paga?]]' },
        { heading: 'Enquanto você espera', body: '[[Que papel prova que o pedido está em andamento? O que permite?]]' },
        { heading: 'Se algo der errado', body: '[[Quem ajuda de graça?]]' },
      ],
      keywords: ['documentos', 'passos', 'requisitos'],
    },
    newInTown: {
      label: 'Recém-chegada ou recém-chegado',
      title: 'Primeiros dias em [[município]]',
      summary: 'O que fazer primeiro e a quem perguntar. [[Há um lugar que receba quem chega?]]',
      sections: [
        { heading: 'Saúde', body: '[[Onde se atende sem documentos?]]' },
        { heading: 'Escola', body: '[[Com quem falar para ter vaga na escola?]]' },
        { heading: 'Documentos', body: '[[Onde começa a residência?]]' },
        { heading: 'Onde dormir e comer hoje', body: '[[O que há, e a que horas?]]' },
      ],
      keywords: ['chegar', 'novo', 'primeiros passos'],
    },
    workRights: {
      label: 'Direitos no trabalho',
      title: 'Seus direitos no trabalho',
      summary: 'Você tem direitos também sem documentos. [[Que lei diz isso?]]',
      sections: [
        { heading: 'Se não pagarem você', body: '[[Onde se reclama? Em quanto tempo?]]' },
        { heading: 'Se você sofrer um acidente', body: '[[Para quem ligar? Quem paga?]]' },
        { heading: 'Se maltratarem você ou ficarem com seu documento', body: '[[Que linha atende?]]' },
      ],
      keywords: ['trabalho', 'patrão', 'salário'],
    },
  },
};
