import { describe, expect, it } from 'vitest';
import {
  type ConsentDocument,
  consentDuties,
  type Finding,
  type GuideDocument,
  guideDuties,
  type HelpDocument,
  helpDuties,
  type WhyDocument,
  whyDuties,
} from '../../src/schema/index.ts';
import { fullData } from '../core/fixtures.ts';
import { guide, help } from '../core/human/fixtures.ts';

// What one field makes necessary in another: where it is missed, what is wanted, what stands there, how to mend it.

const told = (found: ReadonlyArray<Finding>) =>
  found.map(({ code, path, at = 'value', expected, found: there, mend }) => [
    code,
    path.join('.'),
    at,
    expected,
    there,
    mend,
  ]);

describe('the duties of a consent notice', () => {
  const notice = (soil: object, more: object = {}): ConsentDocument => {
    const full = fullData();
    return { ...full, ...more, items: { soil: { ...full.items.soil!, ...soil } } } as ConsentDocument;
  };
  it('are none in a good one', () => {
    expect(consentDuties(fullData())).toEqual([]);
  });

  it.each<[string, ConsentDocument, string[][]]>([
    [
      'a legitimate interest is named, and how to object to it',
      notice({ basis: 'legitimate-interest' }),
      [
        [
          'missing-duty',
          'items.soil.interest',
          'key',
          'interest',
          'nothing',
          'Name the interest that the processing serves.',
        ],
        [
          'missing-duty',
          'items.soil.objection',
          'key',
          'objection',
          'nothing',
          'Say how a person can object, in one sentence.',
        ],
      ],
    ],
    [
      'a public task says how to object, and needs no interest',
      notice({ basis: 'public-task' }),
      [
        [
          'missing-duty',
          'items.soil.objection',
          'key',
          'objection',
          'nothing',
          'Say how a person can object, in one sentence.',
        ],
      ],
    ],
    ['a contract needs neither', notice({ basis: 'contract' }), []],
    [
      'what is explicit rests on consent',
      notice({ basis: 'contract', explicit: true }),
      [
        [
          'wrong-value',
          'items.soil.explicit',
          'value',
          'an item whose basis is consent',
          'explicit with the basis contract',
          'Take explicit out, or change the basis to consent.',
        ],
      ],
    ],
    ['what is not explicit may rest on anything', notice({ basis: 'contract', explicit: false }), []],
    [
      'a group stands under groups',
      notice({ group: 'gardn' }),
      [['unknown-id', 'items.soil.group', 'value', 'one of garden, money', 'gardn', 'Did you mean garden?']],
    ],
    [
      'a group that nobody could mean is to be added',
      notice({ group: 'weather' }),
      [['unknown-id', 'items.soil.group', 'value', 'one of garden, money', 'weather', 'Add weather under groups.']],
    ],
    [
      'a group where there are none',
      notice({ group: 'garden' }, { groups: undefined }),
      [
        [
          'unknown-id',
          'items.soil.group',
          'value',
          'a group that stands under groups',
          'garden',
          'Add garden under groups.',
        ],
      ],
    ],
    [
      'a transfer says what protects it, or what could happen',
      notice({
        transfers: {
          a: { country: 'US', basis: 'explicit-consent' },
          b: { country: 'US', basis: 'safeguards' },
          c: { country: 'US', basis: 'adequacy' },
        },
      }),
      [
        [
          'missing-duty',
          'items.soil.transfers.a.risks',
          'key',
          'risks',
          'nothing',
          'Say what could happen to the data there.',
        ],
        [
          'missing-duty',
          'items.soil.transfers.b.safeguard',
          'key',
          'safeguard',
          'nothing',
          'Say which safeguard, and how to get a copy of it.',
        ],
      ],
    ],
    [
      'a term of the vocabulary is about data of the item',
      notice({ dpv: { data: { sampels: 'Soil', name: 'Name', place: 'Location' } } }),
      [
        [
          'unknown-id',
          'items.soil.dpv.data.sampels',
          'key',
          'one of samples, place',
          'sampels',
          'Did you mean samples?',
        ],
        [
          'unknown-id',
          'items.soil.dpv.data.name',
          'key',
          'one of samples, place',
          'name',
          'Use the id of a piece of data of this item.',
        ],
      ],
    ],
  ])('%s', (_, document, found) => {
    expect(told(consentDuties(document))).toEqual(found);
  });
});

