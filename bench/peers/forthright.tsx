// As people get it: with the stylesheet.
import 'forthright/styles.css';

export { page, painted } from './forthright-parts.tsx';
