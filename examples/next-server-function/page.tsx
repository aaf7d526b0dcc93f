// app/page.tsx: the page that calls the server function.
'use client';
import { useActionState } from 'react';
import { type FactsAnswer, readFacts } from './read-facts';

export default function Page() {
  const [answer, submit, pending] = useActionState<FactsAnswer | null, FormData>((_, form) => readFacts(form), null);
  return (
    <form action={submit}>
      <textarea name="text" required maxLength={50_000} />
      <input name="publishedAt" type="date" />
      <button disabled={pending}>Lire</button>
      {answer?.error && <p role="alert">{answer.error}</p>}
      <ul>{answer?.facts?.dates.map((date) => <li key={date.id}>{`${date.text}: ${date.value}`}</li>)}</ul>
    </form>
  );
}
