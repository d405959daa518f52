import type { Project } from '@/lib/content/source';

/**
 * A project’s logo, else a mark of ours: layers, of which its name decides the one that stands out.
 */
export function ProjectMark({ project: { name, logo } }: { project: Pick<Project, 'name' | 'logo'> }) {
  if (logo !== undefined) return <img src={logo} alt="" className="size-10 object-contain" />;
  const raised = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 3;
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="size-10" fill="none" stroke="currentColor" strokeWidth="1.5">
      {[0, 1, 2].map((layer) => (
        <path
          key={layer}
          d={`M20 ${24 - layer * 7} 5 ${31 - layer * 7}l15 6 15-6z`}
          className={layer === raised ? 'fill-accent text-accent' : 'fill-paper text-edge'}
        />
      ))}
    </svg>
  );
}
