/** A rule that dips like the near corner of a layer, with two more layers below: it opens each part of a page. */
export function Divider() {
  return (
    <div className="flex items-start" aria-hidden="true">
      <svg viewBox="0 0 56 26" aria-hidden="true" className="h-6.5 w-14 shrink-0" fill="none" strokeWidth="1.5">
        <path d="M0 14 28 25 56 14" className="stroke-deep" />
        <path d="M0 7.5 28 18.5 56 7.5" className="stroke-layer-line" />
        <path d="M0 1 28 12 56 1" className="stroke-flame" />
      </svg>
      <span className="mt-px grow border-t border-rule" />
    </div>
  );
}
