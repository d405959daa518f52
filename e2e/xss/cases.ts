import { addresses } from './addresses';
import { clobbering, players } from './clobbering';
import { embedding } from './embedding';
import { handlers } from './handlers';
import { markdown } from './markdown';
import { mutation } from './mutation';
import { namespaces } from './namespaces';
import { scripts } from './scripts';

/** A text by which somebody tries to run code in a visitor’s browser, or to ask another host for something. */
export type Attack = { number: number; family: string; text: string };

const families = { scripts, handlers, addresses, namespaces, mutation, embedding, clobbering, players, markdown };

/** The host that attacks ask, each below its own number: `17.attack.example`. */
export const attackHost = 'attack.example';

/**
 * Every attack, written after the cases of OWASP’s XSS Filter Evasion Cheat Sheet and of DOMPurify’s tests. What runs calls
 * `pwned(17)`, and what asks asks `17.attack.example`, so that each hit tells which one it was.
 *
 * Sources: https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html,
 * https://github.com/cure53/DOMPurify/tree/main/test/fixtures
 */
export const attacks: readonly Attack[] = Object.entries(families)
  .flatMap(([family, texts]) => texts.map((text) => ({ family, text })))
  .map(({ family, text }, number) => ({ number, family, text: numbered(text, number) }));

function numbered(text: string, number: number): string {
  return text
    .replaceAll('RUN', `pwned(${number})`)
    .replaceAll('NUMBER', String(number))
    .replaceAll('HOST', `${number}.${attackHost}`)
    .replace(/BASE64\{([^}]*)\}/, (_, plain: string) => Buffer.from(plain).toString('base64'));
}
