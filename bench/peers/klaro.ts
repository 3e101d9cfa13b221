import * as klaro from 'klaro';
import 'klaro/dist/klaro.css';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { items, notice, whole } from './texts.ts';

const config = (count: number) => ({
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  lang: 'en',
  default: false,
  acceptAll: true,
  groupByPurpose: false,
  translations: { en: { consentModal: { title: notice.title, description: notice.intro } } },
  services: items(count).map((item) => ({
    name: item.id,
    purposes: [],
    default: false,
    translations: { en: { title: item.title, description: whole(item) } },
  })),
});

export const page: Contender = {
  async prepare(count) {
    const chosen = { ...config(count), noNotice: true };
    app().innerHTML = '<button id="open" type="button">Privacy choices</button>';
    klaro.setup(chosen);
    app()
      .querySelector('button')
      ?.addEventListener('click', () => klaro.show(chosen, true));
  },
  unnamed: '#klaro .cookie-modal',
  lastSwitch: (count) => document.querySelector(`#klaro input[id*="item-${count}"]`),
  async banner() {
    klaro.setup(config(5));
    await until(() => document.querySelector('#klaro .cookie-notice'));
  },
};
