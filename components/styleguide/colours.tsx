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
  'text-support',
  'text-visited',
  'text-info',
  'text-success',
  'text-warning',
  'text-danger',
  'text-code-a',
  'text-code-b',
  'text-code-c',
] as const;

const drawingTones = [
  'fill-layer',
  'fill-layer-left',
  'fill-layer-right',
  'fill-flame',
  'fill-flame-left',
  'fill-flame-right',
  'fill-deep',
  'fill-deep-left',
  'fill-deep-right',
  'fill-layer-line',
] as const;

const surfaces = [
  'border-rule rounded-sm',
  'border-edge rounded-md',
  'border-accent rounded-lg',
  'border-rule rounded-full',
  'border-edge shadow-layers',
  'border-rule shadow-float',
] as const;

const spaces = ['w-1', 'w-2', 'w-4', 'w-8', 'w-16', 'w-gutter', 'w-section'] as const;

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
      <ul className="columns-name">
        {drawingTones.map((tone) => (
          <li key={tone} className="font-mono text-xs">
            <svg viewBox="0 0 4 1" aria-hidden="true" className={`mb-1 w-full ${tone}`}>
              <path d="M0 0h4v1H0z" />
            </svg>
            {tone}
          </li>
        ))}
      </ul>
      <ul className="columns-name">
        {surfaces.map((surface) => (
          <li key={surface} className={`border bg-raised p-3 font-mono text-xs ${surface}`}>
            {surface}
          </li>
        ))}
      </ul>
      <ul className="grid gap-2">
        {spaces.map((space) => (
          <li key={space} className="flex items-center gap-3 font-mono text-xs">
            <span className={`border-t-3 border-support ${space}`} />
            {space}
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
