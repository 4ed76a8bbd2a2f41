import { useEffect, useState } from 'react';
import { type PageId, pageIds } from './pages.ts';

function named(hash: string): PageId {
  return pageIds.find((id) => hash === `#${id}`) ?? 'options';
}

/** The page that the address names, so that links and the browser's back work. */
export function usePage(): PageId {
  const [page, setPage] = useState<PageId>(() => named(location.hash));
  useEffect(() => {
    const follow = () => setPage(named(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return page;
}
