/** `12.3 s`, of a number of seconds. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** `12.3 ms`, of a number of milliseconds. */
export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** `12.3 kB`, of bytes; a kilobyte is 1000 of them, as budgets count. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `1.50 GB`, of bytes; a gigabyte is 1024³ of them. */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}

/** `25.0 MB`, of bytes; a megabyte is 1024² of them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/** `4.9 times`. */
export function times(factor: number): string {
  return `${factor.toFixed(1)} times`;
}
