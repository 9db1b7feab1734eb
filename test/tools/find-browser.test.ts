import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../e2e/browsers/find';

function machine(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Machine {
  return { platform, env, home: '/Users/ana', runnable: (path) => programs.includes(path) };
}

describe('finding a browser', () => {
  it("takes the person's own choice before everything else", () => {
    const here = machine('linux', ['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' });
    expect(findBrowser('chromium', here)).toBe('/opt/mine');
  });

  it('refuses a choice that is not there instead of running in another browser', () => {
    const here = machine('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/opt/gone' });
    expect(() => findBrowser('firefox', here)).toThrow(/FIREFOX_PATH is set to \/opt\/gone/);
  });

  it('looks through PATH, then the usual folders, on Linux', () => {
    const here = machine('linux', ['/home/ana/bin/google-chrome', '/usr/bin/firefox-esr'], {
      PATH: 'bin:/home/ana/bin',
    });
    expect(findBrowser('chromium', here)).toBe('/home/ana/bin/google-chrome');
    expect(findBrowser('firefox', here)).toBe('/usr/bin/firefox-esr');
  });

  it('knows where macOS keeps applications', () => {
    const edge = '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('chromium', machine('darwin', [edge]))).toBe(edge);
    expect(findBrowser('firefox', machine('darwin', [firefox]))).toBe(firefox);
  });

  it('knows where Windows keeps programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const here = machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findBrowser('chromium', here)).toBe(edge);
  });

  it('says nothing where there is none', () => {
    expect(findBrowser('chromium', machine('linux', []))).toBeUndefined();
  });
});
