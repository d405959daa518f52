import type { z } from 'zod';
import type { ContentType } from './content-type';
import { event } from './event';
import { member } from './member';
import { messages } from './messages';
import { notice } from './notice';
import { page } from './page';
import { person } from './person';
import { post } from './post';
import { project } from './project';
import { redirects } from './redirects';
import { site } from './site';

export { event, member, messages, notice, page, person, post, project, redirects, site };

/** Every type of document, in the order in which editors meet them. */
export const contentTypes = [site, post, project, member, person, event, page, notice, redirects, messages] as const;

export type { ContentType };

/** The fields of a checked document of this type. */
export type Fields<T extends ContentType> = z.output<T['schema']>;
