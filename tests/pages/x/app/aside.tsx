import { LABELS } from '../labels.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

const TRENDS: readonly (readonly [string, string])[] = [
  ['Travel', '#HalfTermTravel'],
  ['Weather', 'Storm Brede'],
  ['Music', 'Cello Sundays'],
  ['Food', 'Soda bread'],
];

/** The column at the end: search, and what is talked about. */
export function Aside() {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div className={`${css.box} ${css.aside}`} data-testid="sidebarColumn">
      <div className={`${css.box} ${css.asideInner}`}>
        <form
          role="search"
          aria-label={labels.search}
          className={`${css.box} ${css.searchForm}`}
          onSubmit={(event) => {
            event.preventDefault();
            const query = new FormData(event.currentTarget).get('q');
            store.go(`/search?q=${encodeURIComponent(String(query))}&src=typed_query&f=live`);
          }}
        >
          <input
            name="q"
            type="text"
            dir="auto"
            autoComplete="off"
            placeholder={labels.search}
            aria-label={labels.search}
            data-testid="SearchBox_Search_Input"
            className={css.searchField}
          />
        </form>
        <section role="region" aria-label={labels.happening} className={`${css.box} ${css.card}`}>
          <h1
            dir="ltr"
            aria-level={1}
            role="heading"
            className={`${css.words} ${css.bigWords} ${css.cardTitle}`}
          >
            {labels.happening}
          </h1>
          {TRENDS.map(([topic, words]) => (
            <div key={words} className={`${css.box} ${css.trend}`} data-testid="trend">
              <div dir="ltr" className={`${css.words} ${css.small}`}>
                <span className={css.bit}>
                  {topic} · {labels.trending}
                </span>
              </div>
              <div dir="ltr" className={`${css.words} ${css.name}`}>
                <span className={css.bit}>{words}</span>
              </div>
            </div>
          ))}
        </section>
      </div>
    </div>
  );
}
