import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showWhole } from '../contract/every-component.tsx';
import { hear, listen, readThrough } from './listen.ts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the banner is a region that says what is asked, with three ways to answer it', async () => {
  const whole = await showWhole('ConsentBanner');
  expect(await readThrough(whole)).toEqual([
    // A region of the page, by the name of what is asked: nobody is held up in it.
    'region, Let Lumen group your photos?',
    // The live region is there before it has anything to say.
    'status',
    'Lumen Photos GmbH asks',
    'heading, Let Lumen group your photos?, level 2',
    'You choose whether Lumen groups your photos by face, by place, by both or not at all. The app works either way.',
    '“Accept all” leaves out: Group photos by face.',
    // Refuse, accept, choose: one after the other, in like words.
    'button, Refuse all',
    'button, Accept all',
    // Choosing one by one opens in place, and says that it is closed.
    'disclosure, Choose one by one, collapsed',
    'end of region, Let Lumen group your photos?',
  ]);
});

test('in German it is the same', async () => {
  const whole = await showWhole('ConsentBanner', { language: 'de' });
  expect(await readThrough(whole)).toEqual([
    // Whole in German, the button’s name within the sentence too.
    'region, Darf Lumen Ihre Fotos ordnen?',
    'status',
    'Lumen Photos GmbH fragt',
    'heading, Darf Lumen Ihre Fotos ordnen?, level 2',
    'Sie entscheiden, ob Lumen Ihre Fotos nach Gesichtern, nach Orten, nach beidem oder gar nicht ordnet. Die App funktioniert so oder so.',
    '„Alle annehmen“ lässt aus: Fotos nach Gesichtern ordnen.',
    'button, Alle ablehnen',
    'button, Alle annehmen',
    'disclosure, Einzeln wählen, collapsed',
    'end of region, Darf Lumen Ihre Fotos ordnen?',
  ]);
});

test('an answer is said in the banner’s place, in the language of the banner', async () => {
  await showWhole('ConsentBanner', { language: 'de' });
  await listen();
  await press('Alle ablehnen');
  await hear(
    'button, Alle ablehnen',
    // What was recorded and where it can be changed.
    'polite: Festgehalten. Nein zu: Fotos nach Gesichtern ordnen und Fotos nach Orten ordnen. Sie können das jederzeit unter „Datenschutz-Einstellungen“ ändern.',
  );
});
