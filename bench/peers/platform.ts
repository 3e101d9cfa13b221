// The limit: a bare <dialog> with checkboxes and all of the text, no library at all.
import { app, type Contender } from './page.ts';

export { painted } from './page.ts';

import { items, notice, whole } from './texts.ts';

export const page: Contender = {
  async prepare(count) {
    app().innerHTML = '<button id="open" type="button">Privacy choices</button>';
    app()
      .querySelector('button')
      ?.addEventListener('click', () => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'max-height:90vh;overflow:auto';
        dialog.append(Object.assign(document.createElement('h2'), { textContent: notice.title }));
        dialog.append(Object.assign(document.createElement('p'), { textContent: notice.intro }));
        for (const item of items(count)) {
          const label = document.createElement('label');
          const input = Object.assign(document.createElement('input'), { type: 'checkbox', id: item.id });
          label.append(input, Object.assign(document.createElement('strong'), { textContent: item.title }));
          dialog.append(label, Object.assign(document.createElement('p'), { textContent: whole(item) }));
        }
        for (const word of ['Refuse all', 'Accept all', 'Save'])
          dialog.append(Object.assign(document.createElement('button'), { textContent: word, type: 'button' }));
        document.body.append(dialog);
        dialog.showModal();
      });
  },
  lastSwitch: (count) => document.getElementById(`item-${count}`),
};
