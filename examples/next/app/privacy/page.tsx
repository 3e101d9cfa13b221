import { Choices } from '../consent';

export default function Page() {
  return (
    <main>
      <h1>Privacy choices</h1>
      <Choices />
    </main>
  );
}
