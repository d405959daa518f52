import { expect, it } from 'vitest';
import { classLiterals } from './class-literals';

const inClasses = (text: string) => classLiterals(text).map(({ found }) => found);

it.each([
  [`'w-[17rem] p-4'`, ['w-[17rem]']],
  [`\`grid \${wide ? "md:grid-cols-[minmax(0,1fr)_17rem]" : ""}\``, ['grid-cols-[minmax(0,1fr)_17rem]']],
  [`'hover:bg-[#fff] text-[red] border-[rgb(0,0,0)]'`, ['bg-[#fff]', 'text-[red]', 'border-[rgb(0,0,0)]']],
  [`'max-[40rem]:hidden @[20rem]:flex [width:3px]'`, ['max-[40rem]', '@[20rem]', '[width:3px]']],
  [`'[&_a]:mt-[3px] duration-[140ms]'`, ['mt-[3px]', 'duration-[140ms]']],
  [`'font-[Inter] font-[650]'`, ['font-[Inter]', 'font-[650]']],
  [`'duration-300 hover:delay-75'`, ['duration-300', 'delay-75']],
  [`'blur-sm backdrop-blur-md! drop-shadow-lg'`, ['blur-sm', 'backdrop-blur-md', 'drop-shadow-lg']],
  [
    `'leading-6 leading-loose leading-[1.4] [line-height:1.4]'`,
    ['leading-6', 'leading-loose', 'leading-[1.4]', '[line-height:1.4]'],
  ],
  [`'text-sm/6 text-sm/[1.4] text-sm/[20px]'`, ['text-sm/6', 'text-sm/[1.4]', 'text-sm/[20px]']],
  [`'tracking-widest -tracking-1 tracking-[1px]'`, ['tracking-widest', '-tracking-1', 'tracking-[1px]']],
  [`'ease-in ease-[cubic-bezier(0,0,1,1)]'`, ['ease-in', 'ease-[cubic-bezier(0,0,1,1)]']],
  [`\`w-[\${n}px] md:h-[\${sizes[0]}] [width:\${n}px]\``, [`w-[\${n}px]`, `h-[\${sizes[0]}]`, `[width:\${n}px]`]],
])('finds what is spelt in %s', (text, found) => expect(inClasses(text)).toEqual(found));

it.each([
  `'grid-cols-[1fr_auto] [&_a]:underline data-[state=red]:flex w-[50%] rotate-[3deg] w-(--size)'`,
  `'text-[length:var(--text-sm)] font-[family-name:var(--font-mono)] content-["3px"]'`,
  `'leading-snug leading-none tracking-tight hover:tracking-wide text-sm/tight text-ink/70'`,
  `'duration-(--duration-page) delay-none blur-none ease-linear transition-colors'`,
  `'p-4 w-88 -mt-1.5 min-h-6.5 gap-x-px w-1/2'`,
  `'border-2 border-t-3 outline-2 -outline-offset-4 decoration-2 underline-offset-8 ring-2 stroke-2'`,
  `\`size-\${size} data-[of=\${name}] \${items[0]}\``,
  `node.addEventListener('blur', run)`,
])('lets %s stand', (text) => expect(inClasses(text)).toEqual([]));
