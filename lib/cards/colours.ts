import memoize from 'lodash/memoize.js';
import { palette } from '../design/tokens';

const light = memoize(() => palette('light'));

/** The colour of a token on cards, which are light, as hex code. */
export function colour(token: string): string {
  return light()(token);
}
