import type { LanguageCode } from '@ventanilla/contracts';
import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';

type Privacy = WordingOf<'guide', 'privacy.notice'>;

const es: Privacy = {
  'privacy.notice': {
    title: 'Tus datos y este asistente',
    summary:
      'Este asistente es de tu municipio. No te pide nombre, documento, nacionalidad ni situación migratoria, y no comparte nada con Migraciones ni con la policía. No es una oficina de abogados ni un servicio de emergencia. Con /delete borrás todo lo tuyo.',
    sections: [
      {
        heading: 'Quién lo maneja',
        body: 'El municipio que elegiste, con el programa Ventanilla. Las respuestas salen de datos publicados, con fuente y fecha.',
      },
      {
        heading: 'Qué se guarda y por cuánto tiempo',
        body: 'El tema, el municipio, el idioma y si hubo respuesta. Tu pregunta se guarda, si se guarda, sin nombres ni números y solo por el plazo que fija el municipio; después se borra sola. Tu cuenta de Telegram se guarda como un código que no permite saber quién sos.',
      },
      {
        heading: 'Quién lo ve',
        body: 'Las personas del municipio que mantienen los datos ven preguntas sin nombre, para mejorar las respuestas. Nadie más. Nada va a Migraciones, a la policía ni a otras personas.',
      },
      {
        heading: 'Telegram es otra empresa',
        body: 'Los mensajes pasan por Telegram, que tiene sus propias reglas y puede verlos. No escribas datos que no hagan falta. Si hablás de violencia o de trata, podés borrar después el chat en tu teléfono.',
      },
      {
        heading: 'Qué no es',
        body: 'No es un abogado: informa, no decide tu caso. No es un servicio de emergencia: si hay peligro, llamá al número que te mostramos.',
      },
      {
        heading: 'Cómo borrar tus datos',
        body: 'Escribí /delete y se borra todo lo tuyo en el momento. La ley argentina 25.326 te da derecho a ver, corregir y borrar tus datos.',
      },
    ],
    keywords: words(
      'privacidad, mis datos, datos personales, le pasan mis datos a migraciones, deportar, me van a deportar, miedo a migraciones, policía, quién ve mis mensajes, es seguro, anónimo, confidencial, borrar mis datos, quiénes son ustedes, sos un robot, comparten información',
    ),
  },
};

const en: Privacy = {
  'privacy.notice': {
    title: 'Your data and this assistant',
    summary:
      'This assistant belongs to your municipality. It does not ask your name, document, nationality or migration status, and shares nothing with the migration authority or the police. It is not a lawyer and not an emergency service. With /delete you erase everything of yours.',
    sections: [
      {
        heading: 'Who runs it',
        body: 'The municipality you chose, with the Ventanilla software. Answers come from published facts with a source and a date.',
      },
      {
        heading: 'What is kept and for how long',
        body: 'The topic, the municipality, the language and whether there was an answer. Your question is kept, if at all, without names or numbers and only for the time set by the municipality; then it is erased by itself. Your Telegram account is kept as a code that does not tell who you are.',
      },
      {
        heading: 'Who sees it',
        body: 'The people of the municipality who maintain the facts see questions without names, to improve the answers. Nobody else. Nothing goes to the migration authority, to the police or to others.',
      },
      {
        heading: 'Telegram is another company',
        body: 'Messages pass through Telegram, which has its own rules and can see them. Do not write data that is not needed. If you speak of violence or trafficking, you can delete the chat on your phone afterwards.',
      },
      {
        heading: 'What it is not',
        body: 'It is not a lawyer: it informs, it does not decide your case. It is not an emergency service: in danger, call the number that we show.',
      },
      {
        heading: 'How to erase your data',
        body: 'Write /delete and everything of yours is erased at once. The Argentine law 25.326 gives you the right to see, correct and erase your data.',
      },
    ],
    keywords: words(
      'privacy, my data, personal data, do you share my data, deport, deported, deportation, immigration police, who sees my messages, is it safe, anonymous, confidential, delete my data, who are you, are you a robot',
    ),
  },
};

const pt: Privacy = {
  'privacy.notice': {
    title: 'Seus dados e este assistente',
    summary:
      'Este assistente é do seu município. Não pede nome, documento, nacionalidade nem situação migratória, e não compartilha nada com Migrações nem com a polícia. Não é advogado nem serviço de emergência. Com /delete você apaga tudo o que é seu.',
    sections: [
      {
        heading: 'Quem cuida dele',
        body: 'O município que você escolheu, com o programa Ventanilla. As respostas saem de dados publicados, com fonte e data.',
      },
      {
        heading: 'O que se guarda e por quanto tempo',
        body: 'O tema, o município, o idioma e se houve resposta. Sua pergunta é guardada, se for, sem nomes nem números e só pelo prazo que o município fixa; depois se apaga sozinha. Sua conta do Telegram é guardada como um código que não mostra quem você é.',
      },
      {
        heading: 'Quem vê',
        body: 'As pessoas do município que mantêm os dados veem perguntas sem nome, para melhorar as respostas. Mais ninguém. Nada vai para Migrações, para a polícia ou para outras pessoas.',
      },
      {
        heading: 'O Telegram é outra empresa',
        body: 'As mensagens passam pelo Telegram, que tem suas próprias regras e pode vê-las. Não escreva dados que não fazem falta. Se fala de violência ou de tráfico, você pode apagar depois a conversa no seu telefone.',
      },
      {
        heading: 'O que ele não é',
        body: 'Não é advogado: informa, não decide o seu caso. Não é serviço de emergência: se há perigo, ligue para o número que mostramos.',
      },
      {
        heading: 'Como apagar seus dados',
        body: 'Escreva /delete e tudo o que é seu se apaga na hora. A lei argentina 25.326 dá a você o direito de ver, corrigir e apagar seus dados.',
      },
    ],
    keywords: words(
      'privacidade, meus dados, dados pessoais, passam meus dados, deportar, deportação, migrações, polícia, quem vê minhas mensagens, é seguro, anônimo, apagar meus dados, quem são vocês',
    ),
  },
};

