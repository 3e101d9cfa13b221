// Forthright without its stylesheet, which is optional: beside the dialog written by hand, which has none either.
export { page, painted } from './forthright-parts.tsx';
