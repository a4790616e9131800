namespace Buendnisnetz.Notifications;

/// <summary>One piece of news for one person: a sentence, and the page where it can be seen.</summary>
public sealed class Notice : Entity
{
    private Notice() { }

    internal Notice(Guid personId, string sentence, string path, string group, Guid? placeId, NoticeMatter? about, DateTimeOffset at)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' is no path of the house.", nameof(path));
        (PersonId, Sentence, Path, Group, PlaceId, At) = (personId, sentence, path, group, placeId, at);
        (AboutKind, AboutId) = (about?.Kind.Kind, about?.Id);
    }

    /// <summary>Whom it is for.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What it belongs to, such as an alliance's name; news is grouped by it.</summary>
    public string Group { get; private init; } = "";

    /// <summary>One German sentence.</summary>
    public string Sentence { get; private init; } = "";

    /// <summary>The page that it leads to.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The alliance or network whose seat it takes to read of it; null where it takes none.</summary>
    public Guid? PlaceId { get; private init; }

    /// <summary>The kind of matter that it is about, where that can be answered by mail; null for everything else.</summary>
    public string? AboutKind { get; private init; }

    /// <summary>The matter that it is about, where that can be answered by mail.</summary>
    public Guid? AboutId { get; private init; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When the person read it.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When a digest told of it.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>The person has read it; the first time counts.</summary>
    public void Read(DateTimeOffset at) => ReadAt ??= at;

    internal void Tell(DateTimeOffset at) => ToldAt ??= at;
}

/// <summary>The matter that a notice is about, where that can be answered by mail.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">The matter.</param>
public sealed record NoticeMatter(AnswerableMatter Kind, Guid Id);
