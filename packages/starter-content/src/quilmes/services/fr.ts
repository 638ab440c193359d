import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesService } from './facts.js';

export const quilmesServicesFr: WordingOf<'service', QuilmesService> = {
  'svc.q.migrantes': {
    name: 'Direction des migrants de Quilmes',
    description:
      'Conseille les migrants qui vivent à Quilmes : papiers, résidence, DNI et accès aux services de la municipalité. Elle reçoit sur place et va aussi dans les quartiers, avec des journées tenues avec la Direction nationale des migrations.',
    howToApply:
      'Nous n’avons trouvé ni adresse, ni téléphone, ni horaire publiés, et aucune adresse confirmée d’un bureau des migrations à Quilmes. Demandez à Atención al Vecino ou venez à une journée Quilmes Cerca : en octobre 2025 elle y avait un stand.',
    keywords: words(
      'papiers, résidence, titre de séjour, carte de séjour, dni, documents, démarches, rendez-vous migrations, aide pour les papiers, étranger, immigré, régulariser',
    ),
  },
  'svc.q.cerca': {
    name: 'Quilmes Cerca (la municipalité dans le quartier)',
    description:
      'Des journées où la municipalité vient dans un quartier avec plusieurs stands au même endroit. Lors de journées passées il y avait les migrations, le RENAPER (DNI), l’état civil, ANSES, PAMI, SUBE, santé et vaccins, femmes, enfance et emploi.',
    howToApply:
      'Nous n’avons pas trouvé le calendrier actuel : demandez la prochaine date à Atención al Vecino. En août 2023 c’était de 9 à 13. Les stands changent à chaque fois, vérifiez que celui qu’il vous faut sera là.',
    notice:
      'L’édition d’été sur la Plaza Yrigoyen a eu lieu en janvier et février 2026 et elle est finie. Nous n’avons pas de nouvelles dates confirmées.',
    keywords: words(
      'faire le dni, carte d’identité, état civil, acte de naissance, déclarer le bébé, sube, anses, renaper, journée, stand',
    ),
  },
  'svc.q.salud': {
    name: 'Santé publique et vaccins à Quilmes',
    description:
      'Hôpitaux publics, centres de santé de quartier (CAPS ou « salitas ») et lieux de vaccination. On vous soigne et on vaccine vos enfants même sans DNI ni résidence.',
    howToApply:
      'Allez à l’hôpital ou au centre de santé le plus proche. Nous n’avons trouvé ni horaires ni téléphone pour les rendez-vous. En cas d’urgence appelez le 107 ou le 911, ou allez aux urgences (guardia).',
    costNote:
      'La Province a dit en décembre 2024 que les soins aux étrangers restent sans frais. Nous n’avons pas trouvé de confirmation plus récente.',
    keywords: words(
      'vaccin, vaccins, vacciner, vaccination, médecin, docteur, pédiatre, hôpital, centre de santé, urgences, enceinte, grossesse, accouchement, accoucher, bébé, malade, fièvre, grippe, médicament, hôpital gratuit, sans dni, sans papiers, passeport',
    ),
  },
  'svc.q.vacunacion': {
    name: 'Vaccins gratuits à Quilmes',
    description:
      'Vaccins du calendrier pour les enfants : gratuits et sans ordonnance, dans les hôpitaux et centres de santé de la municipalité.',
    howToApply: 'Allez au lieu le plus proche pendant ses heures de vaccination.',
    documentsNote: 'On ne demande pas d’ordonnance. Apportez le carnet de vaccination si vous l’avez.',
    notice:
      'Les horaires viennent d’un article de juin 2022 ; dans les CAPS c’était de 9 à 14, sans dire quels jours. Vérifiez avant d’y aller. Les urgences d’un hôpital, c’est autre chose.',
    keywords: words(
      'vaccin, vaccins, vacciner, vaccination, horaires de vaccination, vaccin contre la grippe, carnet de vaccination, bébé',
    ),
  },
  'svc.q.educacion': {
    name: 'Éducation à Quilmes',
    description:
      'Le secrétariat de l’éducation de la municipalité aide les enfants et les adolescents à entrer à l’école et à mieux apprendre. Maternelle, primaire et secondaire accueillent tout le monde, même sans DNI et sans résidence.',
    howToApply:
      'Nous n’avons trouvé ni les étapes d’inscription ni un téléphone du secrétariat. Demandez à l’école la plus proche. Si on refuse votre enfant parce qu’il n’a pas de DNI, montrez que la loi le permet et prévenez Atención al Vecino.',
    keywords: words(
      'école, collège, lycée, maternelle, inscription, inscrire mon enfant, inscrire ma fille, place à l’école, refusé à l’école, sans dni, études',
    ),
  },
  'svc.q.empleo': {
    name: 'Bureau de l’emploi de Quilmes',
    description:
      'Aide à chercher du travail et à se mettre à son compte. Les migrants peuvent y aller aussi. Il a eu des stands lors de journées Quilmes Cerca.',
    howToApply:
      'Nous n’avons trouvé ni adresse, ni téléphone, ni liste de papiers. Demandez à Atención al Vecino ou à une journée Quilmes Cerca.',
    keywords: words('travail, emploi, boulot, chercher du travail, chômage, cv, ménage, garde d’enfants, formation'),
  },
  'svc.q.puntoemprende': {
    name: 'Punto Emprende (aide aux petites entreprises)',
    description: 'Conseils et cours pour ceux qui ont ou veulent ouvrir une petite entreprise à Quilmes.',
    howToApply: 'Nous n’avons trouvé ni adresse, ni téléphone, ni calendrier des cours. Demandez à Atención al Vecino.',
    eligibility: 'Selon le profil publié en novembre 2022, les migrants doivent avoir une résidence régulière.',
    keywords: words('entreprise, créer une entreprise, entrepreneur, vendre, marché, couture, microcrédit, formation'),
  },
  'svc.q.cgpc': {
    name: 'Centres de gestion et de participation citoyenne (CGPC)',
    description:
      'Bureaux de la municipalité dans les quartiers, pour des démarches et des questions près de chez vous. Il y en a huit depuis septembre 2025. En cas de crise ou d’urgence ce sont aussi des lieux d’aide.',
    howToApply:
      'Nous n’avons trouvé que l’adresse de celui de Bernal. Pour savoir quel est le vôtre et quand il ouvre, demandez à Atención al Vecino.',
    keywords: words(
      'cgpc, mairie, bureau municipal, bureau du quartier, démarches, aide pour les papiers, réclamation',
    ),
  },
  'svc.q.cic': {
    name: 'Centres d’intégration communautaire (CIC)',
    description:
      'Centres de la municipalité dans les quartiers. En cas d’inondation ou d’une autre crise ils servent de lieux d’assistance. Outre ceux qui ont une adresse, il y en a un à Agustín Ramírez, Quilmes Oeste.',
    howToApply:
      'Nous n’avons trouvé ni horaires ni téléphones. Les adresses viennent d’articles d’années différentes : vérifiez avant d’y aller.',
    keywords: words('cic, centre communautaire, aide sociale, inondation, évacué, abri, nourriture'),
  },
  'svc.q.ninez': {
    name: 'Enfance et développement social de Quilmes',
    description:
      'Le secrétariat protège les droits des enfants et des adolescents, aussi de ceux qui sont seuls ou arrivés sans leur famille, selon les règles nationales et internationales.',
    howToApply:
      'Nous n’avons trouvé ni adresse ni téléphone du secrétariat. Pour signaler ou demander, appelez la ligne 102. Si un enfant est en danger maintenant, appelez le 911.',
    keywords: words(
      'enfant seul, enfant perdu, mineur non accompagné, protection de l’enfance, maltraitance, aide sociale',
    ),
  },
  'svc.q.genero': {
    name: 'Centre d’accueil des femmes et des diversités',
    description: 'Accueille les femmes et les personnes LGBT, par exemple si elles subissent des violences.',
    howToApply:
      'Écrivez sur WhatsApp ou appelez avant d’y aller. Pour parler à toute heure il y a la ligne 144. En danger maintenant, appelez le 911.',
    notice: 'L’adresse et les téléphones viennent d’une page sans date : vérifiez avant d’y aller.',
    keywords: words('violences conjugales, mon mari me frappe, femme, femmes, plainte, foyer pour femmes, lgbt, trans'),
  },
  'svc.q.consuladomovil': {
    name: 'Consulats mobiles à Quilmes',
    description:
      'Des journées où un consulat vient à Quilmes pour des démarches consulaires ou migratoires. Il y en a eu huit jusqu’à décembre 2022. Le consulat du Paraguay est venu en juillet 2021 au Polideportivo Gorno.',
    howToApply: 'Nous n’avons pas trouvé de prochaines dates. Demandez à votre consulat ou à Atención al Vecino.',
    keywords: words('consulat mobile, consulat itinérant, consulat à quilmes, démarche consulaire'),
  },
  'svc.q.asociaciones': {
    name: 'Aide aux associations de migrants',
    description:
      'La municipalité aide les communautés à créer une association, à la mettre en règle et à demander une aide en argent pour les démarches.',
    howToApply:
      'Nous n’avons pas trouvé de contact publié. Demandez à Atención al Vecino les relations internationales.',
    keywords: words('association, communauté, créer une association, statut juridique'),
  },
  'svc.q.consejo': {
    name: 'Conseil des communautés de Quilmes',
    description:
      'Réunit vingt institutions de communautés migrantes. Il organise culture, sport et rencontres, et participe à ce que la municipalité prévoit sur la migration.',
    howToApply: 'Nous n’avons pas trouvé de contact publié. Demandez à Atención al Vecino.',
    keywords: words('communautés, fête, culture, participer'),
  },
  'svc.q.emergencia': {
    name: 'Urgences à Quilmes',
    description:
      'Qui aide en cas d’urgence : la Défense civile pour inondation ou tempête, le SAME si quelqu’un est blessé ou malade, les pompiers pour le feu, la police en cas de danger. Les centres communautaires aident aussi en cas de crise.',
    howToApply:
      'Appelez le 103 (Défense civile), le 107 (ambulance), le 100 (pompiers) ou le 911 (toutes les urgences). Le 147 est la sécurité citoyenne. Dites où vous êtes et ce qui se passe.',
    keywords: words(
      'urgence, inondation, tempête, incendie, évacué, défense civile, pompiers, ambulance, numéros d’urgence',
    ),
  },
  'svc.q.atencionvecino': {
    name: 'Atención al Vecino de Quilmes (téléphone de la municipalité)',
    description:
      'Le téléphone de la municipalité pour parler à quelqu’un : questions, réclamations, et savoir où est un bureau ou quand a lieu une journée.',
    howToApply: 'Appelez. Nous n’avons pas trouvé l’horaire.',
    keywords: words('mairie, téléphone de la mairie, parler à quelqu’un, réclamation, où se trouve'),
  },
};
