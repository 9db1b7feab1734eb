import browser from 'webextension-polyfill';
import { sentWhenConnected } from '@/utils/model/sent';

/**
 * Asks, in Firefox, whether what connecting sends may be sent; other browsers have no such question. The browser asks
 * only in answer to a click, so nothing may come before. Rejects where the person said no.
 */
export async function consent(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  if (!(await browser.permissions.request({ data_collection: [...sentWhenConnected] })))
    throw new Error(
      'Nothing was sent and nothing was connected: you declined when Firefox asked whether Tend may send it.',
    );
}
