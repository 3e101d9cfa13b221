// Files of other systems, small and of our own making, as their importers like them.

export const tilt = {
  meta: { language: 'en' },
  controller: { name: 'Penrose Paper Ltd', address: 'Hill Street 1', representative: { name: 'Ann Hill' } },
  dataProtectionOfficer: { name: 'Bo Reed', email: 'privacy@penrose.example' },
  dataDisclosed: [
    {
      category: 'Postal address',
      purposes: [{ purpose: 'Delivery', description: 'We send what you ordered.' }, { purpose: 'Letters' }],
      legalBases: [{ reference: 'GDPR-6-1-b', description: [] }],
      recipients: [{ name: 'Hill Street Printers', country: 'DE' }],
      storage: [{ temporal: [{ ttl: 'P1Y', description: null }], purposeConditional: ['while you are a customer'] }],
      nonDisclosure: { consequences: 'You can collect the paper in the shop.' },
      legitimateInterests: { reasoning: 'We want to be paid.' },
    },
  ],
  thirdCountryTransfers: [{ country: 'BR' }],
  automatedDecisionMaking: { inUse: true, logicInvolved: 'By your orders.', scopeAndIntendedEffects: 'None.' },
  rightToWithdrawConsent: { description: 'Write to us.' },
  rightToInformation: { description: 'Ask us.' },
  rightToComplain: { supervisoryAuthority: { name: 'The authority' }, url: 'https://authority.example' },
};

export const vendorList = {
  purposes: { 1: { id: 1, name: 'Fixed name', description: 'A purpose.', illustrations: ['One example.'] } },
  specialPurposes: { 1: { id: 1, name: 'Security' } },
  specialFeatures: { 1: { id: 1, name: 'Place', description: 'Where you are.' } },
  dataCategories: { 1: { id: 1, name: 'IP addresses' } },
  vendors: { 7: { id: 7, name: 'Blue Ads Ltd', purposes: [1], legIntPurposes: [], dataDeclaration: [1] } },
};

export const tree = {
  name: 'late-parcel',
  title: 'Where is my parcel?',
  language: 'en',
  start: 'sent',
  nodes: [
    { id: 'sent', kind: 'question', title: 'How was it sent?', options: [{ value: 'post', label: 'By post' }] },
    { id: 'late', kind: 'question', title: 'How late is it?', hint: 'In **days**', options: [] },
    { id: 'wait', kind: 'outcome', title: 'Wait', text: '<p>Two more days</p>' },
    { id: 'call', kind: 'outcome', text: 'Call us.' },
  ],
  transitions: [
    { from: 'sent', answer: 'post', to: 'late' },
    { from: 'sent', answer: 'courier', to: 'late' },
    { from: 'late', answer: 'a-day', to: 'wait', only_after_answers_such_as: ['post', 'a-day'] },
    { from: 'late', answer: 'a-day', to: 'call', only_after_answers_such_as: ['courier', 'a-day'] },
  ],
  walks: [
    { answers: ['post', 'a-day'], outcome: 'wait' },
    { answers: ['courier', 'a-day'], outcome: 'call' },
  ],
};

export const smartAnswer = {
  base_path: '/late-parcel',
  title: 'Where is my parcel?',
  locale: 'en',
  details: {
    nodes: [
      {
        kind: 'question',
        slug: 'sent',
        title: 'How was it sent?',
        body: 'Look at the [label](https://x.example).',
        options: [
          { label: 'By post', slug: 'post', next_node: 'wait' },
          { label: 'By courier', slug: 'courier', next_node: 'call' },
        ],
      },
      { kind: 'outcome', slug: 'wait', title: 'Wait', body: 'Two more days.' },
      { kind: 'outcome', slug: 'call', title: 'Call us' },
    ],
  },
};

export const connect = {
  start: 'b1-0000-1',
  metadata: { name: 'Main menu' },
  modules: [
    {
      id: 'b1-0000-1',
      type: 'GetUserInput',
      parameters: [{ name: 'Text', value: '<speak>Press 1 for $.Name.</speak>', namespace: null }],
      branches: [
        { condition: 'Evaluate', conditionType: 'Equals', conditionValue: '1', transition: 'b2-0000-2' },
        { condition: 'Timeout', transition: 'b3-0000-3' },
        { condition: 'NoMatch', transition: 'b3-0000-3' },
      ],
    },
    {
      id: 'b2-0000-2',
      type: 'Transfer',
      target: 'Queue',
      parameters: [{ name: 'ContactFlowId', value: 'x', resourceName: 'Sales' }],
      branches: [{ condition: 'AtCapacity', transition: 'b3-0000-3' }],
    },
    { id: 'b3-0000-3', type: 'Disconnect', parameters: [], branches: [] },
  ],
};

export const survey = {
  title: { default: 'Which paper?', de: 'Welches Papier?' },
  pages: [
    {
      elements: [
        {
          type: 'radiogroup',
          name: 'use',
          title: 'What is it for?',
          description: 'Choose one',
          choices: ['letters', { value: 'art', text: 'Art', visibleIf: "{size} = 'large'" }, 3],
          hasOther: true,
        },
        { type: 'boolean', name: 'colour', visibleIf: "{use} = 'art' or ({use} <> 'letters' and {use} notempty)" },
        {
          type: 'panel',
          elements: [
            {
              type: 'dropdown',
              name: 'size',
              choices: ['small', 'large'],
              visibleIf: "{use} anyof ['art', 'letters']",
            },
            { type: 'comment', name: 'more' },
          ],
        },
      ],
    },
  ],
};
