// What the product says, per language, and who answers for the wording.
export { fallbackOrder, findLanguage, type Language, languages, type Review } from './languages.js';
export { type Catalogue, type Messages, placeholders, speaker, type Values } from './messages.js';
