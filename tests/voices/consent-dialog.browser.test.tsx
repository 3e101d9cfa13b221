import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { showWhole } from '../contract/every-component.tsx';
import { show } from '../react/show.tsx';
import { hear, heardBalance, listen, readThrough } from './listen.ts';

const closed = () =>
  show(
    <ConsentDialog explanation={photos}>
      <button type="button">Privacy choices</button>
    </ConsentDialog>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the dialog is heard from who asks to the two answers, in that order', async () => {
  const whole = await showWhole('ConsentDialog');
  expect(await readThrough(whole)).toEqual([
    // The dialog bears the name of what a yes would do.
    'dialog, Let Lumen group your photos?',
    // Who asks comes first.
    'Lumen Photos GmbH asks',
    // The way out says that it chooses nothing.
    'button, Close without choosing',
    'heading, Let Lumen group your photos?, level 2',
    'You choose whether Lumen groups your photos by face, by place, by both or not at all. The app works either way.',
    'list',
    // How many items there are, and where in them a person is.
    'listitem, level 1, position 1, set size 3',
    'heading, Group photos by face, level 3',
    // “Not answered” is said before and in the switch: it never sounds like a no.
    'Not answered',
    'switch, Group photos by face, Not answered We look for the same face in your photos, so that you can open all photos of one person at once. This is sensitive. “Accept all” leaves it out: only its own switch turns it on., not checked',
    'We look for the same face in your photos, so that you can open all photos of one person at once.',
    'This is sensitive. “Accept all” leaves it out: only its own switch turns it on.',
    // What each side gets: the person first.
    ...heardBalance('You find all photos of one person without searching.', 'Nothing.'),
    // Each disclosure says of which item it is.
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by face, collapsed',
    'listitem, level 1, position 2, set size 3',
    'heading, Group photos by place, level 3',
    'Not answered',
    'switch, Group photos by place, Not answered We read the place saved in each photo, so that you can open your photos on a map., not checked',
    'We read the place saved in each photo, so that you can open your photos on a map.',
    ...heardBalance('You find the photos of a trip on a map.', 'Nothing.'),
    'disclosure, What exactly, who gets it, how long, and if you say no Group photos by place, collapsed',
    'listitem, level 1, position 3, set size 3',
    'heading, Store your photos, level 3',
    'We store your photos on our own servers in Berlin, so that you can open them on all your devices.',
    // What is no question has no switch, and says so.
    'No switch here: you are told, not asked.',
    ...heardBalance(
      'You can open your photos on any device, even after your phone breaks.',
      'People with an account buy more space from us.',
    ),
    'disclosure, What exactly, who gets it, and how long Store your photos, collapsed',
    'end of list',
    'disclosure, Who asks, and your rights, collapsed',
    // A person can be asked before choosing.
    'A question first? Write to us:',
    'link, privacy@lumen.example',
    // What the big button leaves out is heard before the button.
    '“Accept all” leaves out: Group photos by face.',
    // What silence and closing mean is heard before the choice.
    'What you leave unanswered counts as no. Closing records nothing.',
    // Refusing and accepting: next to each other, in like words.
    'button, Refuse all',
    'button, Accept all',
    'button, Save my choices',
    'end of dialog, Let Lumen group your photos?',
  ]);
});

test('opening says what is asked, and Escape brings the person back to where they were', async () => {
  closed();
  await listen();
  await userEvent.keyboard('{Tab}');
  // The button says that it opens a dialog, and that none is open.
  await hear('button, Privacy choices, not expanded, has popup dialog');
  await userEvent.keyboard('{Enter}');
  // The title at once: nothing else comes before it.
  await hear('dialog, Let Lumen group your photos?', 'heading, Let Lumen group your photos?, level 2');
  await userEvent.keyboard('{Escape}');
  // Back on the button, and no word of anything recorded.
  await hear('button, Privacy choices, not expanded, has popup dialog');
});

test('a switch says its state as a word, before and after', async () => {
  const dialog = await showWhole('ConsentDialog');
  const choice = dialog.querySelector('[data-forthright="item-choice"]')!;
  const [one] = screen.getAllByRole('switch');
  const words = async () => (await readThrough(choice)).map((phrase) => phrase.split(' We look')[0]);
  await userEvent.click(one!);
  // The word and the state of the native checkbox say the same.
  expect(await words()).toEqual(['Yes', 'switch, Group photos by face, Yes']);
  expect(one).toBeChecked();
  await userEvent.click(one!);
  expect(await words()).toEqual(['No', 'switch, Group photos by face, No']);
  expect(one).not.toBeChecked();
});

