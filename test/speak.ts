import { english } from '@/utils/words/en/english';
import { purposeWords } from '@/utils/words/en/purposes';
import { speak } from '@/utils/words/sentence';

// Tests read sentences as people do.
speak(...english, purposeWords);
