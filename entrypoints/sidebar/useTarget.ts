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
    // What is shown is always the background's answer, never what a message says.
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
