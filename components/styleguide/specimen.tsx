import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';

/** A part of the style guide, under the name that its file has in the code. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Section id={`${name}_`} title={name}>
      <div className="grid gap-8">{children}</div>
    </Section>
  );
}

/** A component in one state, with the name of the state. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="data mb-2">{name}</p>
      {children}
    </div>
  );
}

/** Specimens beside each other, as far as there is room. */
export function Specimens({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-8 gap-y-6">{children}</div>;
}
