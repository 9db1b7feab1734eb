/**
 * What leaves the browser once somebody is connected, in Firefox's words: the token, what is read and written of
 * issues, and comments. Source: https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export const sentWhenConnected = ['authenticationInfo', 'websiteContent', 'personalCommunications'] as const;
