/** What to subscribe to where nothing ever changes. */
export const never = () => () => {};
