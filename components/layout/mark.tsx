/** The foundation’s mark: layers, infrastructure below and communities on top. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="currentColor">
      <path d="M16 17.4 3 23.1l13 5.9 13-5.9z" opacity="0.35" />
      <path d="M16 10.9 3 16.6l13 5.9 13-5.9z" opacity="0.65" />
      <path d="M16 3 3 9.2l13 6.2 13-6.2z" className="text-accent" />
    </svg>
  );
}
