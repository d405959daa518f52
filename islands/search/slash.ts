/**
 * Whether the key `/` opens the search. Who speaks to the machine, or hits keys by accident, can switch off a key
 * that is a mere character (WCAG 2.1.4). Storage can be forbidden: the key then works.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem('slash') !== 'off';
  } catch {
    return true;
  }
}
