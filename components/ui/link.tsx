import type { ComponentProps } from 'react';
import { href as encoded } from '@/lib/routes';
import { Icon } from './icon';

type Props = Omit<ComponentProps<'a'>, 'className'> & {
  href: string;
  /** `onward` leads to the whole of what is shown in part; `quiet` stands in a list of links; `choice` is one of a row of short ones. */
  kind?: 'text' | 'quiet' | 'choice' | 'onward';
};

const looks = {
  text: 'link',
  quiet: 'link-quiet inline-block py-1',
  choice: 'link-quiet inline-block min-w-6 px-1 py-1 text-center',
  onward: 'link inline-flex items-center gap-1.5 py-1 font-medium no-underline',
} as const;

/** A link to a page of this site, or to another site, which it says to browsers. */
export function Link({ href, kind = 'text', rel, children, ...rest }: Props) {
  const leaves = !href.startsWith('/') && !href.startsWith('#');
  return (
    <a href={encoded(href)} rel={rel ?? (leaves ? 'external noopener' : undefined)} className={looks[kind]} {...rest}>
      {children}
      {kind === 'onward' && <Icon name={leaves ? 'external' : 'arrow'} />}
    </a>
  );
}
