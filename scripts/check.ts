import { printFindings } from './check-content';

process.exitCode = printFindings() ? 0 : 1;
