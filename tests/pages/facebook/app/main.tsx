import { createRoot } from 'react-dom/client';
import type { FacebookConfig } from '../words.ts';
import { App } from './app.tsx';
import { hooks } from './hooks.ts';
import { adoptLetterStyles } from './order.ts';
import { placeOf } from './place.ts';
import { initial } from './state.ts';
import { Store, StoreContext } from './store.ts';

const answer = await fetch('/practice-config.json');
const config: FacebookConfig = await answer.json();
const path = () => location.pathname + location.search;
const store = new Store(initial(config, { path: path(), under: null }));
history.scrollRestoration = 'manual';
window.practiceFacebook = hooks(store);
adoptLetterStyles();
window.addEventListener('popstate', (event) => store.arrive(placeOf(path(), event.state)));

const root = document.getElementById('mount_0_0_nw');
if (root === null) throw new Error('the served page has no root');
createRoot(root).render(
  <StoreContext value={store}>
    <App />
  </StoreContext>,
);
