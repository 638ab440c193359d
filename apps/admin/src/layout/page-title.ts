let title = 'Ventanilla';
let waiting = 0;

/** The name of the page in the tab of the browser; in front of it, how many people wait for an answer, if any do. */
export const pageTitle = {
  name(next: string): void {
    title = next;
    show();
  },
  waiting(next: number): void {
    waiting = next;
    show();
  },
};

function show(): void {
  document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
}
