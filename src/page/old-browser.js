// Runs in any browser, so in the oldest JavaScript: where the page itself has not begun, it says which browser can.
window.onload = () => {
  var root = document.documentElement;
  var wanted = [root.getAttribute('data-language')];
  var sentence = null;
  if (root.getAttribute('data-state')) return;
  wanted = wanted.concat(navigator.languages || [navigator.language], 'en');
  while (!sentence && wanted.length > 0)
    sentence = document.getElementById(`needs-${String(wanted.shift()).split('-')[0]}`);
  if (sentence) sentence.removeAttribute('hidden');
};
