import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Homeward</h1>
      <p>Two ways home, and the truth about both.</p>
      <p>
        <Link href="/privacy">Privacy choices</Link>
      </p>
    </main>
  );
}
