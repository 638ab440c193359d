import { Notification } from 'react-admin';

/** At the top: the bottom belongs to the actions of the page. */
export function DeskNotification() {
  return <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;
}
