import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'select'>, 'className' | 'id' | 'children'> & {
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  'data-state'?: 'hover' | 'focus' | undefined;
};

/** One of several, by the browser’s own control: always with a label that shows. */
export function Select({ id, label, options, ...rest }: Props) {
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-sm font-strong">
        {label}
      </label>
      <select
        id={id}
        className="min-h-11 w-full min-w-0 rounded-sm border border-edge bg-raised px-2 text-sm hover:border-ink disabled:cursor-not-allowed disabled:border-rule disabled:bg-panel disabled:text-muted"
        {...rest}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
