import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'className' | 'id'> & {
  id: string;
  label: string;
  /** What helps to fill it in. */
  hint?: string | undefined;
  /** What is wrong with what stands there, and how to mend it. */
  error?: string | undefined;
};

/** A line to write in, or to copy from: always with a label that shows. */
export function Field({ id, label, hint, error, ...rest }: Props) {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid max-w-lead gap-1.5">
      <label htmlFor={id} className="text-sm font-strong">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={notes || undefined}
        aria-invalid={error === undefined ? undefined : true}
        className="min-h-11 w-full rounded-sm border border-edge bg-raised px-3 text-sm placeholder:text-muted read-only:bg-panel hover:border-ink disabled:cursor-not-allowed disabled:border-rule disabled:bg-panel disabled:text-muted aria-invalid:border-2 aria-invalid:border-danger"
        {...rest}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-xs font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
