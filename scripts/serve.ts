import { outDirectory } from './build-site';
import { serve } from './serve-site';

await serve(outDirectory);
