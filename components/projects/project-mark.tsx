import { Isometric } from '@/components/ui/isometric';
import { Picture } from '@/components/ui/picture';
import type { Project } from '@/lib/content/source';
import { marks, stackMark } from '@/lib/design/marks';

type Props = {
  project: Pick<Project, 'name' | 'logo' | 'mark'>;
  size: 'card' | 'lead' | 'page';
};

const looks = {
  card: { className: 'size-14', sizes: '3.5rem' },
  lead: { className: 'size-14 sm:size-24', sizes: '6rem' },
  page: { className: 'size-20 sm:size-28', sizes: '7rem' },
} as const;

/** A project’s logo, else the mark that it has chosen of ours, else layers that its name decides. */
export function ProjectMark({ project: { name, logo, mark }, size }: Props) {
  const { className, sizes } = looks[size];
  if (logo !== undefined) {
    return <Picture src={logo} alt="" sizes={sizes} className={`shrink-0 object-contain ${className}`} />;
  }
  const pieces = mark === undefined ? stackMark(name) : marks[mark];
  return <Isometric pieces={pieces} className={`shrink-0 ${className}`} />;
}
