import type { DataProtectionMessages } from '../messages.js';

export const dataProtection: DataProtectionMessages = {
  'dataProtection.lead':
    'What the municipality makes sure of before people trust it with questions. It is the municipality’s word: the window does not check it.',
  'dataProtection.done': '{done} of {all} done',
  'dataProtection.state': 'State',
  'dataProtection.state.open': 'Open',
  'dataProtection.state.begun': 'Begun',
  'dataProtection.state.done': 'Done',
  'dataProtection.state.notOurs': 'Does not apply',
  'dataProtection.note': 'Note',
  'dataProtection.noteHelp': 'Where the proof is, or what is missing. Never data of a person.',
  'dataProtection.by': '{by}, {when}',
  'dataProtection.nobody': 'Nobody has looked at it yet.',
  'dataProtection.saved': 'Saved',
  'dataProtection.save': 'Save',
  'dataProtection.source.ley25326': 'Law 25.326',
  'dataProtection.source.iom': 'IOM principles',
  'dataProtection.source.icrc': 'ICRC handbook',
  'dataProtection.sources': 'Where it comes from',
  'dataProtection.purpose': 'What data are used for',
  'dataProtection.purpose.text': 'It is written down what each piece of data is for, and it is used for nothing else.',
  'dataProtection.minimum': 'Only what is needed',
  'dataProtection.minimum.text': 'Nothing is asked for that is not needed to answer.',
  'dataProtection.noSensitive': 'No sensitive data',
  'dataProtection.noSensitive.text': 'No lists are made of people’s migration status, health, religion or origin.',
  'dataProtection.information': 'People know',
  'dataProtection.information.text':
    'Before they write, people can read what is kept, what for, and who answers for it.',
  'dataProtection.consent': 'Consent',
  'dataProtection.consent.text':
    'Nobody gets alerts or is referred without asking for it; it is recorded and can be taken back.',
  'dataProtection.access': 'See one’s own',
  'dataProtection.access.text': 'Anybody can see their own data: with /mydata, or on request. The law gives ten days.',
  'dataProtection.deletion': 'Correct and delete',
  'dataProtection.deletion.text': 'Anybody can correct or delete what is theirs. The law gives five working days.',
  'dataProtection.registration': 'Registration',
  'dataProtection.registration.text':
    'The authority (AAIP) was asked whether the database has to be registered, and that was done.',
  'dataProtection.confidentiality': 'Secrecy',
  'dataProtection.confidentiality.text':
    'Those who answer people have signed that they keep secrets, also after they leave.',
  'dataProtection.security': 'Security',
  'dataProtection.security.text': 'Second step to sign in, encrypted backups, access reviewed every three months.',
  'dataProtection.retention': 'How long',
  'dataProtection.retention.text': 'It is known how long each thing is kept, and it is deleted in time.',
  'dataProtection.firewall': 'Nothing to immigration or police',
  'dataProtection.firewall.text':
    'It is written that nothing is handed over without an act of the person, and what to do when somebody asks.',
  'dataProtection.transfer': 'Who else gets them',
  'dataProtection.transfer.text':
    'There is an agreement about data with every organization that people are referred to.',
  'dataProtection.messaging': 'The messaging app',
  'dataProtection.messaging.text':
    'It is known what Telegram sees, and people are told; delicate matters go on another way.',
  'dataProtection.impact': 'Impact assessment',
  'dataProtection.impact.text': 'Before starting it was thought through what harm leaked data could do, and to whom.',
  'dataProtection.children': 'Children',
  'dataProtection.children.text': 'There is a protocol of their own, with who is called first.',
  'dataProtection.incident': 'If something leaks',
  'dataProtection.incident.text': 'It is written who tells whom, and how soon.',
  'dataProtection.responsible': 'Somebody responsible',
  'dataProtection.responsible.text':
    'Somebody with a name and hours answers for the data, and people know how to find them.',
};
