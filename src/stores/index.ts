export type { ConsentStore, ConsentStoreOptions } from './consent-store.ts';
export { type CookieStorageOptions, cookieStorage } from './cookie-storage.ts';
export { createConsentStore } from './create-consent-store.ts';
export { type LocalStorageOptions, localStorageStorage } from './local-storage.ts';
export { memoryStorage } from './memory-storage.ts';
export { type ChatwootWidget, fromChatwoot } from './messengers/chatwoot.ts';
export { type CrispMessenger, crispGlobal, fromCrisp } from './messengers/crisp.ts';
export { fromIntercom, type IntercomMessenger, intercomGlobal } from './messengers/intercom.ts';
export { fromLiveChat, type LiveChatWidget } from './messengers/livechat.ts';
export { fromSalesforce, type SalesforceMessaging, type SalesforceOptions } from './messengers/salesforce.ts';
export { fromZendesk, type ZendeskOptions, type ZendeskWidget } from './messengers/zendesk.ts';
export { createOutbox, type Outbox, type OutboxFault, type OutboxOptions } from './outbox.ts';
export {
  type C15tStore,
  type CategoryMap,
  sendToC15t,
  sendToCookieConsent,
  type VanillaCookieConsent,
} from './signals/categories.ts';
export {
  type GoogleConsent,
  type GoogleKey,
  type GoogleMap,
  type GoogleOptions,
  googleConsent,
  googleKeys,
  sendToGoogle,
} from './signals/google-consent.ts';
export { gpcFromHeaders, gpcSupport, type HeadersLike, readGpc } from './signals/gpc.ts';
export { readTcString, type TcConsent, type TcStringReader } from './signals/tcf.ts';
export { type ConsentStorage, StorageFault, type Stored, type StoreFault, type StoreFaultCode } from './storage.ts';
