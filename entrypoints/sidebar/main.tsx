import '../../components/sidebar/sidebar.css';
import { useMemo } from 'react';
import { mount } from '../../components/shared/mount.tsx';
import { useWatched } from '../../components/shared/useWatched.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { scheduleFor } from '../../utils/deadlines/schedule-for.ts';
import { send } from '../../utils/messaging/send.ts';
import { readSettings, watchSettings } from '../../utils/platform/settings.ts';
import { caseActions } from './actions.ts';
import { screenOf } from './screen-of.ts';
import { useCase } from './useCase.ts';
import { useTarget } from './useTarget.ts';
import { useTime } from './useTime.ts';

const close = () => void send('sidebar/close', {});
const openSettings = () => void send('settings/open', {});

function SidebarPage() {
  const { target, askAgain } = useTarget();
  const { value: settings } = useWatched(readSettings, watchSettings);
  const caseId = target?.ok ? target.value.caseId : null;
  const { found, lookAgain } = useCase(caseId, settings?.brands);
  const schedule =
    settings && found?.ok ? scheduleFor(settings, found.value.case) : settings?.schedule;
  const now = useTime(found?.ok ? found.value.case : undefined);
  const customerId = found?.ok ? found.value.customer.id : '';
  const actions = useMemo(() => caseActions(caseId ?? '', customerId), [caseId, customerId]);
  return (
    <Sidebar
      screen={screenOf(target, settings, found, now)}
      now={now}
      timeZone={schedule?.timeZone ?? 'UTC'}
      signedInAs={target?.ok ? target.value.signedInAs : null}
      mac={navigator.userAgent.includes('Mac')}
      actions={actions}
      onClose={close}
      onSettings={openSettings}
      onTryAgain={() => {
        askAgain();
        lookAgain();
      }}
    />
  );
}

mount(<SidebarPage />);
