// Asks `opening_hours` whether it is open. It answers in the time zone of the process, so it runs once for each zone,
// in a process whose TZ is that zone. Input on stdin: [{ value, times: [ms] }]; output: a word of 0 and 1 for each.
import { readFileSync } from 'node:fs';
import OpeningHours from 'opening_hours';

const asked = JSON.parse(readFileSync(0, 'utf8'));
const place = { lat: 0, lon: 0, address: { country_code: 'xx', state: '' } };
process.stdout.write(
  JSON.stringify(
    asked.map(({ value, times }) => {
      const oracle = new OpeningHours(value, place);
      return times.map((ms) => (oracle.getState(new Date(ms)) ? 1 : 0)).join('');
    }),
  ),
);
