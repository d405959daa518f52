const drawings = {
  arrow: 'M3 8h10M9 4l4 4-4 4',
  external: 'M6 3h7v7M13 3 4 12',
  search: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2M10.6 10.6 14 14',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  moon: 'M13 9.8A5.5 5.5 0 0 1 6.2 3 5.5 5.5 0 1 0 13 9.8',
  system: 'M2 3h12v8H2zM5.5 14h5M8 11v3',
  feed: 'M3 8a5 5 0 0 1 5 5M3 3a10 10 0 0 1 10 10M3.5 12.5h.01',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 7.5v4M8 4.8v.01',
  success: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5 8.2l2.2 2.2L11.2 6',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.7v.01',
  danger: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 5v3.5M8 11v.01',
} as const;

export type IconName = keyof typeof drawings;

/** Every icon, for the style guide. */
export const iconNames = Object.keys(drawings) as IconName[];

/** A small drawing beside words that say the same. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={className ?? 'size-4 shrink-0'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
