export type SheetHeadProps = {
  title: string;
  number: number;
  /** With lines to write a name and a date on; `student` stands there already when it is known. */
  named?: boolean;
  student?: string;
  what?: string;
};

/** The top of a printed page. */
export const SheetHead = ({ title, number, named = false, student = '', what }: SheetHeadProps) => (
  <header className="sheet-head">
    <div>
      <h2>{title}</h2>
      <p className="small muted">
        {what !== undefined && `${what} · `}Version {number}
      </p>
    </div>
    {named && (
      <p className="sheet-name">
        <span className="write-line">Name {student !== '' && <strong>{student}</strong>}</span>
        <span className="write-line write-short">Date</span>
      </p>
    )}
  </header>
);
