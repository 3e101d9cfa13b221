import type { GuideDocument, HelpDocument } from '../../../src/schema/index.ts';

/** A help file with an office in Berlin, a chat after a program, and a form that can be used at any hour. */
export const help = {
  kind: 'help',
  id: 'help',
  language: 'en',
  organisation: 'Lumen Photos GmbH',
  title: 'Talk to a person',
  hours: {
    office: {
      zone: 'Europe/Berlin',
      weekly: {
        monday: ['08:00-12:00', '13:00-18:00'],
        tuesday: ['08:00-18:00'],
        wednesday: ['08:00-18:00'],
        thursday: ['08:00-18:00'],
        friday: ['08:00-18:00'],
      },
      holidays: 'berlin',
    },
  },
  holidays: { berlin: { from: '2026-01-01', until: '2026-12-31', days: { '2026-12-25': 'Christmas Day' } } },
  channels: {
    phone: {
      kind: 'phone',
      label: 'Call a person',
      reachesPerson: 'directly',
      address: '+49 30 901820',
      hours: 'office',
      languages: ['de', 'en'],
      cost: 'standard',
    },
    chat: {
      kind: 'chat',
      label: 'Chat with us',
      reachesPerson: 'after-bot',
      address: 'in-page',
      hours: 'always',
      languages: ['en'],
      cost: 'free',
      passesOn: ['page', 'answers'],
    },
    faq: {
      kind: 'chat',
      label: 'Ask the program',
      reachesPerson: 'never',
      address: 'in-page',
      hours: 'always',
      languages: ['en'],
      cost: 'free',
    },
    form: {
      kind: 'form',
      label: 'Write to a person',
      reachesPerson: 'directly',
      address: 'https://lumen.example/write',
      hours: 'always',
      languages: ['de', 'en', 'ar'],
      cost: 'free',
      replyWithin: 'P1D',
    },
  },
} satisfies HelpDocument;

/** A guide of two questions with a condition over the first, a thing to know, and three outcomes. */
export const guide = {
  kind: 'guide',
  id: 'parcel',
  language: 'en',
  title: 'Where is my parcel?',
  human: 'help',
  start: 'sent',
  nodes: {
    sent: {
      question: 'How was it sent?',
      options: {
        post: { label: 'By post', next: 'late' },
        courier: { label: 'By courier', next: 'late' },
      },
    },
    late: {
      question: 'How late is it?',
      options: {
        'a-day': { label: 'A day', next: [{ when: { sent: 'courier' }, to: 'call-courier' }, { to: 'wait' }] },
        'a-week': { label: 'A week', next: 'sorry' },
      },
    },
    sorry: { info: 'A week is too long. We are sorry.', next: 'refund' },
    wait: { outcome: 'Wait two more days.' },
    'call-courier': { outcome: 'Ask the courier.' },
    refund: { outcome: 'You get your money back.' },
  },
} satisfies GuideDocument;
