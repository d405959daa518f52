import { BarList } from '@/components/ui/bar-list';
import { Figures } from '@/components/ui/figures';
import { SpanChart } from '@/components/ui/span-chart';
import { StackChart } from '@/components/ui/stack-chart';
import { Timeline } from '@/components/ui/timeline';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Part } from './specimen';

const names = ['flame', 'chart-1', 'chart-2', 'chart-3', 'chart-4'];

/** What shows how much there is, and how it has changed. */
export function Charts() {
  const text = t('styleguide.sample');
  const layers = names.map((name, place) => ({
    label: `${place + 7} ${name}`,
    values: [place + 2, place + 2, place + 4, place + 5, place + 7],
  }));
  return (
    <>
      <Part name="figures">
        <Figures figures={names.map((label, place) => ({ label, value: `${place + 7}` }))} />
      </Part>
      <Part name="stack-chart">
        {(['large', 'small'] as const).map((size) => (
          <StackChart
            key={size}
            label={text}
            layers={layers}
            ends={['ends[0]', 'ends[1]']}
            marks={[{ label: 'marks', at: 40 }]}
            size={size}
          />
        ))}
      </Part>
      <Part name="bar-list">
        <BarList
          label="bar-list"
          bars={names.map((label, place) => ({
            label,
            address: `${routes.styleguide}#bar-${place}`,
            count: 9 - place,
          }))}
        />
      </Part>
      <Part name="span-chart">
        <SpanChart
          rows={[
            { label: site.shortName, spans: [{ start: 40, length: 60, isCurrent: true }] },
            { label: site.name, spans: [{ start: 0, length: 40, isCurrent: false }] },
          ]}
          ends={['ends[0]', 'ends[1]']}
        />
      </Part>
      <Part name="timeline">
        <Timeline
          moments={(['open', 'now', 'past'] as const).map((tone) => ({ id: `${tone}_`, tone, content: <p>{tone}</p> }))}
        />
      </Part>
    </>
  );
}
