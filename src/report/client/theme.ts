const KEY = 'depeche-theme';

/** The switch between the system's theme, light and dark; the choice is kept where the browser lets a file keep anything. */
export function attachTheme(root: Document): void {
  const label = root.querySelector<HTMLElement>('.theme');
  const select = label?.querySelector('select');
  if (!label || !select) return;
  const apply = (theme: string): void => {
    if (theme === 'light' || theme === 'dark') root.documentElement.dataset.theme = theme;
    else delete root.documentElement.dataset.theme;
  };
  const stored = read();
  apply(stored);
  select.value = stored;
  label.hidden = false;
  select.addEventListener('change', () => {
    apply(select.value);
    write(select.value);
  });
}

function read(): string {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : '';
  } catch {
    return '';
  }
}

function write(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A page without storage forgets, and works all the same.
  }
}
