using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

/// <summary>Who answers a request or an offer.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Email">Where the team's answer goes.</param>
/// <param name="PersonId">Who it is, where they have signed in.</param>
public sealed record Answerer(string Name, string Email, Guid? PersonId = null)
{
    /// <summary>What they are called, in one line.</summary>
    public string Name { get; } = string.Join(' ', Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>An answer to a request or an offer, as it went to the team; it is kept for a while, so that nobody writes too often.</summary>
public sealed class PostingAnswer : Entity
{
    /// <summary>So often one mailbox answers the same request or offer.</summary>
    public const int MostOfOne = 3;

    /// <summary>So many answers one request or offer takes in a day.</summary>
    public const int MostADay = 30;

    private PostingAnswer() { }

    /// <summary>The request or offer.</summary>
    public Guid PostingId { get; private init; }

    /// <summary>What the person is called.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Where the team's answer goes, in small letters.</summary>
    public string Email { get; private init; } = "";

    /// <summary>What they wrote.</summary>
    public string Words { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    internal static PostingAnswer To(Posting posting, Answerer who, string words, DateTimeOffset at) => new()
    {
        PostingId = posting.Id,
        Name = who.Name,
        Email = Person.KeyOf(who.Email),
        Words = words.Trim(),
        SentAt = at,
    };
}
