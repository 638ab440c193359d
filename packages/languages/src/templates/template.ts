/** The kinds of service that towns have and that are hard to begin on an empty page. */
export type ServiceTemplate = 'healthCentre' | 'documentProcedure' | 'mobileOffice' | 'legalHelp' | 'spanishClasses';

export type GuideTemplate = 'schoolEnrolment' | 'gettingPapers' | 'newInTown' | 'workRights';

/** The words of a service to begin with; the names are those of an entry's texts. */
export type ServiceWording = {
  label: string;
  name: string;
  description: string;
  howToApply: string;
  eligibility: string;
  documentsNote: string;
  costNote: string;
  keywords: readonly string[];
};

export type GuideWording = {
  label: string;
  title: string;
  summary: string;
  sections: readonly { heading: string; body: string }[];
  keywords: readonly string[];
};

export type TemplateTexts = {
  services: Readonly<Record<ServiceTemplate, ServiceWording>>;
  guides: Readonly<Record<GuideTemplate, GuideWording>>;
};

/** A starting point: what to call it when choosing, the topics it is filed under, and its texts by field. */
export type Template = {
  id: string;
  label: string;
  topics: string[];
  text: Omit<ServiceWording, 'label'> | Omit<GuideWording, 'label'>;
};