describe('the duties of a help file', () => {
  const phone = (more: object): HelpDocument =>
    ({ ...help, channels: { ...help.channels, phone: { ...help.channels.phone, ...more } } }) as HelpDocument;
  const office = (more: object): HelpDocument =>
    ({ ...help, hours: { office: { ...help.hours.office, ...more } } }) as HelpDocument;
  const good = (document: HelpDocument) => expect(told(helpDuties(document))).toEqual([]);

  it('are none in a good one', () => {
    good(help);
  });

  it.each(['+49 30 901820', '+1 (555) 010-9999', '+4930.90182', '+49/30/901820', '+1234567', '+123456789012345'])(
    'a phone number may be %s',
    (address) => {
      for (const kind of ['phone', 'text-relay', 'sms']) good(phone({ kind, address }));
    },
  );

  it.each([
    '030 901820',
    '+0 30 901820',
    '+123456',
    '+1234567890123456',
    'tel:+4930901820',
    '+49 30 call',
    'x+4930901820',
  ])('a phone number is not %s', (address) => {
    for (const kind of ['phone', 'text-relay', 'sms'])
      expect(told(helpDuties(phone({ kind, address })))).toEqual([
        [
          'wrong-value',
          'channels.phone.address',
          'value',
          'a phone number with its country code',
          address,
          'Begin with + and the code of the country: +49 30 901820.',
        ],
      ]);
  });

  it.each([
    'mailto:help@lumen.example',
    'help@lumen',
    'help lumen@lumen.example',
    'a@b@c.example',
    'help@lumen.example?x',
    '',
  ])('an e-mail address is not %j', (address) => {
    expect(told(helpDuties(phone({ kind: 'email', address })))).toEqual([
      ['wrong-value', 'channels.phone.address', 'value', 'an e-mail address', address, 'Write help@example.org.'],
    ]);
  });

  it('an e-mail address is one, and a chat, a form or a call back is a link or of the page', () => {
    good(phone({ kind: 'email', address: 'help@lumen.example' }));
    for (const kind of ['chat', 'video', 'callback', 'form']) {
      for (const address of ['in-page', 'https://lumen.example/chat', '/chat']) good(phone({ kind, address }));
      for (const address of ['http://lumen.example', 'chat', 'see https://lumen.example', 'https://a b', 'https://'])
        expect(told(helpDuties(phone({ kind, address })))).toEqual([
          [
            'wrong-value',
            'channels.phone.address',
            'value',
            'a link, or in-page',
            address,
            'Begin with https:// or /, or write in-page if your own code opens it.',
          ],
        ]);
    }
    for (const kind of ['in-person', 'post']) good(phone({ kind, address: 'Any words' }));
  });

  it('hours and holidays that are named stand there', () => {
    expect(told(helpDuties(phone({ hours: 'ofice' })))).toEqual([
      ['unknown-id', 'channels.phone.hours', 'value', 'one of office', 'ofice', 'Did you mean office?'],
    ]);
    expect(told(helpDuties(office({ holidays: 'bavaria' })))).toEqual([
      ['unknown-id', 'hours.office.holidays', 'value', 'one of berlin', 'bavaria', 'Add bavaria under holidays.'],
    ]);
    const { hours: _, ...none } = help;
    expect(told(helpDuties(none))).toEqual([
      [
        'unknown-id',
        'channels.phone.hours',
        'value',
        'an id that stands under hours',
        'office',
        'Add office under hours.',
      ],
    ]);
    const { holidays: __, ...unlisted } = help;
    expect(told(helpDuties(unlisted))).toEqual([
      [
        'unknown-id',
        'hours.office.holidays',
        'value',
        'an id that stands under holidays',
        'berlin',
        'Add berlin under holidays.',
      ],
    ]);
  });

  it('a list of holidays ends after it begins, and holds no day outside', () => {
    const list = (from: string, until: string, ...days: string[]) =>
      told(
        helpDuties({
          ...help,
          holidays: { berlin: { from, until, days: Object.fromEntries(days.map((day) => [day, 'A day'])) } },
        }),
      );
    expect(list('2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31')).toEqual([]);
    expect(list('2026-01-01', '2026-01-01')).toEqual([]);
    expect(list('2026-01-02', '2026-12-30', '2026-01-01', '2026-12-31')).toEqual(
      ['2026-01-01', '2026-12-31'].map((day) => [
        'wrong-value',
        `holidays.berlin.days.${day}`,
        'value',
        'a date from 2026-01-02 to 2026-12-30',
        day,
        'Correct the date, or widen from and until.',
      ]),
    );
    expect(list('2026-12-31', '2026-01-01')).toEqual([
      [
        'wrong-value',
        'holidays.berlin.until',
        'value',
        'a date after 2026-12-31',
        '2026-01-01',
        'Write the last day that the list knows about.',
      ],
    ]);
  });

  const overlap = (path: string, found: string, expected = 'times that do not overlap') => [
    'overlap',
    path,
    'value',
    expected,
    found,
    'Make one of them end before the other begins.',
  ];
  it.each<[string, object, string[][]]>([
    ['that touch do not overlap', { weekly: { monday: ['08:00-12:00', '12:00-18:00'] } }, []],
    [
      'that share a minute do',
      { weekly: { monday: ['08:00-12:01', '12:00-18:00'] } },
      [overlap('hours.office.weekly.monday.1', '08:00-12:01 and 12:00-18:00')],
    ],
    [
      'are compared in whatever order they stand',
      { weekly: { monday: ['12:00-18:00', '08:00-12:01'] } },
      [overlap('hours.office.weekly.monday.0', '08:00-12:01 and 12:00-18:00')],
    ],
    ['of a night end before the morning', { weekly: { monday: ['20:00-02:00'], tuesday: ['02:00-08:00'] } }, []],
    [
      'of a night may run into the morning',
      { weekly: { monday: ['20:00-02:01'], tuesday: ['02:00-08:00'] } },
      [overlap('hours.office.weekly.tuesday.0', '20:00-02:01 and 02:00-08:00')],
    ],
    [
      'of a Sunday night may run into Monday',
      { weekly: { sunday: ['20:00-03:00'], monday: ['02:00-08:00'] } },
      [overlap('hours.office.weekly.monday.0', '20:00-03:00 and 02:00-08:00')],
    ],
    [
      'of a Sunday night end before Monday begins',
      { weekly: { sunday: ['20:00-02:00'], monday: ['02:00-08:00'] } },
      [],
    ],
    ['of one night a week do not meet themselves', { weekly: { sunday: ['20:00-03:00'] } }, []],
    ['that nobody knows overlap with nothing', { weekly: { monday: 'unknown', tuesday: ['00:00-24:00'] } }, []],
    [
      'on holidays',
      { onHolidays: ['10:00-12:00', '11:00-13:00'] },
      [overlap('hours.office.onHolidays', '10:00-12:00 and 11:00-13:00')],
    ],
    ['on holidays that touch', { onHolidays: ['10:00-12:00', '12:00-13:00'] }, []],
    [
      'on holidays, at night',
      { onHolidays: ['20:00-02:00', '23:00-23:30'] },
      [overlap('hours.office.onHolidays', '20:00-02:00 and 23:00-23:30')],
    ],
    [
      'in an exception',
      { exceptions: { '2026-12-24': { open: ['08:00-12:00', '11:00-13:00'], label: 'x' } } },
      [overlap('hours.office.exceptions.2026-12-24.open', '08:00-12:00 and 11:00-13:00')],
    ],
    ['in an exception of which nobody knows', { exceptions: { '2026-12-24': { open: 'unknown', label: 'x' } } }, []],
    [
      'of two exceptions on one day',
      {
        exceptions: {
          '2026-12-24/2026-12-26': { open: [], label: 'x' },
          '2026-12-20/2026-12-24': { open: [], label: 'x' },
        },
      },
      [
        overlap(
          'hours.office.exceptions.2026-12-24/2026-12-26',
          '2026-12-20/2026-12-24 and 2026-12-24/2026-12-26',
          'each date in one exception',
        ),
      ],
    ],
    [
      'of two exceptions one after the other',
      { exceptions: { '2026-12-24': { open: [], label: 'x' }, '2026-12-25': { open: [], label: 'x' } } },
      [],
    ],
    [
      'in an exception that ends before it begins',
      { exceptions: { '2026-12-26/2026-12-24': { open: [], label: 'x' } } },
      [
        [
          'wrong-value',
          'hours.office.exceptions.2026-12-26/2026-12-24',
          'value',
          'the first date before the last',
          '2026-12-26/2026-12-24',
          'Write 2026-12-24/2026-12-26.',
        ],
      ],
    ],
  ])('hours %s', (_, more, found) => {
    expect(told(helpDuties(office(more)))).toEqual(found);
  });

  it('an exception is no new usual week', () => {
    const until = (date: string) =>
      told(helpDuties(office({ exceptions: { [`2026-01-01/${date}`]: { open: [], label: 'x' } } }))).map(
        ([, path, , expected, , mend]) => [path, expected, mend],
      );
    const days = (count: number) => new Date(Date.UTC(2026, 0, count)).toISOString().slice(0, 10);
    expect(until(days(366))).toEqual([]);
    expect(until(days(367))).toEqual([
      ['hours.office.exceptions.2026-01-01/2027-01-02', 'at most 366 days', 'Change the usual week instead.'],
    ]);
  });

  const directly = [
    'no-person',
    'channels',
    'key',
    'a channel that reaches a person directly',
    'none',
    'Add one with reachesPerson: directly, or change what stands before the person.',
  ];
  const always = [
    'no-person',
    'channels',
    'key',
    'a channel to a person that can be used at any hour',
    'none',
    'Add one with hours: always, such as an e-mail address or a form that a person reads.',
  ];
  it('somebody is reached directly, and somebody at any hour', () => {
    const { phone: call, chat, faq } = help.channels;
    const only = (channels: object, more: object = {}) =>
      told(helpDuties({ ...help, ...more, channels } as HelpDocument));
    expect(only({ faq })).toEqual([directly, always]);
    expect(only({ chat })).toEqual([directly]);
    expect(only({ call })).toEqual([always]);
    expect(only({ call, faq })).toEqual([always]);
    expect(only({ call, chat })).toEqual([]);
    const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const week = Object.fromEntries(everyDay.map((day) => [day, ['00:00-24:00']]));
    const round = (hours: object) =>
      only({ call }, { hours: { office: { zone: 'Europe/Berlin', weekly: week, ...hours } } });
    expect(round({})).toEqual([]);
    expect(round({ holidays: 'berlin' })).toEqual([always]);
    expect(round({ holidays: 'berlin', onHolidays: ['00:00-24:00'] })).toEqual([]);
    expect(round({ exceptions: { '2026-12-24': { open: [], label: 'x' } } })).toEqual([always]);
    const { sunday: _, ...six } = week;
    expect(round({ weekly: six })).toEqual([always]);
  });
});

