import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { Notice } from '#app/components/ui/notice.tsx';

/** The next question could not be fetched: the article and the answers that wait stay on the page. */
export const Unreachable = ({ error }: { error: unknown }) => {
  const { pathname } = useLocation();
  if (isRouteErrorResponse(error) && error.status < 500) {
    return (
      <Notice tone="warning" title="There is no such question">
        <a href="1">Go to the first question</a>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title="This question could not be loaded" live>
      <p>
        The connection seems to be gone. Your answers are kept on this device and are sent when it is back.
      </p>
      <Link to={pathname}>Try again</Link>
    </Notice>
  );
};
