import { expect, it } from 'vitest';
import { filterReport, growthReport, report } from './report';
import { sampleBuild, sampleFilterSpeed, sampleMeasurement } from './sample';

it('shows each build in a column, and parts of a step below it', () => {
  const cold = sampleBuild({
    seconds: 20.04,
    steps: [
      { name: 'Reading', seconds: 6 },
      { name: 'Finishing', seconds: 14 },
      { name: 'Pictures', within: 'Finishing', seconds: 10.5 },
    ],
  });
  const warm = sampleBuild({
    seconds: 5,
    peakBytes: undefined,
    steps: [
      { name: 'Reading', seconds: 1 },
      { name: 'Finishing', seconds: 4 },
      { name: 'Pages', within: 'Finishing', seconds: 3 },
    ],
  });
  expect(report(sampleMeasurement(1000, { cold, warm }))).toBe(`1000 posts, 500 members, 50 projects

                      cold           warm   one post changed
Reading              6.0 s          1.0 s                  –
Finishing           14.0 s          4.0 s                  –
  Pictures          10.5 s              –                  –
  Pages                  –          3.0 s                  –
Total               20.0 s          5.0 s             20.0 s
Peak memory        1.00 GB   not measured            1.00 GB
Pages                 1700           1700               1700
Size of the site   25.0 MB        25.0 MB            25.0 MB

npm run check by itself: 4.2 s`);
});

it('shows how long the filter takes for each change', () => {
  expect(
    filterReport(sampleFilterSpeed()),
  ).toBe(`The filter of 5000 members, on a processor 4 times slower, until an answer is painted

a tier                          20.0 ms
by name                         30.5 ms
Index                           90.0 kB
First answer, with the index   400.0 ms`);
});

it('says how cold builds grow', () => {
  const large = sampleMeasurement(5000, { cold: sampleBuild({ seconds: 98 }) });
  expect(growthReport(sampleMeasurement(1000), large)).toBe(
    'From 1000 to 5000 posts (5.0 times) a cold build takes 4.9 times as long.',
  );
});