describe('the duties of a guide', () => {
  const sent = (options: object, more: object = {}): GuideDocument =>
    ({ ...guide, ...more, nodes: { ...guide.nodes, sent: { question: 'How?', options } } }) as GuideDocument;
  const to = (next: unknown, when?: unknown) => ({ label: 'x', next, ...(when !== undefined && { when }) });

  it('are none in a good one', () => {
    expect(guideDuties(guide)).toEqual([]);
  });

  it.each<[string, GuideDocument, string[][]]>([
    [
      'it begins somewhere',
      { ...guide, start: 'snt' },
      [
        [
          'unknown-id',
          'start',
          'value',
          'one of sent, late, sorry, wait, call-courier, refund',
          'snt',
          'Did you mean sent?',
        ],
      ],
    ],
    [
      'an answer leads somewhere',
      sent({ post: to('nowhere-at-all'), courier: to('late') }),
      [
        [
          'unknown-id',
          'nodes.sent.options.post.next',
          'value',
          'one of sent, late, sorry, wait, call-courier, refund',
          'nowhere-at-all',
          'Add nowhere-at-all under nodes.',
        ],
      ],
    ],
    [
      'so does each way of it, and what is only told',
      {
        ...sent({ post: to([{ when: { late: 'a-day' }, to: 'wit' }, { to: 'wait' }]), courier: to('late') }),
        nodes: {
          ...sent({ post: to([{ when: { late: 'a-day' }, to: 'wit' }, { to: 'wait' }]), courier: to('late') }).nodes,
          sorry: { info: 'Sorry.', next: 'refnd' },
        },
      },
      [
        [
          'unknown-id',
          'nodes.sent.options.post.next.0.to',
          'value',
          'one of sent, late, sorry, wait, call-courier, refund',
          'wit',
          'Did you mean wait?',
        ],
        [
          'unknown-id',
          'nodes.sorry.next',
          'value',
          'one of sent, late, sorry, wait, call-courier, refund',
          'refnd',
          'Did you mean refund?',
        ],
      ],
    ],
    [
      'a condition asks about a question',
      sent({
        post: to('late'),
        courier: to('late', { wait: 'x' }),
        drone: to('late', [{ late: 'a-day' }, { lat: 'x' }]),
      }),
      [
        [
          'unknown-id',
          'nodes.sent.options.courier.when.wait',
          'key',
          'one of sent, late',
          'wait',
          'Add wait under nodes.',
        ],
        ['unknown-id', 'nodes.sent.options.drone.when.1.lat', 'key', 'one of sent, late', 'lat', 'Did you mean late?'],
      ],
    ],
    [
      'and about an answer of it',
      sent({
        post: to('late'),
        courier: to('late'),
        b: to('late', { late: 'a-dy' }),
        c: to('late', { late: ['a-day', 'x'] }),
        d: to('late', { late: { not: ['y'] } }),
        e: to('late', { late: { answered: true } }),
      }),
      [
        [
          'unknown-id',
          'nodes.sent.options.b.when.late',
          'value',
          'one of a-day, a-week',
          'a-dy',
          'Did you mean a-day?',
        ],
        [
          'unknown-id',
          'nodes.sent.options.c.when.late',
          'value',
          'one of a-day, a-week',
          'x',
          'Add x under nodes.late.options.',
        ],
        [
          'unknown-id',
          'nodes.sent.options.d.when.late',
          'value',
          'one of a-day, a-week',
          'y',
          'Add y under nodes.late.options.',
        ],
      ],
    ],
    [
      'one answer is always there',
      sent({ post: to('late', { late: 'a-day' }), courier: to('late', { late: 'a-week' }) }),
      [
        [
          'trap',
          'nodes.sent.options',
          'key',
          'at least one answer without a condition',
          'none',
          'Take the condition off one of them, or add an answer such as none-of-these.',
        ],
      ],
    ],
  ])('%s', (_, document, found) => {
    // What is found of the conditions comes first or last; each is told once.
    expect(told(guideDuties(document)).sort()).toEqual([...found].sort());
  });

  it('in a large guide it is said how many there are, not all of them', () => {
    const more = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, { outcome: 'x' }]));
    const said = (count: number) =>
      guideDuties({ ...guide, start: 'zzzzzzz', nodes: { ...guide.nodes, ...more(count) } })[0]?.expected;
    expect(said(7)).toBe('one of the 13 that stand under nodes');
    expect(said(6)).toMatch(/^one of sent, late, .*, n5$/);
  });
});

