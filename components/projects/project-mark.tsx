import { Isometric } from '@/components/ui/isometric';
import type { Project } from '@/lib/content/source';
import { marks, stackMark } from '@/lib/design/marks';
import { href } from '@/lib/routes';

type Props = {
  project: Pick<Project, 'name' | 'logo' | 'mark'>;
  size: 'card' | 'lead' | 'page';
};

const sizes = { card: 'size-14', lead: 'size-14 sm:size-24', page: 'size-20 sm:size-28' } as const;

/** A project’s logo, else the mark that it has chosen of ours, else layers that its name decides. */
export function ProjectMark({ project: { name, logo, mark }, size }: Props) {
  if (logo !== undefined) return <img src={href(logo)} alt="" className={`shrink-0 object-contain ${sizes[size]}`} />;
  const pieces = mark === undefined ? stackMark(name) : marks[mark];
  return <Isometric pieces={pieces} className={`shrink-0 ${sizes[size]}`} />;
}
