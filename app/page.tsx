export default function Home() {
  return <h1>Tariff Ledger</h1>;
}
