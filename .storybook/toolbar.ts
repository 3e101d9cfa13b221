import type { Preview } from '@storybook/react-vite';
import { languages } from './i18n.ts';

const items = (...values: ReadonlyArray<readonly [value: string, title: string]>) =>
  values.map(([value, title]) => ({ value, title }));

/** What the bar above every story can change, and what it is at first. */
export const standard = {
  language: 'en',
  direction: 'auto',
  theme: 'light',
  contrast: 'normal',
  text: '100',
  motion: 'normal',
  density: 'comfortable',
};
export type Surrounding = Readonly<Record<keyof typeof standard, string>>;

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language: i18n.changeLanguage',
    toolbar: {
      title: 'Language',
      dynamicTitle: true,
      icon: 'globe',
      items: languages.map(({ language, endonym, englishName }) => ({
        value: language,
        title: endonym,
        right: endonym === englishName ? language : `${englishName} · ${language}`,
      })),
    },
  },
  direction: {
    description: 'Direction of writing',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      items: items(['auto', 'As the language'], ['ltr', 'Left to right'], ['rtl', 'Right to left']),
    },
  },
  theme: {
    description: 'Theme',
    toolbar: { title: 'Theme', dynamicTitle: true, icon: 'mirror', items: items(['light', 'Light'], ['dark', 'Dark']) },
  },
  contrast: {
    description: 'Contrast',
    toolbar: {
      title: 'Contrast',
      icon: 'contrast',
      items: items(['normal', 'Normal contrast'], ['more', 'More contrast']),
    },
  },
  text: {
    description: 'Text size',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      items: items(['100', 'Text at 100 %'], ['150', 'Text at 150 %'], ['200', 'Text at 200 %']),
    },
  },
  motion: {
    description: 'Motion',
    toolbar: { title: 'Motion', icon: 'lightning', items: items(['normal', 'Motion'], ['reduced', 'Reduced motion']) },
  },
  density: {
    description: 'Density',
    toolbar: {
      title: 'Density',
      icon: 'collapse',
      items: items(['comfortable', 'Comfortable'], ['compact', 'Compact']),
    },
  },
};
