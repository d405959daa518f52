import { printFindings } from './check-content';

process.exitCode = (await printFindings()) ? 0 : 1;
