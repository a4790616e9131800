namespace Buendnisnetz.Community;

/// <summary>What somebody has written in a thread. Its earlier versions stay readable.</summary>
public sealed partial class Post : Entity
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 20_000;

    private readonly List<PostVersion> versions = [];
    private readonly List<PostMention> mentions = [];

    private Post() { }

    /// <summary>The thread.</summary>
    public Guid ThreadId { get; private set; }

    /// <summary>The thread, where it was loaded.</summary>
    public Thread? Thread { get; private set; }

    /// <summary>Whether the thread begins with it.</summary>
    public bool IsOpening { get; private set; }

    /// <summary>Who wrote it; null after erasure.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>What it says, as Markdown; empty once it was withdrawn.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was last corrected, in UTC; null while it stands as it was written.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>When its writer took the text away, in UTC.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>What it said before, where that was loaded.</summary>
    public IReadOnlyList<PostVersion> Versions => versions;

    /// <summary>Whom it speaks to by name, where they were loaded.</summary>
    public IReadOnlyList<PostMention> Mentions => mentions;

    /// <summary>Whether its text may be read: it was neither withdrawn nor hidden.</summary>
    public bool IsShown => WithdrawnAt is null && HiddenAt is null;

    /// <summary>Why this cannot be a text; null where it can.</summary>
    public static string? ObstacleTo(string? text) => string.IsNullOrWhiteSpace(text) ? "Bitte schreiben Sie etwas."
        : text.Length > MaxText ? $"Der Text ist zu lang. Höchstens {MaxText.ToString("N0", German.Culture)} Zeichen." : null;

    internal static Post Of(Thread thread, string text, bool isOpening, Guid? by, DateTimeOffset at) =>
        new() { ThreadId = thread.Id, IsOpening = isOpening, WrittenBy = by, WrittenAt = at, Text = text.Trim() };

    /// <summary>Why its writer cannot correct it; null where that can be done.</summary>
    public string? ObstacleToCorrecting() => WithdrawnAt is not null ? "Der Text wurde entfernt."
        : HiddenAt is not null ? "Der Beitrag ist ausgeblendet. Sie können widersprechen." : null;

    /// <summary>Corrects what it says; the version before stays. The thread's space is told, for the search.</summary>
    public void Correct(string text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToCorrecting() ?? ObstacleTo(text));
        if (text.Trim() == Text) return;
        versions.Add(new(Id, Text, ChangedAt ?? WrittenAt));
        (Text, ChangedAt) = (text.Trim(), at);
        Raise(new PostChanged(ThreadId, Id, by, at));
    }

    /// <summary>Its writer takes the text away, with all versions and the picture; that something stood here stays.</summary>
    /// <returns>The file of the picture, which is of no use any more; null where there was none.</returns>
    public Guid? Withdraw(Guid? by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return null;
        var picture = PictureFileId;
        versions.Clear();
        mentions.Clear();
        (Text, WithdrawnAt) = ("", at);
        ShowNothing();
        Raise(new PostChanged(ThreadId, Id, by, at));
        return picture;
    }

    /// <summary>Speaks to these people by name; somebody is named once.</summary>
    public void Mention(IEnumerable<Guid> people) =>
        mentions.AddRange(people.Distinct().Where(person => mentions.TrueForAll(one => one.PersonId != person))
            .Select(person => new PostMention(Id, person)).ToList());

    internal void GoTo(Thread thread) => (ThreadId, IsOpening) = (thread.Id, false);
}

/// <summary>What a post said before it was corrected.</summary>
public sealed class PostVersion
{
    private PostVersion() { }

    internal PostVersion(Guid post, string text, DateTimeOffset since) => (PostId, Text, Since) = (post, text, since);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The post.</summary>
    public Guid PostId { get; private init; }

    /// <summary>What it said.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Since when it said so, in UTC.</summary>
    public DateTimeOffset Since { get; private init; }
}

/// <summary>A post speaks to somebody by name.</summary>
public sealed class PostMention
{
    private PostMention() { }

    internal PostMention(Guid post, Guid person) => (PostId, PersonId) = (post, person);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The post.</summary>
    public Guid PostId { get; private init; }

    /// <summary>Whom; null after erasure.</summary>
    public Guid? PersonId { get; private set; }
}
