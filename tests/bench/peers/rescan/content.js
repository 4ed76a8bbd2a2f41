// What many extensions do: look at the whole page again after every change.
const brand = /northwind/i;

function rescan() {
  for (const post of document.querySelectorAll('article[data-testid=tweet]')) {
    if (post.querySelector('.peer-badge') || !brand.test(post.textContent)) continue;
    const badge = document.createElement('span');
    badge.className = 'peer-badge';
    badge.textContent = 'Brand';
    post.querySelector('[role=group]')?.append(badge);
  }
}

new MutationObserver(rescan).observe(document, { childList: true, subtree: true });
