import { createElement, type ReactNode } from 'react';
import { routes } from '@/lib/routes';

type Props = {
  /** The island’s file in `islands/`, which is also the name of its element. */
  name: string;
  className?: string;
  /** What the island has to know of the page: its words, addresses. */
  data?: Readonly<Record<`data-${string}`, string>>;
  children: ReactNode;
};

/** An element that an island improves. What is inside works, or is not shown, without it. */
export function Island({ name, className, data, children }: Props) {
  return (
    <>
      {createElement(name, { class: className, ...data }, children)}
      <script type="module" src={routes.island(name)} />
    </>
  );
}
