const THEME = 'keyplan-theme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** What was chosen last time; null where the browser keeps nothing for a page from a file. */
function storedTheme() {
  try {
    return localStorage.getItem(THEME);
  } catch (refused) {
    return null;
  }
}

/** Whether the choice will be known next time. */
function storeTheme(theme) {
  try {
    localStorage.setItem(THEME, theme);
    return true;
  } catch (refused) {
    return false;
  }
}

function applyTheme(theme) {
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
}

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches);

function prepareTheme() {
  const button = one('#theme');
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    applyTheme(theme);
    storeTheme(theme);
    show();
  });
  systemDark.addEventListener('change', show);
  show();
}
