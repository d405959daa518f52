import type { ReactNode } from 'react';

type Props = {
  /** What each fact is called, and the fact; a fact without a value is left out. */
  facts: readonly (readonly [label: string, value: ReactNode | undefined])[];
};

/** Names and values, one below the other. */
export function Facts({ facts }: Props) {
  return (
    <dl className="text-sm">
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([label, value]) => (
          <div key={label} className="grid grid-cols-[2fr_3fr] gap-3 border-b border-rule py-2.5 last:border-b-0">
            <dt className="text-muted">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