const fr: Privacy = {
  'privacy.notice': {
    title: 'Vos données et cet assistant',
    summary:
      'Cet assistant est celui de votre municipalité. Il ne demande ni nom, ni document, ni nationalité, ni situation migratoire, et ne partage rien avec les services de migration ni avec la police. Ce n’est ni un avocat ni un service d’urgence. Avec /delete vous effacez tout ce qui est à vous.',
    sections: [
      {
        heading: 'Qui s’en occupe',
        body: 'La municipalité que vous avez choisie, avec le logiciel Ventanilla. Les réponses viennent de données publiées, avec source et date.',
      },
      {
        heading: 'Ce qui est gardé et combien de temps',
        body: 'Le thème, la municipalité, la langue et s’il y a eu une réponse. Votre question est gardée, si elle l’est, sans noms ni numéros et seulement le temps fixé par la municipalité ; ensuite elle s’efface d’elle-même. Votre compte Telegram est gardé comme un code qui ne dit pas qui vous êtes.',
      },
      {
        heading: 'Qui le voit',
        body: 'Les personnes de la municipalité qui tiennent les données voient des questions sans nom, pour améliorer les réponses. Personne d’autre. Rien ne va aux services de migration, à la police ni à d’autres.',
      },
      {
        heading: 'Telegram est une autre entreprise',
        body: 'Les messages passent par Telegram, qui a ses propres règles et peut les voir. N’écrivez pas de données inutiles. Si vous parlez de violence ou de traite, vous pouvez ensuite effacer la conversation sur votre téléphone.',
      },
      {
        heading: 'Ce qu’il n’est pas',
        body: 'Ce n’est pas un avocat : il informe, il ne décide pas de votre cas. Ce n’est pas un service d’urgence : en danger, appelez le numéro que nous montrons.',
      },
      {
        heading: 'Comment effacer vos données',
        body: 'Écrivez /delete et tout ce qui est à vous s’efface aussitôt. La loi argentine 25.326 vous donne le droit de voir, corriger et effacer vos données.',
      },
    ],
    keywords: words(
      'vie privée, confidentialité, mes données, données personnelles, partagez mes données, expulsé, expulsion, police, qui voit mes messages, anonyme, effacer mes données, qui êtes-vous',
    ),
  },
};

const ht: Privacy = {
  'privacy.notice': {
    title: 'Done w ak asistan sa a',
    summary:
      'Asistan sa a se pou minisipalite w la. Li pa mande non, dokiman, nasyonalite ni sitiyasyon migrasyon w, epi li pa pataje anyen ak Migrasyon ni ak lapolis. Li pa yon avoka ni yon sèvis ijans. Avèk /delete ou efase tout sa ki pou ou.',
    sections: [
      {
        heading: 'Ki moun ki okipe l',
        body: 'Minisipalite ou chwazi a, ak pwogram Ventanilla. Repons yo soti nan done ki pibliye, ak sous ak dat.',
      },
      {
        heading: 'Sa yo kenbe ak pou konbyen tan',
        body: 'Sijè a, minisipalite a, lang lan ak si te gen repons. Si yo kenbe kesyon w lan, se san non ak san nimewo, epi sèlman pou tan minisipalite a fikse; apre sa li efase pou kont li. Yo kenbe kont Telegram ou kòm yon kòd ki pa di ki moun ou ye.',
      },
      {
        heading: 'Ki moun ki wè l',
        body: 'Moun nan minisipalite a ki okipe done yo wè kesyon san non, pou amelyore repons yo. Pèsòn lòt. Anyen pa al jwenn Migrasyon, lapolis oswa lòt moun.',
      },
      {
        heading: 'Telegram se yon lòt konpayi',
        body: 'Mesaj yo pase nan Telegram, ki gen pwòp règ li epi ki ka wè yo. Pa ekri done ki pa nesesè. Si w ap pale de vyolans oswa trafik, ou ka efase konvèsasyon an nan telefòn ou apre.',
      },
      {
        heading: 'Sa li pa ye',
        body: 'Li pa yon avoka: li enfòme, li pa deside sou ka w la. Li pa yon sèvis ijans: si gen danje, rele nimewo nou montre a.',
      },
      {
        heading: 'Kijan pou efase done w',
        body: 'Ekri /delete epi tout sa ki pou ou efase touswit. Lwa Ajantin 25.326 ba w dwa wè, korije ak efase done w.',
      },
    ],
    keywords: words(
      'vi prive, done mwen, done pèsonèl, èske nou bay done m, depòte, depòtasyon, imigrasyon, lapolis, ki moun ki wè mesaj mwen, konfidansyèl, efase done mwen, kiyès nou ye',
    ),
  },
};

export const privacyTexts: Record<LanguageCode, Privacy> = { es, en, pt, fr, ht };
