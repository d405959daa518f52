import { everyPageIntroducesItself } from '../introductions';
import { origin } from '../site';

everyPageIntroducesItself({ out: 'out', content: 'content', origin });
