import { describe, expect, it } from 'vitest';
import { factsOf } from '@/utils/trackers/facts';
import { apiAt, isCloud, markupAt } from '@/utils/trackers/jira/place';
import { sentence } from '@/utils/words/sentence';

describe('what a tracker is said to do', () => {
  it.each(['github:github.com/acme/web#2', 'jira:acme.atlassian.net/WEB#WEB-2', 'linear:linear.app/acme/ENG#ENG-7'])(
    'is said with "may" where nobody outside knows: whom a changed comment notifies, in %s',
    (ref) => expect(sentence(factsOf(ref).capabilities.editing)).toMatch(/\bmay\b/),
  );

  it.each([
    ['acme.atlassian.net', true],
    ['acme.jira.atlassian.cloud', true],
    ['jira.example.com', false],
    ['atlassian.net.example.com', false],
    ['notatlassian.net', false],
  ])('goes by the host: %s is Jira Cloud: %s', (host, cloud) => {
    expect(isCloud(host)).toBe(cloud);
    expect(markupAt(host)).toBe(cloud ? 'adf' : 'jira-wiki');
    expect(apiAt(host)).toBe(cloud ? '/rest/api/3' : '/rest/api/2');
  });
});

describe('an estimate, once it is written', () => {
  it.each([
    ['linear:acme/ENG', 'M', '3'],
    ['linear:acme/ENG', 'xl', '8'],
    ['linear:acme/ENG', '5', '5'],
    ['github:github.com/acme/web', 'M', 'M'],
    ['jira:acme.atlassian.net/WEB', '5', '5'],
  ])('is given back by %s as what it was, or as the number it stands for: %s as %s', (project, value, as) =>
    expect(factsOf(project).estimateAs(value)).toBe(as),
  );
});
