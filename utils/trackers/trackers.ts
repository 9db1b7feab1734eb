import type { TrackerId } from '@/utils/model/ref';
import { createGitHub } from './github/api';
import { createJira } from './jira/api';
import { createLinear } from './linear/api';
import type { CreateTracker } from './tracker';

const creators: Record<TrackerId, CreateTracker> = { github: createGitHub, jira: createJira, linear: createLinear };

/** The API of whichever tracker the access is to. */
export const createTracker: CreateTracker = (send, access) => creators[access.tracker](send, access);
