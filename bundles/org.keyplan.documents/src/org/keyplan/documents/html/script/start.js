root.classList.add('js');
applyTheme(storedTheme());
document.addEventListener('DOMContentLoaded', () => {
  one('.bar').hidden = false;
  prepareTheme();
  prepareContents();
  prepareTables();
  prepareSearch();
  prepareTips();
  prepareDiagrams();
});
