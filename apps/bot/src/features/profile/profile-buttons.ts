import { callbackData } from '../../telegram/callback-data.js';

const MUNICIPALITY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Shows the wheel of a municipality's profile. Names municipality and language: an old message stays right. */
export const wheelButton = callbackData('wheel', MUNICIPALITY, LANGUAGE);

/** Tells what the profile states of one domain, by its number. */
export const domainButton = callbackData('domain', MUNICIPALITY, LANGUAGE, /^[1-9]\d?$/);
