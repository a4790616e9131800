
namespace Buendnisnetz.Projects;

/// <summary>What shows that somebody has done something: never what they say of themselves.</summary>
/// <param name="AllianceId">The alliance that has done it.</param>
/// <param name="What">What it shows: "Praxisbeispiel, läuft seit 2014".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Where one sees for oneself.</param>
/// <param name="Weight">How much it says.</param>
public sealed record Evidence(Guid AllianceId, string What, string Title, string Path, int Weight);

/// <summary>What evidence is asked for.</summary>
/// <param name="Me">Who asks: what they may not read is no evidence for them.</param>
/// <param name="Ids">What the search has found.</param>
/// <param name="Fields">The action fields; none for all.</param>
/// <param name="Now">Now, in UTC.</param>
public sealed record EvidenceAsked(Actor Me, IReadOnlyCollection<Guid> Ids, IReadOnlyCollection<string> Fields, DateTimeOffset Now);

/// <summary>A kind of evidence. Modules contribute their own: projects, talks, answers.</summary>
/// <param name="Kind">The noun of the search by which it is found.</param>
/// <param name="Load">The evidence in these, in few queries for all of them together.</param>
public sealed record EvidenceSource(
    string Kind, Func<Db, EvidenceAsked, CancellationToken, Task<IReadOnlyList<Evidence>>> Load);

/// <summary>An alliance with what shows that it has done it.</summary>
/// <param name="Id">The alliance.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="IsAtWork">Whether its team can be asked: it works or is about to.</param>
/// <param name="Shown">The evidence, the strongest first.</param>
public sealed record Experienced(Guid Id, string Name, string Slug, bool IsAtWork, IReadOnlyList<Evidence> Shown)
{
    /// <summary>How much the evidence says together.</summary>
    public int Weight => Shown.Sum(one => one.Weight);

    /// <summary>Whether its place is about as large as that of whoever asks.</summary>
    public bool IsAlike { get; init; }

    /// <summary>Whether it is nearby for whoever asks.</summary>
    public bool IsNear { get; init; }

    /// <summary>Why it stands before others with the same evidence; null where nothing of that is so.</summary>
    public string? Closeness => (IsAlike, IsNear) switch
    {
        (true, true) => "Ähnlich groß wie Ihr Ort und in Ihrer Nähe.",
        (true, false) => "Ähnlich groß wie Ihr Ort.",
        (false, true) => "In Ihrer Nähe.",
        _ => null,
    };
}

/// <summary>Who has done it already.</summary>
/// <param name="All">The alliances, the best evidence first.</param>
/// <param name="InOtherWords">Whether some of them call it otherwise than it was typed.</param>
public sealed record FoundExperience(IReadOnlyList<Experienced> All, bool InOtherWords);

/// <summary>Somebody of such an alliance who has agreed to be asked.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Function">What they do.</param>
/// <param name="AllianceId">The alliance.</param>
/// <param name="MayBeAsked">Whether this month has room for one more inquiry.</param>
public sealed record Askable(Guid Id, string Name, string? Function, Guid AllianceId, bool MayBeAsked);
