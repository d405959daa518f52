import { Part } from './specimen';

const grounds = [
  'bg-paper',
  'bg-panel',
  'bg-raised',
  'bg-accent-soft',
  'bg-info-soft',
  'bg-success-soft',
  'bg-warning-soft',
  'bg-danger-soft',
  'bg-tint-1',
  'bg-tint-2',
  'bg-tint-3',
  'bg-tint-4',
  'bg-tint-5',
  'bg-tint-6',
] as const;

const inks = [
  'text-ink',
  'text-muted',
  'text-accent',
  'text-accent-hover',
  'text-visited',
  'text-info',
  'text-success',
  'text-warning',
  'text-danger',
  'text-code-a',
  'text-code-b',
  'text-code-c',
] as const;

const sizes = ['text-2xs', 'text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl', 'text-2xl', 'text-3xl'] as const;

/** The grounds, the colours of words, and the sizes of type, by the names of their tokens. */
export function Colours() {
  return (
    <Part name="tokens">
      <ul className="columns-name">
        {grounds.map((ground) => (
          <li key={ground} className={`rounded-sm border border-rule p-3 font-mono text-xs ${ground}`}>
            {ground}
          </li>
        ))}
      </ul>
      <ul className="columns-name font-strong">
        {inks.map((ink) => (
          <li key={ink} className={ink}>
            {ink}
          </li>
        ))}
      </ul>
      <ul className="grid gap-2">
        {sizes.map((size) => (
          <li key={size} className={size}>
            {size}
          </li>
        ))}
      </ul>
    </Part>
  );
}
