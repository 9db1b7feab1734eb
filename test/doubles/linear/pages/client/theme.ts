const colours = {
  dark: {
    '--bg-color': '#08090a',
    '--bg-sidebar-color': '#08090a',
    '--bg-base-color': '#101113',
    '--bg-border-color': '#23252a',
  },
  light: {
    '--bg-color': '#f5f5f6',
    '--bg-sidebar-color': '#f9f9fa',
    '--bg-base-color': '#fdfdfe',
    '--bg-border-color': '#e2e2e2',
  },
};

/** The colours stand on the root element itself, and follow the system where the person chose so. */
export function installTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', () => paint(system.matches));
  paint(system.matches);
}

function paint(systemDark: boolean): void {
  const root = document.documentElement;
  const choice = root.dataset['themeChoice'];
  const dark = choice === 'dark' || (choice === 'auto' && systemDark);
  root.classList.toggle('dark', dark);
  for (const [name, value] of Object.entries(colours[dark ? 'dark' : 'light'])) root.style.setProperty(name, value);
  root.style.setProperty('--agent-toolbar-height', '28px');
  document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', dark ? 'dark' : 'light');
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', colours[dark ? 'dark' : 'light']['--bg-color']);
}
