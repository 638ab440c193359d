import { type Collection, createCollection } from '@ventanilla/answering';

type Page = { id: string; texts: Record<string, { title: string; body: string[] }> };

/** A few pages of an invented town hall, each in five languages, the same sentence at the same place. */
export const pages: readonly Page[] = [
  {
    id: 'clinic',
    texts: {
      es: {
        title: 'Centro de salud Los Sauces',
        body: [
          'El centro de salud atiende a chicos y a grandes.',
          'No hace falta tener obra social ni DNI.',
          'Dónde queda el centro de salud',
          'Calle Los Sauces 245, a dos cuadras de la estación.',
          'Teléfono: 4253-0000',
          'Vacunas',
          'Las vacunas se aplican de lunes a viernes de 8:00 a 13:00.',
          'Para vacunar a un bebé, traé la libreta de vacunas.',
        ],
      },
      pt: {
        title: 'Posto de saúde Los Sauces',
        body: [
          'O posto de saúde atende crianças e adultos.',
          'Não é preciso ter plano de saúde nem documento.',
          'Onde fica o posto de saúde',
          'Rua Los Sauces 245, a duas quadras da estação.',
          'Telefone: 4253-0000',
          'Vacinas',
          'As vacinas são aplicadas de segunda a sexta das 8:00 às 13:00.',
          'Para vacinar um bebê, traga a caderneta de vacinas.',
        ],
      },
      en: {
        title: 'Los Sauces health centre',
        body: [
          'The health centre sees children and adults.',
          'You need no insurance and no identity card.',
          'Where the health centre is',
          'Los Sauces Street 245, two blocks from the station.',
          'Telephone: 4253-0000',
          'Vaccines',
          'Vaccines are given from Monday to Friday, 8:00 to 13:00.',
          'To vaccinate a baby, bring the vaccination booklet.',
        ],
      },
      fr: {
        title: 'Centre de santé Los Sauces',
        body: [
          'Le centre de santé reçoit les enfants et les adultes.',
          'Il ne faut ni mutuelle ni carte d’identité.',
          'Où se trouve le centre de santé',
          'Rue Los Sauces 245, à deux rues de la gare.',
          'Téléphone : 4253-0000',
          'Vaccins',
          'Les vaccins sont faits du lundi au vendredi de 8:00 à 13:00.',
          'Pour vacciner un bébé, apportez le carnet de vaccination.',
        ],
      },
      ht: {
        title: 'Sant sante Los Sauces',
        body: [
          'Sant sante a resevwa timoun ak granmoun.',
          'Ou pa bezwen asirans ni kat idantite.',
          'Ki kote sant sante a ye',
          'Ri Los Sauces 245, de blòk ak estasyon an.',
          'Telefòn: 4253-0000',
          'Vaksen',
          'Yo bay vaksen yo depi lendi rive vandredi, 8:00 a 13:00.',
          'Pou vaksinen yon tibebe, pote kanè vaksen an.',
        ],
      },
    },
  },
  {
    id: 'school',
    texts: {
      es: {
        title: 'Inscripción en la escuela',
        body: [
          'La escuela pública es gratuita.',
          'Inscribí a tu hijo en noviembre.',
          'Traé la partida de nacimiento; la falta de documentos no impide la inscripción.',
        ],
      },
      pt: {
        title: 'Matrícula na escola',
        body: [
          'A escola pública é gratuita.',
          'Matricule seu filho em novembro.',
          'Traga a certidão de nascimento; a falta de documentos não impede a matrícula.',
        ],
      },
      en: {
        title: 'Enrolling at school',
        body: [
          'State school is free.',
          'Enrol your child in November.',
          'Bring the birth certificate; missing papers do not stop you from enrolling.',
        ],
      },
      fr: {
        title: 'Inscription à l’école',
        body: [
          'L’école publique est gratuite.',
          'Inscrivez votre enfant en novembre.',
          'Apportez l’acte de naissance ; l’absence de papiers n’empêche pas l’inscription.',
        ],
      },
      ht: {
        title: 'Enskripsyon nan lekòl',
        body: [
          'Lekòl leta gratis.',
          'Enskri pitit ou nan mwa novanm.',
          'Pote batistè a; si papye manke, sa pa anpeche enskripsyon an.',
        ],
      },
    },
  },
  {
    id: 'market',
    texts: {
      es: {
        title: 'Feria de frutas y verduras',
        body: ['La feria abre los sábados en la plaza.', 'Hay más de treinta puestos.'],
      },
      pt: {
        title: 'Feira de frutas e verduras',
        body: ['A feira abre aos sábados na praça.', 'Há mais de trinta bancas.'],
      },
      en: {
        title: 'Fruit and vegetable market',
        body: ['The market opens on Saturdays in the square.', 'There are over thirty stalls.'],
      },
      fr: {
        title: 'Marché de fruits et légumes',
        body: ['Le marché ouvre le samedi sur la place.', 'Il y a plus de trente étals.'],
      },
      ht: {
        title: 'Mache fwi ak legim',
        body: ['Mache a louvri chak samdi sou plas la.', 'Gen plis pase trant estand.'],
      },
    },
  },
];

/** The pages in one language only. */
export function windowsIn(language: string): Collection {
  const documents = pages.flatMap(({ id, texts }) => {
    const text = texts[language];
    return text === undefined ? [] : [{ id, texts: { [language]: text } }];
  });
  return createCollection({ documents });
}
