export { type CookieStorageOptions, cookieStorage } from './cookie-storage.ts';
export { type ConsentStore, type ConsentStoreOptions, createConsentStore } from './create-consent-store.ts';
export { type LocalStorageOptions, localStorageStorage } from './local-storage.ts';
export { memoryStorage } from './memory-storage.ts';
export { createOutbox, type Outbox, type OutboxFault, type OutboxOptions } from './outbox.ts';
export { type ConsentStorage, StorageFault, type Stored, type StoreFault, type StoreFaultCode } from './storage.ts';
