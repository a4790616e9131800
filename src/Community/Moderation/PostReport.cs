namespace Buendnisnetz.Community;

/// <summary>
/// Somebody says that a post should not stand here (IM-03, Art. 16 and 17 of the Digital Services Act): with a receipt, a decision with
/// reasons, one appeal and its answer. What the office hides of its own accord is recorded in the same way.
/// </summary>
internal sealed class PostReport : Entity
{
    internal const string AlreadyAppealed = "Sie haben schon widersprochen.";

    private PostReport() { }

    /// <summary>The post.</summary>
    public Guid PostId { get; private init; }

    /// <summary>The post, where it was loaded.</summary>
    public Post? Post { get; private set; }

    /// <summary>Who reports; null after erasure.</summary>
    public Guid? ReportedBy { get; private set; }

    /// <summary>Why.</summary>
    public ReportGround Ground { get; private init; }

    /// <summary>In the words of who reports.</summary>
    public string? Words { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>When it was decided, in UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who decided; null after erasure.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>Whether the post was hidden.</summary>
    public bool HidesPost { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? Reasons { get; private set; }

    /// <summary>What the writer says against it.</summary>
    public string? Appeal { get; private set; }

    /// <summary>When the writer appealed, in UTC.</summary>
    public DateTimeOffset? AppealedAt { get; private set; }

    /// <summary>When the appeal was answered, in UTC.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>Who answered it; null after erasure.</summary>
    public Guid? ReviewedBy { get; private set; }

    /// <summary>Why it was answered so.</summary>
    public string? ReviewReasons { get; private set; }

    /// <summary>What stands on the receipt: "M-0190A3F2".</summary>
    public string Receipt => $"M-{Id.ToString("N")[20..28].ToUpperInvariant()}";

    /// <summary>Whether somebody has to decide: on the report, or on the appeal.</summary>
    public bool Waits => DecidedAt is null || (AppealedAt is not null && ReviewedAt is null);

    /// <summary>Reports a post.</summary>
    public static PostReport File(Post post, ReportGround ground, string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(post.IsShown ? null : "Dieser Beitrag ist schon nicht mehr zu lesen.");
        var made = new PostReport { PostId = post.Id, Post = post, ReportedBy = by, Ground = ground, ReportedAt = at };
        made.Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        made.Raise(new PostReported(post.ThreadId, made.Id, by, at));
        return made;
    }

    /// <summary>Why it cannot be decided; null where it can. The post was loaded.</summary>
    public string? ObstacleToDeciding(string? reasons, Guid? by) => DecidedAt is not null ? "Darüber ist schon entschieden."
        : Post!.WrittenBy is { } writer && writer == by ? "Über den eigenen Beitrag entscheidet jemand anderes."
        : string.IsNullOrWhiteSpace(reasons) ? "Bitte begründen Sie die Entscheidung in ein, zwei Sätzen." : null;

    /// <summary>Decides: the post is hidden, or it stays.</summary>
    public void Decide(bool hides, string reasons, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDeciding(reasons, by));
        (DecidedAt, DecidedBy, HidesPost, Reasons) = (at, by, hides, reasons.Trim());
        if (hides) Post!.Hide(by, at);
        Raise(new ReportDecided(Post!.ThreadId, Id, hides, by, at));
    }

    /// <summary>Why the writer cannot appeal; null where that can be done, once.</summary>
    public string? ObstacleToAppeal(Guid? by) => by is null || Post!.WrittenBy != by
        ? "Widersprechen kann, wer den Beitrag geschrieben hat."
        : !HidesPost || DecidedAt is null ? "Der Beitrag ist nicht ausgeblendet."
        : AppealedAt is not null ? AlreadyAppealed : null;

    /// <summary>The writer appeals.</summary>
    public void AppealAgainst(string words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAppeal(by) ?? (string.IsNullOrWhiteSpace(words) ? "Bitte schreiben Sie, was Sie dagegen sagen." : null));
        (Appeal, AppealedAt) = (words.Trim(), at);
        Raise(new ReportAppealed(Post!.ThreadId, Id, by, at));
    }

    /// <summary>Why the appeal cannot be answered; null where it can. Whether it waits for others, <c>AppealsForOthers</c> says.</summary>
    public string? ObstacleToReview(string? reasons, bool isForOthers, Guid? by) =>
        AppealedAt is null || ReviewedAt is not null ? "Es gibt keinen offenen Widerspruch."
        : Post!.WrittenBy is { } writer && writer == by ? "Über den eigenen Beitrag entscheidet jemand anderes."
        : isForOthers ? "Über den Widerspruch entscheidet jemand anderes."
        : string.IsNullOrWhiteSpace(reasons) ? "Bitte begründen Sie die Entscheidung in ein, zwei Sätzen." : null;

    /// <summary>Answers the appeal: the post is shown again, or it stays hidden.</summary>
    public void Review(bool staysHidden, string reasons, bool isForOthers, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToReview(reasons, isForOthers, by));
        (ReviewedAt, ReviewedBy, ReviewReasons, HidesPost) = (at, by, reasons.Trim(), staysHidden);
        if (!staysHidden) Post!.ShowAgain(by, at);
        Raise(new AppealAnswered(Post!.ThreadId, Id, staysHidden, by, at));
    }

    /// <summary>The post is shown again because of an appeal against another decision: this one hides it no more.</summary>
    public void Lift() => HidesPost = false;
}
