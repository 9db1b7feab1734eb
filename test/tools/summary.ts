import { answerLines } from './answerLines';
import { drafted } from './summary/drafted';

await answerLines((text) => JSON.stringify(drafted(text)));
