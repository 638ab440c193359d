import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaService } from './facts.js';

export const cabaServicesFr: WordingOf<'service', CabaService> = {
  'svc.c.estacion': {
    name: 'Station Migrante (Estación Migrante, BA Migrante)',
    description:
      'Bureau mobile de la Ville : il informe et aide pour la résidence, le DNI et l’accès à la santé, à l’éducation, au travail et aux droits politiques. Il est souvent à de grands événements et dans quelques quartiers.',
    howToApply:
      'Nous n’avons trouvé ni où il est cette semaine, ni téléphone, ni horaire, et n’avons pas pu confirmer qu’il existe encore. Demandez au service aux citoyens de la Ville.',
    notice: 'Ce que nous savons date de 2022 et d’un audit publié en février 2025.',
    keywords: words(
      'station migrante, bureau mobile, camionnette, résidence, dni, papiers, titre de séjour, démarches, étranger, immigré, régulariser, bureau pour migrants',
    ),
  },
  'svc.c.guia': {
    name: 'Guide « ¡Hola, soy migrante! »',
    description:
      'Guide de la Ville, fait en 2020 avec l’OIM et les Nations Unies. Il explique comment accéder à la santé, au travail, à l’éducation et au logement.',
    howToApply:
      'Nous n’avons pas trouvé de lien pour le télécharger. La Ville cite aussi une « Guía para la población migrante y refugiada ». Demandez au service aux citoyens de la Ville.',
    notice: 'Il date de 2020 : les règles de santé et d’éducation ont changé en 2025.',
    keywords: words('guide, guide pour migrants, je viens d’arriver, information, droits'),
  },
  'svc.c.salud': {
    name: 'Hôpitaux et CeSAC de la Ville',
    description:
      'Le réseau public de santé : hôpitaux et cinquante centres de quartier (CeSAC ou « salitas »). Aux urgences (guardia), une urgence est soignée gratuitement pour tout le monde.',
    howToApply:
      'Pour un rendez-vous appelez le 147, option 1, ou écrivez « turno médico » à Boti sur WhatsApp. En cas d’urgence appelez le 107 ou allez aux urgences sans rendez-vous.',
    costNote:
      'Les urgences sont gratuites. Sans DNI argentin, on peut vous faire payer les examens, hospitalisations et opérations programmés. Si vous ne pouvez pas payer, dites-le : on demande d’abord à votre consulat, puis un comité décide.',
    notice: 'L’horaire affiché est celui du CeSAC 42. Les urgences d’un hôpital, c’est autre chose.',
    keywords: words(
      'hôpital, médecin, docteur, rendez-vous, centre de santé, vaccin, pédiatre, urgences, scanner, opération, chirurgie, examens, enceinte, accouchement, bébé, payer, gratuit, sans dni, passeport',
    ),
  },
  'svc.c.educacion': {
    name: 'Écoles publiques de la Ville : inscription',
    description:
      'Inscription en ligne à l’école publique : maternelle, primaire et secondaire. Elles accueillent les enfants quelle que soit leur situation migratoire.',
    howToApply:
      'Allez sur l’Inscripción en línea avec un compte miBA. Il y a trois périodes : octobre ; décembre et janvier ; et de février à août, pour qui arrive en cours d’année.',
    notice:
      'Pour l’année scolaire 2026 l’inscription était du 29 septembre au 7 novembre 2025, avec les papiers jusqu’au 14 novembre. Nous n’avons pas les dates suivantes.',
    keywords: words(
      'école, collège, lycée, maternelle, inscription, inscrire mon enfant, inscrire ma fille, place, milieu d’année, sans dni, passeport',
    ),
  },
  'svc.c.emprende': {
    name: 'Aide aux entrepreneurs migrants',
    description: 'Formation et aide professionnelle pour les migrants qui ont ou veulent ouvrir une petite entreprise.',
    howToApply: 'Nous n’avons trouvé ni contact ni dates. Demandez au service aux citoyens de la Ville.',
    notice: 'Ce que nous savons vient du profil publié en septembre 2022.',
    keywords: words(
      'entreprise, créer une entreprise, entrepreneur, formation, cours, couture, vendre, travail, emploi',
    ),
  },
  'svc.c.mujer': {
    name: 'Toutes Femmes Migrantes et Centres de la femme (CIM)',
    description:
      'Les centres de la femme (Centros Integrales de la Mujer) donnent une aide sociale, psychologique et juridique gratuite. Todas Mujeres Migrantes est un programme de la Direction générale des femmes, depuis 2003, pour l’intégration des femmes migrantes.',
    howToApply:
      'Nous n’avons pas trouvé de liste d’adresses à jour. Pour un conseil à toute heure il y a la ligne 144. En danger maintenant, appelez le 911.',
    notice: 'Les comunas 2 et 13 n’ont plus de centre à elles depuis la fin de 2024, selon un article sans date.',
    keywords: words(
      'femme, femmes, femme migrante, violence, peur de porter plainte, mon mari me frappe, psychologue, avocate gratuite, foyer pour femmes, sans papiers',
    ),
  },
  'svc.c.legal': {
    name: 'Services juridiques à la communauté (Servicios Jurídicos a la Comunidad)',
    description:
      'Avocats gratuits de la Ville pour les affaires de famille : pension, garde, déclaration tardive de naissance, expulsions de logement et violences.',
    howToApply: 'Allez-y en personne aux heures d’ouverture.',
    eligibility:
      'Il faut vivre dans la Ville et que le foyer ne gagne pas plus de deux salaires minimums. En cas de violences familiales on vous aide sans regarder vos revenus.',
    keywords: words(
      'avocat, avocat gratuit, aide juridique, expulsion du logement, propriétaire, loyer, divorce, pension alimentaire, garde, acte de naissance, tribunal',
    ),
  },
  'svc.c.defensoria': {
    name: 'Défenseur du peuple de la Ville (Defensoría del Pueblo)',
    description:
      'Reçoit gratuitement les plaintes quand vos droits ne sont pas respectés : discrimination, santé, éducation. Il a aidé plus de cent migrants à qui l’ANSES avait coupé l’AUH ou un autre paiement parce que leurs données ne correspondaient pas à celles des migrations.',
    howToApply: 'Allez au bureau ou voyez son site. Nous n’avons pas trouvé de téléphone confirmé.',
    notice: 'L’horaire le plus récent que nous avons trouvé est de 2021 : de 11 à 15. Vérifiez avant d’y aller.',
    keywords: words(
      'défenseur, discrimination, racisme, plainte, porter plainte, réclamation, droits, police a pris ma marchandise, marchandise, vendeur de rue, je vends dans la rue, refus de louer',
    ),
  },
  'svc.c.uod': {
    name: 'Unités d’orientation et de plainte (parquet de la Ville)',
    description: 'Bureaux du parquet de la Ville où on vous conseille et où vous pouvez porter plainte.',
    howToApply:
      'Nous n’avons trouvé ni adresses ni téléphones. Pour une plainte à la police vous pouvez appeler le 911 (depuis juillet 2022).',
    keywords: words('plainte, porter plainte, procureur, on m’a volé, discrimination, menaces, commissariat, justice'),
  },
  'svc.c.pad': {
    name: 'Points d’accès aux droits (Puntos de Acceso a Derechos)',
    description:
      'Points de conseil dans des centres de santé sur la famille, le logement, l’éducation, la santé, le travail, les retraites et allocations, les violences et les démarches.',
    howToApply: 'Allez-y le jour et à l’heure de chaque lieu, ou écrivez sur WhatsApp du lundi au vendredi, de 9 à 16.',
    notice: 'Les jours et horaires viennent d’un article d’été sans date : vérifiez par WhatsApp avant d’y aller.',
    keywords: words(
      'conseil, avocat gratuit, droits, expulsion du logement, loyer, démarches, aide juridique, vendeur de rue, marchandise, licenciement, allocation',
    ),
  },
  'svc.c.vivienda': {
    name: 'Aide au logement de la Ville (« 690 »)',
    description:
      'De l’argent pour payer un logement, pour les personnes et familles à la rue ou sur le point de l’être.',
    howToApply:
      'Nous n’avons trouvé ni adresse ni téléphone du programme. Avec des enfants, appelez la ligne 102 ; pour un conseil, le service aux citoyens de la Ville.',
    documentsNote:
      'Le rapport social est fait par Buenos Aires Presente ou par une travailleuse sociale. Le devis de loyer doit être certifié.',
    notice: 'Les conditions datent de septembre 2023.',
    keywords: words(
      'logement, aide au logement, à la rue, dans la rue, où dormir, foyer, abri, hôtel, chambre, mis dehors, loyer, sans-abri',
    ),
  },
  'svc.c.trata': {
    name: 'Comité contre la traite des personnes',
    description:
      'Coordonne depuis 2010 ce que fait la Ville contre la traite et l’exploitation et pour aider les victimes. Le dernier plan que nous avons trouvé était pour 2022 et 2023.',
    howToApply:
      'Nous n’avons pas trouvé de contact du Comité. Pour signaler ou demander, appelez le 145. S’il y a danger maintenant, appelez le 911.',
    keywords: words('traite, exploitation, travail forcé, victime de traite'),
  },
  'svc.c.emergencia': {
    name: 'Urgences dans la Ville',
    description:
      'Qui aide en cas d’urgence : le SAME si quelqu’un est blessé ou malade, la police en cas de danger, la Défense civile dans la rue pour tempête, effondrement ou évacuation. La Défense civile aide ceux qui doivent quitter leur maison.',
    howToApply:
      'Appelez le 107 (ambulance), le 911 (police) ou le 103 (Défense civile). Dites où vous êtes et ce qui se passe.',
    keywords: words(
      'urgence, tempête, inondation, évacuation, effondrement, incendie, défense civile, ambulance, où aller, numéros d’urgence',
    ),
  },
};
