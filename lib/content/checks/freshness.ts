import { member, page, project, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';

const day = 24 * 60 * 60 * 1000;

/** The documents that had to be read again by a day before `now` (in UTC), as warnings that name who sees to them. */
export function overdue(files: readonly CheckedFile[], now: Date): Finding[] {
  const today = now.toISOString().slice(0, 10);
  const kept = [...filesOf(files, project), ...filesOf(files, member), ...filesOf(files, page)];
  return kept.flatMap((file) => {
    const { reviewBy, owner } = file.checked;
    if (reviewBy === undefined || reviewBy >= today) return [];
    const days = Math.round((Date.parse(today) - Date.parse(reviewBy)) / day);
    const who = owner === undefined ? 'nobody is its owner' : `its owner is ${owner}`;
    const message = `It had to be read again by ${reviewBy}, ${days} ${days === 1 ? 'day' : 'days'} ago; ${who}. Mend what is no longer true, and set \`reviewBy\` to a later day.`;
    return [asWarning(file.finding('overdue', message, ['reviewBy']))];
  });
}

/** What security.txt must have that no field has alone. */
export function checkSecurityText(files: readonly CheckedFile[], now: Date): Finding[] {
  return [...checkSecurityAddress(files), ...checkSecurityContact(files, now)];
}

/** security.txt names its own address, which begins with https: RFC 9116, 2.5.2. */
function checkSecurityAddress(files: readonly CheckedFile[]): Finding[] {
  return filesOf(files, site).flatMap((file) => {
    const { url, security } = file.checked;
    if (security === undefined || !/^http:/i.test(url)) return [];
    const message =
      'The site has a security.txt, and its address there must begin with https: (RFC 9116). Write https:, or take `security` out.';
    return [corrected(file.finding('security', message, ['url']), 'http:', 'https:')];
  });
}

/**
 * What security.txt says is right until a moment that is neither past nor far: RFC 9116, 2.5.5, recommends less than a
 * year ahead.
 */
function checkSecurityContact(files: readonly CheckedFile[], now: Date): Finding[] {
  return filesOf(files, site).flatMap((file) => {
    const expires = file.checked.security?.expires;
    if (expires === undefined) return [];
    const left = (Date.parse(expires) - now.valueOf()) / day;
    const until = expires.slice(0, 10);
    const advice = 'Check that the contact is right, and write a day within the next year';
    const field = ['security', 'expires'];
    if (left <= 0) {
      const message = `What security.txt says has expired on ${until}: nobody may trust it any more. ${advice}.`;
      return [file.finding('security', message, field)];
    }
    if (left < 30) {
      const message = `What security.txt says expires on ${until}, in ${Math.ceil(left)} ${Math.ceil(left) === 1 ? 'day' : 'days'}. ${advice}.`;
      return [asWarning(file.finding('security', message, field))];
    }
    if (left <= 366) return [];
    const message = `What security.txt says would be right until ${until}, more than a year from now (RFC 9116). ${advice}.`;
    return [asWarning(file.finding('security', message, field))];
  });
}
