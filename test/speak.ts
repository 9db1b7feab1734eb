import { english } from '@/utils/words/en/english';
import { settingsWords } from '@/utils/words/en/settings';
import { speak } from '@/utils/words/sentence';

// Tests read sentences as people do.
speak(...english, ...settingsWords);
