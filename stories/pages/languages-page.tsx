import { languages } from '../../.storybook/i18n.ts';
import { PageTable } from './page-table.tsx';

const forms = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every language there are interface words for: its name, direction, plural forms, and who has read it. */
export function LanguagesPage() {
  return (
    <div className="sb-unstyled page-doc">
      <p>
        {languages.length} languages, {languages.filter(({ direction }) => direction === 'rtl').length} of them from
        right to left.
      </p>
      <PageTable label="Languages" columns={['Language', 'Tag', 'Direction', 'Plural forms', 'Review']}>
        {languages.map(({ language, endonym, englishName, direction, review }) => (
          <tr key={language}>
            <th scope="row">
              <bdi lang={language}>{endonym}</bdi>
              {endonym !== englishName && <span className="page-needed">{englishName}</span>}
            </th>
            <td>
              <code>{language}</code>
            </td>
            <td>{direction === 'rtl' ? 'right to left' : 'left to right'}</td>
            <td>{[...forms(language)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ')}</td>
            <td>
              {review ? review.state : language === 'en' ? 'the source' : 'not said in its file'}
              {review?.by ? `, by ${review.by}` : ''}
              {review?.on ? `, ${review.on}` : ''}
            </td>
          </tr>
        ))}
      </PageTable>
    </div>
  );
}
