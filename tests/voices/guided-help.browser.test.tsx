import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lumenHelp, missingPhotosGuide } from '../../src/presets/index.ts';
import { GuidedHelp } from '../../src/react/index.ts';
import { atWork, showWhole } from '../contract/every-component.tsx';
import { show } from '../react/show.tsx';
import { hear, listen, readThrough } from './listen.ts';

test('the path so far, then the question with its answers as one group, then a person', async () => {
  const whole = await showWhole('GuidedHelp, a question');
  expect(await readThrough(whole)).toEqual([
    'region, Where are my photos?',
    'heading, Where are my photos?, level 2',
    // What was answered, each with its own way to change it.
    'heading, Your answers so far, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'Where did you last see the photos?',
    'On my phone',
    // The link names the question: “Change” alone would not say what.
    'link, Change your answer: Where did you last see the photos?',
    'end of list',
    'form',
    // The question is the name of the group of answers.
    'group, Is the Lumen app on that phone still?',
    'Is the Lumen app on that phone still?',
    'heading, Is the Lumen app on that phone still?, level 3',
    // Each answer says how many there are; none is chosen.
    'radio, Yes, and I can open it, not checked, position 1, set size 3',
    'radio, No, not checked, position 2, set size 3',
    'radio, I do not have the phone any more, not checked, position 3, set size 3',
    'button, Go on',
    'link, Back',
    'link, Start again',
    'end of form',
    // A person at every step, by the same name.
    'heading, Rather talk to a person?, level 3',
    'link, Call a person, open until 18:00 · +49 30 901820',
    'open until 18:00',
    '·',
    '+49 30 901820',
    'status',
    'end of region, Where are my photos?',
  ]);
});

test('in Arabic it is the same', async () => {
  const whole = await showWhole('GuidedHelp, a question', { language: 'ar' });
  expect(await readThrough(whole)).toEqual([
    // The number of a phone stays a number, read from left to right.
    'region, أين صوري؟',
    'heading, أين صوري؟, level 2',
    'heading, إجاباتك حتى الآن, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'أين رأيت الصور آخر مرة؟',
    'على هاتفي',
    'link, تغيير إجابتك: أين رأيت الصور آخر مرة؟',
    'end of list',
    'form',
    'group, هل ما زال تطبيق Lumen على ذلك الهاتف؟',
    'هل ما زال تطبيق Lumen على ذلك الهاتف؟',
    'heading, هل ما زال تطبيق Lumen على ذلك الهاتف؟, level 3',
    'radio, نعم، ويمكنني فتحه, not checked, position 1, set size 3',
    'radio, لا, not checked, position 2, set size 3',
    'radio, لم يعد الهاتف معي, not checked, position 3, set size 3',
    'button, متابعة',
    'link, رجوع',
    'link, البدء من جديد',
    'end of form',
    'heading, هل تفضّل التحدث إلى إنسان؟, level 3',
    'link, اتصل بشخص, مفتوح حتى الساعة 18:00 · +49 30 901820',
    'مفتوح حتى الساعة 18:00',
    '·',
    '+49 30 901820',
    'status',
    'end of region, أين صوري؟',
  ]);
});

test('arrows move from answer to answer, and going on reads the next question', async () => {
  const { container } = show(
    <GuidedHelp
      guide={missingPhotosGuide}
      human={{ help: lumenHelp, onEscalate: async () => ({ state: 'connected' }) }}
    />,
    {},
    atWork,
  );
  await listen();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  // Without an answer the focus goes to the first one,
  await hear('button, Go on', 'radio, On my phone, not checked, position 1, set size 3');
  // and the fault is said as an alert, in the group.
  expect(await readThrough(container)).toContain('alert');
  await listen();
  await userEvent.keyboard('{ArrowDown}');
  await hear('radio, On the Lumen website, not checked, position 2, set size 3');
  await userEvent.keyboard('{ArrowUp}');
  await hear('radio, On my phone, not checked, position 1, set size 3');
  await userEvent.keyboard('{Enter}');
  // The next question takes the focus, so that it is heard.
  await hear('heading, Is the Lumen app on that phone still?, level 3');
});
