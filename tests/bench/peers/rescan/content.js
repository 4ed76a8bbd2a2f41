// What many extensions do: look at the whole page again after every change.
const brand = /northwind/i;
const post = 'article[data-testid=tweet], [aria-posinset]';
const row = '[role=group], [data-ad-rendering-role=profile_name]';

function rescan() {
  for (const one of document.querySelectorAll(post)) {
    if (one.querySelector('.peer-badge') || !brand.test(one.textContent)) continue;
    const badge = document.createElement('span');
    badge.className = 'peer-badge';
    badge.textContent = 'Brand';
    one.querySelector(row)?.append(badge);
  }
}

new MutationObserver(rescan).observe(document, { childList: true, subtree: true });
