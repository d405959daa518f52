import { linesOf, spreadLabels } from '@/lib/charts/labels';
import { lastMiddles } from '@/lib/charts/stack';
import type { ChartLayer } from './stack-chart';

/** How many letters a line of a label has, and how high it is, in rem. */
const lettersInLine = 16;
const lineHeight = 1.1;

type LayerLabelsProps = {
  layers: readonly ChartLayer[];
  /** How many counted things the chart is high, and how many rem. */
  top: number;
  height: number;
  className: string;
};

/** The names of the layers beside their ends, each with a line to its layer; none covers another. */
export function LayerLabels({ layers, top, height, className }: LayerLabelsProps) {
  const middles = lastMiddles(
    layers.map(({ values }) => values),
    top,
  ).map((middle) => middle / top);
  const texts = layers.map(({ label }) => linesOf(label, lettersInLine));
  const places = spreadLabels(
    texts.map((lines, index) => ({ at: (middles[index] ?? 0) * height, height: lines.length * lineHeight + 0.25 })),
    height,
  );
  return (
    <svg aria-hidden="true" className={`w-30 overflow-visible ${className}`}>
      {texts.map((lines, index) => {
        const y = percent((places[index] ?? 0) / height);
        return (
          <g key={layers[index]?.label}>
            <line x2="9" y1={percent(middles[index] ?? 0)} y2={y} className="stroke-edge" />
            <text y={y} className="fill-current text-xs text-ink">
              {lines.map((line, place) => (
                <tspan key={line} x="14" dy={place === 0 ? `${0.35 - ((lines.length - 1) * 1.35) / 2}em` : '1.35em'}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type ChartEndsProps = {
  ends: readonly [first: string, last: string];
  marks: readonly { label: string; at: number }[];
};

/** So many marks have words at most; of more, every second or third has. */
const mostWords = 10;

/** What time it is along the foot of a chart: its ends, and what begins in between. */
export function ChartEnds({ ends: [first, last], marks }: ChartEndsProps) {
  const every = Math.ceil(marks.length / mostWords);
  return (
    <svg aria-hidden="true" className="col-start-2 h-8 w-full overflow-visible">
      {[0, ...marks.map(({ at }) => at), 100].map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y2="6" className="stroke-edge" />
      ))}
      <text y="6" dy="1.4em" textAnchor="middle" className="axis">
        {first}
      </text>
      {marks
        .filter((_, index) => index % every === 0)
        .map(({ label, at }) => (
          <text key={label} x={`${at}%`} y="6" dy="1.4em" textAnchor="middle" className={`axis ${widthFor(at)}`}>
            {label}
          </text>
        ))}
      <text x="100%" y="6" dy="1.4em" textAnchor="middle" className="axis">
        {last}
      </text>
    </svg>
  );
}

/** On which windows the words of a mark stand: not where they would come too near to those of an end, in large letters too. */
function widthFor(at: number): string {
  if (at > 14 && at < 86) return 'max-md:hidden';
  return at > 7 && at < 93 ? 'max-lg:hidden' : 'hidden';
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
