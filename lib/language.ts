import { messages } from './content/source';
import { formatsFor } from './formats';
import { site } from './site';
import { translator } from './translator';

/** Texts of the interface, in the site's language. */
export const t = translator(site.locale, messages);

/** Dates, numbers and names, in the site's language. */
export const format = formatsFor(site.locale);