test('a decision is said once, politely, after the dialog has gone', async () => {
  closed();
  await press('Privacy choices');
  await listen();
  await press('Refuse all');
  await hear(
    'dialog, Let Lumen group your photos?',
    'button, Refuse all',
    'button, Privacy choices, not expanded, has popup dialog',
    // What was recorded, by the items’ own names, and that it is not for ever.
    'polite: Recorded. No to: Group photos by face and Group photos by place. You can change this at any time.',
  );
});

test('in Arabic the same is heard, whole and in the same order', async () => {
  const whole = await showWhole('ConsentDialog', { language: 'ar' });
  expect(await readThrough(whole)).toEqual([
    // No word of another language but names: nothing is mixed.
    'dialog, السماح لـ Lumen بترتيب صورك؟',
    'سؤال من Lumen Photos GmbH',
    'button, إغلاق دون اختيار',
    'heading, السماح لـ Lumen بترتيب صورك؟, level 2',
    'القرار لك: ترتيب صورك حسب الوجوه، أو حسب الأماكن، أو حسب الاثنين معًا، أو تركها كما هي. التطبيق يعمل في كل الأحوال.',
    'list',
    'listitem, level 1, position 1, set size 3',
    'heading, ترتيب الصور حسب الوجوه, level 3',
    'بلا جواب',
    'switch, ترتيب الصور حسب الوجوه, بلا جواب نبحث عن الوجه نفسه في صورك، لكي يمكنك فتح كل صور الشخص الواحد دفعة واحدة. هذا أمر حساس. زر «قبول الكل» لا يشمله: لا يشغّله إلا مفتاحه الخاص., not checked',
    'نبحث عن الوجه نفسه في صورك، لكي يمكنك فتح كل صور الشخص الواحد دفعة واحدة.',
    'هذا أمر حساس. زر «قبول الكل» لا يشمله: لا يشغّله إلا مفتاحه الخاص.',
    'term',
    'لك',
    'definition',
    'يمكنك العثور على كل صور شخص معيّن دون بحث.',
    'term',
    'لنا',
    'definition',
    'لا شيء.',
    'disclosure, ما هي البيانات، ومن يحصل عليها، وإلى متى، وماذا لو كان جوابك لا ترتيب الصور حسب الوجوه, collapsed',
    'listitem, level 1, position 2, set size 3',
    'heading, ترتيب الصور حسب الأماكن, level 3',
    'بلا جواب',
    'switch, ترتيب الصور حسب الأماكن, بلا جواب نقرأ المكان المحفوظ في كل صورة، لكي يمكنك فتح صورك على خريطة., not checked',
    'نقرأ المكان المحفوظ في كل صورة، لكي يمكنك فتح صورك على خريطة.',
    'term',
    'لك',
    'definition',
    'يمكنك العثور على صور رحلة ما على الخريطة.',
    'term',
    'لنا',
    'definition',
    'لا شيء.',
    'disclosure, ما هي البيانات، ومن يحصل عليها، وإلى متى، وماذا لو كان جوابك لا ترتيب الصور حسب الأماكن, collapsed',
    'listitem, level 1, position 3, set size 3',
    'heading, تخزين صورك, level 3',
    'نخزّن صورك على خوادمنا في برلين، لكي يمكنك فتحها على كل أجهزتك.',
    'لا مفتاح هنا: نحن نخبرك بالأمر ولا نسألك.',
    'term',
    'لك',
    'definition',
    'يمكنك فتح صورك على أي جهاز، حتى بعد تعطّل هاتفك.',
    'term',
    'لنا',
    'definition',
    'أصحاب الحسابات يشترون منا مساحة إضافية.',
    'disclosure, ما هي البيانات، ومن يحصل عليها، وإلى متى تخزين صورك, collapsed',
    'end of list',
    'disclosure, من يسأل، وما هي حقوقك, collapsed',
    'لديك سؤال أولًا؟ يمكنك مراسلتنا:',
    'link, privacy@lumen.example',
    'زر «قبول الكل» لا يشمل: ترتيب الصور حسب الوجوه.',
    'ما تتركه بلا جواب يُحسب رفضًا. الإغلاق لا يسجّل شيئًا.',
    // Refusing first here, too: the order is that of the page, not of the direction.
    'button, رفض الكل',
    'button, قبول الكل',
    'button, حفظ اختياراتي',
    'end of dialog, السماح لـ Lumen بترتيب صورك؟',
  ]);
});
