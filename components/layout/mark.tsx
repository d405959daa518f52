import { Isometric } from '@/components/ui/isometric';
import { foundationMark } from '@/lib/design/marks';

/** The foundation’s mark: layers, infrastructure below and communities on top. */
export function Mark({ className }: { className: string }) {
  return <Isometric pieces={foundationMark} className={className} />;
}
