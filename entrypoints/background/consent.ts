import browser from 'webextension-polyfill';
import { sentWhenConnected } from '@/utils/model/sent';

/** Gives back what the person allowed to be sent, where the browser asks for that (Firefox). */
export async function withdrawConsent(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.permissions.remove({ data_collection: [...sentWhenConnected] });
}
