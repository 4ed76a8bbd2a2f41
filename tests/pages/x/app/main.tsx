import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import type { PracticeConfig } from '../words.ts';
import { App } from './app.tsx';
import { hooks } from './hooks.ts';
import { placeOf } from './place.ts';
import { initial } from './state.ts';
import { Store, StoreContext } from './store.ts';

const answer = await fetch('/practice-config.json');
const config: PracticeConfig = await answer.json();
const here = () => placeOf(location.pathname + location.search, history.state);
const store = new Store(initial(config, here()));
history.scrollRestoration = 'manual';
window.practice = hooks(store);
window.addEventListener('popstate', () => store.arrive(here()));

const root = document.getElementById('react-root');
if (root === null) throw new Error('the served page has no root');
createRoot(root).render(
  <StoreContext value={store}>
    <App />
  </StoreContext>,
);
