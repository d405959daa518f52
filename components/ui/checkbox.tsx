import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  label: string;
  'data-state'?: 'hover' | 'focus' | undefined;
};

/** One of several things that can be chosen, with others. The browser’s own box: it shows in every setting of colours. */
export function Checkbox({ label, 'data-state': state, ...rest }: Props) {
  return (
    <label
      data-state={state === 'hover' ? state : undefined}
      className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-edge bg-raised px-3.5 text-sm hover:border-ink has-checked:border-ink has-checked:bg-panel has-disabled:cursor-not-allowed has-disabled:border-rule has-disabled:bg-panel has-disabled:text-muted"
    >
      <input
        type="checkbox"
        className="size-4 shrink-0 cursor-[inherit] accent-accent"
        data-state={state === 'focus' ? state : undefined}
        {...rest}
      />
      {label}
    </label>
  );
}
