import type { TrackerId } from '@/utils/model/ref';
import { createGitHub } from './github/api';
import { createLinear } from './linear/api';
import type { CreateTracker } from './tracker';

const creators: Partial<Record<TrackerId, CreateTracker>> = { github: createGitHub, linear: createLinear };

/** The API of whichever tracker the access is to. */
export const createTracker: CreateTracker = (send, access) => {
  const create = creators[access.tracker];
  if (!create) throw new Error(`no API for ${access.tracker}`);
  return create(send, access);
};
