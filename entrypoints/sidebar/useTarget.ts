import { useCallback, useEffect, useState } from 'react';
import { listen } from '../../utils/messaging/listen.ts';
import type { Outcome, SidebarTarget } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

/** The sidebar looks as the page does. */
function wear({ theme, rtl }: SidebarTarget): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
}

/** What the background says that this frame's own tab shows; undefined until it said so. */
export function useTarget() {
  const [target, setTarget] = useState<Outcome<SidebarTarget>>();

  const show = useCallback((next: Outcome<SidebarTarget>) => {
    if (next.ok) wear(next.value);
    setTarget(next);
  }, []);

  const askAgain = useCallback(() => {
    void send('sidebar/hello', {}).then(show);
  }, [show]);

  useEffect(() => {
    const end = new AbortController();
    // Meant for the sidebars of all tabs: whose tab it is, only the background knows.
    const onShow = async () => {
      askAgain();
      return { ok: true, value: null } as const;
    };
    listen({ 'sidebar/show': onShow }, end.signal);
    askAgain();
    return () => end.abort();
  }, [askAgain]);

  return { target, askAgain };
}
