/** One element that another may hold: its name in the XML, its key in our types, how often it may stand, what it holds. */
export type ElementRule = {
  name: string;
  key: string;
  required?: true;
  many?: true;
  /** Elements of its own; nothing means text. */
  holds?: readonly ElementRule[];
  /** A list of references in one text. */
  references?: true;
};

const one = (name: string, key = name): ElementRule => ({ name, key });
const must = (name: string, key = name): ElementRule => ({ name, key, required: true });
const many = (name: string, key: string, holds?: readonly ElementRule[]): ElementRule => ({
  name,
  key,
  many: true,
  ...(holds && { holds }),
});

const namedValue = [must('valueName', 'name'), must('value')];

const resource = [
  must('resourceDesc', 'description'),
  must('mimeType'),
  one('size'),
  one('uri'),
  one('derefUri', 'content'),
  one('digest'),
];

const area = [
  must('areaDesc', 'description'),
  many('polygon', 'polygons'),
  many('circle', 'circles'),
  many('geocode', 'geocodes', namedValue),
  one('altitude'),
  one('ceiling'),
];

const info = [
  one('language'),
  { ...many('category', 'categories'), required: true as const },
  must('event'),
  many('responseType', 'responseTypes'),
  must('urgency'),
  must('severity'),
  must('certainty'),
  one('audience'),
  many('eventCode', 'eventCodes', namedValue),
  one('effective'),
  one('onset'),
  one('expires'),
  one('senderName'),
  one('headline'),
  one('description'),
  one('instruction'),
  one('web'),
  one('contact'),
  many('parameter', 'parameters', namedValue),
  many('resource', 'resources', resource),
  many('area', 'areas', area),
];

/** What `alert` holds, in the order that the standard's schema demands. Reading and writing both follow it. */
export const alertElements: readonly ElementRule[] = [
  must('identifier'),
  must('sender'),
  must('sent'),
  must('status'),
  must('msgType', 'messageType'),
  one('source'),
  must('scope'),
  one('restriction'),
  one('addresses'),
  many('code', 'codes'),
  one('note'),
  { ...one('references'), references: true },
  one('incidents'),
  many('info', 'infos', info),
];

export const capNamespace = 'urn:oasis:names:tc:emergency:cap:1.2';
export const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';
