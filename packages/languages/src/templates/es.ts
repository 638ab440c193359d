import type { TemplateTexts } from './template.js';

/** Starting points in Spanish. A question in [[double brackets]] is for the writer: nothing with one is published. */
export const es: TemplateTexts = {
  services: {
    healthCentre: {
      label: 'Centro de salud',
      name: 'Centro de salud [[¿cómo se llama?]]',
      description:
        'Atienden a todas las personas del barrio, también sin DNI. Hay [[¿qué especialidades? Ej.: pediatría, clínica, vacunas]].',
      howToApply: 'Para sacar turno: [[¿cómo? ¿desde qué hora? ¿hace falta ir en persona?]].',
      eligibility: '[[¿Atienden a quien vive en otro barrio o no tiene papeles? Decilo con todas las letras.]]',
      documentsNote: 'Si tenés, llevá tu documento y tus estudios. [[¿Qué pasa si no los tiene?]]',
      costNote: '[[¿Es gratis? ¿Algo se paga?]]',
      keywords: ['salita', 'médico', 'turno'],
    },
    documentProcedure: {
      label: 'Trámite de documentos',
      name: '[[¿Qué papel se saca? Ej.: partida de nacimiento]]',
      description: 'Sirve para [[¿para qué le sirve a la gente?]]. Lo entregan en [[¿cuánto tarda?]].',
      howToApply: '1. [[Primer paso]]\n2. [[Segundo paso]]\n3. [[Cómo se retira]]',
      eligibility: '[[¿Quién puede pedirlo? ¿Puede ir otra persona?]]',
      documentsNote: '[[¿Qué hay que llevar? ¿Original o copia? ¿Qué hacer si falta un papel?]]',
      costNote: '[[¿Cuánto cuesta? ¿Hay quien no paga?]]',
      keywords: ['trámite', 'papeles'],
    },
    mobileOffice: {
      label: 'Oficina móvil',
      name: '[[¿Cómo se llama la oficina móvil?]]',
      description: 'Una oficina que va por los barrios. Ahí podés [[¿qué se puede hacer?]].',
      howToApply: '[[¿Se va sin turno? ¿Hasta qué hora dan números?]]',
      eligibility: '[[¿Es para todas las personas? ¿Solo para vecinos?]]',
      documentsNote: '[[¿Qué hay que llevar?]]',
      costNote: '[[¿Es gratis?]]',
      keywords: ['móvil', 'barrio'],
    },
    legalHelp: {
      label: 'Ayuda legal gratuita',
      name: 'Ayuda legal: [[¿quién la da?]]',
      description:
        'Te escuchan y te dicen qué podés hacer. Ayudan con [[¿con qué? Ej.: trabajo, alquiler, residencia]].',
      howToApply: '[[¿Con turno? ¿Por teléfono o en persona?]]',
      eligibility: '[[¿Para quién es? ¿Importan los papeles o lo que gana?]]',
      documentsNote: 'Llevá los papeles que tengas sobre tu problema. [[¿Algo más?]]',
      costNote: '[[¿Es gratis? ¿También el juicio?]]',
      keywords: ['abogado', 'abogada', 'derechos'],
    },
    spanishClasses: {
      label: 'Clases de español',
      name: 'Clases de español en [[¿dónde?]]',
      description: 'Clases para [[¿personas adultas? ¿chicos? ¿qué nivel?]].',
      howToApply: 'Para anotarte: [[¿cuándo y cómo?]].',
      eligibility: '[[¿Hace falta documento o vivir en el municipio?]]',
      documentsNote: '[[¿Hay que llevar algo?]]',
      costNote: '[[¿Es gratis? ¿El material también?]]',
      keywords: ['curso', 'idioma', 'aprender'],
    },
  },
  guides: {
    schoolEnrolment: {
      label: 'Inscribir en la escuela',
      title: 'Inscribir a tu hija o hijo en la escuela',
      summary: 'La escuela pública es gratis. [[¿Cuándo es la inscripción este año?]]',
      sections: [
        { heading: 'Dónde se hace', body: '[[¿En cada escuela? ¿Por internet? ¿Con qué dirección?]]' },
        { heading: 'Qué llevar', body: '[[¿Qué papeles piden? ¿Qué pasa si falta alguno?]]' },
        { heading: 'Si no tenés DNI', body: '[[¿Qué dice la escuela? ¿Qué norma lo asegura?]]' },
        { heading: 'Si te dicen que no hay lugar', body: '[[¿A quién se reclama? ¿Dónde atiende?]]' },
      ],
      keywords: ['inscribir', 'escuela', 'vacante'],
    },
    gettingPapers: {
      label: 'Sacar papeles, paso a paso',
      title: 'Cómo [[¿sacar qué papel?]]',
      summary: '[[En dos frases: quién lo necesita y cuánto tarda.]]',
      sections: [
        { heading: 'Antes de empezar', body: '[[¿Qué hay que tener?]]' },
        { heading: 'Paso por paso', body: '1. [[Primer paso]]\n2. [[Segundo paso]]\n3. [[Tercer paso]]' },
        { heading: 'Cuánto cuesta', body: '[[¿Cuánto? ¿Quién no paga?]]' },
        { heading: 'Mientras esperás', body: '[[¿Qué papel prueba que el trámite está en marcha? ¿Qué permite?]]' },
        { heading: 'Si algo sale mal', body: '[[¿Quién ayuda gratis?]]' },
      ],
      keywords: ['trámite', 'papeles', 'requisitos'],
    },
    newInTown: {
      label: 'Recién llegada o llegado',
      title: 'Primeros días en [[municipio]]',
      summary: 'Qué hacer primero y a quién preguntar. [[¿Hay una oficina que reciba a quien llega?]]',
      sections: [
        { heading: 'Salud', body: '[[¿Dónde se atiende sin papeles?]]' },
        { heading: 'Escuela', body: '[[¿Con quién se habla para un lugar en la escuela?]]' },
        { heading: 'Papeles', body: '[[¿Dónde se empieza la residencia?]]' },
        { heading: 'Dónde dormir y comer hoy', body: '[[¿Qué hay y a qué hora?]]' },
      ],
      keywords: ['llegar', 'nuevo', 'primeros pasos'],
    },
    workRights: {
      label: 'Derechos en el trabajo',
      title: 'Tus derechos en el trabajo',
      summary: 'Tenés derechos también sin papeles. [[¿Qué ley lo dice?]]',
      sections: [
        { heading: 'Si no te pagan', body: '[[¿Dónde se reclama? ¿En cuánto tiempo?]]' },
        { heading: 'Si te accidentás', body: '[[¿A quién se llama? ¿Quién paga?]]' },
        { heading: 'Si te maltratan o te retienen el documento', body: '[[¿Qué línea atiende?]]' },
      ],
      keywords: ['trabajo', 'patrón', 'sueldo'],
    },
  },
};
