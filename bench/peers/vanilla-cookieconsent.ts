import * as CookieConsent from 'vanilla-cookieconsent';
import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { app, type Contender, until } from './page.ts';

export { painted } from './page.ts';

import { items, notice, whole } from './texts.ts';

const run = (count: number, autoShow: boolean) =>
  CookieConsent.run({
    autoShow,
    hideFromBots: false,
    manageScriptTags: false,
    categories: Object.fromEntries(items(count).map(({ id }) => [id, {}])),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: notice.title,
            description: notice.intro,
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Refuse all',
            showPreferencesBtn: 'Choose',
          },
          preferencesModal: {
            title: notice.title,
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Refuse all',
            savePreferencesBtn: 'Save',
            sections: [
              { description: notice.intro },
              ...items(count).map((item) => ({
                title: item.title,
                description: whole(item),
                linkedCategory: item.id,
              })),
            ],
          },
        },
      },
    },
  });

export const page: Contender = {
  async prepare(count) {
    app().innerHTML = '<button id="open" type="button">Privacy choices</button>';
    await run(count, false);
    app()
      .querySelector('button')
      ?.addEventListener('click', () => CookieConsent.showPreferences());
  },
  lastSwitch: (count) => document.querySelector(`#cc-main input[value="item-${count}"]`),
  async banner() {
    await run(5, true);
    await until(() => document.querySelector('#cc-main .cm'));
  },
};
