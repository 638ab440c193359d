import { pageMessages } from '@ventanilla/languages';
import { domainLanguages } from '@ventanilla/mgi';
import { expect, it } from 'vitest';

it('names the domains of the MGI in every language that the pages around them speak', () => {
  expect([...domainLanguages].sort()).toEqual(Object.keys(pageMessages).sort());
});
