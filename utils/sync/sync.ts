import { codecs } from '@/utils/ledger/codecs';
import { policyBody } from '@/utils/ledger/policy';
import type { Entry } from '@/utils/model/entry';
import { voices } from '@/utils/model/fold';
import type { Person } from '@/utils/model/native';
import { defaultPolicy } from '@/utils/model/policy';
import { entryKeyOf, hostOf, hostOfProject, type IssueRef, projectOf } from '@/utils/model/ref';
import type { Saying, View } from '@/utils/model/view';
