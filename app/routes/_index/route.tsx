export default function Start() {
  return (
    <main>
      <h1>Says Who</h1>
    </main>
  );
}
