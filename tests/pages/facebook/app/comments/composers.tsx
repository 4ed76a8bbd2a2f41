import type { FacebookAccount, FacebookComment, FacebookPost } from '../../words.ts';
import { freshId } from '../state.ts';
import { useStore, useValue } from '../store.ts';
import { Composer } from './composer.tsx';
import type { Written } from './editor.ts';
import { useCommentLabels } from './labels.ts';
import type { Where } from './standing.ts';

interface Props {
  readonly post: FacebookPost;
  readonly where: Where;
}

/** Where one comments on the post itself. */
export function PostComposer({ post, where }: Props) {
  const voice = useVoice();
  const send = useSend(post, null);
  const labels = useCommentLabels();
  const asMember = post.group !== undefined && voice?.page !== true;
  const label = asMember ? labels.writePublic : labels.commentAs(voice?.name ?? '');
  return (
    <Composer
      voice={voice}
      label={label}
      where={where}
      choosable={post.group === undefined}
      opening={null}
      onSend={({ text }) => send(text)}
    />
  );
}

/** The comment whose Reply was pressed last; `turn` counts the presses. */
export interface Answered {
  readonly comment: FacebookComment;
  readonly turn: number;
}

interface ReplyProps extends Props {
  /** The comment that the thread stands under. */
  readonly parent: FacebookComment;
  readonly answered: Answered;
  readonly onDone: () => void;
}

/** Where one answers within a thread; it opens with a mention of whom one answers. */
export function ReplyComposer({ post, parent, answered, where, onDone }: ReplyProps) {
  const voice = useVoice();
  const send = useSend(post, parent.id);
  const labels = useCommentLabels();
  const to = useValue(({ accounts }) => accounts.get(answered.comment.author));
  const mention = to === voice ? undefined : to;
  return (
    <Composer
      voice={voice}
      label={labels.replyTo(to?.name ?? answered.comment.anonymousName ?? '')}
      where={where}
      choosable={post.group === undefined}
      opening={{ mention: mention?.name, turn: answered.turn }}
      onSend={({ text, mentions }) => {
        send(text, mentions ? mention : undefined);
        onDone();
      }}
    />
  );
}

/** The account that comments are written as. */
function useVoice(): FacebookAccount | undefined {
  return useValue(({ accounts, config, signedInAs }) =>
    accounts.get(config.composeAs ?? signedInAs),
  );
}

function useSend(post: FacebookPost, parentId: string | null) {
  const store = useStore();
  const voice = useVoice();
  return (text: Written['text'], mention?: FacebookAccount) => {
    const now = Date.now();
    store.addComment(post.id, parentId, {
      id: freshId(now),
      author: voice?.key ?? '',
      text,
      at: now,
      ...(mention && { mention: mention.key }),
    });
  };
}
