import type { Person } from '../../native';

const bot =
  /\[bot\]$|(?:^|[-_. ])(?:ro)?bot\d*$|\d[a-z]?bot$|^(?:bot|ci|jira|github|gitlab|apache|asf|hadoop|code)[-_. ]|[-_. ](?:ci|qa|cla|jenkins)$|^(?:bors|homu|rustbot|hudson|jenkins|travis|coveralls|codecov|dependabot|renovate|greenkeeper|mergify|netlify|vercel|stale|linear|googlebot|claassistant|highfive|rust[-_]highfive|rust[-_]timer|github-actions|hadoopqa|githubbot|automation for jira)\b/i;

/** Whether a name is that of a machine. */
export function isBot({ name }: Person): boolean {
  return bot.test(name);
}

/** Whether a written name means this person: `@ana`, `Ana`, `ana.b`. */
export function isNamed(written: string, { id, name }: Person): boolean {
  const plain = written.replace(/^@/, '').toLowerCase();
  return plain !== '' && (plain === name.toLowerCase() || plain === id.toLowerCase());
}
