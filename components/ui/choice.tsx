type Option = { value: string; label: string; 'data-state'?: 'hover' | undefined };

type Props = {
  name: string;
  /** What is chosen, for those who do not see what the words stand beside. */
  legend: string;
  /** The first is chosen until somebody chooses another. */
  options: readonly Option[];
};

/** One of a few short words to choose, each with a number that an island fills in. */
export function Choice({ name, legend, options }: Props) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{legend}</legend>
      {options.map(({ value, label, 'data-state': state }, index) => (
        <label
          key={value}
          data-state={state}
          className="relative inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-rule bg-raised px-3 text-xs hover:border-accent hover:text-accent has-checked:border-ink has-checked:bg-panel has-checked:font-strong forced-colors:has-checked:outline-2 forced-colors:has-checked:-outline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={index === 0}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0"
          />
          <span>{label}</span>
          <span data-count={value} className="data text-2xs" />
        </label>
      ))}
    </fieldset>
  );
}
