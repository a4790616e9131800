namespace Buendnisnetz.Community;

/// <summary>
/// A question, a discussion or an announcement in a space, with all that is answered. What happens to it has files of its own.
/// </summary>
public sealed partial class Thread : Entity
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitle = 200;

    private readonly List<Post> posts = [];

    private Thread() { }

    /// <summary>The space it stands in.</summary>
    public Guid SpaceId { get; private set; }

    /// <summary>The space, where it was loaded.</summary>
    public Space? Space { get; private set; }

    /// <summary>What it wants.</summary>
    public ThreadKind Kind { get; private init; }

    /// <summary>What it is about, in a line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The stable code of its action field; null where it has none.</summary>
    public string? FieldCode { get; private set; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? StartedBy { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When somebody last wrote in it, in UTC.</summary>
    public DateTimeOffset LastPostAt { get; private set; }

    /// <summary>When it was first answered by somebody else, in UTC; null while nobody has.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>How many answers it has.</summary>
    public int AnswerCount { get; private set; }

    /// <summary>The posts, where they were loaded; new ones stand here at once.</summary>
    public IReadOnlyList<Post> Posts => posts;

    /// <summary>Why it cannot be begun like this; null where it can.</summary>
    public static string? ObstacleTo(Space space, ThreadDraft draft) => space.ObstacleToWriting()
        ?? (Folding.Fold(draft.Title).Length < 3 ? "Der Titel braucht mindestens drei Buchstaben." : Post.ObstacleTo(draft.Text));

    /// <summary>Begins one; its first post is the draft's text.</summary>
    public static Thread Start(Space space, ThreadDraft draft, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(space, draft));
        var made = new Thread
        {
            SpaceId = space.Id,
            Kind = draft.Kind,
            Title = draft.Title.Trim(),
            FieldCode = string.IsNullOrEmpty(draft.FieldCode) ? null : draft.FieldCode,
            StartedBy = by,
            StartedAt = at,
            LastPostAt = at,
        };
        var opening = Post.Of(made, draft.Text, isOpening: true, by, at);
        made.posts.Add(opening);
        made.Raise(new ThreadStarted(space.Id, made.Id, opening.Id, by, at));
        return made;
    }

    /// <summary>Why it takes no answer; null where it does.</summary>
    public string? ObstacleToAnswering() => JoinedIntoId is not null ? "Dieses Gespräch wurde mit einem anderen zusammengelegt."
        : Space?.ObstacleToWriting();

    /// <summary>
    /// Answers. The thread was loaded with its space, under its lock (<see cref="ThreadDesk"/>), so that of two who answer at one moment
    /// both are counted.
    /// </summary>
    public Post Answer(string text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering() ?? Post.ObstacleTo(text));
        var answer = Post.Of(this, text, isOpening: false, by, at);
        posts.Add(answer);
        AnswerCount++;
        if (at > LastPostAt) LastPostAt = at;
        if (by != StartedBy || by is null) AnsweredAt ??= at;
        Raise(new PostWritten(SpaceId, Id, answer.Id, by, at));
        return answer;
    }

    /// <summary>Corrects the title and the action field.</summary>
    public void Retitle(string title, string? fieldCode, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Folding.Fold(title).Length < 3 ? "Der Titel braucht mindestens drei Buchstaben." : null);
        (Title, FieldCode) = (title.Trim(), string.IsNullOrEmpty(fieldCode) ? null : fieldCode);
        Raise(new ThreadChanged(SpaceId, Id, by, at));
    }
}

/// <summary>What a thread begins with.</summary>
/// <param name="Kind">What it wants.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">The first post, as Markdown.</param>
/// <param name="FieldCode">The stable code of an action field.</param>
public sealed record ThreadDraft(ThreadKind Kind, string Title, string Text, string? FieldCode = null);
