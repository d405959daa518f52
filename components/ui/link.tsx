import type { ComponentProps } from 'react';
import { href as encoded } from '@/lib/routes';
import { Icon } from './icon';

type Props = Omit<ComponentProps<'a'>, 'className'> & {
  href: string;
  /** `onward` leads to the whole of what is shown in part; `quiet` stands in a list of links */
  kind?: 'text' | 'quiet' | 'onward';
};

const looks = {
  text: 'link',
  quiet: 'link-quiet inline-block py-1',
  onward: 'link inline-block py-1 font-medium no-underline',
} as const;

/** A link to a page of this site, or to another site, which it says to browsers. */
export function Link({ href, kind = 'text', rel, children, ...rest }: Props) {
  const leaves = !href.startsWith('/') && !href.startsWith('#');
  return (
    <a href={encoded(href)} rel={rel ?? (leaves ? 'external noopener' : undefined)} className={looks[kind]} {...rest}>
      {children}
      {kind === 'onward' && (
        <>
          {/* Keeps the arrow beside the last word. */}
          {'\u00a0'}
          <Icon name={leaves ? 'external' : 'arrow'} className="inline size-4 align-middle" />
        </>
      )}
    </a>
  );
}
