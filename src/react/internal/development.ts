/** Whether this is a build for developers: bundlers put the word in, and drop what hangs on it. */
export const isDevelopment = (): boolean => process.env.NODE_ENV !== 'production';
