import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLaw } from './facts.js';

export const nationalLawsFr: WordingOf<'guide', NationalLaw> = {
  'law.inadi': {
    title: 'Où signaler une discrimination (l’INADI a fermé)',
    summary:
      'L’INADI n’existe plus : le décret 696/2024 l’a fermé le 6 août 2024. Si vous subissez une discrimination, vous pouvez porter plainte dans un commissariat (comisaría) ou dans un bureau du Ministerio Público Fiscal. Dans la Ville de Buenos Aires, la Defensoría del Pueblo reçoit aussi les plaintes.',
    sections: [
      {
        heading: 'Ce que vous pouvez faire',
        body: 'Notez ce qui s’est passé, où, quand et qui l’a vu. Portez plainte dans un commissariat ou au parquet. Si on vous agresse maintenant, appelez le 911.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Le décret ne dit pas ce qu’est devenue la ligne téléphonique de l’INADI, et un article de 2025 dit qu’elle a été coupée. Nous ne la montrons donc pas.',
      },
    ],
    keywords: words(
      'inadi, discrimination, racisme, raciste, xénophobie, insulté, refus de louer, parce que je suis étranger, où porter plainte, porter plainte',
    ),
  },
  'law.health.national': {
    title: 'Hôpitaux nationaux : qui paie',
    summary:
      'Selon le DNU 366/2025 (29 mai 2025), les hôpitaux de la Nation sont gratuits avec la résidence permanente ; les autres étrangers ont besoin d’une assurance ou paient avant. Une urgence n’est jamais refusée, quelle que soit votre situation.',
    sections: [
      {
        heading: 'Que faire',
        body: 'En cas d’urgence allez aux urgences ou appelez le 107 : on ne peut pas vous refuser. Pour un soin programmé, demandez d’abord si l’hôpital est national, provincial, municipal ou de la Ville, car les règles diffèrent.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Si la justice a changé quelque chose depuis. Vérifiez à l’hôpital.',
      },
    ],
    keywords: words(
      'hôpital national, payer l’hôpital, assurance, refuser, l’hôpital peut refuser, sans dni, sans papiers, étranger, urgence',
    ),
  },
  'law.edu': {
    title: 'École et université sans DNI ou sans résidence',
    summary:
      'Selon le DNU 366/2025 (29 mai 2025), maternelle, primaire et secondaire accueillent tout le monde, même sans papiers en règle. L’école doit vous expliquer comment régulariser. Les universités d’État peuvent faire payer ceux qui n’ont pas la résidence permanente.',
    sections: [
      {
        heading: 'Si on refuse d’inscrire votre enfant',
        body: 'Dites que la loi permet d’inscrire sans DNI et demandez à parler à la direction de l’école. Si on refuse encore, demandez de l’aide à votre municipalité.',
      },
      {
        heading: 'Université',
        body: 'La règle permet de faire payer les étudiants sans résidence permanente (aussi avec une temporaire), mais n’oblige pas. Demandez à votre université si elle fait payer.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Quelles universités font payer aujourd’hui, et si la justice a changé quelque chose depuis.',
      },
    ],
    keywords: words(
      'école, sans dni, refusé à l’école, inscription sans papiers, université, uba, frais universitaires, payer l’université, résidence temporaire, passeport, médecine',
    ),
  },
  'law.precaria': {
    title: 'La precaria (résidence provisoire) : ce qu’elle permet',
    summary:
      'La precaria est le papier que l’on vous donne pendant votre démarche. Selon le DNU 366/2025 (29 mai 2025) elle dure jusqu’à 90 jours, peut être renouvelée, et permet de travailler et d’étudier. Elle ne compte pas comme années de résidence.',
    sections: [
      {
        heading: 'Si elle expire',
        body: 'Demandez le renouvellement avant la fin et gardez la preuve du rendez-vous. Si elle a déjà expiré, demandez à Migraciones ou aux services pour migrants de votre municipalité avant de signer quoi que ce soit au travail.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Ce qui vaut entre l’expiration et le rendez-vous suivant. Vérifiez auprès de Migraciones.',
      },
    ],
    keywords: words(
      'precaria, résidence provisoire, expirée, renouveler, puis-je travailler, continuer à travailler, permis de travail, rendez-vous',
    ),
  },
  'law.family': {
    title: 'Faire venir votre famille (regroupement familial)',
    summary:
      'Le regroupement familial existe toujours, mais avec des règles plus étroites depuis le DNU 366/2025 (29 mai 2025) : conjoint, mère, père, filles et fils. Le permis par lien familial peut durer jusqu’à trois ans. Vérifiez les conditions auprès de Migraciones.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Réunissez les papiers qui prouvent le lien (actes de naissance ou de mariage) et demandez à Migraciones ou aux services pour migrants de votre municipalité avant d’acheter des billets.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'La liste complète des proches et des conditions, et si la justice a changé quelque chose depuis.',
      },
    ],
    keywords: words(
      'regroupement familial, réunification familiale, faire venir mes enfants, faire venir ma femme, faire venir mon mari, faire venir ma famille, enfant argentin, mariage',
    ),
  },
  'law.fees': {
    title: 'Ce que coûte la démarche de résidence',
    summary:
      'Le décret 584/2024 (5 juillet 2024) a augmenté la taxe de résidence de 1 500 % : c’était alors environ 21 % d’un salaire minimum pour les Sud-Américains et 42 % pour les autres. Nous n’avons pas trouvé le montant d’aujourd’hui : vérifiez auprès de Migraciones avant de payer.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Voyez le montant sur le site de Migraciones. Si vous ne pouvez pas payer, demandez si vous pouvez être exempté de la taxe. Ne payez pas d’intermédiaires inconnus.',
      },
    ],
    keywords: words(
      'taxe, combien coûte, combien coûte la résidence, coût de la résidence, prix, coût, payer, je ne peux pas payer, exemption, gratuit',
    ),
  },
  'law.venezuela': {
    title: 'Vénézuéliens : papiers expirés et consulat fermé',
    summary:
      'Le consulat du Venezuela à Buenos Aires est fermé depuis le 29 juillet 2024. Un régime spécial publié le 5 septembre 2024 accepte une carte d’identité ou un passeport expirés depuis 10 ans au plus, et pour les moins de 9 ans l’acte de naissance. Nous n’avons pas pu confirmer s’il vaut encore : demandez à Migraciones.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Gardez votre carte d’identité ou passeport même expirés : ils peuvent servir pour la résidence. Demandez à Migraciones ou aux services pour migrants de votre municipalité.',
      },
    ],
    keywords: words('venezuela, vénézuélien, passeport expiré, carte expirée, consulat du venezuela'),
  },
  'law.auh': {
    title: 'Allocation par enfant (AUH)',
    summary:
      'Selon des articles de 2020 et 2024, l’AUH demande un DNI : être argentin, ou avoir au moins deux ans de résidence légale. La precaria n’est pas parmi ce qu’on accepte. Vérifiez votre cas à l’ANSES.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Demandez à l’ANSES ce qu’il faut pour la personne payée et pour l’enfant. Si l’ANSES a coupé votre paiement parce que vos données ne correspondent pas à celles de Migraciones, demandez par écrit de les corriger ; dans la Ville vous pouvez vous plaindre à la Defensoría del Pueblo.',
      },
      {
        heading: 'Ce que nous n’avons pas pu confirmer',
        body: 'Les conditions d’aujourd’hui : le décret 840/2020 a pu changer.',
      },
    ],
    keywords: words(
      'auh, allocation, allocations familiales, allocation par enfant, anses, aide sociale, precaria, paiement coupé',
    ),
  },
  'law.brasil': {
    title: 'Brésiliens : rester et régulariser',
    summary:
      'Selon un article de mars 2024, les Brésiliens pouvaient rester 90 jours comme touristes et 90 de plus, et un accord de 2009 leur permet de régulariser en Argentine. L’article est antérieur au changement de loi de 2025 : vérifiez auprès de Migraciones.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Avant la fin de votre délai de touriste, commencez la démarche de résidence sur internet ou demandez de l’aide aux services pour migrants de votre municipalité.',
      },
    ],
    keywords: words('brésil, brésilien, mercosur, touriste, accord'),
  },
  'law.caj': {
    title: 'Centres d’accès à la justice (CAJ) : la plupart ont fermé',
    summary:
      'Depuis le 10 juin 2024, 81 des quelque 110 centres d’accès à la justice de la Nation ont fermé. Nous n’avons pas trouvé lesquels restent ouverts : n’y allez pas sans vérifier.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Pour un avocat ou une plainte, voyez les autres services d’aide juridique que nous montrons.',
      },
    ],
    keywords: words('caj, centre d’accès à la justice, accès à la justice'),
  },
};