describe('the duties of a why file', () => {
  const why = (more: object = {}): WhyDocument =>
    ({
      kind: 'why',
      id: 'way',
      language: 'en',
      explains: 'route',
      title: 'Why?',
      objective: { metric: 'duration', text: 'The fastest comes first.' },
      data: {},
      controls: { tolls: { label: 'Avoid tolls' } },
      human: { text: 'Ask a person', link: 'tel:+4930123456' },
      ...more,
    }) as WhyDocument;
  const wording = (contrastive: object) => why({ wording: { contrastive } });
  it.each<[string, WhyDocument, unknown[][]]>([
    ['none in a good one', wording({ faster: '{{by}} quicker' }), []],
    [
      'a decision says how to correct and to contest it',
      why({ explains: 'decision' }),
      [
        [
          'missing-duty',
          'correct',
          'key',
          'correct',
          'nothing',
          'Say how to correct the data, and link it (GDPR Art. 16).',
        ],
        [
          'missing-duty',
          'contest',
          'key',
          'contest',
          'nothing',
          'Say how to contest the decision, and link it (GDPR Art. 22(3)).',
        ],
      ],
    ],
    [
      'a rule names a reason',
      why({ rules: { a: 'Internal policy', b: 'You came too late' } }),
      [
        [
          'wrong-value',
          'rules.a',
          'value',
          'a reason that a person could check',
          'Internal policy',
          'Say what was looked at and what spoke against the person. "Internal policy" and "the score" are no reasons.',
        ],
      ],
    ],
    [
      'a reason and a form are ones that there are',
      why({ wording: { contrastiv: {}, constructor: {}, contrastive: { fastr: 'x', constructor: 'x' } } }),
      [
        [
          'unknown-field',
          'wording.contrastiv',
          'key',
          expect.stringMatching(/^one of .*contrastive/),
          'contrastiv',
          'Did you mean contrastive?',
        ],
        [
          'unknown-field',
          'wording.constructor',
          'key',
          expect.stringMatching(/^one of /),
          'constructor',
          'Take it out.',
        ],
        [
          'unknown-field',
          'wording.contrastive.fastr',
          'key',
          expect.stringMatching(/^one of .*faster/),
          'fastr',
          'Did you mean faster?',
        ],
        [
          'unknown-field',
          'wording.contrastive.constructor',
          'key',
          expect.stringMatching(/^one of /),
          'constructor',
          'Take it out.',
        ],
      ],
    ],
    [
      'a sentence has the places it is given, and no other',
      wording({ faster: '{{buy}} quicker {{ by }}', longer: 'longer' }),
      [
        ['wrong-value', 'wording.contrastive.faster', 'value', '{{by}}', '{{buy}}', 'Did you mean {{by}}?'],
        [
          'wrong-value',
          'wording.contrastive.longer',
          'value',
          '{{by}}',
          'longer',
          'Write {{by}} where it belongs. Left out, the sentence would hide it.',
        ],
      ],
    ],
    [
      'a sentence that is given nothing has no place',
      wording({ asFast: 'as fast {{xyzxyz}}' }),
      [
        [
          'wrong-value',
          'wording.contrastive.asFast',
          'value',
          'no place',
          '{{xyzxyz}}',
          'Take it out: this sentence is not given it.',
        ],
      ],
    ],
    [
      'a sentence brings no number of its own',
      wording({ faster: '{{by}} quicker, by 5', slower: '{{by}} slower, by ٥' }),
      ['faster', 'slower'].map((form) => [
        'wrong-value',
        `wording.contrastive.${form}`,
        'value',
        'no digits',
        expect.stringContaining('{{by}}'),
        'Take the number out. Numbers come from facts alone.',
      ]),
    ],
    [
      'a sentence says "because" only where that was tested',
      wording({ faster: '{{by}} quicker because of us', trafficDecisive: 'Quicker because of {{foil}}: {{delay}}' }),
      [
        [
          'wrong-value',
          'wording.contrastive.faster',
          'value',
          'no word that names a cause',
          'because',
          'This sentence is said without a but-for test, so it may not say "because".',
        ],
      ],
    ],
  ])('%s', (_, document, found) => {
    expect(told(whyDuties(document))).toEqual(found);
  });
});
