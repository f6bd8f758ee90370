import { appAddress } from './app-address';

/** What is known of the frame that a call came from. */
export interface Sender {
  readonly address: string;
  /** Whether it has no parent frame. */
  readonly isTopFrame: boolean;
  /** Whether it belongs to the window that the app opened. */
  readonly isAppWindow: boolean;
}

/** Whether a call comes from the app's own page: its window, its top frame, its origin. Null when the frame is gone. */
export const isTrustedSender = (sender: Sender | null): boolean =>
  sender !== null && sender.isAppWindow && sender.isTopFrame && sender.address.startsWith(appAddress);
