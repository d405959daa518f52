import { scaleMarks } from '@/lib/charts/scale';
import { stackedSteps } from '@/lib/charts/stack';
import { ChartEnds, LayerLabels } from './chart-labels';

export type ChartLayer = {
  /** What stands beside the layer’s end: `34 Silver`. */
  label: string;
  /** How many there were, step by step. */
  values: readonly number[];
};

type Props = {
  /** What the chart shows, and where its numbers are, for those who do not see it. */
  label: string;
  /** From the uppermost to the lowest. */
  layers: readonly ChartLayer[];
  /** What stands below the first and the last step. */
  ends: readonly [first: string, last: string];
  /** What begins in between, and where, from 0 to 100. */
  marks: readonly { label: string; at: number }[];
  size: keyof typeof sizes;
};

/** How high the drawing is: in rem, and as a class. */
const sizes = {
  large: { height: 22, className: 'h-88' },
  small: { height: 11, className: 'h-44' },
} as const;

/** The uppermost layer stands out; further layers begin again with the second. */
const first = 'fill-flame';
const others = ['fill-chart-1', 'fill-chart-2', 'fill-chart-3', 'fill-chart-4'] as const;

/** Counts over time as layers upon each other, drawn at build, each named at its end. */
export function StackChart({ label, layers, ends, marks, size }: Props) {
  const values = layers.map((layer) => layer.values);
  const steps = values[0]?.length ?? 0;
  const scale = scaleMarks(highestSum(values));
  const top = scale.at(-1) ?? 1;
  const { height, className } = sizes[size];
  return (
    <div role="img" aria-label={label} className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2">
      <svg aria-hidden="true" className={`w-9 overflow-visible ${className}`}>
        {scale.map((mark) => (
          <text key={mark} x="100%" y={`${100 - (mark / top) * 100}%`} dy="0.35em" textAnchor="end" className="axis">
            {mark}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" className={`w-full overflow-visible ${className}`}>
        {scale.map((mark) => (
          <line
            key={mark}
            x2="100%"
            y1={`${100 - (mark / top) * 100}%`}
            y2={`${100 - (mark / top) * 100}%`}
            className="stroke-rule"
          />
        ))}
        <svg aria-hidden="true" width="100%" height="100%" viewBox={`0 0 ${steps} ${top}`} preserveAspectRatio="none">
          {stackedSteps(values, top).map((path, place) => (
            <path
              key={layers[place]?.label}
              d={path}
              vectorEffect="non-scaling-stroke"
              className={`stroke-paper forced-colors:fill-none forced-colors:stroke-current ${fillAt(place)}`}
            />
          ))}
        </svg>
      </svg>
      <LayerLabels layers={layers} top={top} height={height} className={className} />
      <ChartEnds ends={ends} marks={marks} />
    </div>
  );
}

function fillAt(place: number): string {
  return place === 0 ? first : (others[(place - 1) % others.length] ?? first);
}

function highestSum(values: readonly (readonly number[])[]): number {
  const sums = (values[0] ?? []).map((_, step) => values.reduce((sum, layer) => sum + (layer[step] ?? 0), 0));
  return Math.max(0, ...sums);
}
