import { answerLines } from './answer-lines';
import { drafted } from './summary/drafted';

await answerLines((text) => JSON.stringify(drafted(text)));
