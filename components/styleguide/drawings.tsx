import { Mark } from '@/components/layout/mark';
import { Monogram } from '@/components/members/monogram';
import { Divider } from '@/components/ui/divider';
import { Icon, iconNames } from '@/components/ui/icon';
import { Isometric } from '@/components/ui/isometric';
import { marks, stackMark } from '@/lib/design/marks';
import { site } from '@/lib/site';
import { Part, Specimen, Specimens } from './specimen';

/** The mark, the marks that projects can take, monograms, icons and the divider. */
export function Drawings() {
  return (
    <Part name="drawings">
      <Specimens>
        <Specimen name="mark">
          <Mark className="size-20" />
        </Specimen>
        {Object.entries(marks).map(([name, pieces]) => (
          <Specimen key={name} name={name}>
            <Isometric pieces={pieces} className="size-20" />
          </Specimen>
        ))}
        <Specimen name="stack">
          <Isometric pieces={stackMark(site.name)} className="size-20" />
        </Specimen>
      </Specimens>
      <Specimens>
        {(['large', 'medium', 'small'] as const).map((size) => (
          <Specimen key={size} name={size}>
            <Monogram name={site.name} size={size} />
          </Specimen>
        ))}
        {iconNames.map((name) => (
          <Specimen key={name} name={name}>
            <Icon name={name} className="size-6" />
          </Specimen>
        ))}
      </Specimens>
      <Divider />
    </Part>
  );
}
