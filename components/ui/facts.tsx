import type { ReactNode } from 'react';

type Props = {
  /** What each fact is called, and the fact; a fact without a value is left out. */
  facts: readonly (readonly [label: string, value: ReactNode | undefined])[];
};

/** Names and values, one below the other. */
export function Facts({ facts }: Props) {
  return (
    <dl className="grid gap-4 text-sm">
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([label, value]) => (
          <div key={label}>
            <dt className="text-muted">{label}</dt>
            <dd className="mt-0.5">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
